// One picture at a time: lays the map out anew when it rests or when the state changes.
import * as backdrop from "./backdrop.js";
import * as boxes from "./boxes.js";
import * as coins from "./coins.js";
import * as crowd from "./crowd.js";
import * as draw from "./draw.js";
import * as edges from "./edges.js";
import * as furniture from "./furniture.js";
import * as labels from "./labels.js";
import * as names from "./names.js";
import * as panes from "./panes.js";
import * as water from "./water.js";
import * as geo from "../model/geo.js";
import * as hatching from "./areas.js";
import * as groundMap from "./ground.js";
import * as markItems from "./items.js";
import * as pageLayout from "../state/layout.js";
import * as picture from "./picture.js";
import { fold } from "../model/fold.js";
import { focused as focusedNow, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";

const SYMBOLS_FROM = 7.3; // zoom
const REST = 700, ENOUGH = 0.35; // ms after a move; of the view, that areas reach beyond it
/** @type {any} */
let areas;
/** @type {any} */
let marks;
/** @type {Record<string, any>} */
let layers = {};
let pending = 0, moved = true;
/** @type {any} */
let env = null;

function start() {
  picture.drawnBy({ request, now, flush });
  groundMap.start();
  labels.start();
  water.start();
  backdrop.start();
  areas = panes.drawing("areas", 410, { "aria-hidden": "true" }, panes.WIDE);
  marks = panes.drawing("marks", 610, { role: "group" });
  leaflet.map.addLayer(areas);
  leaflet.map.addLayer(marks);
  layers = Object.fromEntries(["halos", "letters", "under", "signs", "over"].map((name) =>
    [name, svg("g", { class: name, "aria-hidden": name === "signs" ? null : "true" })]));
  marks.options.element.append(...Object.values(layers));
  leaflet.map.on("moveend", () => { moved = true; request(); });
  leaflet.map.on("viewreset resize", () => request(true));
  leaflet.map.on("zoomstart", () => { if (!leaflet.map._animatingZoom) picture.fan.clear(); });
}

/** @type {(everything?: boolean) => void} */
function request(everything) {
  if (everything) backdrop.forget();
  moved = moved || Boolean(everything);
  if (!pending) pending = requestAnimationFrame(() => now(true));
}
/**
 * Draw at once; `later` may leave the ground's names to the next frame.
 *
 * @type {(later?: boolean) => void}
 */
function now(later) {
  if (pending) cancelAnimationFrame(pending);
  pending = 0;
  if (!leaflet.map._loaded || !areas) return;
  if (leaflet.map._animatingZoom) return; // the end of the zoom asks again
  const begun = performance.now();
  const at = geo.frame(leaflet.map);
  const page = survey(); // before anything is written: reading afterwards would lay out twice
  if (moved) {
    marks.sync();
    // Areas are painted anew where a moved map comes near their end, when it has come to rest.
    if (later === true && backdrop.still() && areas.reaches(0)) atRest();
    else areas.sync();
    backdrop.update();
  }
  moved = false;
  layout(at, marks.bounds(), page, later === true);
  took = performance.now() - begun;
}

let resting = 0;
function atRest() {
  clearTimeout(resting);
  resting = setTimeout(() => {
    if (leaflet.map.dragging.moving()) { atRest(); return; }
    if (areas.reaches(ENOUGH) || leaflet.map._animatingZoom || !backdrop.still()) return;
    areas.sync();
    request();
  }, REST);
}

/** What stands over the map, in pixels of its box. */
function survey() {
  const size = leaflet.map.getSize(), inset = pageLayout.insets();
  const card = pageLayout.cardRect();
  // What only lies behind the card is not out of sight: no chip points at it.
  const edge = card ? { left: 0, top: 0, right: 0, bottom: 0 } : inset;
  return { card, edges: [edge.left, edge.top, size.x - edge.right, size.y - edge.bottom], furniture: furniture.taken(),
    free: [inset.left, inset.top, size.x - inset.right, size.y - inset.bottom] };
}

/** @type {(at: ScreenView, bounds: Box, page: any, later: boolean) => void} */
function layout(at, bounds, page, later) {
  const view = picture.sight();
  const room = boxes.room();
  const [l, t] = view, { edges: rim } = page;
  const { items, mass } = markItems.read(picture.shown, at, bounds, [rim[0] + l, rim[1] + t, rim[2] + l, rim[3] + t]);
  for (const b of page.furniture) room.add([b[0] + l, b[1] + t, b[2] + l, b[3] + t]);
  const { free } = page; // the part of the view that neither sheet nor card covers
  const chosen = items.find((item) => item.selected);
  env = {
    at, bounds, sight: view, room, page,
    open: [free[0] + l + 4, free[1] + t + 4, free[2] + l - 4, free[3] + t - 4], mass, fan: picture.fan, signs: [], phone: pageLayout.size() === "phone",
    atHome: (/** @type {number} */ x, /** @type {number} */ y) => groundMap.atHome((x + at.ox) / at.size, (y + at.oy) / at.size),
    areas: overlap(items, at, bounds),
  };
  const rims = mass ? items.filter((item) => item.selected) : items;
  hatching.draw(areas.options.element, rims, at, areas.bounds(), chosen, view);
  // Dots do not tell what happened in an area that is nobody's, nor does the name of one too wide to be drawn: a sign does.
  for (const item of items) {
    if (item.kind !== "area") continue;
    const coin = item.layer && coins.signOf(item.mark, item.layer), wide = item.vast && item.at && (coin || item.size > hatching.NOT_DRAWN);
    if (item.vast ? wide && geo.meet(crowd.around(...item.at, 1, 1), env.open) : coin) item.kind = "pill";
  }
  const placed = crowd.place(items.filter((item) => item.at && item.kind !== "area"), env);
  if (!env.phone && !mass && at.zoom >= SYMBOLS_FROM) names.symbols(placed, env);
  // Chips have only their edge: names stand beside them. Of very many signs none has a name.
  if (!mass) chips(env, placed);
  // The story's own words come before the ground's: they may move least. On a phone, where room
  // is short, the names of places come before the longer notes.
  const wide = items.filter((item) => item.kind === "area");
  const early = env.phone ? [] : names.notes(wide, env);
  names.names(placed, env);
  const notes = env.phone ? names.notes(wide, env) : early;
  picture.place([...placed, ...notes]);
  paint();
  const rest = () => background(items, at, bounds, env);
  if (mass && later) requestAnimationFrame(rest);
  else rest();
}
// Names of places and of the ground keep off the chips, as off everything that is told.
/** @type {(own: Env, signs: Sign[]) => void} */
function chips(own, signs) {
  const [x, y] = own.sight;
  for (const [l, t, r, b] of edges.update(own.page, signs)) own.room.add([l + x, t + y, r + x, b + y]);
}
// The ground's own names, in what room is left.
/** @type {(items: Item[], at: ScreenView, bounds: Box, own: Env) => void} */
function background(items, at, bounds, own) {
  if (own !== env) return; // a newer picture is there already
  const { room, sight: view } = own;
  // The ground's names keep off small circles too; a large one may hold some.
  const rings = own.mass ? [] : picture.signs().flatMap((one) => (one.kind === "note" ? [] : markItems.rings(one)));
  for (const [x, y, r] of rings) if (r < 40) room.add([x - r, y - r, x + r, y + r]);
  const halos = svg("g"), letters = svg("g");
  // A word cut by the edge of the view, or of what lies over its foot, is not read: whole within
  // it, or whole beyond.
  const rim = [view[0], view[1], view[2], view[1] + own.page.free[3]];
  const cut = own.mass ? () => false : outlined(items, at, bounds);
  /** @type {(box: Box, clear?: boolean) => boolean} */
  const whole = (box, clear) => !(clear && cut(box)) && (!geo.meet(box, rim) ||
    (box[0] > rim[0] && box[1] > rim[1] && box[2] < rim[2] && box[3] < rim[3])) && !rings.some((ring) => boxes.cuts(ring, box));
  if (own.mass) chips(own, picture.signs());
  edges.lead(own.page);
  water.draw(at, bounds, room, halos, letters, whole);
  labels.draw(at, bounds, room, halos, letters, known(items, at), whole);
  layers.halos.replaceChildren(...halos.childNodes);
  layers.letters.replaceChildren(...letters.childNodes);
}
// How much of a note would lie on areas of the story: it should stand beside them.
/** @type {(items: Item[], at: ScreenView, bounds: Box) => (box: Box) => number} */
function overlap(items, at, bounds) {
  const shapes = outlines(items, at, bounds);
  return (box) => {
    const spots = [[box[0], box[1]], [box[2], box[1]], [box[0], box[3]], [box[2], box[3]],
      [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]];
    let cost = 0;
    for (const shape of shapes) {
      if (!geo.meet(shape.box, box)) continue;
      for (const [x, y] of spots) if (geo.inside(shape.rings, x, y)) cost += shape.weight;
    }
    return cost;
  };
}
/** @type {(items: Item[], at: ScreenView, bounds: Box) => { rings: number[][], box: Box, weight: number }[]} */
const outlines = (items, at, bounds) => items.filter((item) => item.layer && item.mark.form !== "exact" && item.mark.form !== "near")
  .map((item) => {
    const rings = geo.parts(item.mark).polygons.flat()
      .map((ring) => geo.project(ring, at, bounds, true, 4)).filter((ring) => ring.length > 5);
    const box = geo.box([]);
    rings.forEach((ring) => geo.box(ring, box));
    return { rings, box, weight: item.mark.form === "region" ? 1.5 : 16 };
  });
// Whether the outline of one of the story's areas runs through a box: its hatching would be set over the word.
/** @type {(items: Item[], at: ScreenView, bounds: Box) => (box: Box) => boolean} */
function outlined(items, at, bounds) {
  const shapes = outlines(items.filter((item) => !item.vast && !item.bare), at, bounds);
  return (box) => shapes.some((shape) => {
    if (!geo.meet(shape.box, box)) return false;
    const seen = PARTS.flatMap((part) => [box[1], box[3]].map((y) => geo.inside(shape.rings, box[0] + (box[2] - box[0]) * part, y)));
    return seen.includes(true) && seen.includes(false);
  });
}
const PARTS = [0, 0.25, 0.5, 0.75, 1];
const SMALL = new Set(["town", "village"]);
// Ground names that a mark already shows.
/** @type {(items: Item[], at: ScreenView) => (label: any) => boolean} */
function known(items, at) {
  const heads = new Set(items.filter((item) => item.label).map((item) => markItems.headOf(item.mark)));
  const points = env.mass ? [] : items.filter((item) => item.kind === "point" && item.at);
  const towns = new Set(["capital", "city", "town", "village"]);
  // A village that has the name of one of the story's places would be taken for it.
  const named = new Map(points.map((item) => [item, fold(item.mark.title)]));
  // A sea or lake that the story tells of has its name from there.
  const told = new Set(picture.signs().filter((one) => one.name || one.head).map((one) => fold(one.items[0].mark.title)));
  /** @type {(label: any) => boolean} */
  const wet = (label) => label.kind === "water" || label.kind === "sea";
  return (label) => heads.has(label) || (wet(label) && told.has(fold(label.name))) || (towns.has(label.kind) && points.some((item) => {
    const away = Math.hypot(item.at[0] - at.x(label.x), item.at[1] - at.y(label.y));
    if (away < Math.max(5, at.km(2, label.y))) return true;
    return (away < at.km(25, label.y) || SMALL.has(label.kind)) && named.get(item) === fold(label.name);
  }));
}

function paint() {
  const focused = layers.signs.contains(focusedNow())
    ? focusedNow().closest("[data-key]").dataset.key : null;
  /** @type {any[]} */
  const ties = [];
  env.filled = new Set();
  for (const one of picture.signs()) {
    if (one.kind === "note") {
      if (one.name.line) ties.push(svg("g", { class: one.items[0].fits ? "" : "out", stroke: "var(--ink2)", fill: "var(--ink2)" },
        svg("path", { d: geo.path(one.name.line), class: "hair" }),
        svg("circle", { cx: one.name.line[0].toFixed(1), cy: one.name.line[1].toFixed(1), r: 2, class: "foot" })));
    } else {
      ties.push(...draw.under(one, env));
      if (one.name && one.name.line) {
        ties.push(svg("path", { d: geo.path(one.name.line), class: "hair", stroke: "var(--ink2)" }));
      }
    }
  }
  layers.under.replaceChildren(...ties);
  const nodes = picture.signs().map((one) => draw.sign(one, env));
  layers.signs.replaceChildren(...nodes);
  layers.over.replaceChildren();
  picture.painted(nodes, focused);
}

/** Draw what is asked for, if anything. */
export function flush() { if (pending) now(); }
/** Milliseconds the last picture took. */
export let took = 0;
/**
 * Show a sign's name for a moment, or take it away.
 *
 * @type {(one: Sign | null) => void}
 */
export function passing(one) {
  layers.over.replaceChildren(...(one && !one.name && !one.head ? [draw.passing(one, env)] : []));
}
export const group = () => marks.options.element;
export const areaGroup = () => areas.options.element;
export { start, request, now };
