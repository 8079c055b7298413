// Where signs stand: on the spot, pushed outwards with a leader, or joined in a number.
import * as boxes from "./boxes.js";
import * as geo from "../model/geo.js";
import { gather } from "./mass.js";
import { CLOSE, around, sign, stand } from "./sign.js";

const SPOT = 20, LEADERS = 3, LEADERS_WITHIN = 120;
const RINGS = [30, 44], FANNED = [...RINGS, 60, 78]; // px: how far a sign may stand from its place
const FURTHEST = 250; // km: a leader that leads further off would tell of another country

// The spots a sign may take without a leader.
/** @type {(item: Item) => [number, number][]} */
function spots(item) {
  const [x, y] = item.at;
  if (item.kind === "point") return [[x, y]];
  const rings = geo.parts(item.mark).polygons;
  /** @type {[number, number][]} */
  const steps = [[0, 0], [0, -28], [0, 28], [-40, 0], [40, 0], [-40, -28], [40, -28], [-40, 28],
    [40, 28], [0, -56], [0, 56], [-80, 0], [80, 0]];
  return steps.map(([dx, dy]) => /** @type {[number, number]} */ ([x + dx, y + dy])).filter(([px, py], k) => !k || rings.some((ring) =>
    geo.inside(ring, .../** @type {[number, number]} */ (item.units(px, py)))));
}
/** @type {(x: number, y: number, placed: Sign[]) => boolean} */
function crowded(x, y, placed) {
  return placed.some((other) => !other.off && Math.hypot(other.x - x, other.y - y) < CLOSE);
}

/** @type {(item: Item, env: Env) => Sign | null} */
function direct(item, env) {
  const found = item.label ? stationed(item, env, true) : null;
  return found || stationed(item, env, false);
}
// A region's pill stands under its name; where both find no room, the pill alone may.
/** @type {(item: Item, env: Env, named: boolean) => Sign | null} */
function stationed(item, env, named) {
  // A pill over an exact place stands on a short stem, so that the spot itself shows.
  /** @type {[number, number, boolean][]} */
  const stem = item.kind === "point" && item.counts.length > 1 && !item.near
    ? [[item.at[0], item.at[1] - 20, true], [item.at[0], item.at[1] + 20, true]] : [];
  /** @type {[number, number, boolean][]} */
  const free = spots(item).map(([x, y]) => [x, y, false]);
  for (const [x, y, off] of [...stem, ...free]) {
    const one = stand(sign([item], env), x, y, item.at, off), label = named ? item.label : undefined;
    const w = label ? label.w / 2 : 0, middle = label ? within(x, w, env) : x;
    const head = label ? boxes.grow([middle - w, y - 30 - label.tall, middle + w, y], 3) : null;
    if (crowded(x, y, env.signs) || !env.room.free(one.box) || (head && !env.room.free(head))) continue;
    if (label) Object.assign(one, { head, middle });
    return one;
  }
  return null;
}

// The middle of a name over a sign at `x`: aside by what the edge of the view would cut off.
/** @type {(x: number, w: number, env: Env) => number} */
function within(x, w, { sight: [l, , r] }) {
  if (x < l || x > r || 2 * w > r - l - 12) return x;
  return Math.max(l + w + 6, Math.min(r - w - 6, x));
}

/**
 * Push a sign outwards to the emptier side, tied to its place by a leader.
 *
 * @type {(item: Item, env: Env) => Sign | null}
 */
function outwards(item, env) {
  const base = sign([item], env);
  const [x, y] = item.at, fanned = env.fan.has(item.mark.id);
  const clear = item.near && fanned ? Math.min(item.near, 60) : 0;
  let best = null;
  for (const ring of fanned ? FANNED : RINGS) {
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
/** @type {(x: number, y: number, px: number, py: number, env: Env, w: number, own?: Box) => boolean} */
function crosses(x, y, px, py, env, w, own) {
  const length = Math.hypot(px - x, py - y);
  for (let d = 12; d < length - w / 2; d += 6) {
    const at = [x + ((px - x) * d) / length, y + ((py - y) * d) / length];
    if (!env.room.free([at[0] - 1, at[1] - 1, at[0] + 1, at[1] + 1], own)) return true;
  }
  return false;
}

/** @type {(item: Item, env: Env) => boolean} */
function join(item, env) {
  let best = null;
  for (const other of env.signs) {
    const d = Math.hypot(other.at[0] - item.at[0], other.at[1] - item.at[1]);
    if (other.off && other.items.length === 1 && d > CLOSE) continue;
    if (d < 64 && (!best || d < best.d)) best = { d, other };
  }
  if (!best) return false;
  gathered(best.other, [item], env);
  return true;
}
/**
 * A number for what a sign stands for and more: where its places are on the whole, never pushed.
 *
 * @type {(old: Sign, more: Item[], env: Env) => void}
 */
function gathered(old, more, env) {
  const all = [...old.items, ...more];
  const x = all.reduce((sum, each) => sum + each.at[0], 0) / all.length;
  const y = all.reduce((sum, each) => sum + each.at[1], 0) / all.length;
  const made = stand(sign(all, env), x, y, [x, y], false);
  env.signs[env.signs.indexOf(old)] = made;
  env.room.remove(old.box);
  env.room.add(made.box);
  if (old.head && made.items[0] === old.items[0]) beheaded(old, made, env);
  else if (old.head) env.room.remove(old.head);
}
// A region's name goes with its pill into a number, unless it has no room there.
/** @type {(old: Sign, made: Sign, env: Env) => void} */
function beheaded(old, made, env) {
  const { head: above, items: [{ label }] } = old;
  if (!above || !label) return;
  const w = (above[2] - above[0]) / 2, middle = within(made.x, w, env);
  const head = [middle - w, made.y - 33 - label.tall, middle + w, made.y + 3];
  env.room.remove(above);
  if (!env.room.free(head, made.box)) return;
  Object.assign(made, { head, middle });
  env.room.add(head);
}

/** @type {(one: Sign, env: Env) => void} */
function put(one, env) {
  env.signs.push(one);
  env.room.add(one.box);
  if (one.head) env.room.add(one.head);
  if (one.off) env.room.add(around(...one.at, 6, 6));
}
/** @type {(item: Item, env: Env) => number} */
const leaders = (item, env) => env.signs.filter((one) => one.off &&
  Math.hypot(one.at[0] - item.at[0], one.at[1] - item.at[1]) < LEADERS_WITHIN).length;

// Places so near to another's are one spot, and a spot of several is a number.
/** @type {(item: Item, env: Env) => boolean} */
const shared = (item, env) => env.signs.some(({ at }) => Math.hypot(at[0] - item.at[0], at[1] - item.at[1]) < SPOT);

/** @type {(item: Item, env: Env) => boolean} */
const honest = (item, env) => env.at.km(FURTHEST, item.units(...item.at)[1]) > RINGS[0];

/** @type {(items: Item[], env: Env) => Sign[]} */
function separate(items, env) {
  const late = [];
  const order = [...items].sort((a, b) => (a.kind === "point" ? 0 : 1) - (b.kind === "point" ? 0 : 1));
  for (const item of order) {
    const one = env.fan.has(item.mark.id) || (item.kind === "point" && shared(item, env)) ? null : direct(item, env);
    if (one) put(one, env);
    else late.push(item);
  }
  for (const item of late) {
    const fanned = env.fan.has(item.mark.id);
    const roomy = fanned || (!env.phone && !shared(item, env) && leaders(item, env) < LEADERS && honest(item, env));
    const one = roomy ? outwards(item, env) : null;
    if (one) put(one, env);
    else if (!join(item, env)) put(stand(sign([item], env), ...item.at, item.at, false), env);
  }
  for (const one of env.signs) if (one.kind === "pill" && !one.many) loosen(one, env);
  unite(env);
  return env.signs;
}
// A number that lies over another sign takes it in: of two that overlap, one could not be read.
/** @type {(env: Env) => void} */
function unite(env) {
  for (const one of env.signs) {
    if (!one.many) continue;
    const own = boxes.grow(one.box, -2);
    const other = env.signs.find((each) => each !== one && !each.items.some((item) => env.fan.has(item.mark.id)) &&
      (each.many || each.items[0].kind === "point") && geo.meet(own, boxes.grow(each.box, -2)));
    if (!other) continue;
    gathered(one, other.items, env);
    env.signs.splice(env.signs.indexOf(other), 1);
    env.room.remove(other.box);
    unite(env);
    return;
  }
}
// A pill that grew over a neighbour steps aside; a hairline keeps it to its place.
/** @type {(one: Sign, env: Env) => void} */
function loosen(one, env) {
  /** @type {(box: Box) => boolean} */
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

/**
 * The signs for `items`; `env` has room, at, phone, mass, fan, atHome and an empty signs.
 *
 * @type {(items: Item[], env: Env) => Sign[]}
 */
export const place = (items, env) => (env.mass ? gather(items, env) : separate(items, env));
export { crosses, around };
