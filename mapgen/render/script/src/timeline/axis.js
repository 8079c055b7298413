// The timeline's scale: day numbers to pixels, ticks and their labels. No JavaScript dates.
import * as dates from "../state/dates.js";
import { join, rtl } from "../state/words.js";

// One entry for every claim with a date: whole days, an open end is null.
/** @type {(marks: Mark[]) => Dated[]} */
function spans(marks) {
  const found = [];
  for (const mark of marks) {
    for (const claim of mark.claims) {
      const date = claim.date;
      if (!date || (!date.start && !date.end)) continue;
      found.push({
        mark, claim, layer: claim.layer,
        from: date.start ? dates.number(date.start) : null,
        to: date.end ? dates.number(date.end) : null,
      });
    }
  }
  return found;
}

/** @type {(items: Dated[]) => DayRange} */
function domain(items) {
  const days = items.flatMap((item) => [item.from, item.to]).filter((day) => day !== null);
  const first = Math.min(...days), last = Math.max(...days);
  const pad = Math.max(1.5, (last - first) * 0.04);
  /** @type {(key: "from" | "to") => number} */
  const open = (key) => (items.some((item) => item[key] === null) ? 1.6 : 1);
  return { first, last, from: first - pad * open("from"), to: last + 1 + pad * open("to") };
}

/** @type {(range: DayRange, width: number) => DayScale} */
function scale(range, width) {
  const per = width / (range.to - range.from);
  const flip = rtl();
  /** @type {DayScale["x"]} */
  const x = (day) => (flip ? width - (day - range.from) * per : (day - range.from) * per);
  /** @type {DayScale["day"]} */
  const day = (px) => Math.floor((flip ? width - px : px) / per + range.from);
  return { x, day, per };
}

/** @type {(iso: string) => string} */
const short = (iso) => dates.write("axis", iso);

const YEARS = 500; // days: a longer axis needs the year of every day that is named
// Months, or years on a long axis, or days on a short one: {day, text}, in order.
/** @type {(range: DayRange) => Tick[]} */
function ticks(range) {
  const length = range.to - range.from;
  /** @type {Tick[]} */
  const found = [];
  if (length <= 40) {
    const step = length <= 16 ? 1 : 7;
    for (let day = Math.ceil(range.from); day < range.to; day += 1) {
      if ((day - Math.ceil(range.from)) % step === 0) found.push({ day, text: short(dates.iso(day)) });
    }
    return found;
  }
  let [y, m] = dates.parts(dates.iso(Math.floor(range.from)));
  const jump = length > 365 * 4 ? 12 : length > 500 ? 3 : 1;
  if (jump === 12) m = 1;
  for (let n = 0; n < 600; n += 1) {
    const day = dates.number(`${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-01`);
    if (day >= range.to) break;
    if (day >= range.from && (m - 1) % jump === 0) {
      const named = jump === 12 ? dates.year(y) : dates.month(m);
      const year = jump !== 12 && (m === 1 || !found.length);
      found.push({ day, text: year ? dates.write("axis_month", dates.iso(day)) : named });
    }
    m += 1;
    if (m > 12) { m = 1; y += 1; }
  }
  return found;
}

// Labels make room for each other; one that would stand far from its tick is dropped.
/** @type {(bold: AxisLabel[], wide: (text: string) => number, width: number) => void} */
function settle(bold, wide, width) {
  bold.sort((a, b) => a.at - b.at);
  const own = bold.map((label) => label.at);
  /** @type {(a: AxisLabel, b: AxisLabel) => number} */
  const gap = (a, b) => (wide(a.text) + wide(b.text)) / 2;
  bold.forEach((label, n) => {
    const half = wide(label.text) / 2;
    const least = n ? bold[n - 1].at + gap(bold[n - 1], label) : half - 6;
    label.at = Math.max(label.at, least);
  });
  for (let n = bold.length - 1; n >= 0; n -= 1) {
    const most = n === bold.length - 1 ? width + 12 - wide(bold[n].text) / 2
      : bold[n + 1].at - gap(bold[n], bold[n + 1]);
    bold[n].at = Math.min(bold[n].at, most);
  }
  for (let n = bold.length - 1; n >= 0; n -= 1) {
    if (Math.abs(bold[n].at - own[n]) > 36) bold.splice(n, 1);
  }
}

// Days that are named stand in bold; neighbours of one month share a label: "11, 13 Jul".
/** @type {(items: Dated[], range: DayRange, x: (day: number) => number, width: number) => AxisLabel[]} */
function labels(items, range, x, width) {
  const single = items.map((item) => (item.from === item.to ? item.from : null)).filter((day) => day !== null);
  const days = [...new Set(single)].sort((a, b) => a - b);
  const small = width < 420;
  /** @type {(text: string) => number} */
  const wide = (text) => text.length * (small ? 6.8 : 7) + (small ? 8 : 14);
  /** @type {(Named & AxisLabel)[]} */
  const bold = [];
  const long = range.to - range.from > YEARS;
  for (const day of days) {
    const [y, m, d] = dates.parts(dates.iso(day));
    const last = bold[bold.length - 1];
    const text = long ? dates.write("axis_month", dates.iso(day)) : short(dates.iso(day));
    const at = x(day + 0.5);
    const near = last && Math.abs(at - last.at) < (wide(text) + wide(last.text)) / 2;
    if (near && last.month === `${y}-${m}` && last.days.length < 3) {
      last.days.push(d);
      last.all.push(at);
      last.at = (last.all[0] + at) / 2;
      if (!long) last.text = dates.write("axis", dates.iso(day), join(last.days.map(dates.year)));
    } else bold.push({ at, all: [at], text, days: [d], month: `${y}-${m}`, bold: true });
  }
  settle(bold, wide, width);
  /** @type {any[]} */
  const placed = [...bold];
  for (const tick of ticks(range)) {
    const half = (tick.text.length * 6.4) / 2;
    const at = x(tick.day) + (rtl() ? -half : half);
    const free = placed.every((other) =>
      Math.abs(other.at - at) > wide(other.text) / 2 + half + 4);
    if (free && at > half && at < width - half) placed.push({ at, text: tick.text });
  }
  return placed;
}

export { spans, domain, scale, ticks, labels };
