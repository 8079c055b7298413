// Areas: hatched rims of regions, textured bands, dots of vague areas. Never a filled territory.
import * as shapes from "./shapes.js";
import * as geo from "../model/geo.js";
import { dots as dotsOf } from "./dots.js";
import { data } from "../model/document.js";
import { svg } from "../state/dom.js";

const RIM = 9; // px inside the boundary
const FADE_KM = 4; // an edge nobody stated fades over about this much
const WIDE_KM = 150; // a vague area this long is "wide": thinner dots
const TURN = { rising: 45, falling: -45, level: 90, both: 45, none: 90 };
const number = new Map(data.layers.map((layer, n) => [layer.id, n]));

// A band's dots stand closer than a named area's.
function pattern(layer, use) {
  const attrs = { id: `${use}-${number.get(layer.id)}`, patternUnits: "userSpaceOnUse" };
  const main = shapes.main(layer);
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
const paint = (layer, use) => `url(#${use}-${number.get(layer.id)})`;

/** The outline of a mark's polygons within `bounds`, as path data; lines likewise. */
function outlines(mark, at, bounds) {
  const wide = [bounds[0] - 40, bounds[1] - 40, bounds[2] + 40, bounds[3] + 40];
  const { polygons, lines } = geo.parts(mark);
  const rings = polygons.flatMap((one) => one.map((ring) => geo.project(ring, at, wide, true)))
    .filter((ring) => ring.length > 5);
  return {
    rings,
    area: rings.map((ring) => geo.path(ring, true)).join(""),
    line: lines.map((line) => geo.path(geo.project(line, at))).join(""),
  };
}

function region(item, shape) {
  const { mark, layer } = item;
  const id = `rim-${item.n}`;
  const clip = { "clip-path": `url(#${id})` };
  const colour = layer.slots.length === 2 ? "var(--ink3)" : shapes.main(layer);
  return [
    svg("clipPath", { id }, svg("path", { d: shape.area, "clip-rule": "evenodd" })),
    item.selected && svg("path", { d: shape.area, fill: paint(layer, "hatch"), "fill-rule": "evenodd",
      opacity: 0.35 }),
    svg("path", { d: shape.area, fill: "none", stroke: paint(layer, "hatch"),
      "stroke-width": RIM * 2, ...clip }),
    svg("path", { d: shape.area, fill: "none", stroke: colour, "stroke-width": 1.8,
      "stroke-opacity": 0.5, "stroke-dasharray": mark.approximate ? "8 3 1.5 3" : null, ...clip }),
    svg("path", { d: shape.area, class: "hit rim", "stroke-width": RIM * 2, ...clip }),
  ];
}

function band(item, shape, at, bounds) {
  const { layer } = item;
  const colour = layer.slots.length === 2 ? "var(--ink3)" : shapes.main(layer);
  const edge = { fill: "none", stroke: colour, "stroke-width": 1, "stroke-dasharray": "5 3.5",
    "stroke-opacity": 0.8 };
  if (!shape.area) {
    return [
      svg("path", { d: shape.line, fill: "none", stroke: paint(layer, "band"), "stroke-width": 10 }),
      svg("path", { d: shape.line, ...edge }),
      svg("path", { d: shape.line, class: "hit rim", "stroke-width": 16 }),
    ];
  }
  const id = `soft-${item.n}`;
  const soft = item.open ? soften(shape.area, id, at.km(FADE_KM, geo.spot(item.mark)[1]), bounds) : null;
  return [
    soft,
    svg("path", { d: shape.area, fill: paint(layer, "band"), "fill-rule": "evenodd",
      mask: soft ? `url(#${id})` : null }),
    svg("path", { d: shape.area, ...edge, "stroke-opacity": item.open ? 0.4 : 0.8 }),
    svg("path", { d: shape.area, class: "hit" }),
  ];
}
// Steps of transparency from the edge inwards, without a filter: it must be quick to paint.
function soften(d, id, width, b) {
  const most = Math.min(width * 2, 120); // half of a stroke lies outside
  const steps = [1, 0.75, 0.5, 0.25].map((part) => svg("path", { d, fill: "none", stroke: "#000",
    "stroke-opacity": 0.3, "stroke-width": (most * part).toFixed(1) }));
  return svg("mask", { id, maskUnits: "userSpaceOnUse", x: b[0], y: b[1], width: b[2] - b[0],
    height: b[3] - b[1] },
    svg("path", { d, fill: "#fff" }), steps);
}

function vague(item, shape, at) {
  const extent = geo.extent(item.mark);
  const across = Math.hypot(extent[2] - extent[0], extent[3] - extent[1]);
  const wide = across > geo.kmToUnits(WIDE_KM, (extent[1] + extent[3]) / 2);
  const pitch = wide ? 10 : 6;
  const fade = at.km(FADE_KM, (extent[1] + extent[3]) / 2);
  const layers = item.layers.filter((layer) => item.drawn.has(layer.id));
  const dots = dotsOf(shape.rings, pitch, fade, layers.length || 1);
  const side = (k) => (layers[k] || item.layer);
  return [
    dots.map(({ d, strength, part }) => svg("path", { d, class: "dots", "stroke-opacity": strength,
      stroke: shapes.main(side(part)) })),
    svg("path", { d: shape.area, class: "hit" }),
  ];
}

const DRAW = { region, band, vague };
/** Draw the areas of `items` anew into the drawing `root`. */
function draw(root, items, at, bounds, chosen) {
  const nodes = [defs()];
  const seen = [
    (bounds[0] + at.ox) / at.size, (bounds[1] + at.oy) / at.size,
    (bounds[2] + at.ox) / at.size, (bounds[3] + at.oy) / at.size];
  for (const item of items) {
    if (!DRAW[item.mark.form] || !item.layer || !geo.meet(geo.extent(item.mark), seen)) continue;
    const shape = outlines(item.mark, at, bounds);
    if (!shape.area && !shape.line) continue;
    const strength = item.fits ? (chosen && !item.selected ? 0.5 : 1) : 0.22;
    nodes.push(svg("g", { class: `area ${item.mark.form}`, "data-mark": item.mark.id,
      opacity: strength === 1 ? null : strength }, DRAW[item.mark.form](item, shape, at, bounds)));
  }
  root.replaceChildren(...nodes);
}

export { draw };
