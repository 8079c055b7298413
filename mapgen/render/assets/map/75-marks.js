// Marks as map layers in their folium groups, and what hand, pointer and keyboard do with them.
(function (mapgen) {
  "use strict";
  const { geo, data, store } = mapgen;
  const shown = new Set();
  const byMark = new Map();
  let nodes = [], signs = [], current = null, stop = null;

  // One mark on the map: it is drawn, with all others, while a group that is on holds it.
  const MarkLayer = L.Layer.extend({
    initialize(mark) { this.mark = mark; },
    onAdd() { shown.add(this.mark.id); },
    onRemove() { shown.delete(this.mark.id); },
    getBounds() {
      const [x0, y0, x1, y1] = geo.extent(this.mark);
      return L.latLngBounds([geo.lat(y1), (x0 - 0.5) * 360], [geo.lat(y0), (x1 - 0.5) * 360]);
    },
  });

  /** Put every mark into the first of its layers that is on; it is drawn once. */
  function home(state) {
    for (const [id, group] of Object.entries(mapgen.groups)) {
      const on = state.layersOn.has(id);
      if (on !== mapgen.map.hasLayer(group)) {
        if (on) mapgen.map.addLayer(group);
        else mapgen.map.removeLayer(group);
      }
    }
    for (const mark of data.marks) {
      const known = byMark.get(mark.id) || { layer: new MarkLayer(mark), group: null };
      byMark.set(mark.id, known);
      const id = mark.layers.find((one) => state.layersOn.has(one) && mapgen.groups[one]) || null;
      const group = id && mapgen.groups[id];
      if (known.group === group) continue;
      if (known.group) known.group.removeLayer(known.layer);
      if (group) group.addLayer(known.layer);
      known.group = group;
    }
  }

  const signOf = (node) => {
    const found = node && node.closest && node.closest("[data-key]");
    return found ? signs[nodes.indexOf(found)] : null;
  };
  const only = (one) => (one && !one.many ? one.items[0].mark.id : null);

  function press(one) {
    if (one.many) open(one);
    else store.set({ selected: only(one) }, { source: "map" });
  }
  /** A cluster opens by zoom, or fans out where no zoom would part its marks. */
  function open(one) {
    const marks = one.items.map((item) => item.mark);
    const spots = one.items.map((item) => item.at);
    const apart = Math.max(...spots.map((a) => Math.hypot(a[0] - spots[0][0], a[1] - spots[0][1])));
    const left = mapgen.map.getMaxZoom() - mapgen.map.getZoom();
    if (apart * 2 ** left < 60 || left < 0.5) {
      marks.slice(0, 40).forEach((mark) => mapgen.scene.fan.add(mark.id));
      mapgen.scene.request();
      return;
    }
    mapgen.view.open(marks);
  }

  function hover(one) {
    mapgen.scene.passing(one);
    store.set({ hover: only(one) }, { source: "map" });
  }

  function listen(root) {
    let down = null;
    root.addEventListener("pointerdown", (event) => { down = [event.clientX, event.clientY]; });
    root.addEventListener("click", (event) => {
      const one = signOf(event.target);
      const area = event.target.closest && event.target.closest(".area");
      if (!one && !area) return;
      event.stopPropagation(); // the map's own click clears the selection
      const far = down && Math.hypot(event.clientX - down[0], event.clientY - down[1]) > 6;
      if (far) return; // the end of a drag
      if (one) press(one);
      else store.set({ selected: area.dataset.mark }, { source: "map" });
    });
    root.addEventListener("pointerover", (event) => {
      const one = signOf(event.target);
      if (one && event.pointerType !== "touch") hover(one);
    });
    root.addEventListener("pointerout", (event) => {
      if (signOf(event.target) && !signOf(event.relatedTarget)) hover(null);
    });
    root.addEventListener("dblclick", (event) => { if (signOf(event.target)) event.stopPropagation(); });
  }

  function keys(root) {
    root.addEventListener("keydown", (event) => {
      const one = signOf(event.target);
      if (!one) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        event.stopPropagation();
        press(one);
      } else if (event.key.startsWith("Arrow")) {
        event.preventDefault();
        event.stopPropagation();
        const next = towards(one, event.key);
        if (next) rove(next, true);
      }
    });
    root.addEventListener("focusin", (event) => {
      const one = signOf(event.target);
      if (!one) return;
      rove(one, false);
      mapgen.draw.framed(event.target.closest("[data-key]"), one);
      if (event.target.matches(":focus-visible")) reveal(one);
      hover(one);
    });
    root.addEventListener("focusout", (event) => { if (!signOf(event.relatedTarget)) hover(null); });
  }
  // The nearest sign in the direction of an arrow key, within a quarter turn.
  function towards(one, key) {
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
    let best = null;
    for (const other of signs) {
      const x = other.x - one.x, y = other.y - one.y;
      const along = x * dx + y * dy, across = Math.abs(x * dy) + Math.abs(y * dx);
      if (other === one || along <= 0 || across > along * 1.2) continue;
      const cost = along + across;
      if (!best || cost < best.cost) best = { cost, other };
    }
    return best && best.other;
  }
  function reveal(one) {
    const [l, t, r, b] = mapgen.scene.sight();
    if (one.x > l + 30 && one.x < r - 30 && one.y > t + 30 && one.y < b - 30) return;
    mapgen.map.panTo(mapgen.map.layerPointToLatLng([one.x, one.y]), { animate: false });
  }

  /** One sign is the tab stop; arrow keys go on from there. */
  function rove(one, focus) {
    current = mapgen.draw.key(one);
    const node = nodes[signs.indexOf(one)];
    if (stop !== node) {
      if (stop) stop.setAttribute("tabindex", -1);
      node.setAttribute("tabindex", 0);
      stop = node;
    }
    if (focus) node.focus({ preventScroll: true });
  }
  function painted(made, list, focused) {
    nodes = made;
    signs = list;
    stop = null;
    const chosen = signs.find((one) => one.items.some((item) => item.selected));
    const first = chosen || signs.find((one) => mapgen.draw.key(one) === current) || inSight() || signs[0];
    if (first) rove(first, false);
    const back = focused && (signs.find((one) => mapgen.draw.key(one) === focused) ||
      mapgen.scene.find(focused.replace(/^\+/, "")));
    if (back) nodes[signs.indexOf(back)].focus({ preventScroll: true });
    light(store.get().hover);
  }
  function inSight() {
    const [l, t, r, b] = mapgen.scene.sight();
    return signs.find((one) => one.x > l && one.x < r && one.y > t && one.y < b);
  }
  let lit = [];
  function light(id) {
    for (const node of lit) node.classList.remove("hover");
    lit = id ? nodes.filter((_, k) => signs[k].items.some((item) => item.mark.id === id)) : [];
    for (const node of lit) node.classList.add("hover");
  }

  function changed(state, keysChanged, source) {
    if (keysChanged.has("layersOn")) home(state);
    if (keysChanged.has("theme")) mapgen.scene.request(true);
    if (keysChanged.has("hover")) {
      light(state.hover);
      if (source !== "map") mapgen.scene.passing(state.hover && mapgen.scene.find(state.hover));
    }
    const again = ["selected", "layersOn", "query", "filters", "dateRange", "lang", "layout", "embed"];
    if (again.some((key) => keysChanged.has(key))) mapgen.scene.request();
  }

  mapgen.marks = {
    shown,
    painted,
    start() {
      home(store.get());
      mapgen.scene.start();
      for (const root of [mapgen.scene.group(), mapgen.scene.areaGroup()]) listen(root);
      keys(mapgen.scene.group());
      mapgen.scene.group().setAttribute("aria-label", mapgen.t("list.title"));
      mapgen.map.on("click", () => store.set({ selected: null }, { source: "map" }));
      store.subscribe(changed);
      addEventListener("beforeprint", () => { mapgen.scene.request(true); mapgen.scene.now(); });
      addEventListener("afterprint", () => mapgen.scene.request(true));
    },
  };
})(window.mapgen);
