// The signs themselves: shapes, pills, clusters, circles of uncertainty and APP-6 symbols.
import * as boxes from "./boxes.js";
import * as coins from "./coins.js";
import * as shapes from "./shapes.js";
import { data } from "../model/document.js";
import { svg } from "../state/dom.js";
import { number } from "../state/words.js";

const PILL = 22, STEP = 18, SMALL = { size: 11, weight: 600 };
/** @type {(name: string, r: number) => string} */
const path = (name, r) => shapes.path(name, r);

/**
 * A side's shape with its halo; joint ones are half and half; `hollow` may be "empty".
 *
 * @type {(layer: LayerLook, r: number, options?: { hollow?: boolean | "empty", halo?: number }) => SVGElement}
 */
function shape(layer, r, options) {
  const { hollow, halo = 2.5 } = options || {};
  const split = layer.slots.length === 2;
  const g = svg("g", { class: "shape" });
  const name = split ? "diamond" : layer.shape;
  const d = path(name, r);
  if (halo) g.append(svg("path", { d, class: "around", "stroke-width": halo * 2 }));
  if (split) {
    for (const [k, half] of ["left", "right"].entries()) {
      g.append(svg("path", { d: path(half, r), fill: shapes.fill(layer.slots[k]) }));
    }
    if (hollow) g.append(svg("path", { d: path("diamond", r * 0.5), fill: "var(--symfill)" }));
  } else if (hollow) {
    const main = shapes.main(layer);
    g.append(svg("path", { d, fill: "var(--symfill)", stroke: main, "stroke-width": 1.8 }),
      hollow === "empty" ? "" : svg("circle", { r: 1.5, fill: main }));
  } else {
    g.append(svg("path", { d, fill: shapes.main(layer) }));
  }
  return g;
}

/** @type {(layer: LayerLook) => string} */
const colour = (layer) => (layer.slots.length === 2 ? "var(--ink)" : shapes.main(layer));
/**
 * The dashed circle of a stated radius.
 *
 * @type {(layer: LayerLook, r: number) => SVGElement}
 */
const circle = (layer, r) => svg("circle", { class: "radius", r: r.toFixed(1), stroke: colour(layer),
  fill: colour(layer), "stroke-dasharray": "4 3" });

/**
 * What a pill holds: each side's shape, with the number of its claims when there are several; of a
 * layer without a side the coins of what happened, each once, as `signs` has them. Of what has not
 * happened they are hollow: `done` tells how many claims of a layer, and of a sign, are not such.
 *
 * @type {(pairs: [Layer, number][], signs: (layer: Layer) => string[], done: (layer: Layer, sign?: string) => number) => Entry[]}
 */
function entries(pairs, signs, done) {
  return pairs.flatMap(([layer, n]) => {
    const own = signs(layer);
    if (own.length) return own.map((/** @type {string} */ sign) => ({ layer, text: "", sign, hollow: !done(layer, sign) }));
    const real = Math.min(n, done(layer));
    return [[real, false], [n - real, true]].flatMap(([some, hollow]) =>
      (some ? [{ layer, text: Number(some) > 1 ? number(Number(some)) : "", hollow: Boolean(hollow) }] : []));
  });
}
/** @type {(list: Entry[], step: number) => number[]} */
function widths(list, step) {
  return list.map((one) => step + (one.text ? boxes.width(one.text, SMALL) + 1 : 0));
}
/** @type {(list: Entry[], small?: boolean) => number} */
function pillWidth(list, small) {
  return widths(list, small ? 13 : STEP).reduce((a, b) => a + b, 0) + (small ? 7 : 8);
}
/**
 * Shapes in a rounded frame; `small` where room is short.
 *
 * @type {(list: Entry[], small?: boolean) => SVGElement}
 */
function pill(list, small) {
  const w = pillWidth(list, small), h = small ? 18 : PILL, step = small ? 13 : STEP;
  const g = svg("g", { class: "pill" },
    svg("rect", { x: -w / 2, y: -h / 2, width: w, height: h, rx: h / 2 }));
  let x = -w / 2 + (small ? 3.5 : 4);
  widths(list, step).forEach((room, k) => {
    const { layer, sign, hollow } = list[k];
    const one = sign ? coins.coin(sign, small ? 6 : 7.8, hollow, layer)
      : shape(layer, small ? 4.4 : 5.6, { halo: 0, hollow: hollow && "empty" });
    one.setAttribute("transform", `translate(${(x + step / 2).toFixed(1)} 0)`);
    g.append(one);
    if (list[k].text) {
      g.append(svg("text", { x: (x + step - 1).toFixed(1), y: 4, class: "count" }, list[k].text));
    }
    x += room;
  });
  return g;
}

// A badge counts several places: solid, a part for each side, with a second edge behind it.
/** @type {Record<string, number>} */
const CAPS = { circle: 11, hexagon: 7, arch: 9, dot: 11 };
// A side without a colour of its own is told by what it did, else by its shape, as in the key; sides that are at one
// place together by their shapes, on white.
/** @type {(layer: LayerLook) => boolean} */
const shaped = (layer) => layer.shape !== "dot" && shapes.main(layer) === "var(--ink)" && layer.slots.length === 1;
const INSET = 12, BESIDE = 11; // px that such a shape takes, and each of several
/** @type {(one: Entry) => number} */
const inset = ({ layer, sign, mix }) => (mix ? mix.length * BESIDE : sign || shaped(layer) ? INSET : 0);
/** @type {(list: Entry[]) => number[]} */
const parts = (list) => list.map((one) => inset(one) + Math.max(22, boxes.width(one.text, { size: 11, weight: 700 }) + 13));
/** @type {(one: Entry, x: number) => (SVGElement | string)[]} */
function before({ layer, sign, mix }, x) {
  const made = mix ? mix.map((one) => shape(one, one.slots.length === 2 ? 3.6 : 4.4, { halo: 0 }))
    : sign ? [coins.icon(sign, 0.8)] : shaped(layer) ? [svg("path", { d: path(layer.shape, 4), fill: "var(--symfill)" })] : [];
  return made.map((one, k) => svg("g", { class: sign ? "coin" : null, transform: `translate(${(x + 11 + k * BESIDE).toFixed(1)} 0)` }, one));
}
/** @type {(list: Entry[]) => number} */
function badgeWidth(list) {
  return parts(list).reduce((sum, w) => sum + w, 0) + 3;
}
/** @type {(list: Entry[], small?: boolean) => SVGElement} */
function badge(list, small) {
  const h = small ? 18 : PILL, widths = parts(list), whole = widths.reduce((sum, w) => sum + w, 0);
  const g = svg("g", { class: "badge" });
  const round = Math.min(h / 2, CAPS[list[0].layer.shape] || 3);
  g.append(svg("rect", { class: "around", x: -whole / 2 - 2, y: -h / 2 - 2, width: whole + 4, height: h + 4, rx: round + 2 }),
    svg("rect", { class: "behind", x: -whole / 2 + 3, y: -h / 2 + 3, width: whole, height: h, rx: round,
      fill: solid(list[list.length - 1].layer) }));
  let x = -whole / 2;
  list.forEach((entry, k) => {
    const { layer, text, mix } = entry, taken = inset(entry);
    const w = widths[k], own = Math.min(h / 2, CAPS[layer.shape] || 3);
    const left = k ? 0 : own, right = k === list.length - 1 ? own : 0;
    g.append(svg("path", { d: `M${x + left} ${-h / 2}H${x + w - right}q${right} 0 ${right} ${right}V${h / 2 - right}` +
      `q0 ${right} ${-right} ${right}H${x + left}q${-left} 0 ${-left} ${-left}V${-h / 2 + left}q0 ${-left} ${left} ${-left}Z`,
    ...(mix ? { class: "mixed" } : { fill: solid(layer) }) }),
    layer.slots.length !== 2 ? "" : svg("path", { d: `M${x + w / 2} ${-h / 2}H${x + w - right}q${right} 0 ${right} ${right}` +
      `V${h / 2 - right}q0 ${right} ${-right} ${right}H${x + w / 2}Z`, fill: shapes.fill(layer.slots[1]) }),
    ...before(entry, x),
    k ? svg("path", { d: `M${x} ${-h / 2}V${h / 2}`, class: "seam" }) : "",
    svg("text", { x: (x + (w + (mix ? taken : taken && taken - 4)) / 2).toFixed(1), y: 4, class: mix ? "number mixed" : layer.slots.length === 2 ? "number two" : "number" }, text));
    x += w;
  });
  return g;
}
/** @type {(layer: LayerLook) => string} */
const solid = (layer) => (layer.slots.length === 2 ? shapes.fill(layer.slots[0])
  : layer.slots.length ? shapes.main(layer) : "var(--ev)");

// A symbol's parts are plain data: only these tags and attributes are ever made from it.
const ALLOWED = ["d", "cx", "cy", "r", "x", "y", "x1", "y1", "x2", "y2", "transform", "text-anchor",
  "font-size", "font-weight", "dominant-baseline"];
/** @type {(part: [string, Record<string, any>, any], line: string, ground: string) => SVGElement | null} */
function part([tag, attrs, inner], line, ground) {
  if (!["path", "circle", "text", "g"].includes(tag)) return null;
  /** @type {Record<string, any>} */
  const own = {};
  for (const name of ALLOWED) if (attrs[name] !== undefined) own[name] = attrs[name];
  /** @type {Record<string, string>} */
  const roles = { c: line, f: ground, none: "none" };
  if (attrs.fill) own.fill = roles[attrs.fill] || "none";
  if (attrs.stroke && attrs.stroke !== "none" && tag !== "text") {
    own.stroke = roles[attrs.stroke];
    own["vector-effect"] = "non-scaling-stroke";
    own["stroke-width"] = 1.4;
  }
  if (tag === "text") return svg("text", own, String(inner));
  return svg(tag, own, Array.isArray(inner) ? inner.map((one) => part(one, line, ground)) : []);
}
/**
 * An APP-6 symbol of a width, its top left at 0,0, or null.
 *
 * @type {(sidc: string, size: number, line: string, ground?: string) => { height: number, staff: boolean, node: SVGElement } | null}
 */
function symbol(sidc, size, line, ground) {
  const drawn = data.symbols && data.symbols[sidc];
  if (!drawn) return null;
  const [x, y, w, h] = drawn.box;
  const scale = size / w;
  return { height: h * scale, staff: Boolean(drawn.staff), node: svg("g", { class: "symbol",
    transform: `scale(${scale.toFixed(4)}) translate(${-x} ${-y})` },
  drawn.parts.map((/** @type {any} */ one) => part(one, line, ground || "var(--symfill)"))) };
}
/**
 * A symbol in ink for cards, or null when the code has no drawing.
 *
 * @type {(sidc: string, size: number) => SVGElement | null}
 */
export function unit(sidc, size) {
  const made = symbol(sidc, size, "var(--ink)", "var(--symfill)");
  if (!made) return null;
  const staff = made.staff ? size * 0.4 : 0; // a headquarters stands on a staff
  const h = (made.height + staff).toFixed(1);
  return svg("svg", { class: "unit", width: size, height: h, "aria-hidden": "true",
    viewBox: `-.5 -.5 ${size + 1} ${(+h + 1).toFixed(1)}`, focusable: "false" },
  staff ? svg("path", { d: `M${(size * 0.034).toFixed(1)} ${(made.height - 1).toFixed(1)}V${h}`,
    stroke: "var(--ink)", "stroke-width": 1.4 }) : null, made.node);
}

export { shape, circle, colour, entries, pill, pillWidth, badge, badgeWidth, symbol, PILL };
