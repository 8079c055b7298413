// Density: hexagons that are fixed to the ground, darker where more is told.

/** @typedef {{ x: number, y: number, n: number, open: boolean }} Cell */
export const STEPS = 5, HEX = 13; // px from a cell's middle to its corners
const ROW = 65_536, HALF = 32_768;

/**
 * Count events into cells, which do not swim while the map is dragged.
 *
 * @type {(events: number[], x: Float64Array, y: Float64Array, origin: { x: number, y: number }, open: number | null) => Cell[]}
 */
export function cells(events, x, y, origin, open) {
  const w = HEX * Math.sqrt(3), h = HEX * 1.5, rest = (/** @type {number} */ n, /** @type {number} */ by) => ((n % by) + by) % by;
  const left = rest(origin.x, w), top = rest(origin.y, 2 * h);
  /** @type {Map<number, Cell>} */
  const found = new Map();
  for (let k = 0; k < events.length; k += 1) {
    const row = Math.round((y[k] + top) / h), odd = row & 1, column = Math.round((x[k] + left) / w - odd / 2);
    const key = (column + HALF) * ROW + row + HALF;
    let cell = found.get(key);
    if (!cell) found.set(key, cell = { x: (column + odd / 2) * w - left, y: row * h - top, n: 0, open: false });
    cell.n += 1;
    if (events[k] === open) cell.open = true;
  }
  return [...found.values()];
}

/**
 * The least number of events of each step, by the fullest cell.
 *
 * @type {(most: number) => number[]}
 */
export function steps(most) {
  const least = Array.from({ length: STEPS }, (_, at) => Math.max(at + 1, Math.ceil((most + 1) ** (at / STEPS))));
  return least.filter((n, at) => n <= most || !at);
}

/** @type {(pen: CanvasRenderingContext2D, all: Cell[], least: number[], colour: (name: string) => string) => void} */
export function draw(pen, all, least, colour) {
  for (const { x, y, n, open } of all) {
    let step = 0;
    while (step + 1 < least.length && n >= least[step + 1]) step += 1;
    hexagon(pen, x, y);
    pen.fillStyle = colour(`d${step + 1}`);
    pen.fill();
    if (!open) continue;
    pen.strokeStyle = colour("ink");
    pen.lineWidth = 2.5;
    pen.stroke();
  }
}
/** @type {(pen: CanvasRenderingContext2D, x: number, y: number) => void} */
function hexagon(pen, x, y) {
  pen.beginPath();
  for (let k = 0; k < 6; k += 1) pen.lineTo(x + (HEX - 0.7) * Math.sin((k * Math.PI) / 3), y + (HEX - 0.7) * Math.cos((k * Math.PI) / 3));
  pen.closePath();
}
