// The address holds view, layers, filters, dates and selection; back and forward work.
import { data, markById } from "../model/document.js";
import { leaflet } from "./leaflet.js";
import { store } from "./store.js";
import { languages, useLanguage } from "./words.js";

const PUSHED = ["selected", "layersOn", "mentions", "filters", "dateRange"];
/** @type {(text: string | undefined) => string[]} */
const list = (text) => (text || "").split(",").filter(Boolean).map(decodeURIComponent);
/** @type {(items: Iterable<string>) => string} */
const join = (items) => [...items].map(encodeURIComponent).join(",");
const DAY = /^\d{4}-\d\d-\d\d$/;

/** @type {(state: State) => string} */
function write(state) {
  const parts = [];
  if (state.embed) parts.push("embed");
  if (state.lang !== data.lang) parts.push("lang=" + state.lang);
  if (state.view) parts.push(`v=${state.view.lat.toFixed(4)},${state.view.lon.toFixed(4)},${
    +state.view.zoom.toFixed(2)}`);
  if (state.layersOn.size !== data.layers.length) {
    const on = data.layers.map((layer) => layer.id).filter((id) => state.layersOn.has(id));
    parts.push("l=" + join(on));
  }
  if (state.mentions) parts.push("named");
  if (state.filters.events.size) parts.push("e=" + join(state.filters.events));
  if (state.query.trim()) parts.push("q=" + encodeURIComponent(state.query.trim()));
  if (state.filters.roles.size) parts.push("r=" + join(state.filters.roles));
  if (state.filters.forms.size) parts.push("p=" + join(state.filters.forms));
  if (state.filters.sources.size) parts.push("s=" + join(state.filters.sources));
  if (state.dateRange) parts.push("d=" + state.dateRange.join(".."));
  if (state.undated !== null) parts.push("u=" + Number(state.undated));
  if (state.trail) parts.push("trail");
  if (state.table) parts.push("table");
  if (state.selected) parts.push("m=" + encodeURIComponent(state.selected));
  return parts.join("&");
}

/** @type {(hash: string) => Record<string, string>} */
function pairs(hash) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const part of hash.replace(/^#/, "").split("&")) {
    const cut = part.indexOf("=");
    const name = cut < 0 ? part : part.slice(0, cut);
    if (name) found[name] = cut < 0 ? "" : part.slice(cut + 1);
  }
  return found;
}
/** @type {(text: string) => string} */
function decoded(text) {
  try { return decodeURIComponent(text); } catch { return ""; }
}
/** @type {(text: string | undefined) => View | null} */
function view(text) {
  const [lat, lon, zoom] = (text || "").split(",").map(Number);
  const fine = [lat, lon, zoom].every(Number.isFinite) && Math.abs(lat) <= 90 && zoom >= 0 &&
    zoom <= 22;
  return fine ? { lat, lon, zoom } : null;
}
/** @type {(text: string | undefined) => [string, string] | null} */
function range(text) {
  const [start, end] = (text || "").split("..");
  return DAY.test(start) && DAY.test(end) && start <= end ? [start, end] : null;
}

// Whatever stands in the address is a stranger's text: only known ids and plain numbers pass.
/** @type {(hash: string) => Partial<State>} */
function parsed(hash) {
  const found = pairs(hash);
  /** @type {(items: string[], allowed: string[]) => Set<string>} */
  const known = (items, allowed) => new Set(items.filter((item) => allowed.includes(item)));
  const roles = [...new Set(data.marks.flatMap((mark) => mark.claims.map((one) => one.role)))];
  const layers = data.layers.map((layer) => layer.id);
  const safe = (/** @type {string} */ text) => { try { return list(text); } catch { return []; } };
  return {
    embed: "embed" in found,
    lang: found.lang in languages ? found.lang : data.lang,
    view: view(found.v),
    layersOn: "l" in found ? known(safe(found.l), layers) : new Set(layers),
    mentions: "named" in found,
    query: decoded(found.q || ""),
    filters: {
      roles: known(safe(found.r), roles),
      events: known(safe(found.e), Object.keys(data.events)),
      forms: known(safe(found.p), ["exact", "near", "region", "band", "vague"]),
      sources: known(safe(found.s), data.articles.map((_, n) => String(n))),
    },
    dateRange: range(found.d),
    undated: { 0: false, 1: true }[found.u] ?? null,
    trail: "trail" in found,
    table: "table" in found,
    selected: markById[decoded(found.m || "")] ? decoded(found.m) : null,
  };
}

/** @type {(push: boolean) => void} */
function save(push) {
  const hash = "#" + write(store.get());
  if (hash === location.hash || (hash === "#" && !location.hash)) return;
  try {
    if (push) history.pushState(null, "", hash);
    else history.replaceState(null, "", hash);
  } catch { /* a sandboxed frame keeps no history */ }
}
function back() {
  const next = parsed(location.hash);
  const { view, ...rest } = next;
  store.set(view ? next : rest, { source: "link" });
  if (next.view) leaflet.map.setView([next.view.lat, next.view.lon], next.view.zoom,
    { animate: false });
}
function moved() {
  if (document.documentElement.classList.contains("is-print")) return;
  const centre = leaflet.map.getCenter();
  store.set({ view: { lat: +centre.lat.toFixed(4), lon: +centre.lng.toFixed(4),
    zoom: +leaflet.map.getZoom().toFixed(2) } }, { source: "map" });
}

/** @type {(state: State) => string} */
const address = (state) => location.href.replace(/#.*$/, "") + "#" + write(state);
/** @type {(mark: Mark | null) => string} */
export const link = (mark) => address({ ...store.get(), selected: mark ? mark.id : null, embed: false });
/** The address at which the page shows the same as a map to be embedded. */
export const embedded = () => address({ ...store.get(), embed: true });
export const pinned = () => Boolean(parsed(location.hash).view);
// the address says where the map stands
// Before the views start: the state of the address, without telling anybody.
export function read() {
  store.set(parsed(location.hash), { source: "link" });
  const state = store.get();
  useLanguage(state.lang);
  document.documentElement.classList.toggle("embed", state.embed);
}
// Once everything round the map has its size.
export function apply() {
  const state = store.get();
  leaflet.map.invalidateSize({ animate: false });
  if (state.view) leaflet.map.setView([state.view.lat, state.view.lon], state.view.zoom,
    { animate: false });
}
export function start() {
  leaflet.map.on("moveend", moved);
  store.subscribe((state, changed, source) => {
    if (source === "link") return;
    // A run of steps, as of play or of a drag, is one entry of the history.
    if (PUSHED.some((key) => changed.has(key))) save(source !== "run");
    else if (["view", "query", "lang", "embed", "undated", "trail", "table"].some((key) => changed.has(key))) save(false);
  });
  addEventListener("popstate", back);
  addEventListener("hashchange", back);
}
