// The list of marks, grouped by layer, or by day while days are chosen.
import * as coins from "../map/coins.js";
import * as shapes from "../map/shapes.js";
import * as dates from "../state/dates.js";
import { data, layerById } from "../model/document.js";
import { all as allOf, byId, el, first as firstOf, focused, say, svg } from "../state/dom.js";
import { clearFilters, filtered, liveClaims, matched, matches, visible } from "../state/match.js";
import { store } from "../state/store.js";
import { deed, number, precision, t, title, titleNode } from "../state/words.js";

// Rows of one group drawn at first, and so many more at a time. Where there are very many marks,
// the groups stay short, so that all of them are near.
const PAGE = 80, SHORT = 20, MORE = 160, MANY = 500;
const limits = new Map();

/** @type {(mark: Mark, layerId: string) => Claim[]} */
const claimsIn = (mark, layerId) => mark.claims.filter((claim) => claim.layer === layerId);
/** @type {(claims: Claim[]) => Span | null} */
const firstDate = (claims) => claims.map((claim) => claim.date).filter((date) => date !== null)
  .filter((date) => date.start || date.end).sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))[0] || null;
/** @type {(date: Span) => string} */
const startOf = (date) => date.start || date.end || "";

// What happened there comes before what is only named, each by date.
const BACKGROUND = ["home_base", "unit_name", "mentioned"];
/** @type {(claims: Claim[]) => string} */
const dayOf = (claims) => {
  const date = firstDate(claims);
  const back = claims.every((claim) => BACKGROUND.includes(claim.role));
  return (back ? "1 " : "0 ") + (date ? date.start || date.end : "9999");
};

/** @type {() => RowGroup[]} */
function byLayer() {
  const on = store.get().layersOn;
  return data.layers.filter((layer) => on.has(layer.id)).map((layer) => ({
    key: layer.id, title: layer.name, lang: layer.lang,
    rows: data.marks.filter((mark) => mark.layers.includes(layer.id) && visible(mark) && matches(mark))
      .map((mark) => {
        const claims = claimsIn(mark, layer.id);
        return { mark, layer, claims, day: dayOf(claims) };
      })
      .filter((row) => row.claims.length)
      .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
  })).filter((group) => group.rows.length);
}

/** @type {() => RowGroup[]} */
function byDay() {
  const groups = new Map();
  const undated = [];
  for (const mark of data.marks) {
    if (!visible(mark)) continue;
    const live = matches(mark) ? liveClaims(mark) : [];
    for (const layerId of new Set(live.map((claim) => claim.layer))) {
      const claims = live.filter((claim) => claim.layer === layerId);
      const date = firstDate(claims);
      if (!date) {
        undated.push({ mark, layer: layerById[layerId], claims });
        continue;
      }
      const day = date.start === date.end ? date.start : null;
      const key = day || dates.span(date), title = day ? dates.weekday(day) : key;
      if (!groups.has(key)) groups.set(key, { key, title, sort: date.start || date.end, rows: [] });
      groups.get(key).rows.push({ mark, layer: layerById[layerId], claims });
    }
    if (!live.length && !firstDate(mark.claims)) {
      const layer = layerById[mark.layers[0]];
      if (layer) undated.push({ mark, layer, claims: claimsIn(mark, layer.id), out: true });
    }
  }
  const list = [...groups.values()].sort((a, b) => (a.sort < b.sort ? -1 : 1));
  if (undated.length) list.push({ key: "undated", title: t("list.no_date"), rows: undated });
  return list;
}

/** @type {(claims: Claim[]) => string} */
function roles(claims) {
  const names = [...new Set(claims.map(deed))];
  const shown = names.slice(0, 2);
  if (names.length > 2) shown.push(t("list.other_roles", { n: names.length - 2 }));
  const plain = claims.every((claim) => !claim.event && !claim.actors.length);
  return shown.map((name, n) => (n && plain ? name[0].toLowerCase() + name.slice(1) : name))
    .join(plain ? t("list.comma") : "; ");
}

// An event without a side has the coin it has on the map; what has not happened is hollow.
/** @type {(mark: Mark, layer: Layer) => SVGElement} */
function swatch(mark, layer) {
  const hollow = !coins.done(mark, layer);
  const event = mark.form === "exact" || mark.form === "near" ? coins.signOf(mark, layer) : "";
  if (!event) return shapes.swatch(layer, mark.form, hollow);
  return svg("svg", { class: "swatch", viewBox: "-17 -11 34 22", width: 34, height: 22, "aria-hidden": "true" },
    coins.coin(event, 9.5, hollow, layer));
}

// Where the words of the search stand, unless the row says them already.
/** @type {(mark: Mark) => HTMLElement[]} */
function hits(mark) {
  const name = title(mark);
  return matched(mark).filter((one) => one.before + one.hit + one.after !== name).map((one) =>
    el("span", { class: "more hit", dir: "auto" }, el("bdi", {}, one.before, el("mark", {}, one.hit), one.after)));
}

// While a group is not whole, each row says where in it it stands.
/** @type {(row: ListRow, place: object) => HTMLElement} */
function row({ mark, layer, claims, out }, place) {
  const selected = store.get().selected === mark.id;
  return el("li", place, el("button", {
    type: "button", class: out ? "row out" : "row", "data-mark": mark.id,
    "aria-current": selected ? "true" : null,
    on: {
      click: () => store.set({ selected: mark.id }, { source: "list" }),
      mouseenter: () => store.set({ hover: mark.id }),
      mouseleave: () => store.set({ hover: null }),
      focus: () => store.set({ hover: mark.id }),
      blur: () => store.set({ hover: null }),
    },
  },
  swatch(mark, layer),
  el("span", { class: "n", "aria-hidden": "true" }, mark.n),
  el("span", { class: "what" },
    el("span", { class: "line" }, titleNode(mark, "title"),
      el("bdi", { class: "date" }, dates.span(firstDate(claims), true))),
    el("span", { class: "more" }, roles(claims), " · ", el("bdi", {}, precision(mark))),
    out ? null : hits(mark))));
}

/** @type {(one: RowGroup, n: number, all: RowGroup[]) => HTMLElement} */
function group(one, n, all) {
  const total = all.reduce((sum, each) => sum + each.rows.length, 0);
  const limit = limits.get(one.key) || (total > MANY ? SHORT : PAGE);
  const left = one.rows.length - limit;
  const id = "group-" + n;
  /** @type {(k: number) => object} */
  const place = (k) => (left > 0 ? { "aria-setsize": one.rows.length, "aria-posinset": k + 1 } : {});
  return el("section", { "aria-labelledby": id },
    el("div", { class: "bar" }, el("h3", { id, dir: "auto", lang: one.lang }, one.title),
      el("span", { class: "count" }, number(one.rows.length))),
    el("ul", { class: "rows" }, one.rows.slice(0, limit).map((each, k) => row(each, place(k)))),
    left > 0 ? el("button", { type: "button", class: "link more-rows", on: { click: () => {
      limits.set(one.key, limit + MORE);
      draw();
      // The button is gone or further down: who pressed it goes on at the first new row.
      allOf(`[aria-labelledby="${id}"] .row`)[limit].focus({ preventScroll: true });
    } } }, t("list.more", { n: Math.min(left, MORE) })) : null);
}

function draw() {
  const box = byId("list");
  if (!box) return;
  const held = focused() && focused().dataset
    ? focused().dataset.mark : null;
  const groups = store.get().dateRange ? byDay() : byLayer();
  const fit = data.marks.filter((mark) => visible(mark) && matches(mark)).length;
  box.setAttribute("aria-label", t("list.title"));
  const status = filtered() ? el("p", { class: "status" },
    fit ? t("find.found", { n: fit }) : t("find.none"), " ",
    el("button", { type: "button", class: "link", on: { click: clearFilters } },
      t("find.clear"))) : null;
  box.replaceChildren(...[el("h2", { class: "sr" }, t("list.title")), status,
    ...groups.map((one, n) => group(one, n, groups))].filter(Boolean));
  if (held) focusRow(held);
  return fit;
}

/** @type {(id: string) => boolean} */
function focusRow(id) {
  const rows = allOf("#list .row");
  const found = rows.find((button) => button.dataset.mark === id);
  if (found) found.focus({ preventScroll: true });
  return Boolean(found);
}

/** @type {(state: State) => void} */
function mark(state) {
  for (const button of allOf("#list .row")) {
    const on = button.dataset.mark === state.selected;
    if (on) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
  const first = firstOf('#list .row[aria-current="true"]');
  if (first) first.scrollIntoView({ block: "nearest" });
}

// In the order of the list, each mark once: what previous, next and the arrow keys follow.
export const sequence = () =>
  data.marks.filter((one) => visible(one) && matches(one));

/** @type {(event: KeyboardEvent) => void} */
function arrows(event) {
  if (!["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) return;
  const rows = allOf("#list .row");
  const at = rows.indexOf(focused());
  if (at < 0) return;
  event.preventDefault();
  const to = rows[{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key] ?? -1];
  if (to) to.focus();
}

// What a search finds is looked at from its beginning, however far down the reader was.
function show() {
  const list = byId("list");
  if (list.getBoundingClientRect().top < byId("find").getBoundingClientRect().top) list.scrollIntoView({ block: "start" });
}
let told = "";
export function start() {
  byId("tools").addEventListener("keydown", arrows);
  store.subscribe((state, changed) => {
    if (["layersOn", "filters", "query", "dateRange", "mentions", "undated"].some((key) => changed.has(key))) {
      const fit = draw();
      if (changed.has("query")) show();
      const text = fit ? t("find.found", { n: fit }) : t("find.none");
      if (text !== told) say(text);
      told = text;
    } else if (changed.has("selected")) mark(state);
  });
}
export { draw, focusRow };
