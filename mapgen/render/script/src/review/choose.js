// What is asked when a part of a claim is changed: whose, what, to whom, when, how sure, why.
import { roleWords } from "./words.js";
import { command, current, decide, desk, shelf } from "./desk.js";
import * as panel from "./panel.js";
import { picker } from "./pick.js";
import { selected } from "./text.js";
import { el } from "../state/dom.js";
import { t } from "../state/words.js";

const claimed = () => {
  const item = current();
  return item && item.claim && item.kind !== "stale" ? item : null;
};
const square = (side) => (side.slot >= 0 ? el("i", { class: `square side-${side.slot}` }) : null);
const list = (text) => text.split(/[,،;]/).map((one) => one.trim()).filter(Boolean);

export function side() {
  const item = claimed();
  if (!item) return;
  const set = (id) => id && decide("set", { side: id });
  const field = panel.input("f-side", { maxlength: 80 });
  const who = panel.input("f-who", { value: item.claim.who.join(", ") });
  panel.open(t("desk.ask.side"), shelf.sides.map((one) => ({ label: one.name, mark: square(one), run: () => set(one.id) })), {
    below: [panel.form(t("desk.ask.other_side"), field, () => set(field.value.trim().toLowerCase().replace(/\s+/g, "-"))),
      panel.form(t("desk.ask.who"), who, () => decide("set", { actors: list(who.value) }))] });
}
export function role() {
  const item = claimed();
  if (!item) return;
  const roles = shelf.roles.map((one) => ({ label: roleWords(one), run: () => decide("set", { role: one }) }));
  const event = el("select", { id: "f-event" }, el("option", { value: "" }, t("desk.ask.no_event")),
    shelf.events.map((one) => el("option", { value: one, selected: one === item.claim.event }, t(`event.${one}`))));
  panel.open(t("desk.ask.role"), roles, {
    below: [panel.form(t("desk.ask.event"), event, () => event.value && decide("set", { event: event.value }))] });
}
/** To whom it was done: the actors of the claims, or names of one's own. */
export function whom() {
  const item = claimed();
  if (!item) return;
  const known = new Set(desk.items.filter((one) => one.article === item.article && one.claim).flatMap((one) => one.claim.who));
  const field = panel.input("f-whom", { value: item.claim.targets.join(", ") });
  panel.open(t("desk.ask.whom"), [...known].slice(0, 12).map((one) => ({ label: one, run: () => decide("set", { targets: [one] }) })), {
    below: [panel.form(t("desk.ask.whom_field"), field, () => decide("set", { targets: list(field.value) }))] });
}
export function sure() {
  if (!claimed()) return;
  panel.open(t("desk.ask.sure"), ["stated", "doubted", "denied", "planned"].map((id) =>
    ({ label: t(`desk.sure.${id}`), run: () => decide("set", { sure: id }) })));
}
export function when() {
  const item = claimed();
  if (!item) return;
  const { date } = item.claim;
  const from = el("input", { type: "date", id: "f-from", value: date.start, "data-first": true });
  const to = el("input", { type: "date", id: "f-to", value: date.end });
  const none = () => { panel.close(); decide("set", { date: "none" }); };
  const node = el("form", { class: "fields" }, el("label", { for: "f-from" }, t("desk.ask.from")), from,
    el("label", { for: "f-to" }, t("desk.ask.to")), to,
    el("button", { type: "submit", class: "do" }, t("desk.ask.set_day")),
    el("button", { type: "button", class: "do", on: { click: none } }, t("desk.ask.no_day")));
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!from.value && !to.value) return;
    panel.close();
    decide("set", { ...(from.value ? { date: from.value } : {}), ...(to.value ? { date_end: to.value } : {}) });
  });
  panel.open(t("desk.ask.day"), [], { below: [node] });
}
/** The words that say it: chosen word by word, or selected with the mouse before. */
export function quote() {
  const item = claimed();
  if (!item || item.kind === "added") return;
  const words = picker(selected() || [item.cite.start, item.cite.end]);
  const node = el("form", { class: "fields" }, words.node, el("button", { type: "submit", class: "do" }, t("desk.set")));
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = words.text();
    panel.close();
    decide("set", { quote: text });
  });
  panel.open(t("desk.ask.words"), [], { below: [node] });
  words.light();
}
export function why() {
  const item = current();
  if (!item || !["changed", "rejected"].includes(item.state)) return;
  const action = item.state === "rejected" ? "reject" : "set";
  const set = (text) => text && command("explain", { ref: item.ref, why: text });
  const field = panel.input("f-why");
  panel.open(t("desk.ask.why"), (shelf.reasons[action] || []).map((label) => ({ label, run: () => set(label) })), {
    below: [panel.form(t("desk.ask.other_why"), field, () => set(field.value.trim()))] });
}
