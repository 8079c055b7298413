"""Owns the words of the interface: one catalogue a language, read from `lang/`."""

import functools
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from mapgen.errors import UsageError
from mapgen.model import DateSpan

__all__ = ["Words", "available", "load_words"]

_FOLDER = Path(__file__).resolve().parent / "lang"
_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})

Text = str | dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language's interface strings; a plural is a table of CLDR categories."""

    code: str
    name: str
    direction: str  # ltr or rtl
    strings: Mapping[str, Text]

    def text(self, key: str, **params: object) -> str:
        """Return the string of `key` with ``{name}`` replaced; plurals give "other"."""
        found = self.strings[key]
        line = found["other"] if isinstance(found, dict) else found
        for name, value in params.items():
            line = line.replace("{" + name + "}", str(value))
        return line

    def day(self, day: date) -> str:
        """Return a day with the month's full name."""
        month = self.text(f"month.{day.month}")
        return self.text("date.day", day=day.day, month=month, year=day.year)

    def span(self, span: DateSpan | None) -> str:
        """Return a date in words; the same rules as the page's `dates.js`."""
        if span is None or (span.start is None and span.end is None):
            return self.text("date.none") if span is None or not span.words else span.words
        if span.end is None and span.start:
            return self.text("date.since", date=self.day(span.start))
        if span.start is None and span.end:
            return self.text("date.until", date=self.day(span.end))
        return self._closed(span)

    def _closed(self, span: DateSpan) -> str:
        start, end = span.start, span.end
        if start is None or end is None or start == end:
            return self.day(start or end or date.min)
        if start.day == 1 and (end + timedelta(days=1)).day == 1:
            return self._months(start, end)
        month = self.text(f"month.{start.month}")
        if (start.year, start.month) == (end.year, end.month):
            days = {"a": start.day, "b": end.day}
            return self.text("date.range_days", **days, month=month, year=start.year)
        first = self.text("date.day_short", day=start.day, month=month)
        first = first if start.year == end.year else self.day(start)
        return self.text("date.range", start=first, end=self.day(end))

    def _months(self, start: date, end: date) -> str:
        first, last = self.text(f"month.{start.month}"), self.text(f"month.{end.month}")
        if start.year != end.year:
            first = self.text("date.month", month=first, year=start.year)
            last = self.text("date.month", month=last, year=end.year)
            return self.text("date.range", start=first, end=last)
        if start.month == end.month:
            return self.text("date.month", month=first, year=start.year)
        if (start.month, end.month) == (1, 12):
            return str(start.year)
        return self.text("date.range_months", start=first, end=last, year=start.year)


def available() -> tuple[str, ...]:
    """Return the codes of the languages there is a catalogue for."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))


@functools.cache
def load_words(code: str) -> Words:
    """Read the catalogue of a language.

    Raises
    ------
    UsageError
        If there is none.
    """
    if code not in available():
        raise UsageError(f"no interface language {code!r}; there is: {', '.join(available())}")
    table = tomllib.loads((_FOLDER / f"{code}.toml").read_text(encoding="utf-8"))
    language = table.pop("language")
    return Words(
        code=code,
        name=language["name"],
        direction=language["direction"],
        strings=dict(_flatten(table)),
    )


def _flatten(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, Text]]:
    for key, value in table.items():
        if not isinstance(value, dict):
            yield prefix + key, str(value)
        elif set(value) <= _PLURALS and "other" in value:
            yield prefix + key, {str(case): str(text) for case, text in value.items()}
        else:
            yield from _flatten(value, f"{prefix}{key}.")
