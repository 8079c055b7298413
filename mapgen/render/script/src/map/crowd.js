// Where signs stand: on the spot, pushed outwards with a leader, or joined in a cluster.
import * as coins from "./coins.js";
import * as boxes from "./boxes.js";
import * as glyphs from "./glyphs.js";
import { badgeWidth } from "./glyphs.js";
import { number as digits } from "../state/words.js";
import * as geo from "../model/geo.js";

const CLOSE = 24; // px: nearer than this two signs crowd each other
const LEADERS = 3, LEADERS_WITHIN = 120;
const RINGS = [30, 44, 60, 78];
const CELL = [104, 52]; // px of the grid that joins very many marks
const WIDE = 136, FULL = 3000; // so many have three digits in a pill, which needs a wider cell

const around = (x, y, w, h) => [x - w / 2, y - h / 2, x + w / 2, y + h / 2];
const pairs = (items, once) => {
  const found = new Map();
  for (const item of items) {
    for (const [layer, n] of item.counts) found.set(layer, (found.get(layer) || 0) + (once ? 1 : n));
  }
  return [...found].sort((a, b) => a[0].order - b[0].order);
};

// Several sides at one place, or more sides than a badge has parts for: counted in ink.
const MIXED = { slots: [9], shape: "dot", order: Infinity };
const PARTS = 3;
/** The places of a number, each counted once: those of one side, and those of several. */
function shares(items) {
  const found = new Map();
  for (const { counts } of items) {
    const layer = counts.length === 1 ? counts[0][0] : MIXED;
    found.set(layer, (found.get(layer) || 0) + 1);
  }
  let list = [...found].sort((a, b) => a[0].order - b[0].order);
  if (list.length > PARTS) {
    const kept = list.filter(([layer]) => layer !== MIXED).sort((a, b) => b[1] - a[1]).slice(0, PARTS - 1);
    const rest = items.length - kept.reduce((sum, [, n]) => sum + n, 0);
    list = [...kept.sort((a, b) => a[0].order - b[0].order), [MIXED, rest]];
  }
  return list.map(([layer, n]) => ({ layer, text: digits(n) }));
}

/** The look and size of one sign for the items it stands for. */
function sign(items, env) {
  const many = items.length > 1;
  // A cluster counts what fits the search, as long as something in it does.
  const fit = many ? items.filter((item) => item.fits) : items;
  const told = fit.length ? fit : items;
  const layers = pairs(told);
  // In a cluster the number is of marks: one mark counts in each of its layers.
  const list = many ? pairs(told, true) : layers;
  const pill = items[0].kind !== "point" || list.length > 1;
  const out = { items, told, layers, held: list, many, kind: "shape", w: 16, h: 16, small: env.mass };
  if (many) {
    out.kind = "cluster";
    out.list = shares(told);
    out.h = env.mass ? 18 : 22;
    out.w = badgeWidth(out.list);
  } else if (pill) {
    out.kind = "pill";
    out.list = glyphs.entries(list, many);
    const most = env.mass ? 4 : 6;
    if (out.list.length > most) {
      out.list = [...out.list.slice(0, most - 1), { ...out.list[most - 1], text: "…" }];
    }
    out.small = env.mass || (env.phone && out.list.length > 3);
    out.w = glyphs.pillWidth(out.list, out.small);
    out.h = out.small ? 18 : glyphs.PILL;
  } else if (env.mass) Object.assign(out, { w: 12, h: 12 });
  else if (coins.signOf(items[0].mark, list[0] && list[0][0])) Object.assign(out, { w: 21, h: 21 });
  return out;
}

function stand(one, x, y, at, off) {
  return Object.assign(one, { x, y, at, off, box: around(x, y, one.w + 4, one.h + 4) });
}

// The spots a sign may take without a leader.
function spots(item) {
  const [x, y] = item.at;
  if (item.kind === "point") return [[x, y]];
  const rings = geo.parts(item.mark).polygons;
  const steps = [[0, 0], [0, -28], [0, 28], [-40, 0], [40, 0], [-40, -28], [40, -28], [-40, 28],
    [40, 28], [0, -56], [0, 56], [-80, 0], [80, 0]];
  return steps.map(([dx, dy]) => [x + dx, y + dy]).filter(([px, py], k) => !k || rings.some((ring) =>
    geo.inside(ring, ...item.units(px, py))));
}
function crowded(x, y, placed) {
  return placed.some((other) => !other.off && Math.hypot(other.x - x, other.y - y) < CLOSE);
}

function direct(item, env) {
  const found = item.label ? stationed(item, env, true) : null;
  return found || stationed(item, env, false);
}
// A region's pill stands under its name; where both find no room, the pill alone may.
function stationed(item, env, named) {
  // A pill over an exact place stands on a short stem, so that the spot itself shows.
  const stem = item.kind === "point" && item.counts.length > 1 && !item.near
    ? [[item.at[0], item.at[1] - 20, true], [item.at[0], item.at[1] + 20, true]] : [];
  for (const [x, y, off] of [...stem, ...spots(item)]) {
    const one = stand(sign([item], env), x, y, item.at, Boolean(off));
    const w = named ? item.label.w / 2 : 0;
    const head = named ? boxes.grow([x - w, y - 30, x + w, y], 3) : null;
    if (crowded(x, y, env.signs) || !env.room.free(one.box) || (head && !env.room.free(head))) continue;
    if (named) one.head = head;
    return one;
  }
  return null;
}

/** Push a sign outwards to the emptier side, tied to its place by a leader. */
function outwards(item, env) {
  const base = sign([item], env);
  const [x, y] = item.at;
  const clear = item.near ? Math.min(item.near, 60) : 0;
  let best = null;
  for (const ring of RINGS) {
    for (let k = 0; k < 16; k += 1) {
      const a = (k * Math.PI) / 8 - Math.PI / 4;
      const r = ring + clear + (base.w / 2 - 8) * Math.abs(Math.cos(a));
      const px = x + r * Math.cos(a), py = y + r * Math.sin(a);
      const box = around(px, py, base.w + 6, base.h + 6);
      if (!env.room.free(box) || crosses(x, y, px, py, env, base.w)) continue;
      const cost = r + 22 * env.room.count(around(px, py, 150, 90)) + (env.atHome(px, py) ? 14 : 0);
      if (!best || cost < best.cost) best = { cost, px, py };
    }
    if (best && best.cost < ring + 30) break;
  }
  return best ? stand(base, best.px, best.py, item.at, true) : null;
}
function crosses(x, y, px, py, env, w, own) {
  const length = Math.hypot(px - x, py - y);
  for (let d = 12; d < length - w / 2; d += 6) {
    const at = [x + ((px - x) * d) / length, y + ((py - y) * d) / length];
    if (!env.room.free([at[0] - 1, at[1] - 1, at[0] + 1, at[1] + 1], own)) return true;
  }
  return false;
}

function join(item, env) {
  let best = null;
  for (const other of env.signs) {
    const d = Math.hypot(other.at[0] - item.at[0], other.at[1] - item.at[1]);
    if (other.off && other.items.length === 1 && d > CLOSE) continue;
    if (d < 64 && (!best || d < best.d)) best = { d, other };
  }
  if (!best) return false;
  const old = best.other;
  // A number stands where its places are on the whole: never pushed, never at the end of a line.
  const all = [...old.items, item];
  const x = all.reduce((sum, each) => sum + each.at[0], 0) / all.length;
  const y = all.reduce((sum, each) => sum + each.at[1], 0) / all.length;
  const made = stand(sign(all, env), x, y, [x, y], false);
  if (old.head) made.head = old.head;
  env.signs[env.signs.indexOf(old)] = made;
  env.room.remove(old.box);
  env.room.add(made.box);
  return true;
}

function put(one, env) {
  env.signs.push(one);
  env.room.add(one.box);
  if (one.head) env.room.add(one.head);
  if (one.off) env.room.add(around(...one.at, 6, 6));
}
const leaders = (item, env) => env.signs.filter((one) => one.off &&
  Math.hypot(one.at[0] - item.at[0], one.at[1] - item.at[1]) < LEADERS_WITHIN).length;

function separate(items, env) {
  const late = [];
  const order = [...items].sort((a, b) => (a.kind === "point" ? 0 : 1) - (b.kind === "point" ? 0 : 1));
  for (const item of order) {
    const one = env.fan.has(item.mark.id) ? null : direct(item, env);
    if (one) put(one, env);
    else late.push(item);
  }
  for (const item of late) {
    const fanned = env.fan.has(item.mark.id);
    const roomy = fanned || (!env.phone && leaders(item, env) < LEADERS);
    const one = roomy ? outwards(item, env) : null;
    if (one) put(one, env);
    else if (!join(item, env)) put(stand(sign([item], env), ...item.at, item.at, false), env);
  }
  for (const one of env.signs) if (one.kind === "pill" && !one.many) loosen(one, env);
  return env.signs;
}
// A pill that grew over a neighbour steps aside; a hairline keeps it to its place.
function loosen(one, env) {
  const clear = (box) => env.signs.every((other) => other === one || !geo.meet(other.box, box));
  if (clear(one.box)) return;
  for (const r of [10, 18, 26, 36, 48]) {
    for (let k = 0; k < 12; k += 1) {
      const a = (k * Math.PI) / 6 - Math.PI / 2;
      const x = one.x + r * Math.cos(a), y = one.y + r * Math.sin(a);
      if (!clear(around(x, y, one.w + 4, one.h + 4))) continue;
      env.room.remove(one.box);
      stand(one, x, y, one.at, r > 12);
      one.head = null;
      env.room.add(one.box);
      return;
    }
  }
}

// Very many marks: a grid fixed to the ground joins them, then what still overlaps is joined.
function gather(items, env) {
  const cells = new Map();
  const [w, h] = [items.length > FULL ? WIDE : CELL[0], CELL[1]];
  for (const item of items) {
    const alone = item.selected || env.fan.has(item.mark.id);
    const key = alone ? item.mark.id
      : `${Math.floor((item.at[0] + env.at.ox) / w)},${Math.floor((item.at[1] + env.at.oy) / h)}`;
    if (cells.has(key)) cells.get(key).push(item);
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
function apart(group) {
  if (group.length > 4) return [group];
  const clear = group.every((a) => group.every((b) => a === b ||
    Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) > CLOSE));
  return clear ? group.map((item) => [item]) : [group];
}
// Signs by where they stand, so that a new one is not compared with all others.
function places() {
  const cells = new Map(), all = new Set();
  const over = (box) => {
    const found = [];
    for (let i = Math.floor(box[0] / CELL[0]); i <= Math.floor(box[2] / CELL[0]); i += 1) {
      for (let j = Math.floor(box[1] / CELL[1]); j <= Math.floor(box[3] / CELL[1]); j += 1) {
        const key = i * 65536 + j;
        if (!cells.has(key)) cells.set(key, new Set());
        found.push(cells.get(key));
      }
    }
    return found;
  };
  return {
    all,
    add(one) {
      all.add(one);
      for (const cell of over(one.box)) cell.add(one);
    },
    remove(one) {
      all.delete(one);
      for (const cell of over(one.box)) cell.delete(one);
    },
    touched(one) {
      for (const cell of over(one.box)) {
        for (const other of cell) if (geo.meet(other.box, one.box)) return other;
      }
      return null;
    },
  };
}
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

/** The signs for `items`; `env` has room, at, phone, mass, fan, atHome and an empty signs. */
export const place = (items, env) => (env.mass ? gather(items, env) : separate(items, env));
export { crosses, around };
