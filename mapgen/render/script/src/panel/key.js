// The key: how precisely places are known, and each sign of an event that is on the map now.
import * as coins from "../map/coins.js";
import * as picture from "../map/picture.js";
import * as shapes from "../map/shapes.js";
import { data } from "../model/document.js";
import { byId, el, svg } from "../state/dom.js";
import { t } from "../state/words.js";

const MOST = 10;
let drawn = "";

// The signs within the view: coins with what they stand for, and numbers.
function present() {
  const [l, top, r, b] = picture.sight(), found = new Map();
  let badge = false;
  for (const one of picture.signs()) {
    if (one.x < l || one.x > r || one.y < top || one.y > b) continue;
    if (one.many) badge = true;
    for (const item of one.many ? [] : one.items) {
      const sign = item.kind === "point" ? coins.signOf(item.mark, item.layers[0]) : "";
      if (!sign) continue;
      const kinds = found.get(sign) || new Set();
      for (const claim of item.mark.claims) if (data.events[claim.event] === sign) kinds.add(claim.event);
      found.set(sign, kinds);
    }
  }
  return { found, badge };
}
const picturesque = (node) => svg("svg", { viewBox: "-20 -12 40 24", width: 40, height: 24,
  "aria-hidden": "true" }, node);

/** The list of signs; empty until the map is drawn, and drawn anew when what is in sight changes. */
export const signs = () => el("ul", { id: "signs", hidden: true });
function draw() {
  const list = byId("signs");
  if (!list) return;
  const { found, badge } = present();
  const state = JSON.stringify([document.documentElement.lang, badge, [...found].map(([a, kinds]) => [a, ...kinds])]);
  if (state === drawn && list.firstChild) return;
  drawn = state;
  const rows = [...found].slice(0, MOST).map(([sign, kinds]) => el("li", {},
    picturesque(coins.coin(sign, 9.5)), el("span", {}, [...kinds].slice(0, 2).map((kind) => t("event." + kind)).join(t("list.comma")))));
  if (badge) rows.push(el("li", {}, picturesque([svg("rect", { class: "second", x: -9, y: -7, width: 24, height: 18, rx: 9 }),
    svg("rect", { class: "first", x: -12, y: -10, width: 24, height: 18, rx: 9 }),
    svg("text", { x: 0, y: 3 }, "2")]), el("span", {}, t("key.badge"))));
  list.hidden = !rows.length;
  list.replaceChildren(...rows);
}
export function start() { picture.onPainted(() => setTimeout(draw)); }

/** How precisely places are known, drawn without a side. */
export function key(forms) {
  if (!forms.length) return null;
  return el("section", { id: "key", "aria-labelledby": "key-title" },
    el("h2", { id: "key-title" }, t("key.title")),
    el("ul", {}, forms.map((form) => el("li", {}, shapes.key(form), el("span", {}, t("key." + form))))),
    signs());
}
