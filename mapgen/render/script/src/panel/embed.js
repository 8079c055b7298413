// For an iframe (#embed): a low header with the key, the map, and a strip for the card.
import * as shapes from "../map/shapes.js";
import { data } from "../model/document.js";
import { byId, el, first, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { link } from "../state/links.js";
import { store } from "../state/store.js";
import { nameNode, t } from "../state/words.js";

const OPEN = "M6 3H3V13H13V10M9 2.5H13.5V7M13 3L7.5 8.5";
const touch = () => matchMedia("(pointer: coarse)").matches;

function header() {
  const title = first("#head h1");
  return el("header", { id: "embed-legend" },
    el("p", { class: "title", dir: "auto", lang: title.getAttribute("lang") }, title.textContent),
    el("ul", { tabindex: "0", "aria-label": t("who.title") }, data.layers.map((layer) => el("li", {},
      svg("svg", { viewBox: "-9 -9 18 18", width: 16, height: 16, "aria-hidden": "true" },
        shapes.shape(layer, 6)), nameNode(layer, "short")))),
    el("a", { class: "open", href: link(null), target: "_blank", rel: "noopener", "aria-label": t("page.full_page"),
      title: t("page.full_page"), on: { click: leave } },
    svg("svg", { viewBox: "0 0 16 16", width: 18, height: 18, "aria-hidden": "true" },
      svg("path", { d: OPEN, fill: "none", stroke: "currentColor", "stroke-width": 1.6 }))));
}
// Who only tries how it looks goes back to the page at hand.
/** @type {(event: MouseEvent) => void} */
function leave(event) {
  if (window.top !== window.self || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  store.set({ embed: false });
}

// The page around scrolls over the map until the reader takes hold of the map; Escape lets go again.
/** @type {(on: boolean) => void} */
function guard(on) {
  const { map } = leaflet, old = byId("guard");
  for (const way of [map.scrollWheelZoom, map.dragging]) {
    if (on) way.disable();
    else way.enable();
  }
  leaflet.element.style.touchAction = on ? "pan-x pan-y" : "";
  if (old) old.remove();
  if (on) byId("map-wrap").append(el("button", { id: "guard", type: "button", on: { click: () => {
    guard(false);
    leaflet.element.focus({ preventScroll: true });
  } } }, t(touch() ? "embed.guard_touch" : "embed.guard")));
}
function watch() {
  const held = () => store.get().embed && byId("guard");
  // A finger goes on scrolling the page: two move the map.
  leaflet.map.on("click", () => { if (held() && !touch()) guard(false); });
  leaflet.element.addEventListener("keydown", /** @type {(event: KeyboardEvent) => void} */ ((event) => {
    if (event.key === "Escape" && store.get().embed && !store.get().selected) guard(true);
  }));
}
export function start() {
  watch();
  /** @type {(state: State) => void} */
  const apply = (state) => {
    document.documentElement.classList.toggle("embed", state.embed);
    const old = byId("embed-legend");
    if (old) old.remove();
    if (state.embed) byId("stage").prepend(header());
    if (state.embed || byId("guard")) guard(state.embed);
  };
  apply(store.get());
  store.subscribe((state, changed) => {
    if (changed.has("embed") || (state.embed && changed.has("lang"))) apply(state);
  });
}
