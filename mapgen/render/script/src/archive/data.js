// The archive's data: columns of events, packed in the page, and the words it speaks.
import { my } from "../model/packed-lines.js";
import { byId } from "../state/dom.js";

const LIMIT = 85;
/** @type {any} */
let words = {};

/**
 * What the archive holds, column by column; see `mapgen.render.archive`.
 *
 * @type {any}
 */
export const data = {};
/** The events' places in Mercator units (NaN: none), and how many events there are. */
export const columns = { n: 0, x: new Float64Array(0), y: new Float64Array(0) };
/** What is chosen of the events at the moment: set by `filter` and by the map. */
export const now = {
  misses: new Uint8Array(0), // what an event misses; see `filter`
  sight: new Uint8Array(0), // 1 where an event is in the map's view
  shown: 0, // so many are
  /** @type {number | null} */ open: null,
};

/** @type {(key: string, params?: Record<string, number | string>) => string} */
export function t(key, params = {}) {
  let text = words[key];
  if (text && typeof text === "object") text = params.n === 1 ? text.one : text.other;
  for (const [name, value] of Object.entries(params)) {
    text = String(text).replaceAll(`{${name}}`, typeof value === "number" ? value.toLocaleString(document.documentElement.lang) : value);
  }
  return text === undefined ? key : String(text);
}

/** What the language has for writing days; see `mapgen.render.archive`. */
export const cldr = () => words.cldr;

/** Unpack the page's data. */
export async function load() {
  words = JSON.parse(byId("words").textContent);
  const packed = atob(byId("data").textContent.trim());
  const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  Object.assign(data, await new Response(stream).json());
  columns.n = data.lon.length;
  now.misses = new Uint8Array(columns.n);
  now.sight = new Uint8Array(columns.n);
  columns.x = Float64Array.from(data.lon, (/** @type {number | null} */ lon) => (lon === null ? NaN : (lon / data.scale + 180) / 360));
  columns.y = Float64Array.from(data.lat, (/** @type {number | null} */ lat) => (lat === null ? NaN : my(Math.max(-LIMIT, Math.min(LIMIT, lat / data.scale)))));
}
