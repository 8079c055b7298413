// Names of rivers along their courses: left to right, once in 400 pixels, never round a sharp bend.
import { leaflet } from "../state/leaflet.js";
import * as boxes from "./boxes.js";
import * as labels from "./labels.js";
import * as geo from "../model/geo.js";
import * as groundMap from "./ground.js";
import { data } from "../model/document.js";
import { svg } from "../state/dom.js";

const STEP = 7, APART = 400, BEND = (60 * Math.PI) / 180, LIFT = 3.5, CORNER = 0.2;
/** @type {any[]} */
let rivers = [];
let count = 0;

function start() {
  const base = data.basemap || {};
  rivers = (base.rivers || []).filter((/** @type {any} */ river) => river.name).map((/** @type {any} */ river) => ({
    name: river.name, names: river.names, rank: river.rank || 3,
    lines: river.lines.map((/** @type {string} */ text) => {
      const line = geo.decode(text, base.scale || 10000);
      return { line, box: geo.box(line) };
    }),
  })).sort((/** @type {any} */ a, /** @type {any} */ b) => a.rank - b.rank);
}

// Points at even steps along the course, then smoothed, so that letters stand calmly.
/** @type {(line: Flat, at: ScreenView, bounds: Box) => ([number, number] | null)[]} */
function course(line, at, bounds) {
  const raw = geo.project(line, at);
  /** @type {([number, number] | null)[]} */
  const even = [];
  let need = 0;
  for (let i = 2; i < raw.length; i += 2) {
    const ax = raw[i - 2], ay = raw[i - 1], dx = raw[i] - ax, dy = raw[i + 1] - ay;
    const length = Math.hypot(dx, dy);
    if (!length) continue;
    let along = need;
    for (; along <= length; along += STEP) {
      const x = ax + (dx * along) / length, y = ay + (dy * along) / length;
      if (x > bounds[0] && x < bounds[2] && y > bounds[1] && y < bounds[3]) even.push([x, y]);
      else if (even.length && even[even.length - 1]) even.push(null);
      if (even.length > 4000) return even;
    }
    need = along - length;
  }
  return even;
}
/** @type {(points: ([number, number] | null)[]) => [number, number][][]} */
function runs(points) {
  const out = [];
  let run = [];
  for (const point of [...points, null]) {
    if (point) run.push(point);
    else if (run.length) {
      out.push(run);
      run = [];
    }
  }
  return out;
}
/** @type {(run: [number, number][]) => [number, number][]} */
function smooth(run) {
  const wide = 4;
  return run.map((_, i) => {
    let x = 0, y = 0, n = 0;
    const most = Math.min(wide, i, run.length - 1 - i);
    for (let k = i - most; k <= i + most; k += 1) {
      x += run[k][0];
      y += run[k][1];
      n += 1;
    }
    return [x / n, y / n];
  });
}

/** @type {(points: [number, number][]) => number[]} */
function angles(points) {
  const out = [];
  for (let i = 1; i < points.length; i += 1) {
    out.push(Math.atan2(points[i][1] - points[i - 1][1], points[i][0] - points[i - 1][0]));
  }
  return out;
}
/** @type {(a: number, b: number) => number} */
const turn = (a, b) => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));
/** @type {(all: number[], from: number, to: number) => number} */
function bend(all, from, to) {
  let most = 0, sum = 0;
  for (let i = from + 1; i < to; i += 1) {
    const corner = turn(all[i], all[i - 1]);
    if (corner > CORNER) return Infinity; // letters would climb over each other
    most = Math.max(most, turn(all[i], all[from]));
    sum += corner;
  }
  return most > BEND || sum > BEND * 1.6 ? Infinity : most + sum * 0.5;
}

// The calmest free stretch long enough for the word.
/** @type {(run: [number, number][], need: number, room: Room, size: number, whole: (box: Box) => boolean) => any} */
function stretch(run, need, room, size, whole) {
  const all = angles(run);
  let length = 0;
  for (let i = 1; i < run.length; i += 1) length += Math.hypot(run[i][0] - run[i - 1][0], run[i][1] - run[i - 1][1]);
  // Smoothing shortens: count in the steps that are left.
  const n = Math.ceil((need * (run.length - 1)) / Math.max(length, 1)) + 1;
  let best = null;
  for (let i = 0; i + n < run.length; i += 3) {
    const cost = bend(all, i, i + n);
    if (cost === Infinity || (best && cost >= best.cost)) continue;
    const points = run.slice(i, i + n + 1);
    const taken = points.filter((_, k) => k % 2 === 0).map(([x, y]) =>
      [x - size * 0.6, y - size * 0.9 - LIFT, x + size * 0.6, y + size * 0.35]);
    const extent = taken.reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]);
    if (whole(extent) && taken.every((box) => room.free(box))) best = { cost, points, taken };
  }
  return best;
}

/** @type {(text: string, style: TextStyle, points: [number, number][], ground: string, halos: SVGElement, letters: SVGElement) => void} */
function write(text, style, points, ground, halos, letters) {
  const last = points[points.length - 1];
  const ordered = points[0][0] > last[0] ? [...points].reverse() : points;
  const attrs = { "font-size": style.size, "font-weight": style.weight,
    "font-style": style.italic ? "italic" : null };
  let make;
  if (boxes.rtl(text)) {
    // Joined letters are not set one by one: the word stays straight and takes the slope.
    const a = ordered[0], b = ordered[ordered.length - 1];
    const slope = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
    const middle = ordered[Math.floor(ordered.length / 2)];
    make = (/** @type {object} */ extra) => svg("text", { ...attrs, ...extra, direction: "rtl", "text-anchor": "middle",
      transform: `translate(${middle[0].toFixed(1)} ${(middle[1] - LIFT).toFixed(1)}) rotate(${
        slope.toFixed(1)})` }, text);
  } else {
    count += 1;
    const id = `${leaflet.element.id}-course-${count}`; // a page may hold two maps
    halos.append(svg("path", { id, d: geo.path(ordered.flat()), fill: "none" }));
    make = (/** @type {object} */ extra) => svg("text", { ...attrs, ...extra, dy: -LIFT },
      svg("textPath", { href: `#${id}`, startOffset: "50%", "text-anchor": "middle" }, text));
  }
  halos.append(make({ class: `halo on-${ground}` }));
  letters.append(make({ fill: "var(--riverlab)" }));
}

/** @type {(at: ScreenView, bounds: Box, room: Room, halos: SVGElement, letters: SVGElement, whole: (box: Box) => boolean) => void} */
function draw(at, bounds, room, halos, letters, whole) {
  count = 0;
  const seen = [
    (bounds[0] + at.ox) / at.size, (bounds[1] + at.oy) / at.size,
    (bounds[2] + at.ox) / at.size, (bounds[3] + at.oy) / at.size];
  for (const river of rivers) {
    if (river.rank === 3 && at.zoom < 8) continue;
    if (river.rank === 2 && at.zoom < 6) continue;
    one(river, at, bounds, seen, room, halos, letters, whole);
  }
}
/** @type {(river: any, at: ScreenView, bounds: Box, seen: Box, room: Room, halos: SVGElement, letters: SVGElement, whole: (box: Box) => boolean) => void} */
function one(river, at, bounds, seen, room, halos, letters, whole) {
  const text = labels.named(river);
  const style = labels.styled("water", text);
  const need = boxes.width(text, style) + 10;
  /** @type {[number, number][]} */
  const placed = [];
  /** @type {[number, number][][]} */
  const long = river.lines.filter((/** @type {any} */ line) => geo.meet(line.box, seen))
    .flatMap((/** @type {any} */ line) => runs(course(line.line, at, bounds)))
    .filter((/** @type {any[]} */ run) => run.length * STEP > need).sort((/** @type {any[]} */ a, /** @type {any[]} */ b) => b.length - a.length);
  for (const run of long) {
    for (let i = 0; i < run.length; i += Math.ceil(APART / STEP)) {
      const piece = run.slice(i, i + Math.ceil(APART / STEP));
      if (piece.length * STEP < need) continue;
      const best = stretch(smooth(piece), need, room, style.size, whole);
      if (!best) continue;
      const [x, y] = best.points[Math.floor(best.points.length / 2)];
      if (placed.some(([px, py]) => Math.hypot(px - x, py - y) < APART * 0.6)) continue;
      placed.push([x, y]);
      for (const box of best.taken) room.add(box);
      const home = groundMap.atHome((x + at.ox) / at.size, (y + at.oy) / at.size);
      write(text, style, best.points, home ? "land" : "abroad", halos, letters);
    }
  }
}

export { start, draw };
