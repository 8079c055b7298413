// The small panel in which a part of a claim is changed: options by key, fields that keep their keys.
import * as chart from "./chart.js";
import * as text from "./text.js";
import { byId, el, first } from "../state/dom.js";
import { t } from "../state/words.js";

const KEYS = "123456789abcdefghijklmnopqrstuvwxyz";
let options = new Map(), back = null;

export const isOpen = () => !byId("choose").hidden;
export function close() {
  if (!isOpen()) return;
  chart.waitForClick(null);
  text.light(null);
  byId("choose").hidden = true;
  options = new Map();
  if (back && back.isConnected) back.focus();
  back = null;
}
/** A key pressed while a panel is open and no field has it. */
export function press(key) {
  const run = options.get(key.toLowerCase());
  if (!run) return false;
  run();
  return true;
}
/**
 * Open a panel: what it asks, options with a key each, anything else below or above them.
 *
 * @type {(title: string, list: any[], around?: {above?: any[], below?: any[]}) => any}
 */
export function open(title, list, { above = [], below = [] } = {}) {
  if (!isOpen()) back = document.activeElement;
  options = new Map();
  const buttons = list.map(({ label, run, mark }, n) => {
    const key = KEYS[n] || "";
    const act = () => { close(); run(); };
    if (key) options.set(key, act);
    return el("li", {}, el("button", { type: "button", class: "option", on: { click: act } },
      el("kbd", {}, key), mark || null, el("span", {}, label)));
  });
  const box = byId("choose");
  box.replaceChildren(
    el("div", { class: "head" }, el("h2", { id: "choose-title" }, title),
      el("button", { type: "button", class: "shut", on: { click: close } }, el("kbd", {}, "Esc"), ` ${t("desk.escape")}`)),
    ...above, list.length ? el("ul", { class: "options" }, buttons) : "", ...below);
  box.hidden = false;
  const target = first(".option", box) && list.length ? first(".option", box) : first("[data-first]", box) || first("button", box);
  if (target) target.focus();
  box.scrollIntoView({ block: "nearest" });
}
/** A form of one field; what it holds goes to `run` when it is sent. */
export function form(label, field, run, word = t("desk.set")) {
  const node = el("form", { class: "fields" }, el("label", { for: field.id }, label), field,
    el("button", { type: "submit", class: "do" }, word));
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    close();
    run();
  });
  return node;
}
export const input = (id, more = {}) => el("input", { type: "text", id, maxlength: 300, autocomplete: "off", ...more });
