"""Words between a day and a place that tell another day: "shelled X on Monday and, later, Y"."""

import re

from mapgen.text import phrases

__all__ = ["tells_another_day"]

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
