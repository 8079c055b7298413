// The facets and the search: what can be chosen, with how many events there are of each.
import { data, t } from "./data.js";
import { FACETS, chosen, clear, counts, label } from "./filter.js";
import { sign } from "./signs.js";
import { byId, el, first, focused } from "../state/dom.js";

const SHOWN = 8, NARROW = 720, CLOSED = new Set(["form", "sure"]);
/** @type {Record<string, any>} */
let lists = {};
let whole = ""; // the facet that shows all its values

/** @typedef {(changed?: string) => void} Update */
/** @param {Update} update */
export function build(update) {
  const search = el("input", { type: "search", id: "find", placeholder: t("find"), "aria-label": t("find"), value: chosen.query,
    on: { input: () => { chosen.query = search.value; update("words"); } } });
  const reset = el("button", { type: "button", class: "plain", on: { click: () => {
    clear();
    search.value = "";
    update();
  } } }, t("clear"));
  lists = Object.fromEntries(FACETS.map((facet) => [facet, el("ul")]));
  byId("facets").replaceChildren(search, ...FACETS.map((facet) =>
    el("details", { open: !CLOSED.has(facet) && innerWidth >= NARROW }, el("summary", {}, el("h2", {}, t(`facet_${facet}`))), lists[facet])), reset);
}
/**
 * Count a facet anew; whoever is at one of its boxes stays there.
 *
 * @param {string} facet
 * @param {Update} update
 */
export function fill(facet, update) {
  const list = lists[facet], at = list.contains(focused()) ? focused().dataset.value : null;
  list.replaceChildren(...rows(facet, update));
  const again = at && first(`[data-value="${at}"]`, list);
  if (again) again.focus({ preventScroll: true });
}
/** @type {(facet: string, update: Update) => any[]} */
function rows(facet, update) {
  const all = counts(facet), own = chosen.facets[facet];
  const few = whole === facet ? all : all.filter(([value], at) => at < SHOWN || own.has(value));
  const made = few.map(([value, n]) => choice(facet, value, n, update));
  if (all.length === few.length) return made;
  const more = () => { whole = facet; fill(facet, update); };
  return [...made, el("li", {}, el("button", { type: "button", class: "plain", on: { click: more } }, t("more", { n: all.length - few.length })))];
}
/** @type {(facet: string, value: any, n: number, update: Update) => any} */
function choice(facet, value, n, update) {
  const own = chosen.facets[facet];
  const input = el("input", { type: "checkbox", "data-value": value, checked: own.has(value), on: { change: () => {
    if (input.checked) own.add(value);
    else own.delete(value);
    update(facet);
  } } });
  const picture = facet === "sides" && value >= 0 && data.slots[value] >= 0 ? sign(value) : "";
  return el("li", {}, el("label", {}, input, picture, el("bdi", {}, label(facet, value)), el("span", { class: "n" }, n.toLocaleString(document.documentElement.lang))));
}
