// What is chosen, and what fits it. Every event has a bit for each thing it misses: one a facet, one
// for the time, one for the words; it is shown if it has none. What changes is marked anew, alone.
import { columns, data, now, t } from "./data.js";

export const FACETS = ["type", "sides", "sources", "country", "form", "sure"];
const TIME = 1 << FACETS.length, WORDS = TIME << 1;
const DOUBTS = ["hedged", "denied", "differs", "reviewed"], FORMS = 4;

/** @type {{ facets: Record<string, Set<any>>, from: number | null, to: number | null, query: string }} */
export const chosen = { facets: Object.fromEntries(FACETS.map((facet) => [facet, new Set()])), from: null, to: null, query: "" };

/** @typedef {{ kinds: number, starts: Uint32Array, list: Int32Array }} Values of event i: list from starts[i] on, each once */
/** @type {Record<string, Values>} */
let tables = {};

/** @type {(facet: string, event: number) => number[]} */
function values(facet, i) {
  if (facet === "sure") return DOUBTS.flatMap((key, at) => (data[key][i] ? [at + 1] : []));
  if (facet === "sides" || facet === "sources") return [...new Set(data[facet][i])].map((one) => Number(one) + 1);
  return [data[facet][i] + 1];
}
/** @type {(facet: string) => number} */
const kinds = (facet) => (facet === "sure" ? DOUBTS.length : facet === "form" ? FORMS : data.names[facet].length) + 1;

/** Lay the values of all events side by side, once. */
export function prepare() {
  tables = Object.fromEntries(FACETS.map((facet) => {
    const starts = new Uint32Array(columns.n + 1), list = [];
    for (let i = 0; i < columns.n; i += 1) {
      for (const value of values(facet, i)) list.push(value);
      starts[i + 1] = list.length;
    }
    return [facet, { kinds: kinds(facet), starts, list: Int32Array.from(list) }];
  }));
}
/** @type {(facet: string, value: any) => number} */
const place = (facet, value) => (facet === "sure" ? DOUBTS.indexOf(value) : Number(value)) + 1;

/** @type {(facet: string, value: any) => string} */
export function label(facet, value) {
  if (facet === "sure" || facet === "form") return t(`${facet}_${value}`);
  const name = value < 0 ? "" : data.names[facet][value];
  if (facet === "type") return name ? t(`event.${name}`) : t("other");
  return name || t("unknown");
}

export function clear() {
  for (const facet of FACETS) chosen.facets[facet].clear();
  Object.assign(chosen, { from: null, to: null, query: "" });
}

/**
 * Mark what every event misses.
 *
 * @param {string} [changed] a facet, "time" or "words": only that is marked anew
 */
export function filter(changed) {
  FACETS.forEach((facet, at) => { if (!changed || changed === facet) markFacet(facet, 1 << at); });
  if (!changed || changed === "time") markTime();
  if (!changed || changed === "words") markWords();
}
/** @type {(facet: string, bit: number) => void} */
function markFacet(facet, bit) {
  const { misses } = now, { kinds: n, starts, list } = tables[facet], own = chosen.facets[facet], wanted = new Uint8Array(n);
  for (const value of own) wanted[place(facet, value)] = 1;
  for (let i = 0; i < columns.n; i += 1) {
    let hit = !own.size;
    for (let k = starts[i]; !hit && k < starts[i + 1]; k += 1) hit = wanted[list[k]] === 1;
    misses[i] = hit ? misses[i] & ~bit : misses[i] | bit;
  }
}
function markTime() {
  const { misses } = now, { start, end } = data, from = chosen.from, to = chosen.to ?? Infinity;
  for (let i = 0; i < columns.n; i += 1) {
    const inside = from === null || (start[i] !== null && end[i] >= from && start[i] <= to);
    misses[i] = inside ? misses[i] & ~TIME : misses[i] | TIME;
  }
}
function markWords() {
  const query = chosen.query.trim().toLowerCase(), fits = query ? matcher(query) : () => true;
  for (let i = 0; i < columns.n; i += 1) now.misses[i] = fits(i) ? now.misses[i] & ~WORDS : now.misses[i] | WORDS;
}
/** @type {(query: string) => (event: number) => boolean} */
function matcher(query) {
  const hit = (/** @type {string[]} */ names) => new Set(names.flatMap((name, at) => (name.toLowerCase().includes(query) ? [at] : [])));
  const places = hit(data.names.place), sides = hit(data.names.sides);
  return (i) => places.has(data.place[i]) || data.sides[i].some((/** @type {number} */ side) => sides.has(side)) ||
    data.quotes[i].some((/** @type {string[]} */ [quote]) => quote.toLowerCase().includes(query));
}
/**
 * Whether an event would be shown whatever the time that is chosen.
 *
 * @param {number} i
 */
export const timeless = (i) => !(now.misses[i] & ~TIME);

/**
 * Counts of a facet follow the other filters, and its own choice never empties it.
 *
 * @type {(facet: string) => [any, number][]}
 */
export function counts(facet) {
  const own = 1 << FACETS.indexOf(facet), { kinds: n, starts, list } = tables[facet], found = new Uint32Array(n), { misses } = now;
  for (let i = 0; i < columns.n; i += 1) {
    if (!(misses[i] & ~own)) for (let k = starts[i]; k < starts[i + 1]; k += 1) found[list[k]] += 1;
  }
  /** @type {[any, number][]} */
  const all = [];
  found.forEach((count, at) => {
    const value = facet === "sure" ? DOUBTS[at - 1] : at - 1;
    if (count || chosen.facets[facet].has(value)) all.push([value, count]);
  });
  return all.sort((a, b) => b[1] - a[1] || String(label(facet, a[0])).localeCompare(label(facet, b[0])));
}
