// The map's own drawing surfaces: Leaflet moves and scales them, and we redraw when it rests.
import { el, svg } from "../state/dom.js";
import { leaflet } from "../state/leaflet.js";

const PADDING = 0.4; // of the view, drawn beyond each edge, so that a pan meets no blank

// L.Renderer knows how to follow the map; what it draws is ours, so its own parts are empty.
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
  bounds() {
    const { min, max } = this._bounds;
    return [min.x, min.y, max.x, max.y];
  },
});

function pane(name, z, events) {
  const node = leaflet.map.createPane(name);
  node.style.zIndex = z;
  if (!events) node.style.pointerEvents = "none";
  return name;
}
/** A canvas, in device pixels. */
function canvas(name, z) {
  const element = el("canvas", { class: name, "aria-hidden": "true" });
  return new Surface({ pane: pane(name, z), element, resize(node, min, size) {
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    node.width = Math.round(size.x * ratio);
    node.height = Math.round(size.y * ratio);
    node.style.width = `${size.x}px`;
    node.style.height = `${size.y}px`;
  } });
}
/** An SVG drawing whose coordinates are the map's layer points. */
function drawing(name, z, attrs) {
  const element = svg("svg", { class: name, focusable: "false", ...attrs });
  return new Surface({ pane: pane(name, z), element, resize(node, min, size) {
    node.setAttribute("width", size.x);
    node.setAttribute("height", size.y);
    node.setAttribute("viewBox", `${min.x} ${min.y} ${size.x} ${size.y}`);
  } });
}

export { canvas, drawing, PADDING };
