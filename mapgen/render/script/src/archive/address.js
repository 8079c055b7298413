// The address says what is chosen, and where the map looks once it was moved.
import { FACETS, chosen } from "./filter.js";

const LONGEST = 200; // letters of a search that are read from an address

/** @param {string | null} view */
export function write(view) {
  const parts = FACETS.filter((facet) => chosen.facets[facet].size)
    .map((facet) => `${facet}=${[...chosen.facets[facet]].join(".")}`);
  if (chosen.from !== null) parts.push(`d=${chosen.from}.${chosen.to}`);
  if (chosen.query) parts.push(`q=${encodeURIComponent(chosen.query)}`);
  if (view) parts.push(`v=${view}`);
  history.replaceState(null, "", `#${parts.join("&")}`);
}

/**
 * Take over what the address says.
 *
 * @returns {number[] | null} latitude, longitude and zoom, if it says them
 */
export function read() {
  let view = null;
  for (const part of location.hash.slice(1).split("&")) {
    const [key, value = ""] = part.split("=");
    if (FACETS.includes(key)) {
      const read = value.split(".").map((one) => (key === "sure" ? one : Number(one)));
      chosen.facets[key] = new Set(read.filter((one) => one !== "" && !Number.isNaN(one)));
    }
    if (key === "d" && /^-?\d+\.-?\d+$/.test(value)) [chosen.from, chosen.to] = value.split(".").map(Number);
    if (key === "q") chosen.query = decoded(value).slice(0, LONGEST);
    const spot = key === "v" ? value.split(",").map(Number) : [];
    if (spot.length === 3 && spot.every(Number.isFinite) && Math.abs(spot[0]) < 86) view = spot;
  }
  return view;
}
/** @type {(text: string) => string} */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return ""; // not an address of ours
  }
}
