"""What Unicode CLDR knows of a language, as plain tables; the only importer of babel.

The page has no network and must not trust the reader's browser to know Kurdish: it gets these
tables, and Python writes the same dates and numbers from them.
"""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from mapgen.errors import UsageError

if TYPE_CHECKING:
    from babel import Locale

__all__ = ["PLURAL_PERIOD", "Cldr", "language_name", "load_cldr", "number_order"]

PLURAL_PERIOD = 100
"""From 200 on, whole numbers take the plural category of the number with the same last two digits
between 100 and 199: true of every language whose rules look at no more than those."""

_ZEROS = {
    "latn": 0x30, "arab": 0x660, "arabext": 0x6F0, "deva": 0x966, "beng": 0x9E6,
}  # fmt: skip
"""Numbering system -> code point of its zero; Unicode puts the others after it."""

_TOKEN = re.compile(r"'((?:[^']|'')*)'|([A-Za-z])\2*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cldr:
    """One language's tables.

    Attributes
    ----------
    direction : str
        ``ltr`` or ``rtl``.
    months, alone, short : tuple of str
        The names of the months: within a date, standing alone, abbreviated; January first.
    days : tuple of str
        The names of the weekdays, Monday first.
    patterns : tuple of (str, str)
        CLDR date patterns by our own names: ``day`` 11 July 2020, ``day_short`` 11 July,
        ``month`` July 2020, ``axis`` 11 Jul, ``axis_month`` Jul 2020, ``weekday``, and
        ``range_first`` with ``range_last`` for days of one month.
    plurals : tuple of str
        The plural category of 0 to 199; see `PLURAL_PERIOD` for what comes after.
    digits : str
        The ten digits.
    groups : tuple of int
        How many digits stand before the first separator from the right, and before the others.
    listed, joined : tuple of str
        How a list is written with "and", and without: of two, its start, middle and end.
    territories : tuple of (str, str)
        ISO 3166-1 alpha-2 code -> name of the country.
    """

    direction: str
    months: tuple[str, ...]
    alone: tuple[str, ...]
    short: tuple[str, ...]
    days: tuple[str, ...]
    patterns: tuple[tuple[str, str], ...]
    plurals: tuple[str, ...]
    digits: str
    decimal: str
    group: str
    groups: tuple[int, int]
    listed: tuple[str, ...]
    joined: tuple[str, ...]
    territories: tuple[tuple[str, str], ...]

    def plural(self, n: int) -> str:
        """Return the category of a whole number: zero, one, two, few, many or other."""
        known = len(self.plurals)
        n = abs(n)
        return self.plurals[n if n < known else known - PLURAL_PERIOD + n % PLURAL_PERIOD]

    def number(self, value: float) -> str:
        """Write a number with the language's digits and separators, at most three decimals."""
        whole, _, rest = f"{abs(value):.3f}".partition(".")
        rest = rest.rstrip("0")
        first, others = self.groups
        parts = [whole[-first:]]
        whole = whole[:-first]
        while whole:
            parts.insert(0, whole[-others:])
            whole = whole[:-others]
        text = self.group.join(parts) + (self.decimal + rest if rest else "")
        return self.localised(("-" if value < 0 else "") + text)

    def localised(self, text: str) -> str:
        """Return a text with the language's own digits."""
        return text.translate({0x30 + n: digit for n, digit in enumerate(self.digits)})

    def write(self, pattern: str, day: date, days: str = "") -> str:
        """Write a day by one of the patterns; `days` stands for the day when it is several."""
        fields = {
            "d": days or self.localised(str(day.day)),
            "dd": days or self.localised(f"{day.day:02}"),
            "M": self.localised(str(day.month)),
            "MM": self.localised(f"{day.month:02}"),
            "y": self.localised(str(day.year)),
            "MMMM": self.months[day.month - 1],
            "LLLL": self.alone[day.month - 1],
            "MMM": self.short[day.month - 1],
            "LLL": self.short[day.month - 1],
            "E": self.days[day.weekday()],
            "c": self.days[day.weekday()],
        }

        def field(match: re.Match[str]) -> str:
            if match[2]:
                return fields.get(match[0], fields.get(match[2], match[0]))
            return match[1].replace("''", "'") or "'"

        return _TOKEN.sub(field, dict(self.patterns)[pattern])

    def join(self, parts: Sequence[str], *, listed: bool = False) -> str:
        """Join texts as the language lists them, with "and" or without."""
        two, start, middle, end = self.listed if listed else self.joined
        if len(parts) < 2:
            return "".join(parts)
        if len(parts) == 2:
            return _fill(two, *parts)
        text = _fill(end, parts[-2], parts[-1])
        for part in reversed(parts[1:-2]):
            text = _fill(middle, part, text)
        return _fill(start, parts[0], text)


def _fill(pattern: str, one: str, other: str) -> str:
    before, _, rest = pattern.partition("{0}")
    between, _, after = rest.partition("{1}")
    return before + one + between + other + after


def language_name(code: str) -> str:
    """Return the English name of a language, or its code where CLDR has none."""
    from babel import Locale

    return str(Locale("en").languages.get(code, f"the language {code!r}"))


@functools.cache
def load_cldr(locale: str, digits: str = "latn") -> Cldr:
    """Read CLDR's tables for a locale.

    Raises
    ------
    UsageError
        If CLDR has no such locale, or mapgen no such digits.
    """
    from babel import Locale, UnknownLocaleError  # 20 ms, and only a page needs it

    try:
        found = Locale.parse(locale)
    except (UnknownLocaleError, ValueError) as error:
        raise UsageError(f"CLDR has no locale {locale!r}") from error
    if digits not in _ZEROS:
        raise UsageError(f"no digits {digits!r}; there are: {', '.join(_ZEROS)}")
    symbols = found.number_symbols.get(digits) or found.number_symbols["latn"]
    grouping = found.decimal_formats[None].grouping
    patterns = _patterns(found)
    return Cldr(
        direction=str(found.text_direction),
        months=_values(found.months["format"]["wide"]),
        alone=_values(found.months["stand-alone"]["wide"]),
        short=_values(found.months["format"]["abbreviated"]),
        days=_values(found.days["stand-alone" if "c" in patterns["weekday"] else "format"]["wide"]),
        patterns=tuple(patterns.items()),
        plurals=tuple(str(found.plural_form(n)) for n in range(2 * PLURAL_PERIOD)),
        digits="".join(chr(_ZEROS[digits] + n) for n in range(10)),
        decimal=str(symbols["decimal"]),
        group=str(symbols["group"]),
        groups=(int(grouping[0]), int(grouping[1])),
        listed=_list(found, "standard"),
        joined=_list(found, "unit"),
        territories=tuple(
            (str(code), str(name)) for code, name in found.territories.items() if len(code) == 2
        ),
    )


def _values(table: Any) -> tuple[str, ...]:
    return tuple(str(table[key]) for key in sorted(table.keys()))


def _patterns(found: "Locale") -> dict[str, str]:
    skeletons = found.datetime_skeletons
    within = list(found.interval_formats["yMMMd"]["d"])
    if len(within) != 2:
        within = ["d–", str(found.date_formats["long"].pattern)]
    first, last = (re.sub(r"(?<!M)MMM(?!M)", "MMMM", str(part)) for part in within)
    era = str(found.eras["abbreviated"][1])
    made = {
        "day": str(found.date_formats["long"].pattern),
        "day_short": str(skeletons["MMMMd"].pattern),
        "month": str(skeletons["yMMMM"].pattern),
        "axis": str(skeletons["MMMd"].pattern),
        "axis_month": str(skeletons["yMMM"].pattern),
        "weekday": str(found.date_formats["full"].pattern),
        "range_first": first,
        "range_last": last,
    }
    return {name: re.sub("G+", f"'{era}'", pattern) for name, pattern in made.items()}


def _list(found: "Locale", kind: str) -> tuple[str, ...]:
    """Return a list's patterns; where CLDR leaves some out, those of the plain list."""
    parts = ("2", "start", "middle", "end")
    own = found.list_patterns.get(kind, {})
    table = own if all(part in own for part in parts) else found.list_patterns["standard"]
    return tuple(str(table[part]) for part in parts)


@functools.cache
def number_order(locale: str) -> str:
    """Return "DMY" or "MDY", as a locale such as en_GB or und_KE has it; "" for any other."""
    from babel import Locale, UnknownLocaleError
    from babel.dates import get_date_format

    try:
        pattern = str(get_date_format("short", locale=Locale.parse(locale)).pattern)
    except (UnknownLocaleError, ValueError, TypeError, KeyError):
        return ""
    order = "".join(dict.fromkeys(re.sub(r"[^dMy]", "", pattern))).upper()
    return order if order in {"DMY", "MDY"} else ""
