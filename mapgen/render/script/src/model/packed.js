// A page of very many marks holds them once, in its GeoJSON, deflated: what the views read is made
// of that here. Python's `page_data` makes the same of a smaller map.
import { data, take } from "./document.js";

/** @type {(id: string) => Promise<any>} */
async function inflated(id) {
  /** @type {any} */
  const block = document.getElementById(id);
  const letters = atob(block.textContent);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i += 1) bytes[i] = letters.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}

// Offsets count code points, which are two units where a letter lies beyond the first plane.
/** @type {(text: string) => string | string[]} */
const letters = (text) => (/[\ud800-\udfff]/.test(text) ? Array.from(text) : text);
/** @type {(text: any, from?: number, to?: number) => string} */
const part = (text, from, to) => (typeof text === "string" ? text.slice(from, to)
  : text.slice(from, to).join(""));

/** @type {(articles: any[]) => SavedReader} */
function reader(articles) {
  const index = new Map(articles.map((article, n) => [article.sha256, n]));
  /** @type {(article: number, start: number) => number | null} */
  function paragraph(article, start) {
    const spans = articles[article] ? articles[article].paragraphs : [];
    const found = spans.findIndex((/** @type {number[]} */ [first, end]) => first <= start && start < end);
    return found < 0 ? null : found;
  }
  /** @type {(cite: SavedCite, highlight: number[] | null) => Cite} */
  function cite({ article, quote, start, end }, highlight) {
    let [first, last] = highlight || [start, start];
    if (!(start <= first && first <= last && last <= end)) first = last = start;
    const text = letters(quote), number = index.get(article) || 0;
    return { article: number, paragraph: paragraph(number, start),
      before: part(text, 0, first - start), place: part(text, first - start, last - start),
      after: part(text, last - start) };
  }
  /** @type {(one: SavedClaim) => any} */
  function claim(one) {
    const { id, event_id, role, layer, event, planned, hypothetical, action, hedges, negated, inferred, figures, speaker, reviewed } = one;
    return { id, event_id, role, layer, event, planned, hypothetical, action, hedges, negated, inferred, figures, speaker, reviewed,
      targets: (one.target_ids || []).map((actor) => (typeof actor === "string" ? actor : actor.id)),
      actors: one.actor_ids.map((actor) => (typeof actor === "string" ? actor : actor.id)),
      date: one.date_words === null ? null : { start: one.date_start, end: one.date_end,
        words: one.date_words, time_precision: one.time_precision, date_prec: one.date_prec,
        ...(one.date_inferred ? { inferred: true } : {}) },
      cites: one.citations.map((found) => cite(found, one.highlight)) };
  }
  return { cite, claim, articleOf: (sha) => index.get(sha) ?? 0 };
}
// Numbered as the articles tell them, bare mentions last, as Python's `page_data` does.
/** @type {(marks: Mark[], geojson: SavedMap, articleOf: (sha: string) => number) => void} */
function number(marks, geojson, articleOf) {
  const first = new Map(geojson.features.map((feature) => [feature.id, feature.properties.claims
    .flatMap((claim) => claim.citations).map((cite) => [articleOf(cite.article), cite.start])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] || [Infinity, 0]]));
  const by = (/** @type {Mark} */ one) => first.get(one.id) || [Infinity, 0];
  [...marks].sort((a, b) => Number(a.hidden) - Number(b.hidden) || by(a)[0] - by(b)[0] || by(a)[1] - by(b)[1] || a.n - b.n)
    .forEach((mark, k) => { mark.n = k + 1; });
}

/** @type {(feature: SavedMark, n: number, read: SavedReader) => any} */
function mark(feature, n, { cite, claim }) {
  const { title, place_id, layers, form, anchor, radius_km, words, approximate, rule, note, rivals,
    score, country, admin1, names, spellings = [], disagreements, shown } = feature.properties;
  return { id: feature.id, n, title, place_id, layers, form, anchor, radius_km, words, approximate,
    rule, note, rivals, score, country, admin1, spellings, hidden: shown === false, geometry: feature.geometry,
    names: Object.entries(names).flatMap(([code, name]) => [name].flat().map((one) => [code, one])),
    claims: feature.properties.claims.map(claim),
    differ: (disagreements || []).map(({ kind, values, citations }) => ({ kind,
      versions: values.map((value, k) => ({ value, cite: cite(citations[k], null) })) })) };
}

/** @type {(geojson: SavedMap) => any} */
function said(geojson) {
  const read = reader(geojson.articles || [geojson.article].filter(Boolean));
  const marks = [], named = [];
  for (const at of data.order || []) {
    const feature = geojson.features[at];
    if (feature.geometry) marks.push(mark(feature, marks.length + 1, read));
    else named.push(mark(feature, 0, read));
  }
  number(marks, geojson, read.articleOf);
  return { marks, named, unplaced: geojson.unplaced_claims.map(read.claim),
    unread: (geojson.unread || []).map(({ event, words, citation }) =>
      ({ event, words, cite: read.cite(citation, null) })),
    unresolved: geojson.unresolved.map(({ surface, reason, rivals, citation }) =>
      ({ surface, reason, rivals, cite: read.cite(citation, null) })) };
}

/** Unpack the page's data, if they are packed. */
export const unpack = async () => take(said(await inflated("mapgen-geojson")));
