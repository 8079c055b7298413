// On paper: the map at the width of the sheet with all its marks, then back to what it was.
(function (mapgen) {
  "use strict";
  const root = document.documentElement;
  let held = null;

  function before() {
    if (held) return;
    const map = mapgen.map;
    held = [map.getCenter(), map.getZoom()];
    root.classList.add("is-print");
    map.invalidateSize({ animate: false });
    if (mapgen.view && mapgen.view.fitAll) mapgen.view.fitAll(false);
  }
  function after() {
    if (!held) return;
    root.classList.remove("is-print");
    mapgen.map.invalidateSize({ animate: false });
    mapgen.map.setView(...held, { animate: false });
    held = null;
  }

  mapgen.print = {
    start() {
      addEventListener("beforeprint", before);
      addEventListener("afterprint", after);
    },
  };
})(window.mapgen);
