// Where a claim is: a name of the gazetteer, a click on the map, a typed position, a radius; and a new claim.
import * as ask from "./ask.js";
import * as chart from "./chart.js";
import { roleWords, sideOf } from "./words.js";
import { article, command, current, decide, desk, shelf } from "./desk.js";
import * as panel from "./panel.js";
import { picker } from "./pick.js";
import { selected } from "./text.js";
import { byId, el, first } from "../state/dom.js";
import { t } from "../state/words.js";

const positive = (text) => (Number(text) > 0 ? Number(text) : null);
const rounded = ({ lng, lat }) => ({ lon: Number(lng.toFixed(5)), lat: Number(lat.toFixed(5)) });

/** Look a name up as it is typed; what is chosen goes to `take`. */
function finder(name, take, leads = true) {
  if (ask.offline) return el("p", { class: "hint" }, t("desk.offline.needs"));
  const list = el("ol", { class: "found" });
  const field = panel.input("f-place", { type: "search", value: name, maxlength: 100, "data-first": leads });
  let asked = "";
  const look = () => {
    asked = field.value.trim();
    if (asked.length < 2) return list.replaceChildren();
    const mine = asked;
    return ask.get("/api/places", { q: asked }).then(({ places }) => {
      if (mine !== asked) return;
      const found = places.map((one) => el("li", {}, el("button", { type: "button", class: "option", on: { click: () => take(one) } },
        el("b", {}, one.name), " ", [one.admin1, one.country].filter(Boolean).join(", "))));
      list.replaceChildren(...(found.length ? found : [el("li", { class: "none" }, t("desk.ask.no_such"))]));
    }).catch(() => {});
  };
  field.addEventListener("input", look);
  field.addEventListener("keydown", (event) => {
    const one = first("button", list);
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (one) one.click();
  });
  if (name) look();
  return el("div", { class: "fields" }, el("label", { for: "f-place" }, t("desk.ask.gazetteer")), field, list);
}
const numeric = (id, min, max) => el("input", { type: "number", id, min, max, step: "any", inputmode: "decimal" });

/** M: move the claim at hand. */
export function move() {
  const item = current();
  if (!item || ["stale", "unread"].includes(item.kind)) return;
  const radius = numeric("f-radius", 0.1, 2000);
  const go = (to) => {
    const km = positive(radius.value);
    panel.close();
    decide("move", { ...to, ...(km ? { radius_km: km } : {}) });
  };
  const at = item.claim && item.claim.place && item.claim.place.at;
  const near = panel.form(t("desk.ask.radius"), radius, () => {
    const place = item.claim.place, km = positive(radius.value);
    if (km) decide("move", { ...(place.id ? { place: place.id } : { lon: at[0], lat: at[1] }), radius_km: km });
  }, t("desk.ask.set_radius"));
  if (!at) first("button", near).hidden = true;
  const lon = numeric("f-lon", -180, 180), lat = numeric("f-lat", -90, 90);
  const typed = panel.form(t("desk.ask.longitude"), lon, () => {
    if (lon.value && lat.value) go({ lon: Number(lon.value), lat: Number(lat.value) });
  }, t("desk.ask.put"));
  typed.insertBefore(el("label", { for: "f-lat" }, t("desk.ask.latitude")), typed.lastChild);
  typed.insertBefore(lat, typed.lastChild);
  panel.open(t("desk.ask.place", { name: item.title || t("desk.ask.it") }), [], { below: [
    finder(item.title, (one) => go({ place: one.id })), el("p", { class: "hint" }, t("desk.ask.click")), near, typed] });
  chart.waitForClick((spot) => go(rounded(spot)));
}
const choice = (id, options, value) => el("select", { id }, options.map(([one, label]) =>
  el("option", { value: one, selected: one === value }, label)));

/** N: a claim that was missed, with the words that say it, whose it is, what was done, and where. */
export function add() {
  const item = current(), at = item ? item.article : 0, home = article();
  const sentence = home.sentences.find(([a, b]) => item && a <= item.cite.start && item.cite.start < b) || home.sentences[0];
  const words = picker(selected() || sentence || [0, 1]);
  const sides = choice("f-new-side", shelf.sides.map((one) => [one.id, sideOf(one.id).name]), item && item.claim ? item.claim.layer : "");
  const roles = choice("f-new-role", shelf.roles.map((one) => [one, roleWords(one)]), "operating");
  const send = (where, name) => {
    const [start, end] = words.span(), quote = words.text();
    panel.close();
    command("add", { article: at, start, end, ...(ask.offline ? { quote } : {}), place: name,
      to: { role: roles.value, side: sides.value, ...where } });
  };
  const name = () => (byId("f-place") ? byId("f-place").value.trim() : "");
  panel.open(t("desk.ask.new"), [], { below: [
    el("form", { class: "fields", on: { submit: (event) => { event.preventDefault(); (byId("f-place") || sides).focus(); } } }, words.node),
    el("div", { class: "fields" }, el("label", { for: "f-new-side" }, t("desk.ask.new_who")), sides,
      el("label", { for: "f-new-role" }, t("desk.ask.new_what")), roles),
    finder("", (one) => send({ place: one.id }, one.name), false),
    el("p", { class: "hint" }, t("desk.ask.new_hint")),
    el("button", { type: "button", class: "do", on: { click: () => send({}, "") } }, t("desk.ask.no_place"))] });
  words.light();
  chart.waitForClick((spot) => send(rounded(spot), name()));
}
/** 1 to 9: take a candidate. */
export function candidate(n) {
  const one = desk.detail && desk.detail.rivals[n - 1];
  if (one && current()) decide("move", { place: one.id });
}
