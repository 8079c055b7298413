// Signs of events whose side has no colour: a coin with a quiet drawing, on a grid of 16 round its
// middle. Its rim says who it was: a circle nobody, the others those who are only described.
import * as shapes from "./shapes.js";
import { data, happened } from "../model/document.js";
import { svg } from "../state/dom.js";

const RADIUS = 10.5;
/** @type {Record<string, string>} */
const DRAWINGS = {
  clash: "M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5M-5 2.5L-2.5 5M5 2.5L2.5 5",
  strike: "M4.5-5L-2 1.5M-2-3V1.5H2.5M-5 5H5",
  withdrawal: "M5-3H-1A3 3 0 0 0-1 3.5H4M1.5 1L4 3.5L1.5 6",
  force: "M-4-5V5.5M-4-4.5H4.5L2.5-2L4.5.5H-4",
  found: "M-1-5.5A4 4 0 1 1-1 2.5A4 4 0 1 1-1-5.5M2 1.8L5.5 5.5",
  arrest: "M-5-2.5A2.5 2.5 0 1 1-5-2.4M0-.1A2.5 2.5 0 1 1 5-.1A2.5 2.5 0 1 1 0-.1M-2.8 2H-2.7",
  release: "M-4.5 0V5H4.5V0ZM-2.5 0V-2.5A2.5 2.5 0 0 1 2.5-3",
  base: "M-5 5V-1L0-5L5-1V5ZM-1.5 5V1.5H1.5V5",
  warning: "M0-5L5.5 4.5H-5.5ZM0-1.8V1M0 2.8V2.9",
  talks: "M-5.5-4.5H2.5V1H-2L-4 3V1H-5.5ZM4-1.5H5.5V3.5H4V5.5L2 3.5H-.5",
  aid: "M0-5V5M-5 0H5",
  displaced: "M-1-3.5A1.6 1.6 0 1 1-1-3.6M-2.6-1V2.5M-2.6 2.5L-4.5 5.5M-2.6 2.5L-.8 5.5M1 0H5.5M3.5-2L5.5 0L3.5 2",
  rescue: "M-5.3 0A5.3 5.3 0 1 1 5.3 0A5.3 5.3 0 1 1-5.3 0M-2 0A2 2 0 1 1 2 0A2 2 0 1 1-2 0M-3.7-3.7L-1.5-1.5M3.7-3.7L1.5-1.5M-3.7 3.7L-1.5 1.5M3.7 3.7L1.5 1.5",
  protest: "M-5 1V-2.5L2.5-5V3.5ZM-3 1.5L-2 5H0L-.8 2.3M4.5-2.5A2.5 2.5 0 0 1 4.5 1",
  flood: "M-6-3Q-4-5-2-3T2-3T6-3M-6 .5Q-4-1.5-2 .5T2 .5T6 .5M-6 4Q-4 2-2 4T2 4T6 4",
  storm: "M-5-4H5M-4-1.2H3.5M-2.2 1.6H2.4M-.8 4.4H1.4",
  volcano: "M-6 5L-2-1H2L6 5M0-3V-6M-2.5-3.5L-4-5.5M2.5-3.5L4-5.5",
  landslide: "M-6 5.5H6M-6 5.5V-5.5L5 5.5M-.5-4.6A1.6 1.6 0 1 1-.5-4.5M3.5-.1A1.3 1.3 0 1 1 3.5 0",
  quake: "M-6 0H-3.5L-2-4L.5 4.5L2.2-2L3.5 0H6",
  fire: "M0-6C1-3 4.5-1.5 4.5 2A4.5 4 0 0 1-4.5 2C-4.5 0-3-1-2.5-2.5C-1-1.5 0-3 0-6Z",
  epidemic: "M-2.8 0A2.8 2.8 0 1 1 2.8 0A2.8 2.8 0 1 1-2.8 0M0-2.8V-5.5M0 2.8V5.5M-2.8 0H-5.5M2.8 0H5.5M-2-2L-4-4M2-2L4-4M-2 2L-4 4M2 2L4 4",
  accident: "M0-5.5L1.3-1.7L5.5-2.5L2.3.5L4.5 4.5L.5 2.3L-2.5 5.5L-2.3 1.4L-5.5-.5L-1.6-1.6Z",
  closed: "M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0M-3 0H3",
};
const RIMS = new Set(["shield", "tent", "house", "arch"]);
/**
 * Whether marks of a layer are drawn by what happened: a side with a colour has its own shape.
 *
 * @type {(layer: LayerLook) => boolean}
 */
const rimmed = ({ slots, shape }) => !slots.length || (slots.length === 1 && RIMS.has(shape));
const NOTHING = new Set(["home_base", "unit_name", "mentioned"]);

/**
 * The sign of what is told of a mark in a layer without a colour, or "".
 *
 * @type {(mark: Mark, layer: Layer | null | undefined) => string}
 */
export function signOf(mark, layer) {
  if (!layer || !rimmed(layer)) return "";
  const claim = mark.claims.find((one) => one.layer === layer.id && one.event && !NOTHING.has(one.role));
  return (claim && DRAWINGS[data.events[claim.event]] && data.events[claim.event]) || "";
}

/**
 * All signs of what is told of a mark in a layer without a colour, each once.
 *
 * @type {(mark: Mark, layer: Layer) => string[]}
 */
export function signsOf(mark, layer) {
  if (!rimmed(layer)) return [];
  const told = mark.claims.filter((one) => one.layer === layer.id && one.event && !NOTHING.has(one.role));
  return [...new Set(told.map((one) => data.events[one.event]))].filter((sign) => DRAWINGS[sign]);
}

/**
 * How many claims of a mark in a layer, of one sign if that is given, say that something happened.
 *
 * @type {(mark: Mark, layer: Layer, sign?: string) => number}
 */
export function done(mark, layer, sign) {
  const own = mark.claims.filter((one) => one.layer === layer.id && (!sign || data.events[one.event] === sign));
  return own.length ? own.filter(happened).length : 1;
}

/**
 * A coin: filled, but hollow for what is planned, possible or denied; in the rim of its layer.
 *
 * @type {(sign: string, r?: number, hollow?: boolean, layer?: LayerLook) => SVGElement}
 */
export function coin(sign, r = RADIUS, hollow = false, layer = undefined) {
  const described = layer && layer.slots.length > 0;
  return svg("g", { class: hollow ? "coin hollow" : "coin", style: described && { "--ev": "var(--ink)" } },
    svg("path", { d: shapes.path(described ? layer.shape : "circle", r), class: "face" }), icon(sign, r / RADIUS));
}
/**
 * The drawing of an event alone.
 *
 * @type {(sign: string, scale: number) => SVGElement}
 */
export const icon = (sign, scale) => svg("path", { d: DRAWINGS[sign], class: "icon",
  transform: scale === 1 ? null : `scale(${scale.toFixed(3)})` });
export { RADIUS };
