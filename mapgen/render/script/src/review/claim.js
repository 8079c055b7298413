// The claim at hand as one sentence whose parts can be changed, with why it comes early.
import { article, current, decide, decided, desk, shown } from "./desk.js";
import * as choose from "./choose.js";
import * as dates from "../state/dates.js";
import { byId, el, svg } from "../state/dom.js";
import { t } from "../state/words.js";

const SURE = { stated: "stated as fact", doubted: "said with doubt", denied: "denied", planned: "planned or possible" };
const STATES = { undecided: "", accepted: "accepted", rejected: "rejected", changed: "changed", added: "added", aside: "kept aside" };
export const KINDS = { claim: "claim", mention: "only named", unplaced: "claim without a place", name: "name without a place",
  unread: "sentence not read", added: "added by a person", stale: "the article has changed" };

export const roleWords = (role) => t(`role.${role}`).toLowerCase();
export const sideOf = (id) => article.sides.find((one) => one.id === id) || { id, name: id, slot: -1 };

/** One to three bars: how much a thing needs a look. */
export function bars(level) {
  return svg("svg", { class: `bars l${level}`, viewBox: "0 0 20 14", width: 20, height: 14, "aria-hidden": "true" },
    [1, 2, 3].map((n) => svg("rect", { x: (n - 1) * 7, y: 14 - n * 4.4, width: 5.4, height: n * 4.4,
      class: n <= level ? "on" : "off" })));
}
export const whenWords = (date) => (date.start || date.end || date.words ? dates.span(date) : "no day given");
function token(text, caption, key, run, mark) {
  return el("button", { type: "button", class: mark ? `token ${mark}` : "token", on: { click: run } },
    el("span", { class: "said", dir: "auto" }, text),
    el("span", { class: "caption" }, caption, key ? el("kbd", {}, key) : null));
}
function sentence(item) {
  const claim = item.claim;
  if (item.kind === "name") {
    return [token(item.title, "a name; where is it?", "M", choose.place, "where")];
  }
  if (!claim) return [el("p", { class: "plain", dir: "auto" }, item.cite.quote)];
  const side = sideOf(claim.layer);
  const who = claim.who.length ? claim.who.join(", ") : side.id === "unattributed" ? "nobody named" : side.name;
  const square = side.slot >= 0 ? el("i", { class: `square side-${side.slot % 4}` }) : null;
  const where = claim.place ? claim.place.title : "no place";
  const radius = claim.place && claim.place.radius_km ? ` within ${claim.place.radius_km} km` : "";
  return [
    token([square, who], "who", "S", choose.side),
    token(roleWords(claim.role), claim.event ? `did what: ${claim.event}` : "did what", "T", choose.role),
    claim.targets.length ? token(claim.targets.join(", "), "to whom", "", choose.role) : null,
    token(where + radius, `where${claim.place && claim.place.words ? `: ${claim.place.words}` : ""}`, "M", choose.place, "where"),
    token(whenWords(claim.date), claim.date.words ? `when: “${claim.date.words}”` : "when", "D", choose.when),
    token(SURE[claim.sure], "how sure", "H", choose.sure),
  ];
}
function reasons(item) {
  return item.reasons.map(([level, text]) => el("li", {}, bars(level), el("span", { dir: "auto" }, text)));
}
function why(item) {
  const last = item.state === "rejected" ? "reject" : "set";
  if (!["changed", "rejected"].includes(item.state) || item.kind === "stale") return [];
  return [el("button", { type: "button", class: "link", on: { click: () => choose.why(last) } },
    `Why: ${item.why || "not said"}`), el("kbd", {}, "Y")];
}
function stale(item) {
  const signs = { "=": "span", "-": "del", "+": "ins" };
  return [el("p", { class: "plain" }, "Still true?"),
    el("p", { class: "change", dir: "auto" }, item.changes.length
      ? item.changes.map(([sign, text]) => [el(signs[sign], {}, text), " "])
      : el("del", {}, item.cite.quote)),
    el("p", { class: "plain small" }, item.told)];
}
export function draw() {
  const item = current(), list = shown();
  const at = item ? list.findIndex((one) => one.ref === item.ref) + 1 : 0;
  byId("position").textContent = item ? `${at || "–"} of ${list.length}` : "Nothing to decide";
  byId("kind").textContent = item ? [KINDS[item.kind], STATES[item.state]].filter(Boolean).join(" · ") : "";
  byId("sentence").replaceChildren(...(item ? (item.kind === "stale" ? stale(item) : sentence(item)) : []).filter(Boolean));
  byId("reasons").replaceChildren(...(item ? reasons(item) : []));
  byId("early").hidden = !item || !item.reasons.length;
  byId("why").replaceChildren(...(item ? why(item) : []));
  byId("accept").disabled = !item || item.kind === "added";
  byId("accept-word").textContent = item && item.kind === "stale" ? "Still true" : item && decided(item) && item.state !== "rejected" ? "Next" : "Accept";
  byId("reject").disabled = !item;
  byId("reject-word").textContent = item && item.kind === "added" ? "Remove" : item && item.kind === "stale" ? "Keep aside" : "Reject";
  byId("undo").disabled = !desk.undo;
  byId("redo").disabled = !desk.redo;
}
/** A goes on from what is decided already without touching it. */
export function accept() {
  const item = current();
  decide("accept", {}, { goOn: true, item });
}
export const reject = () => decide("reject", {}, { goOn: true });
