// The small panels in which a part of a claim is changed: options by key, fields that keep their keys.
import * as ask from "./ask.js";
import * as chart from "./chart.js";
import { roleWords, sideOf } from "./claim.js";
import { article, command, current, decide, desk, tell, words } from "./desk.js";
import { selected } from "./text.js";
import { byId, el, first } from "../state/dom.js";

const KEYS = "123456789abcdefghijklmnopqrstuvwxyz";
let options = new Map(), back = null;

export const open = () => !byId("choose").hidden;
export function close() {
  if (!open()) return;
  chart.waitForClick(null);
  byId("choose").hidden = true;
  options = new Map();
  if (back && back.isConnected) back.focus();
  back = null;
}
/** A key pressed while a panel is open and no field has it. */
export function press(key) {
  const run = options.get(key.toLowerCase());
  if (!run) return false;
  run();
  return true;
}
function panel(title, list, extra = []) {
  if (!open()) back = document.activeElement;
  options = new Map();
  const buttons = list.map(({ label, run, mark }, n) => {
    const key = KEYS[n] || "";
    const act = () => { close(); run(); };
    if (key) options.set(key, act);
    return el("li", {}, el("button", { type: "button", class: "option", on: { click: act } },
      el("kbd", {}, key), mark || null, el("span", {}, label)));
  });
  const box = byId("choose");
  box.replaceChildren(
    el("div", { class: "head" }, el("h2", { id: "choose-title" }, title),
      el("button", { type: "button", class: "shut", on: { click: close } }, el("kbd", {}, "Esc"), " close")),
    ...extra, list.length ? el("ul", { class: "options" }, buttons) : "");
  box.hidden = false;
  const target = first("[data-first]", box) || first(".option", box) || first("button", box);
  if (target) target.focus();
}
const claimed = () => {
  const item = current();
  return item && item.claim && !["added", "stale"].includes(item.kind) ? item : null;
};
const square = (side) => (side.slot >= 0 ? el("i", { class: `square side-${side.slot % 4}` }) : null);

export function side() {
  if (!claimed()) return;
  const set = (id) => decide("set", { side: id });
  const field = el("input", { type: "text", id: "new-side", maxlength: 80 });
  panel("Whose is it?", article.sides.map((one) => ({ label: one.name, mark: square(one), run: () => set(one.id) })),
    [form("Another side", field, () => set(field.value.trim().toLowerCase().replace(/\s+/g, "-")))]);
  first(".option", byId("choose"))?.focus();
}
export function role() {
  const item = claimed();
  if (!item) return;
  const list = article.roles.map((one) => ({ label: roleWords(one), run: () => decide("set", { role: one }) }));
  const event = el("select", { id: "event" }, el("option", { value: "" }, "not told"),
    article.events.map((one) => el("option", { value: one, selected: one === item.claim.event }, one)));
  panel("What was done?", list, [form("Type of the event", event, () => event.value && decide("set", { event: event.value }), "Set")]);
  first(".option", byId("choose"))?.focus();
}
export function sure() {
  if (!claimed()) return;
  const list = [["stated", "stated as fact"], ["doubted", "said with doubt"], ["denied", "denied"], ["planned", "planned or possible"]];
  panel("How sure is the article?", list.map(([id, label]) => ({ label, run: () => decide("set", { sure: id }) })));
}
export function when() {
  const item = claimed();
  if (!item) return;
  const { date } = item.claim;
  const from = el("input", { type: "date", id: "from", value: date.start, "data-first": true });
  const to = el("input", { type: "date", id: "to", value: date.end });
  const node = el("form", { class: "fields" }, el("label", { for: "from" }, "From"), from,
    el("label", { for: "to" }, "to (the same day if empty)"), to,
    el("button", { type: "submit", class: "do" }, "Set the day"),
    el("button", { type: "button", class: "do", on: { click: () => { close(); decide("set", { date: "none" }); } } }, "No day is given"));
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!from.value && !to.value) return;
    close();
    decide("set", { ...(from.value ? { date: from.value } : {}), ...(to.value ? { date_end: to.value } : {}) });
  });
  panel("When?", [], [node]);
}
export function quote() {
  const item = claimed();
  if (!item) return;
  const chosen = selected();
  const text = chosen ? words(...chosen) : item.cite.quote;
  const field = el("textarea", { id: "quote", rows: 4, dir: "auto", "data-first": true }, text);
  panel("Which words say it?", [], [form("Words of the article", field, () => {
    const plain = (one) => one.split(/\s+/).join(" ").trim();
    if (!plain(field.value) || !plain(article.text).includes(plain(field.value))) {
      desk.problem = "These words do not stand in the article.";
      tell();
      return;
    }
    decide("set", { quote: field.value.trim() });
  })]);
}
export function why(action) {
  const item = current();
  if (!item) return;
  const set = (text) => command("explain", { ref: item.ref, why: text });
  const field = el("input", { type: "text", id: "reason", maxlength: 300 });
  panel("Why?", (article.reasons[action] || []).map((label) => ({ label, run: () => set(label) })),
    [form("Another reason", field, () => field.value.trim() && set(field.value.trim()))]);
  first(".option", byId("choose"))?.focus();
}
function form(label, field, run, word = "Set") {
  const node = el("form", { class: "fields" }, el("label", { for: field.id }, label), field,
    el("button", { type: "submit", class: "do" }, word));
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    close();
    run();
  });
  return node;
}
const number = (text) => (Number(text) > 0 ? Number(text) : null);

/** Look a name up as it is typed; what is chosen goes to `take`. */
function finder(name, take) {
  const list = el("ol", { class: "found" });
  const field = el("input", { type: "search", id: "place-name", value: name, maxlength: 100, autocomplete: "off", "data-first": true });
  let asked = "";
  const look = () => {
    asked = field.value.trim();
    if (asked.length < 2) return list.replaceChildren();
    const mine = asked;
    return ask.get("/api/places", { q: asked }).then(({ places }) => {
      if (mine !== asked) return;
      list.replaceChildren(...places.map((one) => el("li", {}, el("button", { type: "button", class: "option",
        on: { click: () => take(one) } }, el("b", {}, one.name), " ",
      [one.admin1, one.country].filter(Boolean).join(", ")))));
      if (!places.length) list.replaceChildren(el("li", { class: "none" }, "no such place in the gazetteer"));
    }).catch(() => {});
  };
  field.addEventListener("input", look);
  field.addEventListener("keydown", (event) => {
    const one = first("button", list);
    if (event.key === "Enter") {
      event.preventDefault();
      if (one) one.click();
    }
  });
  if (name) look();
  return el("div", { class: "fields" }, el("label", { for: "place-name" }, "Name in the gazetteer"), field, list);
}
export function place() {
  const item = current();
  if (!item || ["added", "stale", "unread"].includes(item.kind)) return;
  const radius = el("input", { type: "number", id: "radius", min: 0.1, max: 2000, step: "any", inputmode: "decimal" });
  const move = (to) => {
    const km = number(radius.value);
    close();
    decide("move", { ...to, ...(km ? { radius_km: km } : {}) });
  };
  const spot = ({ lng, lat }) => move({ lon: Number(lng.toFixed(5)), lat: Number(lat.toFixed(5)) });
  const lon = el("input", { type: "number", id: "lon", min: -180, max: 180, step: "any" });
  const lat = el("input", { type: "number", id: "lat", min: -90, max: 90, step: "any" });
  const typed = form("Longitude", lon, () => move({ lon: Number(lon.value), lat: Number(lat.value) }), "Put it there");
  typed.insertBefore(el("label", { for: "lat" }, "Latitude"), typed.lastChild);
  typed.insertBefore(lat, typed.lastChild);
  panel(`Where is ${item.title || "it"}?`, [], [
    finder(item.title, (one) => move({ place: one.id })),
    el("p", { class: "hint" }, "or click the map, or type a position"),
    el("div", { class: "fields" }, el("label", { for: "radius" }, "Radius in km, if it is only near"), radius), typed]);
  chart.waitForClick(spot);
}
/** A claim that was missed: words of the text, a place, a side, a role. */
export function add() {
  const item = current(), chosen = selected();
  const sentence = article.sentences.find(([a, b]) => item && a <= item.cite.start && item.cite.start < b);
  const span = chosen || sentence || article.sentences[0];
  if (!span) return;
  const which = el("select", { id: "words" }, [...(chosen ? [chosen] : []), ...article.sentences].map(([a, b]) =>
    el("option", { value: `${a} ${b}`, selected: a === span[0] && b === span[1] }, words(a, b).slice(0, 90))));
  const roles = el("select", { id: "role" }, article.roles.map((one) => el("option", { value: one, selected: one === "operating" }, roleWords(one))));
  const sides = el("select", { id: "side" }, article.sides.map((one) => el("option", { value: one.id }, sideOf(one.id).name)));
  const send = (where, name) => {
    const [a, b] = which.value.split(" ").map(Number);
    close();
    command("add", { start: a, end: b, place: name, to: { role: roles.value, side: sides.value, ...where } });
  };
  panel("A claim that was missed", [], [
    el("div", { class: "fields" }, el("label", { for: "words" }, "Words that say it"), which,
      el("label", { for: "side" }, "Who"), sides, el("label", { for: "role" }, "Did what"), roles),
    finder("", (one) => send({ place: one.id }, one.name)),
    el("p", { class: "hint" }, "Enter takes the first place; or click the map"),
    el("button", { type: "button", class: "do", on: { click: () => send({}, "") } }, "Add without a place")]);
  chart.waitForClick(({ lng, lat }) => send({ lon: Number(lng.toFixed(5)), lat: Number(lat.toFixed(5)) },
    first("#place-name").value.trim()));
}
