// What a decision makes of a claim's view, in a page without a server; `mapgen build` has the last word.
import { block } from "./blocks.js";

const near = (a, b) => Boolean(a && b) && Math.abs(a[0] - b[0]) < 1e-4 && Math.abs(a[1] - b[1]) < 1e-4;

function set(claim, to) {
  if (to.side) claim.layer = to.side;
  if (to.role) claim.role = to.role;
  if (to.event) claim.event = to.event;
  if (to.actors) claim.who = to.actors;
  if (to.targets) claim.targets = to.targets;
  if (to.sure) claim.sure = to.sure;
  if (to.sure === "planned") claim.role = "planned";
  if (to.date === "none") claim.date = { start: "", end: "", words: "" };
  else if (to.date || to.date_end) {
    claim.date = { ...claim.date, start: to.date || "", end: to.date_end || to.date || "" };
  }
}
function move(item, to, detail) {
  const rival = detail && detail.rivals.find((one) => one.id === to.place);
  const at = to.lon === undefined ? rival && rival.at : [to.lon, to.lat];
  if (!at) return;
  item.from = item.claim.place && item.claim.place.at;
  const title = rival ? rival.name : item.claim.place ? item.claim.place.title : item.title;
  item.claim.place = { title, id: to.place || "", form: to.radius_km ? "near" : "exact", words: "", radius_km: to.radius_km || null, at };
  item.title = title;
}
/** Where a quote stands: each place, in code points. */
function spotsOf(quote) {
  const { text } = block("shelf").articles[0];
  const spots = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) spots.push(Array.from(text.slice(0, at)).length);
  return spots;
}
/** Which place of a quote is meant, from 1; null for one that stands once. */
export function numberOf(quote, start) {
  const spots = spotsOf(quote);
  return spots.length > 1 ? Math.max(1, spots.filter((at) => at <= start).length) : null;
}
/** The place of a quote that is nearest to where the old one began. */
function spanOf(quote, from) {
  const spots = spotsOf(quote);
  if (!spots.length) return {};
  const start = spots.reduce((a, b) => (Math.abs(b - from) < Math.abs(a - from) ? b : a));
  return { start, end: start + Array.from(quote).length };
}
/** Change an item as a decision on it does. */
export function changed(item, action, to, detail) {
  if (action === "accept") item.state = item.state === "changed" ? "changed" : "accepted";
  else if (action === "reject") item.state = "rejected";
  else if (action === "undecided") item.state = "undecided";
  else {
    item.state = "changed";
    if (item.claim && action === "set") set(item.claim, to);
    if (item.claim && action === "move") move(item, to, detail);
    if (to.quote) item.cite = { ...item.cite, ...spanOf(to.quote, item.cite.start), quote: to.quote };
  }
}
/** A place that is moved takes the other claims on its mark along. */
export function moveAlong(items, item) {
  const to = item.claim && item.claim.place;
  const from = item.from || null;
  for (const other of items) {
    if (other === item || !to || !from || !other.claim || !other.claim.place) continue;
    if (near(other.claim.place.at, from)) other.claim.place = { ...to };
  }
}
