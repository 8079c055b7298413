import assert from "node:assert/strict";
import { test } from "node:test";
import * as geo from "../src/model/geo.js";

const near = (a, b, by = 1e-9) => assert.ok(Math.abs(a - b) < by, `${a} is not ${b}`);

test("latitude and its Mercator unit undo each other", () => {
  for (const lat of [-85, -33.9, 0, 16.27, 51.5, 78.2, 85]) near(geo.lat(geo.my(lat)), lat, 1e-7);
});

test("a pole is drawn at the edge of the world, not at infinity", () => {
  near(geo.my(90), 0, 1e-6);
  near(geo.my(-90), 1, 1e-6);
});

test("a kilometre is longer in Mercator units towards the poles", () => {
  assert.ok(geo.kmToUnits(1, geo.my(70)) > 2.8 * geo.kmToUnits(1, geo.my(0)));
  near(geo.kmToUnits(40075.017, 0.5), 1, 1e-9);
});

test("an encoded line is read as Python writes it", () => {
  // mapgen.render.basemap.polyline.encode of (0, 0), (1.5, -2.25), (1.5, 0) at a scale of 100.
  const out = geo.decode("AAsJhOAiO", 100);
  const degrees = [];
  for (let i = 0; i < out.length; i += 2) degrees.push((out[i] - 0.5) * 360, geo.lat(out[i + 1]));
  [0, 0, 1.5, -2.25, 1.5, 0].forEach((want, n) => near(degrees[n], want, 1e-9));
});

test("a point in a hole is outside", () => {
  const outer = [0, 0, 10, 0, 10, 10, 0, 10], hole = [4, 4, 6, 4, 6, 6, 4, 6];
  assert.ok(geo.inside([outer, hole], 2, 2));
  assert.ok(!geo.inside([outer, hole], 5, 5));
  assert.ok(!geo.inside([outer, hole], 12, 5));
});

test("a ring is cut to the box it is drawn in", () => {
  const at = { size: 1, ox: 0, oy: 0 };
  const out = geo.project([-50, -50, 50, -50, 50, 50, -50, 50], at, [-10, -20, 10, 20], true);
  const box = geo.box(out);
  assert.deepEqual(box, [-10, -20, 10, 20]);
});

test("boxes that only touch do not meet", () => {
  assert.ok(geo.meet([0, 0, 2, 2], [1, 1, 3, 3]));
  assert.ok(!geo.meet([0, 0, 1, 1], [1, 0, 2, 1]));
});
