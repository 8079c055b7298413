// What the page's decoder makes of a packed page, as JSON: node test/unpacked.mjs FILE, where FILE
// holds {page, packed} as Python writes them. Python's own tests compare it with `page_data`.
import { readFileSync } from "node:fs";
import process from "node:process";

const { page, packed } = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const blocks = {
  "mapgen-data": { type: "application/json", textContent: JSON.stringify(page) },
  "mapgen-geojson": { type: "text/plain", textContent: packed },
};
globalThis.document = { getElementById: (id) => blocks[id] || null };
const { data } = await import("../src/model/document.js");
const { unpack } = await import("../src/model/packed.js");
await unpack();
const { marks, named, unplaced, unresolved, unread } = data;
process.stdout.write(JSON.stringify({ marks, named, unplaced, unresolved, unread }));
