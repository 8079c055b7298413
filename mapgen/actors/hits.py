"""A place in the text where an actor or an operation is named, before it is a mention."""

from bisect import bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass

from mapgen.model import Actor, Side

__all__ = ["Hit", "longest", "overlapping"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One candidate; either an actor with its side, or an operation."""

    start: int
    end: int
    surface: str
    actor: Actor | None = None
    side: Side | None = None
    operation: str | None = None
    settled: bool = False  # it is known only from outside the article who this is


def longest(hits: Iterable[Hit]) -> list[Hit]:
    """Keep the hits that no longer (or, at equal length, earlier listed) hit overlaps."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: h.start - h.end):
        if not overlapping(hit.start, hit.end, kept):
            insort(kept, hit, key=lambda h: h.start)
    return kept


def overlapping(start: int, end: int, hits: list[Hit]) -> list[Hit]:
    """Return the hits that overlap a range; `hits` are in text order and overlap none other."""
    at = bisect_right(hits, start, key=lambda h: h.start)
    first = at - 1 if at and hits[at - 1].end > start else at
    found = []
    while first < len(hits) and hits[first].start < end:
        found.append(hits[first])
        first += 1
    return found
