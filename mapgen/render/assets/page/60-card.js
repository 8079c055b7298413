// The card: one mark, its claims by date, and the words of the article behind each of them.
(function (mapgen) {
  "use strict";
  const { el, t, data, store, shapes, byId } = mapgen;
  let opener = null;
  let scrolled = [0, 0];

  const dayOf = (claim) => (claim.date && (claim.date.start || claim.date.end)) || "9999";
  const fact = (name, ...value) => el("div", { class: "fact" }, el("dt", {}, name),
    el("dd", {}, value));

  function side(layers) {
    return el("p", { class: "side" }, layers.map((layer) => el("span", {},
      shapes.swatch(layer, "exact"), mapgen.nameNode(layer))));
  }

  function several(mark, layers) {
    return el("p", { class: "side" }, el("span", {}, layers.map((layer) => mapgen.svg("svg", {
      viewBox: "-9 -9 18 18", width: 18, height: 18, role: "img", "aria-label": layer.name,
    }, shapes.shape(layer, 6)))), t("card.claims", { n: mark.claims.length }));
  }

  function names(mark) {
    const title = mapgen.title(mark);
    const shown = mark.names.filter(([, name]) => name !== title);
    // The form the article writes stays in sight, whatever the language of the page.
    if (mark.title !== title) shown.unshift([mapgen.articleLang, mark.title]);
    if (!shown.length) return null;
    return el("p", { class: "names" }, shown.map(([code, name]) =>
      el("span", { lang: code, dir: "auto" }, name)));
  }

  function hedge(claim) {
    const words = claim.hedges.length && claim.hedges.map((one, n) =>
      [n ? t("card.hedged_between") : "", mapgen.foreign(one)]);
    const speaker = claim.speaker && mapgen.foreign(claim.speaker.replace(/^The /, "the "));
    if (speaker && words) return mapgen.parts("card.hedged_both", { speaker, words });
    if (speaker) return mapgen.parts("card.hedged_by", { speaker });
    return words ? mapgen.parts("card.hedged", { words }) : null;
  }

  function role(claim) {
    const doubt = hedge(claim);
    return [el("b", {}, mapgen.role(claim)), doubt ? [t("list.comma"), el("bdi", {}, doubt)] : null];
  }

  function symbol(actor) {
    const unit = actor.sidc && mapgen.symbols && mapgen.symbols.unit
      ? mapgen.symbols.unit(actor.sidc, 20) : null;
    if (unit) return unit;
    const layer = shapes.actorLayer(actor);
    const box = mapgen.svg("svg", { viewBox: "-10 -10 20 20", width: 20, height: 20,
      "aria-hidden": "true" });
    if (layer) box.append(shapes.shape(layer, 5.5));
    return box;
  }
  // Of some languages only places are read: then no actor and no date means nothing.
  function unread(claim) {
    return claim.cites.length > 0 &&
      claim.cites.every((cite) => (data.articles[cite.article] || {}).names_only);
  }

  function who(claim) {
    const actors = claim.actors.map((id) => data.actors[id]).filter(Boolean);
    if (!actors.length) return t(unread(claim) ? "card.not_read" : "card.nobody");
    return el("ul", { class: "actors" }, actors.map((actor) =>
      el("li", {}, symbol(actor), mapgen.nameNode(actor))));
  }

  function when(claim) {
    if (!claim.date && unread(claim)) return t("card.not_read");
    const text = mapgen.dates.span(claim.date);
    const said = claim.date && claim.date.words;
    return el("bdi", {}, said && (claim.date.start || claim.date.end) && said !== text
      ? mapgen.parts("card.when_words", { date: text, words: mapgen.foreign(said) })
      : mapgen.capital(text));
  }

  function facts(claim, mark, first, mixed) {
    const layer = mapgen.layerById[claim.layer];
    return el("div", { class: "claim-facts" },
      mixed && layer ? side([layer]) : null,
      el("dl", {},
        fact(t("card.role"), role(claim)),
        fact(t("card.who"), who(claim)),
        fact(t("card.when"), when(claim)),
        first ? fact(t("card.where"), el("bdi", {}, mapgen.capital(mapgen.precision(mark)))) : null),
      claim.inferred ? el("p", { class: "doubt" }, t("card.inferred")) : null,
      claim.negated ? el("p", { class: "doubt" }, t("card.negated")) : null,
      claim.reviewed ? el("p", { class: "doubt" }, t("card.reviewed")) : null,
      claim.figures.length ? el("p", { class: "doubt" },
        el("bdi", {}, mapgen.parts("card.stated", { figures: mapgen.foreign(claim.figures.join("; ")) }))) : null);
  }

  function quote(cite) {
    const article = data.articles[cite.article] || {};
    const words = el("p", { dir: "auto" },
      el("span", { class: "hang" }, t("card.open_quote")), cite.before,
      cite.place ? el("mark", {}, cite.place) : null, cite.after, t("card.close_quote"));
    return el("figure", {},
      el("blockquote", { lang: article.lang || null }, words),
      position(cite, article));
  }

  // One tick a paragraph, the quoted one tall; beyond 60 the ticks would be too thin to see.
  function position(cite, article) {
    const total = article.paragraphs || 0;
    if (cite.paragraph === null || !total) return null;
    const ticks = total <= 60 ? el("div", { class: "ticks", "aria-hidden": "true" },
      Array.from({ length: total }, (_, n) => el("i", { class: n === cite.paragraph ? "on" : null })))
      : null;
    const where = t("card.paragraph", { n: cite.paragraph + 1, total });
    return el("figcaption", {}, ticks, el("span", {}, where,
      data.articles.length > 1 ? [" · ", publisher(cite)] : null,
      article.url ? [" · ", el("a", { href: textLink(article.url, cite),
        rel: "noopener noreferrer", target: "_blank" }, t("card.read"))] : null));
  }
  // A text fragment lets the browser jump to the quoted words in the article itself.
  function textLink(url, cite) {
    const words = (cite.before + cite.place + cite.after).trim().split(/\s+/).slice(0, 8).join(" ");
    return url.includes("#") ? url : `${url}#:~:text=${encodeURIComponent(words).replace(/-/g, "%2D")}`;
  }

  function claims(mark) {
    const sorted = [...mark.claims].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b)));
    const mixed = new Set(sorted.map((claim) => claim.layer)).size > 1;
    // Claims of one day that rest on the same words share one quote.
    const blocks = new Map();
    sorted.forEach((claim, n) => {
      const key = dayOf(claim) + JSON.stringify(claim.cites);
      if (!blocks.has(key)) blocks.set(key, { facts: [], claim });
      blocks.get(key).facts.push(facts(claim, mark, n === 0, mixed));
    });
    return [...blocks.values()].map((block) => el("section", { class: "said" }, block.facts,
      quotes(block.claim)));
  }
  function quotes(claim) {
    const [first, ...others] = claim.cites.map(quote);
    if (!others.length || !claim.inferred) return [first, others];
    return [first, el("p", { class: "doubt" }, t("card.evidence")), others];
  }

  function why(mark) {
    const lines = [mark.note, mark.rule && mapgen.capital(mark.rule)].filter(Boolean)
      .map((text) => mapgen.saidNode(text));
    if (mark.approximate) lines.push(t("card.approximate"));
    if (mark.rivals.length) lines.push(mapgen.rivals("card.rivals", mark));
    if (!lines.length) return null;
    return el("section", { class: "why" }, el("h3", { class: "sr" }, t("card.why")),
      lines.map((line) => el("p", {}, line)));
  }

  // Several articles, one event: each version beside the words it comes from.
  function differ(mark) {
    if (!mark.differ || !mark.differ.length) return null;
    return el("section", { class: "differ" }, el("h3", {}, t("differ.title")),
      mark.differ.map((one) => [el("h4", {}, t("differ." + one.kind)),
        el("ul", {}, one.versions.map((version) => el("li", {},
          el("b", {}, value(one.kind, version.value)), mapgen.quoteOf(version.cite),
          el("p", { class: "from" }, publisher(version.cite)))))]));
  }
  // A version as the reader's language has it: a role, a date, forces; figures stay as they are.
  function value(kind, text) {
    const role = text.replace(/^not /, "");
    if (kind === "role" && t("role." + role) !== "role." + role) {
      return mapgen.role({ role, negated: role !== text });
    }
    const days = kind === "date" && text.match(/^(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?$/);
    return days ? mapgen.dates.span({ start: days[1], end: days[2] || days[1] }) : mapgen.foreign(text);
  }
  const publisher = (cite) => {
    const article = data.articles[cite.article] || {};
    return article.publisher ? mapgen.foreign(article.publisher)
      : t("card.article", { n: cite.article + 1 });
  };

  async function copy(text, done) {
    try {
      await navigator.clipboard.writeText(text);
      mapgen.say(done);
      toast(done);
    } catch {
      const failed = t("card.not_copied", { text });
      mapgen.say(failed);
      toast(failed);
    }
  }
  function toast(text) {
    const box = byId("card").querySelector(".copied");
    if (box) box.textContent = text;
  }
  const positionText = (mark) =>
    `${mark.anchor[1].toFixed(5)}, ${mark.anchor[0].toFixed(5)}`;

  function step(by) {
    const order = mapgen.sequence();
    const at = order.findIndex((mark) => mark.id === store.get().selected);
    if (!order.length) return;
    const next = order[(Math.max(at, 0) + by + order.length) % order.length];
    store.set({ selected: next.id }, { source: "card" });
  }

  function actions(mark) {
    const button = (text, click, attrs) => el("button", { type: "button", on: { click }, ...attrs },
      text);
    return el("div", { class: "actions" },
      button(t("card.copy_link"), () => copy(mapgen.link(mark), t("card.copied_link"))),
      mark.anchor ? button(t("card.copy_position"), () => copy(positionText(mark),
        t("card.copied_position", { position: positionText(mark) }))) : null,
      el("span", { class: "steps" },
        button(arrow(false), () => step(-1), { "aria-label": t("card.previous"), class: "prev" }),
        button(arrow(true), () => step(1), { "aria-label": t("card.next"), class: "next" })),
      el("p", { class: "copied" }));
  }
  function arrow(forward) {
    return mapgen.svg("svg", { viewBox: "0 0 8 12", width: 8, height: 12, class: "arrow",
      "aria-hidden": "true" }, mapgen.svg("path", {
      d: forward ? "M2 2L6 6L2 10" : "M6 2L2 6L6 10", fill: "none", stroke: "currentColor",
      "stroke-width": 1.6 }));
  }

  function draw(mark) {
    const layers = mark.layers.map((id) => mapgen.layerById[id]).filter(Boolean);
    const cross = mapgen.svg("svg", { viewBox: "0 0 12 12", width: 12, height: 12,
      "aria-hidden": "true" }, mapgen.svg("path", { d: "M1 1L11 11M11 1L1 11", fill: "none",
      stroke: "currentColor", "stroke-width": 1.5 }));
    byId("card").replaceChildren(...[
      el("button", { type: "button", class: "back link", on: { click: close } },
        t("list.back", { n: data.marks.length })),
      el("div", { class: "top" }, layers.length > 1 ? several(mark, layers) : side(layers),
        el("button", { type: "button", class: "close", "aria-label": t("card.close"),
          on: { click: close } }, cross)),
      el("h2", { id: "card-title", tabindex: "-1", dir: "auto", lang: mapgen.titleLang(mark) },
        mapgen.title(mark)),
      names(mark), ...claims(mark), differ(mark), why(mark), actions(mark)].filter(Boolean));
  }

  function close() {
    store.set({ selected: null }, { source: "card" });
  }

  function open(mark, source) {
    const card = byId("card");
    const active = document.activeElement;
    if (card.hidden) {
      opener = active && active !== document.body ? active : null;
      scrolled = [byId("panel").scrollTop, byId("scroll").scrollTop];
    }
    const stepped = card.contains(active) ? active.className : "";
    draw(mark);
    card.hidden = false;
    card.scrollTop = 0;
    card.setAttribute("aria-labelledby", "card-title");
    mapgen.layout.place(mark);
    document.documentElement.classList.add("has-card");
    if (stepped === "prev" || stepped === "next") card.querySelector("." + stepped).focus();
    else if (source !== "link") byId("card-title").focus({ preventScroll: true });
    mapgen.say(t("card.selected", { mark: mapgen.describe(mark) }));
  }

  function shut() {
    const card = byId("card");
    if (card.hidden) return;
    const inside = card.contains(document.activeElement);
    const id = card.dataset.mark;
    card.hidden = true;
    card.replaceChildren();
    document.documentElement.classList.remove("has-card");
    mapgen.layout.place(null);
    [byId("panel").scrollTop, byId("scroll").scrollTop] = scrolled;
    if (inside) {
      if (opener && opener.isConnected && opener.offsetParent !== null) opener.focus();
      else if (!mapgen.list.focusRow(id)) mapgen.mapElement.focus({ preventScroll: true });
    }
    mapgen.say(t("card.closed"));
  }

  mapgen.card = {
    close,
    start() {
      const card = byId("card");
      card.setAttribute("tabindex", "-1");
      const show = (state, source) => {
        const mark = mapgen.markById[state.selected];
        if (!mark) return shut();
        open(mark, source);
        card.dataset.mark = mark.id;
        const held = source === "map" || (source === "link" && mapgen.links.pinned());
        if (!held && mapgen.view && mapgen.view.show) mapgen.view.show(mark);
        return null;
      };
      store.subscribe((state, changed, source) => {
        if (changed.has("selected")) show(state, source);
        else if (changed.has("lang") && state.selected) draw(mapgen.markById[state.selected]);
      });
      document.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && store.get().selected) {
          event.preventDefault();
          close();
        }
      });
      if (store.get().selected) show(store.get(), "link");
    },
  };
})(window.mapgen);
