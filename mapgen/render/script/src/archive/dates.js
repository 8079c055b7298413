// Days in the words of the page's language.
import { cldr, t } from "./data.js";
import { iso, parts } from "../model/calendar.js";

/** @type {(text: string | number) => string} */
const local = (text) => String(text).replace(/\d/g, (digit) => cldr().digits[digit]);

/**
 * A day by one of CLDR's patterns.
 *
 * @type {(pattern: string, day: number) => string}
 */
export function write(pattern, day) {
  const [y, m, d] = parts(iso(day)), { months, alone, short, patterns } = cldr();
  /** @type {Record<string, string>} */
  const field = { d: local(d), dd: local(String(d).padStart(2, "0")), M: local(m), MM: local(String(m).padStart(2, "0")),
    y: local(y), MMMM: months[m - 1], LLLL: alone[m - 1], MMM: short[m - 1], LLL: short[m - 1] };
  return patterns[pattern].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (/** @type {string} */ all, /** @type {string} */ quoted, /** @type {string} */ letter) =>
    (letter ? field[all] || field[letter] || all : quoted.replaceAll("''", "'") || "'"));
}
/** @type {(start: number, end: number | null) => string} */
export const span = (start, end) => (end === null || end === start ? write("day", start)
  : t("span", { start: write("day", start), end: write("day", end) }));
