// Where the sign of a region goes whose own spot is out of sight: on the part of it that is in view.
import * as geo from "../model/geo.js";

const COLUMNS = 16, ROWS = 12;
const LEAST = 20; // px from the rim of what is seen: the room of a pill

/**
 * A place in Mercator units, or null where the region's own spot is in sight or too little of it is.
 *
 * @param {Mark} mark
 * @param {Flat | null} own its own spot
 * @param {ScreenView} at
 * @param {number[]} open what nothing lies over, in layer points
 * @returns {[number, number] | null}
 */
export function spot(mark, own, at, open) {
  if (!own || !open) return null;
  const x = at.x(own[0]), y = at.y(own[1]);
  if (x > open[0] && y > open[1] && x < open[2] && y < open[3]) return null;
  const [west, north, east, south] = geo.extent(mark);
  const box = [Math.max(open[0], at.x(west)), Math.max(open[1], at.y(north)), Math.min(open[2], at.x(east)),
    Math.min(open[3], at.y(south))];
  if (box[2] - box[0] < 2 * LEAST || box[3] - box[1] < 2 * LEAST) return null;
  const found = roomiest(held(mark, at, box), box);
  return found && [(found[0] + at.ox) / at.size, (found[1] + at.oy) / at.size];
}
/**
 * Which points of a grid over a box lie in the region, row by row, the rim of the box left out.
 *
 * @type {(mark: Mark, at: ScreenView, box: number[]) => boolean[][]}
 */
function held(mark, at, box) {
  const { polygons } = geo.parts(mark), [w, h] = step(box);
  return Array.from({ length: ROWS - 1 }, (_, j) => Array.from({ length: COLUMNS - 1 }, (_, i) => {
    const x = (box[0] + (i + 1) * w + at.ox) / at.size, y = (box[1] + (j + 1) * h + at.oy) / at.size;
    return polygons.some((rings) => geo.inside(rings, x, y));
  }));
}
/** @type {(box: number[]) => [number, number]} */
const step = (box) => [(box[2] - box[0]) / COLUMNS, (box[3] - box[1]) / ROWS];
/**
 * The point of the grid that lies furthest within, if that is far enough, in layer points.
 *
 * @type {(grid: boolean[][], box: number[]) => [number, number] | null}
 */
function roomiest(grid, box) {
  const [w, h] = step(box);
  /** @type {number[][]} */
  const out = [];
  for (let j = -1; j < ROWS; j += 1) {
    for (let i = -1; i < COLUMNS; i += 1) if (!grid[j]?.[i]) out.push([i * w, j * h]);
  }
  let best = null, most = LEAST;
  for (let j = 0; j < ROWS - 1; j += 1) {
    for (let i = 0; i < COLUMNS - 1; i += 1) {
      if (!grid[j][i]) continue;
      const room = Math.min(...out.map(([x, y]) => Math.hypot(x - i * w, y - j * h)));
      if (room > most) [best, most] = [[box[0] + (i + 1) * w, box[1] + (j + 1) * h], room];
    }
  }
  return /** @type {[number, number] | null} */ (best);
}
