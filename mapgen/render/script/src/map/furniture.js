// Zoom buttons, scale in km and miles, the inset of the country, and the credit.
import * as boxes from "./boxes.js";
import * as ground from "./ground.js";
import * as labels from "./labels.js";
import * as picture from "./picture.js";
import * as geo from "../model/geo.js";
import * as layout from "../state/layout.js";
import * as lookAt from "./view.js";
import { data } from "../model/document.js";
import { byId, el, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { store } from "../state/store.js";
import { lang, t } from "../state/words.js";

const MILE_KM = 1.609344, INSET = [104, 112];
const INSIDE = 0.5, WHOLE = 0.8; // of the view in the country, of the country in the view
const WHERE = { size: 10.5, spacing: 1.2 };
/** @type {any} */
let zoom;
/** @type {any} */
let scale;
/** @type {any} */
let inset;
/** @type {any} */
let credit;
/** @type {any} */
let view;
/** @type {any} */
let limit;
/** @type {any} */
let outline = null;

/** @type {(key: string, sign: string, by: () => void) => HTMLElement} */
function button(key, sign, by) {
  return el("button", { type: "button", "aria-label": t(key), title: t(key),
    "data-word": key, on: { click: () => by() } }, svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16,
    "aria-hidden": "true" }, svg("path", { d: sign, fill: "none", stroke: "currentColor", "stroke-width": 1.8,
    "stroke-linecap": "round", "stroke-linejoin": "round" })));
}
/** @type {(by: number) => () => void} */
const step = (by) => () => lookAt.zoomTo(leaflet.map.getZoom() + by);

function zoomBox() {
  return el("div", { class: "furniture zoom" },
    button("map.zoom_in", "M3 8H13M8 3V13", step(1)),
    button("map.zoom_out", "M3 8H13", step(-1)),
    button("map.reset", "M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10",
      () => lookAt.fitAll(true, true)));
}

// A round number of units that is at most `most` pixels long.
/** @type {(perPixel: number, most: number) => { n: number, px: number }} */
function round(perPixel, most) {
  const full = perPixel * most;
  const ten = 10 ** Math.floor(Math.log10(full));
  const n = [5, 3, 2, 1].find((k) => k * ten <= full) || 1;
  return { n: n * ten, px: (n * ten) / perPixel };
}
function drawScale() {
  const map = leaflet.map, at = geo.frame(map);
    const size = map.getSize();
  const y = map.containerPointToLayerPoint([0, size.y / 2]).y;
  const perPixel = 1 / at.km(1, (y + at.oy) / at.size);
  const km = round(perPixel, 100), mi = round(perPixel / MILE_KM, 100);
  const wide = Math.max(km.px, mi.px);
  /** @type {[string, number, number][]} */
  const words = [[t("map.km", { n: km.n }), km.px, 13], [t("map.mi", { n: mi.n }), mi.px, 29]];
  const text = words.map(([word, px, ty]) => svg("text", { x: (px + 5).toFixed(1), y: ty + 1 }, word));
  scale.replaceChildren(
    svg("path", { d: `M1 9V25M1 17H${wide.toFixed(1)}M${km.px.toFixed(1)} 17V9M${mi.px.toFixed(1)} 17V25` }),
    ...text.map((one) => { const halo = one.cloneNode(true); halo.setAttribute("class", "halo on-land"); return halo; }),
    ...text);
  scale.setAttribute("width", Math.ceil(wide + 60));
  scale.setAttribute("aria-label", words.map(([word]) => word).join(t("list.comma")));
}

// A scale that would be printed over a sign is left out.
function bare() {
  const wrap = byId("map-wrap").getBoundingClientRect(), b = scale.getBoundingClientRect(), [l, tp] = picture.sight();
  const own = [b.left - wrap.left + l, b.top - wrap.top + tp, b.right - wrap.left + l, b.bottom - wrap.top + tp];
  scale.style.visibility = picture.signs().some((one) => one.kind !== "note" && geo.meet(one.box, own)) ? "hidden" : "";
}

// The country without its far, small islands, which would shrink it to a speck.
/** @type {(base: any) => Flat[]} */
function mainParts(base) {
  const scale = (base.world && base.world.scale) || 100;
  const parts = (base.outline || []).flatMap((/** @type {any} */ one) => one.polygons || [])
    .map((/** @type {string[]} */ polygon) => polygon.map((text) => geo.decode(text, scale)))
    .map((/** @type {Flat[]} */ rings) => ({ rings, box: geo.box(rings[0]) }));
  /** @type {(part: { box: Flat }) => number} */
  const size = ({ box }) => (box[2] - box[0]) * (box[3] - box[1]);
  const largest = Math.max(...parts.map(size));
  return parts.filter((/** @type {any} */ part) => size(part) > largest * 0.04).flatMap((/** @type {any} */ part) => part.rings);
}
function insetBox() {
  const base = data.basemap || {};
  const rings = mainParts(base);
  if (!rings.length) return null;
  const b = geo.box([]);
  rings.forEach((ring) => geo.box(ring, b));
  const k = Math.min((INSET[0] - 16) / (b[2] - b[0]), (INSET[1] - 16) / (b[3] - b[1]));
  /** @type {(m: number) => number} */
  const x = (m) => (m - (b[0] + b[2]) / 2) * k + INSET[0] / 2;
  /** @type {(m: number) => number} */
  const y = (m) => (m - (b[1] + b[3]) / 2) * k + INSET[1] / 2;
  outline = { x, y, box: b };
  const d = rings.map((ring) => {
    const points = [];
    for (let i = 0; i < ring.length; i += 2) points.push(`${x(ring[i]).toFixed(1)} ${y(ring[i + 1]).toFixed(1)}`);
    return `M${points.join("L")}Z`;
  }).join("");
  view = svg("rect", { class: "window" });
  const label = (base.outline || []).length === 1 && (base.labels || []).find((/** @type {any} */ one) =>
    one.kind === "country" && one.id === base.outline[0].id);
  return el("div", { class: "furniture inset" }, svg("svg", { role: "img", "aria-label": t("map.inset"),
    viewBox: `0 0 ${INSET[0]} ${INSET[1]}`, width: INSET[0], height: INSET[1] },
  svg("path", { d, class: "shape" }), view, label && where(label, base)));
}
/** @type {(label: any, base: any) => SVGElement | null} */
function where(label, base) {
  const s = base.scale || 10000;
  const wide = boxes.width(insetName(label), WHERE);
  const x = outline.x(geo.mx(label.at[0] / s));
  if (x - wide / 2 < 2 || x + wide / 2 > INSET[0] - 2) return null;
  return svg("text", { class: "where", x: x.toFixed(1),
    y: (outline.y(geo.my(label.at[1] / s)) + 4).toFixed(1) }, insetName(label));
}
/** @type {(label: any) => string} */
function insetName(label) {
  const text = labels.named(label);
  return boxes.rtl(text) ? text : text.toLocaleUpperCase(lang());
}
function drawInset() {
  if (!inset) return;
  const at = geo.frame(leaflet.map), [l, tp, r, b] = picture.sight();
  const x0 = outline.x((l + at.ox) / at.size), x1 = outline.x((r + at.ox) / at.size);
  const y0 = outline.y((tp + at.oy) / at.size), y1 = outline.y((b + at.oy) / at.size);
  /** @type {(n: number, most: number) => number} */
  const clamp = (n, most) => Math.max(1.5, Math.min(most - 1.5, n));
  const box = [clamp(x0, INSET[0]), clamp(y0, INSET[1]), clamp(x1, INSET[0]), clamp(y1, INSET[1])];
  inset.classList.toggle("useless", !locates([x0, y0, x1, y1]));
  clear(box);
  view.setAttribute("x", box[0].toFixed(1));
  view.setAttribute("y", box[1].toFixed(1));
  view.setAttribute("width", Math.max(3, box[2] - box[0]).toFixed(1));
  view.setAttribute("height", Math.max(3, box[3] - box[1]).toFixed(1));
}

// An inset says where in the country the view lies: nothing, if most of the view lies outside, or
// nearly all of the country is in view.
/** @type {(seen: Box) => boolean} */
function locates(seen) {
  const { x, y, box } = outline;
  const whole = [x(box[0]), y(box[1]), x(box[2]), y(box[3])];
  /** @type {(b: Box) => number} */
  const area = (b) => Math.max(0, b[2] - b[0]) * Math.max(0, b[3] - b[1]);
  const both = area([Math.max(seen[0], whole[0]), Math.max(seen[1], whole[1]), Math.min(seen[2], whole[2]), Math.min(seen[3], whole[3])]);
  return both >= area(seen) * INSIDE && both < area(whole) * WHOLE;
}
// The country's name stands aside where the frame would run through it.
/** @type {(frame: Box) => void} */
function clear(frame) {
  const name = inset.querySelector(".where");
  if (!name) return;
  const wide = boxes.width(name.textContent, WHERE);
  const own = boxes.grow(boxes.textBox(Number(name.getAttribute("x")), Number(name.getAttribute("y")), wide, WHERE.size, "middle"), 1);
  const within = own[0] > frame[0] && own[1] > frame[1] && own[2] < frame[2] && own[3] < frame[3];
  name.setAttribute("visibility", geo.meet(own, frame) && !within ? "hidden" : "visible");
}

// Where room is short the names alone: the licences stand in the panel, with the sources.
/** @type {() => string} */
function creditShort() {
  /** @type {any[]} */
  const list = (data.basemap && data.basemap.credits) || [];
  return list.map((one) => one.name).join(", ");
}
function creditText() {
  /** @type {any[]} */
  const list = (data.basemap && data.basemap.credits) || [];
  // What is in the public domain needs no licence beside its name.
  /** @type {(one: any) => string} */
  const licence = (one) => (/^public domain/i.test(one.licence || "") ? "" : one.licence);
  return list.map((one) => [one.name, licence(one)].filter(Boolean).join(" ")).join(" · ");
}

// What the file cannot show here: blank paper would pass for empty land.
function drawLimit() {
  const at = geo.frame(leaflet.map), [l, tp, r, b] = picture.sight();
  const { top, bottom } = layout.insets(); // of timeline and sheet
  const seen = [(l + at.ox) / at.size, (tp + top + at.oy) / at.size, (r + at.ox) / at.size, (b - bottom + at.oy) / at.size];
  const finest = ground.finest((seen[0] + seen[2]) / 2, ((tp + b) / 2 + at.oy) / at.size);
  const key = finest && leaflet.map.getZoom() > finest ? (data.config.tiles ? "map.finest_tiles" : "map.finest")
    : lacking(seen, leaflet.map.getZoom());
  limit.hidden = !key;
  limit.textContent = key ? t(key) : "";
  // At the foot, else at the head; over a mark not at all.
  /** @type {(home: HTMLElement) => boolean} */
  const clear = (home) => { home.prepend(limit); return !covers(limit, at, [l, tp]); };
  if (key) limit.hidden = ![scale.parentNode, byId("map-over")].some(clear);
}
/**
 * Whether a mark in sight lies under a box of the page.
 *
 * @type {(node: any, at: ScreenView, sight: number[]) => boolean}
 */
function covers(node, at, [l, tp]) {
  const wrap = byId("map-wrap").getBoundingClientRect(), b = node.getBoundingClientRect();
  return data.marks.some((mark) => {
    const spot = picture.shown.has(mark.id) ? geo.spot(mark) : null;
    if (!spot) return false;
    const x = at.x(spot[0]) - l + wrap.left, y = at.y(spot[1]) - tp + wrap.top;
    return x > b.left - SIGN && x < b.right + SIGN && y > b.top - SIGN && y < b.bottom + SIGN;
  });
}
const SIGN = 14; // px about a mark that its sign takes
/**
 * Which words say what the ground lacks: no lines at all, or no rivers under a flood.
 *
 * @type {(seen: Box, z: number) => string}
 */
function lacking(seen, z) {
  const { land, lines, rivers } = ground.holds(seen, z);
  if (!land || rivers) return "";
  if (!lines) return "map.no_lines";
  floods = floods ?? data.marks.some((mark) => mark.claims.some((claim) => data.events[claim.event] === "flood"));
  return floods ? "map.no_rivers" : "";
}
/** @type {boolean | null} */
let floods = null;

function words() {
  for (const node of zoom.querySelectorAll("[data-word]")) {
    node.setAttribute("aria-label", t(node.dataset.word));
    node.title = t(node.dataset.word);
  }
  if (inset) inset.firstChild.setAttribute("aria-label", t("map.inset"));
  if (inset && inset.querySelector(".where")) {
    const base = data.basemap;
    const label = base.labels.find((/** @type {any} */ one) => one.kind === "country" && one.id === base.outline[0].id);
    inset.querySelector(".where").textContent = insetName(label);
  }
  refresh();
}
function refresh() {
  drawScale();
  drawInset();
  drawLimit();
  const root = document.documentElement.classList;
  // A picture of the map alone has no panel that would name the licences; the printed page has its sources.
  const full = root.contains("bare") || (layout.size() === "wide" && !root.contains("is-print"));
  credit.textContent = full ? creditText() : creditShort();
  const insets = layout.insets();
  const over = byId("map-over");
  over.style.setProperty("--top", `${insets.top}px`);
  over.style.setProperty("--bottom", `${insets.bottom}px`);
}
// What no name may be written under, in pixels of the map's box.
function boxesTaken() {
  const wrap = byId("map-wrap").getBoundingClientRect();
  const nodes = [zoom, scale, inset, limit, credit, byId("guard"), layout.size() === "phone" && byId("timeline")];
  const out = nodes.filter((node) => node && node.isConnected && !node.hidden).map((node) => {
    const r = node.getBoundingClientRect();
    return [r.left - wrap.left - 6, r.top - wrap.top - 6, r.right - wrap.left + 6, r.bottom - wrap.top + 6];
  }).filter((b) => b[2] - b[0] > 14);
  const card = layout.cardRect();
  if (card) out.push([card.left - 8, card.top - 8, card.right + 8, card.bottom + 8]);
  return out;
}

export const taken = () => (zoom ? boxesTaken() : []);
export function start() {
  const over = byId("map-over");
  zoom = zoomBox();
  scale = svg("svg", { class: "scale", height: 34, role: "img" });
  inset = insetBox();
  limit = el("p", { class: "limit", dir: "auto", hidden: true });
  credit = el("p", { class: "furniture credit", dir: "ltr", lang: "en", title: creditText() });
  const corner = el("div", { class: "furniture corner", dir: "ltr" }, inset, el("div", {}, limit, scale));
  over.append(zoom, corner, ...(creditText() ? [credit] : []));
  refresh();
  leaflet.map.on("moveend zoomend resize", refresh);
  picture.onPainted(bare);
  store.subscribe((state, changed) => {
    if (changed.has("lang")) words();
    if (changed.has("layout")) refresh();
  });
}
export { refresh };
