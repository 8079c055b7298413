// Areas: hatched rims of regions, textured bands, dots of vague areas. Never a filled territory.
import * as shapes from "./shapes.js";
import { covered, sorted } from "./overlaps.js";
import * as geo from "../model/geo.js";
import { dots as dotsOf } from "./dots.js";
import { data } from "../model/document.js";
import { svg } from "../state/dom.js";

const RIM = 9; // px inside the boundary
const FADE_KM = 4; // an edge nobody stated fades over about this much
const WIDE_KM = 150; // a vague area this long is "wide": thinner dots
const NOT_DRAWN = 0.25; // of the view: a vague area as large as this says nothing by its dots
const WIDE = 0.04, ACROSS = 0.5; // ... or as this, if so much of its outline runs through other areas
// Level lines rise a little: along a level border they would be loose strokes, no texture.
/** @type {Record<string, number>} */
const TURN = { rising: 45, falling: -45, level: 70, both: 45, none: 70 };
const number = new Map(data.layers.map((layer, n) => [layer.id, n]));

// A band's dots stand closer than a named area's.
/** @type {(layer: Layer, use: string) => SVGElement} */
function pattern(layer, use) {
  const attrs = { id: `${use}-${number.get(layer.id)}`, patternUnits: "userSpaceOnUse" };
  const main = ink(layer);
  if (layer.texture === "dots") {
    const pitch = use === "band" ? 4.4 : 6;
    return svg("pattern", { ...attrs, width: pitch, height: pitch, patternTransform: "rotate(30)" },
      svg("circle", { cx: pitch / 2, cy: pitch / 2, r: 0.95, fill: main }));
  }
  const both = layer.texture === "both" && layer.slots.length === 2;
  const colours = both ? layer.slots.map(shapes.fill) : [main];
  const pitch = both ? 4 : layer.texture === "none" ? 9 : 6;
  return svg("pattern", { ...attrs, width: pitch * colours.length, height: 8,
    patternTransform: `rotate(${TURN[layer.texture] || 90})` },
  colours.map((stroke, k) => svg("path", { d: `M${pitch * (k + 0.5)} 0V8`, stroke,
    "stroke-width": 1.1 })));
}
const defs = () => svg("defs", {}, data.layers.flatMap((layer) =>
  [pattern(layer, "hatch"), pattern(layer, "band")]));
// Sides beyond the fourth have no hue: their areas are a step lighter than ink.
/** @type {(layer: Layer) => string} */
const ink = (layer) => (shapes.main(layer) === "var(--ink)" ? "var(--ink2)" : shapes.main(layer));
/** @type {(layer: Layer, use: string) => string} */
const paint = (layer, use) => `url(#${use}-${number.get(layer.id)})`;

/**
 * The outline of a mark's polygons within `bounds`, as path data; lines likewise.
 *
 * @type {(mark: Mark, at: ScreenView, bounds: Box) => any}
 */
function outlines(mark, at, bounds) {
  const wide = [bounds[0] - 40, bounds[1] - 40, bounds[2] + 40, bounds[3] + 40];
  const { polygons, lines } = geo.parts(mark);
  const rings = polygons.flatMap((one) => one.map((ring) => geo.project(ring, at, wide, true)))
    .filter((ring) => ring.length > 5);
  const area = rings.map((ring) => geo.path(ring, true)).join("");
  return {
    rings, area,
    line: lines.map((line) => geo.path(geo.project(line, at))).join(""),
  };
}
/** @type {(layer: Layer) => string} */
const edgeOf = (layer) => (layer.slots.length === 2 ? "var(--ink3)"
  : layer.slots.length ? shapes.main(layer) : "var(--ev)");

// Where other textures run already, this one leaves out: one texture on a boundary.
/** @type {(item: Item, bounds: Box) => SVGElement} */
function left(item, bounds) {
  const [x, y, r, b] = bounds;
  return svg("mask", { id: `left-${item.n}`, maskUnits: "userSpaceOnUse", x, y, width: r - x, height: b - y },
    svg("rect", { x, y, width: r - x, height: b - y, fill: "#fff" }),
    item.under.map(({ shape, rim, strip }) => svg("path", { d: shape.area, stroke: "#000",
      "stroke-width": strip ? 6 : RIM * 2 + 1, fill: rim ? "none" : "#000", "fill-rule": "evenodd" })));
}

/** @type {(item: Item, shape: any) => any[]} */
function region(item, shape) {
  const { mark, layer } = item;
  const id = `rim-${item.n}`;
  const clip = { "clip-path": `url(#${id})` };
  // Along a band the rim runs on the inner side of it.
  const beside = item.under.filter((one) => one.strip).map((one) => one.shape.area).join("");
  const rim = item.bare ? null : layer.slots.length
    ? svg("path", { d: shape.area + beside, fill: "none", stroke: paint(layer, "hatch"),
      "stroke-width": RIM * 2, ...clip })
    : svg("g", {}, svg("path", { d: shape.area, fill: "var(--ev)", "fill-opacity": 0.05, "fill-rule": "evenodd" }),
      svg("path", { d: shape.area, fill: "none", stroke: "var(--ev)", "stroke-width": 2.4,
        "stroke-linecap": "round", "stroke-dasharray": mark.approximate ? "0 8" : "0 5" }));
  return [
    svg("clipPath", { id }, svg("path", { d: shape.area, "clip-rule": "evenodd" })),
    item.selected && svg("path", { d: shape.area, fill: layer.slots.length ? paint(layer, "hatch") : "var(--ev)",
      "fill-rule": "evenodd", opacity: layer.slots.length ? 0.35 : 0.12 }),
    rim && (item.under.length ? svg("g", { mask: `url(#left-${item.n})` }, rim) : rim),
    layer.slots.length ? svg("path", { d: shape.area, fill: "none", stroke: edgeOf(layer), "stroke-width": item.bare ? 1.2 : 1.8,
      "stroke-opacity": 0.5, "stroke-dasharray": mark.approximate ? "8 3 1.5 3" : null, ...clip }) : null,
    svg("path", { d: shape.area, class: "hit rim", "stroke-width": RIM * 2, ...clip }),
  ];
}

/** @type {(item: Item, shape: any, at: ScreenView, bounds: Box) => any[]} */
function band(item, shape, at, bounds) {
  const { layer } = item;
  const edge = { fill: "none", stroke: edgeOf(layer), "stroke-width": 1, "stroke-dasharray": "5 3.5",
    "stroke-opacity": 0.8 };
  // Nobody's strip has no texture: a tint, and its dashed edges.
  const fill = layer.slots.length ? { fill: paint(layer, "band") } : { fill: "var(--ev)", "fill-opacity": 0.12 };
  if (!shape.area) {
    return [
      svg("path", { d: shape.line, fill: "none", stroke: layer.slots.length ? paint(layer, "band") : "var(--ev)",
        "stroke-opacity": layer.slots.length ? null : 0.12, "stroke-width": 10 }),
      svg("path", { d: shape.line, ...edge }),
      svg("path", { d: shape.line, class: "hit rim", "stroke-width": 16 }),
    ];
  }
  const id = `soft-${item.n}`;
  const soft = item.open ? soften(shape.area, id, at.km(FADE_KM, geo.spot(item.mark)[1]), bounds) : null;
  return [
    soft,
    svg("g", { mask: item.under.length ? `url(#left-${item.n})` : null },
      svg("path", { d: shape.area, ...fill, "fill-rule": "evenodd", mask: soft ? `url(#${id})` : null }),
      svg("path", { d: shape.area, ...edge, "stroke-opacity": item.open ? 0.4 : 0.8 })),
    svg("path", { d: shape.area, class: "hit" }),
  ];
}
// Steps of transparency from the edge inwards, without a filter: it must be quick to paint.
/** @type {(d: string, id: string, width: number, b: Box) => SVGElement} */
function soften(d, id, width, b) {
  const most = Math.min(width * 2, 120); // half of a stroke lies outside
  const steps = [1, 0.75, 0.5, 0.25].map((part) => svg("path", { d, fill: "none", stroke: "#000",
    "stroke-opacity": 0.3, "stroke-width": (most * part).toFixed(1) }));
  return svg("mask", { id, maskUnits: "userSpaceOnUse", x: b[0], y: b[1], width: b[2] - b[0],
    height: b[3] - b[1] },
    svg("path", { d, fill: "#fff" }), steps);
}

/** @type {(item: Item, shape: any, at: ScreenView) => any[]} */
function vague(item, shape, at) {
  const extent = geo.extent(item.mark);
  const across = Math.hypot(extent[2] - extent[0], extent[3] - extent[1]);
  const wide = across > geo.kmToUnits(WIDE_KM, (extent[1] + extent[3]) / 2);
  const pitch = wide ? 10 : 6;
  const fade = at.km(FADE_KM, (extent[1] + extent[3]) / 2);
  const layers = item.layers.filter((layer) => item.drawn.has(layer.id));
  const dots = dotsOf(shape.rings, pitch, fade, layers.length || 1);
  /** @type {(k: number) => string} */
  const side = (k) => edgeOf(layers[k] || item.layer);
  return [
    svg("g", { mask: item.under.length ? `url(#left-${item.n})` : null },
      dots.map(({ d, strength, part }) => svg("path", { d, class: "dots", "stroke-opacity": strength,
        stroke: side(part) }))),
    svg("path", { d: shape.area, class: "hit" }),
  ];
}

/** @type {Record<string, (item: Item, shape: any, at: ScreenView, bounds: Box) => any[]>} */
const DRAW = { region, band, vague };
// What was drawn last, by the mark: painting areas takes longest of all, so what would be the same stays.
/** @type {{ key: string, items: Map<string, any> }} */
let last = { key: "", items: new Map() };
/**
 * What has a texture now: neither areas too large for one, nor such as give way to others.
 *
 * @type {() => Item[]}
 */
export const textured = () => [...last.items.values()].filter((item) => item.under && !item.vast && !item.bare);
/** @type {(items: Item[], at: ScreenView, bounds: Box, chosen: Item | undefined, sight: Box) => string} */
const keyOf = (items, at, bounds, chosen, sight) => JSON.stringify([at.size, at.ox, at.oy, bounds, sight[2] - sight[0], sight[3] - sight[1],
  Boolean(chosen), items.map((item) => [item.mark.id, item.kind, item.layer.id, [...item.drawn], item.layers.map((one) => one.id), item.fits,
    item.fade, item.selected])]);
/**
 * Draw the areas of `items` into the drawing `root`; `sight` is what of it is in view.
 *
 * @type {(root: any, items: Item[], at: ScreenView, bounds: Box, chosen: Item | undefined, sight: Box) => void}
 */
function draw(root, items, at, bounds, chosen, sight) {
  const seen = [
    (bounds[0] + at.ox) / at.size, (bounds[1] + at.oy) / at.size,
    (bounds[2] + at.ox) / at.size, (bounds[3] + at.oy) / at.size];
  const held = items.filter((item) => DRAW[item.mark.form] && item.layer && geo.meet(geo.extent(item.mark), seen));
  const key = keyOf(held, at, bounds, chosen, sight);
  if (key === last.key && root.firstChild) {
    for (const item of held) {
      const { size: area, vast, under, bare, hidden } = last.items.get(item.mark.id);
      Object.assign(item, { size: area, vast, under, bare, hidden });
    }
    return;
  }
  last = { key, items: new Map(held.map((item) => [item.mark.id, item])) };
  const nodes = [defs()];
  /** @type {{ item: Item, shape: any }[]} */
  const shown = [];
  for (const item of held) {
    const shape = outlines(item.mark, at, bounds);
    if (!shape.area && !shape.line) continue;
    item.size = size(item.mark, at) / ((sight[2] - sight[0]) * (sight[3] - sight[1]));
    shown.push({ item, shape });
  }
  const clear = shown.filter(({ item, shape }) => {
    item.vast = item.mark.form === "vague" && !item.selected && (item.size > NOT_DRAWN || (item.size > WIDE &&
      covered(shape, shown.filter((other) => other.item.mark.form === "region")) > ACROSS));
    return !item.vast;
  });
  for (const { item, shape } of sorted(clear).reverse()) {
    const strength = item.fits ? (chosen && !item.selected ? 0.5 : 1) : item.fade ? item.fade * 0.75 : 0.22;
    if (item.under.length) nodes.push(left(item, bounds));
    nodes.push(svg("g", { class: `area ${item.mark.form}`, "data-mark": item.mark.id,
      opacity: strength === 1 ? null : strength }, DRAW[item.mark.form](item, shape, at, bounds)));
  }
  root.replaceChildren(...nodes);
}
// The square pixels of all of a mark's polygons, in and out of sight.
/** @type {(mark: Mark, at: ScreenView) => number} */
function size(mark, at) {
  const doubled = geo.parts(mark).polygons.reduce((sum, rings) => {
    const ring = rings[0];
    let twice = 0;
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      twice += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
    }
    return sum + Math.abs(twice);
  }, 0);
  return (doubled / 2) * at.size * at.size;
}

export { draw, NOT_DRAWN };
