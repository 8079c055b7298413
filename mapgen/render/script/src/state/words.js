// Words in the reader's language, by tables that Python took from CLDR: the browser need not know
// the language.
import { data } from "../model/document.js";
import { el } from "./dom.js";

export const languages = Object.assign(Object.create(null),
  Object.fromEntries(data.languages.map((one) => [one.code, one])));
/** The language the reader has chosen, with its words and tables. */
export let language = languages[data.lang];
export const lang = () => language.code;

/** @type {(code: string) => void} */
export const useLanguage = (code) => {
  if (!languages[code]) return;
  language = languages[code];
  document.documentElement.lang = code;
  document.documentElement.dir = language.dir;
  name();
};
export const rtl = () => document.documentElement.dir === "rtl";

/**
 * A number's digits in the reader's script.
 *
 * @type {(text: string | number) => string}
 */
export const local = (text) => String(text).replace(/\d/g, (d) => language.cldr.digits[d]);
/** @type {(n: number) => string} */
export const number = (n) => {
  const [decimal, group, first, others] = language.cldr.number;
  const [whole, rest] = Math.abs(n).toFixed(3).replace(/\.?0+$/, "").split(".");
  const parts = [];
  for (let left = whole, size = first; left; size = others) {
    parts.unshift(left.slice(-size));
    left = left.slice(0, -size);
  }
  return local((n < 0 ? "-" : "") + parts.join(group) + (rest ? decimal + rest : ""));
};
// From 200 on the last two digits decide, as from 100 to 199: see cldr.py.
/** @type {(n: number) => string} */
const plural = (n) => {
  const [cases, of] = language.cldr.plurals;
  return cases[of[n < 200 ? n : 100 + (n % 100)]] || "other";
};
/** @type {(list: string[]) => string} */
export const join = (list) => {
  const [two, start, middle, end] = language.cldr.joined;
  /** @type {(pattern: string, a: string, b: string) => string} */
  const put = (pattern, a, b) => pattern.replace(/\{[01]\}/g, (at) => (at === "{0}" ? a : b));
  if (list.length < 3) return list.length === 2 ? put(two, list[0], list[1]) : list.join("");
  const last = put(end, list[list.length - 2], list[list.length - 1]);
  return put(start, list[0], list.slice(1, -2).reduceRight((text, one) =>
    put(middle, one, text), last));
};

/** @type {(key: string, params?: Record<string, any>) => string} */
function pick(key, params) {
  const text = language.strings[key];
  if (text === undefined) return key;
  return typeof text === "object" ? text[plural(params ? params.n : 0)] || text.other : text;
}
/** @type {(key: string, params?: Record<string, any>) => string} */
export const t = (key, params) => {
  const text = pick(key, params);
  if (!params) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    if (!(name in params)) return whole;
    return typeof params[name] === "number" ? number(params[name]) : params[name];
  });
};
// The same as a list of nodes and texts, where some of what fills it are nodes.
/** @type {(key: string, params: Record<string, any>) => any[]} */
export const parts = (key, params) => pick(key, params).split(/\{(\w+)\}/).map((text, n) => {
  if (n % 2 === 0) return text;
  return typeof params[text] === "number" ? number(params[text]) : params[text];
});

// Words of the article, or of a list of data: in their own language and order.
const written = (data.articles[0] || {}).lang || null;
export const articleLang = written;
/** @type {(text: string, code?: string | null) => any} */
export const foreign = (text, code = written) =>
  el("bdi", { lang: code === lang() ? null : code }, text);
// What mapgen said in English, in the reader's language; else as it is, and marked as English.
/** @type {(text: string) => string | undefined} */
const told = (text) => text && (language.said[text] || language.said[text[0].toLowerCase() + text.slice(1)]);
/** @type {(text: string) => string} */
export const said = (text) => (text && told(text)) || text;
/** @type {(text: string) => any} */
export const saidNode = (text) => el("bdi",
  { lang: told(text) || lang() === "en" ? null : "en" }, said(text));
// Layers and forces bear their names in the reader's language.
const people = Object.values(data.actors);
for (const one of [...data.layers, ...people]) one.own = { name: one.name, short: one.short };
function name() {
  for (const one of [...data.layers, ...people]) {
    one.name = said(one.own.name);
    if (one.own.short) one.short = said(one.own.short);
    one.lang = language.said[one.own.name] || lang() === written ? null : written;
  }
}
name();
/** @type {(one: any, key?: string) => any} */
export const nameNode = (one, key = "name") => el("bdi", { lang: one.lang }, one[key]);

/** @type {(mark: Mark) => string} */
export const title = (mark) => {
  const found = lang() !== written && (mark.names || []).find(([code]) => code === lang());
  return language.titles[mark.id] || (found ? found[1] : mark.title);
};
/** @type {(mark: Mark) => string | null} */
export const titleLang = (mark) => (title(mark) === mark.title && lang() !== written ? written : null);
/** @type {(mark: Mark, cls?: string) => any} */
export const titleNode = (mark, cls) => el("bdi", { class: cls, lang: titleLang(mark) },
  title(mark));
// How precisely the place is known, else said by the kind of mark.
/** @type {(mark: Mark) => string} */
export const precision = (mark) => (mark.words && (language.said[mark.words] || (lang() === "en" && mark.words))) ||
  t("precision." + mark.form, { km: mark.radius_km || 0 });
/** @type {(claim: { role: string, negated: boolean }) => string} */
export const role = (claim) => {
  const said = t("role." + claim.role);
  return claim.negated ? t("role.not", { role: said }) : said;
};
/**
 * Who does what a claim tells; nobody does what is done to its side.
 *
 * @type {(claim: Claim) => string[]}
 */
export const doers = (claim) => (claim.role === "target" ? [] : claim.actors);
/**
 * Whom it is done to.
 *
 * @type {(claim: Claim) => string[]}
 */
export const sufferers = (claim) => (claim.role === "target" ? claim.actors : claim.targets);
/**
 * How those it is done to stand to an event: against, with, to, of, affecting.
 *
 * @type {(claim: Claim) => string}
 */
export const relation = (claim) => (data.whom || {})[claim.event] || "of";
/** @type {(ids: string[]) => string} */
const namesOf = (ids) => join(ids.map((id) => (data.actors[id] ? data.actors[id].name : id)));

/** @type {(claim: Claim, targets: string[]) => string} */
function event(claim, targets) {
  let said = t("event." + claim.event);
  if (targets.length) said = t("deed." + relation(claim), { what: said, targets: namesOf(targets) });
  if (claim.planned) said = t("card.planned", { what: said });
  if (claim.hypothetical) said = t("card.hypothetical", { what: said });
  return claim.negated ? t("role.not", { role: said }) : said;
}
/**
 * What a claim says was done, with what makes it less than done.
 *
 * @type {(claim: Claim) => string}
 */
export const what = (claim) => (claim.event ? event(claim, []) : role(claim));
/**
 * Who did what to whom, as far as it is told.
 *
 * @type {(claim: Claim) => string}
 */
export const deed = (claim) => (claim.event
  ? [namesOf(doers(claim)), event(claim, sufferers(claim))].filter(Boolean).join(" · ") : role(claim));
/** @type {(text: string) => string} */
export const capital = (text) => (text ? text[0].toLocaleUpperCase(lang()) + text.slice(1) : text);

