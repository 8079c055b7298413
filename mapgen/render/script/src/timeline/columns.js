// The timeline of very many days: where a shape for each would not fit, columns say how many marks
// fall in some days, in each side's lane, or stacked where there is one line only.
import * as shapes from "../map/shapes.js";
import { svg } from "../state/dom.js";
import { filtered } from "../state/match.js";

const MANY = 100; // fewer dates than this always have shapes
const SHAPE = 15, COLUMN = 6; // px that a shape, and a column, takes
const LOW = 2;

/**
 * How many days a column stands for; 0 when there is room for shapes.
 *
 * @type {(items: Dated[], now: DayScale, width: number) => number}
 */
function step(items, now, width) {
  const days = new Set();
  for (const item of items) if (item.from !== null && item.from === item.to) days.add(item.from);
  const dense = items.length > MANY && days.size * SHAPE > width;
  return dense ? Math.ceil(COLUMN / now.per) : 0;
}
/** @type {(group: Dated[]) => number} */
const marks = (group) => new Set(group.map((item) => item.mark.id)).size;

/** @type {(group: Dated[], layer: LayerLook, at: { left: number, width: number, base: number, per: number }, n: number, cls: string) => SVGElement} */
function column(group, layer, at, n, cls) {
  const height = n ? Math.max(LOW, n * at.per) : 0;
  return svg("rect", { class: cls, x: at.left.toFixed(1), width: at.width.toFixed(1),
    y: (at.base - height).toFixed(1), height: height.toFixed(1),
    fill: layer.slots.length === 2 ? shapes.texture(layer) : shapes.main(layer) });
}

/**
 * Draw the columns of `lanes`, a list of {layer, days, base} in which `days` maps the first of
 * some days to its items. `high` is what the highest may take; `stacked` puts lanes on each other.
 *
 * @type {(lanes: Lane[], options: { days: number, x: (day: number) => number, high: number, stacked: boolean, living: (item: Dated) => boolean, told: (group: Dated[]) => string }) => SVGElement[]}
 */
function draw(lanes, { days, x, high, stacked, living, told }) {
  const sums = new Map();
  for (const { days: own } of lanes) {
    for (const [day, group] of own) {
      const n = marks(group);
      sums.set(day, stacked ? (sums.get(day) || 0) + n : Math.max(sums.get(day) || 0, n));
    }
  }
  const per = high / Math.max(1, ...sums.values());
  const level = new Map();
  return lanes.flatMap(({ layer, days: own, base }) => [...own].map(([day, group]) => {
    const a = x(day), b = x(day + days), n = marks(group);
    const up = stacked ? level.get(day) || 0 : 0;
    level.set(day, up + n * per);
    const at = { left: Math.min(a, b) + 0.5, width: Math.max(1, Math.abs(b - a) - 1), base: base - up, per };
    const kept = filtered() ? group.filter(living) : group;
    return svg("g", { class: "column" },
      kept.length < group.length && column(group, layer, at, n, "item out"),
      column(group, layer, at, marks(kept), "item"), svg("title", {}, told(group)));
  }));
}

export { step, draw };
