// Asks the desk's server; the token of the page's address goes with every request.
const token = new URLSearchParams(location.search).get("token") || "";
const address = (path, query = {}) =>
  `${path}?${new URLSearchParams({ ...query, token }).toString()}`;

async function answer(request) {
  let reply;
  try {
    reply = await request;
  } catch {
    throw new Error("The desk does not answer. What was decided is written; start mapgen review again.");
  }
  const value = await reply.json();
  if (!reply.ok) throw Object.assign(new Error(value.error), { status: reply.status });
  return value;
}
/** Ask a question: candidates of a claim, places of a name. */
export const get = (path, query) => answer(fetch(address(path, query)));
/** Carry out a command; the answer is the desk's new state. */
export const post = (command, body) => answer(fetch(address(`/api/${command}`), {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body || {}),
}));
