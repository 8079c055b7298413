"""The days that a claim tells, and how sure they are."""

import functools
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from mapgen.text.words import WordPattern

__all__ = ["SLACK_DAYS", "agree", "days_around"]

Row = Mapping[str, Any]

SLACK_DAYS = 1
"""Days by which a day that is inferred, or not told as one, may be wrong."""

_STEPS = r"(?:\s+(?:<linking.days.between>)){0,4}\s+"
_SIDES = ("last", "next", "both")
_AFTER = {
    name: WordPattern(rf",?{_STEPS}(?:<linking.days.{name}>)\b", re.IGNORECASE) for name in _SIDES
}
_BEFORE = {
    name: WordPattern(rf"\b(?:<linking.days.{name}>){_STEPS}$", re.IGNORECASE) for name in _SIDES
}
_LEAD = 40  # code points before a day in which its hours stand


def days_around(row: Row) -> tuple[int, int]:
    """Return by how many days an event may have been before, and after, the days that are told.

    A day that is told as such is that day, but a night is of two. One that was inferred, or is
    told less well, may be off by `SLACK_DAYS`.
    """
    before, after = _night(row.get("quote") or "", row.get("date_words") or "")
    unsure = row.get("date_inferred") or (row.get("time_precision") or 1) > 1
    slack = SLACK_DAYS if unsure else 0
    return max(before, slack), max(after, slack)


def agree(rows: Iterable[Row]) -> bool:
    """Tell whether there is a day that all claims may be of.

    Those without a first day, or without a last one, do not count. What one says from Tuesday
    to Thursday another may say of Wednesday, and a night of either day.
    """
    first, last = 0, date.max.toordinal()
    for row in rows:
        if row["date_start"] and row["date_end"]:
            before, after = _night(row.get("quote") or "", row.get("date_words") or "")
            first = max(first, date.fromisoformat(row["date_start"]).toordinal() - before)
            last = min(last, date.fromisoformat(row["date_end"]).toordinal() + after)
    return first <= last


@functools.lru_cache(maxsize=4096)
def _night(quote: str, words: str) -> tuple[int, int]:
    """Return how many days a night adds before and after the day that it is named by."""
    at = quote.find(words) if words else -1
    found: set[str] = set()
    while at >= 0:
        lead = quote[max(0, at - _LEAD) : at]
        stop = at + len(words)
        found |= {n for n in _SIDES if _BEFORE[n].search(lead) or _AFTER[n].match(quote, stop)}
        at = quote.find(words, stop)
    return int(not found.isdisjoint({"last", "both"})), int(not found.isdisjoint({"next", "both"}))
