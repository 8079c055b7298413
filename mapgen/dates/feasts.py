"""Days that are named by a feast: "on New Year's Day", "Christmas Eve 2015", "Good Friday"."""

import re
import tomllib
from functools import cache

from mapgen.dates.words import Atom
from mapgen.errors import DataError
from mapgen.resources import data_path

__all__ = ["feast_atoms"]

_YEAR = (
    r"(?:,?\s+(?:of\s+|in\s+)?(?P<year>(?:1[89]|20)\d\d)(?![\w%]|[.,:/-]\d)"
    r"|,?\s+(?P<of>last|this)\s+year(?!\w))?"
)


def feast_atoms(text: str, start: int, end: int) -> tuple[Atom, ...]:
    """Find the feasts of ``text[start:end]`` that name a day.

    A feast of one day of our calendar is that day; one that moves, or is another day elsewhere,
    is of kind "unknown": its words are kept, and no other date is taken for them.
    """
    pattern, known = _pattern()
    found = []
    for match in pattern.finditer(text, start, end):
        words = " ".join(match["name"].lower().replace("\u2019", "'").split())
        month, _, day = known[words].partition("-")
        year, of = match["year"], (match["of"] or "").lower()
        found.append(
            Atom(
                kind="day" if month else "unknown",
                start=match.start(),
                end=match.end(),
                year=int(year) if year else None,
                month=int(month) if month else None,
                day=int(day) if day else None,
                of=of,
                text=match.group(),
            )
        )
    return tuple(found)


@cache
def _pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    path = data_path("language", "en", "calendars.toml")
    try:
        known = dict(tomllib.loads(path.read_text(encoding="utf-8"))["feasts"])
        names = sorted(map(re.escape, known), key=len, reverse=True)
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise DataError(f"word lists cannot be read: {path} ({error})") from error
    joined = "|".join(name.replace(r"\ ", r"\s+").replace("'", "['\u2019]") for name in names)
    return re.compile(rf"(?<![\w'\u2019-])(?P<name>{joined})(?!\w){_YEAR}", re.IGNORECASE), known
