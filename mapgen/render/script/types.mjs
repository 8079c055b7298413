// Checks that nothing in a room has a type by default. A room imports others that are not so far
// yet, so tsc alone cannot tell: its complaints are kept to the rooms.
//
//   node types.mjs ROOM/ ... (or ROOM/FILE)
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = fileURLToPath(new URL(".", import.meta.url));
const rooms = process.argv.slice(2).map((room) => `${folder}src/${room}`);
const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
const program = ts.createProgram(fileNames, { ...options, noImplicitAny: true });
const found = ts.getPreEmitDiagnostics(program).filter(({ file }) => file && rooms.some((room) => file.fileName.startsWith(room)));
process.stdout.write(ts.formatDiagnostics(found, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => folder, getNewLine: () => "\n" }));
process.exit(found.length ? 1 : 0);
