// Choosing words of the article without a mouse: a slider for the first word and one for the last.
import { article, words as textOf } from "./desk.js";
import { light } from "./text.js";
import { el } from "../state/dom.js";
import { t } from "../state/words.js";

/** The words of an article as [start, end], in code points. */
function wordsOf({ text }) {
  const found = [];
  let points = 0, units = 0;
  for (const match of text.matchAll(/\S+/g)) {
    points += Array.from(text.slice(units, match.index)).length;
    const size = Array.from(match[0]).length;
    found.push([points, points + size]);
    points += size;
    units = match.index + match[0].length;
  }
  return found;
}
/**
 * Two sliders over the words of the article at hand, beginning with those of a span.
 * @param {number[]} span
 */
export function picker([start, end]) {
  const list = wordsOf(article());
  const from = Math.max(0, list.findIndex(([, b]) => b > start));
  const to = Math.max(from, list.filter(([a]) => a < end).length - 1);
  const slider = (id, value, first) => el("input", { type: "range", id, min: 0, max: list.length - 1, step: 1, value,
    "data-first": first, class: "word" });
  const first = slider("f-first", from, true), last = slider("f-last", to, false);
  const shown = el("output", { for: "f-first f-last", class: "words", dir: "auto" });
  const span = () => [list[first.valueAsNumber][0], list[last.valueAsNumber][1]];
  const text = () => textOf(...span());
  const say = () => {
    for (const one of [first, last]) one.setAttribute("aria-valuetext", textOf(...list[one.valueAsNumber]));
    shown.textContent = text();
    light(span());
  };
  first.addEventListener("input", () => {
    if (first.valueAsNumber > last.valueAsNumber) last.value = first.value;
    say();
  });
  last.addEventListener("input", () => {
    if (last.valueAsNumber < first.valueAsNumber) first.value = last.value;
    say();
  });
  const node = el("div", { class: "picker" }, shown,
    el("label", { for: "f-first" }, t("desk.ask.first")), first, el("label", { for: "f-last" }, t("desk.ask.last")), last,
    el("p", { class: "hint" }, t("desk.ask.words_hint")));
  // Enter in a slider sends its form nowhere by itself.
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.form) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  });
  return { node, span, text, light: say };
}
