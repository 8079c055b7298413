"""What one date expression says by itself or beside the publication date."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mapgen.dates.intervals import (
    PARTS,
    Interval,
    add_months,
    around,
    days,
    decade,
    latest,
    month,
    or_unknown,
    part,
    year,
)
from mapgen.dates.words import Atom

__all__ = ["UNKNOWN", "Context", "read_atom"]

UNKNOWN: Interval = (None, None)
_SLIP = frozenset({timedelta(days=1), timedelta(days=2)})
_SATURDAY = 5  # as `date.weekday` counts
_LEAST, _MOST = 2, 6  # what "a few" may be
_SOON = 90  # days; a day as near as this may be one to come
_YEARS_TRIED = 9  # 29 February comes back after eight years at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What an expression is read beside.

    `published` None leaves everything relative unknown. `way` is the word before it ("last",
    "next", "this"), `part` what part of it is meant ("early", "mid", "late", "first", "second"),
    `tense` that of its verb: "past", "present", "future" or "" when unknown. `order` is that of
    day and month in numbers, "DMY" or "MDY"; without it 3/4/2020 is unknown.
    """

    published: date | None
    way: str = ""
    part: str = ""
    tense: str = ""
    order: str = ""


def read_atom(atom: Atom, context: Context) -> Interval:
    """Return the days an expression names; both None when that cannot be known.

    Never narrower than the words: a month stays a month, "three years ago" a year. A day that
    does not exist, such as 30 February, is unknown.
    """
    try:
        return _READERS[atom.kind](_with_year(atom, context), context)
    except (ValueError, OverflowError):
        return UNKNOWN


def _with_year(atom: Atom, context: Context) -> Atom:
    """Give "November of last year" its year."""
    if not atom.of or context.published is None:
        return atom
    return replace(atom, year=context.published.year - (atom.of == "last"))


def _months(atom: Atom, _: Context) -> Interval:
    """Read "November and December of last year": both whole, and neighbours or a range."""
    if atom.year is None or atom.month is None or atom.until is None:
        return UNKNOWN
    first = atom.year - (atom.month > atom.until)
    if re.search(r"\band\b", atom.text) and (atom.until - atom.month) % 12 != 1:
        return UNKNOWN
    return month(first, atom.month)[0], month(atom.year, atom.until)[1]


def _day(atom: Atom, context: Context) -> Interval:
    if atom.month is None or atom.day is None:
        return UNKNOWN
    first, last = atom.day, atom.last if atom.last is not None else atom.day
    if last < first:
        return UNKNOWN

    def dates(year_: int) -> Interval:
        return date(year_, atom.month or 0, first), date(year_, atom.month or 0, last)

    return dates(atom.year) if atom.year else _nearest(dates, context)


def _either(atom: Atom, context: Context) -> Interval:
    """Read 3/4/2020 in the order of its article."""
    if not context.order:
        return UNKNOWN
    if context.order == "MDY":
        atom = replace(atom, day=atom.month, month=atom.day)
    return _day(atom, context)


def _month(atom: Atom, context: Context) -> Interval:
    number = atom.month
    if number is None:
        return UNKNOWN
    if atom.year:
        return month(atom.year, number)
    return _nearest(lambda year_: month(year_, number), context)


def _nearest(dates: Callable[[int], Interval], context: Context) -> Interval:
    """Give a date without a year the nearest past year, or the next when the verb looks ahead.

    A date less than three months ahead that no past tense puts behind us stays unknown. One of
    the next few days is that day all the same: reports cross time zones, and nobody leaves out
    the year of a day that is nearly a year past.
    """
    today = context.published
    if today is None:
        return UNKNOWN
    ahead = context.way in {"next", "coming"} or context.tense == "future"
    if context.tense == "calling" and not context.way:
        coming = (or_unknown(dates, year_) for year_ in (today.year, today.year + 1))
        ahead = any(first and 0 < (first - today).days < _SOON for first, _ in coming)
    if ahead:
        years = range(today.year, today.year + _YEARS_TRIED)
    else:
        years = range(today.year, today.year - _YEARS_TRIED, -1)
    for number in years:
        whole = or_unknown(dates, number)
        # "mid-June", told on 1 June, is last year's: its part decides, not the month.
        first, last = part(whole, context.part) if context.part in PARTS else whole
        if first is None or last is None:
            continue
        if ahead and (first > today if context.way == "next" else last >= today):
            return whole
        if not ahead and (last < today if context.way in {"last", "past"} else first <= today):
            return whole
        if number == today.year and first == last and first - today in _SLIP and not context.way:
            return whole
        soon = not ahead and first > today and (first - today).days < _SOON
        if soon and not context.way and context.tense != "past":
            return UNKNOWN
    return UNKNOWN


def _year(atom: Atom, _: Context) -> Interval:
    return year(atom.year) if atom.year else UNKNOWN


def _decade(atom: Atom, _: Context) -> Interval:
    return decade(atom.year) if atom.year else UNKNOWN


def _weekday(atom: Atom, context: Context) -> Interval:
    today = context.published
    if today is None or atom.weekday is None:
        return UNKNOWN
    back = (today.weekday() - atom.weekday) % 7
    if atom.of:  # "Tuesday of last week"
        day = today - timedelta(days=today.weekday() - atom.weekday + 7 * (atom.of == "last"))
    elif context.way in {"next", "coming"}:
        day = today + timedelta(days=7 - back)
    elif context.way == "last":
        day = today - timedelta(days=back or 7)
    elif context.tense == "future":
        day = today + timedelta(days=(7 - back) % 7)
    elif context.tense == "present" and not context.way:
        return UNKNOWN  # "the fair opens on Friday" may be any Friday
    else:
        day = today - timedelta(days=back)
    return day, day


def _ago(atom: Atom, context: Context) -> Interval:
    today = context.published
    return around(today, atom.unit, -atom.count) if today else UNKNOWN


def _few(atom: Atom, context: Context) -> Interval:
    """Read "a few days ago", two to six of them, and "the last few days"; not of years."""
    today = context.published
    if today is None or atom.unit not in {"day", "week"}:
        return UNKNOWN
    last = today if atom.kind == "few_past" else around(today, atom.unit, -_LEAST)[1]
    return around(today, atom.unit, -_MOST)[0], last


def _past(atom: Atom, context: Context) -> Interval:
    """Read "the past three weeks": that long, up to the publication date."""
    today = context.published
    if today is None:
        return UNKNOWN
    if atom.unit == "hour":
        return today - timedelta(days=-(-atom.count // 24)), today
    return _back(today, atom.unit, atom.count), today


def _back(today: date, unit: str, count: int) -> date:
    if unit in {"day", "week"}:
        return today - timedelta(days=count * (7 if unit == "week" else 1))
    year_, month_ = add_months(today, -count * (12 if unit == "year" else 1))
    first, last = month(year_, month_)
    return min(first.replace(day=min(today.day, 28)), last) if first and last else today


def _ahead(atom: Atom, context: Context) -> Interval:
    """Read "will meet in three months", "the next three days"; "worst in three years" is none."""
    today = context.published
    if today is None or context.tense != "future":
        return UNKNOWN
    whole = around(today, atom.unit, atom.count)
    return whole if atom.text.lower().startswith("in") else (today, whole[1])


def _unit(atom: Atom, context: Context) -> Interval:
    today = context.published
    if today is None:
        return UNKNOWN
    if atom.way == "past":
        return _back(today, atom.unit, 1), today
    step = {"last": -1, "next": 1}.get(atom.way, 0)
    first, last = around(today, atom.unit, step)
    done = step == 0 and context.tense in {"past", "calling"} and not context.part
    if done and first is not None and first < today:  # on its first day, "this week" is no day
        last = today
    return first, last


def _weekend(atom: Atom, context: Context) -> Interval:
    """Read "last weekend": Friday to Sunday, since not everywhere it is the same two days."""
    today = context.published
    if today is None or (context.tense == "present" and not atom.way):
        return UNKNOWN
    saturday = today - timedelta(days=(today.weekday() - _SATURDAY) % 7)
    if atom.way in {"next", "coming"} or context.tense == "future":
        ahead = today.weekday() < _SATURDAY or atom.way == "next"
        saturday += timedelta(days=7 if ahead else 0)
        return saturday - timedelta(days=1), saturday + timedelta(days=1)
    if atom.way in {"last", "previous"} and today.weekday() >= _SATURDAY:
        saturday -= timedelta(days=7)
    return saturday - timedelta(days=1), min(saturday + timedelta(days=1), today)


def _offset(count: int, last: int | None = None) -> Callable[[Atom, Context], Interval]:
    def reader(_: Atom, context: Context) -> Interval:
        today = context.published
        if today is None:
            return UNKNOWN
        final = count if last is None else last
        return days(today + timedelta(days=count), today + timedelta(days=final))

    return reader


def _foreign(atom: Atom, _: Context) -> Interval:
    """Let dateparser read a full date whose month is not English, such as "13 juillet 2020"."""
    if not re.search(r"[^\W\d_]", atom.text):
        return UNKNOWN
    import dateparser  # slow to import, and rarely needed

    found = dateparser.parse(
        atom.text,
        settings={"REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY"},
    )
    return (found.date(), found.date()) if found else UNKNOWN


def _unknown(_: Atom, __: Context) -> Interval:
    return UNKNOWN


_READERS: dict[str, Callable[[Atom, Context], Interval]] = {
    "day": _day,
    "either": _either,
    "ordinals": lambda atom, context: latest(atom.day, atom.last, context.published),
    "month": _month,
    "months": _months,
    "calendar": lambda atom, _: atom.days,
    "year": _year,
    "decade": _decade,
    "weekday": _weekday,
    "ago": _ago,
    "few_ago": _few,
    "few_past": _few,
    "past": _past,
    "ahead": _ahead,
    "coming": _ahead,
    "unit": _unit,
    "weekend": _weekend,
    "night": _offset(-1, 0),
    "today": _offset(0),
    "before_yesterday": _offset(-2),
    "yesterday": _offset(-1),
    "after_tomorrow": _offset(2),
    "tomorrow": _offset(1),
    "foreign": _foreign,
    "shift": _unknown,  # beside another date of the text: see `later`
    "same": _unknown,
    "unknown": _unknown,
}
