// Checks the types of all scripts, and that nothing has a type by default but in the rooms that are
// not so far yet: of these alone are such complaints left out. Once for both: each time takes long.
//
//   node types.mjs ROOM/ ... (or ROOM/FILE)
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = fileURLToPath(new URL(".", import.meta.url));
const later = process.argv.slice(2).map((room) => `${folder}src/${room}`);
const { config, error } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
const program = ts.createProgram(fileNames, { ...options, noImplicitAny: true });

/** Whether a complaint is of a type by default; the same numbers have others, of code never reached. */
const byDefault = ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n").includes("implicitly");
const isLater = ({ file }) => file && later.some((room) => file.fileName.startsWith(room));

const all = [...(error ? [error] : []), ...errors, ...ts.getPreEmitDiagnostics(program)];
const found = all.filter((one) => !(byDefault(one) && isLater(one)));
process.stdout.write(ts.formatDiagnostics(found, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => folder, getNewLine: () => "\n" }));
process.exit(found.length ? 1 : 0);
