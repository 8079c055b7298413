// Several events at one spot: a solid badge with their number, at the place, a part for each side.
import { data, now } from "./data.js";
import { colourOf, mark } from "./signs.js";

const NEAR_PX = 20, HIGH = 22, PAD = 8, EDGE = 3, FONT = "600 12px system-ui,sans-serif";

/** @typedef {{ x: number, y: number, events: number[], box: number[], aside: number }} Spot marks that would lie on each other */

/**
 * Put events that lie on each other into one spot: at the place where most of them are.
 *
 * @type {(pen: CanvasRenderingContext2D, events: number[], x: ArrayLike<number>, y: ArrayLike<number>) => Spot[]}
 */
export function gather(pen, events, x, y) {
  /** @type {Map<string, Spot>} */
  const places = new Map();
  events.forEach((i, k) => {
    const key = `${Math.round(x[k])},${Math.round(y[k])}`, spot = places.get(key);
    if (spot) spot.events.push(i);
    else places.set(key, { x: x[k], y: y[k], events: [i], box: [], aside: 9 });
  });
  /** @type {Spot[]} */
  const kept = [];
  pen.font = FONT;
  for (const spot of [...places.values()].sort((a, b) => b.events.length - a.events.length)) {
    size(pen, spot);
    const under = kept.find((other) => touch(other, spot));
    if (!under) kept.push(spot);
    else {
      under.events.push(...spot.events);
      size(pen, under);
    }
  }
  return kept;
}
/** @type {(a: Spot, b: Spot) => boolean} */
const touch = (a, b) => Math.abs(a.x - b.x) < Math.max(NEAR_PX, a.aside + b.aside) && Math.abs(a.y - b.y) < NEAR_PX + EDGE;
/** @type {(n: number) => string} */
const count = (n) => n.toLocaleString(document.documentElement.lang);
/** @type {(pen: CanvasRenderingContext2D, spot: Spot) => void} */
function size(pen, spot) {
  const many = spot.events.length > 1, half = many ? Math.max(HIGH / 2, pen.measureText(count(spot.events.length)).width / 2 + PAD) : 7;
  spot.box = [spot.x - half, spot.y - (many ? HIGH / 2 : 7), spot.x + half, spot.y + (many ? HIGH / 2 + EDGE : 7)];
  spot.aside = half + 4;
}

/** @type {(pen: CanvasRenderingContext2D, spots: Spot[], colour: (name: string) => string, labels: number[][]) => void} */
export function draw(pen, spots, colour, labels) {
  for (const spot of spots) {
    labels.push(spot.box);
    if (spot.events.length === 1) mark(pen, spot.events[0], [spot.x, spot.y], colour, now.open === spot.events[0]);
    else badge(pen, spot, colour);
  }
}
/** @type {(pen: CanvasRenderingContext2D, spot: Spot, colour: (name: string) => string) => void} */
function badge(pen, { x, y, events, box: [west, , east] }, colour) {
  const north = y - HIGH / 2, wide = east - west;
  /** @type {Record<string, number>} */
  const told = {};
  for (const i of events) told[colourOf(i)] = (told[colourOf(i)] || 0) + 1;
  const open = now.open !== null && events.includes(now.open);
  pill(pen, west, north + EDGE, wide);
  [pen.fillStyle, pen.strokeStyle, pen.lineWidth] = [colour("raise"), colour("ink"), open ? 2.5 : 1.2];
  pen.fill();
  pen.stroke();
  pen.save();
  pill(pen, west, north, wide);
  pen.clip();
  let from = west;
  for (const [name, n] of Object.entries(told).sort((a, b) => b[1] - a[1])) {
    pen.fillStyle = colour(name);
    pen.fillRect(from, north, (wide * n) / events.length + 1, HIGH);
    from += (wide * n) / events.length;
  }
  pen.restore();
  pill(pen, west, north, wide);
  [pen.strokeStyle, pen.lineWidth] = [colour(open ? "ink" : "raise"), open ? 2.5 : 1.5];
  pen.stroke();
  [pen.font, pen.textAlign, pen.textBaseline, pen.fillStyle] = [FONT, "center", "middle", colour("paper")];
  pen.fillText(count(events.length), x, y + 0.5);
}
/** @type {(pen: CanvasRenderingContext2D, west: number, north: number, wide: number) => void} */
function pill(pen, west, north, wide) {
  pen.beginPath();
  pen.roundRect(west, north, wide, HIGH, HIGH / 2);
}
/**
 * What a spot is called: the place that most is told of, one that is known before one near it, and
 * how many other places it has.
 *
 * @type {(spot: Spot) => string}
 */
export function named({ events }) {
  /** @type {Map<number, number>} */
  const told = new Map();
  for (const i of events) if (data.place[i] >= 0) told.set(data.place[i], (told.get(data.place[i]) || 0) + (data.form[i] ? 1 : events.length));
  const [first] = [...told].sort((a, b) => b[1] - a[1]), others = new Set(events.map((i) => `${data.lon[i]},${data.lat[i]}`)).size - 1;
  return first ? data.names.place[first[0]] + (others ? ` +${others}` : "") : "";
}
