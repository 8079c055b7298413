// Which marks are on, and which fit search, filters and dates.
(function (mapgen) {
  "use strict";
  const { data, store } = mapgen;

  // One spelling for letters that readers and gazetteers write differently.
  function fold(text) {
    return text.normalize("NFKD").toLowerCase()
      .replace(/[\u0300-\u036f\u064b-\u065f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
      .replace(/[\u0649\u064a\u06cc]/g, "\u06cc").replace(/[\u0643\u06a9]/g, "\u06a9")
      .replace(/[\u0623\u0625\u0622]/g, "\u0627").replace(/\u0629/g, "\u0647")
      .replace(/[\u2019\u2018\u02bb\u02bc'`]/g, "").replace(/[-\u2010-\u2015]/g, " ");
  }

  function words(mark) {
    const text = [mark.title, mapgen.title(mark), mark.words, mark.note];
    for (const [, name] of mark.names) text.push(name);
    for (const claim of mark.claims) {
      text.push(claim.action, claim.speaker, ...claim.figures);
      for (const id of claim.actors) {
        const actor = data.actors[id];
        if (actor) text.push(actor.name, actor.own.name);
      }
      for (const cite of claim.cites) text.push(cite.before + cite.place + cite.after);
    }
    return fold(text.join(" \n "));
  }
  let index = new Map();
  const text = (mark) => {
    if (!index.has(mark.id)) index.set(mark.id, words(mark));
    return index.get(mark.id);
  };
  // Folding very many marks takes longer than a key press should: it is done in the idle time
  // after the page is up, a few milliseconds at a time.
  function prepare(at = 0) {
    const until = performance.now() + 8;
    let next = at;
    while (next < data.marks.length && performance.now() < until) {
      text(data.marks[next]);
      next += 1;
    }
    if (next < data.marks.length) setTimeout(prepare, 24, next);
  }

  function overlaps(date, range) {
    if (!range) return true;
    if (!date || (!date.start && !date.end)) return false;
    return (!date.end || date.end >= range[0]) && (!date.start || date.start <= range[1]);
  }
  const fits = (claim, state) =>
    (!state.filters.roles.size || state.filters.roles.has(claim.role)) &&
    (!state.filters.sources.size ||
      claim.cites.some((cite) => state.filters.sources.has(String(cite.article)))) &&
    overlaps(claim.date, state.dateRange);

  let known = new Map(), terms = null;
  function matches(mark) {
    let found = known.get(mark.id);
    if (found === undefined) known.set(mark.id, (found = compute(mark)));
    return found;
  }
  function compute(mark) {
    const state = store.get();
    if (state.filters.forms.size && !state.filters.forms.has(mark.form)) return false;
    terms = terms || fold(state.query).split(/\s+/).filter(Boolean);
    if (terms.length && !terms.every((term) => text(mark).includes(term))) return false;
    return mark.claims.some((claim) => live(claim, state));
  }
  const live = (claim, state) => state.layersOn.has(claim.layer) && fits(claim, state);
  const liveClaims = (mark) => {
    const state = store.get();
    return mark.claims.filter((claim) => live(claim, state));
  };
  store.subscribe((state, changed) => {
    if (["query", "filters", "dateRange", "layersOn"].some((key) => changed.has(key))) {
      known = new Map();
      terms = null;
    }
    if (changed.has("lang")) { // listened to after the language has changed: see panel.start
      known = new Map();
      index = new Map();
    }
  });

  mapgen.fold = fold;
  mapgen.prepareSearch = () => prepare();
  mapgen.matches = matches;
  mapgen.liveClaims = liveClaims;
  mapgen.visible = (mark) => mark.layers.some((id) => store.get().layersOn.has(id));
  mapgen.filtered = () => {
    const state = store.get();
    return Boolean(state.query.trim() || state.dateRange || mapgen.filterCount(state.filters));
  };
  mapgen.clearFilters = () =>
    store.set({ query: "", filters: { roles: new Set(), forms: new Set(), sources: new Set() },
      dateRange: null });
  mapgen.filterCount = (filters) => Object.values(filters).reduce((n, set) => n + set.size, 0);
  mapgen.describe = (mark) => {
    const layers = mark.layers.map((id) => mapgen.layerById[id]).filter(Boolean);
    const roles = [...new Set(mark.claims.map(mapgen.role))];
    return [mapgen.title(mark), ...layers.map((layer) => layer.name), ...roles,
      mapgen.precision(mark)].join(mapgen.t("list.comma"));
  };
})(window.mapgen);
