// What is chosen, each as a button that takes it away again.
import { t } from "./data.js";
import { span } from "./dates.js";
import { FACETS, chosen, clear, label } from "./filter.js";
import { byId, el } from "../state/dom.js";

/** @param {(changed?: string) => void} update */
export function draw(update) {
  const made = FACETS.flatMap((facet) => [...chosen.facets[facet]].map((value) =>
    chip(label(facet, value), () => { chosen.facets[facet].delete(value); update(facet); })));
  if (chosen.from !== null) {
    made.push(chip(span(chosen.from, chosen.to), () => { Object.assign(chosen, { from: null, to: null }); update("time"); }));
  }
  if (chosen.query.trim()) made.push(chip(`“${chosen.query.trim()}”`, () => word("", update)));
  if (made.length > 1) made.push(el("button", { type: "button", class: "plain", on: { click: () => { clear(); word("", update); } } }, t("clear")));
  byId("chips").replaceChildren(...made);
}
/** @type {(text: string, off: () => void) => any} */
const chip = (text, off) => el("button", { type: "button", class: "chip", "aria-label": t("without", { what: text }), on: { click: off } },
  el("span", { "aria-hidden": "true" }, "✕"), el("bdi", {}, text));
/** @type {(query: string, update: (changed?: string) => void) => void} */
function word(query, update) {
  chosen.query = query;
  byId("find").value = query;
  update();
}
