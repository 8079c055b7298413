// The map: hexagons of density while more than 300 events are in view, marks below that.
import * as areas from "./areas.js";
import * as badges from "./badges.js";
import * as density from "./density.js";
import * as legend from "./legend.js";
import * as names from "./names.js";
import { columns, data, now } from "./data.js";
import { NEAR, REGION, BORDER } from "./signs.js";
import { fit, unroll } from "./frame.js";
import { decode, lat } from "../model/packed-lines.js";
import { byId, el } from "../state/dom.js";

const MOST_MARKS = 300, REACH = 12, CLOSEST = 12; // px; zoom
const EARTH_KM = 40_075.017;
/** @type {any} */
let map = null;
/** @type {any} */
let canvas = null;
/** @type {any} */
let countries = [];
/** @type {[string, number, number][]} */
let towns = [];
let moved = false;
/** What is drawn: places in pixels of the map's box, of the events with a place of their own. */
let seen = {
  /** @type {number[]} */ events: [],
  /** @type {ArrayLike<number>} */ x: [],
  /** @type {ArrayLike<number>} */ y: [],
  /** @type {density.Cell[]} */ cells: [],
  /** @type {areas.Pill[]} */ pills: [],
  /** @type {badges.Spot[]} */ spots: [],
};

/** @type {(text: string, scale: number) => number[][]} */
const points = (text, scale) => {
  const flat = decode(text, scale), out = [];
  for (let i = 0; i < flat.length; i += 2) out.push([lat(flat[i + 1]), (flat[i] - 0.5) * 360]);
  return out;
};
/** @type {() => (name: string) => string} */
const colours = () => {
  const style = getComputedStyle(document.documentElement);
  /** @type {Record<string, string>} */
  const read = {};
  return (name) => read[name] ?? (read[name] = style.getPropertyValue(`--${name}`).trim());
};

/**
 * Open the map.
 *
 * @param {number[] | null} view what the address says
 * @param {{moved: () => void, picked: (event: number) => void}} on
 */
export function open(view, on) {
  map = L.map("map", { zoomSnap: 0.5, minZoom: 1, maxZoom: CLOSEST, worldCopyJump: false, zoomAnimation: false, preferCanvas: true, attributionControl: false });
  const ground = JSON.parse(byId("ground").textContent), unrolled = unroll();
  const land = ground.land.map((/** @type {string[]} */ rings) => rings.map((ring) => points(ring, ground.scale)));
  const again = (/** @type {number[][][]} */ rings) => rings.map((ring) => ring.map(([north, east]) => [north, east + 360]));
  countries = unrolled ? [...ground.names, ...ground.names.map((/** @type {any[]} */ [name, lon, ...rest]) => [name, lon + 360, ...rest])] : ground.names;
  const layer = L.polygon(unrolled ? [...land, ...land.map(again)] : land,
    { renderer: L.canvas({ padding: 0.3 }), interactive: false, weight: 0.8, fillOpacity: 1 }).addTo(map);
  const lakes = L.polygon(ground.lakes.map((/** @type {string[]} */ rings) => rings.map((ring) => points(ring, ground.scale))),
    { renderer: layer.options.renderer, interactive: false, weight: 0.6, fillOpacity: 1 }).addTo(map);
  const rivers = L.polyline(ground.rivers.map((/** @type {string} */ line) => points(line, ground.scale)),
    { renderer: layer.options.renderer, interactive: false, weight: 1.2 }).addTo(map);
  towns = ground.towns;
  const paint = () => {
    const colour = colours();
    layer.setStyle({ color: colour("gov"), fillColor: colour("land") });
    lakes.setStyle({ color: colour("river"), fillColor: colour("water") });
    rivers.setStyle({ color: colour("river") });
  };
  paint();
  canvas = el("canvas", { class: "density", "aria-hidden": "true" });
  map.getPanes().overlayPane.append(canvas);
  legend.build();
  map.on("moveend resize", () => { draw(); on.moved(); });
  map.on("click", (/** @type {any} */ event) => pick(event, on.picked));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { paint(); draw(); });
  if (view) map.setView([view[0], view[1]], view[2]);
  else fit(map);
  legend.stand(seen.events.map((_, k) => [seen.x[k], seen.y[k]]).concat(seen.pills.map(({ x, y }) => [x, y])), map.getSize());
  moved = Boolean(view);
  map.on("dragstart zoomstart", () => { moved = true; });
}
/** Where the map looks, as the address says it; null until a reader moved it. */
export function spot() {
  if (!moved) return null;
  const { lat: north, lng } = map.getCenter();
  return `${north.toFixed(3)},${lng.toFixed(3)},${map.getZoom()}`;
}

/** @type {(world: number, origin: { x: number, y: number }, size: { x: number, y: number }) => { own: number[], wide: number[], all: { x: Float64Array, y: Float64Array } }} */
function inView(world, origin, size) {
  const { sight, misses } = now, x = new Float64Array(columns.n), y = new Float64Array(columns.n);
  /** @type {number[]} */
  const own = [];
  /** @type {number[]} */
  const wide = [];
  now.shown = 0;
  for (let i = 0; i < columns.n; i += 1) {
    sight[i] = 0;
    if (misses[i]) continue;
    x[i] = columns.x[i] * world - origin.x;
    y[i] = columns.y[i] * world - origin.y;
    if (!(x[i] >= 0 && y[i] >= 0 && x[i] <= size.x && y[i] <= size.y)) continue; // NaN: no place
    sight[i] = 1;
    now.shown += 1;
    (data.form[i] >= REGION ? wide : own).push(i);
  }
  return { own, wide, all: { x, y } };
}
/** @type {(events: number[], from: Float64Array) => Float64Array} */
const taken = (events, from) => Float64Array.from(events, (i) => from[i]);

/** Draw what fits and is in sight, and remember which events these are. */
export function draw() {
  const size = map.getSize(), world = 256 * 2 ** map.getZoom(), origin = map.getPixelBounds().min, pen = paper(size), colour = colours();
  const { own, wide, all } = inView(world, origin, size), x = taken(own, all.x), y = taken(own, all.y);
  const pills = areas.gather(pen, wide, taken(wide, all.x), taken(wide, all.y));
  const cells = own.length > MOST_MARKS ? density.cells(own, x, y, origin, now.open) : [];
  const spots = cells.length ? [] : badges.gather(pen, own, x, y);
  seen = { events: own, x, y, cells, pills, spots };
  const kmPerPixel = (EARTH_KM * Math.cos((map.getCenter().lat * Math.PI) / 180)) / world;
  const least = cells.length ? density.steps(cells.reduce((most, cell) => Math.max(most, cell.n), 1)) : [];
  /** @type {number[][]} */
  const labels = [];
  if (cells.length) density.draw(pen, cells, least, colour);
  else badges.draw(pen, spots, colour, labels);
  areas.draw(pen, pills, colour, labels);
  if (cells.length) names.places(pen, own, x, y, size, colour, labels);
  else names.spots(pen, spots, size, colour, labels);
  const put = (/** @type {number} */ lon, /** @type {number} */ north) => { const { x: px, y: py } = map.project([north, lon]); return [px - origin.x, py - origin.y]; };
  names.countries(pen, countries, put, [0, 0, size.x, size.y], colour, labels);
  names.towns(pen, towns, put, size, colour, labels);
  legend.draw({ least, km: Number((kmPerPixel * density.HEX * Math.sqrt(3)).toPrecision(2)), near: spots.some(({ events: [i, ...more] }) => !more.length && data.form[i] === NEAR),
    region: wide.some((i) => data.form[i] === REGION), border: wide.some((i) => data.form[i] === BORDER), many: spots.some((spot) => spot.events.length > 1), denied: !cells.length && own.some((i) => data.denied[i]) });
  legend.measure(kmPerPixel);
}
/** @type {(size: { x: number, y: number }) => CanvasRenderingContext2D} */
function paper(size) {
  const ratio = devicePixelRatio || 1;
  canvas.width = size.x * ratio;
  canvas.height = size.y * ratio;
  canvas.style.width = `${size.x}px`;
  canvas.style.height = `${size.y}px`;
  L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
  const pen = canvas.getContext("2d");
  pen.scale(ratio, ratio);
  return pen;
}

/** @type {(x: number, y: number, event: number, picked: (event: number) => void) => void} */
function closer(x, y, event, picked) {
  const zoom = map.getZoom();
  moved = true;
  if (zoom >= CLOSEST) picked(event);
  else map.setView(map.containerPointToLatLng([x, y]), Math.min(CLOSEST, zoom + 2));
}
/** @type {(event: any, picked: (event: number) => void) => void} */
function pick({ containerPoint: { x, y } }, picked) {
  const pill = seen.pills.find(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
  if (pill) return pill.events.length === 1 ? picked(pill.events[0]) : closer(pill.x, pill.y, pill.events[0], picked);
  const spot = seen.spots.find(({ events, box }) => events.length > 1 && x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
  if (spot) return closer(spot.x, spot.y, spot.events[0], picked);
  const cell = seen.cells.find((one) => Math.hypot(one.x - x, one.y - y) < density.HEX);
  let best = null, nearest = cell ? Infinity : REACH;
  seen.events.forEach((i, k) => {
    const away = Math.hypot(seen.x[k] - x, seen.y[k] - y);
    if (away < nearest) [nearest, best] = [away, i];
  });
  if (best === null) return undefined;
  return cell ? closer(cell.x, cell.y, best, picked) : picked(best);
}
