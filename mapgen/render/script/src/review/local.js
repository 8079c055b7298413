// The desk without a server: the page that was built with --reviewable makes the decisions file
// itself, by the rules of the desk in Python. What was done is a list of commands: it is kept in the
// browser, the file follows from it, and undoing is leaving out the last.
import { changed, moveAlong, numberOf } from "./local-claim.js";
import * as keep from "./keep.js";
import * as toml from "./toml.js";

let base = null, initial = null, now = null, log = [], undone = [];

const copy = (value) => structuredClone(value);
function fresh() {
  return { file: toml.cut(base.text), rows: copy(base.entries), items: copy(initial.items), by: initial.by, on: initial.on };
}
/** Begin where this browser left off. */
export function start(found, state) {
  [base, initial] = [found, state];
  const kept = keep.start(base);
  [log, undone] = [kept.log, kept.undone];
  try {
    now = replay(log);
  } catch {
    [now, log, undone] = [fresh(), [], []];
  }
  keep.holds(text());
  return view();
}
function replay(commands) {
  const made = fresh();
  for (const [name, body] of commands) RUN[name](made, body);
  return made;
}
const view = () => ({ by: now.by, on: now.on, undo: log.length, redo: undone.length, doubts: [], elsewhere: 0, items: copy(now.items) });
/** The decisions file as it stands; before the first decision it is what the page was built with. */
export const text = () => toml.joined(now.file);

export async function get(path, query) {
  if (path === "/api/places") throw Object.assign(new Error("no gazetteer"), { known: "desk.offline.needs" });
  const { rivals, from, shape, regions } = base.details[query.ref] || { rivals: [], from: "", shape: -1, regions: [] };
  const here = stayed(query.ref) && shape >= 0 ? base.shapes[shape] : null;
  return copy({ ref: query.ref, rivals, from, shape: here, regions: regions.map((n) => base.shapes[n]), everywhere: [] });
}
/** Whether a claim is where it was built: the shape of where it went only mapgen knows. */
function stayed(ref) {
  const [before, after] = [initial, now].map((state) => state.items.find((item) => item.ref === ref));
  const at = (item) => JSON.stringify((item && item.claim && item.claim.place && item.claim.place.at) || null);
  return at(before) === at(after);
}
export async function post(name, body) {
  if (name === "undo" || name === "redo") {
    const [from, to] = name === "undo" ? [log, undone] : [undone, log];
    if (from.length) to.push(from.pop());
    now = replay(log);
  } else if (RUN[name]) {
    const next = copy(now);
    RUN[name](next, body);
    now = next;
    log.push([name, copy(body)]);
    undone = [];
  }
  await keep.save(base, log, undone, text());
  return view();
}

const rowsOf = (at, ref) => at.rows.filter((row) => row.ref === ref && row.action !== "add");
function newId(at) {
  const taken = new Set(at.rows.map((row) => row.id));
  let n = taken.size + 1;
  while (taken.has(`d${n}`)) n += 1;
  return `d${n}`;
}
function append(at, fields) {
  if (!toml.joined(at.file)) at.file = toml.cut(base.head);
  const entry = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  toml.append(at.file, entry);
  at.rows.push({ to: {}, why: "", ...entry });
}
function update(at, id, fields) {
  const n = at.rows.findIndex((row) => row.id === id);
  if (n < 0 || at.file.blocks.length !== at.rows.length) {
    throw Object.assign(new Error("by hand"), { known: "desk.offline.by_hand" });
  }
  at.file.blocks[n] = toml.update(at.file.blocks[n], fields);
  Object.assign(at.rows[n], fields);
}
const WHOLE = new Set(["undecided", "accept", "reject"]);
const REASONED = new Set(["reject", "set", "move"]);
function write(at, item, action, to, why) {
  const rows = rowsOf(at, item.ref);
  const whole = rows.find((row) => WHOLE.has(row.action));
  if (action === "accept" && rows.some((row) => !WHOLE.has(row.action))) {
    if (whole) update(at, whole.id, { action: "accept" });
    return;
  }
  const same = rows.find((row) => row.action === action), target = same || whole;
  const all = same && action === "set" ? { ...same.to, ...to } : to;
  /** @type {any} */
  const fields = { action, to: Object.keys(all).length ? all : null };
  if (REASONED.has(action)) fields.why = why || (target && target.why) || base.reasons[action];
  if (target) update(at, target.id, fields);
  else append(at, { id: newId(at), action, ...item.fields, ...fields });
}
function place(at, item, to, why) {
  const made = at.rows.find((row) => row.action === "add" && row.ref === item.ref);
  if (made) update(at, made.id, { to: { role: "mentioned", ...to } });
  else append(at, { id: newId(at), action: "add", ...item.fields, to: { role: "mentioned", ...to }, why: why || base.reasons.add });
  const rival = ((base.details[item.ref] || {}).rivals || []).find((one) => one.id === to.place);
  item.spot = to.lon === undefined ? (rival ? rival.at : item.spot) : [to.lon, to.lat];
  item.state = "changed";
}
const added = (at, id) => at.items.find((item) => item.ref === `add:${id}`);
const RUN = {
  decide(at, { refs, action, to, why }) {
    for (const ref of refs) {
      const item = at.items.find((one) => one.ref === ref);
      if (item.kind === "name" && action === "move") place(at, item, to, why);
      else {
        write(at, item, action, to, why);
        changed(item, action, to, base.details[ref]);
        if (action === "move") moveAlong(at.items, item);
        item.why = (rowsOf(at, ref).at(-1) || {}).why || "";
      }
    }
  },
  add(at, { start, end, quote, place: name, to }) {
    const id = newId(at);
    const ref = `${base.article.slice(0, 12)}:${start}-${end}:${encodeURIComponent(to.role)}::`;
    append(at, { id, action: "add", ref, quote, occurrence: numberOf(quote, start), place: name || null, to, why: base.reasons.add });
    const item = { ref: `add:${id}`, kind: "added", state: "added", level: 0, reasons: [], article: 0, title: name, rivals: 0,
      why: base.reasons.add, cite: { start, end, quote }, claim: { who: [], targets: [], layer: "unattributed", role: "mentioned",
        event: "", action: "", speaker: "", sure: "stated", date: { start: "", end: "", words: "" }, place: null, highlight: null } };
    changed(item, "set", to, null);
    changed(item, "move", to, null);
    item.state = "added";
    at.items.push(item);
  },
  amend(at, { id, to }) {
    const row = at.rows.find((one) => one.id === id), spots = ["place", "lon", "lat", "radius_km"];
    const old = Object.entries(row.to).filter(([key]) => !spots.some((spot) => spot in to) || !spots.includes(key));
    update(at, id, { to: { ...Object.fromEntries(old), ...to } });
    changed(added(at, id), spots.some((spot) => spot in to) ? "move" : "set", to, null);
    added(at, id).state = "added";
  },
  remove(at, { id }) {
    const n = at.rows.findIndex((row) => row.id === id);
    at.rows.splice(n, 1);
    at.file.blocks.splice(n, 1);
    at.items = at.items.filter((item) => item.ref !== `add:${id}`);
  },
  explain(at, { ref, why }) {
    const row = rowsOf(at, ref).filter((one) => !["undecided", "accept"].includes(one.action)).at(-1);
    if (!row) return;
    update(at, row.id, { why });
    at.items.find((item) => item.ref === ref).why = why;
  },
  sign(at, { name, on }) {
    if (!toml.joined(at.file)) at.file = toml.cut(base.head);
    at.file.head = toml.signed(at.file.head, name, on);
    Object.assign(at, { by: name, on: on || at.on });
  },
  finish() {},
};
