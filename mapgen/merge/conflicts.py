"""Finds where articles contradict each other about one place."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from mapgen.denials import Published, denials
from mapgen.merge.claims import days_of
from mapgen.model import Citation, Claim, Disagreement
from mapgen.vocabulary import load_vocabulary

__all__ = ["disagreements"]

_NUMBER = re.compile(r"\d[\d,.\u00a0\u202f]*")


@dataclass(frozen=True, slots=True)
class _Version:
    """One way of telling it: what differs, and the claim that says so."""

    value: Hashable  # equal values agree
    words: str
    claim: Claim
    citation: Citation


Kind = Literal["actor", "date", "role", "figure"]
Apart = Callable[[_Version, _Version], bool]


def disagreements(
    claims: Iterable[Claim], published: Published = lambda _: None
) -> tuple[Disagreement, ...]:
    """Compare claims about one place that cite different articles.

    Claims contradict each other when they agree in two of actors, role and date and differ in the
    third, or when they count the same thing differently; all versions of one thing are one
    disagreement. What two articles both say was joined before, so that a claim which shares an
    article with another one does not contradict it. What somebody denies is a denial in one
    article, too.

    Parameters
    ----------
    published : callable
        The sha256 of an article -> its day.
    """
    silent = load_vocabulary().of_kind("background")  # no deed that another could contradict
    told = [claim for claim in claims if claim.citations and claim.role not in silent]
    denied = denials(told, published)
    found = [
        *denied,
        *_grouped("figure", _figures(told), _counts_apart),
        *_grouped("date", _dated(told), _days_apart),
        *(
            one
            for one in _grouped("role", _by_role(told), _articles_apart)
            if not any(set(one.claims) <= set(other.claims) for other in denied)
        ),
        *_grouped("actor", _by_actors(told), _actors_apart),
    ]
    at = {claim.id: n for n, claim in enumerate(told)}
    return tuple(sorted(found, key=lambda one: [at[name] for name in one.claims]))


def _grouped(
    kind: Kind, pairs: Iterable[tuple[Hashable, _Version]], apart: Apart
) -> Iterator[Disagreement]:
    """Yield one disagreement for each thing that is told in versions which cannot all be right."""
    groups: dict[Hashable, dict[Hashable, list[_Version]]] = {}
    for key, version in pairs:
        groups.setdefault(key, {}).setdefault(version.value, []).append(version)
    for values in groups.values():
        firsts = (
            next((one for one in own if _contradicted(one, values, apart)), None)
            for own in values.values()
        )
        shown = [one for one in firsts if one is not None]
        if len(shown) > 1:
            yield Disagreement(
                kind=kind,
                claims=tuple(dict.fromkeys(one.claim.id for one in shown)),
                values=tuple(one.words for one in shown),
                citations=tuple(one.citation for one in shown),
            )


def _contradicted(
    version: _Version, values: Mapping[Hashable, Sequence[_Version]], apart: Apart
) -> bool:
    return any(
        apart(version, other)
        for value, own in values.items()
        if value != version.value
        for other in own
    )


def _figures(told: Iterable[Claim]) -> Iterator[tuple[Hashable, _Version]]:
    for claim in told:
        for figure, citation in _cited(claim):
            number, unit = _split(figure)
            yield (_deed(claim), unit), _Version(number, figure, claim, citation)


def _dated(told: Iterable[Claim]) -> Iterator[tuple[Hashable, _Version]]:
    for claim in told:
        days = days_of(claim)
        if days is not None:
            yield _deed(claim), _Version(days, _date_words(claim), claim, claim.citations[0])


def _by_role(told: Iterable[Claim]) -> Iterator[tuple[Hashable, _Version]]:
    for claim in told:
        if claim.actors:
            words = _role_words(claim)
            yield (days_of(claim), _ids(claim)), _Version(words, words, claim, claim.citations[0])


def _by_actors(told: Iterable[Claim]) -> Iterator[tuple[Hashable, _Version]]:
    for claim in told:
        if claim.actors:
            key = (days_of(claim), claim.role, claim.negated)
            words = ", ".join(actor.name for actor in claim.actors)
            yield key, _Version(_ids(claim), words, claim, claim.citations[0])


def _articles_apart(one: _Version, other: _Version) -> bool:
    return one.claim.articles.isdisjoint(other.claim.articles)


def _days_apart(one: _Version, other: _Version) -> bool:
    return _articles_apart(one, other) and _apart(one.claim, other.claim)


def _actors_apart(one: _Version, other: _Version) -> bool:
    return _articles_apart(one, other) and not _ids(one.claim) & _ids(other.claim)


def _counts_apart(one: _Version, other: _Version) -> bool:
    if one.claim is other.claim:  # joined of several articles
        return one.citation.article != other.citation.article
    return _articles_apart(one, other) and not _apart(one.claim, other.claim)


def _cited(claim: Claim) -> list[tuple[str, Citation]]:
    """Return the figures of a claim, each with the citation it stands in."""
    return [
        (figure, citation)
        for figure in claim.figures
        for citation in claim.citations
        if figure in citation.quote
    ]


def _split(figure: str) -> tuple[tuple[str, ...], str]:
    """Split a figure into its numbers and the words around them."""
    numbers = tuple(re.sub(r"\D", "", number) for number in _NUMBER.findall(figure))
    return numbers, " ".join(_NUMBER.sub(" ", figure).lower().split())


def _apart(one: Claim, other: Claim) -> bool:
    """Whether two dates share no day; an open end reaches as far as it likes."""
    first, second = one.date, other.date
    if first is None or second is None or not (first.start and second.start):
        return False
    return bool(
        (first.end and second.start > first.end) or (second.end and first.start > second.end)
    )


def _deed(claim: Claim) -> Hashable:
    return claim.role, claim.negated, _ids(claim)


def _ids(claim: Claim) -> frozenset[str]:
    return frozenset(actor.id for actor in claim.actors)


def _date_words(claim: Claim) -> str:
    date = claim.date
    days = dict.fromkeys(str(day) for day in (date.start, date.end) if day) if date else ()
    return " to ".join(days)


def _role_words(claim: Claim) -> str:
    return f"not {claim.role}" if claim.negated else claim.role
