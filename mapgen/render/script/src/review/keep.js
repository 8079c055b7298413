// Keeps what is decided in a page without a server: in the browser at once, and in a file that the
// reviewer chose, where the browser can write one; else they download it.
export const kept = { file: "", lost: false, earlier: "" };
let handle = null, latest = "";

const key = (base) => `mapgen-review:${base.article}`;
function read(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // a browser that keeps nothing for a file: the download is left
  }
}
/** What this browser has of the article; of an earlier page it is only offered. */
export function start(base) {
  const found = JSON.parse(read(key(base)) || "null");
  if (!found || !Array.isArray(found.log)) return { log: [], undone: [] };
  if (found.digest === base.digest) return { log: found.log, undone: found.undone || [] };
  kept.earlier = found.log.length ? found.text : "";
  return { log: [], undone: [] };
}
export async function save(base, log, undone, text) {
  latest = text;
  try {
    if (kept.earlier) localStorage.setItem(`${key(base)}:earlier`, kept.earlier);
    localStorage.setItem(key(base), JSON.stringify({ digest: base.digest, log, undone, text }));
  } catch {
    kept.lost = !handle;
  }
  await write();
}
async function write() {
  if (!handle) return;
  try {
    const stream = await handle.createWritable();
    await stream.write(latest);
    await stream.close();
    kept.lost = false;
  } catch {
    kept.lost = true;
  }
}
/** Take this for the file as it stands. */
export const holds = (text) => { latest = text; };
export const canPick = () => typeof window["showSaveFilePicker"] === "function";
/** Let the reviewer choose a file; from then on each decision is written there. */
export async function pick(name) {
  try {
    handle = await window["showSaveFilePicker"]({ suggestedName: name, types: [{ accept: { "application/toml": [".toml"] } }] });
  } catch {
    return; // they thought better of it
  }
  kept.file = handle.name;
  await write();
}
export function download(name, text = latest) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/toml" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
