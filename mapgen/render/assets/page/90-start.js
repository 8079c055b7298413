// Brings the page up, in order; if anything fails the plain list stays.
(function (mapgen) {
  "use strict";
  const { data, byId, t } = mapgen;

  function run() {
    mapgen.map = window[data.config.map];
    mapgen.base = window[data.config.base];
    mapgen.groups = Object.fromEntries(
      Object.entries(data.config.groups).map(([id, name]) => [id, window[name]]));
    mapgen.mapElement = mapgen.map.getContainer();
    mapgen.links.read();
    mapgen.mapElement.setAttribute("role", "region");
    mapgen.mapElement.setAttribute("aria-label", t("page.map"));
    mapgen.list.start();
    mapgen.panel.start();
    mapgen.layout.start();
    mapgen.embed.start();
    if (mapgen.timeline) mapgen.timeline.start();
    mapgen.links.apply();
    mapgen.print.start();
    for (const name of ["basemap", "marks", "furniture", "view"]) {
      if (mapgen[name] && mapgen[name].start) mapgen[name].start();
    }
    mapgen.links.start();
    mapgen.card.start();
    byId("static").remove();
    document.documentElement.dataset.ready = "1";
    if (mapgen.packed) setTimeout(mapgen.prepareSearch, 500);
  }
  function failed(error) {
    document.documentElement.classList.remove("js");
    throw error;
  }

  mapgen.start = () => {
    if (mapgen.packed) {
      mapgen.unpack().then(run).catch(failed);
      return;
    }
    try {
      run();
    } catch (error) {
      failed(error);
    }
  };
})(window.mapgen);
