// The present picture: which marks are on, which signs stand where. The scene draws it anew; views
// of it read it here and ask for it here, so that none of them needs the scene.
import { leaflet } from "../state/leaflet.js";

/** Ids of the marks that a layer which is on holds. */
export const shown = new Set();
/** Ids of the marks of a cluster that is fanned out. */
export const fan = new Set();

/** @type {Sign[]} */
let list = [];
/** @type {{request: (everything?: boolean) => void, now: () => void, flush: () => void}} */
let painter = { request() {}, now() {}, flush() {} };
/** @type {Set<(nodes: any[], list: Sign[], focused: string | null) => void>} */
const listeners = new Set();

/** The signs on the map now. */
export const signs = () => list;
/** @type {(id: string | null) => Sign | null} */
export const find = (id) => list.find((one) => one.items.some((item) => item.mark.id === id)) || null;

/**
 * The view's box in layer points: left, top, right, bottom.
 *
 * @type {() => [number, number, number, number]}
 */
export function sight() {
  const min = leaflet.map.containerPointToLayerPoint([0, 0]), size = leaflet.map.getSize();
  return [min.x, min.y, min.x + size.x, min.y + size.y];
}

/**
 * Draw with the next frame; `everything` also draws the ground anew.
 *
 * @type {(everything?: boolean) => void}
 */
export const request = (everything) => painter.request(everything);
/** Draw at once. */
export const now = () => painter.now();
/** Draw what is asked for, if anything. */
export const flush = () => painter.flush();

/**
 * The scene says how it is asked to draw.
 *
 * @type {(scene: typeof painter) => void}
 */
export function drawnBy(scene) { painter = scene; }
/**
 * The scene has placed these signs.
 *
 * @type {(made: Sign[]) => void}
 */
export function place(made) { list = made; }
/**
 * The scene has painted the signs as these nodes.
 *
 * @type {(nodes: SVGElement[], focused: string | null) => void}
 */
export function painted(nodes, focused) {
  for (const listener of listeners) listener(nodes, list, focused);
}
/** @type {(listener: (nodes: any[], list: Sign[], focused: string | null) => void) => void} */
export const onPainted = (listener) => { listeners.add(listener); };
