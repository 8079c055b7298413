// The basemap's packed lines, and degrees in Mercator units: 0 to 1 across the world.
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUE = new Int8Array(128);
for (let i = 0; i < 64; i += 1) VALUE[DIGITS.charCodeAt(i)] = i;
const LIMIT = 85.0511287798;

/** @type {(lon: number) => number} */
const mx = (lon) => lon / 360 + 0.5;
/** @type {(lat: number) => number} */
const my = (lat) => {
  const bound = Math.max(-LIMIT, Math.min(LIMIT, lat));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (bound * Math.PI) / 360)) / (2 * Math.PI);
};
/** @type {(y: number) => number} */
const lat = (y) => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

/**
 * One encoded ring or line as a flat list.
 *
 * @param {string} text
 * @param {number} scale units of a degree
 */
function decode(text, scale) {
  const out = [];
  let i = 0, x = 0, y = 0;
  const next = () => {
    let n = 0, step = 1, digit;
    do {
      digit = VALUE[text.charCodeAt(i)];
      i += 1;
      n += (digit & 31) * step;
      step *= 32;
    } while (digit & 32);
    return n % 2 ? -(n + 1) / 2 : n / 2;
  };
  while (i < text.length) {
    x += next();
    y += next();
    out.push(mx(x / scale), my(y / scale));
  }
  return out;
}

export { decode, lat, mx, my };
