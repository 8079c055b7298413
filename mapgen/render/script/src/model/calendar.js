// The calendar without a clock: never a JavaScript Date, which would shift a day by the reader's zone.
// Day numbers: days since 1970-01-01 in the proleptic Gregorian calendar, no time, no zone.
/** @type {(iso: string) => number[]} */
export const parts = (iso) => iso.split("-").map(Number);
/** @type {(iso: string) => number} */
export function number(iso) {
  const [whole, m, d] = parts(iso);
  const y = m <= 2 ? whole - 1 : whole;
  const era = Math.floor(y / 400);
  const year = y - era * 400;
  const day = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + day - 719468;
}
/** @type {(n: number) => string} */
export function iso(n) {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const of = z - era * 146097;
  const year = Math.floor(
    (of - Math.floor(of / 1460) + Math.floor(of / 36524) - Math.floor(of / 146096)) / 365);
  const day = of - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const mp = Math.floor((5 * day + 2) / 153);
  const d = day - Math.floor((153 * mp + 2) / 5) + 1;
  const m = mp + (mp < 10 ? 3 : -9);
  const y = year + era * 400 + (m <= 2 ? 1 : 0);
/** @type {(k: number) => string} */
  const two = (k) => String(k).padStart(2, "0");
  return `${String(y).padStart(4, "0")}-${two(m)}-${two(d)}`;
}
/** @type {(iso: string) => boolean} */
export const monthEnd = (text) => parts(iso(number(text) + 1))[2] === 1;
