import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { data, markById } from "../src/model/document.js";
import { fold } from "../src/model/fold.js";
import { clearFilters, filtered, liveClaims, matched, matches, visible } from "../src/state/match.js";
import { store } from "../src/state/store.js";

const found = () => data.marks.filter((mark) => visible(mark) && matches(mark)).map((mark) => mark.id);
afterEach(() => {
  clearFilters();
  store.set({ layersOn: new Set(data.layers.map((layer) => layer.id)) });
});

test("letters that are written in several ways are folded to one", () => {
  assert.equal(fold("Ménaka"), "menaka");
  assert.equal(fold("Al‑Qā’im"), "al qaim");
  assert.equal(fold("كركوك"), fold("کرکوک"));
});

test("every word of a search must be found, in any language of the place", () => {
  store.set({ query: "غاو" });
  assert.deepEqual(found(), ["m1"]);
  store.set({ query: "colonel menaka" });
  assert.deepEqual(found(), []);
});

test("any spelling finds a place or a force, and one typing error is forgiven", () => {
  for (const [query, ids] of [["MÉNÂKA", ["m2"]], ["Menkaa", ["m2"]], ["menak", ["m2"]], ["meneka", ["m2"]],
    ["Rebls", ["m2"]], ["rebells", ["m2"]], ["colonle", ["m1"]], ["gaoo", []], ["x", []]]) {
    store.set({ query });
    assert.deepEqual(found(), ids, query);
  }
});

test("a row says where the words of a search stand", () => {
  store.set({ query: "patroled gao" });
  assert.deepEqual(matched(markById.m1).map((one) => one.hit), ["patrolled", "Gao"]);
  store.set({ query: "" });
  assert.deepEqual(matched(markById.m1), []);
});

test("an undated claim does not fit chosen days", () => {
  store.set({ dateRange: ["2021-05-02", "2021-05-02"] });
  assert.deepEqual(found(), ["m1"]);
  store.set({ dateRange: ["2021-05-04", "2021-05-09"] });
  assert.deepEqual(found(), []);
  assert.ok(filtered());
});

test("a layer that is off takes its claims with it", () => {
  store.set({ layersOn: new Set(["rebels"]) });
  assert.deepEqual(found(), ["m2"]);
  assert.deepEqual(liveClaims(markById.m1), []);
});
