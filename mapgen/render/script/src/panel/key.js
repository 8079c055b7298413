// The key: how precisely the places in sight are known, and each sign of an event among them.
import * as coins from "../map/coins.js";
import * as glyphs from "../map/glyphs.js";
import * as picture from "../map/picture.js";
import * as shapes from "../map/shapes.js";
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
 * In which ways the places in sight are known.
 *
 * @type {(box: [number, number, number, number]) => Form[]}
 */
function forms([l, t, r, b]) {
  const at = geo.frame(leaflet.map), found = new Set();
  const seen = [(l + at.ox) / at.size, (t + at.oy) / at.size, (r + at.ox) / at.size, (b + at.oy) / at.size];
  for (const mark of data.marks) {
    if (found.has(mark.form) || !picture.shown.has(mark.id) || !geo.meet(grown(geo.extent(mark)), seen)) continue;
    const { polygons } = geo.parts(mark);
    if (!polygons.length || polygons.some(([ring]) => geo.project(ring, at, [l, t, r, b], true).length > 5)) found.add(mark.form);
  }
  return FORMS.filter((form) => found.has(form));
}
/** @type {(b: Flat) => Flat} */
const grown = (b) => [b[0] - 1e-9, b[1] - 1e-9, b[2] + 1e-9, b[3] + 1e-9]; // a point's box is empty

// What the view holds: event signs with what they stand for, units, and whether there are numbers.
/** @type {(box: [number, number, number, number]) => SignsSeen} */
function present([l, top, r, b]) {
  /** @type {SignsSeen} */
  const seen = { events: new Map(), units: new Map(), badge: null, pill: null, hollow: null };
  for (const one of picture.signs()) {
    if (one.x < l || one.x > r || one.y < top || one.y > b || one.kind === "note") continue;
    if (one.many) seen.badge = seen.badge || one.list.slice(0, 2);
    else if (one.kind === "pill") seen.pill = seen.pill || one.list.slice(0, 2);
    if (!one.many) events(one, seen);
    if (one.symbol) unit(one.items[0], seen.units);
  }
  return seen;
}
/** @type {(sign: any, seen: SignsSeen) => void} */
function events({ kind, list, items: [item] }, seen) {
  const empty = kind === "pill" ? list.find((/** @type {any} */ one) => one.hollow)
    : item.unreal && { layer: item.layers[0], sign: coins.signOf(item.mark, item.layers[0]) };
  seen.hollow = seen.hollow || empty || null;
  const signs = kind === "pill" ? list.map((/** @type {any} */ one) => one.sign)
    : item.kind === "point" ? [coins.signOf(item.mark, item.layers[0])] : [];
  for (const sign of signs.filter(Boolean)) {
    const kinds = seen.events.get(sign) || new Set();
    for (const claim of item.mark.claims) if (data.events[claim.event] === sign) kinds.add(claim.event);
    seen.events.set(sign, kinds);
  }
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
/** @type {(seen: SignsSeen) => HTMLElement[]} */
function rows({ events, units, badge, pill, hollow }) {
  const kinds = [...events].map(([sign, names]) => row(box(coins.coin(sign, 9.5)),
    [...names].slice(0, 2).map((kind, n) => inside(t("event." + kind), n)).join(t("list.comma"))));
  const others = [
    hollow && row(box(hollow.sign ? coins.coin(hollow.sign, 9.5, true)
      : glyphs.shape(hollow.layer, 6, { halo: 0, hollow: "empty" })), t("key.hollow")),
    badge && row(scaled(glyphs.badge(badge, true), glyphs.badgeWidth(badge)), t("key.badge")),
    pill && row(scaled(glyphs.pill(pill, true), glyphs.pillWidth(pill, true)), t("key.pill")),
    ...[...units].slice(0, UNITS).map(([sidc, name]) => row(glyphs.unit(sidc, 20), t("key.unit", { name: said(name) }))),
  ].filter(Boolean);
  return [...kinds.slice(0, Math.max(1, MOST - others.length)), ...others];
}

/** The lists are filled when the map is drawn, and drawn anew when what is in sight changes. */
function draw() {
  const list = byId("signs");
  if (!list) return;
  const box = open(), seen = present(box), ways = forms(box);
  const state = JSON.stringify([document.documentElement.lang, ways, [...seen.events].map(([a, kinds]) => [a, ...kinds]),
    [...seen.units.keys()], ...[seen.badge, seen.pill, seen.hollow && [seen.hollow]].map((parts) => parts && parts.map((/** @type {any} */ one) => [one.layer.id, one.text, one.sign]))]);
  if (state === drawn && list.dataset.drawn) return;
  drawn = state;
  const made = rows(seen);
  list.dataset.drawn = "1";
  list.hidden = !made.length;
  list.replaceChildren(...made);
  byId("ways").replaceChildren(...ways.map((form) =>
    el("li", {}, shapes.key(form), el("span", {}, t("key." + form)))));
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
