// The panel: who, precision key, search and filters. The legend is the layer control.
import * as shapes from "../map/shapes.js";
import * as tiles from "./tiles.js";
import * as datesIn from "../state/dates.js";
import * as markList from "./list.js";
import { key, start as startKey } from "./key.js";
import { data } from "../model/document.js";
import { leftovers } from "./leftovers.js";
import { all, byId, calm, el, first as firstOf, focused, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { reviewed } from "./reviewed.js";
import { clearFilters, filterCount } from "../state/match.js";
import { share, start as startShare } from "./share.js";
import { store } from "../state/store.js";
import {
  foreign, lang, languages as languageTables, number, said as inLanguage, t, useLanguage,
} from "../state/words.js";

const FORMS = ["exact", "near", "region", "band", "vague"];

function header() {
  byId("kicker").textContent = t("page.kicker", { n: data.articles.length || 1 });
  for (const node of all("[data-t]")) {
    node.textContent = t(node.dataset.t, { ...node.dataset });
  }
  reviewed();
  byId("panel").setAttribute("aria-label", t("page.panel"));
  for (const node of all("[data-said]")) {
    const text = node.dataset.said, told = inLanguage(text);
    node.textContent = told;
    node.lang = told === text ? "en" : lang();
  }
  const dates = all("#head .published");
  data.articles.forEach((article, n) => {
    if (article.published && dates[n]) dates[n].textContent = datesIn.day(article.published);
  });
  const skip = byId("skip");
  skip.hidden = false;
  skip.textContent = t("page.skip");
  skip.onclick = () => {
    const first = firstOf("#list .row") || byId("query");
    first.focus();
  };
  const toMap = byId("skip-map");
  toMap.hidden = false;
  toMap.textContent = t("page.skip_map");
  toMap.onclick = () => (firstOf('#map-wrap [data-key][tabindex="0"]') || leaflet.element).focus();
  const old = byId("languages");
  if (old) old.remove();
  if (data.languages.length > 1) firstOf("#head .kicker").append(languages());
}

function languages() {
  return el("span", { id: "languages", role: "group", "aria-label": t("page.languages") },
    data.languages.map((one) => el("button", {
      type: "button", lang: one.code, dir: one.dir,
      "aria-pressed": String(one.code === lang()),
      on: { click: () => store.set({ lang: one.code }) },
    }, one.name)));
}

function leftCount() {
  return data.named.length + data.unresolved.length + data.unplaced.length;
}

function who() {
  const left = leftCount();
  return el("section", { id: "who", "aria-labelledby": "who-title" },
    el("div", { class: "bar" },
      el("h2", { id: "who-title" }, t("who.title")),
      el("p", {}, el("span", { id: "shown" }),
        left ? [" · ", el("button", { type: "button", class: "link", on: { click: toLeft } },
          t("who.named", { n: left }))] : null,
        data.unread.length ? [" · ", el("button", { type: "button", class: "link", on: { click: toLeft } },
          t("who.unread", { n: data.unread.length }))] : null)),
    data.marks.length ? el("ul", { class: "layers" }, data.layers.map(switchRow), mentionsRow())
      : el("p", { class: "none" }, t("who.none")));
}

// Bare mentions are off where the story has events: one switch shows them.
function mentionsRow() {
  const n = data.marks.filter((mark) => mark.hidden).length;
  if (!n) return null;
  const input = el("input", { type: "checkbox", role: "switch", class: "sr", id: "mentions",
    on: { change: () => store.set({ mentions: input.checked }) } });
  input.checked = store.get().mentions;
  return el("li", { class: "mentions" }, el("label", { class: "layer" }, input, el("span", { class: "sw" }),
    el("span", { class: "name" }, t("who.mentions", { n })), el("span", { class: "count" }),
    el("span", { class: "switch", "aria-hidden": "true" })));
}

function toLeft() {
  const title = byId("left-title");
  if (!title) return;
  title.scrollIntoView({ block: "start", behavior: calm() ? "auto" : "smooth" });
  title.focus({ preventScroll: true });
}

/** @type {(layer: Layer) => HTMLElement} */
function switchRow(layer) {
  const input = el("input", {
    type: "checkbox", role: "switch", class: "sr", "data-layer": layer.id,
    on: { change: () => toggle(layer.id, input.checked) },
  });
  input.checked = store.get().layersOn.has(layer.id);
  return el("li", {}, el("label", { class: "layer" }, input,
    el("span", { class: "sw" }, shapes.swatch(layer, "legend"), chipShape(layer)),
    el("span", { class: "name", dir: "auto", lang: layer.lang }, layer.name),
    el("span", { class: "short", dir: "auto", lang: layer.lang }, layer.short),
    el("span", { class: "count" }),
    el("span", { class: "switch", "aria-hidden": "true" })));
}
/** @type {(layer: Layer) => SVGElement} */
function chipShape(layer) {
  return svg("svg", { class: "chip-shape", viewBox: "-9 -9 18 18", width: 18, height: 18,
    "aria-hidden": "true" }, shapes.shape(layer, 6));
}
/** @type {(id: string, on: boolean) => void} */
function toggle(id, on) {
  const layersOn = new Set(store.get().layersOn);
  if (on) layersOn.add(id);
  else layersOn.delete(id);
  store.set({ layersOn });
}

function find() {
  const input = el("input", {
    id: "query", type: "search", autocomplete: "off", spellcheck: "false",
    placeholder: t("find.short"), "aria-label": t("find.label"),
  });
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => store.set({ query: input.value }), 90);
  });
  input.value = store.get().query;
  const button = el("button", {
    id: "filter-button", type: "button", "aria-expanded": "false", "aria-controls": "filters",
    on: { click: () => expand(byId("filters").hidden) },
  }, t("find.filter"));
  const table = el("button", { id: "table-button", type: "button", "aria-pressed": "false",
    on: { click: () => store.set({ table: !store.get().table }) } }, t("table.show"));
  const glass = svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16,
    "aria-hidden": "true" },
  svg("path", { d: "M11.2 11.2L15 15M12.5 7A5.5 5.5 0 1 1 1.5 7A5.5 5.5 0 1 1 12.5 7Z",
    fill: "none", stroke: "currentColor", "stroke-width": 1.5 }));
  return el("section", { id: "find", role: "search", on: { keydown: leave } },
    el("div", { class: "field" }, glass, input), button, table, filters());
}
// Escape puts the filters away, and nothing behind them.
/** @type {(event: KeyboardEvent) => void} */
function leave(event) {
  if (event.key !== "Escape" || byId("filters").hidden) return;
  event.preventDefault();
  event.stopPropagation();
  expand(false);
  byId("filter-button").focus();
}
/** @type {(open: boolean) => void} */
function expand(open) {
  byId("filters").hidden = !open;
  byId("filter-button").setAttribute("aria-expanded", String(open));
}

/** @type {(n: string) => any} */
function sourceName(n) {
  const { publisher, title } = data.articles[Number(n)];
  return foreign(publisher || title || n);
}
function filters() {
  const claims = data.marks.flatMap((mark) => mark.claims);
  const order = Object.keys(languageTables[lang()].strings);
  const roles = [...new Set(claims.map((claim) => claim.role))]
    .sort((a, b) => order.indexOf("role." + a) - order.indexOf("role." + b));
  const kinds = Object.keys(data.events).filter((kind) => claims.some((claim) => claim.event === kind));
  const forms = FORMS.filter((form) => data.marks.some((mark) => mark.form === form));
  const days = claims.flatMap((claim) => (claim.date ? [claim.date.start, claim.date.end] : []))
    .filter((day) => day !== null).sort();
  return el("div", { id: "filters", hidden: true, role: "group", "aria-label": t("find.filters") },
    kinds.length ? choices("events", t("find.event"), kinds, (kind) => t("event." + kind)) : null,
    choices("roles", t("find.role"), roles, (role) => t("role." + role)),
    data.articles.length > 1 ? choices("sources", t("find.source"),
      data.articles.map((_, n) => String(n)), sourceName) : null,
    choices("forms", t("find.precision"), forms, (form) => t("key." + form)),
    days.length ? el("fieldset", { class: "dates" }, el("legend", {}, t("find.dates")),
      dateInput("from", 0, days), dateInput("to", 1, days)) : null,
    el("button", { type: "button", class: "link", on: { click: clearFilters } },
      t("find.clear")));
}
/** @type {(kind: keyof Filters, title: string, values: string[], name: (value: string) => any) => HTMLElement} */
function choices(kind, title, values, name) {
  return el("fieldset", {}, el("legend", {}, title), values.map((value) => {
    const input = el("input", { type: "checkbox", "data-kind": kind, value,
      on: { change: () => pick(kind, value, input.checked) } });
    return el("label", {}, input, el("span", { dir: "auto" }, name(value)));
  }));
}
/** @type {(kind: keyof Filters, value: string, on: boolean) => void} */
function pick(kind, value, on) {
  const old = store.get().filters;
  /** @type {any} */
  const filters = Object.fromEntries(
    Object.entries(old).map(([name, values]) => [name, new Set(values)]));
  if (on) filters[kind].add(value);
  else filters[kind].delete(value);
  store.set({ filters });
}
/** @type {(name: string, which: 0 | 1, days: string[]) => HTMLElement} */
function dateInput(name, which, days) {
  const input = el("input", { type: "date", id: "date-" + name, min: days[0],
    max: days[days.length - 1], on: { change: () => {
      /** @type {[string, string]} */
      const range = [...(store.get().dateRange || [days[0], days[days.length - 1]])];
      range[which] = input.value || (which ? days[days.length - 1] : days[0]);
      if (range[0] > range[1]) range[1 - which] = range[which];
      store.set({ dateRange: range });
    } } });
  return el("label", {}, el("span", {}, t("find." + name)), input);
}

// What is counted is what there is to see: places that are only named are counted when they are shown. A layer of
// nothing else has no switch until then.
/** @type {(state: State) => void} */
function count({ mentions }) {
  const marks = data.marks.filter((mark) => mentions || !mark.hidden);
  if (byId("shown")) byId("shown").textContent = t("who.marks", { n: marks.length });
  for (const input of all("input[data-layer]")) {
    const n = marks.filter((mark) => mark.layers.includes(input.dataset.layer)).length, row = input.closest("li");
    row.hidden = !n && data.marks.some((mark) => mark.layers.includes(input.dataset.layer));
    firstOf(".count", row).textContent = number(n);
  }
}
/** @type {(state: State) => void} */
function sync(state) {
  count(state);
  for (const input of all("input[data-layer]")) {
    input.checked = state.layersOn.has(input.dataset.layer);
  }
  for (const input of all("input[data-kind]")) {
    input.checked = state.filters[/** @type {keyof Filters} */ (input.dataset.kind)].has(input.value);
  }
  if (byId("mentions")) byId("mentions").checked = state.mentions;
  const query = byId("query");
  if (query && query !== focused()) query.value = state.query;
  const range = state.dateRange || ["", ""];
  if (byId("date-from")) [byId("date-from").value, byId("date-to").value] = range;
  if (byId("table-button")) byId("table-button").setAttribute("aria-pressed", String(state.table));
  const on = filterCount(state.filters) + (state.dateRange ? 1 : 0);
  const button = byId("filter-button");
  if (button) button.textContent = on ? t("find.on", { n: on }) : t("find.filter");
}

function build() {
  const kept = byId("query") === focused();
  header();
  for (const old of all(".defs")) old.remove();
  byId("page").append(shapes.defs(), shapes.keyDefs());
  byId("tools").replaceChildren(...[who(), key(),
    el("div", { id: "scroll", tabindex: "-1" }, find(), el("section", { id: "list" }),
      leftovers(), share(), tiles.row(), byId("credits"))].filter(Boolean));
  if (kept) byId("query").focus();
  sync(store.get());
  markList.draw();
}

export function start() {
  startKey();
  startShare();
  build();
  store.subscribe((state, changed) => {
    if (changed.has("lang")) {
      useLanguage(state.lang);
      build();
    } else if (["layersOn", "filters", "query", "dateRange", "mentions", "undated", "table"].some((k) => changed.has(k))) {
      sync(state);
    }
  });
}
