// What the article names and the map does not show, each with its reason: nothing is dropped.
import * as dates from "../state/dates.js";
import { data } from "../model/document.js";
import { el } from "../state/dom.js";
import { store } from "../state/store.js";
import { foreign, join, parts as phrase, role, saidNode, t, titleNode } from "../state/words.js";

/** @type {(cite: Cite) => HTMLElement} */
export const quoteOf = (cite) => el("blockquote", { dir: "auto", lang: articleLang(cite) },
  el("bdi", {}, cite.before, cite.place ? el("mark", {}, cite.place) : null, cite.after));
/** @type {(cite: Cite) => string | null} */
const articleLang = (cite) => (data.articles[cite.article] || {}).lang || null;

const MOST = 80; // items drawn at a time
const SURE = 0.9; // from here on a place's rivals stand on its card only
/** @type {(title: string, items: any[], make: (item: any) => HTMLElement) => HTMLElement | null} */
function part(title, items, make) {
  if (!items.length) return null;
  const list = el("ul", {}), section = el("section", {}, el("h3", {}, title), list);
  const grow = () => {
    const from = list.children.length, to = from + MOST;
    list.append(...items.slice(from, to).map(make));
    for (const old of [...section.querySelectorAll(".more-rows")]) old.remove();
    if (to < items.length) section.append(el("button", { type: "button", class: "link more-rows",
      on: { click: () => {
        grow();
        const first = list.children[to];
        first.setAttribute("tabindex", "-1");
        first.focus({ preventScroll: true });
      } } }, t("list.more", { n: Math.min(MOST, items.length - to) })));
  };
  grow();
  return section;
}
/** @type {(mark: Mark) => HTMLElement} */
function named(mark) {
  return el("li", {}, el("b", {}, titleNode(mark)), " · ",
    [...new Set(mark.claims.map(role))].join(t("list.comma")),
    mark.words ? [" · ", saidNode(mark.words)] : null,
    mark.claims.flatMap((claim) => claim.cites).slice(0, 1).map(quoteOf));
}
/** @type {(left: Unresolved) => HTMLElement} */
function unresolved(left) {
  return el("li", {}, el("b", {}, foreign(left.surface)), " · ",
    saidNode(left.reason),
    left.rivals.length ? [". ", rivals("left.rivals", left)] : null,
    quoteOf(left.cite));
}
/** @type {(claim: Claim) => HTMLElement} */
function unplaced(claim) {
  const names = claim.actors.map((id) => (data.actors[id] ? data.actors[id].name : id));
  const known = claim.actors.every((id) => data.actors[id] && !data.actors[id].lang);
  return el("li", {}, el("b", {}, role(claim)),
    names.length ? [" · ", foreign(join(names), known ? null : undefined)] : null, " · ",
    el("bdi", {}, dates.span(claim.date)), claim.cites.map(quoteOf));
}
/** @type {(mark: Mark) => HTMLElement} */
function doubtful(mark) {
  return el("li", {}, el("button", { type: "button", class: "link",
    on: { click: () => store.set({ selected: mark.id }, { source: "list" }) } },
  titleNode(mark)), " ",
  rivals("left.rivals", mark));
}

// Other places of the name, as the gazetteer spells them.
/** @type {(key: string, one: { rivals: string[] }) => any} */
export const rivals = (key, one) => phrase(key, { rivals: foreign(one.rivals.join("; "), "en") });

export const leftovers = () => {
  const parts = [
    part(t("left.countries"), data.named, named),
    part(t("left.unresolved"), data.unresolved, unresolved),
    part(t("left.unplaced"), data.unplaced, unplaced),
    part(t("left.unread"), data.unread, (one) => el("li", {}, el("b", {}, t("event." + one.event)), " · ",
      foreign(one.words), quoteOf(one.cite))),
    part(t("left.doubtful"), data.marks.filter((mark) => mark.rivals.length && mark.score < SURE),
      doubtful),
  ].filter(Boolean);
  if (data.notices.length) {
    parts.push(part(t("left.notices"), data.notices,
      (text) => el("li", {}, saidNode(text))));
  }
  if (!parts.length) return null;
  return el("section", { id: "left", "aria-labelledby": "left-title" },
    el("h2", { id: "left-title", tabindex: "-1" }, t("left.title")), parts);
};
