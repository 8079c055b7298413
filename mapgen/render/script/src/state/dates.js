// Days and spans of days in the reader's words.
import { iso, monthEnd, number, parts } from "../model/calendar.js";
import { data } from "../model/document.js";
import { language, local, t } from "./words.js";

// A day by one of CLDR's patterns; `days` stands for its day when there are several.
/** @type {(pattern: string, text: string, days?: string) => string} */
export function write(pattern, text, days) {
  const [y, m, d] = parts(text), c = language.cldr;
  const two = (/** @type {number} */ n) => local(String(n).padStart(2, "0")), weekday = c.days[weekdayOf(text)];
  /** @type {Record<string, string>} */
  const field = { d: days || local(d), dd: days || two(d), M: local(m), MM: two(m), y: local(y),
    MMMM: c.months[m - 1], MMM: c.short[m - 1], LLL: c.short[m - 1],
    LLLL: (c.alone || c.months)[m - 1], E: weekday, c: weekday };
  return c.patterns[pattern].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (/** @type {string} */ all, /** @type {string} */ quoted, /** @type {string} */ letter) =>
    (letter ? field[all] || field[letter] || all : quoted.replaceAll("''", "'") || "'"));
}
/** @type {(text: string) => number} */
const weekdayOf = (text) => ((number(text) + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday; 0 is Monday
/** @type {(text: string, short?: boolean) => string} */
export const day = (text, short) =>
  write(short && parts(text)[0] === defaultYear() ? "day_short" : "day", text);
function defaultYear() {
  const first = data.articles.find((article) => article.published);
  return first ? parts(first.published)[0] : null;
}
// The one end that a span has. Where it is the edge of a month or a year, mostly no more is told:
// "since June", not "since 1 June", which the article's own words say beside it where it is so.
/** @type {(text: string, short: boolean | undefined, whole: boolean, month: number) => string} */
function edge(text, short, whole, month) {
  const [y, m] = parts(text);
  if (!whole) return day(text, short);
  return m === month ? local(y) : write("month", text);
}
/** @type {(date: { start: string | null, end: string | null, words?: string } | null, short?: boolean) => string} */
export function span(date, short) {
  if (!date || (!date.start && !date.end)) {
    return date && date.words ? date.words : t("date.none");
  }
  const { start, end } = date;
  if (start && !end) return t("date.since", { date: edge(start, short, parts(start)[2] === 1, 1) });
  const last = end || ""; // one of the two there is
  if (!start) return t(short ? "date.by" : "date.until", { date: edge(last, short, monthEnd(last), 12) });
  return start === end ? day(start, short) : closed(start, last, short);
}
/** @type {(start: string, end: string, short?: boolean) => string} */
function closed(start, end, short) {
  const [y, m, d] = parts(start);
  const [y2, m2] = parts(end);
  const whole = d === 1 && monthEnd(end);
  const range = (/** @type {string} */ first, /** @type {string} */ last) => t("date.range", { start: first, end: last });
  if (whole && y === y2) {
    if (m === m2) return write("month", start);
    if (m === 1 && m2 === 12) return local(y);
    return range((language.cldr.alone || language.cldr.months)[m - 1], write("month", end));
  }
  if (whole) return range(write("month", start), write("month", end));
  if (y === y2 && m === m2) return write("range_first", start) + write("range_last", end);
  return range(y === y2 ? write("day_short", start) : day(start, short), day(end, short));
}
/** @type {(text: string) => string} */
export const weekday = (text) => write("weekday", text);
// The whole months that hold a range: what a long axis is called.
/** @type {(start: string, end: string) => { start: string, end: string }} */
export function months(start, end) {
  let [y, m] = parts(end);
  m += 1;
  if (m > 12) { m = 1; y += 1; }
  const next = `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-01`;
  return { start: start.slice(0, 8) + "01", end: iso(number(next) - 1) };
}
/** @type {(m: number) => string} */
export const month = (m) => language.cldr.short[m - 1];
export { local as year };
export { iso, number, parts } from "../model/calendar.js";
