// The map: hexagons of density while more than 300 events are in view, marks below that.
import { columns, data, now } from "./data.js";
import { decode, lat } from "../model/packed-lines.js";
import { byId, el } from "../state/dom.js";

/** @typedef {(event: number) => number[]} Place where an event lies, in pixels of the map's box */
/** @typedef {{ x: number, y: number, n: number }} Cell */
const MOST_MARKS = 300, HEX = 13, REACH = 12; // px
const STEPS = 5; // of density
/** @type {any} */
let map = null;
/** @type {any} */
let canvas = null;
let moved = false;
/** @type {Map<string, Cell>} */
let hexes = new Map();

/** @type {(text: string, scale: number) => number[][]} */
const points = (text, scale) => {
  const flat = decode(text, scale), out = [];
  for (let i = 0; i < flat.length; i += 2) out.push([lat(flat[i + 1]), (flat[i] - 0.5) * 360]);
  return out;
};
/** @type {() => (name: string) => string} */
const colours = () => {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(`--${name}`).trim();
};

/**
 * Open the map.
 *
 * @param {number[] | null} view what the address says
 * @param {{moved: () => void, picked: (event: number) => void}} on
 */
export function open(view, on) {
  map = L.map("map", { zoomSnap: 0.5, minZoom: 1, maxZoom: 12, worldCopyJump: false, zoomAnimation: false, preferCanvas: true, attributionControl: false });
  const ground = JSON.parse(byId("ground").textContent);
  const land = ground.land.map((/** @type {string[]} */ rings) => rings.map((ring) => points(ring, ground.scale)));
  const layer = L.polygon(land, { renderer: L.canvas({ padding: 0.3 }), interactive: false, weight: 0.8, fillOpacity: 1 }).addTo(map);
  const paint = () => layer.setStyle({ color: colours()("gov"), fillColor: colours()("land") });
  paint();
  canvas = el("canvas", { class: "density", "aria-hidden": "true" });
  map.getPanes().overlayPane.append(canvas);
  map.on("moveend resize", () => { draw(); on.moved(); });
  map.on("click", (/** @type {any} */ event) => pick(event, on.picked));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { paint(); draw(); });
  if (view) map.setView([view[0], view[1]], view[2]);
  else fit();
  moved = Boolean(view);
  map.on("dragstart zoomstart", () => { moved = true; });
}
/** Where the map looks, as the address says it; null until a reader moved it. */
export function spot() {
  if (!moved) return null;
  const { lat: north, lng } = map.getCenter();
  return `${north.toFixed(3)},${lng.toFixed(3)},${map.getZoom()}`;
}

function fit() {
  const placed = data.lon.flatMap((/** @type {number | null} */ lon, /** @type {number} */ i) => (lon === null ? [] : [i]));
  if (!placed.length) {
    map.setView([20, 10], 2);
    return;
  }
  // A few far events do not decide.
  const cut = (/** @type {number[]} */ column) => {
    const values = placed.map((/** @type {number} */ i) => column[i] / data.scale).sort((/** @type {number} */ a, /** @type {number} */ b) => a - b), k = Math.floor(values.length * 0.02);
    return [values[k], values[values.length - 1 - k]];
  };
  const [west, east] = cut(data.lon), [south, north] = cut(data.lat);
  map.fitBounds([[south, west], [north, east]], { maxZoom: 8, padding: [24, 24] });
}

// From an event to pixels of the map's box.
/** @type {() => { origin: any, at: Place }} */
function projection() {
  const world = 256 * 2 ** map.getZoom(), origin = map.getPixelBounds().min;
  return { origin, at: (i) => [columns.x[i] * world - origin.x, columns.y[i] * world - origin.y] };
}
/** @type {(at: Place) => number[]} */
function inView(at) {
  const size = map.getSize(), found = [];
  for (let i = 0; i < columns.n; i += 1) {
    if (now.misses[i]) continue;
    const [x, y] = at(i);
    if (x >= 0 && y >= 0 && x <= size.x && y <= size.y) found.push(i);
  }
  return found;
}

/** Draw what fits and is in sight, and remember which events these are. */
export function draw() {
  const size = map.getSize(), ratio = devicePixelRatio || 1, { at, origin } = projection();
  canvas.width = size.x * ratio;
  canvas.height = size.y * ratio;
  canvas.style.width = `${size.x}px`;
  canvas.style.height = `${size.y}px`;
  L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
  const pen = canvas.getContext("2d");
  pen.scale(ratio, ratio);
  now.shown = inView(at);
  hexes = now.shown.length > MOST_MARKS ? cells(now.shown, at, origin) : new Map();
  if (hexes.size) density(pen);
  else marks(pen, at);
}
/** @type {(pen: CanvasRenderingContext2D, at: Place) => void} */
function marks(pen, at) {
  const colour = colours();
  for (const i of now.shown) {
    const [x, y] = at(i), inks = [colour("s1"), colour("symfill")];
    if (data.denied[i]) inks.reverse();
    pen.beginPath();
    pen.arc(x, y, now.open === i ? 8 : 5.5, 0, 7);
    [pen.fillStyle, pen.strokeStyle] = inks;
    pen.fill();
    pen.lineWidth = 2;
    pen.stroke();
  }
}
/**
 * Cells are fixed to the ground, so that they do not swim while the map is dragged.
 *
 * @type {(events: number[], at: Place, origin: any) => Map<string, Cell>}
 */
function cells(events, at, origin) {
  const w = HEX * Math.sqrt(3), h = HEX * 1.5, rest = (/** @type {number} */ n, /** @type {number} */ by) => ((n % by) + by) % by;
  const left = rest(origin.x, w), top = rest(origin.y, 2 * h), found = new Map();
  for (const i of events) {
    const [x, y] = at(i), row = Math.round((y + top) / h), odd = row & 1;
    const column = Math.round((x + left) / w - odd / 2), key = `${column},${row}`;
    const cell = found.get(key) || { x: (column + odd / 2) * w - left, y: row * h - top, n: 0 };
    cell.n += 1;
    found.set(key, cell);
  }
  return found;
}
/** @type {(pen: CanvasRenderingContext2D) => void} */
function density(pen) {
  const colour = colours(), most = Math.max(...[...hexes.values()].map((cell) => cell.n));
  for (const { x, y, n } of hexes.values()) {
    const step = 1 + Math.min(STEPS - 1, Math.floor((STEPS * Math.log(n)) / Math.log(most + 1)));
    pen.beginPath();
    for (let k = 0; k < 6; k += 1) {
      pen.lineTo(x + (HEX - 0.7) * Math.sin((k * Math.PI) / 3), y + (HEX - 0.7) * Math.cos((k * Math.PI) / 3));
    }
    pen.closePath();
    pen.fillStyle = colour(`d${step}`);
    pen.fill();
  }
}

/** @type {(event: any, picked: (event: number) => void) => void} */
function pick({ containerPoint: { x, y } }, picked) {
  for (const cell of hexes.values()) {
    if (Math.hypot(cell.x - x, cell.y - y) >= HEX) continue;
    moved = true;
    map.setView(map.containerPointToLatLng([cell.x, cell.y]), Math.min(12, map.getZoom() + 2));
    return;
  }
  const { at } = projection();
  let best = null, nearest = REACH;
  for (const i of hexes.size ? [] : now.shown) {
    const [px, py] = at(i), away = Math.hypot(px - x, py - y);
    if (away < nearest) [nearest, best] = [away, i];
  }
  if (best !== null) picked(best);
}
