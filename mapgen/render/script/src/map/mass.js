// Very many marks: joined in numbers on a grid, so that they are drawn quickly and none is hidden.
import * as geo from "../model/geo.js";
import { CLOSE, sign, stand } from "./sign.js";

const CELL = [104, 52]; // px of the grid that joins very many marks
const WIDE = 136, FULL = 3000; // so many have three digits in a pill, which needs a wider cell

/**
 * The signs of very many marks: a grid fixed to the ground joins them, then what still overlaps.
 *
 * @type {(items: Item[], env: Env) => Sign[]}
 */
export function gather(items, env) {
  /** @type {Map<string, Item[]>} */
  const cells = new Map();
  const [w, h] = [items.length > FULL ? WIDE : CELL[0], CELL[1]];
  for (const item of items) {
    const alone = item.selected || env.fan.has(item.mark.id);
    const key = alone ? item.mark.id
      : `${Math.floor((item.at[0] + env.at.ox) / w)},${Math.floor((item.at[1] + env.at.oy) / h)}`;
    const known = cells.get(key);
    if (known) known.push(item);
    else cells.set(key, [item]);
  }
  const groups = [...cells.values()].flatMap((group) => apart(group));
  groups.sort((a, b) => b.length - a.length || a[0].n - b[0].n);
  const settled = places();
  for (const group of groups) settle(group, env, settled);
  env.signs.push(...settled.all);
  for (const one of env.signs) env.room.add(one.box);
  return env.signs;
}
// A few marks of a cell that do not touch keep their own signs.
/** @type {(group: Item[]) => Item[][]} */
function apart(group) {
  if (group.length > 4) return [group];
  const clear = group.every((a) => group.every((b) => a === b ||
    Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) > CLOSE));
  return clear ? group.map((item) => [item]) : [group];
}
// Signs by where they stand, so that a new one is not compared with all others.
function places() {
  /** @type {Map<number, Set<Sign>>} */
  const cells = new Map();
  /** @type {Set<Sign>} */
  const all = new Set();
  /** @type {(box: Box) => Set<Sign>[]} */
  const over = (box) => {
    const found = [];
    for (let i = Math.floor(box[0] / CELL[0]); i <= Math.floor(box[2] / CELL[0]); i += 1) {
      for (let j = Math.floor(box[1] / CELL[1]); j <= Math.floor(box[3] / CELL[1]); j += 1) {
        const key = i * 65536 + j;
        const known = cells.get(key) || new Set();
        cells.set(key, known);
        found.push(known);
      }
    }
    return found;
  };
  return {
    all,
    /** @param {Sign} one */
    add(one) {
      all.add(one);
      for (const cell of over(one.box)) cell.add(one);
    },
    /** @param {Sign} one */
    remove(one) {
      all.delete(one);
      for (const cell of over(one.box)) cell.delete(one);
    },
    /** @param {Sign} one */
    touched(one) {
      for (const cell of over(one.box)) {
        for (const other of cell) if (geo.meet(other.box, one.box)) return other;
      }
      return null;
    },
  };
}
/** @type {(group: Item[], env: Env, settled: any) => void} */
function settle(group, env, settled) {
  const x = group.reduce((sum, item) => sum + item.at[0], 0) / group.length;
  const y = group.reduce((sum, item) => sum + item.at[1], 0) / group.length;
  let one = aside(stand(sign(group, env), x, y, [x, y], false), env);
  for (let hit = settled.touched(one); hit; hit = settled.touched(one)) {
    settled.remove(hit);
    one = stand(sign([...hit.items, ...one.items], env), hit.x, hit.y, hit.at, false);
  }
  settled.add(one);
}
// A cluster stands where its marks are on the whole: a little aside it is still read, under the
// buttons it is not.
/** @type {(one: Sign, env: Env) => Sign} */
function aside(one, env) {
  if (!one.many) return one;
  const [l, t, r, b] = env.sight;
  for (const [fl, ft, fr, fb] of env.page.furniture) {
    const under = [fl + l, ft + t, fr + l, fb + t];
    if (!geo.meet(one.box, under)) continue;
    const moves = [[under[0] - one.box[2], 0], [under[2] - one.box[0], 0], [0, under[1] - one.box[3]],
      [0, under[3] - one.box[1]]].filter(([dx, dy]) => Math.abs(dx + dy) < CELL[1] &&
      one.box[0] + dx > l && one.box[2] + dx < r && one.box[1] + dy > t && one.box[3] + dy < b);
    const [dx, dy] = moves.sort((m, n) => Math.abs(m[0] + m[1]) - Math.abs(n[0] + n[1]))[0] || [0, 0];
    stand(one, one.x + dx, one.y + dy, one.at, false);
  }
  return one;
}
