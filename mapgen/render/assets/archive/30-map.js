"use strict";
// The map: hexagons of density while more than 300 events are in view, marks below that.
archive.MOST_MARKS = 300;
archive.HEX = 13;

archive.openMap = () => {
  const map = L.map("map", { zoomSnap: 0.5, minZoom: 1, maxZoom: 12, worldCopyJump: false, zoomAnimation: false, preferCanvas: true, attributionControl: false });
  archive.map = map;
  const ground = JSON.parse(document.getElementById("ground").textContent);
  const style = getComputedStyle(document.documentElement);
  const land = ground.land.map((rings) => rings.map((ring) => archive.rings(ring, ground.scale)));
  const layer = L.polygon(land, { renderer: L.canvas({ padding: 0.3 }), interactive: false, weight: 0.8, fillOpacity: 1 }).addTo(map);
  archive.paint = () => layer.setStyle({ color: style.getPropertyValue("--gov"), fillColor: style.getPropertyValue("--land") });
  archive.paint();
  const canvas = archive.el("canvas", { class: "density", "aria-hidden": "true" });
  map.getPanes().overlayPane.append(canvas);
  archive.canvas = canvas;
  map.on("moveend resize", () => { archive.draw(); archive.table(); archive.write(); });
  map.on("dragstart zoomstart", () => { archive.moved = archive.ready; });
  map.on("click", archive.pick);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { archive.paint(); archive.draw(); });
  archive.fit();
};

archive.fit = () => {
  if (archive.view) { archive.map.setView([archive.view[0], archive.view[1]], archive.view[2]); archive.moved = true; return; }
  const lons = [], lats = [];
  for (let i = 0; i < archive.columns.n; i++)
    if (archive.data.lon[i] !== null) { lons.push(archive.data.lon[i]); lats.push(archive.data.lat[i]); }
  if (!lons.length) { archive.map.setView([20, 10], 2); return; }
  const cut = (values) => { values.sort((a, b) => a - b); const k = Math.floor(values.length * 0.02); return [values[k], values[values.length - 1 - k]]; };
  const [west, east] = cut(lons), [south, north] = cut(lats), s = archive.data.scale;
  archive.map.fitBounds([[south / s, west / s], [north / s, east / s]], { maxZoom: 8, padding: [24, 24] });
};

archive.inView = () => {
  const { columns: { n, x, y }, map } = archive, size = map.getSize();
  const world = 256 * 2 ** map.getZoom(), origin = map.getPixelBounds().min;
  const found = [];
  for (let i = 0; i < n; i++) {
    if (archive.misses[i]) continue;
    const px = x[i] * world - origin.x, py = y[i] * world - origin.y;
    if (px >= 0 && py >= 0 && px <= size.x && py <= size.y) found.push(i);
  }
  return found;
};

archive.draw = () => {
  const { map, canvas, columns: { x, y } } = archive, size = map.getSize(), ratio = devicePixelRatio || 1;
  canvas.width = size.x * ratio; canvas.height = size.y * ratio;
  canvas.style.width = `${size.x}px`; canvas.style.height = `${size.y}px`;
  L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
  const pen = canvas.getContext("2d"), world = 256 * 2 ** map.getZoom(), origin = map.getPixelBounds().min;
  pen.scale(ratio, ratio);
  archive.shown = archive.inView();
  archive.hexes = new Map();
  const style = getComputedStyle(document.documentElement), colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const at = (i) => [x[i] * world - origin.x, y[i] * world - origin.y];
  if (archive.shown.length <= archive.MOST_MARKS) {
    for (const i of archive.shown) {
      const [px, py] = at(i);
      pen.beginPath(); pen.arc(px, py, archive.open === i ? 8 : 5.5, 0, 7);
      pen.fillStyle = colour(archive.data.denied[i] ? "symfill" : "s1"); pen.fill();
      pen.lineWidth = 2; pen.strokeStyle = colour(archive.data.denied[i] ? "s1" : "symfill"); pen.stroke();
    }
  } else {
    const w = archive.HEX * Math.sqrt(3), h = archive.HEX * 1.5, shift = [((origin.x % w) + w) % w, ((origin.y % (2 * h)) + 2 * h) % (2 * h)];
    for (const i of archive.shown) {
      const [px, py] = at(i), row = Math.round((py + shift[1]) / h), odd = row & 1;
      const column = Math.round((px + shift[0]) / w - odd / 2), key = `${column},${row}`;
      const cell = archive.hexes.get(key) || { x: (column + odd / 2) * w - shift[0], y: row * h - shift[1], events: [] };
      cell.events.push(i); archive.hexes.set(key, cell);
    }
    const most = Math.max(...[...archive.hexes.values()].map((cell) => cell.events.length));
    for (const cell of archive.hexes.values()) {
      const step = 1 + Math.min(4, Math.floor(5 * Math.log(cell.events.length) / Math.log(most + 1)));
      pen.beginPath();
      for (let k = 0; k < 6; k++) pen.lineTo(cell.x + (archive.HEX - 0.7) * Math.sin(k * Math.PI / 3), cell.y + (archive.HEX - 0.7) * Math.cos(k * Math.PI / 3));
      pen.closePath(); pen.fillStyle = colour(`d${step}`); pen.fill();
    }
  }
};

archive.pick = (event) => {
  const { x, y } = event.containerPoint, { map, columns } = archive;
  for (const cell of archive.hexes.values()) {
    if (Math.hypot(cell.x - x, cell.y - y) < archive.HEX) {
      map.setView(map.containerPointToLatLng([cell.x, cell.y]), Math.min(12, map.getZoom() + 2));
      archive.moved = true;
      return;
    }
  }
  const world = 256 * 2 ** map.getZoom(), origin = map.getPixelBounds().min;
  let best = null, nearest = 12;
  for (const i of archive.hexes.size ? [] : archive.shown) {
    const away = Math.hypot(columns.x[i] * world - origin.x - x, columns.y[i] * world - origin.y - y);
    if (away < nearest) { nearest = away; best = i; }
  }
  if (best !== null) archive.select(best);
};
