// Brings the page up, in order; if anything fails the plain list stays.
import * as card from "./card/card.js";
import * as furniture from "./map/furniture.js";
import * as marks from "./map/marks.js";
import * as print from "./map/print.js";
import * as view from "./map/view.js";
import * as embed from "./panel/embed.js";
import * as list from "./panel/list.js";
import * as panel from "./panel/panel.js";
import * as paper from "./panel/paper.js";
import * as table from "./panel/table.js";
import * as layout from "./state/layout.js";
import * as links from "./state/links.js";
import * as timeline from "./timeline/timeline.js";
import { data, packed } from "./model/document.js";
import { unpack } from "./model/packed.js";
import { byId } from "./state/dom.js";
import { adopt, leaflet } from "./state/leaflet.js";
import { prepareSearch } from "./state/match.js";
import { t } from "./state/words.js";

function run() {
  adopt(data.config);
  links.read();
  leaflet.element.setAttribute("role", "region");
  leaflet.element.setAttribute("aria-label", t("page.map"));
  list.start();
  panel.start();
  layout.start();
  embed.start();
  timeline.start();
  links.apply();
  print.start();
  paper.start();
  marks.start();
  furniture.start();
  table.start();
  view.start();
  links.start();
  card.start();
  byId("static").remove();
  document.documentElement.dataset.ready = "1";
  if (packed) setTimeout(prepareSearch, 500);
}
/** @param {unknown} error */
function failed(error) {
  document.documentElement.classList.remove("js");
  throw error;
}

/** Bring the page up; called when the page's scripts are all there. */
export function start() {
  document.documentElement.classList.add("js");
  if (packed) {
    unpack().then(run).catch(failed);
    return;
  }
  try {
    run();
  } catch (error) {
    failed(error);
  }
}
