// Brings the review desk up: the bundle that only `mapgen review` and pages built with --reviewable hold.
import * as bar from "./bar.js";
import * as chart from "./chart.js";
import * as claim from "./claim.js";
import { current, desk, firstOpen, show, subscribe } from "./desk.js";
import * as keys from "./keys.js";
import * as queue from "./queue.js";
import * as text from "./text.js";
import { byId } from "../state/dom.js";

export { desk, show };

let told = "";
function live() {
  const item = current();
  const now = desk.problem || (item ? `${byId("position").textContent}: ${byId("sentence").textContent}` : "");
  if (now !== told) byId("desk-live").textContent = now;
  told = now;
}
function draw() {
  text.draw();
  claim.draw();
  queue.draw();
  bar.draw();
  chart.rivals();
  chart.draw();
  live();
}
function open(leave) {
  text.start();
  chart.start();
  queue.start();
  bar.start(leave);
  keys.start();
  subscribe(draw);
  show(firstOpen());
}
/** The desk that `mapgen review` serves. */
export function start() {
  open(null);
  document.documentElement.dataset.ready = "1";
}
/** The desk of a page built with --reviewable: a button of the page opens it. */
export function offer() {
  let opened = false;
  const root = document.documentElement, desk_ = byId("review-desk");
  const turn = (on) => {
    root.classList.toggle("desk", on);
    desk_.hidden = !on;
    if (on && !opened) open(() => turn(false));
    if (on) opened = true;
    (on ? byId("accept") : byId("review-this")).focus();
  };
  byId("review-this").addEventListener("click", () => turn(true));
}
