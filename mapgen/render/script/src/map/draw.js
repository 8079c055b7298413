// Draws signs, leaders, circles and words into the layers of one SVG.
import * as coins from "./coins.js";
import * as boxes from "./boxes.js";
import * as glyphs from "./glyphs.js";
import * as labels from "./labels.js";
import * as markItems from "./items.js";
import * as names from "./names.js";
import * as numbers from "./numbers.js";
import * as geo from "../model/geo.js";
import { svg } from "../state/dom.js";
import { describe as describeMark } from "../state/match.js";
import { join, number as digits, t, title } from "../state/words.js";

const SYMBOL = 25;

/** @type {(x: number, y: number) => string} */
const put = (x, y) => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
/** @type {(points: number[], cls: string) => SVGElement} */
function line(points, cls) {
  return svg("path", { d: geo.path(points), class: cls });
}
/** @type {(one: Sign) => string} */
const main = (one) => glyphs.colour(one.layers ? one.layers[0][0] : one.items[0].layer);

/** @type {(one: Sign, env: Env) => [SVGElement[], any[]]} */
function lettering(one, env) {
  const { left, top, anchor, block } = one.name;
  const x = anchor === "start" ? left : anchor === "end" ? left + block.w : left + block.w / 2;
  const halos = [], letters = [];
  const item = one.items[0];
  let y = top + 12;
  for (const part of block.lines) {
    const style = { ...part.style, colour: part.style.colour };
    if (!item.fits) style.colour = "ink2";
    const ground = env.atHome(left + block.w / 2, top + block.h / 2) ? "land" : "abroad";
    const made = labels.lettering(x, y, part.text, style, anchor, ground);
    if (style.weight === 600 && one.kind === "note" && item.fits) tint(made.text, item, ground);
    halos.push(halo(made, `${key(one)}-${letters.length}`));
    letters.push(made.text, " ");
    y += 15;
  }
  return [halos, letters];
}
// A halo repeats its letters by reference: the words stand in the page once.
/** @type {(made: { halo: SVGElement, text: SVGElement }, name: string) => SVGElement} */
function halo(made, name) {
  made.text.setAttribute("id", `letters-${name}`);
  return svg("use", { href: `#letters-${name}`, class: made.halo.getAttribute("class") });
}
// A side's colour as a word only where it keeps 4.5 to 1: teal does not on the ground abroad.
/** @type {(text: SVGElement, item: Item, ground: string) => void} */
function tint(text, item, ground) {
  const slots = item.layer.slots;
  if (slots.length !== 1 || slots[0] > 3 || (ground === "abroad" && slots[0] === 1)) return;
  text.setAttribute("fill", glyphs.colour(item.layer));
}

// A radius has a hollow shape with its middle; what has not happened, or is denied, an empty one.
/** @type {(item: Item) => boolean | "empty"} */
const hollow = (item) => (item.unreal ? "empty" : item.near > 0);
/** @type {(one: Sign, env: Env) => SVGElement} */
function body(one, env) {
  const item = one.items[0];
  if (numbers.printing()) {
    return one.items.length > 1 ? numbers.plate(one.items) : numbers.single(item, item.layer || item.layers[0]);
  }
  if (one.kind === "pill") return glyphs.pill(one.list, one.small);
  if (one.kind === "cluster") return glyphs.badge(one.list, env.mass);
  const layer = one.layers[0][0];
  if (one.small) return glyphs.shape(layer, 4, { halo: 1.5, hollow: hollow(item) });
  if (one.symbol && one.symbol.how === "leader") return svg("circle", { r: 2.4, fill: glyphs.colour(layer) });
  const event = coins.signOf(item.mark, layer);
  if (event) return coins.coin(event, one.w / 2, item.unreal, layer);
  return glyphs.shape(layer, hollow(item) ? 4.6 : one.symbol ? 5.2 : 6, { hollow: hollow(item) });
}

/** @type {(one: Sign) => SVGElement} */
function unit(one) {
  const { x, y, tall } = one.symbol;
  const layer = one.layers[0][0];
  const made = glyphs.symbol(one.items[0].sidc || "", SYMBOL, glyphs.colour(layer));
  return svg("g", { transform: put(x - SYMBOL / 2, y - tall / 2) },
    svg("rect", { class: "plate", x: -2.5, y: -2.5, width: SYMBOL + 5, height: tall + 5, rx: 2 }), made && made.node);
}

/**
 * Circles of stated radii and leaders: under all signs.
 *
 * @type {(one: Sign, env: Env) => SVGElement[]}
 */
function under(one, env) {
  const out = [];
  for (const [x, y, r, item] of one.many && env.mass ? [] : markItems.rings(one)) {
    const filled = [x, y, r].map((n) => Math.round(n / 4)).join();
    out.push(svg("g", { class: env.filled.has(filled) ? "ring again" : "ring", transform: put(x, y),
      opacity: item.fits ? null : item.fade || 0.3 }, glyphs.circle(item.layers[0], r)));
    env.filled.add(filled); // of circles one over the other the first alone tints the ground
  }
  // Dots say where the places of a number lie; a dashed circle is a radius and nothing else.
  if (one.many && !env.mass) {
    for (const item of one.items) out.push(svg("circle", { class: "member", cx: item.at[0].toFixed(1),
      cy: item.at[1].toFixed(1), r: 1.7, fill: glyphs.colour(item.layers[0]) }));
  }
  const faint = { opacity: one.items[0].fits ? null : 0.4, stroke: main(one), fill: main(one) };
  if (one.off) out.push(tie(one.at, [one.x, one.y], faint));
  if (one.symbol) {
    const { how, x, y } = one.symbol;
    out.push(tie([one.x, one.y], how === "staff" ? [one.x + 0.9, y] : [x, y], faint));
  }
  return out;
}
/** @type {(from: number[], to: number[], attrs: object) => SVGElement} */
const tie = (from, to, attrs) => svg("g", attrs, line([...from, ...to], "leader"),
  svg("circle", { cx: from[0].toFixed(1), cy: from[1].toFixed(1), r: 2.4, class: "foot" }));

/**
 * A frame around what is selected or focused.
 *
 * @type {(one: Sign) => Box}
 */
function frame(one) {
  if (one.kind === "note") return boxes.grow(one.name.box, 3);
  const own = one.symbol ? one.symbol.box : one.box;
  return boxes.grow(own, one.symbol ? 0.5 : 1.5);
}
/** @type {(b: Box, attrs: object) => SVGElement} */
const rect = (b, attrs) => svg("rect", { x: b[0].toFixed(1), y: b[1].toFixed(1),
  width: (b[2] - b[0]).toFixed(1), height: (b[3] - b[1]).toFixed(1), ...attrs });

// Whoever speaks to the page says what is seen: the words and digits drawn are part of the name.
/** @type {(one: Sign, drawn: any) => string} */
function called(one, drawn) {
  for (const text of drawn.querySelectorAll(".body, .body > g, .body text")) text.after(" ");
  const said = told(one), seen = drawn.textContent.replace(/\s+/g, " ").trim();
  return said.includes(seen) ? said : [said, seen].join(t("list.comma"));
}
/** @type {(one: Sign) => string} */
function told(one) {
  if (!one.many) return describeMark(one.items[0].mark);
  if (one.told.length === 1) return describeMark(one.told[0].mark); // the others do not fit
  const held = one.held.map(([layer, n]) => `${layer.name} ${digits(n)}`);
  const first = title(one.told[0].mark);
  return t("map.cluster", { place: first, n: one.told.length, held: join(held) });
}
/** @type {(one: Sign) => string} */
const key = (one) => (one.many ? "+" : "") + one.items[0].mark.id;

// Very many signs have their frames, which only the focused one shows, when they are focused.
/** @type {(outer: Box) => SVGElement[]} */
const frames = (outer) => [rect(boxes.grow(outer, 3), { class: "focus gap", rx: 8 }),
  rect(boxes.grow(outer, 4), { class: "focus", rx: 9 })];
/** @type {(node: any, one: Sign) => void} */
function framed(node, one) {
  if (!node.querySelector(".focus")) node.querySelector(".hit").after(...frames(frame(one)));
}

/** @type {(one: Sign, env: Env) => SVGElement} */
function sign(one, env) {
  const selected = one.items.some((item) => item.selected);
  const fits = one.items.some((item) => item.fits);
  const g = svg("g", {
    class: `mark ${one.kind}${selected ? " selected" : ""}${fits ? "" : " out"}`,
    "data-key": key(one), "data-mark": one.many ? null : one.items[0].mark.id,
    role: "button", tabindex: -1, "aria-pressed": one.many ? null : selected,
  });
  const outer = frame(one);
  g.append(rect(target(outer, env), { class: "hit", rx: 6 }));
  if (selected) g.append(rect(outer, { class: "chosen", rx: round(one, outer) }));
  if (!env.mass) g.append(...frames(outer));
  const fade = fits ? 0 : Math.max(...one.items.map((item) => item.fade || 0));
  if (one.kind !== "note") {
    g.append(svg("g", { class: "body", "aria-hidden": "true", style: fade ? { opacity: fade.toFixed(2) } : null }, svg("g", { transform: put(one.x, one.y) }, body(one, env)),
      one.symbol && unit(one)));
  }
  if (one.head) g.append(svg("g", { "aria-hidden": "true" }, headline(one, env)));
  if (one.name) g.append(svg("g", { class: "name", "aria-hidden": "true" }, lettering(one, env),
    one.kind === "note" && numbers.printing() ? numbers.before(one.name, one.items[0]) : null));
  g.setAttribute("aria-label", called(one, g));
  return g;
}
/** @type {(one: Sign, b: Box) => number} */
const round = (one, b) => (one.kind === "note" ? 4 : one.symbol ? 5 : (b[3] - b[1]) / 2);
/** @type {(b: Box, env: Env) => Box} */
function target(b, env) {
  const least = env.phone ? 44 : 25;
  const dx = Math.max(0, (least - (b[2] - b[0])) / 2), dy = Math.max(0, (least - (b[3] - b[1])) / 2);
  return [b[0] - dx, b[1] - dy, b[2] + dx, b[3] + dy];
}
/** @type {(one: Sign, env: Env) => any[]} */
function headline(one, env) {
  const label = one.items[0].label;
  if (!label) return [];
  const { lines, style } = label;
  const more = one.many ? ` ${t("map.more", { n: one.items.length - 1 })}` : "";
  const ground = env.atHome(one.x, one.y) ? "land" : "abroad";
  return lines.map((text, n) => {
    const below = lines.length - 1 - n, y = one.y - 17 - below * boxes.LINE;
    const made = labels.lettering(one.middle ?? one.x, y, below ? text : text + more, style, "middle", ground);
    return [halo(made, `${key(one)}-head${n || ""}`), made.text, " "];
  });
}

/**
 * A name shown for a moment: for signs whose name found no room, and for very many marks.
 *
 * @type {(one: Sign, env: Env) => SVGElement}
 */
function passing(one, env) {
  const text = one.many ? told(one) : title(one.items[0].mark);
  const style = names.NAME;
  const short = boxes.fit(text, style, 260);
  const made = labels.lettering(one.x, one.y - (one.h || 16) / 2 - 7, short, style, "middle",
    env.atHome(one.x, one.y) ? "land" : "abroad");
  return svg("g", { class: "passing" }, made.halo, made.text);
}

export { under, sign, passing, frame, framed, key };
