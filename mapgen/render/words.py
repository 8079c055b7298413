"""Owns the words of one language's page: its catalogue, and dates and numbers as CLDR has them."""

import functools
from dataclasses import dataclass
from datetime import date, timedelta

from mapgen.lang import Catalogue, Cldr, available, load_catalogue, load_cldr
from mapgen.model import DateSpan

__all__ = ["Words", "available", "load_words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language of the interface."""

    catalogue: Catalogue
    cldr: Cldr

    @property
    def code(self) -> str:
        """The language's code, which is the name of its catalogue."""
        return self.catalogue.code

    @property
    def direction(self) -> str:
        """The direction of writing: ltr or rtl."""
        return self.cldr.direction

    def text(self, key: str, **params: object) -> str:
        """Return the string of `key` with ``{name}`` replaced; ``n`` chooses the plural."""
        found = self.catalogue.strings[key]
        n = params.get("n")
        if isinstance(found, dict):
            case = self.cldr.plural(n) if isinstance(n, int) else "other"
            found = found.get(case, found["other"])
        for name, value in params.items():
            shown = self.cldr.number(value) if isinstance(value, int | float) else str(value)
            found = found.replace("{" + name + "}", shown)
        return found

    def day(self, day: date) -> str:
        """Return a day with the month's full name."""
        return self.cldr.write("day", day)

    def span(self, span: DateSpan | None) -> str:
        """Return a date in words; the same rules as the page's `10-words.js`."""
        if span is None or (span.start is None and span.end is None):
            return self.text("date.none") if span is None or not span.words else span.words
        if span.end is None and span.start:
            return self.text("date.since", date=self._edge(span.start, span.start, 1))
        if span.start is None and span.end:
            after = span.end + timedelta(days=1) if span.end < date.max else span.end
            return self.text("date.until", date=self._edge(span.end, after, 12))
        return self._closed(span)

    def _edge(self, day: date, first: date, month: int) -> str:
        """Return the one end that a span has: the edge of a month or a year is mostly told so."""
        if first.day != 1:
            return self.day(day)
        whole = day.month == month
        return self.cldr.localised(str(day.year)) if whole else self.cldr.write("month", day)

    def _closed(self, span: DateSpan) -> str:
        start, end = span.start, span.end
        if start is None or end is None or start == end:
            return self.day(start or end or date.min)
        if start.day == 1 and (end + timedelta(days=1)).day == 1:
            return self._months(start, end)
        write = self.cldr.write
        if (start.year, start.month) == (end.year, end.month):
            return write("range_first", start) + write("range_last", end)
        same_year = start.year == end.year
        first = write("day_short" if same_year else "day", start)
        return self.text("date.range", start=first, end=self.day(end))

    def _months(self, start: date, end: date) -> str:
        write = self.cldr.write
        if (start.year, start.month) == (end.year, end.month):
            return write("month", start)
        if start.year == end.year:
            if (start.month, end.month) == (1, 12):
                return self.cldr.localised(str(start.year))
            first = self.cldr.alone[start.month - 1]
        else:
            first = write("month", start)
        return self.text("date.range", start=first, end=write("month", end))


@functools.cache
def load_words(code: str) -> Words:
    """Load a language by the code of its catalogue.

    Raises
    ------
    UsageError
        If there is none.
    """
    catalogue = load_catalogue(code)
    return Words(catalogue=catalogue, cldr=load_cldr(catalogue.locale, catalogue.digits))
