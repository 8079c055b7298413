// The one state of the desk: the articles, the queue, the claim at hand. All panes are views of it.
import * as ask from "./ask.js";
import { block } from "./blocks.js";
import { language, t } from "../state/words.js";

/** What does not change: articles, roles, events, sides, reasons, the desk's words. */
export const shelf = block("shelf");
Object.assign(language.strings, shelf.words);
// Code points, so that offsets are Python's.
for (const one of shelf.articles) one.points = Array.from(one.text);

/** @type {any} */
export const desk = {
  by: "",
  on: "",
  undo: 0,
  redo: 0,
  doubts: [],
  elsewhere: 0,
  items: [],
  ...ask.start(),
  ref: "",
  detail: null,
  problem: "",
  conflict: false,
  over: false,
  busy: 0, // commands that are not answered yet
  filters: { kind: "", state: "", layer: "", role: "", article: "", text: "" },
};
const listeners = new Set();
export const subscribe = (listener) => listeners.add(listener);
export function tell() { for (const listener of listeners) listener(desk); }

const DECIDED = new Set(["accepted", "rejected", "changed", "added", "aside"]);
export const decided = (item) => DECIDED.has(item.state);
export const current = () => desk.items.find((item) => item.ref === desk.ref) || null;
/** The article of the claim at hand. */
export const article = () => shelf.articles[(current() || { article: 0 }).article] || shelf.articles[0];
export const words = (start, end) => article().points.slice(start, end).join("");

export const filtered = () => Object.values(desk.filters).some(Boolean);
/** What the filters let through, in the queue's order. */
export function shown() {
  const { kind, state, layer, role, article: at, text } = desk.filters;
  const wanted = text.trim().toLowerCase();
  return desk.items.filter((item) =>
    (!kind || item.kind === kind) && (!state || item.state === state) && (!at || item.article === Number(at)) &&
    (!layer || (item.claim && item.claim.layer === layer)) &&
    (!role || (item.claim && item.claim.role === role)) &&
    (!wanted || `${item.title} ${item.cite.quote}`.toLowerCase().includes(wanted)));
}
export function filter(patch) {
  desk.filters = { ...desk.filters, ...patch };
  tell();
}

let line = Promise.resolve();
/** Do one thing after the other, however fast the keys come. */
export function next(job) {
  desk.busy += 1;
  line = line.then(job).catch((error) => {
    desk.problem = error.known ? t(error.known) : error.message;
    desk.conflict = error.status === 409;
    tell();
  }).finally(() => { desk.busy -= 1; });
  return line;
}

/** Show one thing; its candidates and shapes are asked for when it is there. */
export function show(ref) {
  desk.ref = ref;
  desk.detail = null;
  tell();
  const item = current();
  if (!item || item.kind === "added" || item.kind === "stale") return;
  ask.get("/api/detail", { ref }).then((detail) => {
    if (detail.ref !== desk.ref) return;
    desk.detail = detail;
    tell();
  }).catch(() => {});
}

function take(state) {
  Object.assign(desk, state, { problem: "", conflict: false });
}
/** The next one that is not decided, after the one at hand; the first before it if there is none. */
function following() {
  const list = shown(), at = list.findIndex((item) => item.ref === desk.ref);
  const rest = [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))];
  return rest.find((item) => !decided(item)) || null;
}
export function step(by) {
  const list = shown();
  if (!list.length) return;
  const at = list.findIndex((item) => item.ref === desk.ref);
  const to = Math.max(0, Math.min(list.length - 1, at < 0 ? 0 : at + by));
  show(list[to].ref);
}

/** Carry out a command, then stay, or go on to what is still open. */
export function command(name, body, goOn) {
  return next(async () => {
    const before = new Set(desk.items.map((item) => item.ref));
    take(await ask.post(name, typeof body === "function" ? body() : body));
    const here = current();
    const open = goOn && here && decided(here) ? following() : null; // what is still open stays
    const made = name === "add" ? desk.items.find((item) => !before.has(item.ref)) : null;
    show(made ? made.ref : open ? open.ref : current() ? desk.ref : firstOpen());
  });
}
export const firstOpen = () => (desk.items.find((item) => !decided(item)) || desk.items[0] || { ref: "" }).ref;

/**
 * Decide on the claim at hand; which one that is shows when its turn comes.
 * @param {{ why?: string, goOn?: boolean }} [options]
 */
export function decide(action, to, options = {}) {
  return next(async () => {
    const item = current();
    if (!item) return;
    const found = request(item, action, to || {}, options.why || "");
    if (found) take(await ask.post(...found));
    const open = options.goOn ? following() : null;
    show(open ? open.ref : current() ? desk.ref : firstOpen());
  });
}
function request(item, action, to, why) {
  if (item.kind === "stale") {
    return action === "accept" || action === "reject" ? ["carry", { id: item.id, holds: action === "accept" }] : null;
  }
  if (item.kind === "added") {
    const id = item.ref.slice(4);
    if (action === "reject") return ["remove", { id }];
    return action === "accept" ? null : ["amend", { id, to }];
  }
  return ["decide", { refs: [item.ref], action, to, why }];
}
const open = (items) => items.filter((item) => item.state === "undecided" && item.kind !== "stale");
export const bulk = (items) => items.length && command("decide",
  { refs: items.map((item) => item.ref), action: "accept", to: {}, why: "" }, true);
export const mentions = () => open(desk.items).filter((item) => item.kind === "mention");
export const inSight = () => (filtered() ? open(shown()) : []);
export function alike() {
  const item = current();
  if (!item || !item.claim) return [];
  return open(desk.items).filter((other) => other.claim && other.kind === item.kind &&
    other.claim.role === item.claim.role && other.claim.layer === item.claim.layer);
}
/** All that bears the name of the claim at hand. */
export function named() {
  const item = current(), name = item && item.name && item.name.toLowerCase();
  return name ? desk.items.filter((other) => other.name && other.name.toLowerCase() === name) : [];
}
/** Say that a name is no place, wherever it stands; said again, it is taken back. */
export function refuse() {
  const all = named(), refs = all.map((item) => item.ref);
  if (!all.length) return null;
  return ask.offline
    ? command("decide", { refs, action: all.every((item) => item.state === "rejected") ? "undecided" : "reject", to: {}, why: "" }, true)
    : command("everywhere", { ref: desk.ref, about: "name" }, true);
}
/** Let what is decided on the claim at hand hold in every article. */
export function everywhere() {
  const offer = desk.detail && desk.detail.everywhere && desk.detail.everywhere.at(-1);
  if (offer) command("everywhere", { ref: desk.ref, about: offer.about });
}
export function finish() {
  return next(async () => {
    await ask.post("finish", {});
    desk.over = true;
    tell();
  });
}
