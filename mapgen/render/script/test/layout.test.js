import assert from "node:assert/strict";
import { test } from "node:test";
import * as axis from "../src/timeline/axis.js";
import { PATHS } from "../src/map/shapes.js";
import { around } from "../src/map/sign.js";
import { data } from "../src/model/document.js";
import * as layout from "../src/state/layout.js";

test("the page has three sizes", () => {
  for (const [width, name] of [[390, "phone"], [719, "phone"], [720, "medium"], [1179, "medium"], [1180, "wide"]]) {
    globalThis.innerWidth = width;
    assert.equal(layout.size(), name);
  }
});

test("a box stands around its middle", () => {
  assert.deepEqual(around(10, 20, 4, 6), [8, 17, 12, 23]);
});

test("every side of twelve has a shape of its own", () => {
  const names = ["circle", "square", "triangle", "hexagon", "pentagon", "cross", "half", "down", "saltire", "glass", "star", "bar"];
  assert.equal(new Set(names.map((name) => PATHS[name](6))).size, 12);
});

test("the axis goes from pixels to days and back", () => {
  const range = axis.domain(axis.spans(data.marks));
  const { x, day } = axis.scale(range, 600);
  for (let n = range.first; n <= range.last; n += 1) assert.equal(day(x(n + 0.5)), n);
  assert.equal(range.last - range.first, 2);
});

test("a short span has a tick for each day, a long one for each month or year", () => {
  const ticks = (from, to) => axis.ticks({ from, to }).map((tick) => tick.text);
  assert.equal(ticks(18748.5, 18752.5).length, 4);
  assert.ok(ticks(18628, 18993).length >= 12);
  assert.ok(ticks(10957, 18993).every((text) => /^\d{4}$/.test(text)));
});
