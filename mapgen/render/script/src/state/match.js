// Which marks are on, and which fit search, filters and dates.
import { data, layerById } from "../model/document.js";
import { fold } from "../model/fold.js";
import { excerpts, meant, sources } from "./search.js";
import { store } from "./store.js";
import { deed, precision, t, title, what } from "./words.js";

/** @type {(mark: Mark) => string} */
const words = (mark) => fold(sources(mark).join(" \n "));
let index = new Map();
/** @type {(mark: Mark) => string} */
const text = (mark) => {
  if (!index.has(mark.id)) index.set(mark.id, words(mark));
  return index.get(mark.id);
};
// Every word of the page with the marks that hold it: what a typing error may have been meant for.
let holders = new Map(), learned = new Set();
/** @type {(mark: Mark) => void} */
function learn(mark) {
  if (learned.has(mark.id)) return;
  learned.add(mark.id);
  for (const word of new Set(text(mark).split(/[^\p{L}\p{N}]+/u))) {
    const known = holders.get(word);
    if (known) known.push(mark.id);
    else holders.set(word, [mark.id]);
  }
}
// Folding very many marks takes longer than a key press should: it is done in the idle time
// after the page is up, a few milliseconds at a time.
function prepare(at = 0) {
  const until = performance.now() + 8;
  let next = at;
  while (next < data.marks.length && performance.now() < until) {
    learn(data.marks[next]);
    next += 1;
  }
  if (next < data.marks.length) setTimeout(prepare, 24, next);
}

/** @type {(date: Span | null) => boolean} */
const dated = (date) => Boolean(date && (date.start || date.end));
/** Whether claims without a date are shown now. */
export const undatedOn = () => {
  const { undated, dateRange } = store.get();
  return undated === null ? !dateRange : undated;
};
/** @type {(date: Span | null, range: [string, string] | null) => boolean} */
function overlaps(date, range) {
  if (!date || !dated(date)) return undatedOn();
  if (!range) return true;
  return (!date.end || date.end >= range[0]) && (!date.start || date.start <= range[1]);
}
/** @type {(claim: Claim, state: State) => boolean} */
const fits = (claim, state) => kept(claim, state) && overlaps(claim.date, state.dateRange);
/** @type {(claim: Claim, state: State) => boolean} */
const kept = (claim, state) =>
  (!state.filters.roles.size || state.filters.roles.has(claim.role)) &&
  (!state.filters.events.size || state.filters.events.has(claim.event)) &&
  (!state.filters.sources.size ||
    claim.cites.some((cite) => state.filters.sources.has(String(cite.article))));

/** @type {string[] | null} */
let terms = null;
let known = new Map(), loose = new Set();
// A word that stands nowhere as it was typed may be a typing error; one that does is none.
/** @type {() => string[]} */
function typed() {
  if (terms) return terms;
  terms = fold(store.get().query).split(/\s+/).filter(Boolean);
  loose = new Set(terms.filter((term) => !data.marks.some((mark) => text(mark).includes(term))));
  return terms;
}
let errors = new Map();
/** @type {(mark: Mark, term: string) => boolean} */
function nearly(mark, term) {
  if (!errors.has(term)) {
    data.marks.forEach(learn);
    errors.set(term, new Set([...holders].flatMap(([word, ids]) => (meant(term, word) ? ids : []))));
  }
  return errors.get(term).has(mark.id);
}
/**
 * Where in a mark the words of the search stand.
 *
 * @type {(mark: Mark) => Excerpt[]}
 */
export const matched = (mark) => (typed().length ? excerpts(mark, typed(), loose.size > 0) : []);
/** @type {(mark: Mark) => boolean} */
export function matches(mark) {
  let found = known.get(mark.id);
  if (found === undefined) known.set(mark.id, (found = compute(mark)));
  return found;
}
/** @type {(mark: Mark) => boolean} */
function compute(mark) {
  const state = store.get();
  return said(mark, state) && mark.claims.some((claim) => live(claim, state));
}
// Whether a mark is of a form, and has the words, that are looked for.
/** @type {(mark: Mark, state: State) => boolean} */
const said = (mark, state) => (!state.filters.forms.size || state.filters.forms.has(mark.form)) &&
  typed().every((term) => text(mark).includes(term) || (loose.has(term) && nearly(mark, term)));
/** @type {(claim: Claim, state: State) => boolean} */
const live = (claim, state) => state.layersOn.has(claim.layer) && fits(claim, state);
/** @type {(mark: Mark) => Claim[]} */
export const liveClaims = (mark) => {
  const state = store.get();
  return mark.claims.filter((claim) => live(claim, state));
};
/**
 * The last day, before the days that are chosen, of what a mark tells; empty if there is none.
 *
 * @type {(mark: Mark) => string}
 */
export function before(mark) {
  const state = store.get();
  if (!state.dateRange || !said(mark, state)) return "";
  const [first] = state.dateRange;
  const ends = mark.claims.filter((claim) => state.layersOn.has(claim.layer) && kept(claim, state) && dated(claim.date))
    .map((claim) => (claim.date && (claim.date.end || claim.date.start)) || "").filter((end) => end < first);
  return ends.sort().at(-1) || "";
}
store.subscribe((state, changed) => {
  if (["query", "filters", "dateRange", "layersOn", "undated"].some((key) => changed.has(key))) {
    known = new Map();
    terms = null;
    errors = new Map();
  }
  if (changed.has("lang")) { // listened to after the language has changed: see panel.start
    known = new Map();
    index = new Map();
    holders = new Map();
    learned = new Set();
    errors = new Map();
  }
});

export const prepareSearch = () => prepare();
/**
 * Whether a mark is drawn at all: bare mentions only on request, or while one is selected.
 *
 * @type {(mark: Mark) => boolean}
 */
export const visible = (mark) => {
  const { layersOn, mentions, selected } = store.get();
  return (!mark.hidden || mentions || selected === mark.id) && mark.layers.some((id) => layersOn.has(id));
};
export const filtered = () => {
  const state = store.get();
  return Boolean(state.query.trim() || state.dateRange || state.undated === false || filterCount(state.filters));
};
export const clearFilters = () =>
  store.set({ query: "", filters: { roles: new Set(), forms: new Set(), sources: new Set(), events: new Set() },
    dateRange: null, undated: null });
/** @type {(filters: Filters) => number} */
export const filterCount = (filters) => Object.values(filters).reduce((n, set) => n + set.size, 0);
/** @type {(mark: Mark) => string} */
export const describe = (mark) => {
  const layers = mark.layers.map((id) => layerById[id]).filter(Boolean);
  const roles = [...new Set(mark.claims.map((claim) => (claim.role === "target" ? deed(claim) : what(claim))))];
  return [title(mark), ...layers.map((layer) => layer.name), ...roles,
    precision(mark)].join(t("list.comma"));
};
