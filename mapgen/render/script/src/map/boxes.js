// Room on the map: measured text, and an index of what is taken already.
import * as geo from "../model/geo.js";

const CELL = 64;
/** Pixels from line to line. */
export const LINE = 15;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Boxes [left, top, right, bottom] that may not be drawn over.
 *
 * @type {() => Room}
 */
function room() {
  /** @type {Map<number, Box[]>} */
  const cells = new Map();
  /** @type {(box: Box, use: (key: number) => boolean) => boolean} */
  function visit(box, use) {
    for (let i = Math.floor(box[0] / CELL); i <= Math.floor(box[2] / CELL); i += 1) {
      for (let j = Math.floor(box[1] / CELL); j <= Math.floor(box[3] / CELL); j += 1) {
        if (use(i * 65536 + j)) return true;
      }
    }
    return false;
  }
  return {
    add(box) {
      visit(box, (key) => {
        const list = cells.get(key);
        if (list) list.push(box);
        else cells.set(key, [box]);
        return false;
      });
    },
    /** Give a box's room back. */
    remove(box) {
      visit(box, (key) => {
        const list = cells.get(key) || [], at = list.indexOf(box);
        if (at >= 0) list.splice(at, 1);
        return false;
      });
    },
    /** Whether nothing is there; `but` is a box of one's own that does not count. */
    free(box, but) {
      return !visit(box, (key) => {
        const list = cells.get(key);
        return list !== undefined && list.some((other) => other !== but && geo.meet(box, other));
      });
    },
    /** How much is taken within a box, as a number of boxes. */
    count(box) {
      const seen = new Set();
      visit(box, (key) => {
        for (const other of cells.get(key) || []) if (geo.meet(box, other)) seen.add(other);
        return false;
      });
      return seen.size;
    },
  };
}

/** @type {any} */
let pen = null, family = "", read = 0, widths = new Map();
// Reading the style for each text would be slow: it is read once in each task.
function ready() {
  if (read) return;
  read = setTimeout(() => { read = 0; });
  const now = getComputedStyle(document.body).fontFamily || "sans-serif";
  if (pen && now === family) return;
  family = now;
  pen = pen || document.createElement("canvas").getContext("2d");
  widths = new Map();
}
/**
 * The width of a text in pixels; `style` has size, weight, italic, spacing.
 *
 * @type {(text: string, style: TextStyle) => number}
 */
function width(text, style) {
  ready();
  const font = `${style.italic ? "italic " : ""}${style.weight || 400} ${style.size}px ${family}`;
  const key = font + "|" + text;
  let found = widths.get(key);
  if (found === undefined) {
    if (widths.size > 20000) widths.clear();
    pen.font = font;
    found = pen.measureText(text).width;
    widths.set(key, found);
  }
  return found + (style.spacing || 0) * Math.max(0, [...text].length - 1);
}
/**
 * Shorten a text to a width, with an ellipsis.
 *
 * @type {(text: string, style: TextStyle, most: number) => string}
 */
function fit(text, style, most) {
  if (width(text, style) <= most) return text;
  const letters = [...text.slice(0, 400)];
  while (letters.length > 1 && width(letters.join("") + "…", style) > most) letters.pop();
  return letters.join("").trimEnd() + "…";
}
/**
 * A text in lines of like length, at least two if it has two words; `most` lines at most.
 *
 * @param {string} text
 * @param {any} style
 * @param {{most: number, wide: number, widest: number}} limits
 *   how wide a line should be, and may be, in pixels
 */
function folded(text, style, { most, wide, widest }) {
  const parts = text.split(" ").slice(0, 40), whole = width(text, style);
  const n = Math.min(most, Math.max(2, Math.ceil(whole / wide)));
  const line = Math.min(widest, Math.max((whole / n) * 1.15, ...parts.map((part) => width(part, style))));
  const lines = [parts[0]];
  for (const part of parts.slice(1)) {
    const longer = `${lines[lines.length - 1]} ${part}`;
    if (lines.length === n || width(longer, style) <= line) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
/** @type {(text: string) => boolean} */
const rtl = (text) => RTL.test(text);
/** @type {(box: Box, by: number) => Box} */
const grow = (box, by) => [box[0] - by, box[1] - by, box[2] + by, box[3] + by];
/**
 * The box of a text of a size whose anchor (start, middle, end) and baseline are given.
 *
 * @type {(x: number, y: number, w: number, size: number, anchor: string) => Box}
 */
function textBox(x, y, w, size, anchor) {
  const left = anchor === "middle" ? x - w / 2 : anchor === "end" ? x - w : x;
  return [left, y - size * 0.82, left + w, y + size * 0.26];
}

/**
 * Whether a circle's line runs through a box.
 *
 * @type {(ring: [number, number, number, ...any[]], box: Box) => boolean}
 */
function cuts([x, y, r], [left, top, right, bottom]) {
  const near = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  return near < r && Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y)) > r;
}

export { room, width, fit, folded, rtl, grow, textBox, cuts };
