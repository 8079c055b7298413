// On paper: the map at the width of the sheet with all its marks, then back to what it was.
import * as view from "./view.js";
import { leaflet } from "../state/leaflet.js";

const root = document.documentElement;
let held = null;

function before() {
  if (held) return;
  const map = leaflet.map;
  held = [map.getCenter(), map.getZoom()];
  root.classList.add("is-print");
  map.invalidateSize({ animate: false });
  view.fitAll(false);
}
function after() {
  if (!held) return;
  root.classList.remove("is-print");
  leaflet.map.invalidateSize({ animate: false });
  leaflet.map.setView(...held, { animate: false });
  held = null;
}

export function start() {
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
}
