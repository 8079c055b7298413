// Draws the timeline: a lane a side, a shape a day, a bar a span.
import * as shapes from "../map/shapes.js";
import * as dates from "../state/dates.js";
import * as axis from "./axis.js";
import * as columns from "./columns.js";
import { svg } from "../state/dom.js";
import { filtered, liveClaims, matches } from "../state/match.js";
import { deed, rtl, t, title as titleOf } from "../state/words.js";
import { chosen, lanes, line } from "./days.js";

// No digit can be read on these: a number stands on a round of their colour.
const THIN = new Set(["saltire", "glass", "star", "bar", "dot"]);
const TOLD = 12; // lines that a shape's title has

/** @type {(item: Dated) => boolean} */
const living = (item) => matches(item.mark) &&
  liveClaims(item.mark).includes(item.claim);
/** @type {(group: Dated[]) => string} */
const cls = (group) => (!filtered() || group.some(living) ? "item" : "item out");
/**
 * Everything of one side that has the same dates, as one bar.
 *
 * @type {(group: Dated[], layer: LayerLook, y: number, x: (day: number) => number) => SVGElement}
 */
function bar(group, layer, y, x) {
  const item = group[0], attrs = { class: cls(group) };
  const from = item.from === null ? line.range.from : item.from;
  const to = item.to === null ? line.range.to : item.to + 1;
  const left = Math.min(x(from), x(to)), width = Math.max(3, Math.abs(x(to) - x(from)));
  const open = item.from === null ? "start" : item.to === null ? "end" : "";
  const fill = layer.slots.length === 2 ? shapes.texture(layer) : shapes.main(layer);
  return svg("g", attrs, svg("rect", {
    x: left, y: y - 4, width, height: 8, rx: 4, fill,
    stroke: layer.slots.length === 2 ? "var(--ink3)" : null, "stroke-width": 0.8,
    mask: open ? `url(#fade-${(open === "start") !== rtl() ? "start" : "end"})` : null,
  }), svg("title", {}, told(group)));
}
/** @type {(group: Dated[]) => string} */
function told(group) {
  const lines = group.slice(0, TOLD).map((item) =>
    [titleOf(item.mark), deed(item.claim), dates.span(item.claim.date)].join(" · "));
  if (group.length > TOLD) lines.push(t("map.more", { n: group.length - TOLD }));
  return lines.join("\n");
}
/** @type {(group: Dated[], layer: LayerLook, y: number, x: (day: number) => number) => SVGElement} */
function dot(group, layer, y, x) {
  const [item] = group, from = item.from ?? line.range.from;
  const at = svg("g", { class: layer === MIXED ? `${cls(group)} mixed` : cls(group),
    "data-x": x(from + 0.5).toFixed(1), "data-y": y,
    transform: `translate(${x(from + 0.5).toFixed(1)} ${y})` });
  const many = group.length > 1 && layer.slots.length === 1;
  const drawn = () => shapes.shape(many && THIN.has(layer.shape) ? { ...layer, shape: "circle" } : layer, many ? 7.4 : 5.4);
  const halo = drawn();
  halo.setAttribute("style", "stroke:var(--paper);stroke-width:3;paint-order:stroke");
  at.append(halo, drawn());
  if (many) {
    at.append(svg("text", { class: "many", y: 3.6, "text-anchor": "middle" },
      t("time.several", { n: group.length })));
  }
  at.append(svg("title", {}, told(group)));
  return at;
}

function fades() {
  /** @type {(id: string, stops: [number, number][]) => SVGElement[]} */
  const mask = (id, stops) => [
    svg("linearGradient", { id: `${id}-g` }, stops.map(([offset, opacity]) =>
      svg("stop", { offset, "stop-color": "#fff", "stop-opacity": opacity }))),
    svg("mask", { id, maskContentUnits: "objectBoundingBox" },
      svg("rect", { width: 1, height: 1, fill: `url(#${id}-g)` }))];
  return svg("defs", {}, mask("fade-start", [[0, 0], [0.55, 1]]),
    mask("fade-end", [[0.45, 1], [1, 0]]));
}

// The bars of one side, and what falls on single days, by day or by some days together.
/** @type {(layer: Layer, y: number, x: (day: number) => number, together: number) => Lane} */
function lane(layer, y, x, together) {
  const days = new Map(), bars = new Map();
  for (const item of line.items) {
    if (item.layer !== layer.id) continue;
    const day = item.from !== null && item.from === item.to;
    const first = together ? item.from - ((item.from - line.range.first) % together) : item.from;
    const into = day ? days : bars, key = day ? first : `${item.from}:${item.to}`;
    if (into.has(key)) into.get(key).push(item);
    else into.set(key, [item]);
  }
  return { layer, days, base: y + 6.5, bars: [...bars.values()].map((group) => bar(group, layer, y, x)),
    dots: together ? [] : [...days.values()].map((group) => dot(group, layer, y, x)) };
}
// On one line, what would lie on its neighbour stands above or below it: a day's shape keeps its day.
const LEVELS = [0, -10, 10, -5, 5], APART = 10;
/** @type {(dots: SVGElement[]) => SVGElement[]} */
export function stack(dots) {
  /** @type {{ x: number, dy: number }[]} */
  const placed = [];
  for (const node of dots.sort((a, b) => Number(a.dataset.x) - Number(b.dataset.x))) {
    const x = Number(node.dataset.x);
    const up = LEVELS.find((dy) => placed.every((one) => Math.hypot(one.x - x, one.dy - dy) >= APART)) ?? 0;
    placed.push({ x, dy: up });
    node.setAttribute("transform", `translate(${x} ${Number(node.dataset.y) + up})`);
  }
  return dots;
}

// On one line a day has one shape: that of several sides is white, as such a number on the map is.
const MIXED = { slots: [9], shape: "circle" };
/**
 * The shapes of all lanes by day.
 *
 * @type {(drawn: Lane[]) => { layer: LayerLook, group: Dated[] }[]}
 */
export function merged(drawn) {
  const found = new Map();
  for (const { layer, days } of drawn) {
    for (const [day, group] of days) {
      const known = found.get(day);
      if (known) Object.assign(known, { layer: MIXED, group: [...known.group, ...group] });
      else found.set(day, { layer, group });
    }
  }
  return [...found.values()];
}
/** @type {(width: number, one: boolean) => { box: SVGElement, bottom: number, rows: Layer[], gap: number, top: number }} */
export function chart(width, one) {
  const rows = lanes();
  const gap = one ? 0 : 15;
  const top = one ? 16 : 9;
  const bottom = top + gap * Math.max(rows.length - 1, 0) + (one ? 16 : 9);
  line.now = axis.scale(line.range, width);
  const box = svg("svg", { class: "chart", width, height: bottom + 18, "aria-hidden": "true",
    viewBox: `0 0 ${width} ${bottom + 18}` }, fades());
  box.append(svg("g", { class: "grid" },
    axis.ticks(line.range).map((tick) => svg("path", { d: `M${line.now.x(tick.day).toFixed(1)} 0V${bottom}` })),
    rows.map((_, n) => svg("path", { d: `M0 ${top + gap * n}H${width}` }))));
  const days = chosen();
  if (days) {
    const a = line.now.x(days[0]), b = line.now.x(days[1] + 1);
    box.append(svg("rect", { class: "brush", x: Math.min(a, b), y: 1, width: Math.abs(b - a),
      height: bottom - 2 }));
  }
  line.together = columns.step(line.items, line.now, width);
  const drawn = rows.map((layer, n) => lane(layer, top + gap * n, line.now.x, line.together));
  const single = one && !line.together ? merged(drawn).map(({ layer, group }) => dot(group, layer, top, line.now.x)) : [];
  box.append(...drawn.flatMap((row) => row.bars), ...(one ? stack(single) : drawn.flatMap((row) => row.dots)));
  if (line.together) {
    const lines = one ? drawn.map((row) => ({ ...row, base: bottom })) : drawn;
    box.append(...columns.draw(lines, { days: line.together, x: line.now.x, living, told, stacked: one,
      high: one ? bottom - 4 : 12.5 }));
  }
  for (const label of axis.labels(line.together ? [] : line.items, line.range, line.now.x, width)) {
    if (label.all) box.append(...label.all.map((at) => svg("path", { class: "named",
      d: `M${at.toFixed(1)} ${bottom - 3}V${bottom + 3}` })));
    box.append(svg("text", { class: label.bold ? "bold" : null, x: label.at.toFixed(1),
      y: bottom + 14, "text-anchor": "middle" }, label.text));
  }
  return { box, bottom, rows, gap, top };
}

