// A page just large enough for the modules to be imported outside a browser: data and no document.
const data = {
  articles: [{ sha256: "0", title: "", publisher: "", published: "2021-05-04", url: "", lang: "en", paragraphs: 3 }],
  layers: [
    { id: "army", name: "Army", short: "Army", sides: ["army"], slots: [0], shape: "circle", texture: "rising", count: 2 },
    { id: "rebels", name: "Rebels", short: "Rebels", sides: ["rebels"], slots: [1], shape: "square", texture: "falling", count: 1 },
  ],
  actors: { colonel: { name: "Colonel Ama", side: "army", kind: "person", sidc: null } },
  marks: [
    { id: "m1", n: 1, title: "Gao", layers: ["army"], form: "exact", anchor: [-0.04, 16.27], geometry: "anchor",
      names: [["ar", "غاو"], ["fr", "Gao"]], claims: [
        { id: "c1", role: "operating", layer: "army", actors: ["colonel"], action: "patrolled",
          date: { start: "2021-05-01", end: "2021-05-03", words: "", time_precision: "day", date_prec: 1 },
          cites: [{ article: 0, paragraph: 0, before: "Soldiers patrolled ", place: "Gao", after: "." }] }] },
    { id: "m2", n: 2, title: "Ménaka", layers: ["rebels"], form: "near", anchor: [2.4, 15.92], radius_km: 10,
      geometry: "anchor", claims: [{ id: "c2", role: "threat", layer: "rebels" }] },
  ],
  named: [], unresolved: [], unplaced: [], notices: [], sources: [],
  lang: "en",
  languages: [{ code: "en", name: "English", dir: "ltr", strings: {}, said: {}, titles: {}, cldr: {
    digits: "0123456789", number: [".", ",", 3, 3], plurals: [["one", "other"], Array.from({ length: 200 }, (_, n) => Number(n !== 1))],
    joined: ["{0} and {1}", "{0}, {1}", "{0}, {1}", "{0} and {1}"],
    months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December"],
    short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    patterns: { day: "d MMMM y", day_short: "d MMMM", month: "MMMM y", weekday: "EEEE d MMMM", axis: "d MMM",
      axis_month: "MMM y", range_first: "d–", range_last: "d MMMM y" } } }],
  colours: { light: { ink: "#000" }, dark: { ink: "#fff" } },
  basemap: {}, symbols: {}, config: { map: "map", base: "base", groups: {}, tiles: null },
};
const blocks = { "mapgen-data": { type: "application/json", textContent: JSON.stringify(data) } };
const root = { lang: "en", dir: "ltr", classList: { contains: () => false, toggle() {}, add() {}, remove() {} }, dataset: {} };
Object.assign(globalThis, {
  document: { getElementById: (id) => blocks[id] || null, documentElement: root },
  window: globalThis,
  matchMedia: () => ({ matches: false, addEventListener() {} }),
  innerWidth: 1440,
  innerHeight: 900,
  L: { Layer: { extend: () => class {} }, Renderer: { extend: () => class {} } },
});
