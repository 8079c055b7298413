// Checks that no file of the page's scripts imports itself by way of others.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("src", import.meta.url));
const files = readdirSync(root, { recursive: true }).filter((name) => name.endsWith(".js")).map((name) => join(root, name)).sort();
const imports = new Map(files.map((file) => [file, [...readFileSync(file, "utf8").matchAll(/^(?:import|export)\b(?:[^;"]*from)?\s*"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm)]
  .map(([, named, late]) => join(dirname(file), named || late))]));

/** @type {Set<string>} */
const done = new Set();
function visit(file, path) {
  if (path.includes(file)) {
    const cycle = [...path.slice(path.indexOf(file)), file].map((name) => relative(root, name));
    console.error(`these files import each other: ${cycle.join(" -> ")}`);
    process.exit(1);
  }
  if (done.has(file)) return;
  for (const other of imports.get(file) || []) visit(other, [...path, file]);
  done.add(file);
}
for (const file of files) visit(file, []);
