// What a reader types, found in any spelling the page knows, and where it was found.
import { data, layerById } from "../model/document.js";
import { fold } from "../model/fold.js";
import { title, what } from "./words.js";

const LEAST = 5; // letters of a word in which one typing error is forgiven
const AROUND = 5; // words shown on each side of what was found
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2019\u2018\u02b9-\u02bf'`\u0640\u200c]*/gu;

/**
 * A name as written and in every language the page has it in.
 *
 * @type {(name: string) => string[]}
 */
const spellings = (name) => (name ? [name, ...data.languages.map((one) => one.said[name]).filter(Boolean)] : []);

/**
 * The texts in which a mark is looked for: names first, the article's sentences last.
 *
 * @type {(mark: Mark) => string[]}
 */
export function sources(mark) {
  const titles = data.languages.map((one) => one.titles[mark.id]);
  const texts = [mark.title, title(mark), ...titles, ...mark.names.map(([, name]) => name), ...mark.spellings];
  for (const claim of mark.claims) {
    texts.push(what(claim));
    for (const id of [...claim.actors, ...claim.targets]) {
      const actor = data.actors[id];
      if (actor) texts.push(actor.name, ...spellings(actor.own.name));
    }
    const layer = layerById[claim.layer];
    if (layer) texts.push(layer.name, ...spellings(layer.own.name));
  }
  for (const claim of mark.claims) texts.push(claim.action, claim.speaker, ...claim.figures);
  for (const claim of mark.claims) for (const cite of claim.cites) texts.push(cite.before + cite.place + cite.after);
  return [...new Set([...texts, mark.words, mark.note].filter(Boolean))];
}

/**
 * Whether two words differ by one letter: missing, too much, wrong, or two that changed places.
 *
 * @type {(a: string, b: string) => boolean}
 */
export function near(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const rest = (/** @type {string} */ text, /** @type {number} */ skip) => text.slice(from + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1) ||
    (a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2));
}
/**
 * Whether a typed word may be meant for this one, or for its beginning.
 *
 * @type {(term: string, word: string) => boolean}
 */
export const meant = (term, word) => term.length >= LEAST && !/\d/.test(term) && term[0] === word[0] &&
  (near(term, word) || (word.length > term.length && near(term, word.slice(0, term.length))));

/**
 * Where each typed word was found: a few words around it, names before sentences.
 *
 * @param {any} mark
 * @param {string[]} terms folded
 * @param {boolean} loose whether a typing error is forgiven
 * @returns {{before: string, hit: string, after: string}[]}
 */
export function excerpts(mark, terms, loose) {
  /** @type {Excerpt[]} */
  const found = [];
  const texts = sources(mark);
  for (const term of terms) {
    if (found.some((one) => fold(one.hit).includes(term))) continue;
    const exact = texts.map((text) => around(text, (word) => word.includes(term))).find(Boolean);
    const one = exact || (loose && texts.map((text) => around(text, (word) => meant(term, word))).find(Boolean));
    if (one) found.push(one);
  }
  return found;
}
/** @type {(text: string, fits: (word: string) => boolean) => Excerpt | null} */
function around(text, fits) {
  const words = [...text.matchAll(WORD)];
  const at = words.findIndex(([word]) => fold(word).split(" ").some(fits));
  if (at < 0) return null;
  const start = words[Math.max(0, at - AROUND)].index;
  const last = words[Math.min(words.length - 1, at + AROUND)];
  const { index } = words[at], end = index + words[at][0].length;
  const stop = at + AROUND >= words.length - 1 ? text.length : last.index + last[0].length;
  return { before: (at > AROUND ? "… " : "") + text.slice(at > AROUND ? start : 0, index), hit: text.slice(index, end),
    after: text.slice(end, stop) + (stop < text.length ? " …" : "") };
}
