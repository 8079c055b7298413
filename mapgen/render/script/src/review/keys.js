// Every key of the desk and the button that does the same; keys sleep in fields.
import * as choose from "./choose.js";
import { accept, reject } from "./claim.js";
import { alike, bulk, command, desk, everywhere, inSight, mentions, refuse, step } from "./desk.js";
import * as panel from "./panel.js";
import * as place from "./place.js";
import { byId, el } from "../state/dom.js";
import { t } from "../state/words.js";

/** Key, the word of the catalogue for what it does, what it does, and the button that does the same. */
/** @type {[string, string, () => any, string][]} */
const KEYS = [
  ["a", "accept", accept, "accept"],
  ["r", "reject", reject, "reject"],
  ["s", "side", choose.side, "do-side"],
  ["t", "role", choose.role, "do-role"],
  ["w", "whom", choose.whom, "do-whom"],
  ["m", "place", place.move, "do-place"],
  ["d", "day", choose.when, "do-when"],
  ["h", "sure", choose.sure, "do-sure"],
  ["q", "words", choose.quote, "do-quote"],
  ["n", "new", place.add, "do-add"],
  ["y", "why", choose.why, ""],
  ["u", "undo", () => command("undo"), "undo"],
  ["U", "redo", () => command("redo"), "redo"],
  ["A", "bare", () => bulk(mentions()), "accept-bare"],
  ["L", "alike", () => bulk(alike()), "alike"],
  ["f", "filter", () => byId("by-kind").focus(), ""],
  ["F", "shown", () => bulk(inSight()), "accept-shown"],
  ["e", "everywhere", everywhere, ""],
  ["R", "refuse", refuse, "refuse"],
  ["ArrowDown", "down", () => step(1), "down"],
  ["ArrowUp", "up", () => step(-1), "up"],
  ["?", "help", help, "show-help"],
];
const NAMES = { ArrowDown: "↓", ArrowUp: "↑" };
const keyName = (key) => NAMES[key] || (/^[A-Z]$/.test(key) ? `⇧${key}` : key.toUpperCase());

function help() {
  const box = byId("help");
  if (box.open) box.close();
  else {
    box.showModal();
    box.scrollTop = 0; // the button to close it, which takes the focus, stands below the keys
  }
}
const typing = (node) => node instanceof HTMLElement &&
  (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName));

function escape(event) {
  event.preventDefault();
  // A hidden field keeps the focus until the next frame, and would swallow a quick key.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  panel.close();
}
function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !byId("review-desk").checkVisibility()) return;
  if (byId("help").open) {
    if (event.key === "?") help();
    return;
  }
  if (event.key === "Escape" && (panel.isOpen() || typing(event.target))) {
    escape(event);
    return;
  }
  if (typing(event.target) || desk.over) return;
  if (panel.isOpen()) {
    if (!event.shiftKey && panel.press(event.key)) event.preventDefault();
    return;
  }
  if (/^[1-9]$/.test(event.key)) {
    place.candidate(Number(event.key));
    return;
  }
  // With the caps lock on, a letter is still the plain key.
  const name = event.key.length > 1 || event.shiftKey ? event.key : event.key.toLowerCase();
  const found = KEYS.find(([key]) => key === name);
  if (!found) return;
  event.preventDefault();
  found[2]();
}
export function start() {
  document.addEventListener("keydown", press);
  const row = (key, word) => el("li", {}, el("kbd", {}, key), el("span", {}, t(`desk.key.${word}`)));
  byId("keys").replaceChildren(...KEYS.map(([key, word]) => row(keyName(key), word)), row("1–9", "digit"));
  for (const [, , run, id] of KEYS) if (id) byId(id).addEventListener("click", run);
  byId("close-help").addEventListener("click", help);
}
