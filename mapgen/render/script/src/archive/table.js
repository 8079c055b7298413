// The table of what is in sight; a row opens its sentences.
import { columns, data, now, t } from "./data.js";
import { label } from "./filter.js";
import { iso } from "../model/calendar.js";
import { byId, el, first } from "../state/dom.js";

const ROWS = 100;

/** @param {(event: number) => void} select */
export function draw(select) {
  const unplaced = [];
  for (let i = 0; i < columns.n; i += 1) if (!now.misses[i] && data.lon[i] === null) unplaced.push(i);
  const events = [...now.shown, ...unplaced], total = now.misses.reduce((sum, bits) => sum + Number(!bits), 0);
  byId("table").replaceChildren(el("h2", {}, t("in_sight", { n: events.length, total })),
    el("ol", {}, events.slice(0, ROWS).map((i) => row(i, select))),
    events.length > ROWS ? el("p", { class: "note" }, t("rest", { n: events.length - ROWS })) : "");
}
/** @type {(event: number, select: (event: number) => void) => any} */
function row(i, select) {
  const open = now.open === i;
  return el("li", { "data-event": i, class: open ? "open" : null },
    el("button", { type: "button", "aria-expanded": String(open), on: { click: () => select(i) } },
      el("time", {}, span(i)), el("b", {}, label("type", data.type[i])), el("bdi", {}, who(i)),
      el("span", {}, el("bdi", {}, data.place[i] < 0 ? t("unplaced") : data.names.place[data.place[i]])),
      el("span", { class: "n" }, t("tellings", { n: data.families[i] }))),
    open ? detail(i) : null);
}
/** @type {(event: number) => string} */
const who = (i) => data.sides[i].map((/** @type {number} */ side) => data.names.sides[side]).join(", ");
/** @type {(event: number) => string} */
function span(i) {
  const { start, end } = data;
  if (start[i] === null) return t("undated_row");
  return start[i] === end[i] || end[i] === null ? iso(start[i]) : `${iso(start[i])} – ${iso(end[i])}`;
}
/** @type {(event: number) => any} */
function detail(i) {
  const quotes = data.quotes[i].map((/** @type {[string, number]} */ [quote, at]) => {
    const [title, publisher, published, url] = data.articles[at] || ["", "", "", ""];
    const name = el("bdi", {}, [title, publisher, published].filter(Boolean).join(" · "));
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
