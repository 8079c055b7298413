// Names of the ground: countries, areas, towns and lakes by rank, none over another.
import * as boxes from "./boxes.js";
import * as geo from "../model/geo.js";
import * as groundMap from "./ground.js";
import { data } from "../model/document.js";
import { svg } from "../state/dom.js";
import { lang, t } from "../state/words.js";

// size, weight, spacing, colour, capitals; dot: what marks the place itself.
/** @type {Record<string, TextStyle>} */
const STYLES = {
  country: { size: 14, weight: 500, spacing: 6, colour: "ink3", caps: true },
  narrow: { size: 11.5, weight: 500, spacing: 1.5, colour: "ink3", caps: true },
  region: { size: 12.5, weight: 400, spacing: 2.6, colour: "ink3", caps: true },
  adm1: { size: 11, weight: 600, spacing: 1.8, colour: "ink3", caps: true },
  adm2: { size: 11, weight: 400, spacing: 1.2, colour: "ink3", caps: true },
  capital: { size: 13.5, weight: 500, colour: "ink2", dot: "capital" },
  city: { size: 12.5, weight: 500, colour: "ink2", dot: "city" },
  town: { size: 11.5, weight: 400, colour: "ink2", dot: "town" },
  village: { size: 11, weight: 400, colour: "ink2", dot: "village" },
  water: { size: 12, weight: 400, colour: "riverlab", italic: true },
  sea: { size: 14, weight: 400, colour: "riverlab", italic: true, spacing: 1 },
};
const ORDER = ["water", "sea", "country", "region", "adm1", "capital", "city", "town", "adm2",
  "village"];
// How far an area's name may move: a province's no further than it stands on its own ground.
const NEAR = [[0, 0], [0, -9], [0, 9], [-14, 0], [14, 0]];
const CLOSE = [...NEAR, [0, -16], [0, 16]];
const TOWN = 10; // zoom at which a town fills the view, and the name of its country would be read as that of a part
const ROUND = [[0, 0], [0, -16], [0, 16], [-24, 0], [24, 0], [0, -34], [0, 34], [-44, 0], [44, 0], [0, -60], [0, 60]];
// The names of the story's countries try every place on their ground, the nearest first.
const STEPS = [0, -12, 12, -24, 24, -40, 40, -60, 60];
const ABOUT = STEPS.flatMap((dy) => STEPS.map((dx) => [dx, dy])).sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
/** @type {any[]} */
let labels = [];

function start() {
  const base = data.basemap || {};
  const s = base.scale || 10000;
  /** @type {any[]} */
  const own = (base.regions || []).filter((/** @type {any} */ region) => region.at && !(base.labels || []).some(
    (/** @type {any} */ label) => label.kind === "region" && label.name === region.name));
  /** @type {any[]} */
  const named = [...(base.labels || []), ...own.map((region) => ({
    ...region, kind: "region", rank: 0, zoom: 5.5, focus: true }))];
  const notes = new Map((base.regions || []).map((/** @type {any} */ region) => [region.name, region.approximate]));
  labels = named.filter((label) => STYLES[label.kind]).map((label, n) => ({
    ...label, n, x: geo.mx(label.at[0] / s), y: geo.my(label.at[1] / s), wide: label.wide / s / 360,
    approximate: label.kind === "region" ? notes.get(label.name) : "",
  }));
  labels.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
    (a.rank || 0) - (b.rank || 0) || a.n - b.n);
}

/** @type {(one: any) => string} */
const named = (one) => (one.names && one.names[lang()]) || one.name;
/**
 * The style for a text: Arabic letters join, so they take no spacing, capitals or italics.
 *
 * @type {(kind: string, text: string) => TextStyle}
 */
function styled(kind, text) {
  const style = STYLES[kind];
  if (!boxes.rtl(text)) return style;
  return { ...style, spacing: 0, italic: false, caps: false,
    size: style.size + (style.caps ? 2 : 0.5), weight: style.caps ? 400 : style.weight };
}
/** @type {(text: string, style: TextStyle) => string} */
const shown = (text, style) => (style.caps ? text.toLocaleUpperCase(lang()) : text);

/**
 * Halo and letters of one line of text, to go in their two layers.
 *
 * @type {(x: number, y: number, text: string, style: TextStyle, anchor: string, ground: string) => { halo: SVGElement, text: SVGElement }}
 */
function lettering(x, y, text, style, anchor, ground) {
  const attrs = {
    x: x.toFixed(1), y: y.toFixed(1), "text-anchor": anchor === "start" ? null : anchor,
    "font-size": style.size, "font-weight": style.weight,
    "font-style": style.italic ? "italic" : null,
    "letter-spacing": style.spacing || null,
    direction: boxes.rtl(text) ? "rtl" : null,
  };
  // In a right-to-left text "start" is its right end; ours are always left and right.
  if (attrs.direction && anchor !== "middle") {
    attrs["text-anchor"] = anchor === "end" ? null : "end";
  }
  return {
    halo: svg("text", { ...attrs, class: `halo on-${ground}` }, text),
    text: svg("text", { ...attrs, fill: `var(--${style.colour})` }, text),
  };
}

/** @type {(kind: string, x: number, y: number, ground: string) => SVGElement} */
function dot(kind, x, y, ground) {
  const at = { cx: x.toFixed(1), cy: y.toFixed(1) };
  if (kind === "capital") {
    return svg("rect", { x: (x - 2.6).toFixed(1), y: (y - 2.6).toFixed(1), width: 5.2, height: 5.2,
      class: "dot-full" });
  }
  if (kind === "city") return svg("circle", { ...at, r: 2.7, class: "dot-full" });
  return svg("circle", { ...at, r: kind === "town" ? 2.1 : 1.8, class: `dot-open on-${ground}` });
}

/**
 * The sides of a dot a town's name may take, best first.
 *
 * @type {[number, number, string][]}
 */
const SIDES = [[6, 0.35, "start"], [-6, 0.35, "end"], [0, -0.62, "middle"], [0, 1.3, "middle"],
  [5, -0.3, "start"], [5, 1, "start"], [-5, -0.3, "end"], [-5, 1, "end"]];

/** @type {(x: number, y: number, text: string, style: TextStyle, fits: (box: Box) => boolean) => any} */
function town(x, y, text, style, fits) {
  const w = boxes.width(text, style);
  const own = [x - 3.5, y - 3.5, x + 3.5, y + 3.5];
  if (!fits(own)) return null;
  for (const [dx, dy, anchor] of SIDES) {
    const tx = x + dx, ty = y + dy * style.size;
    const box = boxes.grow(boxes.textBox(tx, ty, w, style.size, anchor), 2);
    if (fits(box)) return { tx, ty, anchor, taken: [box, own] };
  }
  return null;
}
/** @type {(x: number, y: number, text: string, style: TextStyle, fits: (box: Box) => boolean, options?: { note?: any, moves?: number[][] }) => any} */
function area(x, y, text, style, fits, { note = false, moves = ROUND } = {}) {
  const w = Math.max(boxes.width(text, style), note ? 118 : 0);
  for (const [dx, dy] of moves) {
    const box = boxes.grow(boxes.textBox(x + dx, y + dy, w, style.size, "middle"), 4);
    if (note) box[3] += 14;
    if (fits(box)) return { tx: x + dx, ty: y + dy, anchor: "middle", taken: [box] };
  }
  return null;
}

/**
 * Place what fits in `room` and is `whole` in view; draw it into `halos` and `letters`.
 *
 * @type {(at: ScreenView, bounds: Box, room: Room, halos: SVGElement, letters: SVGElement, skip: (label: any) => boolean, whole: (box: Box, clear?: boolean) => boolean) => void}
 */
function draw(at, bounds, room, halos, letters, skip, whole) {
  /** @type {(box: Box, clear?: boolean) => boolean} */
  const fits = (box, clear) => whole(box, clear) && room.free(box);
  const done = new Set(); // an area in several pieces is named once
  for (const label of labels) {
    if (label.zoom > at.zoom + 0.01 || skip(label)) continue;
    const x = at.x(label.x), y = at.y(label.y);
    if (x < bounds[0] || x > bounds[2] || y < bounds[1] || y > bounds[3]) continue;
    const once = STYLES[label.kind].dot ? "" : label.kind + (label.id || label.name);
    if (!done.has(once) && put(label, at, room, fits, halos, letters) && once) done.add(once);
  }
}
/**
 * A lake's name wider than its lake lies on land for the most part, and so does its halo.
 *
 * @type {(box: number[], frame: any) => boolean}
 */
function afloat(box, frame) {
  const [left, top, right, bottom] = box;
  const y = ((top + bottom) / 2 + frame.oy) / frame.size;
  return [left + 6, right - 6].every((x) => groundMap.inLake((x + frame.ox) / frame.size, y));
}
/** @type {[string, boolean][]} */
const WAYS = [["country", true], ["narrow", true], ["country", false], ["narrow", false]];
/**
 * A country's name stands on its own ground or in the sea: set wide, else narrow, else not at all.
 *
 * @type {(label: any, frame: any, x: number, y: number, fits: (box: any, clear?: boolean) => boolean) => any}
 */
function country(label, frame, x, y, fits) {
  if (frame.zoom > TOWN) return null;
  const raw = named(label), half = (label.wide * frame.size) / 2;
  /** @type {(box: Box) => boolean} */
  const own = ([left, top, right, bottom]) => {
    const on = [0, 0.25, 0.5, 0.75, 1].map((part) => groundMap.owner((left + 4 + (right - left - 8) * part + frame.ox) / frame.size,
      ((top + bottom) / 2 + frame.oy) / frame.size));
    return on.includes(label.id) && on.every((id) => !id || id === label.id);
  };
  // Clear of the story's hatching if it can be, set wide before narrow.
  for (const [kind, clear] of WAYS) {
    const style = styled(kind, raw), text = shown(raw, style);
    const moves = label.focus ? ABOUT : boxes.width(text, style) < half ? ROUND : CLOSE;
    const at = area(x, y, text, style, (box) => fits(box, clear) && own(box), { moves });
    if (at) return { ...at, style, text };
  }
  return null;
}
/** @type {(label: any, frame: ScreenView, x: number, y: number, fits: (box: Box, clear?: boolean) => boolean) => any} */
function settle(label, frame, x, y, fits) {
  const kind = label.kind, raw = named(label);
  if (kind === "country" && label.wide) return country(label, frame, x, y, fits);
  const style = styled(kind, raw), text = shown(raw, style);
  const moves = kind === "adm1" || kind === "adm2" ? NEAR : ROUND;
  const at = style.dot ? town(x, y, text, style, fits)
    : area(x, y, text, style, fits, { note: label.approximate, moves });
  return at && { ...at, style, text };
}
/** @type {(label: any, frame: ScreenView, room: Room, fits: (box: Box, clear?: boolean) => boolean, halos: SVGElement, letters: SVGElement) => boolean} */
function put(label, frame, room, fits, halos, letters) {
  const x = frame.x(label.x), y = frame.y(label.y), kind = label.kind;
  const at = settle(label, frame, x, y, fits);
  if (!at) return false;
  const { style, text } = at;
  for (const box of at.taken) room.add(box);
  const ground = kind === "sea" || (kind === "water" && afloat(at.taken[0], frame)) ? "water"
    : groundMap.atHome(label.x, label.y) ? "land" : "abroad";
  const made = lettering(at.tx, at.ty, text, style, at.anchor, ground);
  halos.append(made.halo);
  letters.append(made.text);
  if (style.dot) letters.append(dot(style.dot, x, y, ground));
  if (label.approximate) second(at, ground, halos, letters);
  return true;
}
// A boundary that is our own estimate says so under the name.
/** @type {(at: any, ground: string, halos: SVGElement, letters: SVGElement) => void} */
function second(at, ground, halos, letters) {
  const text = t("map.approximate");
  const made = lettering(at.tx, at.ty + 15, text, { size: 11, weight: 400, colour: "ink2" }, "middle", ground);
  halos.append(made.halo);
  letters.append(made.text);
}

/** The names the ground has. */
export const all = () => labels;
export { start, draw, named, styled, shown, lettering };
