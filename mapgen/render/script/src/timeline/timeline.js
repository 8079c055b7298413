// The timeline: a brush that is the date filter, play and step.
import * as shapes from "../map/shapes.js";
import * as dates from "../state/dates.js";
import * as layout from "../state/layout.js";
import * as axis from "./axis.js";
import { data } from "../model/document.js";
import { all as allOf, byId, el, focused, say, svg } from "../state/dom.js";
import { matches, undatedOn, visible } from "../state/match.js";
import { store } from "../state/store.js";
import { nameNode, number, rtl, t } from "../state/words.js";
import { chart } from "./chart.js";
import { allDays, choose, chosen, line, steps, undated } from "./days.js";

const TICK = 1500; // ms a step stays while playing
let timer = 0;

/** @type {(which: 0 | 1, bottom: number) => HTMLElement} */
function grip(which, bottom) {
  const days = chosen();
  const at = days ? days[which] : which ? line.range.last : line.range.first;
  const text = dates.day(dates.iso(at));
  return el("div", {
    class: days ? "grip set" : "grip", tabindex: "0", role: "slider", "data-grip": which,
    "aria-label": t(which ? "time.end" : "time.start"), "aria-orientation": "horizontal",
    "aria-valuemin": line.range.first, "aria-valuemax": line.range.last, "aria-valuenow": at,
    "aria-valuetext": text,
    style: { left: `${line.now.x(which ? at + 1 : at)}px`, height: `${bottom}px` },
    on: { keydown: /** @type {(event: KeyboardEvent) => void} */ ((event) => keys(event, which, at)) },
  }, el("i", {}));
}
/** @type {(event: KeyboardEvent, which: 0 | 1, at: number) => void} */
function keys(event, which, at) {
  const forward = rtl() ? -1 : 1;
  const by = { ArrowRight: forward, ArrowLeft: -forward, ArrowUp: 1, ArrowDown: -1, PageUp: 7,
    PageDown: -7, Home: -1e6, End: 1e6 }[event.key];
  if (!by) return;
  event.preventDefault();
  const days = chosen() || [line.range.first, line.range.last];
  const next = Math.min(line.range.last, Math.max(line.range.first, at + by));
  days[which] = next;
  if (days[0] > days[1]) days[1 - which] = next;
  choose(days[0], days[1], event.repeat ? "run" : "timeline");
  const grips = allOf("#timeline .grip");
  if (grips[which]) grips[which].focus();
}

/** @type {(area: HTMLElement) => void} */
function brush(area) {
  /** @type {number | null} */
  let start = null;
  /** @type {number | null} */
  let held = null;
  let moved = false;
  /** @type {(event: PointerEvent) => number} */
  const dayAt = (event) => line.now.day(event.clientX - area.getBoundingClientRect().left);
  area.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    stop();
    const handle = event.target instanceof Element && /** @type {HTMLElement | null} */ (event.target.closest(".grip"));
    const days = chosen();
    held = handle && days ? days[1 - Number(handle.dataset.grip)] : null;
    start = held === null ? dayAt(event) : held;
    moved = false;
    area.setPointerCapture(event.pointerId);
  });
  area.addEventListener("pointermove", (event) => {
    if (start === null) return;
    if (!moved && held === null && Math.abs(line.now.x(start) - line.now.x(dayAt(event))) < 5) return;
    choose(start, dayAt(event), moved ? "run" : "timeline");
    moved = true;
  });
  area.addEventListener("pointerup", (event) => {
    if (start !== null && !moved && held === null) pick(dayAt(event));
    start = null;
  });
  area.addEventListener("pointercancel", () => { start = null; });
}
// A click takes the nearest step within 14 px; beside everything it shows all dates again.
/** @type {(day: number) => void} */
function pick(day) {
  const near = steps().map(([a, b]) => {
    const off = day < a ? a - day : day > b ? day - b : 0;
    return { a, b, off, length: b - a };
  }).filter((one) => one.off * line.now.per < 14).sort((p, q) => p.off - q.off || p.length - q.length)[0];
  if (near) choose(near.a, near.b);
  else allDays();
}

/** @type {(by: number, source?: string, days?: number[] | null) => boolean} */
function step(by, source, days = chosen()) {
  const list = steps();
  if (!list.length) return false;
  const at = days ? list.findIndex(([a, b]) => a === days[0] && b === days[1]) : -1;
  const next = days && at < 0 ? list.findIndex(([a]) => a >= days[0]) : at + by;
  if (next >= list.length || (next < 0 && days)) return false;
  const [a, b] = list[Math.max(next, 0)];
  choose(a, b, source);
  say(title());
  return true;
}
function stop() {
  clearInterval(timer);
  timer = 0;
  const button = byId("play");
  if (button) button.replaceChildren(icon(false));
  if (button) button.setAttribute("aria-label", t("time.play"));
}
function play() {
  if (timer) return stop();
  const list = steps(), days = chosen(), over = days && list.length && days[1] >= list[list.length - 1][1];
  if (!step(1, "timeline", over ? null : days)) return null;
  timer = setInterval(() => { if (!step(1, "run")) stop(); }, TICK);
  byId("play").replaceChildren(icon(true));
  byId("play").setAttribute("aria-label", t("time.pause"));
  return null;
}
/** @type {(pause: boolean) => SVGElement} */
function icon(pause) {
  return svg("svg", { viewBox: "0 0 12 12", width: 12, height: 12, class: pause ? null : "arrow",
    "aria-hidden": "true" }, svg("path", { fill: "currentColor",
    d: pause ? "M2 1H5V11H2ZM7 1H10V11H7Z" : "M2 .6L11 6L2 11.4Z" }));
}

function title() {
  const days = store.get().dateRange;
  if (days) return dates.span({ start: days[0], end: days[1] });
  const ends = [dates.iso(line.range.first), dates.iso(line.range.last)];
  return dates.span(line.range.last - line.range.first > 40 ? dates.months(ends[0], ends[1])
    : { start: ends[0], end: ends[1] });
}
function hint() {
  if (!store.get().dateRange) return t(line.together ? "time.hint_many" : "time.hint");
  const on = data.marks.filter(visible);
  return t("time.chosen", { m: on.filter(matches).length, n: on.length, k: undated() });
}

function draw() {
  const box = byId("timeline");
  if (box.hidden) return;
  const focus = focused() && focused().dataset.grip;
  const one = layout.size() === "phone";
  const area = byId("time-area");
  const { box: drawing, bottom, rows, gap, top } = chart(Math.max(area.clientWidth, 60), one);
  for (const old of [...area.querySelectorAll(".chart, .grip")]) old.remove();
  area.append(drawing, grip(0, bottom), grip(1, bottom));
  byId("time-lanes").replaceChildren(...(one ? [] : rows.map((layer, n) => el("span", {
    style: { top: `${top + gap * n - 8}px` } },
  svg("svg", { viewBox: "-9 -9 18 18", width: 13, height: 13, "aria-hidden": "true" },
    shapes.shape(layer, 6)), nameNode(layer, "short")))));
  byId("time-title").textContent = title();
  byId("time-hint").textContent = hint();
  byId("time-all").hidden = !store.get().dateRange;
  shelf();
  byId("time-keep").setAttribute("aria-checked", String(store.get().trail));
  box.classList.toggle("chosen", Boolean(store.get().dateRange));
  if (focus) area.querySelectorAll(".grip")[Number(focus)].focus();
}

// What has no date lies on a shelf of its own: a switch, whatever days are chosen.
function shelf() {
  const n = undated(), on = undatedOn(), box = byId("time-left");
  box.setAttribute("aria-checked", String(on));
  box.disabled = !n;
  box.replaceChildren(el("span", {}, t("time.no_date")), " ", el("b", {}, tick(), number(n)));
}
const tick = () => svg("svg", { viewBox: "0 0 12 12", width: 12, height: 12, class: "tick", "aria-hidden": "true" },
  svg("path", { d: "M1.5 6.5L4.5 9.5L10.5 2.5", fill: "none", stroke: "currentColor", "stroke-width": 2 }));

function build() {
  const box = byId("timeline");
  /** @type {(by: number, key: string) => HTMLElement} */
  const stepper = (by, key) => el("button", { type: "button", class: "step", "aria-label": key,
    on: { click: () => { stop(); step(by); } } },
  svg("svg", { viewBox: "0 0 8 12", width: 7, height: 10, class: "arrow", "aria-hidden": "true" },
    svg("path", { d: by > 0 ? "M2 2L6 6L2 10" : "M6 2L2 6L6 10", fill: "none",
      stroke: "currentColor", "stroke-width": 1.6 })));
  const area = el("div", { id: "time-area" });
  box.setAttribute("aria-label", t("time.title"));
  box.replaceChildren(
    el("div", { class: "play" },
      el("button", { id: "play", type: "button", "aria-label": t("time.play"), on: { click: play } },
        icon(false)),
      el("div", { class: "steps" }, stepper(-1, t("time.back")), stepper(1, t("time.step")))),
    el("div", { class: "time" },
      el("p", { class: "head" }, el("b", { id: "time-title" }), el("span", { id: "time-hint" }),
        el("button", { type: "button", id: "time-keep", role: "switch", "aria-checked": "false", on: { click: () =>
          store.set({ trail: !store.get().trail }, { source: "timeline" }) } }, tick(), t("time.keep")),
        el("button", { type: "button", class: "link", id: "time-all", on: { click: () => {
          stop();
          allDays();
        } } }, t("time.all"))),
      el("div", { class: "lanes" }, el("div", { id: "time-lanes", "aria-hidden": "true" }), area)),
    el("button", { id: "time-left", type: "button", role: "switch", on: { click: () =>
      store.set({ undated: !undatedOn() }, { source: "timeline" }) } }));
  brush(area);
}

export function start() {
  line.items = axis.spans(data.marks);
  if (line.items.length < 2) return;
  line.range = axis.domain(line.items);
  // Layers that are off now may be on later: whether there is a timeline does not hang on them.
  if (steps(new Set(data.layers.map((layer) => layer.id))).length < 2) return;
  byId("timeline").hidden = false;
  build();
  draw();
  store.subscribe((state, changed) => {
    if (changed.has("lang")) { build(); draw(); }
    else if (["layersOn", "filters", "query", "dateRange", "mentions", "undated", "trail"].some((key) => changed.has(key))) draw();
  });
  new ResizeObserver(draw).observe(byId("time-area"));
}
