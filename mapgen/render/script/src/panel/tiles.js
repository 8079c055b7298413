// Online tiles: off until the reader turns them on; the built-in ground comes back if they fail.
import { data } from "../model/document.js";
import { byId, el, say } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { t } from "../state/words.js";

const service = data.config.tiles;
const PATIENCE = 4; // failed pictures before we give up
let on = false, failed = 0;

/** @type {(wanted: boolean) => void} */
function show(wanted) {
  const layer = window[service.layer];
  on = wanted;
  failed = 0;
  document.documentElement.classList.toggle("has-tiles", on);
  const old = byId("tiles-credit");
  if (old) old.remove();
  if (!on) {
    layer.remove();
    return;
  }
  layer.addTo(leaflet.map);
  byId("map-wrap").append(el("p", { id: "tiles-credit" }, service.credit));
}

function fail() {
  failed += 1;
  if (!on || failed < PATIENCE) return;
  show(false);
  const box = byId("tiles");
  box.querySelector("input").checked = false;
  box.querySelector("p").textContent = t("page.tiles_failed");
  say(t("page.tiles_failed"));
}

export function row() {
  if (!service) return null;
  const input = el("input", { type: "checkbox", role: "switch", class: "sr",
    on: { change: () => show(input.checked) } });
  input.checked = on;
  window[service.layer].off("tileerror", fail).on("tileerror", fail);
  return el("section", { id: "tiles" }, el("label", { class: "layer" }, input,
    el("span", {}, t("page.tiles", { name: service.name })),
    el("span", { class: "switch", "aria-hidden": "true" })),
  el("p", {}, t("page.tiles_note", { name: service.name })));
}
