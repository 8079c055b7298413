// On paper: the map at the width of the sheet in the story's frame, then back to what it was.
import * as geo from "../model/geo.js";
import * as numbers from "./numbers.js";
import * as picture from "./picture.js";
import * as view from "./view.js";
import { first } from "../state/dom.js";
import { data } from "../model/document.js";
import { leaflet } from "../state/leaflet.js";
import { MANY } from "./items.js";

const root = document.documentElement;
/** @type {[any, number] | null} */
let held = null;

function before() {
  if (held) return;
  const map = leaflet.map;
  held = [map.getCenter(), map.getZoom()];
  root.classList.add("is-print");
  const folded = first("#head details"); // on paper nothing can be unfolded
  if (folded) folded.open = true;
  map.invalidateSize({ animate: false });
  view.fitAll(false);
  picture.request(true);
  picture.now();
  if (picture.shown.size >= MANY) {
    numbers.arrange(picture.signs());
    numbers.continued(data.marks);
    picture.now();
  }
  clear(first("#map-over .inset"));
}
// Nothing may lie over a mark that cannot be moved from under it.
/** @type {(inset: HTMLElement | null) => void} */
function clear(inset) {
  if (!inset) return;
  const own = inset.getBoundingClientRect(), box = leaflet.element.getBoundingClientRect();
  const [l, t] = picture.sight(), x = own.left - box.left + l, y = own.top - box.top + t;
  const area = [x, y, x + own.width, y + own.height];
  inset.classList.toggle("covers", picture.signs().some((one) => geo.meet(one.box || one.name.box, area)));
}
function after() {
  if (!held) return;
  root.classList.remove("is-print");
  numbers.arrange([]);
  leaflet.map.invalidateSize({ animate: false });
  leaflet.map.setView(...held, { animate: false });
  held = null;
  picture.request(true);
}

export function start() {
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
}
