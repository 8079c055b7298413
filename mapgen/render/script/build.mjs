// Bundles the page's scripts into the one file that mapgen puts into its pages.
//
//   node build.mjs          write assets/page.js
//   node build.mjs --check  fail where the file that is there is not what the sources make
import { readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const TARGET = new URL("../assets/page.js", import.meta.url);

const made = await build({
  absWorkingDir: new URL(".", import.meta.url).pathname,
  entryPoints: ["src/page.js"],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "mapgen",
  target: "es2022",
  charset: "utf8",
  minify: true,
  lineLimit: 160,
  legalComments: "none",
  logLevel: "warning",
});
const text = made.outputFiles[0].text;
if (process.argv.includes("--check")) {
  const there = await readFile(TARGET, "utf8").catch(() => "");
  if (there !== text) {
    console.error("assets/page.js is not what the sources make: run `npm run build`");
    process.exit(1);
  }
} else await writeFile(TARGET, text);
