"""Compares two documents mark by mark and claim by claim."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from rapidfuzz.fuzz import ratio

from mapgen.diff.changes import Change
from mapgen.diff.pairing import pair, pair_alike
from mapgen.diff.words import (
    CLAIM_FACTS,
    MARK_FACTS,
    drawn,
    in_words,
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
_EDITED = 70.0  # per cent of the letters that an edited sentence keeps at least
_HALF = 0.5  # of its sentences that an edited article keeps
_SAME = 10.0  # what the same event, people or role is worth beside that


def diff(old: MapDocument, new: MapDocument) -> tuple[Change, ...]:
    """Return what changed, marks first, then what has no place; empty when nothing did.

    Marks are recognised by place and title, claims by role, actors, date and quotes, never by
    their ids alone. Versions, options and credits are not compared.
    """
    edited: dict[str, str] = {}
    articles = tuple(_articles(old, new, edited))
    told = (*_marks(old.marks, new.marks, edited), *_claims(old.unplaced, new.unplaced, "", edited))
    return (*articles, *told, *_names(old, new))


def _articles(old: MapDocument, new: MapDocument, edited: dict[str, str]) -> Iterator[Change]:
    """Tell of articles by their titles; one whose text was edited is one change.

    `edited` gets the digests of their new texts, by those of either text.
    """
    told, tells = _quotes_of_articles(old), _quotes_of_articles(new)
    pairs, gone, come = pair(
        old.articles, new.articles, (lambda a: a.sha256, lambda a: a.url or None)
    )
    alike, gone, come = pair_alike(
        gone,
        come,
        lambda a, b: _shared(told.get(a.sha256), tells.get(b.sha256)),
        lambda a: (*told.get(a.sha256, ()), *tells.get(a.sha256, ())),
    )
    # Last, because what appears daily has one title.
    titled, gone, come = pair(gone, come, (lambda a: a.title or None,))
    pairs += alike + titled
    for before, after in pairs:
        if before.sha256 != after.sha256:
            edited |= {before.sha256: after.sha256, after.sha256: after.sha256}
            yield Change(
                kind="changed",
                subject="article",
                where=after.title or after.url,
                old_id=before.sha256,
                new_id=after.sha256,
                what="text",
                edited=after.sha256,
                before=f"{before.length} characters",
                after=f"{after.length} characters",
            )
    for article in gone:
        where = article.title or article.url
        yield Change(kind="removed", subject="article", where=where, old_id=article.sha256)
    for article in come:
        where = article.title or article.url
        yield Change(kind="added", subject="article", where=where, new_id=article.sha256)


def _quotes_of_articles(document: MapDocument) -> dict[str, set[str]]:
    """Return the sentences that the map has of each article, by its digest."""
    found: dict[str, set[str]] = {}
    claims = [claim for mark in document.marks for claim in mark.claims]
    for cite in (cite for one in (*claims, *document.unplaced) for cite in one.citations):
        found.setdefault(cite.article, set()).add(cite.quote)
    return found


def _shared(some: set[str] | None, others: set[str] | None) -> float:
    """Return how much of two articles is the same; 0 where it is less than half."""
    if not some or not others:
        return 0.0
    share = len(some & others) / min(len(some), len(others))
    return share if share >= _HALF else 0.0


def _marks(old: Sequence[Mark], new: Sequence[Mark], edited: Mapping[str, str]) -> Iterator[Change]:
    pairs, gone, come = pair(
        old, new, (_place_and_title, lambda m: m.place_id, lambda m: m.title, _quotes_of_mark)
    )
    for before, after in pairs:
        yield from _mark(before, after, edited)
    for mark in gone:
        yield replace(_told(mark, edited), kind="removed", old_id=mark.id, before=summary(mark))
    for mark in come:
        yield replace(_told(mark, edited), kind="added", new_id=mark.id, after=summary(mark))


def _told(mark: Mark, edited: Mapping[str, str]) -> Change:
    return Change(kind="changed", subject="mark", where=mark.title, edited=_edit_of(mark, edited))


def _place_and_title(mark: Mark) -> Hashable:
    return mark.place_id, mark.title, mark.form


def _quotes_of_mark(mark: Mark) -> Hashable | None:
    quotes = tuple(c.quote for claim in mark.claims for c in claim.citations)
    return (quotes, mark.form) if quotes else None


def _mark(old: Mark, new: Mark, edited: Mapping[str, str]) -> Iterator[Change]:
    change = Change(kind="changed", subject="mark", where=new.title, old_id=old.id, new_id=new.id)
    km = _km(point(old), point(new))
    if km > _STILL_KM:
        moved = replace(change, kind="moved", km=round(km, 2))
        yield replace(moved, before=shown(old), after=shown(new))
    elif old.geometry != new.geometry:
        shape = "another shape" if drawn(old) == drawn(new) else drawn(new)
        yield replace(change, what="shape", before=drawn(old), after=shape)
    yield from _facts(change, MARK_FACTS, old, new)
    for one in _claims(old.claims, new.claims, new.title, edited):
        yield replace(one, mark=new.id)


def _facts(
    change: Change, facts: Mapping[str, Callable[[T], str]], old: T, new: T
) -> Iterator[Change]:
    for what, read in facts.items():
        before, after = read(old), read(new)
        if before != after:
            yield replace(change, what=what, before=before, after=after)


def _claims(
    old: Sequence[Claim], new: Sequence[Claim], where: str, edited: Mapping[str, str]
) -> Iterator[Change]:
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
    more, gone, come = pair_alike(gone, come, _alike, lambda claim: _edits(claim, edited))
    for before, after in (*pairs, *more):
        yield from _claim(before, after, where, _edit(after, edited))
    change = Change(kind="removed", subject="claim", where=where)
    for claim in gone:
        own = replace(change, edited=_edit(claim, edited))
        yield replace(own, old_id=claim.id, before=said(claim))
    for claim in come:
        own = replace(change, kind="added", edited=_edit(claim, edited))
        yield replace(own, new_id=claim.id, after=said(claim))


def _edit_of(mark: Mark, edited: Mapping[str, str]) -> str:
    """Return the one edited article that tells all of a mark; empty otherwise."""
    found = {_edit(claim, edited) for claim in mark.claims}
    return found.pop() if len(found) == 1 else ""


def _edit(claim: Claim, edited: Mapping[str, str]) -> str:
    """Return the edited article that tells a claim; empty where none does."""
    return next(_edits(claim, edited), "")


def _edits(claim: Claim, edited: Mapping[str, str]) -> Iterator[str]:
    """Yield the edited articles that tell a claim; only of these a sentence can be another."""
    return (edited[cite.article] for cite in claim.citations if cite.article in edited)


def _alike(old: Claim, new: Claim) -> float:
    """Return how likely one claim is another of an edited sentence; 0 where it is not."""
    pairs = ((a, b) for a in quotes(old) for b in quotes(new))
    alike = max((ratio(a, b, score_cutoff=_EDITED) for a, b in pairs), default=0.0)
    if not alike:
        return 0.0
    same = (old.event == new.event) + (who(old) == who(new)) + (old.role == new.role)
    return alike + _SAME * same


def _claim(old: Claim, new: Claim, where: str, edited: str) -> Iterator[Change]:
    change = Change(
        kind="changed",
        subject="claim",
        where=where,
        old_id=old.id,
        new_id=new.id,
        was=said(old),
        now=said(new),
        edited=edited,
    )
    if when(old) != when(new):
        dated = replace(change, kind="redated", what="date", in_words=True)
        yield replace(dated, before=when(old), after=when(new))
    if who(old) != who(new):
        told_of = replace(change, kind="reattributed", what="actors", in_words=True)
        yield replace(told_of, before=who(old), after=who(new))
    for fact in _facts(change, CLAIM_FACTS, old, new):
        yield replace(fact, in_words=in_words(fact.what, old, new))


def _names(old: MapDocument, new: MapDocument) -> Iterator[Change]:
    before, after = (dict.fromkeys(item.surface for item in d.unresolved) for d in (old, new))
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
