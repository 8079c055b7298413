// Taking the map elsewhere: a link, paper, and the code that shows it in another page.
import { byId, el, first } from "../state/dom.js";
import { copy } from "../state/copy.js";
import { embedded, link } from "../state/links.js";
import { store } from "../state/store.js";
import { t } from "../state/words.js";

const SIZE = { width: 600, height: 400 };
const published = () => /^https?:$/.test(location.protocol);

/** The code of a frame that shows the map as it is now. */
export function snippet() {
  const src = published() ? embedded() : embedded().replace(/^[^#]*\//, "");
  const attrs = { src, title: first("#head h1").textContent, ...SIZE, style: "border:0;max-width:100%", loading: "lazy",
    allow: "clipboard-write" };
  return `<iframe ${Object.entries(attrs).map(([name, value]) => `${name}="${escaped(value)}"`).join(" ")}></iframe>`;
}
/** @type {(value: string | number) => string} */
const escaped = (value) => String(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const filled = () => {
  const code = byId("share-code");
  if (code && byId("share").open) code.value = snippet();
};
/** The section of the panel; closed until it is wanted. */
export function share() {
  const told = el("p", { class: "done", role: "status" });
  /** @type {(key: string, click: () => void) => HTMLElement} */
  const button = (key, click) => el("button", { type: "button", on: { click } }, t(key));
  const code = el("textarea", { id: "share-code", readonly: true, rows: 4, dir: "ltr", spellcheck: "false",
    "aria-label": t("share.code"), on: { focus: () => code.select() } });
  return el("details", { id: "share", on: { toggle: filled } }, el("summary", {}, t("share.title")),
    el("div", { class: "buttons" },
      button("share.copy_link", () => copy(link(null), t("card.copied_link"), told)),
      button("share.print", () => print())),
    el("p", {}, t("share.code")), code,
    published() ? null : el("p", { class: "hint" }, t("share.from_disk")),
    el("div", { class: "buttons" },
      button("share.copy_code", () => copy(snippet(), t("share.copied_code"), told)),
      button("share.try", () => store.set({ embed: true }))), told);
}
export function start() {
  store.subscribe((state, changed) => {
    if (!changed.has("hover") && !changed.has("layout")) filled();
  });
}
