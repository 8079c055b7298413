"""Joins what several articles say alike."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count
from typing import TypeVar

from mapgen.model import Claim, MapDocument

__all__ = ["days_of", "join_claims", "own_events", "same_day", "same_deed"]

T = TypeVar("T")


def join_claims(groups: Iterable[Sequence[Claim]]) -> tuple[Claim, ...]:
    """Join the claims of one place, one sequence per document.

    A claim joins an equal one of an earlier document, never of its own: an author who says
    something twice may mean two things.
    """
    joined: list[Claim] = []
    for group in groups:
        before = len(joined)
        taken: set[int] = set()
        for claim in group:
            at = _partner(claim, joined[:before], taken)
            if at is None:
                joined.append(claim)
            else:
                taken.add(at)
                joined[at] = _join(joined[at], claim)
    return tuple(joined)


def own_events(documents: Sequence[MapDocument]) -> list[MapDocument]:
    """Give the events of all documents numbers anew: no two documents share one by chance."""
    numbers = count(1)
    found: dict[tuple[int, str], str] = {}

    def renamed(claims: Sequence[Claim], at: int) -> tuple[Claim, ...]:
        for one in claims:
            if one.event_id and (at, one.event_id) not in found:
                found[at, one.event_id] = f"e{next(numbers)}"
        return tuple(replace(c, event_id=found.get((at, c.event_id), "")) for c in claims)

    return [
        replace(
            document,
            marks=tuple(replace(mark, claims=renamed(mark.claims, at)) for mark in document.marks),
            unplaced=renamed(document.unplaced, at),
        )
        for at, document in enumerate(documents)
    ]


def same_deed(one: Claim, other: Claim) -> bool:
    """Whether two claims have the same actors and role, and both or neither deny it."""
    return (
        one.role == other.role
        and one.negated == other.negated
        and {actor.id for actor in one.actors} == {actor.id for actor in other.actors}
    )


def same_day(one: Claim, other: Claim) -> bool:
    """Whether two claims have the same dates; two undated ones have."""
    return days_of(one) == days_of(other)


def days_of(claim: Claim) -> tuple[object, object] | None:
    """Return the first and the last day of a claim; None where it has neither."""
    date = claim.date
    return (date.start, date.end) if date and (date.start or date.end) else None


def _partner(claim: Claim, earlier: Sequence[Claim], taken: set[int]) -> int | None:
    for at, other in enumerate(earlier):
        if at not in taken and same_deed(claim, other) and same_day(claim, other):
            return at
    return None


def _join(one: Claim, other: Claim) -> Claim:
    """Keep the words of the first; doubt and figures of both count."""
    return replace(
        one,
        layer=one.layer or other.layer,
        citations=_once(one.citations + other.citations),
        hedges=_once(one.hedges + other.hedges),
        figures=_once(one.figures + other.figures),
        inferred=one.inferred and other.inferred,
        speaker="; ".join(_once(tuple(s for s in (one.speaker, other.speaker) if s))),
        reviewed=one.reviewed and other.reviewed,
    )


def _once(values: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))
