"""Compares two documents mark by mark and claim by claim."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from mapgen.diff.changes import Change
from mapgen.diff.pairing import pair
from mapgen.diff.words import (
    CLAIM_FACTS,
    MARK_FACTS,
    drawn,
    point,
    quotes,
    said,
    shown,
    summary,
    when,
    who,
)
from mapgen.model import Claim, LonLat, MapDocument, Mark

__all__ = ["diff"]

T = TypeVar("T")

_STILL_KM = 0.01  # coordinates have 5 decimals, about a metre


def diff(old: MapDocument, new: MapDocument) -> tuple[Change, ...]:
    """Return what changed, marks first, then what has no place; empty when nothing did.

    Marks are recognised by place and title, claims by role, actors, date and quotes, never by
    their ids alone. Versions, options and credits are not compared.
    """
    return tuple(
        chain(
            _articles(old, new),
            _marks(old.marks, new.marks),
            _claims(old.unplaced, new.unplaced, ""),
            _names(old, new),
        )
    )


def _articles(old: MapDocument, new: MapDocument) -> Iterator[Change]:
    """Tell of articles by their titles; one whose text was edited is one change."""
    pairs, gone, come = pair(
        old.articles,
        new.articles,
        (lambda a: a.sha256, lambda a: a.url or None, lambda a: a.title or None),
    )
    for before, after in pairs:
        if before.sha256 != after.sha256:
            yield Change(
                kind="changed",
                subject="article",
                where=after.title or after.url,
                old_id=before.sha256,
                new_id=after.sha256,
                what="text",
                before=f"{before.length} characters",
                after=f"{after.length} characters",
            )
    for article in gone:
        where = article.title or article.url
        yield Change(kind="removed", subject="article", where=where, old_id=article.sha256)
    for article in come:
        where = article.title or article.url
        yield Change(kind="added", subject="article", where=where, new_id=article.sha256)


def _marks(old: Sequence[Mark], new: Sequence[Mark]) -> Iterator[Change]:
    pairs, gone, come = pair(
        old, new, (_place_and_title, lambda m: m.place_id, lambda m: m.title, _quotes_of_mark)
    )
    for before, after in pairs:
        yield from _mark(before, after)
    for mark in gone:
        yield Change(
            kind="removed",
            subject="mark",
            where=mark.title,
            old_id=mark.id,
            before=summary(mark),
        )
    for mark in come:
        yield Change(
            kind="added",
            subject="mark",
            where=mark.title,
            new_id=mark.id,
            after=summary(mark),
        )


def _place_and_title(mark: Mark) -> Hashable:
    return mark.place_id, mark.title, mark.form


def _quotes_of_mark(mark: Mark) -> Hashable | None:
    quotes = tuple(c.quote for claim in mark.claims for c in claim.citations)
    return (quotes, mark.form) if quotes else None


def _mark(old: Mark, new: Mark) -> Iterator[Change]:
    change = Change(kind="changed", subject="mark", where=new.title, old_id=old.id, new_id=new.id)
    km = _km(point(old), point(new))
    if km > _STILL_KM:
        moved = replace(change, kind="moved", km=round(km, 2))
        yield replace(moved, before=shown(old), after=shown(new))
    elif old.geometry != new.geometry:
        shape = "another shape" if drawn(old) == drawn(new) else drawn(new)
        yield replace(change, what="shape", before=drawn(old), after=shape)
    yield from _facts(change, MARK_FACTS, old, new)
    yield from _claims(old.claims, new.claims, new.title)


def _facts(
    change: Change, facts: Mapping[str, Callable[[T], str]], old: T, new: T
) -> Iterator[Change]:
    for what, read in facts.items():
        before, after = read(old), read(new)
        if before != after:
            yield replace(change, what=what, before=before, after=after)


def _claims(old: Sequence[Claim], new: Sequence[Claim], where: str) -> Iterator[Change]:
    keys: tuple[Callable[[Claim], Hashable | None], ...] = (
        lambda c: c.ref or None,
        lambda c: (c.role, c.actors, c.date, c.action, quotes(c)),
        lambda c: (c.role, who(c), when(c), quotes(c)),
        lambda c: (c.role, who(c), when(c)),
        lambda c: (c.role, quotes(c)),
        lambda c: (who(c), quotes(c)),
        quotes,
        lambda c: (c.role, who(c)) if c.actors else None,
    )
    pairs, gone, come = pair(old, new, keys)
    for before, after in pairs:
        yield from _claim(before, after, where)
    for claim in gone:
        yield Change(
            kind="removed", subject="claim", where=where, old_id=claim.id, before=said(claim)
        )
    for claim in come:
        yield Change(kind="added", subject="claim", where=where, new_id=claim.id, after=said(claim))


def _claim(old: Claim, new: Claim, where: str) -> Iterator[Change]:
    change = Change(kind="changed", subject="claim", where=where, old_id=old.id, new_id=new.id)
    if when(old) != when(new):
        dated = replace(change, kind="redated", what="date")
        yield replace(dated, before=when(old), after=when(new))
    if who(old) != who(new):
        told_of = replace(change, kind="reattributed", what="actors")
        yield replace(told_of, before=who(old), after=who(new))
    yield from _facts(change, CLAIM_FACTS, old, new)


def _names(old: MapDocument, new: MapDocument) -> Iterator[Change]:
    before, after = ({item.surface: item.reason for item in d.unresolved} for d in (old, new))
    for name in before:
        if name not in after:
            yield Change(kind="removed", subject="name", where=name, before="unresolved")
    for name in after:
        if name not in before:
            yield Change(kind="added", subject="name", where=name, after="unresolved")


def _km(old: LonLat | None, new: LonLat | None) -> float:
    if old is None or new is None or old == new:
        return 0.0
    from mapgen.areas import distance_km

    return distance_km(old, new)
