// What the bundle offers as `mapgen`: the page's start, and its parts for who tests or embeds it.
import * as draw from "./map/draw.js";
import * as furniture from "./map/furniture.js";
import * as view from "./map/view.js";
import { find, flush, now, request, shown, sight, signs } from "./map/picture.js";
import * as scenery from "./map/scene.js";
import * as geo from "./model/geo.js";
import * as dates from "./state/dates.js";
import * as layout from "./state/layout.js";

export { data, layerById, markById, packed } from "./model/document.js";
export { groups, map } from "./state/leaflet.js";
export { start } from "./start.js";
export { matches, visible } from "./state/match.js";
export { store } from "./state/store.js";
export { join, lang, number, t, title } from "./state/words.js";
export { dates, draw, furniture, geo, layout, view };
export const marks = { shown };
export const scene = { find, flush, now, request, sight, signs, get took() { return scenery.took; } };
