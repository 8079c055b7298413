// Names on the ground: countries where they fit, and the places that most is told of.
import { data } from "./data.js";
import { halo, meet } from "./areas.js";
import { named } from "./badges.js";

const COUNTRY = "600 11px system-ui,sans-serif", PLACE = "600 12px system-ui,sans-serif", TOWN = "11px system-ui,sans-serif", SPACING = "2px";
const MOST = 24, LOOKED_AT = 120, ASIDE = 9;

/** @typedef {(lon: number, lat: number) => number[]} Put degrees to pixels of the map's box */

/**
 * Name the countries that are wide enough in sight.
 *
 * @type {(pen: any, countries: [string, number, number, number][], put: Put, box: number[], colour: (name: string) => string, taken: number[][]) => void}
 */
export function countries(pen, all, put, box, colour, taken) {
  pen.font = COUNTRY;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  if ("letterSpacing" in pen) pen.letterSpacing = SPACING;
  for (const [name, lon, lat, wide] of all) {
    const [x, y] = put(lon, lat), text = name.toUpperCase(), half = pen.measureText(text).width / 2;
    const own = [x - half, y - 7, x + half, y + 7], [a] = put(lon - wide / 2, lat), [b] = put(lon + wide / 2, lat);
    if (b - a < half * 2 || !meet(own, box) || taken.some((other) => meet(other, own))) continue;
    taken.push(own);
    halo(pen, text, x, y, colour("ink3"), colour("land"));
  }
  if ("letterSpacing" in pen) pen.letterSpacing = "0px";
}

/**
 * Name the places that have most events in sight, beside their marks.
 *
 * @type {(pen: any, events: number[], x: Float64Array, y: Float64Array, size: { x: number, y: number }, colour: (name: string) => string, taken: number[][]) => void}
 */
export function places(pen, events, x, y, size, colour, taken) {
  const told = new Uint32Array(data.names.place.length), at = new Int32Array(told.length).fill(-1);
  events.forEach((i, k) => {
    const place = data.place[i];
    if (place < 0) return;
    told[place] += 1;
    if (at[place] < 0) at[place] = k;
  });
  const found = [];
  for (let place = 0; place < told.length; place += 1) if (told[place]) found.push(place);
  const first = found.sort((a, b) => told[b] - told[a] || a - b).slice(0, LOOKED_AT);
  pen.font = PLACE;
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  let drawn = 0;
  for (const place of first) {
    const text = data.names.place[place], left = x[at[place]] + ASIDE, middle = y[at[place]], wide = pen.measureText(text).width;
    const box = [left - 2, middle - 8, left + wide + 2, middle + 8];
    if (box[2] > size.x || box[3] > size.y || box[1] < 0 || taken.some((other) => meet(other, box))) continue;
    taken.push(box);
    halo(pen, text, left, middle, colour("ink"), colour("land"));
    drawn += 1;
    if (drawn === MOST) return;
  }
}

/**
 * Name the spots of most events, each beside its badge or mark.
 *
 * @type {(pen: any, all: import("./badges.js").Spot[], size: { x: number, y: number }, colour: (name: string) => string, taken: number[][]) => void}
 */
export function spots(pen, all, size, colour, taken) {
  pen.font = PLACE;
  pen.textBaseline = "middle";
  let drawn = 0;
  for (const spot of [...all].sort((a, b) => b.events.length - a.events.length).slice(0, LOOKED_AT)) {
    const text = named(spot), wide = pen.measureText(text).width;
    const right = [spot.x + spot.aside - 2, spot.y - 8, spot.x + spot.aside + wide + 2, spot.y + 8];
    const left = [spot.x - spot.aside - wide - 2, spot.y - 8, spot.x - spot.aside + 2, spot.y + 8];
    const box = text && [right, left].find((own) => own[0] >= 0 && own[2] <= size.x && own[1] >= 0 && own[3] <= size.y && !taken.some((other) => meet(other, own)));
    if (!box) continue;
    taken.push(box);
    pen.textAlign = "left";
    halo(pen, text, box[0] + 2, spot.y, colour("ink"), colour("land"));
    drawn += 1;
    if (drawn === MOST) return;
  }
}

/**
 * Name towns of the ground where there is room: where a reader is.
 *
 * @type {(pen: any, all: [string, number, number][], put: Put, size: { x: number, y: number }, colour: (name: string) => string, taken: number[][]) => void}
 */
export function towns(pen, all, put, size, colour, taken) {
  pen.font = TOWN;
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  for (const [name, lon, lat] of all) {
    const [x, y] = put(lon, lat), wide = pen.measureText(name).width, own = [x - 4, y - 8, x + wide + 8, y + 8];
    if (own[0] < 0 || own[2] > size.x || own[1] < 0 || own[3] > size.y || taken.some((other) => meet(other, own))) continue;
    taken.push(own);
    pen.fillStyle = colour("ink2");
    pen.beginPath();
    pen.arc(x, y, 2, 0, 7);
    pen.fill();
    halo(pen, name, x + 6, y, colour("ink2"), colour("land"));
  }
}
