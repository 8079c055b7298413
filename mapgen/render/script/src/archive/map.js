// The map: hexagons of density while more than 300 events are in view, marks below that.
import * as areas from "./areas.js";
import * as density from "./density.js";
import * as legend from "./legend.js";
import * as names from "./names.js";
import { columns, data, now } from "./data.js";
import { NEAR, REGION, BORDER, mark, number } from "./signs.js";
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
let moved = false;
/** What is drawn: places in pixels of the map's box, of the events with a place of their own. */
let seen = {
  /** @type {number[]} */ events: [],
  /** @type {ArrayLike<number>} */ x: [],
  /** @type {ArrayLike<number>} */ y: [],
  /** @type {density.Cell[]} */ cells: [],
  /** @type {areas.Pill[]} */ pills: [],
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
  const paint = () => layer.setStyle({ color: colours()("gov"), fillColor: colours()("land") });
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
  seen = { events: own, x, y, cells, pills };
  const kmPerPixel = (EARTH_KM * Math.cos((map.getCenter().lat * Math.PI) / 180)) / world;
  const least = cells.length ? density.steps(cells.reduce((most, cell) => Math.max(most, cell.n), 1)) : [];
  /** @type {number[][]} */
  const labels = [];
  if (cells.length) density.draw(pen, cells, least, colour);
  else singles(pen, own, x, y, colour);
  areas.draw(pen, pills, colour, labels);
  names.places(pen, own, x, y, size, colour, labels);
  const put = (/** @type {number} */ lon, /** @type {number} */ north) => { const { x: px, y: py } = map.project([north, lon]); return [px - origin.x, py - origin.y]; };
  names.countries(pen, countries, put, [0, 0, size.x, size.y], colour, labels);
  legend.draw({ least, km: Number((kmPerPixel * density.HEX * Math.sqrt(3)).toPrecision(2)), near: own.some((i) => data.form[i] === NEAR),
    region: wide.some((i) => data.form[i] === REGION), border: wide.some((i) => data.form[i] === BORDER), denied: !cells.length && own.some((i) => data.denied[i]) });
  legend.measure(kmPerPixel);
}
/** @type {(pen: CanvasRenderingContext2D, events: number[], x: Float64Array, y: Float64Array, colour: (name: string) => string) => void} */
function singles(pen, events, x, y, colour) {
  /** @type {Map<string, number[]>} */
  const spots = new Map();
  events.forEach((i, k) => {
    const key = `${Math.round(x[k])},${Math.round(y[k])}`, others = spots.get(key);
    if (others) others.push(k);
    else spots.set(key, [k]);
    mark(pen, i, [x[k], y[k]], colour, now.open === i);
  });
  for (const [k, ...others] of spots.values()) if (others.length) number(pen, others.length + 1, x[k] - 9, y[k] - 9, colour);
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
  const cell = seen.cells.find((one) => Math.hypot(one.x - x, one.y - y) < density.HEX);
  let best = null, nearest = cell ? Infinity : REACH;
  seen.events.forEach((i, k) => {
    const away = Math.hypot(seen.x[k] - x, seen.y[k] - y);
    if (away < nearest) [nearest, best] = [away, i];
  });
  if (best === null) return undefined;
  return cell ? closer(cell.x, cell.y, best, picked) : picked(best);
}
