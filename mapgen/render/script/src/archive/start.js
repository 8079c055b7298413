// Brings the archive page up: the bundle that only pages of a whole corpus hold.
import * as address from "./address.js";
import * as chips from "./chips.js";
import * as facets from "./facets.js";
import * as map from "./map.js";
import * as table from "./table.js";
import * as time from "./time.js";
import { load, now } from "./data.js";
import { FACETS, filter, prepare } from "./filter.js";

/** @type {(() => void)[]} */
let waiting = []; // what a choice changes besides the map and the table: one a frame, so that none is long
let running = false;

/** @type {(jobs: (() => void)[]) => void} */
function later(jobs) {
  waiting = jobs;
  if (!running) requestAnimationFrame(next);
  running = true;
}
function next() {
  const job = waiting.shift();
  if (job) job();
  running = waiting.length > 0;
  if (running) requestAnimationFrame(next);
}
/**
 * Show what is chosen now.
 *
 * @param {string} [changed] what of it changed, see `filter`
 */
function update(changed) {
  filter(changed);
  time.draw(changed !== "time");
  map.draw();
  moved();
  chips.draw(update);
  later(FACETS.map((facet) => () => facets.fill(facet, update)));
}
function moved() {
  table.draw(select);
  address.write(map.spot());
}
/** @type {(event: number) => void} */
function select(event) {
  now.open = now.open === event ? null : event;
  map.draw();
  table.draw(select);
  table.show(event);
}

load().then(() => {
  prepare();
  const view = address.read();
  filter();
  facets.build(update);
  FACETS.forEach((facet) => facets.fill(facet, update));
  time.build(update);
  chips.draw(update);
  map.open(view, { moved, picked: select });
  time.draw(true);
  document.documentElement.dataset.ready = "1";
});
