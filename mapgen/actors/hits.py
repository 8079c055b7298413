"""A place in the text where an actor or an operation is named, before it is a mention."""

from collections.abc import Iterable
from dataclasses import dataclass

from mapgen.model import Actor, Side

__all__ = ["Hit", "longest"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One candidate; either an actor with its side, or an operation."""

    start: int
    end: int
    surface: str
    actor: Actor | None = None
    side: Side | None = None
    operation: str | None = None


def longest(hits: Iterable[Hit]) -> list[Hit]:
    """Keep the hits that no longer (or, at equal length, earlier listed) hit overlaps."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: h.start - h.end):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda h: h.start)
