// The card of one mark: opens, closes, steps on, and copies.
import * as shapes from "../map/shapes.js";
import * as view from "../map/view.js";
import * as list from "../panel/list.js";
import * as layout from "../state/layout.js";
import * as links from "../state/links.js";
import { data, layerById, markById } from "../model/document.js";
import { sequence } from "../panel/list.js";
import { copy } from "../state/copy.js";
import { byId, el, focused, say, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { link as linkTo } from "../state/links.js";
import { describe, visible } from "../state/match.js";
import { store } from "../state/store.js";
import { articleLang, number, t, title as titleOf, titleLang } from "../state/words.js";
import { claims, differ, side, why } from "./claims.js";
import { strip } from "./strip.js";

/** @type {HTMLElement | null} */
let opener = null;
let scrolled = [0, 0];

/** @type {(mark: Mark, layers: Layer[]) => HTMLElement} */
function several(mark, layers) {
  return el("p", { class: "side" }, el("span", {}, layers.map((layer) => svg("svg", {
    viewBox: "-9 -9 18 18", width: 18, height: 18, role: "img", "aria-label": layer.name,
  }, shapes.shape(layer, 6)))), t("card.claims", { n: mark.claims.length }));
}

/** @type {(mark: Mark) => HTMLElement | null} */
function names(mark) {
  const title = titleOf(mark);
  const shown = mark.names.filter(([, name]) => name !== title);
  // The form the article writes stays in sight, whatever the language of the page.
  if (mark.title !== title) shown.unshift([articleLang, mark.title]);
  if (!shown.length) return null;
  return el("p", { class: "names" }, shown.map(([code, name]) =>
    el("span", { lang: code, dir: "auto" }, name)));
}

/** @type {(text: string, done: string) => Promise<void>} */
const copied = (text, done) => copy(text, done, byId("card").querySelector(".copied"));
/** @type {(anchor: [number, number]) => string} */
const positionText = ([lon, lat]) => `${lat.toFixed(5)}, ${lon.toFixed(5)}`;

/** @type {(by: number) => Mark | null} */
function neighbour(by) {
  const order = sequence();
  const at = order.findIndex((mark) => mark.id === store.get().selected);
  return order.length ? order[(Math.max(at, 0) + by + order.length) % order.length] : null;
}
/** @type {(by: number) => void} */
function step(by) {
  const next = neighbour(by);
  if (next) store.set({ selected: next.id }, { source: "card" });
}
// Previous and next say where they lead.
/** @type {(by: number, cls: string, key: string) => HTMLElement} */
function stepper(by, cls, key) {
  const to = neighbour(by), name = to ? titleOf(to) : "";
  const words = el("span", { dir: "auto", lang: to && titleLang(to) }, name);
  return el("button", { type: "button", class: cls, "aria-label": [t(key), name].filter(Boolean).join(": "),
    on: { click: () => step(by) } }, by < 0 ? [arrow(false), words] : [words, arrow(true)]);
}

/** @type {(mark: Mark) => HTMLElement} */
function copying(mark) {
  const place = mark.anchor ? positionText(mark.anchor) : "";
  /** @type {(text: string, click: () => void) => HTMLElement} */
  const button = (text, click) => el("button", { type: "button", on: { click } }, text);
  return el("div", { class: "copying" },
    button(t("card.copy_link"), () => copied(linkTo(mark), t("card.copied_link"))),
    place ? button(t("card.copy_position"), () => copied(place, t("card.copied_position", { position: place }))) : null,
    el("p", { class: "copied" }));
}
/** @type {(mark: Mark) => HTMLElement} */
function actions(mark) {
  const order = sequence(), at = order.indexOf(mark);
  return el("div", { class: "actions" }, el("span", { class: "steps" }, stepper(-1, "prev", "card.previous"),
    el("span", { class: "at" }, at < 0 ? null : t("card.at", { n: at + 1, total: number(order.length) })),
    stepper(1, "next", "card.next")));
}
/** @type {(forward: boolean) => SVGElement} */
function arrow(forward) {
  return svg("svg", { viewBox: "0 0 8 12", width: 8, height: 12, class: "arrow",
    "aria-hidden": "true" }, svg("path", {
    d: forward ? "M2 2L6 6L2 10" : "M6 2L2 6L6 10", fill: "none", stroke: "currentColor",
    "stroke-width": 1.6 }));
}

function cross() {
  return el("button", { type: "button", class: "close", "aria-label": t("card.close"), on: { click: close } },
    svg("svg", { viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" },
      svg("path", { d: "M1 1L11 11M11 1L1 11", fill: "none", stroke: "currentColor", "stroke-width": 1.5 })));
}
/** @type {(mark: Mark) => void} */
function draw(mark) {
  if (store.get().embed) {
    byId("card").replaceChildren(...strip(mark, [cross(), stepper(1, "next", "card.next"),
      stepper(-1, "prev", "card.previous")]));
    return;
  }
  const layers = mark.layers.map((id) => layerById[id]).filter(Boolean);
  byId("card").replaceChildren(...[
    el("button", { type: "button", class: "back link", on: { click: close } },
      t("list.back", { n: data.marks.filter(visible).length })),
    el("div", { class: "top" }, layers.length > 1 ? several(mark, layers) : side(layers), cross()),
    el("h2", { id: "card-title", tabindex: "-1", dir: "auto", lang: titleLang(mark) },
      titleOf(mark)),
    names(mark), ...claims(mark), differ(mark), why(mark), copying(mark), actions(mark)].filter(Boolean));
}

function close() {
  store.set({ selected: null }, { source: "card" });
}

/** @type {(mark: Mark, source: string) => void} */
function open(mark, source) {
  const card = byId("card");
  const active = focused();
  if (card.hidden) {
    opener = active && active !== document.body ? active : null;
    scrolled = [byId("panel").scrollTop, byId("scroll").scrollTop];
  }
  const stepped = card.contains(active) ? active.className : "";
  draw(mark);
  card.hidden = false;
  card.scrollTop = 0;
  card.setAttribute("aria-labelledby", "card-title");
  layout.place(mark);
  document.documentElement.classList.add("has-card");
  byId("panel").scrollTop = 0; // the card opens at its top, wherever the list stood
  if (layout.low()) card.scrollIntoView({ block: "start" });
  if (stepped === "prev" || stepped === "next") card.querySelector("." + stepped).focus();
  else if (source !== "link") byId("card-title").focus({ preventScroll: true });
  say(t("card.selected", { mark: describe(mark) }));
}

function shut() {
  const card = byId("card");
  if (card.hidden) return;
  const inside = card.contains(focused());
  const id = card.dataset.mark;
  card.hidden = true;
  card.replaceChildren();
  document.documentElement.classList.remove("has-card");
  layout.place(null);
  [byId("panel").scrollTop, byId("scroll").scrollTop] = scrolled;
  if (inside) {
    if (opener && opener.isConnected && opener.offsetParent !== null) opener.focus();
    else if (!list.focusRow(id)) leaflet.element.focus({ preventScroll: true });
  }
  say(t("card.closed"));
}

export function start() {
  const card = byId("card");
  card.setAttribute("tabindex", "-1");
  /** @type {(state: State, source: string) => void} */
  const show = (state, source) => {
    const mark = state.selected ? markById[state.selected] : null;
    if (!mark) { shut(); return; }
    open(mark, source);
    card.dataset.mark = mark.id;
    const held = source === "map" || (source === "link" && links.pinned());
    if (!held) view.show(mark);
    else if (source === "map" || state.embed) view.uncover(mark);
  };
  store.subscribe((state, changed, source) => {
    if (changed.has("selected")) show(state, source);
    else if (state.selected && (changed.has("lang") || changed.has("embed"))) show(state, "list");
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && store.get().selected) {
      event.preventDefault();
      close();
    }
  });
  if (store.get().selected) show(store.get(), "link");
}
export { close };
