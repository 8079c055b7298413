import assert from "node:assert/strict";
import { test } from "node:test";
import * as dates from "../src/state/dates.js";

test("a day number and its date undo each other over four centuries", () => {
  for (let n = -80000; n < 70000; n += 37) assert.equal(dates.number(dates.iso(n)), n);
  assert.equal(dates.number("1970-01-01"), 0);
  assert.equal(dates.iso(11016), "2000-02-29");
});

test("a span says no more than it knows", () => {
  assert.equal(dates.span({ start: "2021-05-01", end: "2021-05-01" }), "1 May 2021");
  assert.equal(dates.span({ start: "2021-05-01", end: "2021-05-31" }), "May 2021");
  assert.equal(dates.span({ start: "2021-01-01", end: "2021-12-31" }), "2021");
  assert.equal(dates.span({ start: "2021-05-03", end: "2021-05-07" }), "3–7 May 2021");
  assert.equal(dates.span(null), "date.none");
  assert.equal(dates.span({ start: null, end: null, words: "at dusk" }), "at dusk");
});

test("a short day leaves out the year of the article only", () => {
  assert.equal(dates.day("2021-05-03", true), "3 May");
  assert.equal(dates.day("2019-05-03", true), "3 May 2019");
});

test("the months that hold a range end on their last day", () => {
  assert.deepEqual(dates.months("2019-11-20", "2020-02-03"), { start: "2019-11-01", end: "2020-02-29" });
});
