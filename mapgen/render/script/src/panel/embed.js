// For an iframe (#embed): the map, a one-line legend, the card.
import * as shapes from "../map/shapes.js";
import { data } from "../model/document.js";
import { byId, el, first, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { link } from "../state/links.js";
import { store } from "../state/store.js";
import { nameNode, t } from "../state/words.js";

function legend() {
  return el("div", { id: "embed-legend" },
    el("a", { href: link(null), target: "_blank", rel: "noopener" },
      first("#head h1").textContent),
    el("ul", {}, data.layers.map((layer) => el("li", {},
      svg("svg", { viewBox: "-9 -9 18 18", width: 16, height: 16, "aria-hidden": "true" },
        shapes.shape(layer, 6)), nameNode(layer)))),
    el("span", { class: "sr" }, t("page.full_page")));
}
// The page around scrolls over the map until the reader takes hold of the map; Escape lets go again.
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
  } } }, t("embed.guard")));
}
function watch() {
  const embedded = () => store.get().embed;
  leaflet.map.on("click", () => { if (embedded() && byId("guard")) guard(false); });
  leaflet.element.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && embedded() && !store.get().selected) guard(true);
  });
}
export function start() {
  watch();
  const apply = (state) => {
    document.documentElement.classList.toggle("embed", state.embed);
    const old = byId("embed-legend");
    if (old) old.remove();
    if (state.embed) byId("stage").append(legend());
    if (state.embed || byId("guard")) guard(state.embed);
  };
  apply(store.get());
  store.subscribe((state, changed) => { if (changed.has("embed")) apply(state); });
}
