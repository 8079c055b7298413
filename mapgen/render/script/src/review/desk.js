// The one state of the desk: the article, the queue, the claim at hand. All panes are views of it.
import * as ask from "./ask.js";

const block = (id) => JSON.parse(document.getElementById(id).textContent);
/** What does not change: text, spans, roles, events, sides, reasons. */
export const article = block("desk-article");
/** Code points, so that offsets are Python's. */
export const points = Array.from(article.text);
export const words = (start, end) => points.slice(start, end).join("");

export const desk = {
  ...block("desk-state"),
  ref: "",
  detail: null,
  problem: "",
  conflict: false,
  over: false,
  busy: 0, // commands that are not answered yet
  filters: { kind: "", state: "", layer: "", role: "" },
};
const listeners = new Set();
export const subscribe = (listener) => listeners.add(listener);
export function tell() { for (const listener of listeners) listener(desk); }

export const DECIDED = new Set(["accepted", "rejected", "changed", "added", "aside"]);
export const decided = (item) => DECIDED.has(item.state);
export const current = () => desk.items.find((item) => item.ref === desk.ref) || null;

/** What the filters let through, in the queue's order. */
export function shown() {
  const { kind, state, layer, role } = desk.filters;
  return desk.items.filter((item) =>
    (!kind || item.kind === kind) && (!state || item.state === state) &&
    (!layer || (item.claim && item.claim.layer === layer)) &&
    (!role || (item.claim && item.claim.role === role)));
}
export function filter(patch) {
  desk.filters = { ...desk.filters, ...patch };
  tell();
}

let line = Promise.resolve();
/** Do one thing after the other, however fast the keys come. */
export function next(job) {
  desk.busy += 1;
  line = line.then(job).catch((error) => {
    desk.problem = error.message;
    desk.conflict = error.status === 409;
    tell();
  }).finally(() => { desk.busy -= 1; });
  return line;
}

/** Show one thing; its candidates and shapes are asked for when it is there. */
export function show(ref) {
  desk.ref = ref;
  desk.detail = null;
  tell();
  const item = current();
  if (!item || item.kind === "added" || item.kind === "stale") return;
  ask.get("/api/detail", { ref }).then((detail) => {
    if (detail.ref !== desk.ref) return;
    desk.detail = detail;
    tell();
  }).catch(() => {});
}

function take(state) {
  Object.assign(desk, state, { problem: "", conflict: false });
}
/** The next one that is not decided, after the one at hand; the first before it if there is none. */
function following() {
  const list = shown(), at = list.findIndex((item) => item.ref === desk.ref);
  const rest = [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))];
  return rest.find((item) => !decided(item)) || null;
}
export function step(by) {
  const list = shown();
  if (!list.length) return;
  const at = list.findIndex((item) => item.ref === desk.ref);
  const to = Math.max(0, Math.min(list.length - 1, at < 0 ? 0 : at + by));
  show(list[to].ref);
}

/** Carry out a command, then stay, or go on to what is still open. */
export function command(name, body, goOn) {
  return next(async () => {
    take(await ask.post(name, typeof body === "function" ? body() : body));
    const open = goOn ? following() : null;
    show(open ? open.ref : desk.ref);
  });
}
/** Decide on the claim at hand; which one that is shows when its turn comes. */
export function decide(action, to, options = {}) {
  return next(async () => {
    const item = current();
    if (!item) return;
    if (item.kind === "stale") {
      if (action !== "accept" && action !== "reject") return;
      take(await ask.post("carry", { id: item.id, holds: action === "accept" }));
    } else if (item.kind === "added") {
      if (action !== "reject") return;
      take(await ask.post("remove", { id: item.ref.slice(4) }));
    } else {
      take(await ask.post("decide", { refs: [item.ref], action, to: to || {}, why: options.why || "" }));
    }
    const open = options.goOn ? following() : null;
    const first = desk.items[0];
    show(open ? open.ref : current() ? desk.ref : first ? first.ref : "");
  });
}
export const bulk = (items) => items.length && command("decide",
  { refs: items.map((item) => item.ref), action: "accept", to: {}, why: "" }, true);
export const mentions = () => desk.items.filter((item) =>
  item.kind === "mention" && item.state === "undecided");
export function alike() {
  const item = current();
  if (!item || !item.claim) return [];
  return desk.items.filter((other) => other.state === "undecided" && other.claim &&
    other.kind === item.kind && other.claim.role === item.claim.role &&
    other.claim.layer === item.claim.layer);
}
export function finish() {
  return next(async () => {
    await ask.post("finish", {});
    desk.over = true;
    tell();
  });
}
