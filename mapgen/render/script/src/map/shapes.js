// What a side looks like in legend, list, card and timeline: shape, colour, texture.
import { data } from "../model/document.js";
import { svg } from "../state/dom.js";

// With `inner`, a star: its inner corners lie at that part of the radius.
/** @type {(n: number, r: number, turn: number, inner?: number) => string} */
const polygon = (n, r, turn, inner = 0) => {
  const points = [], corners = inner ? 2 * n : n;
  for (let k = 0; k < corners; k += 1) {
    const a = turn + (k * 2 * Math.PI) / corners, far = inner && k % 2 ? r * inner : r;
    points.push(`${(far * Math.cos(a)).toFixed(2)} ${(far * Math.sin(a)).toFixed(2)}`);
  }
  return `M${points.join("L")}Z`;
};
const up = -Math.PI / 2;
/** @type {Record<string, (r: number) => string>} */
const PATHS = {
  circle: (r) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
  square: (r) => { const h = r * 0.92; return `M${-h} ${-h}H${h}V${h}H${-h}Z`; },
  diamond: (r) => polygon(4, r * 1.25, up),
  left: (r) => `M-.4 ${-r * 1.2}L${-r * 1.25} 0L-.4 ${r * 1.2}Z`,
  right: (r) => `M.4 ${-r * 1.2}L${r * 1.25} 0L.4 ${r * 1.2}Z`,
  hexagon: (r) => polygon(6, r * 1.1, 0),
  triangle: (r) => {
    const h = r * 1.12;
    return `M0 ${-h}L${h} ${h * 0.82}H${-h}Z`;
  },
  // Who is only described has a shape with room for the sign of what was done.
  shield: (r) => {
    const h = r * 0.98;
    return `M${-h} ${-r * 0.95}H${h}V${r * 0.25}Q${h} ${r * 0.85} 0 ${r * 1.2}Q${-h} ${r * 0.85} ${-h} ${r * 0.25}Z`;
  },
  tent: (r) => { const h = r * 0.98; return `M${-h * 0.7} ${-h}H${h * 0.7}L${h * 1.15} ${h}H${-h * 1.15}Z`; },
  house: (r) => { const h = r * 1.02; return `M0 ${-r * 1.22}L${h} ${-r * 0.3}V${r * 0.95}H${-h}V${-r * 0.3}Z`; },
  arch: (r) => { const h = r * 0.98; return `M${-h} ${r * 0.95}V${-r * 0.1}A${h} ${h} 0 0 1 ${h} ${-r * 0.1}V${r * 0.95}Z`; },
  saltire: (r) => {
    const a = r * 1.05, b = r * 0.42, c = a - b;
    return `M0 ${-b}L${c} ${-a}L${a} ${-c}L${b} 0L${a} ${c}L${c} ${a}L0 ${b}L${-c} ${a}L${-a} ${c}L${-b} 0L${-a} ${-c}L${-c} ${-a}Z`;
  },
  glass: (r) => `M${-r} ${-r}H${r}L${-r} ${r}H${r}Z`,
  star: (r) => polygon(5, r * 1.25, up, 0.45),
  bar: (r) => `M${-r * 0.45} ${-r * 1.15}H${r * 0.45}V${r * 1.15}H${-r * 0.45}Z`,
  dot: (r) => PATHS.circle(r * 0.58),
};
/** @type {(name: string, r: number) => string} */
const path = (name, r) => (PATHS[name] || PATHS.circle)(r);
/** @type {(slot: number) => string} */
const fill = (slot) => (slot >= 0 && slot < 4 ? `var(--s${slot})` : "var(--ink)");
/** @type {(layer: LayerLook) => string} */
const main = (layer) => (layer.slots.length === 1 ? fill(layer.slots[0]) : "var(--ink)");

/** @type {(layer: LayerLook, r: number, hollow?: boolean) => SVGElement} */
function shape(layer, r, hollow) {
  const g = svg("g", { class: "shape" });
  if (layer.slots.length === 2) {
    for (const [k, side] of ["left", "right"].entries()) {
      g.append(svg("path", { d: path(side, r), fill: fill(layer.slots[k]) }));
    }
    return g;
  }
  g.append(svg("path", hollow
    ? { d: path(layer.shape, r), fill: "var(--symfill)", stroke: main(layer), "stroke-width": 1.6 }
    : { d: path(layer.shape, r), fill: main(layer) }));
  return g;
}

// Patterns live in one hidden drawing; every swatch refers to them.
// As on the map (areas.js): level lines rise a little.
/** @type {Record<string, number>} */
const TURN = { rising: 45, falling: -45, level: 70, both: 45, none: 70 };
/** @type {Record<string, number>} */
const number = Object.fromEntries(data.layers.map((layer, n) => [layer.id, n]));
/** @type {(layer: Layer) => SVGElement} */
function pattern(layer) {
  const attrs = { id: `tx-${number[layer.id]}`, patternUnits: "userSpaceOnUse" };
  if (layer.texture === "dots") {
    return svg("pattern", { ...attrs, width: 5, height: 5, patternTransform: "rotate(30)" },
      svg("circle", { cx: 2.5, cy: 2.5, r: 0.95, fill: main(layer) }));
  }
  const both = layer.texture === "both" && layer.slots.length === 2;
  const colours = both ? layer.slots.map(fill) : [main(layer)];
  const pitch = both ? 4 : layer.texture === "none" ? 9 : 6;
  return svg("pattern", {
    ...attrs, width: pitch * colours.length, height: 8,
    patternTransform: `rotate(${TURN[layer.texture] || 90})`,
  }, colours.map((stroke, k) => svg("path", {
    d: `M${pitch * k + pitch / 2} 0V8`, stroke, "stroke-width": both ? 1.3 : 1.1,
  })));
}
function defs() {
  return svg("svg", { class: "defs", width: 0, height: 0, "aria-hidden": "true" },
    svg("defs", {}, data.layers.map(pattern)));
}
/** @type {(layer: LayerLook) => string} */
const texture = ({ id = "" }) => `url(#tx-${number[id]})`;

// 34 x 18: how a mark of this layer and precision is drawn, small; `hollow` without a texture.
/** @type {(layer: Layer, form: Form | "legend", hollow?: boolean) => SVGElement} */
function swatch(layer, form, hollow) {
  const box = svg("svg", { class: "swatch", viewBox: "0 0 34 18", width: 34, height: 18,
    "aria-hidden": "true", focusable: "false" });
  const centre = svg("g", { transform: "translate(17 9)" });
  const stroke = layer.slots.length === 2 ? "var(--ink3)" : main(layer);
  if (form === "near") {
    centre.append(
      svg("circle", { r: 8.2, fill: "none", stroke, "stroke-width": 1.3,
        "stroke-dasharray": "3.2 2.4" }),
      shape(layer, 4, true));
    if (layer.slots.length === 1) centre.append(svg("circle", { r: 1.3, fill: stroke }));
  } else if (form === "exact" || form === "country") {
    centre.append(shape(layer, hollow ? 5 : 6, hollow));
  } else {
    const border = form === "vague" ? "none" : stroke;
    box.append(svg("rect", { x: 0.5, y: 0.5, width: 33, height: 17, rx: 2.5, fill: texture(layer),
      ...(layer.texture === "none" || hollow ? { fill: "none" } : {}), stroke: border, "stroke-width": 1, "stroke-opacity": 0.75,
      "stroke-dasharray": form === "band" ? "4 2.6" : null }));
    const halo = shape(layer, 5.2, hollow);
    halo.setAttribute("style", "paint-order:stroke;stroke:var(--symfill);stroke-width:3.4");
    centre.append(halo, shape(layer, 5.2, hollow));
  }
  box.append(centre);
  return box;
}

// The key: the same five ways in ink; an area of nobody's has no hatching, as on the map.
/** @type {(form: Form, sided?: boolean) => SVGElement} */
function key(form, sided = true) {
  const box = svg("svg", { viewBox: "0 0 40 24", width: 40, height: 24, "aria-hidden": "true" });
  const ink = { stroke: "var(--ink)", fill: "none", "stroke-width": 1.2 };
  if (form === "exact") box.append(svg("circle", { cx: 13, cy: 12, r: 5, fill: "var(--ink)" }));
  if (form === "near") {
    box.append(
      svg("circle", { cx: 13, cy: 12, r: 10, ...ink, "stroke-dasharray": "3.4 2.6" }),
      svg("circle", { cx: 13, cy: 12, r: 4, ...ink, "stroke-width": 1.6 }),
      svg("circle", { cx: 13, cy: 12, r: 1.3, fill: "var(--ink)" }));
  }
  const area = "M3 5L14 2L36 4L38 13L33 22L15 21L4 15Z";
  const strip = "M1 21L12 9L38 2L33 13L18 17L9 22Z";
  const fill = sided ? { fill: "url(#tx-key)" } : { fill: "var(--ev)", "fill-opacity": 0.12 };
  if (form === "region") box.append(svg("path", { d: area, ...ink, ...fill, ...(sided ? {} : { "stroke-dasharray": "0 4", "stroke-width": 2.2, "stroke-linecap": "round" }) }));
  if (form === "band") {
    box.append(svg("path", { d: strip, ...fill }),
      svg("path", { d: strip, ...ink, "stroke-dasharray": "3.4 2.4" }));
  }
  if (form === "vague") box.append(svg("path", { d: area, fill: "url(#tx-dots)" }));
  return box;
}
function keyDefs() {
  return svg("svg", { class: "defs", width: 0, height: 0, "aria-hidden": "true" }, svg("defs", {},
    svg("pattern", { id: "tx-key", width: 4.5, height: 8, patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)" },
    svg("path", { d: "M2 0V8", stroke: "var(--ink)", "stroke-width": 1 })),
    svg("pattern", { id: "tx-dots", width: 5, height: 5, patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(30)" },
    svg("circle", { cx: 2.5, cy: 2.5, r: 0.95, fill: "var(--ink)" }))));
}

/** @type {(actor: Actor) => Layer | undefined} */
const actorLayer = (actor) =>
  data.layers.find((layer) => layer.sides.length === 1 && layer.sides[0] === actor.side);

export { PATHS, path, fill, main, shape, swatch, key, defs, keyDefs, texture, actorLayer };
