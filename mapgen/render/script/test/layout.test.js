import assert from "node:assert/strict";
import { test } from "node:test";
import * as axis from "../src/timeline/axis.js";
import { merged } from "../src/timeline/chart.js";
import { done, signsOf } from "../src/map/coins.js";
import { opening } from "../src/map/frame.js";
import { entries } from "../src/map/glyphs.js";
import { PATHS } from "../src/map/shapes.js";
import { around } from "../src/map/sign.js";
import { data } from "../src/model/document.js";
import * as layout from "../src/state/layout.js";
import { leaflet } from "../src/state/leaflet.js";

test("the page has three sizes", () => {
  for (const [width, name] of [[390, "phone"], [719, "phone"], [720, "medium"], [1179, "medium"], [1180, "wide"]]) {
    globalThis.innerWidth = width;
    assert.equal(layout.size(), name);
  }
});

test("a box stands around its middle", () => {
  assert.deepEqual(around(10, 20, 4, 6), [8, 17, 12, 23]);
});

test("a pill has a shape and a number for each side, and a coin for each thing that nobody is said to do", () => {
  const side = { id: "army", slots: [0] }, nobody = { id: "nobody", slots: [] };
  const told = (event) => ({ layer: "nobody", event, role: "happened" });
  data.events = { flood: "flood", displacement: "displaced" };
  const mark = { claims: [told("flood"), told("displacement"), told("flood"), { layer: "nobody", event: "", role: "mentioned" }] };
  assert.deepEqual(signsOf(mark, nobody), ["flood", "displaced"]);
  assert.deepEqual(entries([[side, 2], [nobody, 4]], (layer) => signsOf(mark, layer), () => 9).map((one) => one.sign || one.layer.id + one.text),
    ["army2", "flood", "displaced"]); // however few, in one way
});

test("who is only described is drawn by what was done, a force with a name by its own shape", () => {
  data.events = { protest: "protest", arrest: "arrest" };
  const mark = { claims: [{ layer: "x", event: "arrest", role: "operating" }, { layer: "x", event: "protest", role: "operating" }] };
  for (const [slot, shape] of [[4, "shield"], [5, "tent"], [6, "house"], [7, "arch"]]) {
    assert.deepEqual(signsOf(mark, { id: "x", slots: [slot], shape }), ["arrest", "protest"]);
  }
  for (const layer of [{ slots: [0], shape: "circle" }, { slots: [9], shape: "star" }, { slots: [0, 4], shape: "diamond" }]) {
    assert.deepEqual(signsOf(mark, { id: "x", ...layer }), []);
  }
});

test("on one line a day of several sides has one shape, in nobody's colour", () => {
  const first = { slots: [0] }, second = { slots: [1] };
  const made = merged([{ layer: first, days: new Map([[3, ["a"]], [5, ["b"]]]) }, { layer: second, days: new Map([[5, ["c", "d"]]]) }]);
  assert.deepEqual(made.map(({ layer, group }) => [layer.slots[0], group.length]), [[0, 1], [9, 3]]);
});

test("of what has not happened the signs in a pill are hollow, with a number of their own", () => {
  const side = { id: "army", slots: [0] };
  const claim = (more) => ({ layer: "army", event: "capture", role: "took_control", ...more });
  const mark = { claims: [claim(), claim({ planned: true }), claim({ negated: true })] };
  const made = entries([[side, 3]], () => [], (layer, sign) => done(mark, layer, sign));
  assert.deepEqual(made.map((one) => [one.hollow, one.text]), [[false, ""], [true, "2"]]);
});

test("one village leaves its province out no more: nearer than a place needs counts for nothing", () => {
  leaflet.map = { options: { zoomSnap: 0.25 }, getMinZoom: () => 1, getMaxZoom: () => 14 };
  const village = [64.1, 31.5, 64.3, 31.7, 0.75, 1], both = [64.1, 31.5, 66.7, 33.7, 1, 2];
  const seen = opening({ candidates: [village, both] }, [0, 0, 840, 560]);
  assert.ok(seen.box[2] > (66 + 180) / 360);
  const berlin = [13, 31.5, 64.3, 52.6, 1, 2];
  assert.ok(opening({ candidates: [village, berlin] }, [0, 0, 840, 560]).box[0] > (64 + 180) / 360);
});

test("a dense group that carries most of the story is not left for one far town", () => {
  leaflet.map = { options: { zoomSnap: 0.25 }, getMinZoom: () => 1, getMaxZoom: () => 14 };
  const city = [36.7, -1.4, 36.95, -1.2, 0.667, 8];
  const seen = (...more) => opening({ candidates: [city, ...more] }, [0, 0, 840, 560]).box[0] > (36.68 + 180) / 360;
  assert.ok(seen([36.07, -1.4, 36.95, -0.3, 0.75, 9], [34.7, -1.4, 36.95, 0.5, 0.917, 11]));
  assert.ok(seen([36.7, -1.4, 36.95, 0.5, 0.75, 9]));
  assert.ok(!seen([36.65, -1.45, 37.0, -1.15, 0.75, 9])); // beside it: there the whole is shown
});

test("every side of twelve has a shape of its own", () => {
  const names = ["circle", "square", "triangle", "hexagon", "shield", "tent", "house", "arch", "saltire", "glass", "star", "bar"];
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
