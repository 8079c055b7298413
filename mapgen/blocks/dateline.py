"""The words before a report's first sentence that say where and when it was filed."""

import re
from dataclasses import dataclass
from datetime import date

__all__ = ["MONTHS", "Dateline", "dateline", "day_of"]

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH = "(?P<{}>" + "|".join(f"{name[:3]}(?:{name[3:]}|t?\\.)?" for name in MONTHS) + ")"
_DAY = r"(?P<{}>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?P<{}>(?:19|20)\d\d))?"
_DATE = (
    rf"(?:(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+)?"
    rf"(?i:{_DAY.format('d1')}\s+{_MONTH.format('m1')}{_YEAR.format('y1')}"
    rf"|{_MONTH.format('m2')}\s+{_DAY.format('d2')}{_YEAR.format('y2')})"
)
_DASH = r"(?:\s+(?:--?|[–—―])|\s?[–—―]|\s?--)(?=\s*[A-ZÀ-Þ0-9\"“‘])"
_CLOSE = rf"(?:{_DASH}|\s*:)"
_WORD = r"[A-ZÀ-Þ][\w'’.‘`-]*"
_NAME = rf"{_WORD}(?:\s+(?:(?:and|of|de|al|el|la)\s+|[-/])?{_WORD}){{0,4}}"
_SHOUT = r"[A-ZÀ-Þ](?:[A-ZÀ-Þ'’.‘`-]|-[a-z]{1,3}-)+"  # "PORT-au-PRINCE"
_LOUD = rf"(?=[A-ZÀ-Þ'’.‘`-]{{3}}){_SHOUT}(?:(?:\s+|/|\s*,\s*|\s+and\s+){_SHOUT}){{0,15}}"
_WITHIN = rf"(?:(?:,|/|\s+and)\s*{_NAME}){{0,3}}(?:\s*\[{_NAME}\])?"  # "Kathmandu [Nepal]"
_AGENCY = r"\([^()\n]{2,40}\)"
_SHAPES = (
    # Where, perhaps in which land; then a day or an agency, or both; then a dash.
    rf"{_NAME}{_WITHIN},?\s+\(?{_DATE}\)?(?:\s*[,/]?\s*(?:{_AGENCY}|{_NAME}))?{_CLOSE}",
    rf"{_NAME}{_WITHIN}\s*{_AGENCY}(?:,\s*{_DATE}(?:\s*{_AGENCY})?)?{_CLOSE}",
    rf"{_LOUD}{_WITHIN}{_DASH}",
    rf"{_DATE}\s*(?:{_AGENCY})?(?:{_DASH}|:)",
    rf"{_NAME}{_WITHIN}{_DASH}",
)
_DATELINES = tuple(re.compile(shape) for shape in _SHAPES)
_LONGEST = 120  # code points


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """Where a dateline ends, and the day it names; `year` is None where it is left out."""

    end: int
    day: int | None = None
    month: int | None = None
    year: int | None = None

    @property
    def date(self) -> date | None:
        """Return the whole day, if it is all there and exists."""
        return day_of(self.year, self.month, self.day)


def dateline(text: str, start: int, end: int) -> Dateline | None:
    """Read the dateline that a paragraph opens with, if it has one.

    "BAGHDAD, March 6 (Wire) -", "Juba (Wire) –", "TEL ABYAD, Syria —" and "March 8, 2024 –" are
    such; "Kirkuk - the town - fell" is not.

    Parameters
    ----------
    text : str
    start, end : int
        The paragraph, in code points.
    """
    # "Nairobi — Goma (Congo), 2 Aug (Wire) -" is printed again; without a day it may be "X (AB):".
    first = _matched(text, start, end)
    if first is None:
        return None
    at = next((i for i in range(first.end(), end) if not text[i].isspace()), end)
    again = _matched(text, at, end)
    second = _read(again) if again else None
    return second if second and second.day else _read(first)


def _matched(text: str, start: int, end: int) -> re.Match[str] | None:
    for pattern in _DATELINES:
        found = pattern.match(text, start, min(end, start + _LONGEST))
        if found and found.end() < end:
            return found
    return None


def day_of(year: int | None, month: int | None, day: int | None) -> date | None:
    """Return a day, or None where a part is missing or there is no such day."""
    try:
        return date(year, month, day) if year and month and day else None
    except ValueError:
        return None


def _read(found: re.Match[str]) -> Dateline:
    groups = found.groupdict()

    def first(letter: str) -> str:
        return next((groups[k] for k in groups if k[0] == letter and groups[k]), "")

    month = first("m")[:3].lower()
    return Dateline(
        end=found.end(),
        day=int(first("d")) if first("d") else None,
        month=next((n for n, name in enumerate(MONTHS, 1) if name[:3] == month), None),
        year=int(first("y")) if first("y") else None,
    )
