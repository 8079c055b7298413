// The article's text: places, actors, deeds and dates marked, the sentence at hand lit.
import { article, current, desk, shelf, show, words } from "./desk.js";
import { t } from "../state/words.js";
import { all, calm, byId, el } from "../state/dom.js";

let pieces = [], laid = null, preview = null;

/** Cut the text where a mark or a sentence begins or ends, so that marks may overlap. */
function cuts(start, end) {
  const found = new Set([start, end]);
  const add = (a, b) => {
    if (a < end && b > start) found.add(Math.max(a, start)).add(Math.min(b, end));
  };
  for (const span of laid.spans) add(span.start, span.end);
  for (const [a, b] of laid.sentences) add(a, b);
  for (const item of desk.items) {
    if (shelf.articles[item.article] === laid && item.kind === "name") add(...nameIn(item));
  }
  for (const item of desk.items) if (shelf.articles[item.article] === laid) add(item.cite.start, item.cite.end);
  if (preview) add(...preview);
  return [...found].sort((a, b) => a - b);
}
function marked(start, end) {
  const classes = [];
  for (const span of laid.spans) {
    if (span.start > start || span.end < end) continue;
    classes.push(span.kind);
    if (span.kind === "actor") classes.push(`side-${span.slot < 0 || span.slot > 3 ? "none" : span.slot}`);
  }
  return classes.join(" ");
}
function paragraph([start, end]) {
  const marks = cuts(start, end);
  const title = laid.title && words(start, end).trim() === laid.title.trim();
  const node = el("p", { dir: "auto", class: title ? "title" : null });
  for (let i = 0; i + 1 < marks.length; i += 1) {
    const piece = el("span", { class: marked(marks[i], marks[i + 1]), "data-s": marks[i], "data-e": marks[i + 1] },
      words(marks[i], marks[i + 1]));
    pieces.push(piece);
    node.append(piece);
  }
  return node;
}
function lay() {
  laid = article();
  pieces = [];
  const body = laid.paragraphs.length ? laid.paragraphs : [[0, laid.points.length]];
  byId("article").replaceChildren(...body.map(paragraph));
  byId("article").setAttribute("lang", laid.lang);
  byId("desk-title").textContent = laid.title || t("page.untitled");
  byId("desk-title").setAttribute("lang", laid.lang);
}
export function start() {
  lay();
  byId("article").addEventListener("click", pick);
}
// A click on a sentence shows the first thing in the queue that it says.
function pick(event) {
  const marked = document.getSelection();
  if (marked && !marked.isCollapsed) return;
  const piece = event.target.closest("[data-s]");
  if (!piece) return;
  const at = Number(piece.dataset.s);
  const found = desk.items.find((item) => shelf.articles[item.article] === laid &&
    item.cite.start <= at && at < item.cite.end);
  if (found) show(found.ref);
}
let last = "";
/** Where a name without a place stands in its sentence. */
function nameIn({ title, cite }) {
  const before = words(cite.start, cite.end).split(title)[0];
  const start = cite.start + Array.from(before).length;
  return [start, start + Array.from(title).length];
}
/** Mark the paragraph at hand, and say which it is. */
function paragraphs(top) {
  const nodes = all("#article p"), at = nodes.findIndex((node) => top && node.contains(top));
  nodes.forEach((node, n) => node.classList.toggle("here", n === at));
  byId("which-paragraph").textContent = at < 0 ? "" : t("desk.paragraph", { n: at + 1, total: nodes.length });
}
/** Whether a piece of text is a word that is being chosen, or names the place of the claim. */
function isPicked(s, e, lit, spot) {
  if (preview) return s >= preview[0] && e <= preview[1];
  return Boolean(lit && spot && s >= spot[0] && e <= spot[1]);
}
/** Light the words that are being chosen; null is back to what the claim cites. */
export function light(span) {
  if (!span && !preview) return;
  preview = span;
  const top = byId("text").scrollTop;
  lay();
  byId("text").scrollTop = top;
  draw();
  const piece = span && pieces.find((one) => Number(one.dataset.e) > span[0]);
  if (piece) piece.scrollIntoView({ block: "nearest" });
}
export function draw() {
  const item = current();
  if (article() !== laid) lay();
  const [a, b] = item ? [item.cite.start, item.cite.end] : [-1, -1];
  const spot = item && (item.claim ? item.claim.highlight : item.kind === "name" && nameIn(item));
  let top = null;
  for (const piece of pieces) {
    const s = Number(piece.dataset.s), e = Number(piece.dataset.e);
    const lit = s >= a && e <= b;
    piece.classList.toggle("lit", lit);
    const picked = isPicked(s, e, lit, spot);
    piece.classList.toggle("pick", picked && !preview);
    piece.classList.toggle("chosen", picked && Boolean(preview));
    if (lit && !top) top = piece;
  }
  paragraphs(top);
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
  if (!selection || !selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!byId("article").contains(range.startContainer)) return null;
  const from = offset(range.startContainer, range.startOffset);
  const to = offset(range.endContainer, range.endOffset);
  return from >= 0 && to > from ? [from, to] : null;
}
