"use strict";
// What is chosen, what fits it, and the address that says so.
archive.FACETS = ["type", "sides", "sources", "country", "sure"];
archive.state = { chosen: Object.fromEntries(archive.FACETS.map((facet) => [facet, new Set()])),
                  from: null, to: null, query: "" };

archive.values = (facet, i) => {
  const { data } = archive;
  if (facet === "type") return [data.type[i]];
  if (facet === "country") return [data.country[i]];
  if (facet === "sure") {
    const found = [];
    if (data.hedged[i]) found.push("hedged");
    if (data.denied[i]) found.push("denied");
    if (data.differs[i]) found.push("differs");
    if (data.reviewed[i]) found.push("reviewed");
    return found;
  }
  return data[facet][i];
};

archive.label = (facet, value) => {
  if (facet === "sure") return archive.t(`sure_${value}`);
  const name = value < 0 ? "" : archive.data.names[facet][value];
  if (facet === "type") return name ? archive.t(`event.${name}`) : archive.t("other");
  return name || archive.t("unknown");
};

// Bits: one a facet, one the time, one the words; an event is shown when none is set.
archive.filter = () => {
  const { data, columns: { n }, state } = archive;
  const misses = new Uint8Array(n), query = state.query.trim().toLowerCase();
  const matching = query && archive.matching(query);
  for (let i = 0; i < n; i++) {
    let bits = 0;
    archive.FACETS.forEach((facet, at) => {
      const chosen = state.chosen[facet];
      if (chosen.size && !archive.values(facet, i).some((value) => chosen.has(value))) bits |= 1 << at;
    });
    if (state.from !== null && (data.start[i] === null || data.end[i] < state.from || data.start[i] > state.to)) bits |= 32;
    if (matching && !matching(i)) bits |= 64;
    misses[i] = bits;
  }
  archive.misses = misses;
};

archive.matching = (query) => {
  const { data } = archive;
  const hit = (names) => new Set(names.flatMap((name, at) => (name.toLowerCase().includes(query) ? [at] : [])));
  const places = hit(data.names.place), sides = hit(data.names.sides);
  return (i) => places.has(data.place[i]) || data.sides[i].some((side) => sides.has(side)) ||
    data.quotes[i].some(([quote]) => quote.toLowerCase().includes(query));
};

// Counts of a facet follow the other filters, and its own choice never empties it.
archive.counts = (facet) => {
  const own = 1 << archive.FACETS.indexOf(facet), found = new Map();
  for (let i = 0; i < archive.columns.n; i++) {
    if (archive.misses[i] & ~own) continue;
    for (const value of new Set(archive.values(facet, i))) found.set(value, (found.get(value) || 0) + 1);
  }
  for (const value of archive.state.chosen[facet]) if (!found.has(value)) found.set(value, 0);
  return [...found].sort((a, b) => b[1] - a[1] || String(archive.label(facet, a[0])).localeCompare(archive.label(facet, b[0])));
};

archive.write = () => {
  const parts = [];
  for (const facet of archive.FACETS)
    if (archive.state.chosen[facet].size) parts.push(`${facet}=${[...archive.state.chosen[facet]].join(".")}`);
  if (archive.state.from !== null) parts.push(`d=${archive.state.from}.${archive.state.to}`);
  if (archive.state.query) parts.push(`q=${encodeURIComponent(archive.state.query)}`);
  if (archive.moved) {
    const centre = archive.map.getCenter();
    parts.push(`v=${centre.lat.toFixed(3)},${centre.lng.toFixed(3)},${archive.map.getZoom()}`);
  }
  history.replaceState(null, "", `#${parts.join("&")}`);
};

archive.read = () => {
  for (const part of location.hash.slice(1).split("&")) {
    const [key, value = ""] = part.split("=");
    if (archive.FACETS.includes(key))
      archive.state.chosen[key] = new Set(value.split(".").map((one) => (key === "sure" ? one : Number(one))).filter((one) => one !== "" && !Number.isNaN(one)));
    if (key === "d" && /^-?\d+\.-?\d+$/.test(value)) [archive.state.from, archive.state.to] = value.split(".").map(Number);
    if (key === "q") { try { archive.state.query = decodeURIComponent(value).slice(0, 200); } catch { /* not ours */ } }
    const view = key === "v" && value.split(",").map(Number);
    if (view && view.length === 3 && view.every(Number.isFinite) && Math.abs(view[0]) < 86) archive.view = view;
  }
};
