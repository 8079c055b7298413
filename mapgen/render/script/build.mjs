// Bundles the page's scripts into the files that mapgen puts into its pages: page.js into every
// map, review.js into the review desk only, archive.js into the page of a corpus.
//
//   node build.mjs          write them
//   node build.mjs --check  fail where a file that is there is not what the sources make
import { readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const BUNDLES = [
  { entry: "src/page.js", name: "mapgen", file: "page.js" },
  { entry: "src/review/start.js", name: "mapgenReview", file: "review.js" },
  { entry: "src/archive/start.js", name: "mapgenArchive", file: "archive/archive.js" },
];

async function bundle({ entry, name }) {
  const made = await build({
    absWorkingDir: new URL(".", import.meta.url).pathname,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: name,
    target: "es2022",
    charset: "utf8",
    minify: true,
    lineLimit: 4000, // each line is a byte more in every page
    legalComments: "none",
    logLevel: "warning",
  });
  return made.outputFiles[0].text;
}

for (const one of BUNDLES) {
  const target = new URL(`../assets/${one.file}`, import.meta.url);
  const text = await bundle(one);
  if (!process.argv.includes("--check")) {
    await writeFile(target, text);
    continue;
  }
  const there = await readFile(target, "utf8").catch(() => "");
  if (there !== text) {
    console.error(`assets/${one.file} is not what the sources make: run \`npm run build\``);
    process.exit(1);
  }
}
