// Who did what to whom, in the reader's words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { data } from "../src/model/document.js";
import { events } from "../src/card/claims.js";
import { deed, doers, language, sufferers, what } from "../src/state/words.js";

Object.assign(language.strings, {
  "event.ground_attack": "Attack", "event.aid": "Aid", "event.flood": "Flood", "role.target": "Target",
  "role.not": "Not: {role}", "card.planned": "{what}, planned", "deed.against": "{what} against {targets}",
  "deed.to": "{what} to {targets}", "deed.of": "{what} of {targets}",
});
data.whom = { ground_attack: "against", aid: "to" };
Object.assign(data.actors, { army: { name: "the army" }, rebels: { name: "rebels" }, families: { name: "families" } });
/** @type {(more: object) => any} */
const claim = (more) => ({ id: "c1", event_id: "e1", event: "ground_attack", role: "attacked", layer: "rebels", actors: ["rebels"],
  targets: [], hedges: [], speaker: "", date: null, cites: [], ...more });

test("a deed says who did what and to whom", () => {
  assert.equal(deed(claim({ targets: ["army"] })), "rebels · Attack against the army");
  assert.equal(deed(claim({ event: "aid", targets: ["families"] })), "rebels · Aid to families");
  assert.equal(deed(claim({ targets: ["army"], planned: true })), "rebels · Attack against the army, planned");
});

test("whom a deed is done to does not do it", () => {
  const hit = claim({ role: "target", actors: ["army"], layer: "army" });
  assert.equal(deed(hit), "Attack against the army");
  assert.equal(what(hit), "Attack");
  assert.deepEqual([doers(hit), sufferers(hit)], [[], ["army"]]);
});

test("an event of an unknown kind still says whom it concerns", () => {
  assert.equal(deed(claim({ event: "flood", actors: [], targets: ["families"] })), "Flood of families");
});

test("the parts of one event are one block, whoever does it first; other words keep a part apart", () => {
  const own = claim({ id: "c2" }), hit = claim({ role: "target", actors: ["army"] });
  assert.deepEqual(events([hit, own]), [[own, hit]]);
  assert.equal(events([hit, claim({ id: "c2", speaker: "an officer" })]).length, 2);
  assert.equal(events([claim({ event_id: "" }), claim({ id: "c2", event_id: "" })]).length, 2);
});
