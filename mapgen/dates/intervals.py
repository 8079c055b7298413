"""Arithmetic on date-only intervals, both ends included; no clock, no time zones."""

from calendar import monthrange
from collections.abc import Callable
from datetime import MINYEAR, date, timedelta

__all__ = [
    "Interval",
    "add_months",
    "around",
    "codes",
    "days",
    "decade",
    "latest",
    "month",
    "or_unknown",
    "part",
    "week",
    "year",
]

Interval = tuple[date | None, date | None]
"""First and last day; None is an open or unknown end."""

_THIRDS = {"early": 0, "mid": 1, "late": 2}
PARTS = frozenset({*_THIRDS, "first", "second"})
"""Names of parts of an interval that `part` knows."""
_EDGES_OF_YEAR = ((1, 4), (5, 8), (9, 12))
_EDGES_OF_MONTH = ((1, 10), (11, 20), (21, 31))


def month(year_: int, month_: int) -> Interval:
    """Return a whole calendar month."""
    return date(year_, month_, 1), date(year_, month_, monthrange(year_, month_)[1])


def year(year_: int) -> Interval:
    """Return a whole calendar year."""
    return date(year_, 1, 1), date(year_, 12, 31)


def decade(year_: int) -> Interval:
    """Return the ten years that begin with `year_`."""
    return date(year_, 1, 1), date(year_ + 9, 12, 31)


def week(day: date) -> Interval:
    """Return the week, Monday to Sunday, that `day` lies in."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def days(first: date, last: date) -> Interval:
    """Return the interval between two days, whichever comes first."""
    return min(first, last), max(first, last)


def add_months(day: date, count: int) -> tuple[int, int]:
    """Return the year and month that lie `count` months from the month of `day`."""
    months = day.year * 12 + day.month - 1 + count
    if months < MINYEAR * 12:
        raise OverflowError("month before the first year")
    return months // 12, months % 12 + 1


def around(day: date, unit: str, count: int) -> Interval:
    """Return the day, week, month or year that lies `count` units from `day`.

    A count of days leads to one day; of weeks, months and years only to a week, month or year,
    because "two months ago" names no day.

    Raises
    ------
    OverflowError, ValueError
        If that is outside the calendar.
    """
    if unit == "day":
        moved = day + timedelta(days=count)
        return moved, moved
    if unit == "week":
        return week(day + timedelta(days=7 * count))
    if unit == "month":
        return month(*add_months(day, count))
    return year(day.year + count)


def or_unknown(dates: Callable[[int], Interval], number: int) -> Interval:
    """Return the days of a year, both None where it has none such, as of 29 February."""
    try:
        return dates(number)
    except ValueError:
        return None, None


def latest(first: int | None, last: int | None, today: date | None) -> Interval:
    """Return the days from "the 3rd" to "the 5th" of the month that had both last."""
    if first is None or last is None or today is None or last < first:
        return None, None
    year_, month_ = (today.year, today.month) if last <= today.day else add_months(today, -1)
    return date(year_, month_, first), date(year_, month_, last)


def part(interval: Interval, name: str) -> Interval:
    """Return the "early", "mid" or "late" third of an interval, or a "first" or "second" half.

    Thirds of a month are days 1-10, 11-20 and 21-end, thirds of a year four months each, those of
    several years whole years that share an end with the next third.
    """
    first, last = interval
    if first is None or last is None or first == last:
        return interval
    whole = (last - first).days + 1
    if name in {"first", "second"}:
        half = _halves(first, last, whole)
        return half[0] if name == "first" else half[1]
    third = _THIRDS[name]
    if whole > 366:
        years = last.year - first.year
        return (
            date(first.year + third * years // 3, 1, 1),
            date(first.year + (third + 1) * years // 3, 12, 31),
        )
    if whole > 360:
        low, high = _EDGES_OF_YEAR[third]
        return month(first.year, low)[0], month(first.year, high)[1]
    if whole > 27:
        low, high = _EDGES_OF_MONTH[third]
        return first.replace(day=low), first.replace(day=min(high, last.day))
    step = whole / 3
    return (
        first + timedelta(days=int(third * step)),
        first + timedelta(days=max(int(third * step), round((third + 1) * step) - 1)),
    )


def codes(interval: Interval) -> tuple[int | None, int | None]:
    """Return ACLED time_precision and UCDP date_prec of an interval, by its length.

    Open or unknown intervals have neither. ACLED has no code beyond a month, UCDP none beyond
    a year.
    """
    first, last = interval
    if first is None or last is None:
        return None, None
    length = (last - first).days + 1
    acled = 1 if length == 1 else 2 if length <= 7 else 3 if length <= 31 else None
    limits = ((1, 1), (6, 2), (7, 3), (31, 4), (366, 5))
    ucdp = next((code for most, code in limits if length <= most), None)
    return acled, ucdp


def _halves(first: date, last: date, whole: int) -> tuple[Interval, Interval]:
    if whole > 366:
        half = first.year + (last.year - first.year) // 2
        return (first, date(half, 12, 31)), (date(half + 1, 1, 1), last)
    if whole > 360:
        return (first, date(first.year, 6, 30)), (date(first.year, 7, 1), last)
    middle = first + timedelta(days=whole // 2 - 1)
    return (first, middle), (middle + timedelta(days=1), last)
