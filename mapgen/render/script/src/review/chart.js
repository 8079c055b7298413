// The desk's map: the page's own ground, the claim at hand, its candidates by number, the rest faint.
import * as boxes from "../map/boxes.js";
import * as ground from "../map/ground.js";
import * as labels from "../map/labels.js";
import * as panes from "../map/panes.js";
import * as water from "../map/water.js";
import * as geo from "../model/geo.js";
import { current, decide, desk } from "./desk.js";
import { sideOf } from "./words.js";
import { byId, calm, el, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";
import { store } from "../state/store.js";
import { number, parts, t } from "../state/words.js";

const NEAR = 9, ALONE = 6.5, PAD = 60, NAME = 70; // a lone place is shown with what lies round it
let canvas, signs, groups, pending = 0, clicked = null, last = "", held = false;

export function start() {
  leaflet.map = L.map(byId("desk-map"), { zoomControl: false, attributionControl: false, zoomSnap: 0.25,
    zoomDelta: 0.5, wheelPxPerZoomLevel: 120, minZoom: 2, maxZoom: 14, keyboard: false });
  leaflet.element = leaflet.map.getContainer();
  leaflet.map.setView([20, 0], 3);
  ground.start();
  labels.start();
  water.start();
  canvas = panes.canvas("ground", 210);
  signs = panes.drawing("marks", 610, { "aria-hidden": "true" });
  leaflet.map.addLayer(canvas);
  leaflet.map.addLayer(signs);
  groups = Object.fromEntries(["shapes", "halos", "letters", "others", "picks"].map((name) =>
    [name, svg("g", { class: name })]));
  signs.options.element.append(...Object.values(groups));
  leaflet.map.on("moveend viewreset resize zoomend", request);
  leaflet.map.on("click", (event) => {
    if (!clicked) return;
    const take = clicked;
    waitForClick(null);
    take(event.latlng.wrap());
  });
  store.subscribe((_, changed) => { if (changed.has("theme")) request(); });
  byId("nearer").addEventListener("click", () => leaflet.map.zoomIn());
  byId("farther").addEventListener("click", () => leaflet.map.zoomOut());
  new ResizeObserver(() => leaflet.map.invalidateSize({ animate: false })).observe(byId("desk-map"));
}
/** The next click on the map is a place for `take`; null is not waiting. */
export function waitForClick(take) {
  clicked = take;
  byId("desk-map").classList.toggle("aim", Boolean(take));
}
function request() {
  if (!pending) pending = requestAnimationFrame(paint);
}
const spot = (at) => [geo.mx(at[0]), geo.my(at[1])];
const colour = (layer) => {
  const { slot } = sideOf(layer);
  return slot < 0 ? "var(--ink2)" : slot < 4 ? `var(--s${slot})` : "var(--ink)";
};
const placeOf = (item) => (item && ((item.claim && item.claim.place && item.claim.place.at) || item.spot)) || null;
const layerOf = (item) => (item.claim ? item.claim.layer : "");

/** Show what belongs to the claim at hand, and look where it is. */
export function draw() {
  const item = current();
  const key = item ? item.ref + JSON.stringify(placeOf(item)) + Boolean(desk.detail) : "";
  if (key !== last) look(item);
  last = key;
  request();
}
function look(item) {
  const at = placeOf(item);
  const rivals = desk.detail ? desk.detail.rivals : [];
  const own = at ? [at] : [];
  const near = rivals.filter((one) => one.km === null || one.km < 1500).map((one) => one.at);
  const others = item && last ? [] : desk.items.map(placeOf).filter(Boolean);
  const spots = [...own, ...near];
  const wanted = spots.length > 1 ? spots : [...own, ...others];
  if (!wanted.length) return;
  const shape = desk.detail && desk.detail.shape ? rings(desk.detail.shape) : [];
  const box = geo.box(wanted.map(spot).flat());
  if (spots.length === 1 && shape.length) for (const ring of shape) geo.box(ring, box);
  const bounds = L.latLngBounds([geo.lat(box[1]), (box[0] - 0.5) * 360], [geo.lat(box[3]), (box[2] - 0.5) * 360]);
  leaflet.map.fitBounds(bounds, { paddingTopLeft: [PAD, PAD], paddingBottomRight: [PAD + NAME, PAD], maxZoom: spots.length > 1 || shape.length > 1 ? NEAR : ALONE, animate: !calm() && last !== "" });
}
const rings = (shape) => {
  const { polygons, lines } = geo.parts(/** @type {any} */ ({ id: Math.random(), geometry: shape }));
  return [...polygons.flat(), ...lines];
};

function paint() {
  pending = 0;
  if (leaflet.map._animatingZoom || held) return;
  canvas.sync();
  signs.sync();
  const at = geo.frame(leaflet.map), bounds = signs.bounds();
  ground.draw(canvas.options.element, at, canvas.bounds());
  const room = boxes.room();
  for (const group of Object.values(groups)) group.replaceChildren();
  outlines(at, bounds);
  others(at);
  picks(at, room);
  const view = leaflet.map.getSize(), origin = leaflet.map.containerPointToLayerPoint([0, 0]);
  const sight = [origin.x, origin.y, origin.x + view.x, origin.y + view.y];
  const whole = (box) => !geo.meet(box, sight) ||
    (box[0] > sight[0] && box[1] > sight[1] && box[2] < sight[2] && box[3] < sight[3]);
  water.draw(at, bounds, room, groups.halos, groups.letters, whole);
  labels.draw(at, bounds, room, groups.halos, groups.letters, () => false, whole);
}
function outlines(at, bounds) {
  const detail = desk.detail;
  if (!detail) return;
  const drawn = [...detail.regions.map((one) => [one, "region"]), [detail.shape, "shape"]];
  for (const [shape, kind] of drawn) {
    if (!shape || shape.type === "Point") continue;
    const d = rings(shape).map((ring) => geo.path(geo.project(ring, at, bounds, true), true)).join("");
    groups.shapes.append(svg("path", { d, class: kind, "fill-rule": "evenodd" }));
  }
}
function others(at) {
  const item = current(), own = placeOf(item);
  const seen = new Set();
  for (const other of desk.items) {
    const place = placeOf(other);
    if (!place || other.state === "rejected" || (own && String(place) === String(own))) continue;
    const key = `${place}${layerOf(other)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const [mx, my] = spot(place);
    groups.others.append(svg("circle", { cx: at.x(mx).toFixed(1), cy: at.y(my).toFixed(1), r: 5,
      fill: colour(layerOf(other)) }));
  }
}
/** Whether a candidate is the place of the claim: towns and their provinces share a spot. */
function isOwn(item, one) {
  const id = item && item.claim && item.claim.place && item.claim.place.id;
  return id ? id === one.id : same(one.at, placeOf(item));
}
const same = (a, b) => Boolean(a && b) && Math.abs(a[0] - b[0]) < 1e-4 && Math.abs(a[1] - b[1]) < 1e-4;
function picks(at, room) {
  const item = current(), own = placeOf(item);
  const rivals = desk.detail ? desk.detail.rivals : [];
  const list = rivals.map((one, n) => ({ ...one, n: n + 1, solid: isOwn(item, one) }));
  if (own && !list.some((one) => one.solid)) {
    list.push({ at: own, n: 0, solid: true, name: item.claim ? item.claim.place.title : item.title, admin1: "" });
  }
  // The chosen one has its name first, and is drawn last.
  for (const one of list.sort((a, b) => Number(b.solid) - Number(a.solid))) {
    const [mx, my] = spot(one.at), x = at.x(mx), y = at.y(my);
    const width = Math.max(boxes.width(one.name, { size: 13, weight: 600 }),
      boxes.width(one.admin1, { size: 11, weight: 400 }));
    const box = [x + 16, y - 12, x + 18 + width, y + 18];
    const free = one.solid || room.free(box);
    room.add([x - 14, y - 14, x + 14, y + 14]);
    if (free) room.add(box);
    groups.picks.prepend(pin(one, x, y), ...(free ? named(one, x + 18, y) : []));
  }
}
function pin(one, x, y) {
  const node = svg("g", { class: one.solid ? "pin solid" : "pin", transform: move(x, y) },
    svg("circle", { r: 13, class: "rim" }), svg("circle", { r: 11, class: "disc" }),
    one.n ? svg("text", { y: 4.5 }, number(one.n)) : svg("circle", { r: 3, class: "eye" }));
  if (one.solid) node.addEventListener("pointerdown", (event) => drag(event, node, x, y));
  else {
    node.addEventListener("click", (event) => {
      event.stopPropagation();
      decide("move", { place: one.id });
    });
  }
  return node;
}
const move = (x, y) => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
const STILL = 4; // pixels: less is a click with an unsteady hand
/** Take the pin of the claim somewhere else; Escape or a cancelled touch leaves it where it was. */
function drag(event, node, x, y) {
  if (event.button > 0) return;
  event.stopPropagation();
  event.preventDefault();
  leaflet.map.dragging.disable();
  node.setPointerCapture(event.pointerId);
  held = true;
  const by = (to) => [to.clientX - event.clientX, to.clientY - event.clientY];
  const follow = (to) => {
    const [dx, dy] = by(to);
    node.setAttribute("transform", move(x + dx, y + dy));
  };
  const drop = (to) => {
    node.removeEventListener("pointermove", follow);
    leaflet.map.dragging.enable();
    held = false;
    const [dx, dy] = by(to);
    if (to.type === "pointerup" && Math.hypot(dx, dy) >= STILL) {
      const { lng, lat } = leaflet.map.layerPointToLatLng([x + dx, y + dy]).wrap();
      decide("move", { lon: Number(lng.toFixed(5)), lat: Number(lat.toFixed(5)) });
    } else request();
  };
  node.addEventListener("pointermove", follow);
  node.addEventListener("pointerup", drop, { once: true });
  node.addEventListener("pointercancel", drop, { once: true });
}
function named(one, x, y) {
  const lines = [[one.name, 13, y + (one.admin1 ? 0 : 4), "name"], [one.admin1, 11, y + 14, "area"]];
  return lines.filter(([text]) => text).flatMap(([text, size, top, kind]) => [
    svg("text", { x: x.toFixed(1), y: top.toFixed(1), "font-size": size, class: `halo on-land ${kind}` }, text),
    svg("text", { x: x.toFixed(1), y: top.toFixed(1), "font-size": size, class: kind }, text)]);
}
/** The candidates below the map, one button each. */
export function rivals() {
  const item = current(), detail = desk.detail;
  const list = detail ? detail.rivals : [];
  byId("which").hidden = list.length < 2 && !(item && item.kind === "name" && list.length);
  byId("which-title").textContent = item ? t("desk.which", { name: item.title }) : "";
  byId("which-hint").replaceChildren(...parts(list.length > 1 ? "desk.which_hint" : "desk.which_one", { first: el("kbd", {}, "1"), last: el("kbd", {}, list.length), key: el("kbd", {}, "M") }));
  byId("which-from").textContent = detail && detail.from ? t("desk.from", { place: detail.from }) : "";
  byId("candidates").replaceChildren(...list.map((one, n) => {
    const area = [one.admin1, one.country].filter(Boolean).join(", ");
    return el("li", {}, el("button", { type: "button", class: "candidate", "aria-pressed": String(isOwn(item, one)),
      on: { click: () => decide("move", { place: one.id }) } },
    el("span", { class: "number" }, n + 1),
    el("span", { class: "what" }, el("b", {}, one.name), area ? `, ${area}` : "", one.feature[0] === "A" ? ` · ${t("desk.region")}` : ""),
    el("span", { class: "note" }, one.population ? t("desk.people", { n: number(one.population) }) : ""),
    el("span", { class: "away" }, one.km === null ? "" : t("desk.km", { n: one.km }))));
  }));
}
