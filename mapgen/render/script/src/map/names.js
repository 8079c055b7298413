// The words beside signs: names of the story's places, notes on areas, and where symbols stand.
import * as boxes from "./boxes.js";
import * as crowd from "./crowd.js";
import * as glyphs from "./glyphs.js";
import * as geo from "../model/geo.js";
import * as markItems from "./items.js";
import { headlined } from "./sign.js";
import { t as word } from "../state/words.js";

const NAME = { size: 13, weight: 600, colour: "ink" };
const DOUBT = { size: 11.5, weight: 400, colour: "ink2" };
const NOTE = { size: 12.5, weight: 600, colour: "ink" };
const VAST = { size: 14, weight: 500, spacing: 4, colour: "ink2" };
const SYMBOL = 25, STEM = 10, MOST = 210;
const SAME = 10, GAP = 8; // px: between the middles of circles round one place; between two texts on one line

/** @type {(text: string, style: TextStyle) => TextStyle} */
const size = (text, style) => (boxes.rtl(text) ? { ...style, size: style.size + 0.5 } : style);

// Lines of text as a block: width, height, and each line's style.
/** @type {(texts: [string, TextStyle][], most?: number) => any} */
function block(texts, most = MOST) {
  /** @type {any[]} */
  const lines = texts.filter(([text]) => text).map(([text, style]) => {
    const own = size(text, style);
    const short = boxes.fit(text, own, most);
    return { text: short, style: own, w: boxes.width(short, own) };
  });
  return { lines, w: Math.max(0, ...lines.map((one) => one.w)), h: lines.length * 15 + 1,
    cut: lines.some((one) => one.text.endsWith("…")) };
}

// Eight places about a box, best first: the block's left, top and the side its text keeps to.
/** @type {(box: Box, b: any) => [number, number, string][]} */
function places(box, b) {
  const [l, t, r, m] = box, g = 3;
  const middle = (t + m) / 2 - b.h / 2, centre = (l + r) / 2 - b.w / 2;
  return [
    [r + g, middle, "start"], [l - g - b.w, middle, "end"],
    [centre, m + 1, "middle"], [centre, t - 1 - b.h, "middle"],
    [r, t - b.h + 6, "start"], [r, m - 6, "start"],
    [l - b.w, t - b.h + 6, "end"], [l - b.w, m - 6, "end"]];
}
// As many places about a circle of a stated radius.
/** @type {(ring: [number, number, number, Item], b: any) => [number, number, string][]} */
function outside([x, y, r], b) {
  const k = 0.71 * r + 2, sides = places([x - r - 1, y - r - 1, x + r + 1, y + r + 1], b).slice(0, 4);
  return [...sides, [x + k, y - k - b.h, "start"], [x + k, y + k, "start"], [x - k - b.w, y - k - b.h, "end"],
    [x - k - b.w, y + k, "end"]];
}
// A text's box with room to the next one, on the sides where no sign of its own is.
/** @type {(box: number[], anchor: string) => number[]} */
const apart = ([l, t, r, m], anchor) =>
  [l - (anchor === "start" ? 0 : GAP), t, r + (anchor === "end" ? 0 : GAP), m];
/** @type {(left: number, top: number, b: any) => Box} */
const boxAt = (left, top, b) => [left, top, left + b.w, top + b.h];

/** @type {(handle: Box, b: any, env: Env, clear?: { rings?: [number, number, number, Item][], own?: [number, number, number, Item][] }) => any} */
function beside(handle, b, env, { rings = [], own = [] } = {}) {
  const inView = within(handle, env.open), out = !geo.meet(handle, env.sight);
  for (const [left, top, anchor] of [...places(handle, b), ...own.flatMap((ring) => outside(ring, b))]) {
    const box = boxes.grow(boxAt(left, top, b), 1);
    if (rings.some((ring) => boxes.cuts(ring, box))) continue; // words stand in a circle or beside it
    if (inView && !within(box, env.open)) continue; // cut off by the edge: not read
    if (out && geo.meet(box, env.sight)) continue; // half a name whose place is not in sight
    if (env.room.free(apart(box, anchor))) return { left, top, anchor, box };
  }
  return null;
}
/**
 * A free spot further off, tied by a hairline to one of `spots`.
 *
 * @param {number[][]} spots
 * @param {any} b
 * @param {any} env
 * @param {{dear?: (box: number[]) => number, own?: number[], most?: number}} options
 */
function afar(spots, b, env, { dear, own, most = 100 }) {
  /** @type {any} */
  let best = null;
  for (const [x, y] of spots) {
    for (const ring of [20, 34, 52, 74, 100]) {
      for (let k = 0; k < 16; k += 1) {
        const a = (k * Math.PI) / 8;
        if (ring > most || (best && ring * 0.7 >= best.cost)) break;
        const found = attempt(x, y, ring, a, b, env, own);
        if (!found || (best && found.cost >= best.cost)) continue;
        if (dear) found.cost += dear(found.box);
        if (!best || found.cost < best.cost) best = found;
      }
    }
  }
  return best;
}
/** @type {(x: number, y: number, ring: number, a: number, b: any, env: Env, own?: Box) => any} */
function attempt(x, y, ring, a, b, env, own) {
  const px = x + ring * Math.cos(a), py = y + ring * Math.sin(a);
  const flat = Math.cos(a);
  const left = flat > 0.3 ? px + 3 : flat < -0.3 ? px - 3 - b.w : px - b.w / 2;
  const top = py - b.h / 2 + (Math.abs(flat) <= 0.3 ? Math.sign(Math.sin(a)) * (b.h / 2) : 0);
  const box = boxes.grow(boxAt(left, top, b), 2);
  const frame = within([x, y, x, y], env.open) ? env.open : env.bounds;
  const anchor = flat > 0.3 ? "start" : flat < -0.3 ? "end" : "middle";
  if (!within(box, frame) || !env.room.free(apart(box, "middle"))) return null;
  if (crowd.crosses(x, y, px, py, env, 8, own)) return null;
  const cost = ring * 0.7 + 16 * env.room.count(boxes.grow(box, 14));
  return { left, top, anchor, box, cost, line: [x, y, px, py] };
}
/** @type {(box: Box, b: Box) => boolean} */
const within = (box, b) => box[0] > b[0] && box[1] > b[1] && box[2] < b[2] && box[3] < b[3];

// An APP-6 symbol: on a stem over an exact place, pushed aside from a circle.
/** @type {(signs: Sign[], env: Env) => void} */
function symbols(signs, env) {
  for (const one of signs) {
    const item = one.items[0];
    if (one.many || one.kind !== "shape" || one.off || !item.sidc) continue;
    const made = glyphs.symbol(item.sidc, SYMBOL, "var(--ink)");
    if (made) hold(one, item, made, env);
  }
}
/** @type {(one: Sign, item: Item, made: any, env: Env) => void} */
function hold(one, item, made, env) {
  const tall = Math.max(SYMBOL, made.height), up = one.y - 6 - STEM - tall / 2;
  /** @type {[number, number, string][]} */
  const spots = item.near ? [] : made.staff ? [[one.x + SYMBOL / 2, up, "staff"]]
    : [[one.x, up, "stem"], [one.x, one.y + 6 + STEM + tall / 2, "stem"]];
  const reach = Math.min(Math.max(item.near, 9), 60) + 24;
  for (const r of item.near ? [reach, reach + 14, reach + 30] : []) {
    for (let k = 0; k < 12; k += 1) {
      const a = (k * Math.PI) / 6 - Math.PI / 6;
      spots.push([one.x + (r + 4) * Math.cos(a), one.y + r * Math.sin(a), "leader"]);
    }
  }
  let best = null;
  for (const [x, y, how] of spots) {
    const box = crowd.around(x, y, SYMBOL + 8, tall + 8);
    if (!env.room.free(box, one.box)) continue;
    const cost = (how === "leader" ? 10 : 0) + 14 * env.room.count(boxes.grow(box, 60)) +
      (env.atHome(x, y) ? 12 : 0) + Math.hypot(x - one.x, y - one.y) * 0.4;
    if (!best || cost < best.cost) best = { x, y, how, box, cost };
    if (how !== "leader") break;
  }
  if (!best) return;
  one.symbol = { ...best, tall };
  env.room.add(best.box);
}

/** @type {(item: Item) => string} */
function doubt(item) {
  const stated = item.near && item.near < 16 && item.mark.words.includes("±") && item.mark.radius_km;
  return stated ? word("map.radius", { km: item.mark.radius_km }) : "";
}
/** @type {(one: Sign, env: Env) => [string, TextStyle][]} */
function words(one, env) {
  const item = one.items.find((each) => each.selected) || one.items[0];
  if (one.many) {
    return [[`${item.title} ${word("map.more", { n: one.items.length - 1 })}`, NAME]];
  }
  if (item.kind === "area") return [[item.title, { ...NAME, size: 12.5 }], [item.doubt, DOUBT]];
  return [[item.title, NAME], [item.vast ? word("map.not_drawn") : env.phone ? "" : doubt(item), DOUBT]];
}

// Who chooses first: the selected mark, what the headline names, then places where something happened, then areas; of
// those, a name that needs several lines, which finds room hardest.
/** @type {(one: Sign) => number} */
function rank(one) {
  const item = one.items[0];
  if (item.selected || headlined(item.mark)) return item.selected ? -1 : 0;
  const long = boxes.width(item.title || "", NAME) > MOST ? 1.5 : 0;
  return (item.kind === "point" ? 1 : 2) + (markItems.eventful(item.mark) ? 0 : 4) - long;
}
// The name of each sign: eight places about it, then a leader; none is dropped for good.
/** @type {(signs: Sign[], env: Env) => void} */
function names(signs, env) {
  const rings = env.mass ? [] : signs.flatMap((one) => markItems.rings(one));
  for (const one of [...signs].sort((a, b) => rank(a) - rank(b))) {
    if (one.head || (env.mass && !one.items.some((item) => item.selected || item.hover))) continue;
    const texts = words(one, env);
    const handle = one.symbol && one.symbol.how === "leader" ? boxes.grow(one.symbol.box, -1)
      : boxes.grow(one.box, -1);
    const found = settle(one, handle, texts, env, rings);
    if (!found) continue;
    env.room.add(found.box);
    one.name = found;
  }
}
// With its doubt, alone, in two lines, at the end of a hairline: the first that finds room, and
// rather further off, or on a touch alone, than cut short.
/** @type {(one: Sign, handle: Box, texts: [string, TextStyle][], env: Env, rings: [number, number, number, Item][]) => any} */
function settle(one, handle, texts, env, rings) {
  const plain = block(texts.slice(0, 1)), two = wrapped(texts[0]), broad = wrapped(texts[0], 2, MOST);
  const tall = plain.cut ? wrapped(texts[0], 5, 90) : null;
  const aside = one.symbol && one.symbol.how === "leader" ? one.symbol : one;
  /** @type {(b: any) => any} */
  const near = (b) => beside(handle, b, env);
  const [x, y] = one.at, own = one.many ? [] : rings.filter((ring) => Math.hypot(ring[0] - x, ring[1] - y) < SAME);
  /** @type {(b: any) => any} */
  const clear = (b) => beside(handle, b, env, { rings, own });
  /** @type {(b: any) => any} */
  const far = (b) => afar([[aside.x, aside.y]], b, env, { own: aside.box, most: env.phone ? 52 : b === plain ? 74 : 100 });
  /** @type {(b: any) => any} */
  const furthest = (b) => afar([[aside.x, aside.y]], b, env, { own: aside.box });
  /** @type {(b: any) => any} */
  const further = (b) => (env.phone ? null : furthest(b));
  /** @type {[any, (b: any) => any][]} */
  const tries = plain.cut ? [[two, near], [broad, near], [tall, near], [two, far], [broad, far], [tall, far],
    [two, furthest], [tall, furthest], [broad, furthest]]
    : [[block(texts), near], [plain, near], [two, near], [plain, far], [two, far], [plain, further]];
  const first = rings.length ? tries.filter(([b, find]) => find === near && b && !b.cut).map(([b]) => [b, clear]) : [];
  for (const [b, find] of [...first, ...tries]) {
    const at = b && find(b);
    if (at) return { ...at, block: b };
  }
  if (!one.items.some((item) => item.selected)) return null;
  const [left, top, anchor] = places(handle, plain)[0];
  return { left, top, anchor, box: boxAt(left, top, plain), block: plain };
}
// A text in as many lines of like length as it needs, at most `n`, each with its style.
/** @type {(text: string, style: TextStyle, wide: number, n: number) => [string, TextStyle][]} */
function folded(text, style, wide, n) {
  const made = boxes.width(text, size(text, style)) > wide ? wrapped([text, style], n, wide) : null;
  return made ? made.lines.map((/** @type {any} */ line) => [line.text, style]) : [[text, style]];
}
// The text in two or more lines of like length.
/** @type {(text: [string, TextStyle], most?: number, wide?: number) => any} */
function wrapped([text, style], most = 3, wide = 165) {
  const lines = boxes.folded(text, size(text, style), { most, wide, widest: MOST });
  return lines.length > 1 ? block(lines.map((line) => [line, style])) : null;
}

/** Points on an area that are in sight, for the dot of its hairline. @type {(item: Item, env: Env) => [number, number][]} */
function holds(item, env) {
  const { polygons, lines } = geo.parts(item.mark);
  /** @type {[number, number][]} */
  const spots = [];
  /** @type {(x: number, y: number) => boolean} */
  const seen = (x, y) => x > env.sight[0] && x < env.sight[2] && y > env.sight[1] && y < env.sight[3] &&
    !(item.hidden && item.hidden(x, y));
  if (item.at && seen(...item.at)) spots.push(item.at);
  const rings = [...polygons.map((rings) => rings[0]), ...lines];
  for (const ring of rings) {
    const step = Math.max(2, 2 * Math.floor(ring.length / 2 / 14));
    for (let i = 0; i < ring.length; i += step) {
      const [x, y] = [env.at.x(ring[i]), env.at.y(ring[i + 1])];
      if (seen(x, y)) spots.push([x, y]);
    }
  }
  return spots.slice(0, 24);
}
// A vague area that fills the view is a name set wide, with no dots and no line, if it is not too long for that.
/** @type {(item: Item, env: Env) => any} */
function vast(item, env) {
  const b = block([[item.title, VAST], [word("map.not_drawn"), DOUBT]], 320);
  const [l, t, r, m] = env.open, { polygons } = geo.parts(item.mark);
  const spots = item.at ? [item.at] : [];
  for (const [fx, fy] of [[0.5, 0.5], [0.5, 0.3], [0.5, 0.7], [0.3, 0.5], [0.7, 0.5], [0.3, 0.3], [0.7, 0.7], [0.3, 0.7],
    [0.7, 0.3], [0.5, 0.15], [0.5, 0.85]]) spots.push([l + (r - l) * fx, t + (m - t) * fy]);
  for (const [x, y] of b.cut ? [] : spots) {
    if (!polygons.some((rings) => geo.inside(rings, .../** @type {[number, number]} */ (item.units(x, y))))) continue;
    for (const [dx, dy] of NUDGES) {
      const left = x + dx - b.w / 2, top = y + dy - b.h / 2, box = boxes.grow(boxAt(left, top, b), 3);
      if (within(box, env.open) && env.room.free(box)) return { left, top, anchor: "middle", box, block: b, line: null };
    }
  }
  return null;
}
const NUDGES = [0, -24, 24, -48, 48].flatMap((dy) => [0, -60, 60, -120, 120].map((dx) => [dx, dy]));

// Notes on bands and vague areas of one side: level text and a hairline.
/** @type {(items: Item[], env: Env) => any[]} */
function notes(items, env) {
  /** @type {any[]} */
  const out = [];
  for (const item of items) {
    const at = (item.vast && vast(item, env)) || tied(item, env);
    if (!at) continue;
    env.room.add(at.box);
    const [x, y] = at.line || [(at.box[0] + at.box[2]) / 2, (at.box[1] + at.box[3]) / 2];
    if (at.line) env.room.add(crowd.around(x, y, 6, 6));
    out.push({ items: [item], item, kind: "note", x, y, at: [x, y], box: at.box, name: at });
  }
  return out;
}
/** @type {(item: Item, env: Env) => any} */
function tied(item, env) {
  const spots = holds(item, env);
  const most = env.phone ? MOST : MOST + 40;
  const plain = block([[item.title, NOTE], [item.doubt, DOUBT]], most);
  const set = block([...folded(item.title, NOTE, 165, 4), ...folded(item.doubt, DOUBT, 175, 3)], most);
  const tries = [...(plain.cut ? [] : [plain]), set, ...[165, 100].map((wide) => block(folded(item.title, NOTE, wide, 4))),
    block([[item.title, NOTE]], most)];
  for (const b of spots.length ? tries : []) {
    const at = afar(spots, b, env, { dear: env.areas });
    if (at) return { ...at, block: b };
  }
  return null;
}

export { names, notes, symbols, NAME, DOUBT, NOTE };
