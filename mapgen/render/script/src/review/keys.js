// Every key of the desk and the button that does the same; keys sleep in fields.
import * as choose from "./choose.js";
import { accept, reject } from "./claim.js";
import { alike, bulk, command, current, decide, desk, finish, mentions, step } from "./desk.js";
import { byId, el } from "../state/dom.js";

const candidate = (n) => {
  const one = desk.detail && desk.detail.rivals[n - 1];
  if (one && current()) decide("move", { place: one.id });
};
/** Key, what it does in words, what it does. */
/** @type {[string, string, () => any][]} */
const KEYS = [
  ["a", "accept, and go on", accept],
  ["r", "reject, and go on", reject],
  ["s", "side: who it was", choose.side],
  ["t", "role and event: what was done", choose.role],
  ["m", "place: search, click the map, or type it", choose.place],
  ["d", "day", choose.when],
  ["h", "how sure the article is", choose.sure],
  ["q", "the words that say it", choose.quote],
  ["n", "a new claim, from the selected words", choose.add],
  ["y", "why it was changed", () => choose.why(current() && current().state === "rejected" ? "reject" : "set")],
  ["u", "undo", () => command("undo")],
  ["U", "redo", () => command("redo")],
  ["A", "accept all that are only named", () => bulk(mentions())],
  ["L", "accept all like this", () => bulk(alike())],
  ["ArrowDown", "next", () => step(1)],
  ["ArrowUp", "one before", () => step(-1)],
  ["?", "these keys", help],
];
const NAMES = { ArrowDown: "↓", ArrowUp: "↑", U: "⇧U", A: "⇧A", L: "⇧L" };

function help() {
  const box = byId("help");
  if (box.open) box.close();
  else box.showModal();
}
const typing = (node) => node instanceof HTMLElement &&
  (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName));

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (byId("help").open) {
    if (event.key === "?") help();
    return;
  }
  if (event.key === "Escape" && choose.open()) {
    event.preventDefault();
    // A hidden field keeps the focus until the next frame, and would swallow a quick key.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    choose.close();
    return;
  }
  if (typing(event.target) || desk.over) return;
  if (choose.open()) {
    if (!event.shiftKey && choose.press(event.key)) event.preventDefault();
    return;
  }
  if (/^[1-9]$/.test(event.key)) {
    candidate(Number(event.key));
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
  byId("keys").replaceChildren(
    ...KEYS.map(([key, text]) => el("li", {}, el("kbd", {}, NAMES[key] || key.toUpperCase()), el("span", {}, text))),
    el("li", {}, el("kbd", {}, "1–9"), el("span", {}, "take this candidate for the place")));
  const buttons = { accept, reject, undo: () => command("undo"), redo: () => command("redo"), "show-help": help,
    "close-help": help, finish, "do-side": choose.side, "do-role": choose.role, "do-place": choose.place,
    "do-when": choose.when, "do-sure": choose.sure, "do-quote": choose.quote, "do-add": choose.add,
    up: () => step(-1), down: () => step(1) };
  for (const [id, run] of Object.entries(buttons)) byId(id).addEventListener("click", run);
}
