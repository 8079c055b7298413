// A decisions file as text, changed entry by entry: what a person wrote stays as it is.
const HEADER = /^\[\[decision\]\]/m;
const PLAIN = /^\s*(?:\[\[decision\]\]|[\w-]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'|\{[^\n]*\}|\[[^\n]*\]|[^"'[{\s][^\n]*))?\s*(?:#.*)?$/;
const DAYS = new Set(["date", "date_end", "on"]);

/** Cut a file into what stands before its first entry, and its entries. */
export function cut(text) {
  const at = text.search(HEADER);
  if (at < 0) return { head: text, blocks: [] };
  return { head: text.slice(0, at), blocks: text.slice(at).split(/^(?=\[\[decision\]\])/m) };
}
export const joined = ({ head, blocks }) => head + blocks.join("");

function value(key, one) {
  if (typeof one === "string") {
    return DAYS.has(key) && /^\d{4}-\d\d-\d\d$/.test(one) ? one : JSON.stringify(one).replaceAll("\x7f", "\\u007f");
  }
  if (Array.isArray(one)) return `[${one.map((part) => value("", part)).join(", ")}]`;
  if (one && typeof one === "object") {
    return `{ ${Object.entries(one).map(([name, part]) => `${name} = ${value(name, part)}`).join(", ")} }`;
  }
  return String(one);
}
export const line = (key, one) => `${key} = ${value(key, one)}\n`;
/** An entry of its own at the end of a file. */
export function append(file, fields) {
  const text = joined(file);
  const gap = !text ? "" : text.endsWith("\n") ? "\n" : "\n\n";
  const block = `[[decision]]\n${Object.entries(fields).map(([key, one]) => line(key, one)).join("")}`;
  if (file.blocks.length) file.blocks[file.blocks.length - 1] += gap;
  else file.head += gap;
  file.blocks.push(block);
}
/** Change fields of an entry in their places; null takes a field away. */
export function update(block, fields) {
  const lines = block.split(/(?<=\n)/);
  if (!lines.every((one) => PLAIN.test(one.replace(/\r?\n$/, "")))) {
    throw Object.assign(new Error("by hand"), { known: "desk.offline.by_hand" });
  }
  for (const [key, one] of Object.entries(fields)) {
    const at = lines.findIndex((text) => new RegExp(`^\\s*${key}\\s*=`).test(text));
    if (at >= 0) lines.splice(at, 1, ...(one === null ? [] : [line(key, one)]));
    else if (one !== null) {
      const last = lines.map((text) => /^\s*[\w-]+\s*=/.test(text)).lastIndexOf(true);
      if (!lines[last].endsWith("\n")) lines[last] += "\n";
      lines.splice(last + 1, 0, line(key, one));
    }
  }
  return lines.join("");
}
/** The head of a file with a name, and a day, for what nobody else has signed. */
export function signed(head, name, on) {
  const put = (text, key, one, after) => {
    const found = new RegExp(`^${key}[ \\t]*=.*\\n`, "m");
    if (found.test(text)) return text.replace(found, () => line(key, one));
    return after && after.test(text) ? text.replace(after, (all) => all + line(key, one)) : line(key, one) + text;
  };
  const named = put(head, "by", name);
  return on ? put(named, "on", on, /^by[ \t]*=.*\n/m) : named;
}
