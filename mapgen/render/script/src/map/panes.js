// The map's own drawing surfaces: Leaflet moves and scales them, and we redraw when it rests.
import { el, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";

const WIDE = 0.6; // of areas, which stay as they are while the map is moved
const PADDING = 0.4; // of the view, drawn beyond each edge, so that a pan meets no blank

// L.Renderer knows how to follow the map; what it draws is ours, so its own parts are empty.
/** @type {any} */
const Surface = L.Renderer.extend({
  options: { padding: PADDING },
  _initContainer() { this._container = this.options.element; },
  _destroyContainer() { this._container.remove(); },
  _updatePaths() {},
  _update() { if (!this._zoom && this._zoom !== 0) this.sync(); },
  /** Move to the present view; everything must be drawn anew afterwards. */
  sync() {
    L.Renderer.prototype._update.call(this);
    const { min } = this._bounds, size = this._bounds.getSize();
    L.DomUtil.setPosition(this._container, min);
    this.options.resize(this._container, min, size);
  },
  /** Whether the drawing reaches so far beyond the view, in parts of its size; at one zoom. */
  reaches(/** @type {number} */ by) {
    const { min, max } = this._bounds, size = this._map.getSize(), from = this._map.containerPointToLayerPoint([0, 0]);
    return from.x - by * size.x >= min.x && from.y - by * size.y >= min.y && from.x + (1 + by) * size.x <= max.x &&
      from.y + (1 + by) * size.y <= max.y;
  },
  /** Where the drawing would be for the present view: its bounds in layer points, its middle. */
  around() {
    const size = this._map.getSize(), pad = this.options.padding;
    const min = this._map.containerPointToLayerPoint(size.multiplyBy(-pad)).round();
    const max = min.add(size.multiplyBy(1 + pad * 2)).round();
    return { bounds: [min.x, min.y, max.x, max.y], center: this._map.getCenter() };
  },
  /** Move to such a place, at the same zoom; everything must be drawn anew afterwards. */
  put(/** @type {any} */ { bounds: [l, t, r, b], center }) {
    this._bounds = L.bounds([l, t], [r, b]);
    this._center = center;
    const { min } = this._bounds;
    L.DomUtil.setPosition(this._container, min);
    this.options.resize(this._container, min, this._bounds.getSize());
  },
  bounds() {
    const { min, max } = this._bounds;
    return [min.x, min.y, max.x, max.y];
  },
});

/** @type {(name: string, z: number, events?: boolean) => string} */
function pane(name, z, events) {
  const node = leaflet.map.createPane(name);
  node.style.zIndex = z;
  if (!events) node.style.pointerEvents = "none";
  return name;
}
/**
 * A canvas, in device pixels.
 *
 * @type {(name: string, z: number) => any}
 */
function canvas(name, z) {
  const element = el("canvas", { class: name, "aria-hidden": "true" });
  return new Surface({ pane: pane(name, z), element, resize(/** @type {any} */ node, /** @type {any} */ min, /** @type {any} */ size) {
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    node.width = Math.round(size.x * ratio);
    node.height = Math.round(size.y * ratio);
    node.style.width = `${size.x}px`;
    node.style.height = `${size.y}px`;
  } });
}
/**
 * An SVG drawing whose coordinates are the map's layer points.
 *
 * @type {(name: string, z: number, attrs: object, padding?: number) => any}
 */
function drawing(name, z, attrs, padding = PADDING) {
  const element = svg("svg", { class: name, focusable: "false", ...attrs });
  return new Surface({ pane: pane(name, z), element, padding, resize(/** @type {any} */ node, /** @type {any} */ min, /** @type {any} */ size) {
    node.setAttribute("width", size.x);
    node.setAttribute("height", size.y);
    node.setAttribute("viewBox", `${min.x} ${min.y} ${size.x} ${size.y}`);
  } });
}

export { canvas, drawing, PADDING, WIDE };
