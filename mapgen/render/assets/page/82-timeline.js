// The timeline: a lane a side, a brush that is the date filter, play and step.
(function (mapgen) {
  "use strict";
  const { el, svg, t, data, store, shapes, byId, axis, dates } = mapgen;
  const TICK = 1500; // ms a step stays while playing
  const TOLD = 12; // lines that a shape's title has
  let items = [], range = null, now = null, together = 0, timer = 0;

  const lanes = () => {
    const on = store.get().layersOn;
    return data.layers.filter((layer) => on.has(layer.id) &&
      items.some((item) => item.layer === layer.id));
  };
  const undated = () => data.marks.filter((mark) => mapgen.visible(mark) &&
    !mark.claims.some((claim) => claim.date && (claim.date.start || claim.date.end))).length;

  // The steps of play: every distinct interval, in order.
  function steps() {
    const on = store.get().layersOn;
    const found = new Map();
    for (const item of items) {
      if (!on.has(item.layer)) continue;
      const from = item.from === null ? Math.min(range.first, item.to) : item.from;
      const to = item.to === null ? Math.max(range.last, item.from) : item.to;
      found.set(`${from}:${to}`, [from, to]);
    }
    return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  }
  const chosen = () => {
    const days = store.get().dateRange;
    return days ? days.map(dates.number) : null;
  };
  function choose(from, to) {
    const low = Math.max(range.first, Math.min(from, to));
    const high = Math.min(range.last, Math.max(from, to));
    if (low > high) return;
    store.set({ dateRange: [dates.iso(low), dates.iso(high)] }, { source: "timeline" });
  }
  const all = () => store.set({ dateRange: null }, { source: "timeline" });

  const living = (item) => mapgen.matches(item.mark) &&
    mapgen.liveClaims(item.mark).includes(item.claim);
  const cls = (group) => (!mapgen.filtered() || group.some(living) ? "item" : "item out");
  /** Everything of one side that has the same dates, as one bar. */
  function bar(group, layer, y, x) {
    const item = group[0], attrs = { class: cls(group) };
    const from = item.from === null ? range.from : item.from;
    const to = item.to === null ? range.to : item.to + 1;
    const left = Math.min(x(from), x(to)), width = Math.max(3, Math.abs(x(to) - x(from)));
    const open = item.from === null ? "start" : item.to === null ? "end" : "";
    const fill = layer.slots.length === 2 ? shapes.texture(layer) : shapes.main(layer);
    return svg("g", attrs, svg("rect", {
      x: left, y: y - 4, width, height: 8, rx: 4, fill,
      stroke: layer.slots.length === 2 ? "var(--ink3)" : null, "stroke-width": 0.8,
      mask: open ? `url(#fade-${(open === "start") !== mapgen.rtl() ? "start" : "end"})` : null,
    }), svg("title", {}, told(group)));
  }
  function told(group) {
    const lines = group.slice(0, TOLD).map((item) =>
      [mapgen.title(item.mark), mapgen.role(item.claim), dates.span(item.claim.date)].join(" · "));
    if (group.length > TOLD) lines.push(t("map.more", { n: group.length - TOLD }));
    return lines.join("\n");
  }
  function dot(group, layer, y, x) {
    const item = group[0];
    const at = svg("g", { class: cls(group),
      "data-x": x(item.from + 0.5).toFixed(1), "data-y": y,
      transform: `translate(${x(item.from + 0.5).toFixed(1)} ${y})` });
    const many = group.length > 1 && layer.slots.length === 1;
    const halo = shapes.shape(layer, many ? 7.4 : 5.4);
    halo.setAttribute("style", "stroke:var(--paper);stroke-width:3;paint-order:stroke");
    at.append(halo, shapes.shape(layer, many ? 7.4 : 5.4));
    if (many) {
      at.append(svg("text", { class: "many", y: 3.6, "text-anchor": "middle" },
        t("time.several", { n: group.length })));
    }
    at.append(svg("title", {}, told(group)));
    return at;
  }

  function fades() {
    const mask = (id, stops) => [
      svg("linearGradient", { id: `${id}-g` }, stops.map(([offset, opacity]) =>
        svg("stop", { offset, "stop-color": "#fff", "stop-opacity": opacity }))),
      svg("mask", { id, maskContentUnits: "objectBoundingBox" },
        svg("rect", { width: 1, height: 1, fill: `url(#${id}-g)` }))];
    return svg("defs", {}, mask("fade-start", [[0, 0], [0.55, 1]]),
      mask("fade-end", [[0.45, 1], [1, 0]]));
  }

  // The bars of one side, and what falls on single days, by day or by some days together.
  function lane(layer, y, x, together) {
    const days = new Map(), bars = new Map();
    for (const item of items) {
      if (item.layer !== layer.id) continue;
      const day = item.from !== null && item.from === item.to;
      const first = together ? item.from - ((item.from - range.first) % together) : item.from;
      const into = day ? days : bars, key = day ? first : `${item.from}:${item.to}`;
      if (into.has(key)) into.get(key).push(item);
      else into.set(key, [item]);
    }
    return { layer, days, base: y + 6.5, bars: [...bars.values()].map((group) => bar(group, layer, y, x)),
      dots: together ? [] : [...days.values()].map((group) => dot(group, layer, y, x)) };
  }
  // On one line, shapes of neighbouring days push each other aside, to the right first.
  function spread(dots, width) {
    const at = (node) => Number(node.dataset.x);
    dots.sort((a, b) => at(a) - at(b));
    dots.forEach((node, n) => {
      if (n) node.dataset.x = Math.max(at(node), at(dots[n - 1]) + 12);
    });
    for (let n = dots.length - 1; n >= 0; n -= 1) {
      const limit = n === dots.length - 1 ? width - 6 : at(dots[n + 1]) - 12;
      dots[n].dataset.x = Math.min(at(dots[n]), limit);
      dots[n].setAttribute("transform", `translate(${dots[n].dataset.x} ${dots[n].dataset.y})`);
    }
    return dots;
  }

  function chart(width, one) {
    const rows = lanes();
    const gap = one ? 0 : 15;
    const top = one ? 16 : 9;
    const bottom = top + gap * Math.max(rows.length - 1, 0) + (one ? 16 : 9);
    now = axis.scale(range, width);
    const box = svg("svg", { class: "chart", width, height: bottom + 18, "aria-hidden": "true",
      viewBox: `0 0 ${width} ${bottom + 18}` }, fades());
    box.append(svg("g", { class: "grid" },
      axis.ticks(range).map((tick) => svg("path", { d: `M${now.x(tick.day).toFixed(1)} 0V${bottom}` })),
      rows.map((_, n) => svg("path", { d: `M0 ${top + gap * n}H${width}` }))));
    const days = chosen();
    if (days) {
      const a = now.x(days[0]), b = now.x(days[1] + 1);
      box.append(svg("rect", { class: "brush", x: Math.min(a, b), y: 1, width: Math.abs(b - a),
        height: bottom - 2 }));
    }
    together = mapgen.columns.step(items, now, width);
    const drawn = rows.map((layer, n) => lane(layer, top + gap * n, now.x, together));
    const dots = drawn.flatMap((row) => row.dots);
    box.append(...drawn.flatMap((row) => row.bars), ...(one ? spread(dots, width) : dots));
    if (together) {
      const lines = one ? drawn.map((row) => ({ ...row, base: bottom })) : drawn;
      box.append(...mapgen.columns.draw(lines, { days: together, x: now.x, living, told, stacked: one,
        high: one ? bottom - 4 : 12.5 }));
    }
    for (const label of axis.labels(together ? [] : items, range, now.x, width)) {
      if (label.bold) box.append(...label.all.map((at) => svg("path", { class: "named",
        d: `M${at.toFixed(1)} ${bottom - 3}V${bottom + 3}` })));
      box.append(svg("text", { class: label.bold ? "bold" : null, x: label.at.toFixed(1),
        y: bottom + 14, "text-anchor": "middle" }, label.text));
    }
    return { box, bottom, rows, gap, top };
  }

  function grip(which, bottom) {
    const days = chosen();
    const at = days ? days[which] : which ? range.last : range.first;
    const text = dates.day(dates.iso(at));
    return el("div", {
      class: days ? "grip set" : "grip", tabindex: "0", role: "slider", "data-grip": which,
      "aria-label": t(which ? "time.end" : "time.start"), "aria-orientation": "horizontal",
      "aria-valuemin": range.first, "aria-valuemax": range.last, "aria-valuenow": at,
      "aria-valuetext": text,
      style: { left: `${now.x(which ? at + 1 : at)}px`, height: `${bottom}px` },
      on: { keydown: (event) => keys(event, which, at) },
    }, el("i", {}));
  }
  function keys(event, which, at) {
    const forward = mapgen.rtl() ? -1 : 1;
    const by = { ArrowRight: forward, ArrowLeft: -forward, ArrowUp: 1, ArrowDown: -1, PageUp: 7,
      PageDown: -7, Home: -1e6, End: 1e6 }[event.key];
    if (!by) return;
    event.preventDefault();
    const days = chosen() || [range.first, range.last];
    const next = Math.min(range.last, Math.max(range.first, at + by));
    days[which] = next;
    if (days[0] > days[1]) days[1 - which] = next;
    choose(days[0], days[1]);
    const grips = document.querySelectorAll("#timeline .grip");
    if (grips[which]) grips[which].focus();
  }

  function brush(area) {
    let start = null, moved = false, held = null;
    const dayAt = (event) => now.day(event.clientX - area.getBoundingClientRect().left);
    area.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      stop();
      const handle = event.target.closest && event.target.closest(".grip");
      const days = chosen();
      held = handle && days ? days[1 - Number(handle.dataset.grip)] : null;
      start = held === null ? dayAt(event) : held;
      moved = false;
      area.setPointerCapture(event.pointerId);
    });
    area.addEventListener("pointermove", (event) => {
      if (start === null) return;
      if (!moved && held === null && Math.abs(now.x(start) - now.x(dayAt(event))) < 5) return;
      moved = true;
      choose(start, dayAt(event));
    });
    area.addEventListener("pointerup", (event) => {
      if (start !== null && !moved && held === null) pick(dayAt(event), event);
      start = null;
    });
    area.addEventListener("pointercancel", () => { start = null; });
  }
  // A click takes the nearest step within 14 px; beside everything it shows all dates again.
  function pick(day) {
    const near = steps().map(([a, b]) => {
      const off = day < a ? a - day : day > b ? day - b : 0;
      return { a, b, off, length: b - a };
    }).filter((one) => one.off * now.per < 14).sort((p, q) => p.off - q.off || p.length - q.length)[0];
    if (near) choose(near.a, near.b);
    else all();
  }

  function step(by) {
    const list = steps();
    if (!list.length) return false;
    const days = chosen();
    const at = days ? list.findIndex(([a, b]) => a === days[0] && b === days[1]) : -1;
    const next = days && at < 0 ? list.findIndex(([a]) => a >= days[0]) : at + by;
    if (next >= list.length || (next < 0 && days)) return false;
    const [a, b] = list[Math.max(next, 0)];
    choose(a, b);
    mapgen.say(title());
    return true;
  }
  function stop() {
    clearInterval(timer);
    timer = 0;
    const button = byId("play");
    if (button) button.replaceChildren(icon(false));
    if (button) button.setAttribute("aria-label", t("time.play"));
  }
  function play() {
    if (timer) return stop();
    const list = steps(), days = chosen();
    if (!days || days[1] >= list[list.length - 1][1]) all();
    step(1);
    timer = setInterval(() => { if (!step(1)) stop(); }, TICK);
    byId("play").replaceChildren(icon(true));
    byId("play").setAttribute("aria-label", t("time.pause"));
    return null;
  }
  function icon(pause) {
    return svg("svg", { viewBox: "0 0 12 12", width: 12, height: 12, class: pause ? null : "arrow",
      "aria-hidden": "true" }, svg("path", { fill: "currentColor",
      d: pause ? "M2 1H5V11H2ZM7 1H10V11H7Z" : "M2 .6L11 6L2 11.4Z" }));
  }

  function title() {
    const days = store.get().dateRange;
    if (days) return dates.span({ start: days[0], end: days[1] });
    const ends = [dates.iso(range.first), dates.iso(range.last)];
    return dates.span(range.last - range.first > 40 ? dates.months(...ends)
      : { start: ends[0], end: ends[1] });
  }
  function hint() {
    if (!store.get().dateRange) return t(together ? "time.hint_many" : "time.hint");
    const on = data.marks.filter(mapgen.visible);
    return t("time.chosen", { m: on.filter(mapgen.matches).length, n: on.length, k: undated() });
  }

  function draw() {
    const box = byId("timeline");
    if (box.hidden) return;
    const focus = document.activeElement && document.activeElement.dataset.grip;
    const one = mapgen.layout.size() === "phone";
    const area = byId("time-area");
    const { box: drawing, bottom, rows, gap, top } = chart(Math.max(area.clientWidth, 60), one);
    for (const old of [...area.querySelectorAll(".chart, .grip")]) old.remove();
    area.append(drawing, grip(0, bottom), grip(1, bottom));
    byId("time-lanes").replaceChildren(...(one ? [] : rows.map((layer, n) => el("span", {
      style: { top: `${top + gap * n - 8}px` } },
    svg("svg", { viewBox: "-9 -9 18 18", width: 13, height: 13, "aria-hidden": "true" },
      shapes.shape(layer, 6)), mapgen.nameNode(layer, "short")))));
    byId("time-title").textContent = title();
    byId("time-hint").textContent = hint();
    byId("time-all").hidden = !store.get().dateRange;
    byId("time-left").replaceChildren(el("span", {}, t("time.no_date")),
      el("b", {}, mapgen.number(undated())));
    box.classList.toggle("chosen", Boolean(store.get().dateRange));
    if (focus) area.querySelectorAll(".grip")[Number(focus)].focus();
  }

  function build() {
    const box = byId("timeline");
    const stepper = (by, key) => el("button", { type: "button", class: "step", "aria-label": key,
      on: { click: () => { stop(); step(by); } } },
    svg("svg", { viewBox: "0 0 8 12", width: 7, height: 10, class: "arrow", "aria-hidden": "true" },
      svg("path", { d: by > 0 ? "M2 2L6 6L2 10" : "M6 2L2 6L6 10", fill: "none",
        stroke: "currentColor", "stroke-width": 1.6 })));
    const area = el("div", { id: "time-area" });
    box.setAttribute("aria-label", t("time.title"));
    box.replaceChildren(
      el("div", { class: "play" },
        el("button", { id: "play", type: "button", "aria-label": t("time.play"), on: { click: play } },
          icon(false)),
        el("div", { class: "steps" }, stepper(-1, t("time.back")), stepper(1, t("time.step")))),
      el("div", { class: "time" },
        el("p", { class: "head" }, el("b", { id: "time-title" }), el("span", { id: "time-hint" }),
          el("button", { type: "button", class: "link", id: "time-all", on: { click: () => {
            stop();
            all();
          } } }, t("time.all"))),
        el("div", { class: "lanes" }, el("div", { id: "time-lanes", "aria-hidden": "true" }), area)),
      el("p", { id: "time-left" }));
    brush(area);
  }

  mapgen.timeline = {
    start() {
      items = axis.spans(data.marks);
      if (items.length < 2) return;
      range = axis.domain(items);
      if (steps().length < 2) return;
      byId("timeline").hidden = false;
      build();
      draw();
      store.subscribe((state, changed) => {
        if (changed.has("lang")) { build(); draw(); }
        else if (["layersOn", "filters", "query", "dateRange"].some((key) => changed.has(key))) draw();
      });
      new ResizeObserver(draw).observe(byId("time-area"));
    },
  };
})(window.mapgen);
