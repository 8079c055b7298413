// Asks for what the desk needs: the server of `mapgen review`, or, in a page that was built with
// --reviewable, the page itself.
import { block } from "./blocks.js";
import * as local from "./local.js";

const here = block("local");
const token = new URLSearchParams(location.search).get("token") || "";
const address = (path, query = {}) =>
  `${path}?${new URLSearchParams({ ...query, token }).toString()}`;

async function answer(request) {
  let reply;
  try {
    reply = await request;
  } catch {
    throw Object.assign(new Error("no answer"), { known: "desk.gone" });
  }
  const value = await reply.json();
  if (!reply.ok) throw Object.assign(new Error(value.error), { status: reply.status });
  return value;
}
export const offline = Boolean(here);
/** The state to begin with. */
export const start = () => (here ? local.start(here, block("state")) : block("state"));
/** Ask a question: candidates of a claim, places of a name. */
export const get = (path, query) => (here ? local.get(path, query) : answer(fetch(address(path, query))));
/** Carry out a command; the answer is the desk's new state. */
export const post = (command, body) => (here ? local.post(command, body || {}) : answer(fetch(address(`/api/${command}`), {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body || {}),
})));
/** Where the map is shown as it is decided so far. */
export const mapAddress = () => address("/map");
