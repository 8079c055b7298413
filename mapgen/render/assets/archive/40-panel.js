"use strict";
// Facets, the time brush, and the table of what is in sight.
archive.SHOWN = 8;
archive.ROWS = 100;

archive.facets = () => {
  const { el, t } = archive, home = document.getElementById("facets");
  const search = el("input", { type: "search", id: "find", placeholder: t("find"), "aria-label": t("find"), value: archive.state.query,
    oninput: (event) => { archive.state.query = event.target.value; archive.update(); } });
  const clear = el("button", { type: "button", class: "plain", onclick: () => {
    for (const facet of archive.FACETS) archive.state.chosen[facet].clear();
    archive.state.from = archive.state.to = null; archive.state.query = ""; search.value = ""; archive.update();
  } }, t("clear"));
  archive.lists = Object.fromEntries(archive.FACETS.map((facet) => [facet, el("ul")]));
  home.replaceChildren(search, ...archive.FACETS.map((facet) => el("details", { open: facet !== "sure" && innerWidth >= 720 },
    el("summary", {}, el("h2", {}, t(`facet_${facet}`))), archive.lists[facet])), clear);
};

archive.fill = () => {
  const { el, t } = archive;
  for (const facet of archive.FACETS) {
    const all = archive.counts(facet), chosen = archive.state.chosen[facet];
    const few = archive.whole === facet ? all : all.filter(([value], at) => at < archive.SHOWN || chosen.has(value));
    const rows = few.map(([value, n]) => el("li", {}, el("label", {},
      el("input", { type: "checkbox", checked: chosen.has(value), onchange: (event) => {
        if (event.target.checked) chosen.add(value); else chosen.delete(value);
        archive.update();
      } }), el("bdi", {}, archive.label(facet, value)), el("span", { class: "n" }, n.toLocaleString()))));
    if (all.length > few.length) rows.push(el("li", {}, el("button", { type: "button", class: "plain",
      onclick: () => { archive.whole = facet; archive.fill(); } }, t("more", { n: all.length - few.length }))));
    archive.lists[facet].replaceChildren(...rows);
  }
};

archive.time = () => {
  const { el, t, data } = archive, home = document.getElementById("time");
  const days = data.start.filter((day) => day !== null);
  if (!days.length) { home.replaceChildren(el("p", { class: "note" }, t("undated"))); return; }
  const first = days.reduce((a, b) => Math.min(a, b)), last = data.end.reduce((a, b) => Math.max(a, b === null ? a : b), first);
  const canvas = el("canvas", { height: 56, "aria-hidden": "true" }), text = el("p", { class: "note", "aria-live": "polite" });
  const grip = (which) => el("input", { type: "range", min: first, max: last, "aria-label": t(which), value: which === "from" ? archive.state.from ?? first : archive.state.to ?? last,
    oninput: () => {
      const a = Number(from.value), b = Number(to.value);
      archive.state.from = Math.min(a, b); archive.state.to = Math.max(a, b);
      if (archive.state.from <= first && archive.state.to >= last) archive.state.from = archive.state.to = null;
      archive.update();
    } });
  const from = grip("from"), to = grip("to");
  const dayAt = (event) => {
    const box = canvas.getBoundingClientRect();
    return Math.round(first + (last - first) * Math.max(0, Math.min(1, (event.clientX - box.left) / box.width)));
  };
  let began = null;
  canvas.addEventListener("pointerdown", (event) => { began = dayAt(event); canvas.setPointerCapture(event.pointerId); });
  canvas.addEventListener("pointermove", (event) => {
    if (began === null) return;
    const now = dayAt(event);
    [archive.state.from, archive.state.to] = [Math.min(began, now), Math.max(began, now)];
    from.value = archive.state.from; to.value = archive.state.to;
    archive.update();
  });
  canvas.addEventListener("pointerup", () => { began = null; });
  home.replaceChildren(canvas, el("div", { class: "grips" }, from, to), text);
  archive.bars = () => {
    const width = canvas.clientWidth || 600, ratio = devicePixelRatio || 1, bins = Math.max(1, Math.min(Math.floor(width / 5), last - first + 1));
    canvas.width = width * ratio; canvas.height = 56 * ratio;
    const pen = canvas.getContext("2d"), style = getComputedStyle(document.documentElement);
    pen.scale(ratio, ratio);
    const counts = new Uint32Array(bins), span = (last - first + 1) / bins;
    for (let i = 0; i < archive.columns.n; i++)
      if (!(archive.misses[i] & ~32) && data.start[i] !== null) counts[Math.min(bins - 1, Math.floor((data.start[i] - first) / span))]++;
    const most = counts.reduce((a, b) => Math.max(a, b), 1);
    counts.forEach((n, at) => {
      const day = first + at * span, inside = archive.state.from === null || (day + span > archive.state.from && day <= archive.state.to);
      pen.fillStyle = style.getPropertyValue(inside ? "--ink2" : "--bar").trim();
      const high = n ? Math.max(2, 52 * n / most) : 0;
      pen.fillRect(at * width / bins, 56 - high, Math.max(1, width / bins - 1), high);
    });
    const undated = data.start.filter((day) => day === null).length;
    text.textContent = `${archive.day(archive.state.from ?? first)} – ${archive.day(archive.state.to ?? last)}` + (undated ? ` · ${t("no_date", { n: undated })}` : "");
    if (archive.state.from === null) { from.value = first; to.value = last; }
  };
};

archive.table = () => {
  const { el, t, data } = archive, home = document.getElementById("table");
  const without = [];
  for (let i = 0; i < archive.columns.n; i++) if (!archive.misses[i] && data.lon[i] === null) without.push(i);
  const events = [...archive.shown, ...without];
  const all = archive.misses.reduce((sum, bits) => sum + !bits, 0);
  const rows = events.slice(0, archive.ROWS).map((i) => el("li", { "data-event": i, class: archive.open === i ? "open" : null },
    el("button", { type: "button", "aria-expanded": String(archive.open === i), onclick: () => archive.select(i) },
      el("time", {}, archive.span(i)), el("b", {}, archive.label("type", data.type[i])), el("bdi", {}, archive.who(i)),
      el("span", {}, el("bdi", {}, data.place[i] < 0 ? t("unplaced") : data.names.place[data.place[i]])),
      el("span", { class: "n" }, t("tellings", { n: data.families[i] }))),
    archive.open === i ? archive.detail(i) : null));
  home.replaceChildren(el("h2", {}, t("in_sight", { n: events.length, total: all })), el("ol", {}, rows),
    events.length > archive.ROWS ? el("p", { class: "note" }, t("rest", { n: events.length - archive.ROWS })) : "");
};

archive.who = (i) => archive.data.sides[i].map((side) => archive.data.names.sides[side]).join(", ");
archive.span = (i) => {
  const { start, end } = archive.data;
  if (start[i] === null) return archive.t("undated_row");
  return start[i] === end[i] || end[i] === null ? archive.day(start[i]) : `${archive.day(start[i])} – ${archive.day(end[i])}`;
};

archive.detail = (i) => {
  const { el, t, data } = archive;
  const quotes = data.quotes[i].map(([quote, at]) => {
    const [title, publisher, published, url] = data.articles[at] || ["", "", "", ""];
    const name = el("bdi", {}, [title, publisher, published].filter(Boolean).join(" · "));
    return el("blockquote", {}, el("p", { dir: "auto" }, quote), el("footer", {}, url ? el("a", { href: url, rel: "noopener noreferrer" }, name) : name));
  });
  const notes = ["hedged", "denied", "differs"].filter((key) => data[key][i]).map((key) => t(`sure_${key}`));
  return el("div", { class: "detail" }, notes.length ? el("p", { class: "note" }, notes.join(" · ")) : null, quotes);
};

archive.select = (i) => {
  archive.open = archive.open === i ? null : i;
  archive.draw(); archive.table();
  const row = document.querySelector(`#table [data-event="${i}"]`);
  if (row) { row.scrollIntoView({ block: "nearest" }); row.querySelector("button").focus({ preventScroll: true }); }
};
