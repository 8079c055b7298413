// How the desk says a claim's side, role and kind, and how much a thing needs a look.
import { shelf } from "./desk.js";
import { svg } from "../state/dom.js";
import { t } from "../state/words.js";

export const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
export const roleWords = (role) => lower(t(`role.${role}`));
export const kindWords = (item) => t(`desk.kind.${item.kind}`);
export const sideOf = (id) => shelf.sides.find((one) => one.id === id) || { id, name: id, slot: -1 };

/** One to three bars: how much a thing needs a look. */
export function bars(level) {
  return svg("svg", { class: `bars l${level}`, viewBox: "0 0 20 14", width: 20, height: 14, "aria-hidden": "true" },
    [1, 2, 3].map((n) => svg("rect", { x: (n - 1) * 7, y: 14 - n * 4.4, width: 5.4, height: n * 4.4,
      class: n <= level ? "on" : "off" })));
}
