// The ground: land, water, boundaries and rivers, drawn from the embedded basemap on one canvas.
import * as geo from "../model/geo.js";
import { data } from "../model/document.js";
import { colour as colourOf } from "../state/store.js";

// Path2D keeps single precision: units near the size of a pixel, counted from the map's middle.
const UNIT = 256 * 2 ** 10;
const WIDTHS = [0, 1.9, 1.3, 0.8];
let centre = [0.5, 0.5];
// Of a view's shorter side: the soft edge where a finer view goes over into what lies beneath.
const FADE = 0.16;
const WORLD_ZOOM = 5; // the coarse world shows nothing more beyond
const WHOLE = [-180, -60, 180, 75];
/** @type {any} */
let world = null;
/** @type {any[]} */
let views = [];
/** @type {HTMLCanvasElement | null} */
let sheet = null;

/** @type {(lists: Flat[], closed?: boolean) => { path: Path2D, box: Flat, lists: Flat[] }} */
function outline(lists, closed) {
  const path = new Path2D();
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const list of lists) {
    for (let i = 0; i < list.length; i += 2) {
      const x = (list[i] - centre[0]) * UNIT, y = (list[i + 1] - centre[1]) * UNIT;
      if (i) path.lineTo(x, y);
      else path.moveTo(x, y);
    }
    if (closed) path.closePath();
    geo.box(list, box);
  }
  return { path, box, lists };
}

// Every list is one shape of its own, so that only what is in sight is stroked.
/** @type {(texts: string[] | undefined, scale: number) => Outline[]} */
const lines = (texts, scale) => (texts || []).map((text) => outline([geo.decode(text, scale)]));
/** @type {(polygons: string[][] | undefined, scale: number) => Outline[]} */
const areas = (polygons, scale) => (polygons || []).map((rings) =>
  outline(rings.map((text) => geo.decode(text, scale)), true));

// One view of the basemap: its shapes, its box in Mercator units, and how wide its edge fades.
/** @type {(base: any) => any} */
function readView(base) {
  const s = base.scale || 10000;
  const [west, south, east, north] = base.view || WHOLE;
  const box = [geo.mx(west), geo.my(north), geo.mx(east), geo.my(south)];
  const land = areas(base.land, s), owners = (base.owners || []).flatMap(
    (/** @type {[string, number]} */ [id, count]) => Array(count).fill(id));
  const fade = FADE * Math.min(box[2] - box[0], box[3] - box[1]);
  // Round the globe and at the poles there is nothing to go over into.
  if (east - west >= 360) [box[0], box[2]] = [-9, 9];
  if (north >= 80) box[1] = -9;
  if (south <= -60) box[3] = 9;
  return {
    box,
    fade,
    zoom: base.zoom || 0,
    land: land.map((shape, n) => Object.assign(shape, { id: owners[n] })),
    countries: (base.countries || []).map((/** @type {any} */ one) => Object.assign(areas(one.rings, s), { id: one.id })),
    lakes: (base.lakes || []).flatMap((/** @type {any} */ lake) => areas(lake.polygons, s)),
    rivers: [3, 2, 1].map((rank) => ({
      rank,
      lines: (base.rivers || []).filter((/** @type {any} */ river) => (river.rank || 3) === rank)
        .flatMap((/** @type {any} */ river) => lines(river.lines, s)),
    })),
    adm1: lines(base.adm1, s),
    adm1Abroad: lines(base.adm1_abroad, s),
    adm2: lines(base.adm2, s),
    regions: (base.regions || []).flatMap((/** @type {any} */ region) => lines(region.lines, s)),
    borders: lines(base.borders, s),
    disputed: lines(base.disputed, s),
  };
}
/** @type {(base: any) => void} */
function read(base) {
  const view = base.view || WHOLE;
  centre = [geo.mx((view[0] + view[2]) / 2), (geo.my(view[1]) + geo.my(view[3])) / 2];
  const s = (base.world && base.world.scale) || 100;
  world = { land: areas(base.world && base.world.land, s), borders: lines(base.world && base.world.borders, s) };
  views = [...(base.beneath || []), base].map(readView);
}

/** @type {(canvas: HTMLCanvasElement) => CanvasRenderingContext2D} */
const pen = (canvas) => /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
// A brush that draws only what the view holds, with widths and dashes in screen pixels.
/** @type {(ctx: CanvasRenderingContext2D, at: ScreenView, bounds: Box, ratio: number) => any} */
function brush(ctx, at, bounds, ratio) {
  const k = at.size / UNIT;
  const seen = [
    (bounds[0] + at.ox) / at.size, (bounds[1] + at.oy) / at.size,
    (bounds[2] + at.ox) / at.size, (bounds[3] + at.oy) / at.size];
  ctx.setTransform(ratio * k, 0, 0, ratio * k,
    ratio * (centre[0] * at.size - at.ox - bounds[0]),
    ratio * (centre[1] * at.size - at.oy - bounds[1]));
  ctx.lineJoin = "round";
  /** @type {(shapes: Outline[], draw: (path: Path2D) => void) => void} */
  const each = (shapes, draw) => {
    for (const shape of shapes) if (geo.meet(shape.box, seen)) draw(shape.path);
  };
  return {
    fill(/** @type {Outline[]} */ shapes, /** @type {string} */ colour) {
      ctx.fillStyle = colour;
      each(shapes, (path) => ctx.fill(path, "evenodd"));
    },
    /** One stroke over several lines: where they meet it is no darker. */
    tint(/** @type {Outline[]} */ shapes, /** @type {string} */ colour, /** @type {number} */ width, /** @type {number} */ alpha) {
      const all = new Path2D();
      each(shapes, (path) => all.addPath(path));
      ctx.strokeStyle = colour;
      ctx.lineWidth = width / k;
      ctx.setLineDash([]);
      ctx.globalAlpha = alpha;
      ctx.stroke(all);
      ctx.globalAlpha = 1;
    },
    stroke(/** @type {Outline[]} */ shapes, /** @type {string} */ colour, /** @type {number} */ width, /** @type {number[] | null} */ dash, /** @type {number} */ alpha) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = width / k;
      ctx.lineCap = dash ? "butt" : "round";
      ctx.setLineDash((dash || []).map((n) => n / k));
      ctx.globalAlpha = alpha || 1;
      each(shapes, (path) => ctx.stroke(path));
      ctx.globalAlpha = 1;
    },
    within(/** @type {Outline[]} */ shapes, /** @type {() => void} */ draw) {
      ctx.save();
      const all = new Path2D();
      each(shapes, (path) => all.addPath(path));
      ctx.clip(all, "evenodd");
      draw();
      ctx.restore();
    },
  };
}

/** @type {(canvas: HTMLCanvasElement, at: ScreenView, bounds: Box) => void} */
function draw(canvas, at, bounds) {
  const ctx = pen(canvas);
  const ratio = canvas.width / (bounds[2] - bounds[0]);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.fillStyle = colourOf("water"); // soft edges on clear ground would leave a rim
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  const seen = [(bounds[0] + at.ox) / at.size, (bounds[1] + at.oy) / at.size,
    (bounds[2] + at.ox) / at.size, (bounds[3] + at.oy) / at.size];
  // What a finer view hides altogether is not drawn.
  const first = views.reduce((last, view, n) => (within(seen, view) ? n : last), -1);
  for (const turn of first < 0 ? [-1, 0, 1] : []) {
    if (seen[0] < turn + 1 && seen[2] > turn) drawWorld(brush(ctx, { ...at, ox: at.ox - turn * at.size }, bounds, ratio));
  }
  for (const view of views.slice(Math.max(first, 0))) {
    if (!geo.meet(view.box, seen)) continue;
    if (within(seen, view)) drawView(brush(ctx, at, bounds, ratio), view, at);
    else drawSoft(canvas, view, at, bounds, ratio);
  }
}
/** @type {(seen: Box, view: { box: Box, fade: number }) => boolean} */
const within = (seen, { box, fade }) => seen[0] >= box[0] + fade && seen[1] >= box[1] + fade &&
  seen[2] <= box[2] - fade && seen[3] <= box[3] - fade;

// Draw a view on a sheet of its own, rub out its edges, and lay it on what lies beneath.
/** @type {(canvas: HTMLCanvasElement, view: any, at: ScreenView, bounds: Box, ratio: number) => void} */
function drawSoft(canvas, view, at, bounds, ratio) {
  sheet = sheet || document.createElement("canvas");
  sheet.width = canvas.width; // also wipes it
  sheet.height = canvas.height;
  const ctx = pen(sheet);
  ctx.fillStyle = colourOf("water");
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  drawView(brush(ctx, at, bounds, ratio), view, at);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.globalCompositeOperation = "destination-out";
  const x = (/** @type {number} */ v) => ratio * (v * at.size - at.ox - bounds[0]), y = (/** @type {number} */ v) => ratio * (v * at.size - at.oy - bounds[1]);
  const [x0, y0, x1, y1] = [x(view.box[0]), y(view.box[1]), x(view.box[2]), y(view.box[3])];
  const wide = ratio * view.fade * at.size;
  for (const [ax, ay, bx, by] of [[x0, 0, x0 + wide, 0], [x1, 0, x1 - wide, 0], [0, y0, 0, y0 + wide], [0, y1, 0, y1 - wide]]) {
    const rub = ctx.createLinearGradient(ax, ay, bx, by);
    for (let n = 0; n <= 4; n += 1) rub.addColorStop(n / 4, `rgba(0,0,0,${(1 - (n / 4) ** 2 * (3 - n / 2)).toFixed(3)})`);
    ctx.fillStyle = rub;
    ctx.fillRect(0, 0, sheet.width, sheet.height);
  }
  ctx.globalCompositeOperation = "source-over";
  const under = pen(canvas);
  under.setTransform(1, 0, 0, 1, 0, 0);
  under.drawImage(sheet, 0, 0);
}

/** @type {(b: any) => void} */
function drawWorld(b) {
  b.fill(world.land, colourOf("abroad"));
  b.stroke(world.borders, colourOf("gov"), 0.8);
}
/** @type {(b: any, parts: any, at: ScreenView) => void} */
function drawView(b, parts, at) {
  const c = colourOf;
  // The shore is what shows of this line when all the land lies on it.
  for (const country of parts.countries) b.stroke(country, c("river"), 2);
  b.stroke(parts.land, c("river"), 2.8);
  b.fill(parts.land, c("abroad"));
  b.stroke(parts.land, c("abroad"), 0.8); // closes the hairlines between countries
  for (const country of parts.countries) b.fill(country, c("land"));
  lineWork(b, at, c, parts);
}

/** @type {(b: any, at: ScreenView, c: (name: string) => string, parts: any) => void} */
function lineWork(b, at, c, parts) {
  if (at.zoom >= 7.2) b.stroke(parts.adm2, c("dist"), 0.7);
  b.stroke(parts.adm1Abroad, c("gov"), 0.7, null, at.zoom >= 5.5 ? 0.38 : 0.2);
  b.fill(parts.lakes, c("water"));
  b.stroke(parts.lakes, c("river"), 0.8);
  const thin = at.zoom < 6 ? 0.7 : 1;
  for (const { rank, lines: courses } of parts.rivers) {
    if (rank === 3 && at.zoom < 6.2) continue;
    b.stroke(courses, c("river"), WIDTHS[rank] * thin, null, rank === 3 ? 0.75 : 1);
  }
  if (at.zoom >= 4.5) b.stroke(parts.adm1, c("gov"), 1, null, at.zoom >= 6 ? 1 : 0.6);
  b.stroke(parts.regions, c("gov"), 1.3, [8, 3, 1.5, 3]);
  const land = [...parts.borders, ...parts.disputed];
  b.within(parts.countries.flat(), () => b.tint(land, c("border"), at.zoom < 5 ? 12 : 22, 0.13));
  b.stroke(parts.borders, c("border"), at.zoom < 5 ? 1.1 : 1.7);
  b.stroke(parts.disputed, c("border"), 1.4, [5, 3.5]);
}

// The zoom beyond which the basemap shows nothing more at a place in Mercator units.
/** @type {(x: number, y: number) => number} */
function finest(x, y) {
  const view = views.filter((one) => geo.meet(one.box, [x, y, x, y])).pop();
  return view ? view.zoom : world.land.length && WORLD_ZOOM;
}

const FINE = 7; // zoom from which a river or boundary is looked for in any view
// Whether land, lines of any kind, and rivers are in a box in Mercator units.
/** @type {(seen: Box, zoom: number) => { land: boolean, lines: boolean, rivers: boolean }} */
function holds(seen, zoom) {
  const [l, t, r, b] = seen;
  const spots = [[0.5, 0.5], [0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]]
    .map(([fx, fy]) => [l + (r - l) * fx, t + (b - t) * fy]);
  const dry = spots.filter(([x, y]) => views.some((view) =>
    [view.land, ...view.countries].some((shapes) => lies(x, y, shapes)) && !lies(x, y, view.lakes)));
  if (zoom < FINE || dry.length < 3) return { land: false, lines: true, rivers: true };
  /** @type {(shapes: Outline[]) => boolean} */
  const any = (shapes) => shapes.some((shape) => geo.meet(shape.box, seen) && shape.lists.some((list) => enters(list, seen)));
  const rivers = views.some((view) => view.rivers.some((/** @type {any} */ { lines: courses }) => any(courses)));
  const lines = rivers || views.some((view) => [view.lakes, view.land, ...view.countries, view.borders, view.disputed, view.adm1,
    view.adm1Abroad, view.regions, zoom >= 7.2 ? view.adm2 : []].some(any));
  return { land: true, lines, rivers };
}
// Whether a piece of a line runs through a box.
/** @type {(list: Flat, box: Box) => boolean} */
function enters(list, [l, t, r, b]) {
  for (let i = 2; i < list.length; i += 2) {
    const x = list[i - 2], y = list[i - 1], dx = list[i] - x, dy = list[i + 1] - y;
    if (Math.max(x, x + dx) < l || Math.min(x, x + dx) > r || Math.max(y, y + dy) < t || Math.min(y, y + dy) > b) continue;
    const side = [[l, t], [r, t], [l, b], [r, b]].map(([cx, cy]) => Math.sign(dx * (cy - y) - dy * (cx - x)));
    if (side.some((one) => one !== side[0])) return true; // its corners lie on both sides
  }
  return false;
}

/** @type {any} */
let probe = null;
/** @type {(x: number, y: number, shapes: Outline[]) => boolean} */
function lies(x, y, shapes) {
  probe = probe || document.createElement("canvas").getContext("2d");
  const px = (x - centre[0]) * UNIT, py = (y - centre[1]) * UNIT;
  return shapes.some((area) => x >= area.box[0] && x <= area.box[2] && y >= area.box[1] && y <= area.box[3] &&
    probe.isPointInPath(area.path, px, py, "evenodd"));
}
// Whether a place in Mercator units lies in the story's own country.
/** @type {(x: number, y: number) => boolean} */
const atHome = (x, y) => !views.length || views.some((view) => view.countries.some((/** @type {any} */ country) => lies(x, y, country)));
// Whose land a place in Mercator units is, as the finest ground that reaches there has it; undefined at sea.
/** @type {(x: number, y: number) => string | undefined} */
function owner(x, y) {
  const view = views.filter((one) => geo.meet(one.box, [x, y, x, y])).pop() || { land: world.land, countries: [] };
  const found = view.countries.find((/** @type {any} */ country) => lies(x, y, country)) ||
    view.land.find((/** @type {Outline} */ shape) => lies(x, y, [shape]));
  return found && (found.id || "?");
}
// Whether a place in Mercator units lies in a lake.
/** @type {(x: number, y: number) => boolean} */
const inLake = (x, y) => views.some((view) => lies(x, y, view.lakes));

export function start() { read(data.basemap || {}); }
export { draw, atHome, finest, holds, inLake, owner };
