// The queue with its filters, what is decided so far, and the bar above it all.
import { bars, KINDS, roleWords, sideOf } from "./claim.js";
import { alike, bulk, command, current, decided, desk, filter, mentions, show, shown } from "./desk.js";
import { byId, el } from "../state/dom.js";

const SIGNS = { accepted: "✓", rejected: "✕", changed: "✎", added: "+", aside: "–" };
const TOLD = { accepted: "accepted", rejected: "rejected", changed: "changed", added: "added", aside: "kept aside", undecided: "undecided" };

function row(item, n) {
  const here = item.ref === desk.ref;
  const reason = item.reasons[0] ? item.reasons[0][1] : KINDS[item.kind];
  const title = item.title || (item.claim ? roleWords(item.claim.role) : KINDS[item.kind]);
  return el("li", {}, el("button", { type: "button", class: decided(item) ? "q-row done" : "q-row",
    "aria-current": here ? "true" : null, on: { click: () => show(item.ref) } },
  el("span", { class: "q-n" }, n + 1),
  decided(item) ? el("span", { class: "q-sign", title: TOLD[item.state] }, SIGNS[item.state]) : bars(item.level),
  el("span", { class: "q-short", dir: "auto" }, el("span", { class: "sr" }, `${TOLD[item.state]}: `), el("b", {}, title), " ", reason)));
}
let last = "";
function list() {
  const items = shown();
  byId("rows").replaceChildren(...items.map(row));
  byId("count").textContent = `${items.length} of ${desk.items.length}`;
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
  node.replaceChildren(el("option", { value: "" }, label),
    ...values.map(([one, text]) => el("option", { value: one, selected: one === value }, text)));
}
const distinct = (values) => [...new Set(values.filter(Boolean))];
function filters() {
  const { items } = desk;
  select("by-kind", "kind", distinct(items.map((one) => one.kind)).map((one) => [one, KINDS[one]]), "every kind");
  select("by-state", "state", distinct(items.map((one) => one.state)).map((one) => [one, TOLD[one] || one]), "every state");
  select("by-layer", "layer", distinct(items.map((one) => one.claim && one.claim.layer)).map((one) => [one, sideOf(one).name]), "every side");
  select("by-role", "role", distinct(items.map((one) => one.claim && one.claim.role)).map((one) => [one, roleWords(one)]), "every role");
}
function head() {
  const done = desk.items.filter(decided).length;
  byId("done").replaceChildren(el("b", {}, done), ` of ${desk.items.length} decided`);
  const step = Math.max(1, Math.ceil(desk.items.length / 40));
  byId("progress").replaceChildren(...desk.items.filter((_, n) => n % step === 0).map((item) =>
    el("i", { class: item.ref === desk.ref ? "now" : decided(item) ? "done" : "" })));
  byId("saved").hidden = Boolean(desk.problem) || !desk.undo;
  byId("problem").hidden = !desk.problem;
  byId("problem-words").textContent = desk.problem;
  byId("reload").hidden = !desk.conflict;
  byId("doubts").replaceChildren(...desk.doubts.map((line) => el("li", { dir: "auto" }, line)));
  byId("signing").hidden = Boolean(desk.by) || !desk.undo;
  byId("over").hidden = !desk.over;
  const bare = mentions(), like = alike();
  byId("bare").hidden = !bare.length;
  byId("bare-words").textContent = `${bare.length} only named: ${distinct(bare.map((one) => one.title)).slice(0, 4).join(", ")}`;
  byId("alike").hidden = like.length < 2;
  byId("alike-words").textContent = like.length < 2 ? "" : `Accept all ${like.length} like this`;
}
export function draw() {
  list();
  filters();
  head();
}
export function start() {
  for (const [id, key] of [["by-kind", "kind"], ["by-state", "state"], ["by-layer", "layer"], ["by-role", "role"]]) {
    byId(id).addEventListener("change", (event) => filter({ [key]: event.target.value }));
  }
  byId("accept-bare").addEventListener("click", () => bulk(mentions()));
  byId("alike").addEventListener("click", () => bulk(alike()));
  byId("reload").addEventListener("click", () => command("reload"));
  byId("signing").addEventListener("submit", (event) => {
    event.preventDefault();
    const name = byId("name").value.trim();
    if (name) command("sign", { name });
  });
  byId("whole").addEventListener("click", () => byId("text").classList.toggle("open"));
}
export const where = () => current();
