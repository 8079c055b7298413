// What folium made: the Leaflet map, the group of the ground, and one group for each layer.
/** @type {{map: any, base: any, groups: Record<string, any>, element: any}} */
export const leaflet = { map: null, base: null, groups: {}, element: null };

// The same by name, for who tests or embeds the page.
/** @type {any} */
export let map = null;
/** @type {any} */
export let groups = null;

/**
 * Take the map and its groups by the names that the page's data gives them.
 *
 * @type {(config: { map: string, base: string, groups: Record<string, string> }) => void}
 */
export function adopt(config) {
  leaflet.map = window[config.map];
  leaflet.base = window[config.base];
  leaflet.groups = Object.fromEntries(
    Object.entries(config.groups).map(([id, name]) => [id, window[name]]));
  leaflet.element = leaflet.map.getContainer();
  ({ map, groups } = leaflet);
}
