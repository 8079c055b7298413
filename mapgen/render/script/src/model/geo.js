// Coordinates: the basemap's encoding, and fast ways from degrees to the map's layer points.
// Shapes are flat lists x0, y0, x1, y1 ... in Mercator units: 0 to 1 across the world.
import { data } from "./document.js";
import { decode, lat, mx, my } from "./packed-lines.js";

const EARTH_KM = 40075.017;

// A map that crosses the antimeridian counts longitudes on past 180.
const view = (data.basemap && data.basemap.view) || [-180, -90, 180, 90];
// The story's middle, as the basemap counts: every mark lies the short way round from it.
const turns = data.frame ? Math.round(((view[0] + view[2]) / 2 - data.frame.around) / 360) : 0;
const around = data.frame ? data.frame.around + 360 * turns : null;
/** @type {(lon: number) => number} */
const wrap = (lon) => (around === null ? inView(lon) : lon + 360 * Math.round((around - lon) / 360));
/**
 * A box in degrees as Mercator units, turned as the marks are.
 *
 * @type {(box: number[]) => Flat}
 */
const boxOf = ([west, south, east, north]) =>
  [mx(west + 360 * turns), my(north), mx(east + 360 * turns), my(south)];
/** @type {(lon: number) => number} */
const inView = (lon) => (lon < view[0] - 1 && lon + 360 <= view[2] + 1 ? lon + 360 : lon);

/** @type {(coordinates: number[][]) => Flat} */
const flat = (coordinates) => {
  const out = [];
  for (const [lon, la] of coordinates) out.push(mx(wrap(lon)), my(la));
  return out;
};
const cache = new Map();
/**
 * The parts of a mark's geometry.
 *
 * @type {(mark: Mark) => Parts}
 */
function parts(mark) {
  if (!cache.has(mark.id)) {
    /** @type {Parts} */
    const found = { polygons: [], lines: [], points: [] };
    gather(mark.geometry, found);
    cache.set(mark.id, found);
  }
  return cache.get(mark.id);
}
/** @type {(geometry: any, found: Parts) => void} */
function gather(geometry, found) {
  if (!geometry) return;
  const c = geometry.coordinates;
  if (geometry.type === "Polygon") found.polygons.push(c.map(flat));
  else if (geometry.type === "MultiPolygon") for (const one of c) found.polygons.push(one.map(flat));
  else if (geometry.type === "LineString") found.lines.push(flat(c));
  else if (geometry.type === "MultiLineString") found.lines.push(...c.map(flat));
  else if (geometry.type === "Point") found.points.push(...flat([c]));
  else if (geometry.type === "MultiPoint") found.points.push(...flat(c));
  else if (geometry.type === "GeometryCollection") {
    for (const one of geometry.geometries) gather(one, found);
  }
}

/** @type {(list: Flat, into?: Flat) => Flat} */
function box(list, into) {
  const b = into || [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < list.length; i += 2) {
    if (list[i] < b[0]) b[0] = list[i];
    if (list[i] > b[2]) b[2] = list[i];
    if (list[i + 1] < b[1]) b[1] = list[i + 1];
    if (list[i + 1] > b[3]) b[3] = list[i + 1];
  }
  return b;
}
const extents = new Map();
/**
 * The Mercator box of a mark, its radius included.
 *
 * @param {Mark} mark
 */
function extent(mark) {
  if (!extents.has(mark.id)) {
    const { polygons, lines, points } = parts(mark);
    const b = box(points);
    for (const rings of polygons) box(rings[0], b);
    for (const line of lines) box(line, b);
    const at = spot(mark);
    if (at) box(at, b);
    const r = mark.form === "near" && at ? kmToUnits(mark.radius_km || 0, at[1]) : 0;
    extents.set(mark.id, [b[0] - r, b[1] - r, b[2] + r, b[3] + r]);
  }
  return extents.get(mark.id);
}
/** @type {(km: number, y: number) => number} */
const kmToUnits = (km, y) => km / (EARTH_KM * Math.cos((lat(y) * Math.PI) / 180));
const spots = new Map();
/**
 * Where a mark's sign goes, in Mercator units, or null.
 *
 * @param {Mark} mark
 */
function spot(mark) {
  if (!spots.has(mark.id)) {
    const { points, polygons, lines } = parts(mark);
    const own = points.length === 2 ? points : null;
    spots.set(mark.id, own || (mark.anchor ? flat([mark.anchor]) : middle(points, polygons, lines)));
  }
  return spots.get(mark.id);
}

// A shape that came without an anchor is still drawn: its sign stands in the middle of its box.
/** @type {(points: Flat, polygons: Flat[][], lines: Flat[]) => Flat | null} */
function middle(points, polygons, lines) {
  const b = box(points);
  for (const line of [...polygons.map((rings) => rings[0]), ...lines]) box(line, b);
  return Number.isFinite(b[0]) ? [(b[0] + b[2]) / 2, (b[1] + b[3]) / 2] : null;
}

/**
 * The present view: how Mercator units become layer points, and what is in sight.
 *
 * @type {(map: any) => ScreenView}
 */
function frame(map) {
  const origin = map.getPixelOrigin();
  const size = 256 * 2 ** map.getZoom();
  return {
    zoom: map.getZoom(), size, ox: origin.x, oy: origin.y,
    x: (m) => m * size - origin.x,
    y: (m) => m * size - origin.y,
    km: (km, y) => kmToUnits(km, y) * size,
  };
}

// Cut a ring to a box (Sutherland and Hodgman): far corners make drawings slow and inexact.
/** @type {(list: Flat, box: Flat) => Flat} */
function cut(list, b) {
  let points = list;
  for (let side = 0; side < 4 && points.length; side += 1) points = cutSide(points, b, side);
  return points;
}
/** @type {(points: Flat, box: Flat, side: number) => Flat} */
function cutSide(points, b, side) {
  const axis = side % 2, limit = b[side], keep = side < 2 ? 1 : -1, out = [];
  let px = points[points.length - 2], py = points[points.length - 1];
  let before = ((axis ? py : px) - limit) * keep >= 0;
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i], y = points[i + 1];
    const inside = ((axis ? y : x) - limit) * keep >= 0;
    if (inside !== before) {
      const a = axis ? py : px, c = axis ? y : x, f = (limit - a) / (c - a);
      out.push(px + (x - px) * f, py + (y - py) * f);
    }
    if (inside) out.push(x, y);
    px = x;
    py = y;
    before = inside;
  }
  return out;
}

/**
 * A flat list as layer points, thinned to what the eye can see and cut to a box.
 *
 * @type {(list: Flat, at: ScreenView, bounds?: Flat | null, closed?: boolean, least?: number) => Flat}
 */
function project(list, at, bounds, closed, least = 0.7) {
  const out = [];
  const last = list.length - 2;
  let lx = NaN, ly = NaN;
  for (let i = 0; i <= last; i += 2) {
    const x = list[i] * at.size - at.ox, y = list[i + 1] * at.size - at.oy;
    if (i && i < last && Math.abs(x - lx) < least && Math.abs(y - ly) < least) continue;
    out.push(x, y);
    lx = x;
    ly = y;
  }
  return closed && bounds ? cut(out, bounds) : out;
}
/** @type {(list: Flat, closed?: boolean) => string} */
function path(list, closed) {
  if (list.length < 4) return "";
  let d = "M" + list[0].toFixed(1) + " " + list[1].toFixed(1);
  for (let i = 2; i < list.length; i += 2) {
    d += "L" + list[i].toFixed(1) + " " + list[i + 1].toFixed(1);
  }
  return closed ? d + "Z" : d;
}
/**
 * Whether a point lies in a polygon of flat rings (even and odd).
 *
 * @type {(rings: Flat[], x: number, y: number) => boolean}
 */
function inside(rings, x, y) {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      if (ring[i + 1] > y !== ring[j + 1] > y &&
        x < ((ring[j] - ring[i]) * (y - ring[i + 1])) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
        odd = !odd;
      }
    }
  }
  return odd;
}
/** @type {(a: Flat, b: Flat) => boolean} */
const meet = (a, b) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/**
 * Whether a mark's area or line reaches into a box of layer points.
 *
 * @type {(mark: Mark, at: ScreenView, box: Flat) => boolean}
 */
function reaches(mark, at, box) {
  const { polygons, lines } = parts(mark);
  return polygons.some(([ring]) => project(ring, at, box, true).length > 5) || lines.some((line) => project(line, at).some(
    (x, i, all) => !(i % 2) && x > box[0] && x < box[2] && all[i + 1] > box[1] && all[i + 1] < box[3]));
}

export { reaches, boxOf, mx, my, lat, decode, parts, box, extent, spot, frame, project, path, inside, meet, kmToUnits };
