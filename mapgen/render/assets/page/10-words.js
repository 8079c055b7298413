// Words in the reader's language, and dates as plain day numbers: never a JavaScript Date, which
// would shift a day by the reader's time zone.
(function (mapgen) {
  "use strict";
  const languages = Object.assign(Object.create(null),
    Object.fromEntries(mapgen.data.languages.map((one) => [one.code, one])));
  let lang = mapgen.data.lang;
  let plurals = new Intl.PluralRules(lang);
  let digits = new Intl.NumberFormat(lang + "-u-nu-latn");

  mapgen.languages = languages;
  mapgen.lang = () => lang;
  mapgen.useLanguage = (code) => {
    if (!languages[code]) return;
    lang = code;
    plurals = new Intl.PluralRules(code);
    digits = new Intl.NumberFormat(code + "-u-nu-latn");
    document.documentElement.lang = code;
    document.documentElement.dir = languages[code].dir;
  };
  mapgen.rtl = () => document.documentElement.dir === "rtl";
  mapgen.number = (n) => digits.format(n);

  mapgen.t = (key, params) => {
    let text = languages[lang].strings[key];
    if (text === undefined) return key;
    if (typeof text === "object") text = text[plurals.select(params.n)] || text.other;
    if (!params) return text;
    return text.replace(/\{(\w+)\}/g, (whole, name) => {
      if (!(name in params)) return whole;
      return typeof params[name] === "number" ? digits.format(params[name]) : params[name];
    });
  };

  mapgen.title = (mark) => {
    if (lang !== mapgen.data.lang) {
      const own = (mark.names || []).find(([code]) => code === lang);
      if (own) return own[1];
    }
    return mark.title;
  };
  // mapgen says in English how a place was found; other languages say it by the kind of mark.
  mapgen.precision = (mark) => (lang === "en" && mark.words) ||
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

  function day(text, short) {
    const [y, m, d] = parts(text);
    const key = short && y === defaultYear() ? "date.day_short" : "date.day";
    return mapgen.t(key, { day: String(d), month: mapgen.t("month." + m), year: String(y) });
  }
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
    const [y2, m2, d2] = parts(end);
    const whole = d === 1 && monthEnd(end);
    const month = mapgen.t("month." + m), year = String(y), last = mapgen.t("month." + m2);
    if (whole && y === y2) {
      if (m === m2) return mapgen.t("date.month", { month, year });
      if (m === 1 && m2 === 12) return year;
      return mapgen.t("date.range_months", { start: month, end: last, year });
    }
    if (whole) {
      return mapgen.t("date.range", { start: mapgen.t("date.month", { month, year }),
        end: mapgen.t("date.month", { month: last, year: String(y2) }) });
    }
    if (y === y2 && m === m2) {
      return mapgen.t("date.range_days", { a: String(d), b: String(d2), month, year });
    }
    const first = y === y2 ? mapgen.t("date.day_short", { day: String(d), month }) : day(start, short);
    return mapgen.t("date.range", { start: first, end: day(end, short) });
  }
  function weekday(text) {
    const [y, m, d] = parts(text);
    const index = ((number(text) + 3) % 7 + 7) % 7 + 1; // 1970-01-01 was a Thursday; 1 is Monday
    return mapgen.t("date.weekday", {
      weekday: mapgen.t("weekday." + index),
      day: String(d),
      month: mapgen.t("month." + m),
      year: String(y),
    });
  }
  // The whole months that hold a range: what a long axis is called.
  function months(start, end) {
    let [y, m] = parts(end);
    m += 1;
    if (m > 12) { m = 1; y += 1; }
    const next = `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-01`;
    return { start: start.slice(0, 8) + "01", end: iso(number(next) - 1) };
  }
  mapgen.dates = { months, number, iso, parts, day, span, weekday };
})(window.mapgen);
