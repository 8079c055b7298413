"""Words between a day and a place that tell another day: "shelled X on Monday and, later, Y"."""

import re

from mapgen.model import DateSpan
from mapgen.text import phrases

__all__ = ["is_apart", "tells_another_day"]

_SET_OFF = re.compile(r"\s*[,(–—]\s*(?:or\s+|just\s+|only\s+|exactly\s+)?")
_SHUT = re.compile(r"\s*[,.;:)–—]")


def tells_another_day(between: str) -> bool:
    """Tell whether words behind a day lead to another one.

    What is set off right behind it only says how late it was: "On June 22, two days later, ...".
    """
    step = phrases("events", "other_day").search(between)
    if step is None:
        return False
    explains = _SET_OFF.fullmatch(between[: step.start()]) and _SHUT.match(between, step.end())
    return not explains


def is_apart(one: DateSpan | None, other: DateSpan | None) -> bool:
    """Tell two times that cannot be one, such as a month of 2016 and last Monday."""
    if one is None or other is None:
        return False
    before = ((a.end, b.start) for a, b in ((one, other), (other, one)))
    return any(end is not None and start is not None and end < start for end, start in before)
