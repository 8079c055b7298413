// What is to be drawn of each mark now: its kind, its live layers, its place on the screen.
import * as boxes from "./boxes.js";
import * as labels from "./labels.js";
import * as seen from "./seen.js";
import * as geo from "../model/geo.js";
import * as dates from "../model/calendar.js";
import { data, happened, layerById } from "../model/document.js";
import { fold } from "../model/fold.js";
import { before, matches } from "../state/match.js";
import { store } from "../state/store.js";
import { precision, title as titleOf } from "../state/words.js";

// Nothing happens in an area that is only named, so its ground gets no texture.
const QUIET = new Set(["home_base", "unit_name", "mentioned"]);
const MANY = 300;
const AREAS = new Set(["band", "vague"]);
const BESIDE = 12; // px kept free beside a name of capitals, which would read as one with the next
const SPECK = 14; // px: an area smaller than this is a sign like any other
data.layers.forEach((layer, n) => { layer.order = n; });

/** @type {Map<string, any>} */
const heads = new Map();
/**
 * The basemap's own short name of a region, when it has one: "Diyala", not "Diyala governorate".
 *
 * @type {(mark: Mark) => any}
 */
function headOf(mark) {
  if (heads.has(mark.id)) return heads.get(mark.id);
  const title = fold(mark.title);
  const at = geo.spot(mark);
  const rings = geo.parts(mark).polygons;
  /** @type {(label: any) => boolean} */
  const own = (label) => label.id && label.id === mark.place_id;
  /** @type {(label: any) => boolean} */
  const alike = (label) => ["adm1", "adm2", "region"].includes(label.kind) &&
    title.includes(fold(label.name)) && rings.some((ring) => geo.inside(ring, label.x, label.y));
  const all = at ? labels.all() : [];
  const found = all.find(own) || all.find(alike) || null;
  // "Northern Nepal" is not Nepal: a part has its own name, and its whole keeps the ground's.
  const whole = found && !(mark.approximate && title !== fold(found.name));
  heads.set(mark.id, whole ? found : null);
  return heads.get(mark.id);
}
/** @type {(mark: Mark) => Head} */
function head(mark) {
  const label = headOf(mark);
  const raw = label ? labels.named(label) : titleOf(mark);
  // A name that is not the ground's own is often long: written as it is told.
  const style = { ...labels.styled("adm1", raw), ...(label ? {} : { caps: false, spacing: 0, size: 12 }) };
  const text = labels.shown(raw, style), most = label ? 200 : 190;
  const folded = boxes.width(text, style) > most ? boxes.folded(text, style, { most: 2, wide: most, widest: 240 }) : [text];
  const lines = folded.map((line) => boxes.fit(line, style, 240));
  return { lines, style, w: Math.max(...lines.map((line) => boxes.width(line, style))) + BESIDE, tall: (lines.length - 1) * boxes.LINE };
}

// The same until a layer is switched: of very many marks it is not counted anew each time.
let lives = new Map();
/** @type {Set<string> | null} */
let on = null;
/** @type {(mark: Mark, state: State) => any} */
function live(mark, state) {
  if (on !== state.layersOn) {
    on = state.layersOn;
    lives = new Map();
  }
  let found = lives.get(mark.id);
  if (!found) lives.set(mark.id, (found = counted(mark, state)));
  return found;
}
/** @type {(mark: Mark, state: State) => any} */
function counted(mark, state) {
  const counts = new Map();
  const drawn = new Set();
  let unreal = mark.claims.length > 0;
  for (const claim of mark.claims) {
    const layer = layerById[claim.layer];
    if (!layer || !state.layersOn.has(layer.id)) continue;
    counts.set(layer, (counts.get(layer) || 0) + 1);
    if (happened(claim)) unreal = false;
    if (happened(claim) && !QUIET.has(claim.role)) drawn.add(layer.id);
  }
  for (const id of mark.layers) {
    const layer = layerById[id];
    if (layer && state.layersOn.has(id) && !counts.has(layer)) counts.set(layer, 1);
  }
  const sorted = [...counts].sort((a, b) => a[0].order - b[0].order);
  return { counts: sorted, layers: sorted.map(([layer]) => layer), drawn, unreal };
}

// "Military aircraft" of no kind: letters in a frame, which tell no more than the side's shape.
const UNTOLD = /^.{4}01.{4}1[01]0000/;
const sidcs = new Map();
/** @type {(mark: Mark) => string | null} */
function sidc(mark) {
  if (!sidcs.has(mark.id)) {
    const known = mark.claims.flatMap((claim) => claim.actors)
      .map((id) => data.actors[id] && data.actors[id].sidc)
      .find((code) => code && !UNTOLD.test(code) && data.symbols && data.symbols[code]);
    sidcs.set(mark.id, known || null);
  }
  return sidcs.get(mark.id);
}

/** @type {(mark: Mark, at: ScreenView) => boolean} */
const speck = (mark, at) => {
  const [l, t, r, b] = geo.extent(mark);
  return Math.max(r - l, b - t) * at.size < SPECK;
};
/** @type {(mark: Mark, state: State, at: ScreenView, mass: boolean, open: Box) => Item} */
function item(mark, state, at, mass, open) {
  const own = geo.spot(mark), aside = mark.form === "region" && !mass ? seen.spot(mark, own, at, open) : null;
  const spot = aside || own;
  const { counts, layers, drawn, unreal } = live(mark, state);
  const area = AREAS.has(mark.form);
  const layer = layers.find((/** @type {Layer} */ one) => drawn.has(one.id)) || null;
  const point = mark.form === "exact" || mark.form === "near";
  /** @type {any} */
  const made = {
    mark, n: mark.n, counts, drawn, layer, layers, unreal,
    kind: point ? "point" : area && layer && counts.length === 1 && !mass && !speck(mark, at) ? "area" : "pill",
    aside: aside !== null,
    at: spot ? [at.x(spot[0]), at.y(spot[1])] : null,
    near: mark.form === "near" && spot ? at.km(mark.radius_km || 0, spot[1]) : 0,
    open: mark.form === "band" && mark.radius_km === null, // no width is stated
    fits: matches(mark),
    selected: state.selected === mark.id,
    units: (/** @type {number} */ x, /** @type {number} */ y) => [(x + at.ox) / at.size, (y + at.oy) / at.size],
  };
  if (!mass || made.selected) dress(made, mark);
  return made;
}
/** @type {(made: Item, mark: Mark) => void} */
function dress(made, mark) {
  made.title = titleOf(mark);
  made.doubt = mark.form === "band" || mark.form === "vague" ? precision(mark) : "";
  made.sidc = made.kind === "point" && !made.unreal ? sidc(mark) : null;
  if (mark.form === "region") made.label = head(mark);
}

/**
 * Items of the marks in `ids` that reach into `bounds`; a region's sign goes where it shows in `open`.
 *
 * @type {(ids: Set<string>, at: ScreenView, bounds: Box, open: Box) => { items: Item[], mass: boolean }}
 */
export function read(ids, at, bounds, open) {
  const state = store.get();
  const mass = ids.size >= MANY;
  const here = [
    (bounds[0] + at.ox) / at.size, (bounds[1] + at.oy) / at.size,
    (bounds[2] + at.ox) / at.size, (bounds[3] + at.oy) / at.size];
  const out = [];
  for (const mark of data.marks) {
    if (!ids.has(mark.id) || !geo.meet(widened(geo.extent(mark)), here)) continue;
    const made = item(mark, state, at, mass, open);
    if (state.trail && state.dateRange && !made.fits && !made.selected && !trailing(made, state)) continue;
    out.push(made);
  }
  return { items: out, mass };
}
// What is told of days before the chosen ones fades with its age; what comes later is not there yet.
const FRESH = 0.72, OLD = 0.3;
/** @type {(made: Item, state: State) => boolean} */
function trailing(made, state) {
  const last = before(made.mark);
  if (!last || !state.dateRange) return false;
  const now = dates.number(state.dateRange[0]);
  first = first ?? Math.min(...data.marks.flatMap((mark) => mark.claims)
    .map((claim) => claim.date && (claim.date.start || claim.date.end)).filter((day) => day !== null).map(dates.number));
  made.fade = FRESH - (FRESH - OLD) * ((now - dates.number(last)) / Math.max(1, now - first));
  return true;
}
/** @type {number | null} */
let first = null;
/**
 * Whether more than its name is said of it; and whether something is said to happen there.
 *
 * @type {(mark: Mark) => boolean}
 */
export const told = (mark) => mark.claims.some((claim) => claim.role !== "mentioned");
/** @type {(mark: Mark) => boolean} */
export const eventful = (mark) => mark.claims.some((claim) => !QUIET.has(claim.role));
const HIDDEN = 24; // px: a circle up to this radius is lost behind a number
/**
 * The circles of stated radii that are drawn with a sign, as [x, y, radius]: but for a stray arc behind a number.
 *
 * @type {(one: Sign) => [number, number, number, Item][]}
 */
export const rings = (one) => (one.small ? [] : one.items.filter((item) => item.near > 0 && item.mark.form === "near" &&
  !(one.many && item.near < HIDDEN)).map((item) => [...item.at, Math.max(9, item.near), item]));
export { MANY, headOf };
/** @type {(b: Flat) => Flat} */
const widened = (b) => [b[0] - 1e-9, b[1] - 1e-9, b[2] + 1e-9, b[3] + 1e-9];
