// For an iframe (#embed): the map, a one-line legend, the card.
(function (mapgen) {
  "use strict";
  const { el, t, data, store, shapes, byId } = mapgen;

  function legend() {
    return el("div", { id: "embed-legend" },
      el("a", { href: mapgen.link(null), target: "_blank", rel: "noopener" },
        document.querySelector("#head h1").textContent),
      el("ul", {}, data.layers.map((layer) => el("li", {},
        mapgen.svg("svg", { viewBox: "-9 -9 18 18", width: 16, height: 16, "aria-hidden": "true" },
          shapes.shape(layer, 6)), mapgen.nameNode(layer)))),
      el("span", { class: "sr" }, t("page.full_page")));
  }
  mapgen.embed = {
    start() {
      const apply = (state) => {
        document.documentElement.classList.toggle("embed", state.embed);
        const old = byId("embed-legend");
        if (old) old.remove();
        if (state.embed) byId("stage").append(legend());
      };
      apply(store.get());
      store.subscribe((state, changed) => { if (changed.has("embed")) apply(state); });
    },
  };
})(window.mapgen);
