// The table below the map: what is in sight, to be sorted, read and copied.
import * as picture from "../map/picture.js";
import { copy } from "../state/copy.js";
import { csv } from "../state/csv.js";
import { all, byId, el, first, focused, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { store } from "../state/store.js";
import { number, t, titleNode } from "../state/words.js";
import { cells, COLUMNS, rows, sorted } from "./rows.js";

const PAGE = 100, MORE = 400;
let order = { key: "", down: false }, limit = PAGE, pending = 0;
/** @type {TableRow[]} */
let found = [];

const close = () => {
  store.set({ table: false });
  const button = byId("table-button");
  if (button) button.focus();
};
function cross() {
  return el("button", { type: "button", class: "close", "aria-label": t("table.close"), on: { click: close } },
    svg("svg", { viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" },
      svg("path", { d: "M1 1L11 11M11 1L1 11", fill: "none", stroke: "currentColor", "stroke-width": 1.5 })));
}
function build() {
  const told = el("span", { class: "done" });
  byId("table").replaceChildren(
    el("div", { class: "bar" }, el("h2", { id: "table-title", tabindex: "-1" }, t("table.title")),
      el("span", { id: "table-count", role: "status" }), told,
      el("button", { type: "button", class: "csv", on: { click: () => {
        const list = sorted(found, order.key, order.down);
        copy(csv(cells(list)), t("table.copied", { n: list.length }), told);
      } } }, t("table.copy")), cross()),
    el("div", { class: "sheet", tabindex: "0", role: "region", "aria-labelledby": "table-title" }));
}

/** @type {(column: Column) => HTMLElement} */
function heading({ key, head }) {
  const on = order.key === key;
  return el("th", { scope: "col", "aria-sort": on ? (order.down ? "descending" : "ascending") : null, "data-key": key },
    el("button", { type: "button", on: { click: () => {
      order = { key, down: on && !order.down };
      fill();
      first(`#table th[data-key="${key}"] button`).focus();
    } } }, t(head), svg("svg", { viewBox: "0 0 8 8", width: 8, height: 8, "aria-hidden": "true" },
      svg("path", { d: on && order.down ? "M0 2H8L4 7Z" : "M0 6H8L4 1Z", fill: "currentColor", opacity: on ? 1 : 0.3 }))));
}
/** @type {(row: TableRow) => HTMLElement} */
function line(row) {
  const [place, ...others] = COLUMNS;
  return el("tr", { "aria-current": store.get().selected === row.mark.id ? "true" : null, "data-mark": row.mark.id },
    el("th", { scope: "row" }, el("button", { type: "button", class: "link", "data-column": place.key,
      on: { click: () => store.set({ selected: row.mark.id }, { source: "list" }) } }, titleNode(row.mark))),
    others.map((one) => el("td", { class: one.key }, el("bdi", {}, one.text(row)))));
}
function fill() {
  const list = sorted(found, order.key, order.down), sheet = first("#table .sheet");
  const places = new Set(found.map((row) => row.mark.id)).size;
  const count = t("table.count", { n: found.length, places: number(places) });
  if (byId("table-count").textContent !== count) byId("table-count").textContent = count;
  const body = el("tbody", {}, list.slice(0, limit).map(line));
  const left = list.length - limit;
  sheet.replaceChildren(...[el("table", {}, el("caption", { class: "sr" }, t("table.title")),
    el("thead", {}, el("tr", {}, COLUMNS.map(heading))), body),
  left > 0 ? el("button", { type: "button", class: "link more-rows", on: { click: () => {
    const at = limit;
    limit += MORE;
    fill();
    all("#table tbody th button")[at].focus();
  } } }, t("list.more", { n: Math.min(MORE, left) })) : null].filter(Boolean));
}
function draw() {
  if (!store.get().table) return;
  const held = byId("table").contains(focused()) && focused().closest("tr[data-mark]");
  const id = held && held.dataset.mark;
  found = rows();
  fill();
  const back = id && first(`#table tr[data-mark="${CSS.escape(id)}"] button`);
  if (back) back.focus({ preventScroll: true });
}
const later = () => {
  if (!store.get().table) return;
  cancelAnimationFrame(pending);
  pending = requestAnimationFrame(draw);
};
/** @type {(on: boolean, focus: boolean) => void} */
function show(on, focus) {
  const box = byId("table");
  box.hidden = !on;
  document.documentElement.classList.toggle("has-table", on);
  if (!on) {
    box.replaceChildren();
    return;
  }
  limit = PAGE;
  build();
  draw();
  if (focus) byId("table-title").focus({ preventScroll: true });
}
/** @type {(state: State) => void} */
function mark(state) {
  for (const row of all("#table tr[data-mark]")) {
    if (row.dataset.mark === state.selected) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
  }
}

/** @type {(event: KeyboardEvent) => void} */
function leave(event) {
  if (event.key !== "Escape") return;
  event.preventDefault();
  event.stopPropagation();
  close();
}
export function start() {
  byId("timeline").before(el("section", { id: "table", hidden: true, on: { keydown: leave } }));
  show(store.get().table, false);
  leaflet.map.on("moveend resize", later);
  picture.onPainted(later);
  store.subscribe((state, changed, source) => {
    if (changed.has("table") || (state.table && changed.has("lang"))) show(state.table, changed.has("table") && source !== "link");
    else if (changed.size === 1 && changed.has("selected")) mark(state);
    else if (!changed.has("hover")) later();
  });
}
