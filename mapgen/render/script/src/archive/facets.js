// The facets and the search: what can be chosen, with how many events there are of each.
import { t } from "./data.js";
import { FACETS, chosen, clear, counts, label } from "./filter.js";
import { byId, el } from "../state/dom.js";

const SHOWN = 8, NARROW = 720;
/** @type {Record<string, any>} */
let lists = {};
let whole = ""; // the facet that shows all its values

/** @param {() => void} update */
export function build(update) {
  const search = el("input", { type: "search", id: "find", placeholder: t("find"), "aria-label": t("find"), value: chosen.query,
    on: { input: () => { chosen.query = search.value; update(); } } });
  const reset = el("button", { type: "button", class: "plain", on: { click: () => {
    clear();
    search.value = "";
    update();
  } } }, t("clear"));
  lists = Object.fromEntries(FACETS.map((facet) => [facet, el("ul")]));
  byId("facets").replaceChildren(search, ...FACETS.map((facet) =>
    el("details", { open: facet !== "sure" && innerWidth >= NARROW }, el("summary", {}, el("h2", {}, t(`facet_${facet}`))), lists[facet])), reset);
}
/** @type {(update: () => void) => void} */
export function fill(update) {
  for (const facet of FACETS) lists[facet].replaceChildren(...rows(facet, update));
}
/** @type {(facet: string, update: () => void) => any[]} */
function rows(facet, update) {
  const all = counts(facet), own = chosen.facets[facet];
  const few = whole === facet ? all : all.filter(([value], at) => at < SHOWN || own.has(value));
  const made = few.map(([value, n]) => choice(own, value, label(facet, value), n, update));
  if (all.length === few.length) return made;
  const more = () => { whole = facet; fill(update); };
  return [...made, el("li", {}, el("button", { type: "button", class: "plain", on: { click: more } }, t("more", { n: all.length - few.length })))];
}
/** @type {(own: Set<any>, value: any, name: string, n: number, update: () => void) => any} */
function choice(own, value, name, n, update) {
  const input = el("input", { type: "checkbox", checked: own.has(value), on: { change: () => {
    if (input.checked) own.add(value);
    else own.delete(value);
    update();
  } } });
  return el("li", {}, el("label", {}, input, el("bdi", {}, name), el("span", { class: "n" }, n.toLocaleString())));
}
