// Marks as map layers in their folium groups, and what hand, pointer and keyboard do with them.
import * as draw from "./draw.js";
import * as scene from "./scene.js";
import * as picture from "./picture.js";
import { fan, shown } from "./picture.js";
import * as view from "./view.js";
import * as geo from "../model/geo.js";
import { data } from "../model/document.js";
import { leaflet } from "../state/leaflet.js";
import { visible } from "../state/match.js";
import { store } from "../state/store.js";
import { t as word } from "../state/words.js";

/** @type {Map<string, { layer: any, group: any }>} */
const byMark = new Map();
/** @type {any[]} */
let nodes = [];
/** @type {Sign[]} */
let signs = [];
/** @type {string | null} */
let current = null;
/** @type {any} */
let stop = null;

// One mark on the map: it is drawn, with all others, while a group that is on holds it.
const MarkLayer = L.Layer.extend({
  /** @param {Mark} mark */
  initialize(mark) { this.mark = mark; },
  onAdd() { shown.add(this.mark.id); },
  onRemove() { shown.delete(this.mark.id); },
  getBounds() {
    const [x0, y0, x1, y1] = geo.extent(this.mark);
    return L.latLngBounds([geo.lat(y1), (x0 - 0.5) * 360], [geo.lat(y0), (x1 - 0.5) * 360]);
  },
});

/**
 * Put every mark into the first of its layers that is on; it is drawn once.
 *
 * @type {(state: State) => void}
 */
function home(state) {
  for (const [id, group] of Object.entries(leaflet.groups)) {
    const on = state.layersOn.has(id);
    if (on !== leaflet.map.hasLayer(group)) {
      if (on) leaflet.map.addLayer(group);
      else leaflet.map.removeLayer(group);
    }
  }
  for (const mark of data.marks) {
    const known = byMark.get(mark.id) || { layer: new MarkLayer(mark), group: null };
    byMark.set(mark.id, known);
    const on = visible(mark);
    const id = on && (mark.layers.find((one) => state.layersOn.has(one) && leaflet.groups[one]) || null);
    const group = id && leaflet.groups[id];
    if (known.group === group) continue;
    if (known.group) known.group.removeLayer(known.layer);
    if (group) group.addLayer(known.layer);
    known.group = group;
  }
}

/** @type {(node: any) => Sign | null} */
const signOf = (node) => {
  const found = node && node.closest && node.closest("[data-key]");
  return found ? signs[nodes.indexOf(found)] : null;
};
/** @type {(one: Sign | null) => string | null} */
const only = (one) => (one && !one.many ? one.items[0].mark.id : null);

/** @type {(one: Sign) => void} */
function press(one) {
  if (one.many) open(one);
  else store.set({ selected: only(one) }, { source: "map" });
}
/**
 * A cluster opens by zoom, or fans out where no zoom would part its marks.
 *
 * @type {(one: Sign) => void}
 */
function open(one) {
  const marks = one.items.map((item) => item.mark);
  const spots = one.items.map((item) => item.at);
  const apart = Math.max(...spots.map((a) => Math.hypot(a[0] - spots[0][0], a[1] - spots[0][1])));
  const left = leaflet.map.getMaxZoom() - leaflet.map.getZoom();
  if (apart * 2 ** left < 60 || left < 0.5) {
    marks.slice(0, 40).forEach((mark) => fan.add(mark.id));
    picture.request();
    return;
  }
  view.open(marks);
}

/** @type {(one: Sign | null) => void} */
function hover(one) {
  scene.passing(one);
  store.set({ hover: only(one) }, { source: "map" });
}

/** @type {(root: any) => void} */
function listen(root) {
  /** @type {[number, number] | null} */
  let down = null;
  root.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => { down = [event.clientX, event.clientY]; });
  root.addEventListener("click", (/** @type {any} */ event) => {
    const one = signOf(event.target);
    const area = event.target.closest && event.target.closest(".area");
    if (!one && !area) return;
    event.stopPropagation(); // the map's own click clears the selection
    const far = down && Math.hypot(event.clientX - down[0], event.clientY - down[1]) > 6;
    if (far) return; // the end of a drag
    if (one) press(one);
    else store.set({ selected: area.dataset.mark }, { source: "map" });
  });
  root.addEventListener("pointerover", (/** @type {any} */ event) => {
    const one = signOf(event.target);
    if (one && event.pointerType !== "touch") hover(one);
  });
  root.addEventListener("pointerout", (/** @type {any} */ event) => {
    if (signOf(event.target) && !signOf(event.relatedTarget)) hover(null);
  });
  root.addEventListener("dblclick", (/** @type {any} */ event) => { if (signOf(event.target)) event.stopPropagation(); });
}

/** @type {(root: any) => void} */
function keys(root) {
  root.addEventListener("keydown", (/** @type {any} */ event) => {
    const one = signOf(event.target);
    if (!one) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      event.stopPropagation();
      press(one);
    } else if (event.key.startsWith("Arrow")) {
      event.preventDefault();
      event.stopPropagation();
      const next = towards(one, event.key);
      if (next) rove(next, true);
    }
  });
  root.addEventListener("focusin", (/** @type {any} */ event) => {
    const one = signOf(event.target);
    if (!one) return;
    rove(one, false);
    draw.framed(event.target.closest("[data-key]"), one);
    if (event.target.matches(":focus-visible")) reveal(one);
    hover(one);
  });
  root.addEventListener("focusout", (/** @type {any} */ event) => { if (!signOf(event.relatedTarget)) hover(null); });
}
// The nearest sign in the direction of an arrow key, within a quarter turn.
/** @type {(one: Sign, key: string) => Sign | null} */
function towards(one, key) {
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] || [0, 0];
  let best = null;
  for (const other of signs) {
    const x = other.x - one.x, y = other.y - one.y;
    const along = x * dx + y * dy, across = Math.abs(x * dy) + Math.abs(y * dx);
    if (other === one || along <= 0 || across > along * 1.2) continue;
    const cost = along + across;
    if (!best || cost < best.cost) best = { cost, other };
  }
  return best && best.other;
}
/** @type {(one: Sign) => void} */
function reveal(one) {
  const [l, t, r, b] = picture.sight();
  if (one.x > l + 30 && one.x < r - 30 && one.y > t + 30 && one.y < b - 30) return;
  leaflet.map.panTo(leaflet.map.layerPointToLatLng([one.x, one.y]), { animate: false });
}

/**
 * One sign is the tab stop; arrow keys go on from there.
 *
 * @type {(one: Sign, focus: boolean) => void}
 */
function rove(one, focus) {
  current = draw.key(one);
  const node = nodes[signs.indexOf(one)];
  if (stop !== node) {
    if (stop) stop.setAttribute("tabindex", -1);
    node.setAttribute("tabindex", 0);
    stop = node;
  }
  if (focus) node.focus({ preventScroll: true });
}
/** @type {(made: any[], list: Sign[], focused: string | null) => void} */
function painted(made, list, focused) {
  nodes = made;
  signs = list;
  stop = null;
  const chosen = signs.find((one) => one.items.some((item) => item.selected));
  const first = chosen || signs.find((one) => draw.key(one) === current) || inSight() || signs[0];
  if (first) rove(first, false);
  const back = focused && (signs.find((one) => draw.key(one) === focused) ||
    picture.find(focused.replace(/^\+/, "")));
  if (back) nodes[signs.indexOf(back)].focus({ preventScroll: true });
  light(store.get().hover);
}
function inSight() {
  const [l, t, r, b] = picture.sight();
  return signs.find((one) => one.x > l && one.x < r && one.y > t && one.y < b);
}
/** @type {any[]} */
let lit = [];
/** @type {(id: string | null) => void} */
function light(id) {
  for (const node of lit) node.classList.remove("hover");
  lit = id ? nodes.filter((_, k) => signs[k].items.some((item) => item.mark.id === id)) : [];
  for (const node of lit) node.classList.add("hover");
}

/** @type {(state: State, keysChanged: Set<string>, source: string) => void} */
function changed(state, keysChanged, source) {
  const kept = ["layersOn", "mentions"].some((key) => keysChanged.has(key)) ||
    (keysChanged.has("selected") && data.marks.some((mark) => mark.hidden));
  if (kept) home(state);
  if (keysChanged.has("theme")) picture.request(true);
  if (keysChanged.has("hover")) {
    light(state.hover);
    if (source !== "map") scene.passing(state.hover ? picture.find(state.hover) : null);
  }
  const again = ["selected", "mentions", "layersOn", "query", "filters", "dateRange", "undated", "trail", "lang", "layout", "embed"];
  if (again.some((key) => keysChanged.has(key))) picture.request();
}

export function start() {
  home(store.get());
  picture.onPainted(painted);
  scene.start();
  for (const root of [scene.group(), scene.areaGroup()]) listen(root);
  keys(scene.group());
  scene.group().setAttribute("aria-label", word("list.title"));
  leaflet.map.on("click", () => store.set({ selected: null }, { source: "map" }));
  store.subscribe(changed);
}
