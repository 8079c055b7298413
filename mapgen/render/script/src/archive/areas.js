// Events of which only the region, or the border, is known: never a dot, a dotted pill with their number.
import { data, now } from "./data.js";
import { BORDER } from "./signs.js";

/** @typedef {{ x: number, y: number, events: number[], place: number, border: boolean, box: number[] }} Pill */
const HIGH = 20, PAD = 9, FONT = "600 12px system-ui,sans-serif", NAME = "600 10.5px system-ui,sans-serif";

/** @type {(a: number[], b: number[]) => boolean} */
export const meet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * Put events of one place into one pill; pills that would lie on each other become one without a name.
 *
 * @type {(pen: CanvasRenderingContext2D, events: number[], x: Float64Array, y: Float64Array) => Pill[]}
 */
export function gather(pen, events, x, y) {
  /** @type {Map<string, Pill>} */
  const places = new Map();
  events.forEach((i, k) => {
    const border = data.form[i] === BORDER, key = `${data.place[i]},${border},${data.place[i] < 0 ? `${x[k]},${y[k]}` : ""}`;
    const pill = places.get(key);
    if (pill) pill.events.push(i);
    else places.set(key, { x: x[k], y: y[k], events: [i], place: data.place[i], border, box: [] });
  });
  /** @type {Pill[]} */
  const kept = [];
  pen.font = FONT;
  for (const pill of [...places.values()].sort((a, b) => b.events.length - a.events.length)) {
    size(pen, pill);
    const under = kept.find((other) => meet(other.box, pill.box));
    if (!under) kept.push(pill);
    else {
      under.events.push(...pill.events);
      under.place = under.place === pill.place ? pill.place : -1;
      under.border = under.border && pill.border;
      size(pen, under);
    }
  }
  return kept;
}
/** @type {(pill: Pill) => string} */
const count = ({ events, border }) => (border ? "⇹ " : "") + events.length.toLocaleString(document.documentElement.lang);
/** @type {(pen: CanvasRenderingContext2D, pill: Pill) => void} */
function size(pen, pill) {
  const half = pen.measureText(count(pill)).width / 2 + PAD;
  pill.box = [pill.x - half, pill.y - HIGH / 2, pill.x + half, pill.y + HIGH / 2];
}

/** @type {(pen: CanvasRenderingContext2D, pills: Pill[], colour: (name: string) => string, taken: number[][]) => void} */
export function draw(pen, pills, colour, taken) {
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  for (const pill of pills) {
    const [west, north, east, south] = pill.box, open = now.open !== null && pill.events.includes(now.open);
    pen.beginPath();
    pen.roundRect(west, north, east - west, south - north, pill.border ? 3 : HIGH / 2);
    pen.fillStyle = colour("raise");
    pen.fill();
    pen.strokeStyle = colour("ink");
    pen.lineWidth = open ? 2.5 : 1.4;
    pen.setLineDash(pill.border ? [6, 3] : [1.5, 2.5]);
    pen.stroke();
    pen.setLineDash([]);
    pen.font = FONT;
    pen.fillStyle = colour("ink");
    pen.fillText(count(pill), pill.x, pill.y + 0.5);
    taken.push(pill.box);
  }
  for (const pill of pills) name(pen, pill, colour, taken);
}
/** @type {(pen: CanvasRenderingContext2D, pill: Pill, colour: (name: string) => string, taken: number[][]) => void} */
function name(pen, pill, colour, taken) {
  if (pill.place < 0) return;
  pen.font = NAME;
  const text = data.names.place[pill.place], half = pen.measureText(text).width / 2, y = pill.box[1] - 8;
  const box = [pill.x - half, y - 6, pill.x + half, y + 5];
  if (taken.some((other) => meet(other, box))) return;
  taken.push(box);
  halo(pen, text, pill.x, y, colour("ink2"), colour("land"));
}
/** @type {(pen: CanvasRenderingContext2D, text: string, x: number, y: number, ink: string, around: string) => void} */
export function halo(pen, text, x, y, ink, around) {
  pen.lineJoin = "round";
  pen.lineWidth = 3;
  pen.strokeStyle = around;
  pen.strokeText(text, x, y);
  pen.fillStyle = ink;
  pen.fillText(text, x, y);
}
