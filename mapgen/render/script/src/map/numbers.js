// On paper a sign is its number in the list: in its side's shape, or a plate of numbers for several.
import * as boxes from "./boxes.js";
import * as glyphs from "./glyphs.js";
import { svg } from "../state/dom.js";
import { number as digits } from "../state/words.js";

const R = 9.5, MOST = 8, ROW = 40, STYLE = { size: 9.5, weight: 700 };

export const printing = () => document.documentElement.classList.contains("is-print");
/** @type {(text: string, dark: boolean, x?: number) => SVGElement} */
const label = (text, dark, x = 0) => svg("text", { class: dark ? "print-n dark" : "print-n", x, y: 3.4 }, text);

// Of very many marks those of one sign stand together in the list, so that it is a span: 41–58.
let together = new Map();
/**
 * A mark's number on paper: in the order of the articles, or of the signs where marks are very many.
 *
 * @type {(one: Mark | Item) => number}
 */
export const numberOf = (one) => together.get("mark" in one ? one.mark.id : one.id) || one.n;
/**
 * Number the marks sign by sign, down the map and in the direction of reading; without signs, as told.
 *
 * @type {(signs: Sign[]) => void}
 */
export function arrange(signs) {
  together = new Map();
  for (const one of [...signs].sort((a, b) => Math.round((a.y - b.y) / ROW) || a.x - b.x)) {
    for (const { mark } of [...one.items].sort((a, b) => a.n - b.n)) together.set(mark.id, together.size + 1);
  }
}
/**
 * Give the marks that no sign stands for the numbers after these.
 *
 * @type {(marks: Mark[]) => void}
 */
export function continued(marks) {
  if (!together.size) return;
  for (const { id } of marks) if (!together.has(id)) together.set(id, together.size + 1);
}

/**
 * The numbers of a sign of several marks: all of them as far as a plate holds them.
 *
 * @type {(items: (Mark | Item)[]) => string}
 */
export function listed(items) {
  if (together.size) return span(items.map(numberOf));
  const all = items.map((item) => item.n).sort((a, b) => a - b).map(digits);
  return all.length > MOST ? `${all.slice(0, MOST - 1).join(", ")} …` : all.join(", ");
}
/** @type {(all: number[]) => string} */
const span = (all) => `${digits(Math.min(...all))}–${digits(Math.max(...all))}`;
/**
 * A mark's number in its side's shape; white where no side is named or the sign is hollow.
 *
 * @type {(item: Item, layer: Layer | null) => SVGElement}
 */
export function single(item, layer) {
  const plain = !layer || !layer.slots.length || item.near > 0 || item.unreal;
  const colour = layer ? glyphs.colour(layer) : "var(--ink)";
  const sign = plain ? svg("circle", { r: R, fill: "var(--symfill)", stroke: colour, "stroke-width": 1.8 })
    : glyphs.shape(layer, layer.slots.length === 2 ? R + 1 : R, { halo: 1.5 });
  return svg("g", {}, sign, label(digits(numberOf(item)), plain));
}
/** @type {(text: string) => number} */
const wide = (text) => Math.max(20, boxes.width(text, STYLE) + 12);
/**
 * The room that a sign's number, or its plate of numbers, takes.
 *
 * @type {(items: Item[]) => { w: number, h: number }}
 */
export const room = (items) => (items.length > 1 ? { w: wide(listed(items)), h: 18 } : { w: 2 * R + 1, h: 2 * R + 1 });
/**
 * A plate of numbers.
 *
 * @type {(items: Item[]) => SVGElement}
 */
export function plate(items) {
  const text = listed(items), w = wide(text);
  return svg("g", {}, svg("rect", { class: "print-plate", x: (-w / 2).toFixed(1), y: -9, width: w.toFixed(1), height: 18, rx: 9 }),
    label(text, true));
}
/**
 * The number before the name of an area that has no other sign.
 *
 * @type {(name: any, item: Item) => SVGElement}
 */
export function before(name, item) {
  const { left, top, block, anchor } = name, w = Math.max(...block.lines.map((/** @type {any} */ one) => boxes.width(one.text, one.style)));
  const start = anchor === "start" ? left : anchor === "end" ? left + block.w - w : left + (block.w - w) / 2;
  const text = digits(numberOf(item)), wide = Math.max(16, boxes.width(text, STYLE) + 9), x = start - wide / 2 - 3;
  return svg("g", { transform: `translate(${x.toFixed(1)} ${(top + 7.5).toFixed(1)})` },
    svg("rect", { class: "print-plate", x: (-wide / 2).toFixed(1), y: -8, width: wide.toFixed(1), height: 16, rx: 8 }), label(text, true));
}
