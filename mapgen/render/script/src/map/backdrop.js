// The canvas of the ground: drawn at once after a zoom, and strip by strip ahead of a map that moves.
import * as ground from "./ground.js";
import * as panes from "./panes.js";
import * as picture from "./picture.js";
import * as geo from "../model/geo.js";
import { leaflet } from "../state/leaflet.js";

const STRIPS = 8; // frames that a picture drawn ahead takes: none of them long
const AHEAD = 0.2; // of the view's size: as near as this to the end of what is drawn, more is drawn
/** @type {any} */
let surface = null;
/** @type {ScreenView | null} */
let known = null; // how the picture that is there was drawn
/** @type {{ at: ScreenView, place: any, sheet: HTMLCanvasElement, part: HTMLCanvasElement, done: number, frame: number } | null} */
let work = null;

export function start() {
  surface = panes.canvas("ground", 210);
  leaflet.base.addLayer(surface);
  leaflet.map.on("move", follow);
}

/**
 * Whether what is drawn reaches so far beyond the view, in parts of its size.
 *
 * @type {(by: number) => boolean}
 */
function reaches(by) {
  const at = geo.frame(leaflet.map);
  if (!known || at.size !== known.size || at.ox !== known.ox || at.oy !== known.oy) return false;
  return surface.reaches(by);
}

/** Whether the map has only been moved since the ground was drawn. */
export const still = () => reaches(0);
/** What is there is not to be seen any more, even where the view has not moved. */
export function forget() { known = null; }

/** Bring the ground up to the view: at once where it shows an end of what is drawn. */
export function update() {
  if (reaches(AHEAD)) return;
  if (reaches(0)) {
    begin();
    return;
  }
  stop();
  surface.sync();
  known = geo.frame(leaflet.map);
  ground.draw(surface.options.element, known, surface.bounds());
}
function follow() {
  if (!known || leaflet.map._animatingZoom || leaflet.map.getZoom() !== known.zoom || reaches(AHEAD)) return;
  if (!work || !holds(work.place.bounds)) begin();
}
/** @type {(bounds: number[]) => boolean} */
function holds([left, top, right, bottom]) {
  const [l, t, r, b] = picture.sight();
  return l >= left && t >= top && r <= right && b <= bottom;
}

function stop() {
  if (work) cancelAnimationFrame(work.frame);
  work = null;
}
/** Begin a picture round the present view; the old one stays until it is whole. */
function begin() {
  if (work && holds(work.place.bounds) && work.at.ox === known?.ox) return;
  stop();
  const node = surface.options.element, part = document.createElement("canvas"), sheet = document.createElement("canvas");
  const place = surface.around();
  [sheet.width, sheet.height] = [node.width, node.height];
  [part.width, part.height] = [node.width, Math.ceil(node.height / STRIPS)];
  work = { at: geo.frame(leaflet.map), place, sheet, part, done: 0, frame: requestAnimationFrame(strip) };
}
function strip() {
  if (!work) return;
  const { at, place: { bounds: [l, t, r, b] }, sheet, part, done } = work;
  if (!known || known.size !== at.size || known.ox !== at.ox || known.oy !== at.oy || leaflet.map._animatingZoom) {
    stop();
    return;
  }
  const from = done * part.height, scale = (b - t) / sheet.height;
  ground.draw(part, at, [l, t + from * scale, r, t + (from + part.height) * scale]);
  sheet.getContext("2d")?.drawImage(part, 0, from);
  work.done += 1;
  if (work.done < STRIPS) {
    work.frame = requestAnimationFrame(strip);
    return;
  }
  const { place } = work;
  work = null;
  surface.put(place);
  surface.options.element.getContext("2d").drawImage(sheet, 0, 0);
}
