// The card of an embedded map: one sentence in a strip below the mark, and the way to the rest.
import * as shapes from "../map/shapes.js";
import { data, layerById } from "../model/document.js";
import * as dates from "../state/dates.js";
import { el, svg } from "../state/dom.js";
import { link } from "../state/links.js";
import { liveClaims } from "../state/match.js";
import { deed, number, precision, t, title, titleLang } from "../state/words.js";
import { hedge, textLink } from "./claims.js";

/** @type {(mark: Mark, claim: Claim) => HTMLElement} */
function head(mark, claim) {
  const layer = layerById[claim.layer];
  const doubt = hedge(claim);
  const facts = [[el("b", {}, deed(claim)), doubt ? [t("list.comma"), el("bdi", {}, doubt)] : null],
    el("bdi", {}, dates.span(claim.date, true)), el("bdi", {}, precision(mark))];
  return el("div", { class: "head" },
    layer ? svg("svg", { viewBox: "-9 -9 18 18", width: 16, height: 16, role: "img", "aria-label": layer.name },
      shapes.shape(layer, 6)) : null,
    el("h2", { id: "card-title", tabindex: "-1", dir: "auto", lang: titleLang(mark) }, title(mark)),
    el("p", { class: "facts" }, facts.map((one, n) => [n ? " · " : null, one])));
}
/** @type {(cite: Cite) => HTMLElement} */
function quote(cite) {
  const article = data.articles[cite.article] || {};
  return el("blockquote", { lang: article.lang || null }, el("p", { dir: "auto" },
    t("card.open_quote"), cite.before, cite.place ? el("mark", {}, cite.place) : null, cite.after,
    t("card.close_quote")));
}
/** @type {(mark: Mark, cite: Cite | undefined) => HTMLElement} */
function foot(mark, cite) {
  const article = (cite && data.articles[cite.article]) || {};
  const others = mark.claims.length - 1;
  const away = { target: "_blank", rel: "noopener noreferrer" };
  const parts = [
    cite && cite.paragraph !== null ? el("bdi", {}, `¶\u00a0${number(cite.paragraph + 1)}`) : null,
    article.url && cite ? el("a", { href: textLink(article.url, cite), ...away }, t("card.read")) : null,
    el("a", { href: link(mark), ...away }, others ? t("embed.others", { n: others }) : t("page.full_page")),
  ].filter(Boolean);
  return el("p", { class: "foot" }, parts.map((one, n) => [n ? " · " : null, one]));
}

/**
 * What the strip says of a mark: the first of its claims that the filters leave.
 *
 * @type {(mark: Mark, keys: HTMLElement[]) => HTMLElement[]}
 */
export function strip(mark, keys) {
  const claim = liveClaims(mark)[0] || mark.claims[0];
  const cite = claim.cites[0];
  return [el("div", { class: "words" }, head(mark, claim), cite ? quote(cite) : null, foot(mark, cite)),
    el("div", { class: "keys" }, keys)];
}
