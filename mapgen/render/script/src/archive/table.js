// The table of what is in sight; a row opens its sentences.
import { columns, data, now, t } from "./data.js";
import { span } from "./dates.js";
import { label } from "./filter.js";
import { sign } from "./signs.js";
import { asCsv, asGeoJson, save } from "./files.js";
import { byId, el, first } from "../state/dom.js";
import { number, iso } from "../model/calendar.js";

const ROWS = 100;

/** @type {(event: number) => boolean} */
const inSight = (i) => now.sight[i] === 1 || (!now.misses[i] && data.lon[i] === null);

/** @param {(event: number) => void} select */
export function draw(select) {
  const rows = [];
  let n = 0, total = 0;
  for (let i = 0; i < columns.n; i += 1) {
    if (!now.misses[i]) total += 1;
    if (!inSight(i)) continue;
    n += 1;
    if (rows.length < ROWS) rows.push(i);
  }
  const all = () => Array.from({ length: columns.n }, (_, i) => i).filter(inSight);
  const files = el("p", { class: "files" }, button("CSV", () => save(asCsv(all()), "events.csv", "text/csv")),
    button("GeoJSON", () => save(asGeoJson(all()), "events.geojson", "application/geo+json")));
  byId("table").replaceChildren(el("div", { class: "head" }, el("h2", {}, t("in_sight", { n, total })), files),
    el("ol", {}, rows.map((i) => row(i, select))),
    n > ROWS ? el("p", { class: "note" }, t("rest", { n: n - ROWS })) : "");
}
/** @type {(name: string, click: () => void) => any} */
const button = (name, click) => el("button", { type: "button", class: "plain", "aria-label": t("save", { format: name }), on: { click } }, name);
/** @type {(event: number, select: (event: number) => void) => any} */
function row(i, select) {
  const open = now.open === i, { start, end, form } = data;
  return el("li", { "data-event": i, class: open ? "open" : null },
    el("button", { type: "button", "aria-expanded": String(open), on: { click: () => select(i) } },
      start[i] === null ? el("span", { class: "day" }, t("undated_row")) : el("time", { class: "day", datetime: iso(start[i]) }, span(start[i], end[i])),
      el("b", {}, sign(data.sides[i][0], { hollow: Boolean(data.denied[i]) }), label("type", data.type[i])), el("bdi", {}, who(i)),
      el("span", {}, el("bdi", {}, data.place[i] < 0 ? t("unplaced") : data.names.place[data.place[i]]), form[i] ? ` · ${t(`form_${form[i]}`)}` : ""),
      el("span", { class: "n" }, t("tellings", { n: data.families[i] }))),
    open ? detail(i) : null);
}
/** @type {(event: number) => string} */
const who = (i) => data.sides[i].map((/** @type {number} */ side) => data.names.sides[side]).join(", ");
/** @type {(event: number) => any} */
function detail(i) {
  const quotes = data.quotes[i].map((/** @type {[string, number]} */ [quote, at]) => {
    const [title, publisher, published, url] = data.articles[at] || ["", "", "", ""];
    const day = published ? span(number(published), null) : "", name = el("bdi", {}, [title, publisher, day].filter(Boolean).join(" · "));
    return el("blockquote", {}, el("p", { dir: "auto" }, quote), el("footer", {}, url ? el("a", { href: url, rel: "noopener noreferrer" }, name) : name));
  });
  const notes = ["hedged", "denied", "differs"].filter((key) => data[key][i]).map((key) => t(`sure_${key}`));
  return el("div", { class: "detail" }, notes.length ? el("p", { class: "note" }, notes.join(" · ")) : null, quotes);
}
/**
 * Bring the row of an event into sight, and the focus to it.
 *
 * @param {number} i
 */
export function show(i) {
  const found = first(`#table [data-event="${i}"]`);
  if (!found) return;
  found.scrollIntoView({ block: "nearest" });
  first("button", found).focus({ preventScroll: true });
}
