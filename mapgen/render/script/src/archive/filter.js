// What is chosen, and what fits it.
import { columns, data, now, t } from "./data.js";

export const FACETS = ["type", "sides", "sources", "country", "sure"];
const TIME = 1 << FACETS.length, WORDS = TIME << 1; // a facet has the bit of its place in the list
const DOUBTS = { hedged: "hedged", denied: "denied", differs: "differs", reviewed: "reviewed" };

export const chosen = {
  /** @type {Record<string, Set<any>>} */
  facets: Object.fromEntries(FACETS.map((facet) => [facet, new Set()])),
  /** @type {number | null} */ from: null,
  /** @type {number | null} */ to: null,
  query: "",
};
export function clear() {
  for (const facet of FACETS) chosen.facets[facet].clear();
  Object.assign(chosen, { from: null, to: null, query: "" });
}

/** @type {(facet: string, event: number) => any[]} */
function values(facet, i) {
  if (facet === "sure") return Object.keys(DOUBTS).filter((key) => data[key][i]);
  return facet === "type" || facet === "country" ? [data[facet][i]] : data[facet][i];
}
/** @type {(facet: string, value: any) => string} */
export function label(facet, value) {
  if (facet === "sure") return t(`sure_${value}`);
  const name = value < 0 ? "" : data.names[facet][value];
  if (facet === "type") return name ? t(`event.${name}`) : t("other");
  return name || t("unknown");
}

/** Mark every event by what it misses: one bit a facet, one the time, one the words; shown if none. */
export function filter() {
  const misses = new Uint8Array(columns.n), query = chosen.query.trim().toLowerCase();
  const matching = query ? matcher(query) : null;
  for (let i = 0; i < columns.n; i += 1) {
    let bits = 0;
    FACETS.forEach((facet, at) => {
      const wanted = chosen.facets[facet];
      if (wanted.size && !values(facet, i).some((value) => wanted.has(value))) bits |= 1 << at;
    });
    if (!inTime(i)) bits |= TIME;
    if (matching && !matching(i)) bits |= WORDS;
    misses[i] = bits;
  }
  now.misses = misses;
}
/** @type {(event: number) => boolean} */
const inTime = (i) => chosen.from === null ||
  (data.start[i] !== null && data.end[i] >= chosen.from && data.start[i] <= (chosen.to ?? Infinity));
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
 * @param {string} facet
 */
export function counts(facet) {
  const own = 1 << FACETS.indexOf(facet), found = new Map();
  for (let i = 0; i < columns.n; i += 1) {
    if (now.misses[i] & ~own) continue;
    for (const value of new Set(values(facet, i))) found.set(value, (found.get(value) || 0) + 1);
  }
  for (const value of chosen.facets[facet]) if (!found.has(value)) found.set(value, 0);
  return [...found].sort((a, b) => b[1] - a[1] || String(label(facet, a[0])).localeCompare(label(facet, b[0])));
}
