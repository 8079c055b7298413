// Brings the review desk up: the bundle that only `mapgen review` serves, never a published page.
import * as chart from "./chart.js";
import * as claim from "./claim.js";
import { current, decided, desk, show, subscribe } from "./desk.js";
import * as keys from "./keys.js";
import * as queue from "./queue.js";
import * as text from "./text.js";
import { byId } from "../state/dom.js";

export { desk };

let told = "";
function live() {
  const item = current();
  const now = desk.problem || (item ? `${byId("position").textContent}: ${byId("sentence").textContent}` : "");
  if (now !== told) byId("live").textContent = now;
  told = now;
}
function draw() {
  text.draw();
  claim.draw();
  queue.draw();
  chart.rivals();
  chart.draw();
  live();
}
export function start() {
  text.start();
  chart.start();
  queue.start();
  keys.start();
  subscribe(draw);
  const open = desk.items.find((item) => !decided(item)) || desk.items[0];
  show(open ? open.ref : "");
  document.documentElement.dataset.ready = "1";
}
