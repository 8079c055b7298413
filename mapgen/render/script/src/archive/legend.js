// The legend of what is drawn at the moment, and the scale.
import { data, t } from "./data.js";
import { sign } from "./signs.js";
import { byId, el } from "../state/dom.js";

const NARROW = 720, BAR = 90; // px
let shown = "";
/** @type {any} */
let list = null;
/** @type {any} */
let scale = null;
/** @type {any} */
let key = null;

/** @type {(n: number) => string} */
const number = (n) => n.toLocaleString(document.documentElement.lang);

/** Put the boxes over the map, where a drag of the map does not begin. */
export function build() {
  list = el("ul");
  scale = el("div", { class: "scale" });
  key = el("details", { class: "legend", open: innerWidth >= NARROW }, el("summary", {}, el("h2", {}, t("legend"))), list);
  L.DomEvent.disableClickPropagation(key);
  L.DomEvent.disableScrollPropagation(key);
  byId("map").append(key, scale);
}
/**
 * Stand in the lower corner that hides less, and the scale in the other.
 *
 * @param {number[][]} places of events, in pixels of the map's box
 * @param {{ x: number, y: number }} size of it
 */
export function stand(places, size) {
  const { offsetWidth: wide, offsetHeight: high } = key;
  const low = places.filter(([, y]) => y > size.y - high - 16);
  const left = low.filter(([x]) => x < wide + 16).length, right = low.filter(([x]) => x > size.x - wide - 16).length;
  byId("map").classList.toggle("key-left", left < right);
}
/** @type {(picture: any, text: string) => any} */
const row = (picture, text) => el("li", {}, picture, el("span", {}, text));

/**
 * Say what the signs in sight mean.
 *
 * @param {{ least: number[], km: number, near: boolean, region: boolean, border: boolean, many: boolean, denied: boolean }} what
 */
export function draw(what) {
  const now = JSON.stringify(what);
  if (now === shown) return;
  shown = now;
  const { least, km, near, region, border, many, denied } = what;
  const cells = least.map((from, at) => row(el("i", { class: "step", style: { "--step": `var(--d${at + 1})` } }),
    at === least.length - 1 ? (least.length > 1 ? t("step_last", { from }) : number(from)) : from === least[at + 1] - 1 ? number(from) : t("step", { from, to: least[at + 1] - 1 })));
  const first = data.slots.findIndex((/** @type {number} */ slot) => slot >= 0);
  const marks = [first >= 0 && row(sign(first), t("sign_side")), row(sign(undefined), t("sign_none")),
    many && row(el("i", { class: "badge" }, "2"), t("sign_many")), near && row(sign(undefined, { near: true }), t("form_1")), denied && row(sign(undefined, { hollow: true }), t("sign_denied"))];
  list.replaceChildren(...[cells.length ? [el("li", { class: "head" }, t("cell", { n: km })), cells] : marks,
    region && row(el("i", { class: "pill" }), t("form_2")), border && row(el("i", { class: "pill border" }), t("form_3"))].flat(2).filter(Boolean));
}

/** @type {(kmPerPixel: number) => void} */
export function measure(kmPerPixel) {
  const full = kmPerPixel * BAR, ten = 10 ** Math.floor(Math.log10(full));
  const n = ([5, 2, 1].find((k) => k * ten <= full) || 1) * ten;
  scale.style.width = `${n / kmPerPixel}px`;
  scale.textContent = t("km", { n });
}
