// What is in sight as a file: CSV for a table, GeoJSON for a map.
import { data } from "./data.js";
import { label } from "./filter.js";
import { csv } from "../state/csv.js";
import { iso } from "../model/calendar.js";
import { el } from "../state/dom.js";

const FORMS = ["exact", "near", "region", "border"];

/** @type {(i: number) => Record<string, any>} */
const facts = (i) => ({
  date_start: data.start[i] === null ? "" : iso(data.start[i]), date_end: data.end[i] === null ? "" : iso(data.end[i]),
  event: label("type", data.type[i]), who: data.sides[i].map((/** @type {number} */ side) => data.names.sides[side]).join("; "),
  place: data.names.place[data.place[i]] || "", country: data.names.country[data.country[i]] || "",
  precision: FORMS[data.form[i]], sources: data.families[i], denied: Boolean(data.denied[i]), differs: Boolean(data.differs[i]),
  hedged: Boolean(data.hedged[i]), reviewed: Boolean(data.reviewed[i]), quote: (data.quotes[i][0] || [""])[0],
});
/** @type {(i: number) => number[] | null} */
const point = (i) => (data.lon[i] === null ? null : [data.lon[i] / data.scale, data.lat[i] / data.scale]);

/** @type {(events: number[]) => string} */
export function asCsv(events) {
  const rows = events.map((i) => ({ ...facts(i), lon: (point(i) || [""])[0], lat: (point(i) || ["", ""])[1] }));
  return csv([Object.keys(rows[0] || {}), ...rows.map((row) => Object.values(row))]);
}
/** @type {(events: number[]) => string} */
export const asGeoJson = (events) => JSON.stringify({ type: "FeatureCollection", features: events.map((i) => ({
  type: "Feature", geometry: point(i) && { type: "Point", coordinates: point(i) }, properties: facts(i) })) });

/**
 * Hand a file to the reader.
 *
 * @type {(text: string, name: string, kind: string) => void}
 */
export function save(text, name, kind) {
  const link = el("a", { href: URL.createObjectURL(new Blob([text], { type: kind })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
