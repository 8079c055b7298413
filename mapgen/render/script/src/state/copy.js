// Copying: what it gives back says whether the browser let us.
import { el, say } from "./dom.js";
import { t } from "./words.js";

/**
 * Copy a text; `done` is told when it worked, else the text itself.
 *
 * @type {(text: string, done: string, box?: any) => Promise<void>}
 */
export async function copy(text, done, box) {
  let told = done;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!older(text)) told = t("card.not_copied", { text });
  }
  say(told);
  if (box) box.textContent = told;
}
// Pages from disk, and frames without leave, have no clipboard but the one of selected text.
/** @type {(text: string) => boolean} */
function older(text) {
  const active = /** @type {any} */ (document.activeElement);
  const held = el("textarea", { readonly: true, class: "sr" });
  held.value = text;
  document.body.append(held);
  held.select();
  let done = false;
  try { done = document.execCommand("copy"); } catch { /* not allowed */ }
  held.remove();
  if (active && active.focus) active.focus({ preventScroll: true });
  return done;
}
