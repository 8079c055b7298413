"use strict";
// The archive's data: columns of events, packed in the page.
const archive = { words: {}, data: null, columns: null };

archive.t = (key, params = {}) => {
  let text = archive.words[key];
  if (text && typeof text === "object") text = params.n === 1 ? text.one : text.other;
  for (const [name, value] of Object.entries(params))
    text = String(text).replaceAll(`{${name}}`, typeof value === "number" ? value.toLocaleString(document.documentElement.lang) : value);
  return text === undefined ? key : String(text);
};

archive.el = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== ""));
  return node;
};

archive.load = async () => {
  archive.words = JSON.parse(document.getElementById("words").textContent);
  const packed = atob(document.getElementById("data").textContent.trim());
  const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  const data = await new Response(stream).json();
  const n = data.lon.length;
  const x = new Float64Array(n), y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (data.lon[i] === null) { x[i] = NaN; continue; }
    const lat = Math.max(-85, Math.min(85, data.lat[i] / data.scale)) * Math.PI / 180;
    x[i] = (data.lon[i] / data.scale + 180) / 360;
    y[i] = (1 - Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI) / 2;
  }
  archive.data = data;
  archive.columns = { n, x, y };
};

// Polygons as the basemap packs them; see the Python module `polyline`.
archive.rings = (text, scale) => {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const numbers = [];
  let value = 0, shift = 0;
  for (const letter of text) {
    const group = digits.indexOf(letter);
    value += (group & 31) * 2 ** shift;
    shift += 5;
    if (group < 32) { numbers.push(value % 2 ? -(value + 1) / 2 : value / 2); value = 0; shift = 0; }
  }
  const points = [];
  let lon = 0, lat = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    lon += numbers[i]; lat += numbers[i + 1];
    points.push([lat / scale, lon / scale]);
  }
  return points;
};

// Days are numbers since 1970-01-01, so that no time zone can shift them.
archive.day = (number) => {
  const z = number + 719468, era = Math.floor(z / 146097), doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153), month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0), day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};
