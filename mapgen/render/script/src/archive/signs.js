// What an event looks like: the shape and colour of its side, and how well its place is known.
import { data } from "./data.js";
import { svg } from "../state/dom.js";

/** Shapes of radius 1, by the slots of the sides: those of a map. */
const SHAPES = [
  "M-1 0A1 1 0 1 0 1 0A1 1 0 1 0-1 0Z", "M-.9-.9H.9V.9H-.9Z", "M0-1.1L1.1.9H-1.1Z", "M0-1.1L.95-.55V.55L0 1.1-.95.55V-.55Z",
  "M-.98-.95H.98V.25Q.98.85 0 1.2-.98.85-.98.25Z", "M-.69-.98H.69L1.13.98H-1.13Z", "M0-1.22L1.02-.3V.95H-1.02V-.3Z", "M-.98.95V-.1A.98.98 0 0 1 .98-.1V.95Z",
  "M0-.42L.63-1.05 1.05-.63.42 0 1.05.63.63 1.05 0 .42-.63 1.05-1.05.63-.42 0-1.05-.63-.63-1.05Z", "M-1-1H1L-1 1H1Z",
  "M0-1.25L.33-.46 1.19-.39.54.17.74 1.01 0 .56-.74 1.01-.54.17-1.19-.39-.33-.46Z", "M-.45-1.15H.45V1.15H-.45Z",
];
const COLOURS = 4;
/** How well a place is known; see `mapgen.render.archive`. */
export const NEAR = 1, REGION = 2, BORDER = 3;
/** @type {Path2D[]} */
const paths = [];

/** @type {(side: number | undefined) => number} */
const slot = (side) => (side === undefined ? -1 : data.slots[side] ?? -1);
/** @type {(at: number) => string} */
const ink = (at) => (at < 0 ? "ev" : at < COLOURS ? `s${at}` : "ink");

/** @type {(event: number) => string} the name of the colour of an event */
export const colourOf = (i) => ink(slot(data.sides[i][0]));

/**
 * Draw an event at a place of the map.
 *
 * @type {(pen: CanvasRenderingContext2D, event: number, at: number[], colour: (name: string) => string, open: boolean) => void}
 */
export function mark(pen, i, [x, y], colour, open) {
  const at = slot(data.sides[i][0]), shape = Math.max(0, at), size = open ? 8 : 5.5;
  paths[shape] = paths[shape] || new Path2D(SHAPES[shape]);
  const inks = [colour(ink(at)), colour("symfill")];
  if (data.denied[i]) inks.reverse();
  pen.save();
  pen.translate(x, y);
  if (data.form[i] === NEAR) ring(pen, size, colour(ink(at)));
  pen.scale(size, size);
  [pen.fillStyle, pen.strokeStyle] = inks;
  pen.lineWidth = 2 / size;
  pen.fill(paths[shape]);
  pen.stroke(paths[shape]);
  pen.restore();
}
/** @type {(pen: CanvasRenderingContext2D, size: number, colour: string) => void} */
function ring(pen, size, colour) {
  pen.beginPath();
  pen.arc(0, 0, size + 5, 0, 7);
  pen.setLineDash([3, 3]);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.4;
  pen.stroke();
  pen.setLineDash([]);
}

/**
 * The sign of a side, for lists.
 *
 * @type {(side: number | undefined, more?: { hollow?: boolean, near?: boolean }) => any}
 */
export function sign(side, { hollow = false, near = false } = {}) {
  const at = slot(side), colour = `var(--${ink(at)})`;
  const path = svg("path", { d: SHAPES[Math.max(0, at)], transform: "translate(8 8) scale(4.6)", fill: hollow ? "var(--symfill)" : colour,
    stroke: hollow ? colour : "none", "stroke-width": 0.4 });
  const around = near ? [svg("circle", { cx: 8, cy: 8, r: 7, fill: "none", stroke: colour, "stroke-dasharray": "3 3", "stroke-width": 1.2 })] : [];
  return svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" }, ...around, path);
}
