// One picture at a time: lays the map out anew when it rests or when the state changes.
(function (mapgen) {
  "use strict";
  const { geo, svg, boxes } = mapgen;
  const SYMBOLS_FROM = 7.3; // zoom
  let ground, areas, marks, layers;
  let pending = 0, moved = true;
  let signs = [], env = null;
  const fan = new Set();

  function start() {
    mapgen.ground.start();
    mapgen.labels.start();
    mapgen.water.start();
    ground = mapgen.panes.canvas("ground", 210);
    areas = mapgen.panes.drawing("areas", 410, { "aria-hidden": "true" });
    marks = mapgen.panes.drawing("marks", 610, { role: "group" });
    mapgen.base.addLayer(ground);
    mapgen.map.addLayer(areas);
    mapgen.map.addLayer(marks);
    layers = Object.fromEntries(["halos", "letters", "under", "signs", "over"].map((name) =>
      [name, svg("g", { class: name, "aria-hidden": name === "signs" ? null : "true" })]));
    marks.options.element.append(...Object.values(layers));
    mapgen.map.on("moveend viewreset resize", () => request(true));
    mapgen.map.on("zoomstart", () => { if (!mapgen.map._animatingZoom) fan.clear(); });
    mapgen.map.on("move", beyond);
  }
  // A long drag leaves what is drawn: the ground follows at once, the rest when the map stops.
  function beyond() {
    if (!env || mapgen.map._animatingZoom || mapgen.map.getZoom() !== env.at.zoom) return;
    const [l, t, r, b] = sight(), have = ground.bounds();
    if (l >= have[0] && t >= have[1] && r <= have[2] && b <= have[3]) return;
    ground.sync();
    mapgen.ground.draw(ground.options.element, geo.frame(mapgen.map), ground.bounds());
  }

  function request(everything) {
    moved = moved || Boolean(everything);
    if (!pending) pending = requestAnimationFrame(() => now(true));
  }
  /** Draw at once; `later` may leave the ground's names to the next frame. */
  function now(later) {
    if (pending) cancelAnimationFrame(pending);
    pending = 0;
    if (!mapgen.map._loaded || !ground) return;
    if (mapgen.map._animatingZoom) return; // the end of the zoom asks again
    const begun = performance.now();
    const at = geo.frame(mapgen.map);
    const page = survey(); // before anything is written: reading afterwards would lay out twice
    if (moved) {
      for (const surface of [ground, areas, marks]) surface.sync();
      mapgen.ground.draw(ground.options.element, at, ground.bounds());
    }
    moved = false;
    layout(at, marks.bounds(), page, later === true);
    mapgen.scene.took = performance.now() - begun;
  }

  function sight() {
    const min = mapgen.map.containerPointToLayerPoint([0, 0]), size = mapgen.map.getSize();
    return [min.x, min.y, min.x + size.x, min.y + size.y];
  }
  /** What stands over the map, in pixels of its box. */
  function survey() {
    const size = mapgen.map.getSize(), inset = mapgen.layout.insets();
    const card = mapgen.layout.cardRect();
    // What only lies behind the card is not out of sight: no chip points at it.
    const edge = card ? { left: 0, top: 0, right: 0, bottom: 0 } : inset;
    return { card, edges: [edge.left, edge.top, size.x - edge.right, size.y - edge.bottom], furniture: mapgen.furniture ? mapgen.furniture.boxes() : [],
      free: [inset.left, inset.top, size.x - inset.right, size.y - inset.bottom] };
  }

  function layout(at, bounds, page, later) {
    const { items, mass } = mapgen.items.read(mapgen.marks.shown, at, bounds);
    const view = sight();
    const room = boxes.room();
    const [l, t] = view;
    for (const b of page.furniture) room.add([b[0] + l, b[1] + t, b[2] + l, b[3] + t]);
    const { free } = page; // the part of the view that neither sheet nor card covers
    const chosen = items.find((item) => item.selected);
    env = {
      at, bounds, sight: view, room, page,
      open: [free[0] + l + 4, free[1] + t + 4, free[2] + l - 4, free[3] + t - 4], mass, fan, signs: [], phone: mapgen.layout.size() === "phone",
      atHome: (x, y) => mapgen.ground.atHome((x + at.ox) / at.size, (y + at.oy) / at.size),
      areas: overlap(items, at, bounds),
    };
    const rims = mass ? items.filter((item) => item.selected) : items;
    mapgen.areas.draw(areas.options.element, rims, at, bounds, chosen);
    const placed = mapgen.crowd.place(items.filter((item) => item.at && item.kind !== "area"), env);
    if (!env.phone && !mass && at.zoom >= SYMBOLS_FROM) mapgen.names.symbols(placed, env);
    // The story's own words come before the ground's: they may move least. On a phone, where room
    // is short, the names of places come before the longer notes.
    const wide = items.filter((item) => item.kind === "area");
    const early = env.phone ? [] : mapgen.names.notes(wide, env);
    mapgen.names.names(placed, env);
    const notes = env.phone ? mapgen.names.notes(wide, env) : early;
    signs = [...placed, ...notes];
    paint();
    const rest = () => background(items, at, bounds, env);
    if (mass && later) requestAnimationFrame(rest);
    else rest();
  }
  // The ground's own names, in what room is left, and the chips at the edges.
  function background(items, at, bounds, own) {
    if (own !== env) return; // a newer picture is there already
    const { room, sight: view } = own;
    for (const item of items) {
      // The ground's names keep off small circles too; a large one may hold some.
      if (item.near && item.near < 40 && item.at) {
        const r = Math.max(9, item.near);
        room.add([item.at[0] - r, item.at[1] - r, item.at[0] + r, item.at[1] + r]);
      }
    }
    const halos = svg("g"), letters = svg("g");
    // A word cut by the edge of the view is not read: whole within it, or whole beyond.
    const whole = (box) => !geo.meet(box, view) ||
      (box[0] > view[0] && box[1] > view[1] && box[2] < view[2] && box[3] < view[3]);
    mapgen.water.draw(at, bounds, room, halos, letters, whole);
    mapgen.labels.draw(at, bounds, room, halos, letters, known(items, at), whole);
    layers.halos.replaceChildren(...halos.childNodes);
    layers.letters.replaceChildren(...letters.childNodes);
    if (mapgen.edges) mapgen.edges.update(own.page);
  }
  // How much of a note would lie on areas of the story: it should stand beside them.
  function overlap(items, at, bounds) {
    const shapes = items.filter((item) => item.layer && item.kind !== "point")
      .map((item) => {
        const rings = geo.parts(item.mark).polygons.flat()
          .map((ring) => geo.project(ring, at, bounds, true, 4)).filter((ring) => ring.length > 5);
        const box = geo.box([]);
        rings.forEach((ring) => geo.box(ring, box));
        return { rings, box, weight: item.mark.form === "region" ? 1.5 : 16 };
      });
    return (box) => {
      const spots = [[box[0], box[1]], [box[2], box[1]], [box[0], box[3]], [box[2], box[3]],
        [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]];
      let cost = 0;
      for (const shape of shapes) {
        if (!geo.meet(shape.box, box)) continue;
        for (const [x, y] of spots) if (geo.inside(shape.rings, x, y)) cost += shape.weight;
      }
      return cost;
    };
  }
  // Ground names that a mark already shows.
  function known(items, at) {
    const heads = new Set(items.filter((item) => item.label).map((item) => mapgen.items.headOf(item.mark)));
    const points = env.mass ? [] : items.filter((item) => item.kind === "point" && item.at);
    const towns = new Set(["capital", "city", "town", "village"]);
    const named = new Map(points.map((item) => [item, mapgen.fold(item.mark.title)]));
    return (label) => heads.has(label) || (towns.has(label.kind) && points.some((item) => {
      const away = Math.hypot(item.at[0] - at.x(label.x), item.at[1] - at.y(label.y));
      if (away < Math.max(5, at.km(2, label.y))) return true;
      return away < at.km(25, label.y) && named.get(item) === mapgen.fold(label.name);
    }));
  }

  function paint() {
    const focused = layers.signs.contains(document.activeElement)
      ? document.activeElement.closest("[data-key]").dataset.key : null;
    const ties = [];
    for (const one of signs) {
      if (one.kind === "note") {
        ties.push(svg("g", { class: one.item.fits ? "" : "out", stroke: "var(--ink2)", fill: "var(--ink2)" },
          svg("path", { d: geo.path(one.name.line), class: "hair" }),
          svg("circle", { cx: one.name.line[0].toFixed(1), cy: one.name.line[1].toFixed(1), r: 2, class: "foot" })));
      } else {
        ties.push(...mapgen.draw.under(one, env));
        if (one.name && one.name.line) {
          ties.push(svg("path", { d: geo.path(one.name.line), class: "hair", stroke: "var(--ink2)" }));
        }
      }
    }
    layers.under.replaceChildren(...ties);
    const nodes = signs.map((one) => mapgen.draw.sign(one, env));
    layers.signs.replaceChildren(...nodes);
    layers.over.replaceChildren();
    mapgen.marks.painted(nodes, signs, focused);
  }

  mapgen.scene = {
    start, request, now,
    /** Draw what is asked for, if anything. */
    flush() { if (pending) now(); },
    took: 0,
    signs: () => signs,
    sight,
    fan,
    /** Show a sign's name for a moment, or take it away. */
    passing(one) {
      layers.over.replaceChildren(...(one && !one.name && !one.head ? [mapgen.draw.passing(one, env)] : []));
    },
    find: (id) => signs.find((one) => one.items.some((item) => item.mark.id === id)) || null,
    group: () => marks.options.element,
    areaGroup: () => areas.options.element,
  };
})(window.mapgen);
