// Beyond the edges: chips for marks out of sight, and the line from the selected mark to its card.
import * as boxes from "./boxes.js";
import * as coins from "./coins.js";
import * as draw from "./draw.js";
import * as glyphs from "./glyphs.js";
import * as items from "./items.js";
import * as picture from "./picture.js";
import * as view from "./view.js";
import * as geo from "../model/geo.js";
import * as layout from "../state/layout.js";
import { data, layerById } from "../model/document.js";
import { byId, el, focused, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { matches } from "../state/match.js";
import { store } from "../state/store.js";
import { listed, printing } from "./numbers.js";
import { number, t as word, title } from "../state/words.js";

const ARROW = "M8 13V3M3.5 7.5L8 3L12.5 7.5";
/**
 * What the chips that are there show the sign of.
 *
 * @type {{ mark: Mark, layer: Layer }[]}
 */
export let chipped = [];
/** @type {any} */
let chips = null;
/** @type {any} */
let line = null;

function prepare() {
  const over = byId("map-over");
  line = svg("path", { class: "to-card" });
  chips = el("div", { class: "chips" });
  over.append(svg("svg", { class: "ties", "aria-hidden": "true" }, line), chips);
  leaflet.map.on("move zoomend", tie);
  leaflet.map.on("zoomstart", () => line.removeAttribute("d"));
}

/** @type {(box: Box, signs: Sign[]) => { box: Box, found: any[] }} */
function beyond(box, signs) {
  const found = [];
  const aside = new Set(signs.flatMap((one) => one.items).filter((item) => item.aside).map((item) => item.mark.id));
  const at = geo.frame(leaflet.map), [l, t] = picture.sight();
  for (const mark of data.marks) {
    const spot = picture.shown.has(mark.id) && matches(mark) ? geo.spot(mark) : null;
    if (!spot) continue;
    const x = at.x(spot[0]) - l, y = at.y(spot[1]) - t;
    if (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]) continue;
    if (aside.has(mark.id) || partlySeen(mark, at, box, l, t)) continue;
    found.push({ mark, x, y });
  }
  return { box, found };
}
// An area of which a part is in sight needs no chip: it would point away from what is seen.
/** @type {(mark: Mark, at: ScreenView, box: Box, l: number, t: number) => boolean} */
const partlySeen = (mark, at, box, l, t) => geo.reaches(mark, at,
  [box[0] + l + SEEN, box[1] + t + SEEN, box[2] + l - SEEN, box[3] + t - SEEN]);
const SEEN = 20; // px: less of an area than this is not noticed

// Marks in one of eight directions share a chip; talks, which may be anywhere, have one for all.
/** @type {(out: { box: Box, found: any[] }) => any[][]} */
function grouped({ box, found }) {
  const cx = (box[0] + box[2]) / 2, cy = (box[1] + box[3]) / 2;
  const groups = new Map();
  for (const one of found) {
    const angle = Math.atan2(one.y - cy, one.x - cx);
    const sector = one.mark.claims.every((/** @type {Claim} */ claim) => claim.role === "negotiating") ? "talks"
      : Math.round(angle / (Math.PI / 4)) & 7;
    if (!groups.has(sector)) groups.set(sector, []);
    groups.get(sector).push({ ...one, angle, far: Math.hypot(one.x - cx, one.y - cy) });
  }
  return [...groups.values()].map((group) => group.sort((/** @type {any} */ a, /** @type {any} */ b) => a.far - b.far));
}

/** @type {(group: any[], box: Box, widest: number) => any} */
function chip(group, box, widest) {
  const first = group[0], cx = (box[0] + box[2]) / 2, cy = (box[1] + box[3]) / 2;
  const many = picture.shown.size >= items.MANY;
  const which = printing() && !many ? `${listed(group.map(({ mark }) => mark))} ` : "";
  const more = group.length > 1 ? " " + word("map.more", { n: group.length - 1 }) : "";
  const name = many ? number(group.length)
    : which + boxes.fit(title(first.mark), { size: 13, weight: 600 }, widest) + more;
  const layer = first.mark.layers.map((/** @type {string} */ id) => layerById[id])
    .find((/** @type {Layer} */ one) => one && store.get().layersOn.has(one.id));
  const turn = (first.angle * 180) / Math.PI + 90;
  const node = el("button", { type: "button", class: "chip-edge",
    on: { click: () => go(group) } },
  svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" },
    svg("path", { d: ARROW, class: "arrow", transform: `rotate(${(Math.round(turn / 45) * 45)} 8 8)` })),
  layer && !many && svg("svg", { viewBox: "-8 -8 16 16", width: 16, height: 16, "aria-hidden": "true" },
    signed(first.mark, layer)),
  el("bdi", {}, name));
  const k = Math.min(
    Math.abs((box[2] - box[0]) / 2 / Math.cos(first.angle)), Math.abs((box[3] - box[1]) / 2 / Math.sin(first.angle)));
  const away = many || layout.size() === "phone" ? "" : distance(first);
  if (away) node.append(" ", el("span", { class: "away" }, away));
  node.setAttribute("aria-label", [node.textContent,
    word("map.beyond", { place: title(first.mark), n: group.length })].join(word("list.comma")));
  const w = (away ? boxes.width(away, { size: 12.5 }) + 6 : 0) + (many ? 46 : 68) + boxes.width(name, { size: 13, weight: 600 });
  return { first: { mark: first.mark, layer }, node, w, h: layout.size() === "phone" ? 36 : 30, x: cx + k * Math.cos(first.angle), y: cy + k * Math.sin(first.angle) };
}
// The sign that the place itself has.
/** @type {(mark: Mark, layer: Layer) => SVGElement} */
function signed(mark, layer) {
  const event = coins.signOf(mark, layer);
  return event ? coins.coin(event, 7, false, layer) : glyphs.shape(layer, 5.6, { halo: 0 });
}
// How far the nearest of a chip's places lies from the middle of the map.
/** @type {(one: { mark: Mark }) => string} */
function distance({ mark }) {
  const spot = geo.spot(mark), centre = leaflet.map.getCenter();
  const at = leaflet.map.distance(centre, [geo.lat(spot[1]), (spot[0] - 0.5) * 360]) / 1000;
  const step = at < 100 ? 5 : at < 1000 ? 10 : 100;
  return word("map.km", { n: Math.max(step, Math.round(at / step) * step) });
}
/** @type {(group: { mark: Mark }[]) => void} */
function go(group) {
  if (group.length === 1) store.set({ selected: group[0].mark.id }, { source: "map" });
  view.open(group.map((one) => one.mark), true);
}

// On the edge, clear of furniture and signs, near where they point. What finds no room joins its neighbour's
// chip; the last one says less of its name, and then lies over a sign's foot rather than be mute.
/** @type {Record<string, number[]>} */
const WIDTHS = { phone: [165, 120, 92], medium: [220, 160], wide: [220, 160] }, NARROW = 64; // px
const MOST = 4; // on a phone there is room for no more
/** @type {(groups: any[][], box: Box, furniture: Box[], taken: { signs: Box[], marks: Box[] }) => any[]} */
function settle(groups, box, furniture, { signs, marks }) {
  let lost = -1;
  if (layout.size() === "phone" && groups.length > MOST) {
    const sizes = groups.map((group) => group.length);
    return settle(joined(groups, sizes.lastIndexOf(Math.min(...sizes))), box, furniture, { signs, marks });
  }
  for (const widest of WIDTHS[layout.size()]) {
    const taken = [...furniture], made = groups.map((group) => chip(group, box, widest));
    lost = made.findIndex((one) => !placeClear(one, box, furniture, taken, marks));
    if (lost < 0) return made;
  }
  if (groups.length > 1) return settle(joined(groups, lost), box, furniture, { signs, marks });
  const short = chip(groups[0], box, NARROW);
  const free = [marks, signs, []].find((others) => placeClear(short, box, furniture, [...furniture], others));
  return free ? [short] : [];
}
/**
 * The groups, with the one at `lost` in the one next to it round the compass.
 *
 * @type {(groups: any[][], lost: number) => any[][]}
 */
function joined(groups, lost) {
  /** @type {(a: number, b: number) => number} */
  const turn = (a, b) => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));
  const own = groups[lost], others = groups.filter((_, n) => n !== lost);
  const next = others.reduce((best, one) => (turn(one[0].angle, own[0].angle) < turn(best[0].angle, own[0].angle) ? one : best));
  return others.map((one) => (one === next ? [...one, ...own].sort((a, b) => a.far - b.far) : one));
}
const GAP = 12, STEP = 12, REACH = 220; // px: from the edge, along it, and from where a chip points
/**
 * Where on the edges a chip may stand, the nearest to where it points first; what lies on the upper
 * or lower edge, such as the scale, has a place before it.
 *
 * @type {(made: any, box: Box, furniture: Box[]) => [number, number][]}
 */
function rim({ w, h, x, y }, box, furniture) {
  const low = [box[0] + GAP, box[1] + GAP], high = [box[2] - GAP - w, box[3] - GAP - h];
  /** @type {(n: number, axis: 0 | 1) => number} */
  const bound = (n, axis) => Math.max(low[axis], Math.min(high[axis], n));
  const own = [bound(x - w / 2, 0), bound(y - h / 2, 1)];
  const levels = [low[1], high[1]].map((level) => [level, box[0], box[2]]);
  for (const [l, t, r, b] of furniture) {
    const level = b > box[3] - 2 * GAP ? t - 5 - h : t < box[1] + 2 * GAP ? b + 5 : -1;
    if (level >= low[1] && level <= high[1]) levels.push([level, l, r]);
  }
  /** @type {[number, number][]} */
  const found = [];
  for (let along = -REACH; along <= REACH; along += STEP) {
    for (const side of [low[0], high[0]]) found.push([side, bound(own[1] + along, 1)]);
    const px = bound(own[0] + along, 0);
    for (const [level, l, r] of levels) if (px < r && px + w > l) found.push([px, level]);
  }
  /** @type {(at: number[]) => number} */
  const far = (at) => Math.hypot(at[0] - own[0], at[1] - own[1]);
  return found.filter((at) => far(at) <= REACH).sort((a, b) => far(a) - far(b));
}
/** @type {(made: any, box: Box, furniture: Box[], taken: Box[], marks: Box[]) => boolean} */
function placeClear(made, box, furniture, taken, marks) {
  const { node, w, h } = made;
  for (const [px, py] of rim(made, box, furniture)) {
    const own = [px - 4, py - 4, px + w + 4, py + h + 4];
    if ([...taken, ...marks].some((other) => geo.meet(own, other))) continue;
    taken.push(own);
    made.taken = own;
    node.style.left = `${px.toFixed(0)}px`;
    node.style.top = `${py.toFixed(0)}px`;
    return true;
  }
  return false;
}
// The places that a number stands for, and the foot of a leader, are not to be hidden either.
/** @type {(one: Sign) => Box[]} */
const members = (one) => (one.many && one.items.length < 40 ? one.items : one.off ? [one] : [])
  .map(({ at: [x, y] }) => [x - 4, y - 4, x + 4, y + 4]);
/**
 * The room of signs, and of all that belongs to them, in pixels of the map.
 *
 * @type {(list: Sign[]) => { signs: Box[], marks: Box[] }}
 */
function signBoxes(list) {
  const [l, t] = picture.sight();
  /** @type {(found: (Box | null | undefined)[]) => Box[]} */
  const here = (found) => found.flatMap((b) => (b ? [b] : [])).map((b) => [b[0] - l, b[1] - t, b[2] - l, b[3] - t]);
  const signs = here(list.map((one) => one.box));
  return { signs, marks: [...signs, ...here(list.flatMap((one) =>
    [one.symbol && one.symbol.box, one.head, one.name && one.name.box, ...members(one)]))] };
}

/**
 * Draw the chips anew; `page` is what the scene knows of the page's layout.
 *
 * @returns {number[][]} the room that they take, in pixels of the map
 *
 * @type {(page: any, signs: Sign[]) => Box[]}
 */
function update(page, signs) {
  if (!chips) prepare();
  const out = beyond(page.edges, signs);
  const groups = grouped(out), held = chips.contains(focused());
  const made = groups.length ? settle(groups, out.box, page.furniture, signBoxes(signs)) : [];
  chips.replaceChildren(...made.map((one) => one.node));
  chipped = made.map((one) => one.first);
  if (held && chips.firstChild) chips.firstChild.focus({ preventScroll: true });
  return made.map((chip) => chip.taken);
}
/**
 * Tie the selected mark to its card, now that names stand where they stay.
 *
 * @type {(page: any) => void}
 */
function lead(page) {
  const one = picture.find(store.get().selected);
  if (page.card && one) chooseRise(one, page.card);
  tie();
}

// How far the leader rises before it turns: as little as meets no other sign or name.
let rise = 14;
/** @type {(one: Sign, card: any) => void} */
function chooseRise(one, card) {
  const [l, t] = picture.sight();
  const taken = picture.signs().filter((other) => other !== one).flatMap((other) =>
    [other.box, other.name && other.name.box, other.symbol && other.symbol.box, other.head]).filter(Boolean);
  /** @type {any} */
  /** @type {(up: number) => Box | null} */
  const line = (up) => {
    const way = run(one, card, up);
    return way && [Math.min(way.x, way.edge) + l, way.y + t - 2, Math.max(way.x, way.edge) + l, way.y + t + 2];
  };
  rise = [14, 22, 30, 40, 52, 66, 82, 100].find((up) => {
    const box = line(up);
    return box && !taken.some((other) => geo.meet(other, box));
  }) || 14;
}
// The leader leaves the mark upwards (downwards below the card) and turns once into its edge.
/** @type {(one: Sign, card: any, up: number) => any} */
function run(one, card, up) {
  const [l, t] = picture.sight(), b = draw.frame(one);
  const x = (b[0] + b[2]) / 2 - l, top = b[1] - t, bottom = b[3] - t;
  if (x > card.left - 8 && x < card.right + 8) return null;
  const edge = card.left > x ? card.left : card.right;
  if (top - up > card.top + 24) return { x, edge, from: top, y: Math.min(top - up, card.bottom - 24) };
  const y = Math.max(bottom + up, card.top + 24);
  return y < card.bottom - 12 ? { x, edge, from: bottom, y } : null;
}
function tie() {
  const card = layout.cardRect();
  const id = store.get().selected;
  const one = card && id && picture.find(id);
  const way = one && !leaflet.map._animatingZoom ? run(one, card, rise) : null;
  if (way) line.setAttribute("d", `M${way.x.toFixed(1)} ${way.from.toFixed(1)}V${way.y.toFixed(1)}H${way.edge.toFixed(1)}`);
  else line.removeAttribute("d");
}

export { lead, update };
