// For an iframe (#embed): the map, a one-line legend, the card.
import * as shapes from "../map/shapes.js";
import { data } from "../model/document.js";
import { byId, el, first, svg } from "../state/dom.js";
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
export function start() {
  const apply = (state) => {
    document.documentElement.classList.toggle("embed", state.embed);
    const old = byId("embed-legend");
    if (old) old.remove();
    if (state.embed) byId("stage").append(legend());
  };
  apply(store.get());
  store.subscribe((state, changed) => { if (changed.has("embed")) apply(state); });
}
