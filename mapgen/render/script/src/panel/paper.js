// On paper, the list: every mark that is drawn, by its number, with its sentences in full.
import { numberOf } from "../map/numbers.js";
import { events } from "../card/claims.js";
import * as picture from "../map/picture.js";
import { data, layerById } from "../model/document.js";
import * as geo from "../model/geo.js";
import * as dates from "../state/dates.js";
import { byId, el } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { link } from "../state/links.js";
import { filtered, liveClaims, matches, visible } from "../state/match.js";
import { store } from "../state/store.js";
import {
  deed, foreign, join, nameNode, number, precision, sufferers, t, title, titleNode,
} from "../state/words.js";

/** @type {(cite: Cite) => string} */
const key = (cite) => `${cite.article} ${cite.paragraph} ${cite.before}${cite.place}${cite.after}`;

/**
 * Each sentence once, in the order of the claims that rest on it.
 *
 * @type {(claims: Claim[]) => Cite[]}
 */
export function sentences(claims) {
  const found = new Map();
  for (const claim of claims) for (const cite of claim.cites) if (!found.has(key(cite))) found.set(key(cite), cite);
  return [...found.values()];
}

/**
 * What a mark says once: one line an event, and of several that read alike, one.
 *
 * @type {(claims: Claim[]) => { layer: string, text: string, date: string }[]}
 */
export function deeds(claims) {
  const found = new Map();
  for (const parts of events(claims)) {
    const [claim] = parts, hit = claim.role === "target";
    const text = deed(hit ? claim : { ...claim, targets: [...new Set(parts.flatMap(sufferers))] });
    const layer = layerById[claim.layer];
    // Whom a deed is done to, and who is named already, needs no side before it.
    const side = !hit && layer && !text.startsWith(layer.short) ? layer.id : "";
    const one = { layer: side, text, date: dates.span(claim.date, true) };
    found.set(JSON.stringify(one), one);
  }
  return [...found.values()];
}

/** @type {(cite: Cite) => HTMLElement} */
function quote(cite) {
  const article = data.articles[cite.article] || {};
  const where = cite.paragraph === null ? "" : `¶\u00a0${number(cite.paragraph + 1)}`;
  const which = data.articles.length > 1 && (article.publisher
    ? foreign(article.publisher) : t("card.article", { n: cite.article + 1 }));
  return el("blockquote", { dir: "auto", lang: article.lang || null }, el("bdi", {},
    t("card.open_quote"), cite.before, cite.place ? el("mark", {}, cite.place) : null, cite.after,
    t("card.close_quote")),
  which || where ? el("small", {}, " ", which, which && where ? t("list.comma") : null,
    el("bdi", {}, where)) : null);
}

// Off the printed map: only an arrow at its edge tells of it.
/** @type {(mark: Mark) => boolean} */
function beyond(mark) {
  const at = geo.frame(leaflet.map), spot = geo.spot(mark), [l, top, r, b] = picture.sight();
  if (!spot || mark.form === "band" || mark.form === "vague") return false;
  const x = at.x(spot[0]), y = at.y(spot[1]);
  return x < l || x > r || y < top || y > b;
}
/** @type {(mark: Mark) => HTMLElement} */
function entry(mark) {
  const claims = liveClaims(mark);
  return el("li", {}, el("b", { class: "n" }, number(numberOf(mark))), el("div", {},
    el("p", {}, el("b", {}, titleNode(mark)), " · ", el("bdi", {}, precision(mark)),
      beyond(mark) ? [" · ", t("paper.beyond")] : null),
    deeds(claims).map((one) => el("p", { class: "deed" },
      layerById[one.layer] ? [nameNode(layerById[one.layer], "short"), ": "] : null,
      one.text, " · ", el("bdi", {}, one.date))),
    sentences(claims).map(quote)));
}

function draw() {
  clear();
  const shown = data.marks.filter((mark) => visible(mark) && matches(mark)).sort((a, b) => numberOf(a) - numberOf(b));
  const named = store.get().mentions ? [] : data.marks.filter((mark) => mark.hidden && !visible(mark));
  byId("list").after(el("section", { id: "paper" },
    filtered() ? el("p", {}, t("find.found", { n: shown.length })) : null,
    el("ol", {}, shown.map(entry)),
    named.length ? el("p", { class: "named" }, t("who.mentions", { n: named.length }), ": ",
      el("bdi", {}, join(named.map(title)))) : null,
    /^https?:$/.test(location.protocol) ? el("p", { class: "named" }, t("paper.live"), " ",
      el("bdi", { lang: "en", dir: "ltr" }, link(null))) : null));
}
function clear() {
  const old = byId("paper");
  if (old) old.remove();
}

export function start() {
  addEventListener("beforeprint", draw);
  addEventListener("afterprint", clear);
}
