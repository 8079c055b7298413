// The article's text: places, actors, deeds and dates marked, the sentence at hand lit.
import { article, current, desk, points, show, words } from "./desk.js";
import { all, calm, byId, el } from "../state/dom.js";

let pieces = [];

/** Cut the text where a mark or a sentence begins or ends, so that marks may overlap. */
function cuts(start, end) {
  const found = new Set([start, end]);
  const add = (a, b) => {
    if (a < end && b > start) found.add(Math.max(a, start)).add(Math.min(b, end));
  };
  for (const span of article.spans) add(span.start, span.end);
  for (const [a, b] of article.sentences) add(a, b);
  for (const item of desk.items) add(item.cite.start, item.cite.end);
  return [...found].sort((a, b) => a - b);
}
function marked(start, end) {
  const classes = [];
  for (const span of article.spans) {
    if (span.start > start || span.end < end) continue;
    classes.push(span.kind);
    if (span.kind === "actor") classes.push(`side-${span.slot < 0 ? "none" : span.slot % 4}`);
  }
  return classes.join(" ");
}
function paragraph([start, end]) {
  const marks = cuts(start, end);
  const node = el("p", { dir: "auto" });
  for (let i = 0; i + 1 < marks.length; i += 1) {
    const piece = el("span", { class: marked(marks[i], marks[i + 1]), "data-s": marks[i], "data-e": marks[i + 1] },
      words(marks[i], marks[i + 1]));
    pieces.push(piece);
    node.append(piece);
  }
  return node;
}
export function start() {
  pieces = [];
  const body = article.paragraphs.length ? article.paragraphs : [[0, points.length]];
  byId("article").replaceChildren(...body.map(paragraph));
  byId("article").setAttribute("lang", article.lang);
  byId("article").addEventListener("click", pick);
}
// A click on a sentence shows the first thing in the queue that it says.
function pick(event) {
  if (!document.getSelection().isCollapsed) return;
  const piece = event.target.closest("[data-s]");
  if (!piece) return;
  const at = Number(piece.dataset.s);
  const found = desk.items.find((item) => item.cite.start <= at && at < item.cite.end);
  if (found) show(found.ref);
}
let last = "";
export function draw() {
  const item = current();
  const [a, b] = item ? [item.cite.start, item.cite.end] : [-1, -1];
  const spot = item && item.claim && item.claim.highlight;
  let top = null;
  for (const piece of pieces) {
    const s = Number(piece.dataset.s), e = Number(piece.dataset.e);
    const lit = s >= a && e <= b;
    piece.classList.toggle("lit", lit);
    piece.classList.toggle("pick", Boolean(lit && spot && s >= spot[0] && e <= spot[1]));
    if (lit && !top) top = piece;
  }
  for (const node of all("#article p")) node.classList.toggle("here", Boolean(top) && node.contains(top));
  if (top && item.ref !== last) {
    const pane = byId("text"), box = top.getBoundingClientRect(), frame = pane.getBoundingClientRect();
    pane.scrollTo({ top: pane.scrollTop + box.top - frame.top - frame.height / 3,
      behavior: calm() ? "auto" : "smooth" });
  }
  last = item ? item.ref : "";
}
function offset(node, at) {
  const piece = node.parentElement && node.parentElement.closest("[data-s]");
  return piece ? Number(piece.dataset.s) + Array.from(node.textContent.slice(0, at)).length : -1;
}
/** The words selected in the text as [start, end], or null. */
export function selected() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const from = offset(range.startContainer, range.startOffset);
  const to = offset(range.endContainer, range.endOffset);
  return from >= 0 && to > from ? [from, to] : null;
}
