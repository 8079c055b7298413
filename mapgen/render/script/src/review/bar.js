// The bar above the desk: how far it is, where it is saved, what went wrong, who reviews.
import * as ask from "./ask.js";
import { command, current, decided, desk, finish, shelf, show, shown, tell } from "./desk.js";
import * as keep from "./keep.js";
import { byId, el } from "../state/dom.js";
import { t } from "../state/words.js";

const MOST = 48; // squares of the progress

function progress() {
  const { items } = desk, step = Math.max(1, Math.ceil(items.length / MOST));
  const at = items.findIndex((item) => item.ref === desk.ref);
  byId("progress").replaceChildren(...items.filter((_, n) => n % step === 0).map((item, n) =>
    el("i", { class: Math.floor(at / step) === n ? "now" : decided(item) ? "done" : "" })));
}
function saved() {
  const { file, lost } = keep.kept;
  if (!ask.offline) return t("desk.saved", { file: shelf.file });
  return lost ? t("desk.offline.lost") : file ? t("desk.offline.saved", { file }) : t("desk.offline.kept");
}
export function draw() {
  const done = desk.items.filter(decided).length, list = shown(), item = current();
  byId("done").textContent = t("desk.decided", { n: done, total: desk.items.length });
  byId("short").textContent = item ? t("desk.position", { n: list.findIndex((one) => one.ref === item.ref) + 1 || "–", total: list.length }) : "";
  progress();
  byId("saved").hidden = Boolean(desk.problem) || !(desk.undo || desk.redo || ask.offline);
  byId("saved-words").textContent = saved();
  byId("problem").hidden = !desk.problem;
  byId("problem-words").textContent = desk.problem;
  byId("reload").hidden = !desk.conflict;
  byId("signing").hidden = Boolean(desk.by) || !desk.undo;
  byId("over").hidden = !desk.over;
  byId("elsewhere").textContent = desk.elsewhere ? t("desk.elsewhere", { n: desk.elsewhere }) : "";
  byId("earlier").hidden = !keep.kept.earlier;
}
function local() {
  const name = shelf.file;
  byId("save").hidden = !keep.canPick();
  byId("save").addEventListener("click", () => keep.pick(name).then(tell));
  byId("download").addEventListener("click", () => keep.download(name));
  byId("earlier").addEventListener("click", () => keep.download(`earlier.${name}`, keep.kept.earlier));
}
export function start(leave) {
  byId("finish").addEventListener("click", leave || finish);
  byId("reload").addEventListener("click", () => command("reload").then(() => show(desk.ref)));
  byId("day").value = desk.on;
  byId("signing").addEventListener("submit", (event) => {
    event.preventDefault();
    const name = byId("name").value.trim();
    if (name) command("sign", { name, on: byId("day").value });
  });
  byId("whole").addEventListener("click", () => byId("text").classList.toggle("open"));
  if (ask.offline) local();
  else byId("see-map").setAttribute("href", ask.mapAddress());
}
