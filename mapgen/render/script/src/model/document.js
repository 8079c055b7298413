// The data of the page: the document that map, panel, card and timeline are views of.
/** @type {(id: string) => any} */
function block(id) {
  /** @type {any} */
  const found = document.getElementById(id);
  return found && found.type === "application/json" ? JSON.parse(found.textContent) : null;
}

// What is empty was left out of the data.
const MARK = { place_id: null, layers: [], anchor: null, radius_km: null, words: "", rule: "",
  note: "", approximate: false, names: [], spellings: [], rivals: [], score: 1, country: null, admin1: null, hidden: false,
  claims: [], differ: [] };
const CLAIM = { event_id: "", actors: [], targets: [], event: "", planned: false, hypothetical: false,
   action: "", date: null, hedges: [], negated: false, inferred: false,
  figures: [], speaker: "", reviewed: false, cites: [] };
/** @type {(mark: any) => Mark} */
function whole(mark) {
  const geometry = mark.anchor ? { type: "Point", coordinates: mark.anchor } : null;
  return { ...MARK, ...(mark.geometry === "anchor" ? { ...mark, geometry } : mark),
    claims: (mark.claims || []).map((/** @type {any} */ claim) => ({ ...CLAIM, ...claim })) };
}

const OWN_NAMES = ["title.division", "title.crossing"]; // titles that a place's own names may stand for
/**
 * What the page's GeoJSON knows of a mark: names of its place, unless the mark is but a part of
 * that or lies beside it; other spellings; which claims are of one event.
 *
 * @type {(mark: Mark, saved: any, said: Record<string, any>) => void}
 */
function fill(mark, saved, said) {
  const title = said[mark.title];
  if (title && title.key && !OWN_NAMES.includes(title.key)) mark.names = [];
  mark.spellings = saved.spellings || [];
  const events = new Map(saved.claims.map((/** @type {any} */ one) => [one.id, one.event_id]));
  for (const claim of mark.claims) claim.event_id = events.get(claim.id) || "";
}

// Without a prototype: a stranger's "constructor" in the address is no mark.
/** @type {(list: any[]) => any} */
const byId = (list) => {
  const found = Object.create(null);
  for (const item of list) found[item.id] = item;
  return found;
};
/**
 * The document as Python's `page_data` gives it, with what is left out filled in.
 *
 * @type {PageData}
 */
export const data = block("mapgen-data");
/**
 * Whether a claim says that something did happen: not that it is planned, possible or denied.
 *
 * @type {(claim: Claim) => boolean}
 */
export const happened = (claim) =>
  !(claim.negated || claim.planned || claim.hypothetical || claim.role === "planned");
/** @type {Record<string, Layer>} */
export const layerById = byId(data.layers);
/**
 * What is on the map and what is not: there at once, or once a packed page is unpacked.
 *
 * @type {Record<string, Mark>}
 */
export let markById = Object.create(null);
/** @type {(said: any) => void} */
export const take = (said) => {
  Object.assign(data, said);
  markById = byId(data.marks);
};
export const packed = Boolean(data.order);
if (packed) take({ marks: [], named: [], unresolved: [], unplaced: [], unread: [] });
else {
  const geojson = block("mapgen-geojson");
  const features = new Map((geojson ? geojson.features : []).map((/** @type {any} */ one) => [one.id, one]));
  take({
    marks: data.marks.map(whole), named: data.named.map(whole),
    unplaced: data.unplaced.map((claim) => ({ ...CLAIM, ...claim })),
  });
  for (const mark of data.marks) {
    const feature = features.get(mark.id);
    mark.geometry = mark.geometry || (feature ? feature.geometry : null);
    if (feature) fill(mark, feature.properties, geojson.said || {});
  }
}
