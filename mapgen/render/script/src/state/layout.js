// Where things are: the size class, the phone's sheet, and the card's place beside its mark.
import { data } from "../model/document.js";
import { byId, calm, el } from "./dom.js";
import { leaflet } from "./leaflet.js";
import { visible } from "./match.js";
import { store } from "./store.js";
import { t } from "./words.js";

const STOPS = ["low", "middle", "high"];
let stop = "middle";

const size = () => (innerWidth < 720 ? "phone" : innerWidth < 1180 ? "medium" : "wide");
// A window so low (as at 400 % zoom) that nothing is pinned: map, then list, in one scroll.
const low = () => size() === "phone" && innerHeight <= 420 &&
  !document.documentElement.classList.contains("embed");
const bump = () => store.set({ layout: store.get().layout + 1 }, { source: "layout" });

// The emptier side of the map when the card opens; it stays there while the map moves.
let side = "right";
function emptySide() {
  const wide = leaflet.map.getSize().x;
  let left = 0, right = 0;
  for (const mark of data.marks) {
    if (!mark.anchor || !visible(mark)) continue;
    const { x } = leaflet.map.latLngToContainerPoint([mark.anchor[1], mark.anchor[0]]);
    if (x > 0 && x < 424) left += 1;
    if (x < wide && x > wide - 376) right += 1;
  }
  return left < right ? "left" : "right";
}

/** @type {(mark: Mark | null) => void} */
function place(mark) {
  const card = byId("card");
  const embed = document.documentElement.classList.contains("embed");
  const home = size() === "wide" || embed ? byId("map-wrap") : byId("panel");
  if (card.parentNode !== home) home.append(card);
  if (mark && !document.documentElement.classList.contains("has-card")) side = emptySide();
  card.classList.toggle("at-left", side === "left");
  if (mark && size() === "phone" && stop !== "middle") setStop("middle");
  bump();
}

/** @type {(box: Element, node: Element) => Inset & { width: number, height: number }} */
function rectIn(box, node) {
  const a = box.getBoundingClientRect(), b = node.getBoundingClientRect();
  return { left: b.left - a.left, top: b.top - a.top, right: b.right - a.left,
    bottom: b.bottom - a.top, width: b.width, height: b.height };
}
/** @type {() => (Inset & { width: number, height: number }) | null} */
function cardRect() {
  const card = byId("card"), wrap = byId("map-wrap");
  const rect = card.hidden || card.parentNode !== wrap ? null : rectIn(wrap, card);
  return rect && rect.height ? rect : null;
}
/** @type {() => Inset} */
function insets() {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  const rect = cardRect(), wrap = byId("map-wrap");
  if (document.documentElement.classList.contains("is-print")) return none;
  if (document.documentElement.classList.contains("embed")) {
    if (rect) none.bottom = wrap.clientHeight - rect.top;
    return none;
  }
  if (size() === "phone") {
    if (low()) return none;
    none.bottom = Math.min(byId("panel").offsetHeight, innerHeight * 0.47);
    const time = byId("timeline");
    if (!time.hidden) none.top = time.offsetHeight + 12;
  } else if (rect) {
    if (rect.left > wrap.clientWidth / 2) none.right = wrap.clientWidth - rect.left;
    else none.left = rect.right;
  }
  return none;
}

/** @type {(name: string) => void} */
function setStop(name) {
  stop = name;
  const panel = byId("panel");
  panel.dataset.stop = name;
  panel.style.removeProperty("height");
  const grip = byId("grip");
  if (grip) grip.setAttribute("aria-label", `${t("sheet.grip")}: ${t("sheet." + next())}`);
  setTimeout(bump, calm() ? 0 : 220);
}
const next = () => STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length];

function grip() {
  const button = el("button", { id: "grip", type: "button" });
  const moved = pull(button, () => true);
  button.addEventListener("click", () => { if (!moved()) setStop(next()); });
  button.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (!by) return;
    event.preventDefault();
    setStop(STOPS[Math.min(2, Math.max(0, STOPS.indexOf(stop) + by))]);
  });
  return button;
}
/**
 * Let the sheet be pulled by a part of it; what is given back says whether the last press was a pull.
 *
 * @type {(node: any, takes: (target: any) => boolean) => () => boolean}
 */
function pull(node, takes) {
  /** @type {{ y: number, height: number } | null} */
  let start = null;
  let dragged = false;
  node.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => {
    dragged = false;
    if (size() !== "phone" || !takes(event.target)) return;
    start = { y: event.clientY, height: byId("panel").offsetHeight };
    node.setPointerCapture(event.pointerId);
  });
  node.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
    if (!start) return;
    const moved = start.y - event.clientY;
    if (Math.abs(moved) < 6) return;
    dragged = true;
    byId("panel").style.height = `${Math.min(innerHeight * 0.92, Math.max(96, start.height + moved))}px`;
  });
  node.addEventListener("pointerup", (/** @type {PointerEvent} */ event) => {
    if (start && dragged) settle(event.clientY - start.y);
    start = null;
  });
  node.addEventListener("pointercancel", () => {
    if (start) setStop(stop);
    start = null;
  });
  return () => dragged;
}
const SWEPT = 60; // px
// A card that is swept down goes, as × does.
/** @type {(down: number) => void} */
function settle(down) {
  const card = store.get().selected && down > SWEPT;
  const to = nearest(byId("panel").offsetHeight);
  if (card) store.set({ selected: null }, { source: "card" });
  setStop(card && to === "high" ? "middle" : to);
}
/** @type {(height: number) => string} */
function nearest(height) {
  /** @type {Record<string, number>} */
  const heights = { low: 96, middle: innerHeight * 0.47, high: innerHeight * 0.92 };
  return STOPS.reduce((best, name) =>
    (Math.abs(heights[name] - height) < Math.abs(heights[best] - height) ? name : best));
}

export function start() {
  byId("panel").prepend(grip());
  pull(byId("card"), (target) => target.closest(".top, h2") && !target.closest("button"));
  setStop("middle");
  // Nobody tabs to what the lowered sheet hides.
  byId("panel").addEventListener("focusin", (/** @type {any} */ event) => {
    if (stop === "low" && size() === "phone" && event.target.id !== "grip") setStop("middle");
  });
  const resized = () => {
    leaflet.map.invalidateSize({ animate: false });
    place(null);
  };
  new ResizeObserver(resized).observe(byId("map-wrap"));
  new ResizeObserver(() => { if (size() === "phone") bump(); }).observe(byId("timeline"));
}
export { size, low, insets, cardRect, place };
