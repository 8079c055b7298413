// Says who reviewed the map, when, and how much they decided; reviewed.py says alike.
import * as dates from "../state/dates.js";
import { data } from "../model/document.js";
import { byId } from "../state/dom.js";
import { join, t } from "../state/words.js";

const DONE = ["accepted", "changed", "added", "rejected", "open"];
function sentence() {
  const { review, reviewed_by: name } = data;
  if (!review) return name ? t("page.reviewed", { name }) : t("page.machine");
  const who = t(name ? "reviewed.whole" : "reviewed.partly", { name: join(review.by) });
  const counts = DONE.filter((key) => review[key]).map((key) => t(`reviewed.${key}`, { n: review[key] }));
  const said = review.on ? t("reviewed.on", { said: who, day: dates.day(review.on) }) : who;
  return t("reviewed.counts", { said, counts: counts.join(t("list.comma")) });
}
export function reviewed() {
  byId("reviewed").textContent = sentence();
}
