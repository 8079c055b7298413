// The one state of the page; map, panel, card, timeline and address are views of it.
import { data } from "../model/document.js";

const dark = matchMedia("(prefers-color-scheme: dark)");
/** @type {any} */
const state = {
  selected: null,
  hover: null,
  layersOn: new Set(data.layers.map((layer) => layer.id)),
  mentions: false, // places that are only named, where the article has events
  query: "",
  filters: { roles: new Set(), forms: new Set(), sources: new Set(), events: new Set() },
  dateRange: null,
  undated: null, // whether what has no date is shown; null: unless days are chosen
  trail: false, // whether what is dated before the chosen days stays, fading
  table: false,
  view: null,
  theme: dark.matches ? "dark" : "light",
  lang: data.lang,
  embed: false,
  layout: 0,
};
/** @type {Set<Listener>} */
const listeners = new Set();
/** @type {[any, string][]} */
const queue = [];
let running = false;

/** @type {(a: any, b: any) => boolean} */
function same(a, b) {
  if (Object.is(a, b)) return true;
  if (a instanceof Set && b instanceof Set) {
    return a.size === b.size && [...a].every((item) => b.has(item));
  }
  if (!a || !b || typeof a !== "object" || typeof b !== "object") return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}

/** @type {(patch: Partial<State>, options?: { source?: string }) => void} */
function set(patch, options) {
  queue.push([patch, (options && options.source) || "panel"]);
  if (running) return; // a listener set something: it comes after the present round
  running = true;
  try {
    for (let round = queue.shift(); round; round = queue.shift()) {
      const [next, source] = round;
      const changed = new Set(Object.keys(next).filter((key) => !same(state[key], next[key])));
      for (const key of changed) state[key] = next[key];
      if (changed.size) for (const listener of [...listeners]) listener(state, changed, source);
    }
  } finally {
    running = false;
    queue.length = 0;
  }
}

export const store = {
  /** @type {() => State} */
  get: () => state,
  set,
  /** @type {(listener: Listener) => () => boolean} */
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
dark.addEventListener("change", () => set({ theme: dark.matches ? "dark" : "light" }));
/** @type {(token: string) => string} */
export const colour = (token) => {
  const theme = document.documentElement.classList.contains("is-print") ? "light" : state.theme;
  return data.colours[theme][token] || data.colours[theme].ink;
};
