// The time brush: bars of how many events a day has, and two grips.
import { columns, data, t } from "./data.js";
import { chosen, timeless } from "./filter.js";
import { iso } from "../model/calendar.js";
import { byId, el } from "../state/dom.js";

const HIGH = 56, BAR = 5; // px
let first = 0, last = 0;
/** @type {any} */
let canvas = null;
/** @type {any} */
let text = null;
/** @type {any} */
let from = null;
/** @type {any} */
let to = null;

/** @param {() => void} update */
export function build(update) {
  const days = data.start.filter((/** @type {number | null} */ day) => day !== null);
  if (!days.length) {
    byId("time").replaceChildren(el("p", { class: "note" }, t("undated")));
    return;
  }
  first = days.reduce((/** @type {number} */ a, /** @type {number} */ b) => Math.min(a, b));
  last = data.end.reduce((/** @type {number} */ a, /** @type {number | null} */ b) => Math.max(a, b === null ? a : b), first);
  canvas = el("canvas", { height: HIGH, "aria-hidden": "true" });
  text = el("p", { class: "note", "aria-live": "polite" });
  from = grip("from", chosen.from ?? first, update);
  to = grip("to", chosen.to ?? last, update);
  brush(update);
  byId("time").replaceChildren(canvas, el("div", { class: "grips" }, from, to), text);
}
/** @type {(which: string, value: number, update: () => void) => any} */
function grip(which, value, update) {
  return el("input", { type: "range", min: first, max: last, "aria-label": t(which), value, on: { input: () => {
    choose(Number(from.value), Number(to.value));
    update();
  } } });
}
/** @type {(a: number, b: number) => void} */
function choose(a, b) {
  const [low, high] = [Math.min(a, b), Math.max(a, b)], all = low <= first && high >= last;
  Object.assign(chosen, all ? { from: null, to: null } : { from: low, to: high });
}
/** @type {(update: () => void) => void} */
function brush(update) {
  /** @type {number | null} */
  let began = null;
  const dayAt = (/** @type {PointerEvent} */ event) => {
    const box = canvas.getBoundingClientRect();
    return Math.round(first + (last - first) * Math.max(0, Math.min(1, (event.clientX - box.left) / box.width)));
  };
  canvas.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => { began = dayAt(event); canvas.setPointerCapture(event.pointerId); });
  canvas.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
    if (began === null) return;
    choose(began, dayAt(event));
    update();
  });
  canvas.addEventListener("pointerup", () => { began = null; });
}

/** @type {(bins: number, span: number) => Uint32Array} */
function counted(bins, span) {
  const counts = new Uint32Array(bins);
  for (let i = 0; i < columns.n; i += 1) {
    if (timeless(i) && data.start[i] !== null) counts[Math.min(bins - 1, Math.floor((data.start[i] - first) / span))] += 1;
  }
  return counts;
}
/** Draw the bars, and say which days are chosen. */
export function draw() {
  if (!canvas) return;
  const width = canvas.clientWidth || 600, ratio = devicePixelRatio || 1;
  const bins = Math.max(1, Math.min(Math.floor(width / BAR), last - first + 1)), span = (last - first + 1) / bins;
  canvas.width = width * ratio;
  canvas.height = HIGH * ratio;
  const pen = canvas.getContext("2d"), style = getComputedStyle(document.documentElement), counts = counted(bins, span);
  pen.scale(ratio, ratio);
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  counts.forEach((n, at) => {
    const day = first + at * span, inside = chosen.from === null || (day + span > chosen.from && day <= (chosen.to ?? last));
    const high = n ? Math.max(2, ((HIGH - 4) * n) / most) : 0;
    pen.fillStyle = style.getPropertyValue(inside ? "--ink2" : "--bar").trim();
    pen.fillRect((at * width) / bins, HIGH - high, Math.max(1, width / bins - 1), high);
  });
  const undated = data.start.filter((/** @type {number | null} */ day) => day === null).length;
  text.textContent = `${iso(chosen.from ?? first)} – ${iso(chosen.to ?? last)}` + (undated ? ` · ${t("no_date", { n: undated })}` : "");
  from.value = chosen.from ?? first;
  to.value = chosen.to ?? last;
}
