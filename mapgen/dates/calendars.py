"""Days of the Iranian and the lunar Islamic calendar: the first are read, the second left open."""

import re
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from mapgen.dates.intervals import Interval
from mapgen.errors import DataError
from mapgen.resources import data_path

__all__ = ["calendar_words", "from_jalali"]

_ERA = r"(?:\s*(?:A\.?H\.?|S\.?H\.?|A\.?P\.?|H)(?![\w.]))?"
_LEAP_YEARS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})  # of a cycle of 33
_CYCLE, _FIRST_YEAR, _NEW_YEAR = 33, 1309, date(1930, 3, 21)


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """Words that name a day or month of another calendar; `days` are open where it is lunar."""

    start: int
    end: int
    days: Interval


def calendar_words(text: str, start: int, end: int) -> tuple[CalendarDate, ...]:
    """Find the days and months of other calendars: "22 Bahman 1401", "Ramadan 1444 AH".

    A month alone is one only after "during" and the like.
    """
    pattern, numbers, cues = _pattern()
    words = text[start:end].casefold()
    if not any(cue in words for cue in cues):
        return ()
    found = []
    for match in pattern.finditer(text, start, end):
        name = match["m1"] or match["m2"] or match["m3"]
        calendar, month = numbers[" ".join(name.lower().split())]
        day, year = match["d1"] or match["d2"], match["y1"] or match["y2"]
        if calendar == "jalali" and year:
            days = from_jalali(int(year), month, int(day) if day else None)
        else:
            days = (None, None)
        found.append(CalendarDate(*match.span(0 if match["m3"] is None else "m3"), days))
    return tuple(found)


def from_jalali(year: int, month: int, day: int | None) -> Interval:
    """Return a day of the Iranian calendar, or without `day` its month, as our days.

    Exact from 1309 to 1472 (1930 to 2094) by the cycle of 33 years; other years stay unknown.
    """
    length = 31 if month <= 6 else 30 if month < 12 or _is_leap(year) else 29
    if not 1309 <= year <= 1472 or (day is not None and not 1 <= day <= length):
        return None, None
    before = 31 * min(month - 1, 6) + 30 * max(0, month - 7)
    years = sum(366 if _is_leap(past) else 365 for past in range(_FIRST_YEAR, year))
    first = _NEW_YEAR + timedelta(days=years + before)
    if day is None:
        return first, first + timedelta(days=length - 1)
    return (first + timedelta(days=day - 1),) * 2


def _is_leap(year: int) -> bool:
    return year % _CYCLE in _LEAP_YEARS


@cache
def _pattern() -> tuple[re.Pattern[str], dict[str, tuple[str, int]], frozenset[str]]:
    """Return what finds days and months, what the months mean, and what all their names hold."""
    path = data_path("language", "en", "calendars.toml")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        numbers = {name: (calendar, n) for calendar in ("jalali", "hijri")
                   for n, names in enumerate(data[calendar], 1) for name in names}  # fmt: skip
        alone = "|".join(data["alone"])
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise DataError(f"word lists cannot be read: {path} ({error})") from error
    names = "|".join(re.escape(n).replace(r"\ ", r"\s+") for n in sorted(numbers, key=len)[::-1])
    day, year = r"(?P<d{}>[0-3]?\d)(?:st|nd|rd|th)?", r"(?P<y{}>1[34]\d\d)"
    shapes = (
        rf"{day.format(1)}\s+(?:of\s+)?(?P<m1>{names})(?:,?\s+{year.format(1)}(?!\d){_ERA})?",
        rf"(?P<m2>{names})(?:\s+{day.format(2)},?)?\s+{year.format(2)}(?!\d){_ERA}",
    )
    lead = r"\b(?:during|month\s+of|in|since|before|after|until)\s+(?:the\s+)?"
    lone = rf"{lead}(?P<m3>{alone})(?!\w|\s+\d)"
    either = rf"(?<![\w.])(?:{'|'.join(shapes)})(?!\w)|{lone}"
    firsts = frozenset(name.split()[0].casefold() for name in (*numbers, *data["alone"]))
    return re.compile(either, re.IGNORECASE), numbers, firsts
