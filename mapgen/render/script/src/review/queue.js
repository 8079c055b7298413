// The queue with its filters, and what can be accepted at once.
import { bars, kindWords, roleWords, sideOf } from "./words.js";
import { alike, current, decided, desk, filter, inSight, mentions, named, shelf, show, shown } from "./desk.js";
import { byId, el } from "../state/dom.js";
import { t } from "../state/words.js";

const SIGNS = { accepted: "✓", rejected: "✕", changed: "✎", added: "+", aside: "–" };
const stateWords = (state) => t(`desk.state.${state}`);
const many = shelf.articles.length > 1;
const source = (n) => shelf.articles[n].publisher || shelf.articles[n].title || String(n + 1);

function row(item, n) {
  const here = item.ref === desk.ref, done = decided(item);
  const reason = item.reasons[0] ? item.reasons[0][1] : kindWords(item);
  const title = item.title || (item.claim ? roleWords(item.claim.role) : kindWords(item));
  return el("li", {}, el("button", { type: "button", class: done ? "q-row done" : "q-row",
    "aria-current": here ? "true" : null, on: { click: () => show(item.ref) } },
  el("span", { class: "q-n" }, n + 1),
  done ? el("span", { class: "q-sign", "aria-hidden": "true" }, SIGNS[item.state]) : bars(item.level),
  el("span", { class: "q-short", dir: "auto" }, el("span", { class: "sr" }, `${stateWords(item.state)}: `), el("b", {}, title), " ",
    done ? stateWords(item.state) : reason, many ? el("span", { class: "q-from" }, ` · ${source(item.article)}`) : null)));
}
let last = "";
function list() {
  const items = shown();
  byId("rows").replaceChildren(...items.map(row));
  byId("count").textContent = t("desk.shown", { n: items.length, total: desk.items.length });
  if (desk.ref !== last) {
    const here = byId("rows").querySelector("[aria-current]");
    if (here) {
      const box = byId("rows"), top = here.offsetTop - box.offsetTop;
      if (top < box.scrollTop || top + 34 > box.scrollTop + box.clientHeight) box.scrollTop = top - 60;
    }
  }
  last = desk.ref;
}
function select(id, key, values, label) {
  const node = byId(id), value = desk.filters[key];
  node.hidden = values.length < 2 && !value;
  node.replaceChildren(el("option", { value: "" }, label),
    ...values.map(([one, text]) => el("option", { value: one, selected: String(one) === String(value) && value !== "" }, text)));
}
const distinct = (values) => [...new Set(values.filter((one) => one !== "" && one !== null && one !== undefined))];
function filters() {
  const { items } = desk, of = (pick) => distinct(items.map(pick));
  select("by-kind", "kind", of((one) => one.kind).map((one) => [one, t(`desk.kind.${one}`)]), t("desk.kinds"));
  select("by-state", "state", of((one) => one.state).map((one) => [one, stateWords(one)]), t("desk.states"));
  select("by-layer", "layer", of((one) => one.claim && one.claim.layer).map((one) => [one, sideOf(one).name]), t("desk.sides"));
  select("by-role", "role", of((one) => one.claim && one.claim.role).map((one) => [one, roleWords(one)]), t("desk.roles"));
  select("by-article", "article", many ? shelf.articles.map((_, n) => [n, source(n)]) : [], t("desk.articles"));
}
function bulks() {
  const bare = mentions(), like = alike(), seen = inSight(), item = current();
  byId("bare").hidden = !bare.length;
  byId("bare-words").replaceChildren(el("b", {}, t("desk.bare", { n: bare.length, names: distinct(bare.map((one) => one.title)).slice(0, 3).join(", ") })),
    el("span", { class: "quiet" }, t("desk.bare_note")));
  byId("bare-word").textContent = t("desk.accept_all", { n: bare.length });
  byId("alike").hidden = like.length < 2 || !item || item.kind === "mention";
  byId("alike-words").textContent = t("desk.accept_alike", { n: like.length });
  const called = named(), gone = called.length > 0 && called.every((one) => one.state === "rejected");
  byId("refuse").hidden = called.length < 2 && !(many && called.length);
  byId("refuse-words").textContent = called.length ? t(gone ? "desk.refuse_back" : "desk.refuse", { name: item.name, n: called.length }) : "";
  byId("accept-shown").hidden = !seen.length;
  byId("shown-words").textContent = t("desk.accept_shown", { n: seen.length });
  byId("doubts").replaceChildren(...desk.doubts.map((line) => el("li", { dir: "auto" }, line)));
}
export function draw() {
  list();
  filters();
  bulks();
}
export function start() {
  for (const [id, key] of [["by-kind", "kind"], ["by-state", "state"], ["by-layer", "layer"], ["by-role", "role"], ["by-article", "article"], ["f-find", "text"]]) {
    byId(id).addEventListener(id === "f-find" ? "input" : "change", (event) => {
      filter({ [key]: event.target.value });
      const first = shown()[0];
      if (first && !shown().some((item) => item.ref === desk.ref)) show(first.ref);
    });
  }
}
