// Brings the archive page up: the bundle that only pages of a whole corpus hold.
import * as address from "./address.js";
import * as facets from "./facets.js";
import * as map from "./map.js";
import * as table from "./table.js";
import * as time from "./time.js";
import { load, now } from "./data.js";
import { filter } from "./filter.js";

function update() {
  filter();
  facets.fill(update);
  time.draw();
  map.draw();
  moved();
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
  const view = address.read();
  filter();
  facets.build(update);
  facets.fill(update);
  time.build(update);
  map.open(view, { moved, picked: select });
  time.draw();
  document.documentElement.dataset.ready = "1";
});
