// The dots of a vague area: a grid turned by 30 degrees, fainter towards an edge nobody stated.
const COS = Math.cos(Math.PI / 6), SIN = Math.sin(Math.PI / 6);
const LEVELS = 4;

/** @type {(ring: Flat) => Flat} */
function turned(ring) {
  const out = new Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    out[i] = ring[i] * COS + ring[i + 1] * SIN;
    out[i + 1] = ring[i + 1] * COS - ring[i] * SIN;
  }
  return out;
}
/** @type {(rings: Flat[], axis: 0 | 1) => [number, number]} */
function span(rings, axis) {
  let low = Infinity, high = -Infinity;
  for (const ring of rings) {
    for (let i = axis; i < ring.length; i += 2) {
      if (ring[i] < low) low = ring[i];
      if (ring[i] > high) high = ring[i];
    }
  }
  return [low, high];
}

// Which points of the grid lie inside: row by row, between crossings of the outline.
/** @type {(rings: Flat[], pitch: number) => { grid: Uint8Array, w: number, h: number, i0: number, j0: number }} */
function raster(rings, pitch) {
  const [x0, x1] = span(rings, 0), [y0, y1] = span(rings, 1);
  const i0 = Math.ceil(x0 / pitch) - 1, j0 = Math.ceil(y0 / pitch) - 1;
  const w = Math.floor(x1 / pitch) - i0 + 2, h = Math.floor(y1 / pitch) - j0 + 2;
  const grid = new Uint8Array(w * h);
  /** @type {number[][]} */
  const rows = Array.from({ length: h }, () => []);
  for (const ring of rings) {
    for (let i = 0, p = ring.length - 2; i < ring.length; p = i, i += 2) {
      const ay = ring[p + 1], by = ring[i + 1];
      if (ay === by) continue;
      const from = Math.ceil(Math.min(ay, by) / pitch), to = Math.max(ay, by) / pitch;
      for (let j = from; j < to; j += 1) {
        rows[j - j0].push(ring[p] + ((ring[i] - ring[p]) * (j * pitch - ay)) / (by - ay));
      }
    }
  }
  rows.forEach((row, j) => {
    row.sort((a, b) => a - b);
    for (let k = 0; k + 1 < row.length; k += 2) {
      const to = row[k + 1] / pitch;
      for (let i = Math.ceil(row[k] / pitch); i <= to; i += 1) grid[j * w + i - i0] = LEVELS + 1;
    }
  });
  return { grid, w, h, i0, j0 };
}

// Steps from the outside, up to as many as the fade has.
/** @type {(area: { grid: Uint8Array, w: number, h: number }, steps: number) => void} */
function erode({ grid, w, h }, steps) {
  for (let level = 1; level <= steps; level += 1) {
    const edge = [];
    for (let j = 1; j < h - 1; j += 1) {
      for (let i = 1; i < w - 1; i += 1) {
        const at = j * w + i;
        if (grid[at] <= LEVELS) continue;
        if (Math.min(grid[at - 1], grid[at + 1], grid[at - w], grid[at + w]) === level - 1) edge.push(at);
      }
    }
    for (const at of edge) grid[at] = level;
  }
}

/**
 * Path data of the dots by strength, shared out between `sides` colours.
 *
 * @type {(rings: Flat[], pitch: number, fade: number, sides: number) => { d: string, part: number, strength: number }[]}
 */
export const dots = (rings, pitch, fade, sides) => {
  if (!rings.length) return [];
  const area = raster(rings.map(turned), pitch);
  const steps = Math.max(1, Math.min(LEVELS, Math.round(fade / pitch)));
  erode(area, steps);
  const paths = new Map();
  for (let j = 0; j < area.h; j += 1) {
    for (let i = 0; i < area.w; i += 1) {
      const level = area.grid[j * area.w + i];
      if (!level) continue;
      const u = (i + area.i0) * pitch, v = (j + area.j0) * pitch;
      const part = (((i + area.i0 + j + area.j0) % sides) + sides) % sides;
      const key = Math.min(level, steps + 1) * 16 + part;
      const d = `M${(u * COS - v * SIN).toFixed(1)} ${(u * SIN + v * COS).toFixed(1)}h0`;
      paths.set(key, (paths.get(key) || "") + d);
    }
  }
  return [...paths].map(([key, d]) => ({
    d, part: key % 16, strength: +(Math.floor(key / 16) / (steps + 1)).toFixed(2),
  }));
};
