// Tables as text. As the exported tables: RFC 4180, and nothing that a spreadsheet would take for a formula.
const RISKY = /^(?:[\t\r\n]|[\p{Cc}\p{Cf}\p{Z}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;
/** @type {(value: any) => string} */
const cell = (value) => {
  if (typeof value === "number") return String(value);
  const text = String(value ?? "").replaceAll("\0", "\ufffd"), safe = RISKY.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
/**
 * Rows of cells as CSV.
 *
 * @type {(rows: any[][]) => string}
 */
export const csv = (rows) => rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
