// The rows of the table: each claim in sight, as plain texts that can be sorted and copied.
import * as picture from "../map/picture.js";
import { data, layerById } from "../model/document.js";
import * as geo from "../model/geo.js";
import * as dates from "../state/dates.js";
import { leaflet } from "../state/leaflet.js";
import { liveClaims, matches, visible } from "../state/match.js";
import { doers, join, precision, sufferers, t, title, what } from "../state/words.js";

/** @type {(ids: string[]) => string} */
const names = (ids) => join(ids.map((id) => (data.actors[id] ? data.actors[id].name : id)));
/** @type {(date: Span | null) => string} */
const dated = (date) => (date && (date.start || date.end)) || "";
/** @type {(claim: Claim) => string[]} */
const quotes = (claim) => claim.cites.map((cite) => cite.before + cite.place + cite.after);

/**
 * The columns: their heading, the text of a row, and what they are sorted by if not that text.
 *
 * @type {Column[]}
 */
export const COLUMNS = [
  { key: "place", head: "card.where", text: ({ mark }) => title(mark) },
  { key: "what", head: "card.what", text: ({ claim }) => what(claim) },
  { key: "side", head: "table.side", text: ({ claim }) => (layerById[claim.layer] ? layerById[claim.layer].name : "") },
  { key: "who", head: "card.who", text: ({ claim }) => names(doers(claim)) },
  { key: "whom", head: "card.whom", text: ({ claim }) => names(sufferers(claim)) },
  { key: "when", head: "card.when", text: ({ claim }) => dates.span(claim.date), by: ({ claim }) => dated(claim.date) },
  { key: "precision", head: "find.precision", text: ({ mark }) => precision(mark) },
  { key: "quote", head: "table.quote", text: ({ claim }) => quotes(claim).join(" … "), by: ({ claim }) => {
    const cite = claim.cites[0];
    return cite ? String(cite.article * 1e6 + (cite.paragraph ?? 0)).padStart(12, "0") : "";
  } },
];

/**
 * Whether any part of a mark lies in what the map shows.
 *
 * @type {() => (mark: Mark) => boolean}
 */
function inSight() {
  const at = geo.frame(leaflet.map), view = picture.sight();
  return (mark) => {
    const [x0, y0, x1, y1] = geo.extent(mark);
    return Number.isFinite(x0) && geo.meet([at.x(x0), at.y(y0), at.x(x1), at.y(y1)], view);
  };
}
/**
 * Each claim of each mark in sight that search, filters, layers and dates leave.
 *
 * @type {() => TableRow[]}
 */
export function rows() {
  const seen = inSight();
  return data.marks.filter((mark) => visible(mark) && matches(mark) && seen(mark))
    .flatMap((mark) => liveClaims(mark).map((claim) => ({ mark, claim })));
}
/**
 * Sorted by a column; what has nothing there comes last, whichever way.
 *
 * @type {(list: TableRow[], key: string, down: boolean) => TableRow[]}
 */
export function sorted(list, key, down) {
  const column = COLUMNS.find((one) => one.key === key);
  if (!column) return list;
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const keyed = list.map((row) => ({ row, by: (column.by || column.text)(row) }));
  keyed.sort((a, b) => Number(!a.by) - Number(!b.by) || (down ? compare(b.by, a.by) : compare(a.by, b.by)));
  return keyed.map((one) => one.row);
}
/**
 * All rows as they are to be copied, headings first: days as ISO writes them, positions beside.
 *
 * @type {(list: TableRow[]) => (string | number)[][]}
 */
export function cells(list) {
  const heads = COLUMNS.flatMap((one) => (one.key === "when" ? [t("find.from"), t("find.to")] : [t(one.head)]));
  return [[...heads, t("table.lat"), t("table.lon")], ...list.map((row) => [
    ...COLUMNS.flatMap((one) => (one.key === "when" ? [(row.claim.date && row.claim.date.start) || "",
      (row.claim.date && row.claim.date.end) || ""] : [one.text(row)])),
    row.mark.anchor ? row.mark.anchor[1] : "", row.mark.anchor ? row.mark.anchor[0] : ""])];
}
