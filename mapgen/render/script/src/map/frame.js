// Which part of the world the map opens on: an editor's choice, made of the groups that Python found.
import { boxOf } from "../model/geo.js";
import { leaflet } from "../state/leaflet.js";

const GOOD_SHARE = 0.7, SHORT_OF = 1; // of the story that a frame should hold; steps of zoom that less costs
const WORTH = 3; // zoom steps that twice as much of the story is worth
const FEW = 4, CLOSE = 10, CLOSEST = 13; // few places need their surroundings to be read
const LONE = 7.75;
const APART = [0, 7, 7.75, 8.25, 9, 9.5]; // zooms at which so many places are told apart: closer counts for nothing
const EASE = [1, 1, 0.7, 0.75, 0.8, 0.85]; // of the room, that so many places may take
const EASED = [6, 9], LOOSE = 0.85; // zooms: far out there is ground enough without that
const WORLD = 2; // the map is never smaller than this, where the screen has room

/**
 * The nearest the map goes by itself to so many places.
 *
 * @type {(places: number) => number}
 */
export const closest = (places) => (places < 2 ? LONE : places < FEW ? CLOSE : CLOSEST);

/**
 * The zoom at which a box fits a room so that few places keep ground around them.
 *
 * @type {(box: Box, room: Box, places: number) => number}
 */
function easedZoom(box, room, places) {
  const fit = zoomFor(box, room), part = EASE[places] || 1;
  const near = Math.max(0, Math.min(1, (fit - EASED[0]) / (EASED[1] - EASED[0])));
  return fit + Math.log2(part + (Math.max(part, LOOSE) - part) * (1 - near));
}

/**
 * The smallest zoom of a map so many pixels wide: the whole world, no wider than the map.
 *
 * @type {(width: number) => number}
 */
export function least(width) {
  const snap = leaflet.map.options.zoomSnap || 1;
  return Math.max(0, Math.min(WORLD, Math.floor(Math.log2(Math.max(width, 1) / 256) / snap) * snap));
}

/**
 * A zoom the map can take, rounded down.
 *
 * @type {(zoom: number) => number}
 */
export function bounded(zoom) {
  const { map } = leaflet, snap = map.options.zoomSnap || 1;
  return Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), Math.floor(zoom / snap + 1e-6) * snap));
}

/**
 * The zoom at which a box in Mercator units fills a box in pixels.
 *
 * @type {(b: Box, box: Box) => number}
 */
export function zoomFor(b, box) {
  const k = Math.min((box[2] - box[0]) / Math.max(b[2] - b[0], 1e-9),
    (box[3] - box[1]) / Math.max(b[3] - b[1], 1e-9));
  return Math.log2(k / 256);
}

/**
 * The opening view in a room of pixels, or null where the page knows no groups: the largest
 * zoom + 3 log2(share), so that one step closer is worth a fifth of what is told, and so are
 * the places that the headline names.
 *
 * @param {any} frame what `mapgen.render.frame` found
 * @param {number[]} room left, top, right, bottom
 */
export function opening(frame, room) {
  if (!frame) return null;
  let best = null;
  for (const [west, south, east, north, share, places, headline = 0] of frame.candidates) {
    const box = boxOf([west, south, east, north]);
    const point = box[2] - box[0] < 1e-7 && box[3] - box[1] < 1e-7;
    const zoom = Math.min(point ? LONE : closest(places), easedZoom(box, room, places));
    const score = Math.min(zoom, APART[places] ?? CLOSEST) + WORTH * Math.log2(share) + headline - (share < GOOD_SHARE ? SHORT_OF : 0);
    if (!best || score > best.score) best = { score, box, zoom: bounded(zoom) };
  }
  return best;
}
