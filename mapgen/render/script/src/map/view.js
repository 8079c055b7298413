// Where the map looks: all marks on opening, and a selected mark clear of card and sheet.
import * as draw from "./draw.js";
import * as picture from "./picture.js";
import * as geo from "../model/geo.js";
import * as layout from "../state/layout.js";
import { bounded, closest, least, opening, zoomFor } from "./frame.js";
import { data } from "../model/document.js";
import { calm } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { visible } from "../state/match.js";
import { store } from "../state/store.js";

const CLEAR = 40, MOST = 200, TRUE = 9;
// px around the opening frame: signs and their names, and the chips at the edges
const PADDING = { wide: [90, 70], medium: [70, 64], phone: [68, 48] };

/** @type {(marks: Mark[]) => Flat | null} */
function union(marks) {
  const b = [Infinity, Infinity, -Infinity, -Infinity];
  for (const mark of marks) {
    const e = geo.extent(mark);
    if (!Number.isFinite(e[0])) continue;
    b[0] = Math.min(b[0], e[0]);
    b[1] = Math.min(b[1], e[1]);
    b[2] = Math.max(b[2], e[2]);
    b[3] = Math.max(b[3], e[3]);
  }
  return Number.isFinite(b[0]) ? b : null;
}

/**
 * What of the map's box a thing may lie in: not under card, sheet or furniture.
 *
 * @type {(x: number, y?: number) => Box}
 */
function room(x, y = x) {
  const size = leaflet.map.getSize(), inset = layout.insets();
  const l = inset.left + x, t = inset.top + y;
  const r = Math.max(l + 60, size.x - inset.right - x), b = Math.max(t + 60, size.y - inset.bottom - y);
  return [l, t, r, b];
}
/**
 * Put the middle of `b` (Mercator units) in the middle of `box` (pixels).
 *
 * @type {(b: Flat, zoom: number, box: Box, animate?: boolean) => void}
 */
function look(b, zoom, box, animate) {
  const size = leaflet.map.getSize(), k = 256 * 2 ** zoom;
  const x = (b[0] + b[2]) / 2 + (size.x / 2 - (box[0] + box[2]) / 2) / k;
  const y = (b[1] + b[3]) / 2 + (size.y / 2 - (box[1] + box[3]) / 2) / k;
  leaflet.map.setView([geo.lat(y), (x - 0.5) * 360], zoom,
    { animate: Boolean(animate) && !calm(), duration: 0.2 });
}

// Until the reader moves the map, it goes on showing all marks however the page is cut.
let resting = false;
let whole = false;
/** @type {(animate: boolean, everything?: boolean) => void} */
function fitAll(animate, everything) {
  whole = Boolean(everything);
  fitNow(animate, whole);
  resting = true;
}
/** @type {(animate: boolean, whole: boolean) => void} */
function fitNow(animate, whole) {
  const [x, y] = PADDING[layout.size()];
  const box = room(x, y);
  const best = whole ? null : opening(data.frame, box);
  if (best) {
    look(best.box, best.zoom, box, animate);
    return;
  }
  const shown = data.marks.filter(visible);
  const b = union(shown.length ? shown : data.marks);
  if (!b) {
    // Nothing is placed: the countries that are named most, or the world.
    const base = data.basemap || {}, named = (base.focus || []).length > 0;
    const view = named ? base.bbox : base.view, free = named ? box : room(0);
    const whole = view ? [geo.mx(view[0]), geo.my(view[3]), geo.mx(view[2]), geo.my(view[1])] : [0.1, 0.2, 0.9, 0.8];
    look(whole, bounded(zoomFor(whole, free)), free, false);
    return;
  }
  look(b, bounded(Math.min(closest(data.marks.length), zoomFor(b, box))), box, animate);
}

/**
 * Look at several marks, close enough to part them.
 *
 * @type {(marks: Mark[], keep?: boolean) => void}
 */
function open(marks, keep) {
  resting = false;
  const b = union(marks);
  if (!b) return;
  const box = room(layout.size() === "phone" ? 48 : 80);
  const fit = zoomFor(b, box);
  const now = leaflet.map.getZoom();
  const zoom = keep ? Math.min(now, fit) : Math.max(now + 0.75, Math.min(fit, 13));
  look(b, bounded(Math.max(zoom, 2)), box, true);
}

// The zoom at which the mark is drawn true: its circle at least 9 px, its area within the room.
/** @type {(mark: Mark, box: Box) => number} */
function trueZoom(mark, box) {
  const now = leaflet.map.getZoom();
  const e = geo.extent(mark);
  if (mark.form === "near" && mark.radius_km) {
    const r = geo.frame(leaflet.map).km(mark.radius_km, geo.spot(mark)[1]);
    if (r < TRUE) return Math.min(13, now + Math.log2((TRUE + 3) / r));
    if (r > MOST) return now - Math.log2(r / MOST);
    return now;
  }
  if (mark.form === "exact") return Math.max(now, Math.min(6, 6));
  const fit = zoomFor(e, box);
  if (fit < now) return fit;
  return fit - now > 1.6 ? fit - 1 : now; // a speck is brought nearer
}

/**
 * Bring a mark and its name 40 px clear of card, sheet and edges; no further than it must.
 *
 * @type {(mark: Mark) => void}
 */
function show(mark) {
  resting = false;
  const spot = geo.spot(mark);
  if (!spot) return;
  picture.flush(); // the signs must be those of the present view
  const phone = layout.size() === "phone";
  const box = room(CLEAR);
  const zoom = bounded(trueZoom(mark, box) + 0.12);
  const map = leaflet.map;
  const wide = mark.form !== "exact" && mark.form !== "near";
  if (wide && zoom < map.getZoom()) {
    look(geo.extent(mark), zoom, box, true);
    return;
  }
  if (phone || zoom !== map.getZoom()) {
    look([spot[0], spot[1], spot[0], spot[1]], Math.max(zoom, 2), box, true);
    return;
  }
  nudge(mark, box);
}
/**
 * Bring out a mark that card, strip or sheet lie over; one in sight stays where it is.
 *
 * @type {(mark: Mark) => void}
 */
function uncover(mark) {
  const spot = geo.spot(mark);
  if (!spot) return;
  const at = geo.frame(leaflet.map), [l, t] = picture.sight(), box = room(8);
  const x = at.x(spot[0]) - l, y = at.y(spot[1]) - t;
  if (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]) return;
  picture.flush();
  resting = false;
  nudge(mark, room(CLEAR));
}
// Move by as little as brings the sign with its name into the room.
/** @type {(mark: Mark, box: Box) => void} */
function nudge(mark, box) {
  const one = picture.find(mark.id);
  const at = geo.frame(leaflet.map), [l, t] = picture.sight(), spot = geo.spot(mark);
  let b = [at.x(spot[0]) - 16, at.y(spot[1]) - 16, at.x(spot[0]) + 140, at.y(spot[1]) + 16];
  if (mark.form !== "exact") {
    const e = geo.extent(mark);
    b = [at.x(e[0]), at.y(e[1]), at.x(e[2]), at.y(e[3])];
  }
  if (one) {
    const own = draw.frame(one);
    b = [Math.min(b[0], own[0]), Math.min(b[1], own[1]), Math.max(b[2], own[2]), Math.max(b[3], own[3])];
    for (const other of [one.name && one.name.box, one.head]) {
      if (other) b = [Math.min(b[0], other[0]), Math.min(b[1], other[1]), Math.max(b[2], other[2]), Math.max(b[3], other[3])];
    }
  }
  const dx = shift(b[0] - l, b[2] - l, box[0], box[2]), dy = shift(b[1] - t, b[3] - t, box[1], box[3]);
  if (dx || dy) leaflet.map.panBy([-dx, -dy], { animate: !calm(), duration: 0.2 });
}
/** @type {(low: number, high: number, from: number, to: number) => number} */
function shift(low, high, from, to) {
  if (high - low > to - from) return (from + to) / 2 - (low + high) / 2;
  return low < from ? from - low : high > to ? to - high : 0;
}

/** @type {(zoom: number) => void} */
export function zoomTo(zoom) {
  resting = false;
  leaflet.map.setZoom(zoom, { animate: !calm() });
}
export function start() {
  leaflet.map.options.zoomDelta = 1;
  leaflet.map.setMinZoom(least(leaflet.map.getSize().x));
  if (!store.get().view) fitAll(false);
  leaflet.map.on("resize", () => {
    leaflet.map.setMinZoom(least(leaflet.map.getSize().x));
    if (resting) fitNow(false, whole);
  });
  const leave = () => { resting = false; };
  leaflet.map.on("dragstart boxzoomend", leave);
  for (const type of ["wheel", "keydown", "dblclick", "touchmove"]) {
    leaflet.map.getContainer().addEventListener(type, leave, { passive: true });
  }
  picture.now();
}
export { fitAll, open, show, uncover };
