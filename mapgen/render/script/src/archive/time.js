// The time brush: bars of how many events there were, and under them two handles.
import { columns, data, t } from "./data.js";
import { span, write } from "./dates.js";
import { chosen, timeless } from "./filter.js";
import { byId, el } from "../state/dom.js";

const HIGH = 56, AXIS = 16, BAR = 5, LABEL = 92; // px
const SHORT = 120; // days: an axis that names days
let first = 0, last = 0;
/** @type {any} */
let canvas = null;
/** @type {any} */
let text = null;
/** @type {any} */
let from = null;
/** @type {any} */
let to = null;
/** @type {Uint32Array<ArrayBufferLike>} */
let counts = new Uint32Array(0);

/** @typedef {(changed?: string) => void} Update */
/** @param {Update} update */
export function build(update) {
  const days = data.start.filter((/** @type {number | null} */ day) => day !== null);
  if (!days.length) {
    byId("time").replaceChildren(el("p", { class: "note" }, t("undated")));
    return;
  }
  first = days.reduce((/** @type {number} */ a, /** @type {number} */ b) => Math.min(a, b));
  last = data.end.reduce((/** @type {number} */ a, /** @type {number | null} */ b) => Math.max(a, b === null ? a : b), first);
  canvas = el("canvas", { height: HIGH + AXIS, "aria-hidden": "true" });
  text = el("p", { class: "chosen", "aria-live": "polite" });
  from = handle("from", chosen.from ?? first, update);
  to = handle("to", chosen.to ?? last, update);
  brush(update);
  byId("time").replaceChildren(text, el("div", { class: "brush", dir: "ltr", role: "group", "aria-label": t("time") }, canvas, from, to));
  new ResizeObserver(() => draw(true)).observe(canvas.parentNode);
}
/** @type {(which: string, value: number, update: Update) => any} */
function handle(which, value, update) {
  return el("input", { type: "range", min: first, max: last, "aria-label": t(which), value, on: { input: () => {
    choose(Number(from.value), Number(to.value));
    update("time");
  } } });
}
/** @type {(a: number, b: number) => void} */
function choose(a, b) {
  const [low, high] = [Math.min(a, b), Math.max(a, b)], all = low <= first && high >= last;
  Object.assign(chosen, all ? { from: null, to: null } : { from: low, to: high });
}
/** @type {(update: Update) => void} */
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
    update("time");
  });
  canvas.addEventListener("pointerup", () => { began = null; });
}

/** @type {(bins: number, days: number) => Uint32Array} */
function counted(bins, days) {
  const found = new Uint32Array(bins);
  for (let i = 0; i < columns.n; i += 1) {
    if (timeless(i) && data.start[i] !== null) found[Math.min(bins - 1, Math.floor((data.start[i] - first) / days))] += 1;
  }
  return found;
}
/**
 * Draw the bars, and say which days are chosen.
 *
 * @param {boolean} anew whether something else than the time was chosen
 */
export function draw(anew) {
  if (!canvas) return;
  const width = canvas.clientWidth || 600, ratio = devicePixelRatio || 1;
  const bins = Math.max(1, Math.min(Math.floor(width / BAR), last - first + 1)), days = (last - first + 1) / bins;
  if (anew || counts.length !== bins) counts = counted(bins, days);
  canvas.width = width * ratio;
  canvas.height = (HIGH + AXIS) * ratio;
  const pen = canvas.getContext("2d"), style = getComputedStyle(document.documentElement), colour = (/** @type {string} */ name) => style.getPropertyValue(`--${name}`).trim();
  pen.scale(ratio, ratio);
  bars(pen, width, days, colour);
  axis(pen, width, colour("ink2"));
  const undated = columns.n - data.start.reduce((/** @type {number} */ n, /** @type {number | null} */ day) => n + Number(day !== null), 0);
  text.replaceChildren(el("b", {}, span(chosen.from ?? first, chosen.to ?? last)), undated ? ` · ${t("no_date", { n: undated })}` : "");
  from.value = chosen.from ?? first;
  to.value = chosen.to ?? last;
}
/** @type {(pen: CanvasRenderingContext2D, width: number, days: number, colour: (name: string) => string) => void} */
function bars(pen, width, days, colour) {
  const most = counts.reduce((a, b) => Math.max(a, b), 1), wide = width / counts.length, ink = colour("ink2"), pale = colour("bar");
  counts.forEach((n, at) => {
    const day = first + at * days, inside = chosen.from === null || (day + days > chosen.from && day <= (chosen.to ?? last));
    const high = n ? Math.max(2, ((HIGH - 4) * n) / most) : 0;
    pen.fillStyle = inside ? ink : pale;
    pen.fillRect(at * wide, HIGH - high, Math.max(1, wide - 1), high);
  });
  if (chosen.from === null) return;
  const x = (/** @type {number} */ day) => ((day - first) * width) / Math.max(1, last - first), left = x(chosen.from);
  pen.strokeStyle = colour("ink");
  pen.lineWidth = 1.5;
  pen.strokeRect(Math.max(0.75, left), 0.75, Math.min(width - 1.5, Math.max(2, x(chosen.to ?? last) - left)), HIGH - 0.75);
}
/** @type {(pen: CanvasRenderingContext2D, width: number, ink: string) => void} */
function axis(pen, width, ink) {
  const labels = Math.max(1, Math.floor(width / LABEL)), pattern = last - first < SHORT ? "axis" : "axis_month";
  pen.font = "11px system-ui,sans-serif";
  pen.textBaseline = "top";
  pen.textAlign = "left";
  pen.fillStyle = ink;
  const said = new Set();
  for (let k = 0; k < labels; k += 1) {
    const label = write(pattern, Math.floor(first + (k * (last - first)) / labels));
    if (!said.has(label)) pen.fillText(label, (k * width) / labels, HIGH + 4);
    said.add(label);
  }
}
