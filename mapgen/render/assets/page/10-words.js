// Words in the reader's language, by tables that Python took from CLDR: the browser need not know
// the language. Dates are plain day numbers: never a JavaScript Date, which would shift a day by
// the reader's time zone.
(function (mapgen) {
  "use strict";
  const languages = Object.assign(Object.create(null),
    Object.fromEntries(mapgen.data.languages.map((one) => [one.code, one])));
  let lang = mapgen.data.lang;
  let own = languages[lang];

  mapgen.languages = languages;
  mapgen.lang = () => lang;
  mapgen.useLanguage = (code) => {
    if (!languages[code]) return;
    lang = code;
    own = languages[code];
    document.documentElement.lang = code;
    document.documentElement.dir = own.dir;
    name();
  };
  mapgen.rtl = () => document.documentElement.dir === "rtl";

  const local = (text) => String(text).replace(/\d/g, (d) => own.cldr.digits[d]);
  mapgen.number = (n) => {
    const [decimal, group, first, others] = own.cldr.number;
    let [whole, rest] = Math.abs(n).toFixed(3).replace(/\.?0+$/, "").split(".");
    const parts = [];
    for (let size = first; whole; size = others) {
      parts.unshift(whole.slice(-size));
      whole = whole.slice(0, -size);
    }
    return local((n < 0 ? "-" : "") + parts.join(group) + (rest ? decimal + rest : ""));
  };
  // From 200 on the last two digits decide, as from 100 to 199: see cldr.py.
  const plural = (n) => {
    const [cases, of] = own.cldr.plurals;
    return cases[of[n < 200 ? n : 100 + (n % 100)]] || "other";
  };
  mapgen.join = (list) => {
    const [two, start, middle, end] = own.cldr.joined;
    const put = (pattern, a, b) => pattern.replace(/\{[01]\}/g, (at) => (at === "{0}" ? a : b));
    if (list.length < 3) return list.length === 2 ? put(two, ...list) : list.join("");
    const last = put(end, ...list.slice(-2));
    return put(start, list[0], list.slice(1, -2).reduceRight((text, one) =>
      put(middle, one, text), last));
  };

  function pick(key, params) {
    const text = own.strings[key];
    if (text === undefined) return key;
    return typeof text === "object" ? text[plural(params.n)] || text.other : text;
  }
  mapgen.t = (key, params) => {
    const text = pick(key, params);
    if (!params) return text;
    return text.replace(/\{(\w+)\}/g, (whole, name) => {
      if (!(name in params)) return whole;
      return typeof params[name] === "number" ? mapgen.number(params[name]) : params[name];
    });
  };
  // The same as a list of nodes and texts, where some of what fills it are nodes.
  mapgen.parts = (key, params) => pick(key, params).split(/\{(\w+)\}/).map((text, n) => {
    if (n % 2 === 0) return text;
    return typeof params[text] === "number" ? mapgen.number(params[text]) : params[text];
  });

  // Words of the article, or of a list of data: in their own language and order.
  const written = (mapgen.data.articles[0] || {}).lang || null;
  mapgen.articleLang = written;
  mapgen.foreign = (text, code = written) =>
    mapgen.el("bdi", { lang: code === lang ? null : code }, text);
  // What mapgen said in English, in the reader's language; else as it is, and marked as English.
  const told = (text) => text && (own.said[text] || own.said[text[0].toLowerCase() + text.slice(1)]);
  mapgen.said = (text) => (text && told(text)) || text;
  mapgen.saidNode = (text) => mapgen.el("bdi",
    { lang: told(text) || lang === "en" ? null : "en" }, mapgen.said(text));
  // Layers and forces bear their names in the reader's language.
  const people = Object.values(mapgen.data.actors);
  for (const one of [...mapgen.data.layers, ...people]) one.own = { name: one.name, short: one.short };
  function name() {
    for (const one of [...mapgen.data.layers, ...people]) {
      one.name = mapgen.said(one.own.name);
      if (one.own.short) one.short = mapgen.said(one.own.short);
      one.lang = own.said[one.own.name] || lang === written ? null : written;
    }
  }
  name();
  mapgen.nameNode = (one, key = "name") => mapgen.el("bdi", { lang: one.lang }, one[key]);

  mapgen.title = (mark) => {
    const found = lang !== written && (mark.names || []).find(([code]) => code === lang);
    return own.titles[mark.id] || (found ? found[1] : mark.title);
  };
  mapgen.titleLang = (mark) => (mapgen.title(mark) === mark.title && lang !== written ? written : null);
  mapgen.titleNode = (mark, cls) => mapgen.el("bdi", { class: cls, lang: mapgen.titleLang(mark) },
    mapgen.title(mark));
  // How precisely the place is known, else said by the kind of mark.
  mapgen.precision = (mark) => (mark.words && (own.said[mark.words] || (lang === "en" && mark.words))) ||
    mapgen.t("precision." + mark.form, { km: mark.radius_km || 0 });
  mapgen.role = (claim) => {
    const role = mapgen.t("role." + claim.role);
    return claim.negated ? mapgen.t("role.not", { role }) : role;
  };
  mapgen.capital = (text) => (text ? text[0].toLocaleUpperCase(lang) + text.slice(1) : text);

  // Day numbers: days since 1970-01-01 in the proleptic Gregorian calendar, no time, no zone.
  const parts = (iso) => iso.split("-").map(Number);
  function number(iso) {
    let [y, m, d] = parts(iso);
    if (m <= 2) y -= 1;
    const era = Math.floor(y / 400);
    const year = y - era * 400;
    const day = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
    return era * 146097 + year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + day - 719468;
  }
  function iso(n) {
    const z = n + 719468;
    const era = Math.floor(z / 146097);
    const of = z - era * 146097;
    const year = Math.floor(
      (of - Math.floor(of / 1460) + Math.floor(of / 36524) - Math.floor(of / 146096)) / 365);
    const day = of - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
    const mp = Math.floor((5 * day + 2) / 153);
    const d = day - Math.floor((153 * mp + 2) / 5) + 1;
    const m = mp + (mp < 10 ? 3 : -9);
    const y = year + era * 400 + (m <= 2 ? 1 : 0);
    const two = (k) => String(k).padStart(2, "0");
    return `${String(y).padStart(4, "0")}-${two(m)}-${two(d)}`;
  }
  const monthEnd = (text) => parts(iso(number(text) + 1))[2] === 1;

  // A day by one of CLDR's patterns; `days` stands for its day when there are several.
  function write(pattern, text, days) {
    const [y, m, d] = parts(text), c = own.cldr;
    const two = (n) => local(String(n).padStart(2, "0")), weekday = c.days[weekdayOf(text)];
    const field = { d: days || local(d), dd: days || two(d), M: local(m), MM: two(m), y: local(y),
      MMMM: c.months[m - 1], MMM: c.short[m - 1], LLL: c.short[m - 1],
      LLLL: (c.alone || c.months)[m - 1], E: weekday, c: weekday };
    return c.patterns[pattern].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (all, quoted, letter) =>
      (letter ? field[all] || field[letter] || all : quoted.replaceAll("''", "'") || "'"));
  }
  const weekdayOf = (text) => ((number(text) + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday; 0 is Monday
  const day = (text, short) =>
    write(short && parts(text)[0] === defaultYear() ? "day_short" : "day", text);
  function defaultYear() {
    const first = mapgen.data.articles.find((article) => article.published);
    return first ? parts(first.published)[0] : null;
  }
  function span(date, short) {
    if (!date || (!date.start && !date.end)) {
      return date && date.words ? date.words : mapgen.t("date.none");
    }
    const { start, end } = date;
    if (!end) return mapgen.t("date.since", { date: day(start, short) });
    if (!start) return mapgen.t("date.until", { date: day(end, short) });
    if (start === end) return day(start, short);
    const [y, m, d] = parts(start);
    const [y2, m2] = parts(end);
    const whole = d === 1 && monthEnd(end);
    const range = (first, last) => mapgen.t("date.range", { start: first, end: last });
    if (whole && y === y2) {
      if (m === m2) return write("month", start);
      if (m === 1 && m2 === 12) return local(y);
      return range((own.cldr.alone || own.cldr.months)[m - 1], write("month", end));
    }
    if (whole) return range(write("month", start), write("month", end));
    if (y === y2 && m === m2) return write("range_first", start) + write("range_last", end);
    return range(y === y2 ? write("day_short", start) : day(start, short), day(end, short));
  }
  const weekday = (text) => write("weekday", text);
  // The whole months that hold a range: what a long axis is called.
  function months(start, end) {
    let [y, m] = parts(end);
    m += 1;
    if (m > 12) { m = 1; y += 1; }
    const next = `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-01`;
    return { start: start.slice(0, 8) + "01", end: iso(number(next) - 1) };
  }
  mapgen.dates = { months, number, iso, parts, day, span, weekday, write,
    month: (m) => own.cldr.short[m - 1], year: local };
})(window.mapgen);
