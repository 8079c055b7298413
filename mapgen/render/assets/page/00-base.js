// The namespace, the data of the page, and the only ways DOM is built: text is always a text node.
window.mapgen = {};
document.documentElement.classList.add("js");
(function (mapgen) {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";

  function block(id) {
    const found = document.getElementById(id);
    return found && found.type === "application/json" ? JSON.parse(found.textContent) : null;
  }

  function fill(node, attrs, children) {
    for (const [name, value] of Object.entries(attrs || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name === "on") {
        for (const [type, listener] of Object.entries(value)) node.addEventListener(type, listener);
      } else if (name === "style") {
        for (const [prop, text] of Object.entries(value)) node.style.setProperty(prop, text);
      } else {
        node.setAttribute(name, value === true ? "" : String(value));
      }
    }
    for (const child of children.flat(Infinity)) {
      if (child === null || child === undefined || child === false || child === "") continue;
      node.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
    return node;
  }

  mapgen.el = (tag, attrs, ...children) => fill(document.createElement(tag), attrs, children);
  mapgen.svg = (tag, attrs, ...children) =>
    fill(document.createElementNS(SVG, tag), attrs, children);
  mapgen.byId = (id) => document.getElementById(id);

  // What is empty was left out of the data.
  const MARK = { place_id: null, layers: [], anchor: null, radius_km: null, words: "", rule: "",
    note: "", approximate: false, names: [], rivals: [], score: 1, country: null, admin1: null,
    claims: [], differ: [] };
  const CLAIM = { actors: [], action: "", date: null, hedges: [], negated: false, inferred: false,
    figures: [], speaker: "", reviewed: false, cites: [] };
  function whole(mark) {
    const geometry = mark.anchor ? { type: "Point", coordinates: mark.anchor } : null;
    return { ...MARK, ...(mark.geometry === "anchor" ? { ...mark, geometry } : mark),
      claims: (mark.claims || []).map((claim) => ({ ...CLAIM, ...claim })) };
  }

  // Without a prototype: a stranger's "constructor" in the address is no mark.
  const byId = (list) => {
    const found = Object.create(null);
    for (const item of list) found[item.id] = item;
    return found;
  };
  const data = block("mapgen-data");
  mapgen.data = data;
  mapgen.layerById = byId(data.layers);
  /** What is on the map and what is not: there at once, or once a packed page is unpacked. */
  mapgen.take = (said) => {
    Object.assign(data, said);
    mapgen.markById = byId(data.marks);
  };
  mapgen.packed = Boolean(data.order);
  if (mapgen.packed) mapgen.take({ marks: [], named: [], unresolved: [], unplaced: [] });
  else {
    const geojson = block("mapgen-geojson");
    const shapes = new Map((geojson ? geojson.features : []).map((one) => [one.id, one.geometry]));
    mapgen.take({
      marks: data.marks.map(whole), named: data.named.map(whole),
      unplaced: data.unplaced.map((claim) => ({ ...CLAIM, ...claim })),
    });
    for (const mark of data.marks) mark.geometry = mark.geometry || shapes.get(mark.id) || null;
  }

  mapgen.calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  mapgen.say = (text) => {
    const live = mapgen.byId("live");
    live.textContent = "";
    setTimeout(() => { live.textContent = text; }, 60);
  };
})(window.mapgen);
