// The archive page's counting: cells that do not swim, steps that mean what the legend says, pills.
import assert from "node:assert/strict";
import test from "node:test";
import { gather, meet } from "../src/archive/areas.js";
import { columns, data, now } from "../src/archive/data.js";
import * as density from "../src/archive/density.js";
import { unroll } from "../src/archive/frame.js";

test("every event is in one cell, and stays in it while the map is dragged", () => {
  const events = [...Array(500).keys()], x = Float64Array.from(events, (i) => (i * 37) % 400), y = Float64Array.from(events, (i) => (i * 53) % 300);
  const still = density.cells(events, x, y, { x: 0, y: 0 }, 7);
  assert.equal(still.reduce((n, cell) => n + cell.n, 0), 500);
  assert.equal(still.filter((cell) => cell.open).length, 1);
  const dragged = density.cells(events, x.map((one) => one - 11), y.map((one) => one + 5), { x: 11, y: -5 }, null);
  const sizes = (cells) => cells.map((cell) => cell.n).sort((a, b) => a - b);
  assert.deepEqual(sizes(dragged), sizes(still));
});

test("steps begin where the legend says, rise, and the fullest cell is in the last", () => {
  for (const most of [1, 2, 3, 4, 7, 40, 1200]) {
    const least = density.steps(most);
    assert.equal(least[0], 1);
    assert.ok(least.every((n, at) => !at || n > least[at - 1]), `${most}: ${least}`);
    assert.ok(least.at(-1) <= most && least.length <= density.STEPS);
  }
});

const pen = { measureText: (text) => ({ width: text.length * 7 }) };
function told(form, place) {
  Object.assign(data, { form, place });
}

test("events of one region are one pill, pills that meet are one without a name, and no event is lost", () => {
  told([2, 2, 3, 2, 2], [0, 0, 1, 2, 3]);
  const x = Float64Array.from([10, 10, 12, 200, 400]), y = Float64Array.from([10, 10, 12, 10, 10]);
  const pills = gather(pen, [0, 1, 2, 3, 4], x, y);
  assert.equal(pills.reduce((n, pill) => n + pill.events.length, 0), 5);
  assert.deepEqual(pills.map(({ place }) => place), [-1, 2, 3]);
  assert.equal(pills[0].border, false);
  assert.ok(pills.every((one) => pills.every((other) => one === other || !meet(one.box, other.box))));
});

test("the world is laid so that events on both sides of 180 degrees are together", () => {
  const at = (degrees) => degrees.map((lon) => (lon + 180) / 360);
  Object.assign(columns, { n: 4, x: Float64Array.from(at([177, 179, -179, -178])) });
  assert.equal(unroll(), true);
  assert.ok(Math.max(...columns.x) - Math.min(...columns.x) < 0.02);
  Object.assign(columns, { n: 3, x: Float64Array.from(at([-70, 10, 140])) });
  assert.equal(unroll(), false);
  assert.deepEqual([...columns.x], at([-70, 10, 140]));
  now.open = null;
});
