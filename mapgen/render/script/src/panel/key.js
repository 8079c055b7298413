// The key: how precisely the places in sight are known, and each sign of an event among them.
import * as coins from "../map/coins.js";
import * as edges from "../map/edges.js";
import * as glyphs from "../map/glyphs.js";
import * as picture from "../map/picture.js";
import * as shapes from "../map/shapes.js";
import { textured } from "../map/areas.js";
import { rings } from "../map/items.js";
import { MIXED } from "../map/sign.js";
import * as geo from "../model/geo.js";
import * as layout from "../state/layout.js";
import { data } from "../model/document.js";
import { byId, el, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { store } from "../state/store.js";
import { lang, said, t } from "../state/words.js";

/** @type {Form[]} */
const FORMS = ["exact", "near", "region", "band", "vague"];
const MOST = 10, UNITS = 3;
let drawn = "";

/**
 * What neither sheet nor timeline covers, in layer points.
 *
 * @type {() => [number, number, number, number]}
 */
function open() {
  const [l, t, r, b] = picture.sight(), inset = layout.insets();
  return [l, t + inset.top, r, b - inset.bottom];
}
/**
 * The ways of knowing a place that are drawn in sight: signs of points, circles, textures of areas.
 *
 * @type {(box: Box, signs: Sign[]) => [Form, boolean][]} each with whether a side's is among them
 */
function forms(box, signs) {
  const at = geo.frame(leaflet.map), found = new Map();
  for (const one of signs) {
    if (!one.many && one.items[0].kind === "point") found.set(one.items[0].mark.form, true);
    if (rings(one).length) found.set("near", true);
  }
  for (const { mark, layer } of textured()) {
    if (geo.reaches(mark, at, box)) found.set(mark.form, found.get(mark.form) || layer.slots.length > 0);
  }
  return FORMS.filter((form) => found.has(form)).map((form) => [form, found.get(form)]);
}

// What the view holds: event signs with what they stand for, units, and whether there are numbers.
/** @type {(signs: Sign[]) => SignsSeen} */
function present(signs) {
  /** @type {SignsSeen} */
  const seen = { events: new Map(), units: new Map(), badge: null, mixed: null, pill: null, count: false, hollow: null };
  for (const one of signs) {
    if (one.many) badges(one.list, seen);
    else if (one.kind === "pill") {
      seen.pill = seen.pill || one.list.slice(0, 2);
      seen.count = seen.count || one.list.some(({ text }) => text > "");
    }
    if (!one.many) events(one, seen);
    if (one.symbol) unit(one.items[0], seen.units);
  }
  for (const { mark, layer } of edges.chipped) told(coins.signOf(mark, layer), mark, seen);
  return seen;
}
/** @type {(list: Entry[], seen: SignsSeen) => void} */
function badges(list, seen) {
  const own = list.filter(({ layer }) => layer !== MIXED);
  if (own.length < list.length) seen.mixed = list.slice(-1);
  if (own.length) seen.badge = seen.badge || own.slice(0, 2);
}
/** @type {(sign: any, seen: SignsSeen) => void} */
function events({ kind, list, items: [item] }, seen) {
  const empty = kind === "pill" ? list.find((/** @type {any} */ one) => one.hollow)
    : item.unreal && { layer: item.layers[0], sign: coins.signOf(item.mark, item.layers[0]) };
  seen.hollow = seen.hollow || empty || null;
  const signs = kind === "pill" ? list.map((/** @type {any} */ one) => one.sign)
    : item.kind === "point" ? [coins.signOf(item.mark, item.layers[0])] : [];
  for (const sign of signs) told(sign, item.mark, seen);
}
/** @type {(sign: string | undefined, mark: Mark, seen: SignsSeen) => void} */
function told(sign, mark, seen) {
  if (!sign) return;
  const kinds = seen.events.get(sign) || new Set();
  for (const claim of mark.claims) if (data.events[claim.event] === sign) kinds.add(claim.event);
  seen.events.set(sign, kinds);
}
/** @type {(item: Item, units: Map<string, string>) => void} */
function unit({ mark, sidc }, units) {
  const known = mark.claims.flatMap((claim) => claim.actors).find((id) => data.actors[id] && data.actors[id].sidc === sidc);
  if (known && sidc && !units.has(sidc)) units.set(sidc, data.actors[known].name);
}
/** @type {(...nodes: any[]) => SVGElement} */
const box = (...nodes) => svg("svg", { viewBox: "-20 -12 40 24", width: 40, height: 24,
  "aria-hidden": "true" }, nodes);
/** @type {(drawn: SVGElement | null, words: string) => HTMLElement} */
const row = (drawn, words) => el("li", {}, drawn, el("span", {}, words));
// One pill or badge of the map, made as small as the key.
/** @type {(node: SVGElement, wide: number) => SVGElement} */
function scaled(node, wide) {
  node.setAttribute("transform", `scale(${Math.min(1, 37 / wide).toFixed(3)})`);
  return box(svg("g", { class: "drawn" }, node));
}
// Within a list a word begins small, as in print.
/** @type {(text: string, n: number) => string} */
const inside = (text, n) => (n ? text.charAt(0).toLocaleLowerCase(lang()) + text.slice(1) : text);
/** @type {(seen: SignsSeen, leader: boolean) => HTMLElement[]} */
function rows({ events, units, badge, mixed, pill, count, hollow }, leader) {
  const kinds = [...events].map(([sign, names]) => row(box(coins.coin(sign, 9.5)),
    [...names].slice(0, 2).map((kind, n) => inside(t("event." + kind), n)).join(t("list.comma"))));
  const others = [
    hollow && row(box(hollow.sign ? coins.coin(hollow.sign, 9.5, true)
      : glyphs.shape(hollow.layer, 6, { halo: 0, hollow: "empty" })), t("key.hollow")),
    badge && row(scaled(glyphs.badge(badge, true), glyphs.badgeWidth(badge)), t("key.badge")),
    mixed && row(scaled(glyphs.badge(mixed, true), glyphs.badgeWidth(mixed)), t("key.mixed")),
    pill && row(scaled(glyphs.pill(pill, true), glyphs.pillWidth(pill, true)), t(count ? "key.pills" : "key.pill")),
    leader && row(box(svg("path", { d: "M-13 5L13-6", stroke: "currentColor" }), svg("circle", { cx: -13, cy: 5, r: 2.4, fill: "currentColor" })), t("key.leader")),
    ...[...units].slice(0, UNITS).map(([sidc, name]) => row(glyphs.unit(sidc, 20), t("key.unit", { name: said(name) }))),
  ].filter(Boolean);
  return [...kinds.slice(0, Math.max(1, MOST - others.length)), ...others];
}

/** The lists are filled when the map is drawn, and drawn anew when what is in sight changes. */
function draw() {
  const list = byId("signs");
  if (!list) return;
  const box = open(), [l, top, r, b] = box;
  const here = picture.signs().filter((one) => one.x > l && one.x < r && one.y > top && one.y < b);
  const seen = present(here.filter((one) => one.kind !== "note")), ways = forms(box, here);
  const leader = here.some((one) => one.off || one.name?.line);
  const state = JSON.stringify([document.documentElement.lang, ways, [...seen.events].map(([a, kinds]) => [a, ...kinds]),
    [...seen.units.keys()], seen.count, leader, ...[seen.badge, seen.mixed, seen.pill, seen.hollow && [seen.hollow]].map((parts) => parts && parts.map((/** @type {any} */ one) => [one.layer.id, one.text, one.sign, one.mix?.length]))]);
  if (state === drawn && list.dataset.drawn) return;
  drawn = state;
  const made = rows(seen, leader);
  list.dataset.drawn = "1";
  list.hidden = !made.length;
  list.replaceChildren(...made);
  byId("ways").replaceChildren(...ways.map(([form, sided]) =>
    el("li", {}, shapes.key(form, sided), el("span", {}, t("key." + form)))));
  byId("key").hidden = !made.length && !ways.length;
}
// On a phone the key is one line to be pushed aside: with the keyboard too.
const stop = () => (layout.size() === "phone" ? "0" : null);
function reach() {
  const section = byId("key");
  if (section) section.toggleAttribute("tabindex", Boolean(stop()));
  if (section && stop()) section.tabIndex = 0;
}
export function start() {
  picture.onPainted(() => setTimeout(draw));
  store.subscribe((state, changed) => { if (changed.has("layout")) reach(); });
}

/** How precisely places are known, drawn without a side, and the signs of events. */
export function key() {
  return el("section", { id: "key", "aria-labelledby": "key-title", tabindex: stop() },
    el("h2", { id: "key-title" }, t("key.title")),
    el("ul", { id: "ways" }), el("ul", { id: "signs", hidden: true }));
}
