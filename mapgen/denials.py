"""Who denies what another is said to have done: "captured Ber" against "denied losing Ber"."""

import functools
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mapgen.model import Article, Claim, Disagreement, Mark
from mapgen.text.words import word_lists

__all__ = [
    "DAYS",
    "Version",
    "denials",
    "denies",
    "goes_on",
    "one_event",
    "share_side",
    "with_denials",
]

DAYS = 3
"""Days after an event within which a denial that names no day is taken to be of it."""

Published = Callable[[str], date | None]
"""The sha256 of an article -> its day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What tells a denial: the types of an event, whose deed it is, and how it is said.

    Attributes
    ----------
    still : bool
        It is said to go on: "remains under its control".
    """

    types: frozenset[str]
    sides: frozenset[str]
    negated: bool = False
    still: bool = False

    @property
    def denial(self) -> bool:
        """Whether it may be a denial: it says that something is not so, or still is."""
        return self.negated or self.keeps

    @property
    def keeps(self) -> bool:
        """Whether somebody is said to hold a place as before."""
        return self.still and not self.negated and bool(self.types & _types("kept"))


def denies(one: Version, other: Version) -> bool:
    """Tell whether one says that what the other tells is not so.

    The same deed of the same side is denied by its "not"; that a side took a place, by the other
    side's not losing it, or holding it still.
    """
    if other.negated or not one.denial:
        return False
    shared = share_side(one.sides, other.sides)
    unsaid = not (one.sides and other.sides)
    if one.negated:
        if _alike(one.types, other.types):
            return shared or unsaid
        return _against(one.types, other.types) and not shared
    if other.types & _types("taken"):
        return bool(one.sides) and not shared
    return bool(other.types & _types("lost")) and (shared or unsaid)


def share_side(some: Collection[str], others: Collection[str]) -> bool:
    """Tell whether two tellings name a side in common, be it in full or by its initials."""
    return not set(some).isdisjoint(others) or any(
        one == _initials(other) or other == _initials(one) for one in some for other in others
    )


def goes_on(quote: str) -> bool:
    """Tell "still held Ber" and "Ber remains under its control" from what is only held."""
    return not word_lists("linking", "held")["still"].isdisjoint(quote.casefold().split())


def denials(claims: Iterable[Claim], published: Published) -> tuple[Disagreement, ...]:
    """Return where claims about one place deny each other, each version of it once.

    A denial of the same article counts where somebody says it.

    Parameters
    ----------
    published : callable
        The sha256 of an article -> its day, or None; a denial without a day is of the days before.
    """
    told = {c.id: _version(c) for c in claims if c.citations and c.event and not c.planned}
    claims = [claim for claim in claims if claim.id in told]
    versions: dict[Version, list[Claim]] = {}
    for claim in claims:
        versions.setdefault(told[claim.id], []).append(claim)
    joined: dict[str, dict[str, Claim]] = {}
    for denial in claims:
        own = told[denial.id]
        denied = [some for told_so, some in versions.items() if denies(own, told_so)]
        fits = functools.partial(_fits, denial, published)
        events = [one for some in denied if (one := next(filter(fits, some), None))]
        for first in events[:1]:
            group = joined.setdefault(first.id, {})
            group |= {one.id: one for one in (*events, denial)}
    return tuple(_disagreement(tuple(group.values())) for group in joined.values())


def one_event(claims: Iterable[Claim], found: Iterable[Disagreement]) -> tuple[Claim, ...]:
    """Give a claim and its denial the same event, that of the first of them."""
    claims = tuple(claims)
    events = {claim.id: claim.event_id for claim in claims}
    shared: dict[str, str] = {}
    for one in found:
        if one.kind == "denial":
            first = events[one.claims[0]]
            shared |= {events[name]: first for name in one.claims if events[name]}
    return tuple(replace(c, event_id=shared.get(c.event_id, c.event_id)) for c in claims)


def with_denials(marks: Iterable[Mark], article: Article) -> tuple[Mark, ...]:
    """Note on each mark of one article who denies what, and make it one event."""

    def published(_: str) -> date | None:
        return article.published

    found = [(mark, denials(mark.claims, published)) for mark in marks]
    return tuple(
        replace(mark, claims=one_event(mark.claims, some), disagreements=some) if some else mark
        for mark, some in found
    )


def _disagreement(group: Sequence[Claim]) -> Disagreement:
    return Disagreement(
        kind="denial",
        claims=tuple(claim.id for claim in group),
        values=tuple(f"not {c.role}" if c.negated else c.role for c in group),
        citations=tuple(claim.citations[0] for claim in group),
    )


def _fits(denial: Claim, published: Published, other: Claim) -> bool:
    apart = denial.articles.isdisjoint(other.articles)
    return (apart or bool(denial.speaker)) and _may_be_of_one_day(denial, other, published)


def _version(claim: Claim) -> Version:
    return Version(
        types=frozenset({claim.event}),
        sides=frozenset(actor.side for actor in claim.actors),
        negated=claim.negated,
        still=goes_on(claim.citations[0].quote),
    )


def _may_be_of_one_day(denial: Claim, other: Claim, published: Published) -> bool:
    """Tell whether a denial is of a day on which the other may have been; one without is news."""
    _, day = _days(denial, published)
    first, last = _days(other, published)
    if day is None or first is None or last is None:
        return day is first is None
    return first - timedelta(days=1) <= day and day - timedelta(days=DAYS) <= last


def _days(claim: Claim, published: Published) -> tuple[date | None, date | None]:
    """Return the first and last day of a claim; of one that tells none, its article's."""
    span = claim.date
    if span is None or not (span.start or span.end):
        day = published(claim.citations[0].article)
        return day, day
    return span.start or span.end, span.end or span.start


def _alike(some: Collection[str], others: Collection[str]) -> bool:
    """Tell whether two tellings are of one type, or of two words for a loss."""
    lost = _types("lost")
    both_lost = not lost.isdisjoint(some) and not lost.isdisjoint(others)
    return both_lost or not set(some).isdisjoint(others)


def _against(some: Collection[str], others: Collection[str]) -> bool:
    """Tell the side that takes a place from the one that loses it."""
    ways = (("lost", "taken"), ("taken", "lost"))
    return any(
        not _types(one).isdisjoint(some) and not _types(other).isdisjoint(others)
        for one, other in ways
    )


def _types(name: str) -> frozenset[str]:
    return word_lists("linking", "held")[name]


def _initials(side: str) -> str:
    """Return "rsf" for "rapid-support-forces"; nothing for a name of fewer than three words."""
    words = side.split("-")
    return "".join(word[:1] for word in words) if len(words) > 2 else ""
