// The claim at hand as one sentence whose parts can be changed, with why it comes early.
import { current, decide, decided, desk, everywhere, shown } from "./desk.js";
import * as choose from "./choose.js";
import * as place from "./place.js";
import { bars, kindWords, lower, roleWords, sideOf } from "./words.js";
import * as dates from "../state/dates.js";
import { byId, el } from "../state/dom.js";
import { join, t } from "../state/words.js";

const whenWords = (date) => (date.start || date.end || date.words ? dates.span(date) : t("desk.token.no_day"));
function token(text, caption, key, run, mark) {
  return el("button", { type: "button", class: mark ? `token ${mark}` : "token", on: { click: run } },
    el("span", { class: "said", dir: "auto" }, text),
    el("span", { class: "caption" }, caption, key ? el("kbd", {}, key) : null));
}
function sentence(item) {
  const { claim } = item;
  if (item.kind === "name") return [token(item.title, t("desk.token.name"), "M", place.move, "where")];
  if (!claim) return [el("p", { class: "plain", dir: "auto" }, item.cite.quote)];
  const side = sideOf(claim.layer);
  const who = claim.who.length ? join(claim.who) : side.id === "unattributed" ? t("desk.token.nobody") : side.name;
  const square = side.slot >= 0 ? el("i", { class: `square side-${side.slot}` }) : null;
  return [
    token([square, who], t("desk.token.who"), "S", choose.side),
    token(roleWords(claim.role), claim.event ? t("desk.token.what_event", { event: lower(t(`event.${claim.event}`)) }) : t("desk.token.what"),
      "T", choose.role),
    claim.targets.length ? token(join(claim.targets), t("desk.token.whom"), "W", choose.whom) : null,
    where(claim.place),
    token(whenWords(claim.date), claim.date.words ? t("desk.token.when_words", { words: claim.date.words }) : t("desk.token.when"), "D", choose.when),
    token(t(`desk.sure.${claim.sure}`), t("desk.token.sure"), "H", choose.sure),
  ];
}
function where(at) {
  const name = at ? at.title : t("desk.token.no_place");
  const text = at && at.radius_km ? t("desk.token.within", { place: name, km: at.radius_km }) : name;
  const caption = at && at.words ? t("desk.token.where_words", { words: at.words }) : t("desk.token.where");
  return token(text, caption, "M", place.move, "where");
}
function reasons(item) {
  return item.reasons.map(([level, text]) => el("li", {}, bars(level), el("span", { dir: "auto" }, text)));
}
function why(item) {
  if (!["changed", "rejected"].includes(item.state) || item.kind === "stale") return [];
  return [el("button", { type: "button", class: "link", on: { click: choose.why } },
    t("desk.why", { why: item.why || t("desk.no_why") })), el("kbd", {}, "Y")];
}
function offer() {
  const found = desk.detail && desk.detail.everywhere && desk.detail.everywhere.at(-1);
  if (!found) return [];
  const key = found.about === "actor" ? "actor" : found.where ? "place" : "place_bare";
  const where = found.about === "actor" ? sideOf(found.where).name : found.where;
  return [el("button", { type: "button", class: "do", on: { click: everywhere } }, el("kbd", {}, "E"), " ",
    t(`desk.everywhere_${key}`, { ...found, where }))];
}
function stale(item) {
  const signs = { "=": "span", "-": "del", "+": "ins" };
  return [el("p", { class: "plain" }, t("desk.ask.still_true")),
    el("p", { class: "change", dir: "auto" }, item.changes.length
      ? item.changes.map(([sign, text]) => [el(signs[sign], {}, text), " "])
      : el("del", {}, item.cite.quote)),
    el("p", { class: "plain small" }, item.told)];
}
function verbs(item) {
  if (item && item.kind === "stale") return ["still_true", "aside"];
  if (item && item.state === "undecided" && item.kind === "name") return ["leave", "no_place"];
  if (item && item.state === "undecided" && item.kind === "unread") return ["nothing", "no_event"];
  const done = item && decided(item) && item.state !== "rejected";
  return [done ? "next" : "accept", item && item.kind === "added" ? "remove" : "reject"];
}
export function draw() {
  const item = current(), list = shown();
  const at = item ? list.findIndex((one) => one.ref === item.ref) + 1 : 0;
  byId("position").textContent = item ? t("desk.position", { n: at || "–", total: list.length }) : t("desk.nothing");
  byId("kind").textContent = item
    ? [kindWords(item), decided(item) ? t(`desk.state.${item.state}`) : ""].filter(Boolean).join(" · ") : "";
  byId("sentence").replaceChildren(...(item ? (item.kind === "stale" ? stale(item) : sentence(item)) : []).filter(Boolean));
  byId("reasons").replaceChildren(...(item ? reasons(item) : []));
  byId("early").hidden = !item || !item.reasons.length;
  byId("why").replaceChildren(...(item ? why(item) : []));
  byId("offer").replaceChildren(...(item ? offer() : []));
  const [yes, no] = verbs(item);
  byId("accept").disabled = !item;
  byId("accept-word").textContent = t(`desk.do.${yes}`);
  byId("reject").disabled = !item;
  byId("reject-word").textContent = t(`desk.do.${no}`);
  byId("undo").disabled = !desk.undo;
  byId("redo").disabled = !desk.redo;
}
export const accept = () => decide("accept", {}, { goOn: true });
export const reject = () => decide("reject", {}, { goOn: true });
