// What a card says of a mark: its claims by date, each with the words of the article behind it.
import * as symbols from "../map/glyphs.js";
import * as shapes from "../map/shapes.js";
import * as dates from "../state/dates.js";
import { data, layerById } from "../model/document.js";
import { quoteOf, rivals } from "../panel/leftovers.js";
import { el, svg } from "../state/dom.js";
import {
  capital, doers, foreign, nameNode, parts, precision, relation, role as roleOf, saidNode, sufferers, t, what,
} from "../state/words.js";

/** @type {(claim: Claim) => string} */
const dayOf = ({ date }) => (date && (date.start || date.end)) || "9999";
/** @type {(name: string, ...value: any[]) => HTMLElement} */
const fact = (name, ...value) => el("div", { class: "fact" }, el("dt", {}, name),
  el("dd", {}, value));

/** @type {(layers: Layer[]) => HTMLElement} */
export function side(layers) {
  return el("p", { class: "side" }, layers.map((layer) => el("span", {},
    shapes.swatch(layer, "exact"), nameNode(layer))));
}

/**
 * Who says so, and in which doubtful words.
 *
 * @type {(claim: Claim) => any}
 */
export function hedge(claim) {
  const words = claim.hedges.length && claim.hedges.map((one, n) =>
    [n ? t("card.hedged_between") : "", foreign(one)]);
  const speaker = claim.speaker && foreign(claim.speaker.replace(/^The /, "the "));
  if (speaker && words) return parts("card.hedged_both", { speaker, words });
  if (speaker) return parts("card.hedged_by", { speaker });
  return words ? parts("card.hedged", { words }) : null;
}

/** @type {(claim: Claim) => any[]} */
function role(claim) {
  const doubt = hedge(claim);
  return [el("b", {}, what(claim)), doubt ? [t("list.comma"), el("bdi", {}, doubt)] : null];
}

/** @type {(actor: Actor) => SVGElement} */
function symbol(actor) {
  const unit = actor.sidc ? symbols.unit(actor.sidc, 20) : null;
  if (unit) return unit;
  const layer = shapes.actorLayer(actor);
  const box = svg("svg", { viewBox: "-10 -10 20 20", width: 20, height: 20,
    "aria-hidden": "true" });
  if (layer) box.append(shapes.shape(layer, 5.5));
  return box;
}
// Of some languages only places are read: then no actor and no date means nothing.
/** @type {(claim: Claim) => boolean} */
function unread(claim) {
  return claim.cites.length > 0 &&
    claim.cites.every((cite) => (data.articles[cite.article] || {}).names_only);
}

/** @type {(ids: string[]) => Actor[]} */
const actors = (ids) => [...new Set(ids)].map((id) => data.actors[id]).filter(Boolean);
/** @type {(list: Actor[]) => HTMLElement} */
const who = (list) => el("ul", { class: "actors" }, list.map((actor) =>
  el("li", {}, symbol(actor), nameNode(actor))));
// Whose layer says already that nobody is named needs no line for it.
/** @type {(claim: Claim, list: Actor[]) => HTMLElement | null} */
function doing(claim, list) {
  if (list.length) return fact(t("card.who"), who(list));
  if (unread(claim)) return fact(t("card.who"), t("card.not_read"));
  const layer = layerById[claim.layer];
  return claim.role === "target" || (layer && !layer.sides.length) ? null : fact(t("card.who"), t("card.nobody"));
}

/** @type {(claim: Claim) => any} */
function when(claim) {
  if (!claim.date && unread(claim)) return t("card.not_read");
  const text = dates.span(claim.date);
  const { words: said = "", start = null, end = null } = claim.date || {};
  return el("bdi", {}, said && (start || end) && said !== text
    ? parts("card.when_words", { date: text, words: foreign(said) })
    : capital(text));
}

// A day counted from a day that is only guessed would be false: the claim says why it has none.
/** @type {(claim: Claim) => HTMLElement | null} */
function guess(claim) {
  const { words, start, end } = claim.date || {};
  const from = claim.cites.map((cite) => data.articles[cite.article]).find((one) => one && one.guess);
  return words && !start && !end && from
    ? el("p", { class: "doubt" }, t("card.day_guessed", { date: dates.day(from.guess) })) : null;
}

// One event, of which each side's part is a claim: who, what, to whom, when, where.
/** @type {(claims: Claim[], mark: Mark, first: boolean, mixed: boolean) => HTMLElement} */
function facts(claims, mark, first, mixed) {
  const [claim] = claims;
  const layers = [...new Set(claims.map((one) => layerById[one.layer]).filter(Boolean))];
  const agents = actors(claims.flatMap(doers));
  const done = actors(claims.flatMap(sufferers)).filter((one) => !agents.includes(one));
  const figures = [...new Set(claims.flatMap((one) => one.figures))];
  return el("div", { class: "claim-facts" },
    mixed ? side(layers) : null,
    el("dl", {},
      doing(claim, agents),
      fact(t(claim.event ? "card.what" : "card.role"), role(claim)),
      done.length ? fact(t(claim.event ? "whom." + relation(claim) : "card.whom"), who(done)) : null,
      fact(t("card.when"), when(claim)),
      first ? fact(t("card.where"), el("bdi", {}, capital(precision(mark)))) : null),
    claim.inferred ? el("p", { class: "doubt" }, t("card.inferred")) : null,
    guess(claim),
    claim.date && claim.date.inferred ? el("p", { class: "doubt" }, t("card.date_inferred")) : null,
    claim.negated ? el("p", { class: "doubt" }, t("card.negated")) : null,
    claim.reviewed ? el("p", { class: "doubt" }, t("card.reviewed")) : null,
    figures.length ? el("p", { class: "doubt" },
      el("bdi", {}, parts("card.stated", { figures: foreign(figures.join("; ")) }))) : null);
}

/** @type {(cite: Cite) => HTMLElement} */
function quote(cite) {
  const article = data.articles[cite.article] || {};
  const words = el("p", { dir: "auto" },
    el("span", { class: "hang" }, t("card.open_quote")), cite.before,
    cite.place ? el("mark", {}, cite.place) : null, cite.after, t("card.close_quote"));
  return el("figure", {},
    el("blockquote", { lang: article.lang || null }, words),
    position(cite, article));
}

// One tick a paragraph, the quoted one tall; beyond 60 the ticks would be too thin to see.
/** @type {(cite: Cite, article: any) => HTMLElement | null} */
function position(cite, article) {
  const total = article.paragraphs || 0;
  if (cite.paragraph === null || !total) return null;
  const ticks = total <= 60 ? el("div", { class: "ticks", "aria-hidden": "true" },
    Array.from({ length: total }, (_, n) => el("i", { class: n === cite.paragraph ? "on" : null })))
    : null;
  const where = t("card.paragraph", { n: cite.paragraph + 1, total });
  return el("figcaption", {}, ticks, el("span", {}, where,
    data.articles.length > 1 ? [" · ", publisher(cite)] : null,
    article.url ? [" · ", el("a", { href: textLink(article.url, cite),
      rel: "noopener noreferrer", target: "_blank" }, t("card.read"))] : null));
}
/**
 * A text fragment lets the browser jump to the quoted words in the article itself.
 *
 * @type {(url: string, cite: Cite) => string}
 */
export function textLink(url, cite) {
  const words = (cite.before + cite.place + cite.after).trim().split(/\s+/).slice(0, 8).join(" ");
  return url.includes("#") ? url : `${url}#:~:text=${encodeURIComponent(words).replace(/-/g, "%2D")}`;
}

/**
 * The claims of one event together, those of who does it first, where they say the same of it.
 *
 * @type {(claims: Claim[]) => Claim[][]}
 */
export function events(claims) {
  /** @type {Map<string, Claim[]>} */
  const found = new Map();
  for (const claim of claims) {
    const { event_id, id, date, hedges, speaker, inferred, reviewed, cites } = claim;
    const key = event_id && claim.event
      ? JSON.stringify([event_id, what(claim), date, hedges, speaker, inferred, reviewed, cites]) : id;
    found.set(key, [...(found.get(key) || []), claim]);
  }
  return [...found.values()].map((each) => each.sort((a, b) => Number(a.role === "target") - Number(b.role === "target")));
}
/** @type {(mark: Mark) => HTMLElement[]} */
export function claims(mark) {
  const sorted = [...mark.claims].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
  const mixed = new Set(sorted.map((claim) => claim.layer)).size > 1;
  // Events of one day that rest on the same words share one quote.
  const blocks = new Map();
  events(sorted).forEach((claims, n) => {
    const [claim] = claims;
    const key = dayOf(claim) + JSON.stringify(claim.cites);
    if (!blocks.has(key)) blocks.set(key, { facts: [], claim });
    blocks.get(key).facts.push(facts(claims, mark, n === 0, mixed));
  });
  return [...blocks.values()].map((block) => el("section", { class: "said" }, block.facts,
    quotes(block.claim)));
}
/** @type {(claim: Claim) => any[]} */
function quotes(claim) {
  const [first, ...others] = claim.cites.map(quote);
  const inferred = claim.inferred || (claim.date && claim.date.inferred);
  if (!others.length || !inferred) return [first, others];
  return [first, el("p", { class: "doubt" }, t("card.evidence")), others];
}

/** @type {(mark: Mark) => HTMLElement | null} */
export function why(mark) {
  const lines = [mark.note, mark.rule && capital(mark.rule)].filter(Boolean)
    .map((text) => saidNode(text));
  if (mark.approximate) lines.push(t("card.approximate"));
  if (mark.rivals.length) lines.push(rivals("card.rivals", mark));
  if (!lines.length) return null;
  return el("section", { class: "why" }, el("h3", { class: "sr" }, t("card.why")),
    lines.map((line) => el("p", {}, line)));
}

// Several articles, one event: each version beside the words it comes from.
/** @type {(mark: Mark) => HTMLElement | null} */
export function differ(mark) {
  if (!mark.differ || !mark.differ.length) return null;
  return el("section", { class: "differ" }, el("h3", {}, t("differ.title")),
    mark.differ.map((one) => [el("h4", {}, t("differ." + one.kind)),
      el("ul", {}, one.versions.map((version) => el("li", {},
        el("b", {}, value(one.kind, version.value)), quoteOf(version.cite),
        el("p", { class: "from" }, publisher(version.cite)))))]));
}
// A version as the reader's language has it: a role, a date, forces; figures stay as they are.
/** @type {(kind: string, text: string) => string} */
function value(kind, text) {
  const role = text.replace(/^not /, "");
  if ((kind === "role" || kind === "denial") && t("role." + role) !== "role." + role) {
    return roleOf({ role, negated: role !== text });
  }
  const days = kind === "date" && text.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);
  return days ? dates.span({ start: days[1], end: days[2] || days[1] }) : foreign(text);
}
/** @type {(cite: Cite) => any} */
const publisher = (cite) => {
  const article = data.articles[cite.article] || {};
  return article.publisher ? foreign(article.publisher)
    : t("card.article", { n: cite.article + 1 });
};

