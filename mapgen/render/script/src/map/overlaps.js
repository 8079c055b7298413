// Which areas lie under which: on one boundary there is one texture, the others give way to it.
import * as geo from "../model/geo.js";

/** @type {Record<string, number>} */
const FIRST = { band: 0, region: 1, vague: 2 };
const STEP = 8; // px between the points at which an outline is tried
const NEAR = [[4, 4], [-4, -4], [4, -4], [-4, 4]];
const BARE = 0.75; // of its outline: a region with less of it free keeps its name and pill alone

/**
 * The box of a shape's rings, a little wider.
 *
 * @type {(shape: { rings: Flat[] }) => Box}
 */
function boxOf({ rings }) {
  const box = geo.box([]);
  for (const ring of rings) geo.box(ring, box);
  return [box[0] - 10, box[1] - 10, box[2] + 10, box[3] + 10];
}

// An outline may run along the very edge of a strip: a few pixels to any side count too.
/** @type {(rings: Flat[], x: number, y: number) => boolean} */
const near = (rings, x, y) => NEAR.some(([dx, dy]) => geo.inside(rings, x + dx, y + dy));
/**
 * The part of a shape's outline that lies in one of the others.
 *
 * @type {(shape: { rings: Flat[] }, others: any[]) => number}
 */
export function covered({ rings }, others) {
  let all = 0, held = 0;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const dx = ring[i] - ring[j], dy = ring[i + 1] - ring[j + 1];
      const n = Math.max(1, Math.round(Math.hypot(dx, dy) / STEP));
      for (let k = 0; k < n; k += 1) {
        const x = ring[j] + (dx * k) / n, y = ring[j + 1] + (dy * k) / n;
        all += 1;
        if (others.some((other) => near(other.shape.rings, x, y))) held += 1;
      }
    }
  }
  return all ? held / all : 0;
}

/**
 * Sort areas by which texture is laid first: the selected one, strips of a stated width, other
 * strips, regions, vague areas; the smaller ones first. Each learns what it gives way to (`under`), whether it keeps its
 * line and pill alone (`bare`), and how to tell where it is hidden (`hidden`).
 *
 * @type {(shown: { item: Item, shape: any }[]) => { item: Item, shape: any }[]}
 */
export function sorted(shown) {
  const order = [...shown].sort((a, b) => Number(b.item.selected) - Number(a.item.selected) ||
    FIRST[a.item.mark.form] - FIRST[b.item.mark.form] ||
    Number(a.item.open) - Number(b.item.open) || a.item.size - b.item.size);
  const before = [];
  for (const one of order) {
    const box = boxOf(one.shape), { item } = one;
    item.under = before.filter((other) => !other.item.bare && geo.meet(other.box, box)).map((other) => ({
      shape: other.shape, strip: other.item.mark.form === "band",
      rim: other.item.mark.form === "region" && item.mark.form === "vague" }));
    const solid = item.under.filter((other) => !other.rim);
    item.bare = item.mark.form === "region" && !item.selected && solid.length > 0 &&
      covered(one.shape, solid) > BARE;
    item.hidden = (x, y) => solid.some((other) => geo.inside(other.shape.rings, x, y));
    before.push({ ...one, box });
  }
  return order;
}
