// What the timeline shows: the dated claims, their span of days, and the days that are chosen.
import * as dates from "../state/dates.js";
import { data } from "../model/document.js";
import { visible } from "../state/match.js";
import { store } from "../state/store.js";

/** @type {{items: any[], range: any, now: any, together: number}} */
export const line = { items: [], range: null, now: null, together: 0 };

export const lanes = () => {
  const on = store.get().layersOn;
  return data.layers.filter((layer) => on.has(layer.id) &&
    line.items.some((item) => item.layer === layer.id));
};
export const undated = () => data.marks.filter((mark) => visible(mark) &&
  !mark.claims.some((claim) => claim.date && (claim.date.start || claim.date.end))).length;

// The steps of play: every distinct interval, in order.
export function steps(on = store.get().layersOn) {
  const found = new Map();
  for (const item of line.items) {
    if (!on.has(item.layer)) continue;
    const from = item.from === null ? Math.min(line.range.first, item.to) : item.from;
    const to = item.to === null ? Math.max(line.range.last, item.from) : item.to;
    found.set(`${from}:${to}`, [from, to]);
  }
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
export const chosen = () => {
  const days = store.get().dateRange;
  return days ? days.map(dates.number) : null;
};
/**
 * Choose days; `source` is "run" for all but the first of a run of steps.
 *
 * @type {(from: number, to: number, source?: string) => void}
 */
export function choose(from, to, source = "timeline") {
  const low = Math.max(line.range.first, Math.min(from, to));
  const high = Math.min(line.range.last, Math.max(from, to));
  if (low > high) return;
  store.set({ dateRange: [dates.iso(low), dates.iso(high)] }, { source });
}
export const allDays = () => store.set({ dateRange: null, undated: null }, { source: "timeline" });

