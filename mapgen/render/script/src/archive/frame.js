// Where the map looks first: at nearly all events, on whichever side of 180 degrees they are.
import { columns } from "./data.js";
import { lat } from "../model/packed-lines.js";

const FAR = 0.02; // a few far events do not decide
const CLOSE = 8, PADDING = [24, 24], NOWHERE = [20, 10];

/** @type {() => number[]} */
const placed = () => [...columns.x.keys()].filter((i) => !Number.isNaN(columns.x[i]));

/**
 * Lay the world so that its widest empty stretch is at its rim; events across 180 degrees stay together.
 *
 * @returns {boolean} whether what lies east of there now lies beyond 180 degrees
 */
export function unroll() {
  const sorted = Float64Array.from(placed(), (i) => columns.x[i]).sort(), n = sorted.length;
  if (n < 2) return false;
  let widest = sorted[0] + 1 - sorted[n - 1], from = 0;
  for (let k = 1; k < n; k += 1) if (sorted[k] - sorted[k - 1] > widest) [widest, from] = [sorted[k] - sorted[k - 1], sorted[k]];
  if (!from || widest < 0.5) return false; // a world of events has no such stretch
  columns.x = columns.x.map((x) => (x < from ? x + 1 : x));
  return true;
}

/** @type {(map: any) => void} */
export function fit(map) {
  const all = placed();
  if (!all.length) {
    map.setView(NOWHERE, 2);
    return;
  }
  const cut = (/** @type {Float64Array} */ column) => {
    const values = Float64Array.from(all, (i) => column[i]).sort(), k = Math.floor(values.length * FAR);
    return [values[k], values[values.length - 1 - k]];
  };
  const [west, east] = cut(columns.x).map((x) => (x - 0.5) * 360), [north, south] = cut(columns.y).map(lat);
  map.fitBounds([[south, west], [north, east]], { maxZoom: CLOSE, padding: PADDING });
}
