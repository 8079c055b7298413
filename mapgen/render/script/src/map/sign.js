// One sign of the map: what it stands for, its look, its size, and the box it takes.
import * as coins from "./coins.js";
import * as glyphs from "./glyphs.js";
import * as numbers from "./numbers.js";
import { data } from "../model/document.js";
import { fold } from "../model/fold.js";
import { number as digits } from "../state/words.js";

export const CLOSE = 24; // px: nearer than this two signs crowd each other

/** @type {(x: number, y: number, w: number, h: number) => Box} */
const around = (x, y, w, h) => [x - w / 2, y - h / 2, x + w / 2, y + h / 2];
/** @type {(items: Item[], once?: boolean) => [Layer, number][]} */
const pairs = (items, once) => {
  const found = new Map();
  for (const item of items) {
    for (const [layer, n] of item.counts) found.set(layer, (found.get(layer) || 0) + (once ? 1 : n));
  }
  return [...found].sort((a, b) => a[0].order - b[0].order);
};

// Several sides at one place, or more sides than a badge has parts for: counted beside their shapes.
/** @type {any} */
export const MIXED = { slots: [9], shape: "dot", order: Infinity };
const PARTS = 3, MIX = 3;
/**
 * The places of a number, each counted once: those of one side, and those of several.
 *
 * @type {(items: Item[]) => Entry[]}
 */
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
  const own = new Set(list.map(([layer]) => layer));
  return list.map(([layer, n]) => {
    const those = items.filter(({ counts }) => (layer === MIXED ? counts.length > 1 || !own.has(counts[0][0]) : counts.length === 1 && counts[0][0] === layer));
    return { layer, text: digits(n), ...(layer === MIXED ? { mix: pairs(those).map(([one]) => one).slice(0, MIX) } : { sign: common(those, layer) }) };
  });
}
// What happened at all of some places, where that is one thing.
/** @type {(items: Item[], layer: Layer) => string | undefined} */
function common(items, layer) {
  const signs = new Set(items.map(({ mark }) => coins.signsOf(mark, layer).join()));
  const [only] = signs;
  return signs.size === 1 && only && !only.includes(",") ? only : undefined;
}

/** @type {(text: string) => string} */
const plain = (text) => ` ${fold(text || "").replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
const headlines = data.articles.map(({ title }) => plain(title));
const called = new Map(data.marks.map(({ id, title }) => [id, headlines.some((line) => line.includes(plain(title)))]));
/**
 * Whether a headline names a place.
 *
 * @type {(mark: Mark) => boolean}
 */
export const headlined = ({ id }) => called.get(id) === true;
/** @type {(item: Item) => number} */
const rank = ({ mark }) => (headlined(mark) ? 2 : 0) + (mark.form === "exact" ? 1 : 0);
// A number is called after what the headline names, else after a place before what lies near one.
/** @type {(items: Item[]) => Item[]} */
const chief = (items) => [...items].sort((a, b) => rank(b) - rank(a));

/**
 * The look and size of one sign for the items it stands for.
 *
 * @type {(given: Item[], env: Env) => Sign}
 */
function sign(given, env) {
  const many = given.length > 1, items = many ? chief(given) : given;
  // A cluster counts what fits the search, as long as something in it does.
  const fit = many ? items.filter((item) => item.fits) : items;
  const told = fit.length ? fit : items;
  const layers = pairs(told);
  // In a cluster the number is of marks: one mark counts in each of its layers.
  const list = many ? pairs(told, true) : layers;
  const pill = items[0].kind !== "point" || list.length > 1;
  /** @type {any} */
  const out = { items, told, layers, held: list, many, kind: "shape", w: 16, h: 16, small: env.mass };
  if (many) {
    out.kind = "cluster";
    out.list = shares(told);
    out.h = env.mass ? 18 : 22;
    out.w = glyphs.badgeWidth(out.list);
  } else if (pill) {
    out.kind = "pill";
    out.list = glyphs.entries(list, (layer) => coins.signsOf(items[0].mark, layer),
      (layer, event) => coins.done(items[0].mark, layer, event));
    const most = env.mass ? 4 : 6;
    if (out.list.length > most) {
      out.list = [...out.list.slice(0, most - 1), { ...out.list[most - 1], text: "…" }];
    }
    out.small = env.mass || (env.phone && out.list.length > 3);
    out.w = glyphs.pillWidth(out.list, out.small);
    out.h = out.small ? 18 : glyphs.PILL;
  } else if (env.mass) Object.assign(out, { w: 12, h: 12 });
  else if (coins.signOf(items[0].mark, list[0] && list[0][0])) out.w = out.h = env.phone ? 18 : 21;
  return numbers.printing() && !env.mass ? Object.assign(out, numbers.room(items)) : out;
}

/** @type {(one: Sign, x: number, y: number, at: [number, number], off: boolean) => Sign} */
function stand(one, x, y, at, off) {
  return Object.assign(one, { x, y, at, off, box: around(x, y, one.w + 4, one.h + 4) });
}

export { around, sign, stand };
