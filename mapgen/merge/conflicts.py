"""Finds where articles contradict each other about one place."""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations, product
from typing import Literal

from mapgen.merge.claims import same_day, same_deed
from mapgen.model import Citation, Claim, Disagreement
from mapgen.vocabulary import load_vocabulary

__all__ = ["disagreements"]

Counted = tuple[str, Citation]
"""A figure with the citation it stands in."""

_NUMBER = re.compile(r"\d[\d,.\u00a0\u202f]*")


def disagreements(claims: Iterable[Claim]) -> tuple[Disagreement, ...]:
    """Compare claims about one place that cite different articles.

    Two claims contradict each other when they agree in two of actors, role and date and differ in
    the third, or when they count the same thing differently. What both articles say was joined
    before, so that a claim which shares an article with another one does not contradict it.
    """
    silent = load_vocabulary().of_kind("background")  # no deed that another could contradict
    told = [claim for claim in claims if claim.citations and claim.role not in silent]
    found = [_figure((claim, claim), pair) for claim in told for pair in _counts(claim, claim)]
    for one, other in combinations(told, 2):
        if _articles(one) & _articles(other):
            continue
        if same_deed(one, other) and not _apart(one, other):
            found.extend(_figure((one, other), pair) for pair in _counts(one, other))
        found.extend(_difference(one, other))
    return tuple(found)


def _difference(one: Claim, other: Claim) -> Iterator[Disagreement]:
    """Yield the one thing in which two claims differ, if it is one thing only."""
    both = (one, other)
    if same_deed(one, other):
        if _apart(one, other):
            yield _disagreement("date", both, (_date_words(one), _date_words(other)))
        return
    if not same_day(one, other):
        return
    ids = [{actor.id for actor in claim.actors} for claim in both]
    if ids[0] == ids[1]:
        if ids[0]:
            yield _disagreement("role", both, (_role_words(one), _role_words(other)))
    elif _same_role(one, other) and all(ids) and not ids[0] & ids[1]:
        yield _disagreement("actor", both, (_actor_words(one), _actor_words(other)))


def _disagreement(
    kind: Literal["actor", "date", "role"], both: tuple[Claim, Claim], values: tuple[str, str]
) -> Disagreement:
    return Disagreement(
        kind=kind,
        claims=tuple(claim.id for claim in both),
        values=values,
        citations=tuple(claim.citations[0] for claim in both),
    )


def _figure(both: tuple[Claim, Claim], pair: tuple[Counted, Counted]) -> Disagreement:
    return Disagreement(
        kind="figure",
        claims=tuple(dict.fromkeys(claim.id for claim in both)),
        values=tuple(figure for figure, _ in pair),
        citations=tuple(citation for _, citation in pair),
    )


def _counts(one: Claim, other: Claim) -> Iterator[tuple[Counted, Counted]]:
    """Yield figures of different articles that count the same thing and differ."""
    same = one is other
    pairs = combinations(_cited(one), 2) if same else product(_cited(one), _cited(other))
    for first, second in pairs:
        (number, unit), (rival, of) = _split(first[0]), _split(second[0])
        if first[1].article != second[1].article and unit == of and number != rival:
            yield first, second


def _cited(claim: Claim) -> list[Counted]:
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


def _same_role(one: Claim, other: Claim) -> bool:
    return one.role == other.role and one.negated == other.negated


def _date_words(claim: Claim) -> str:
    date = claim.date
    days = dict.fromkeys(str(day) for day in (date.start, date.end) if day) if date else ()
    return " to ".join(days)


def _role_words(claim: Claim) -> str:
    return f"not {claim.role}" if claim.negated else claim.role


def _actor_words(claim: Claim) -> str:
    return ", ".join(actor.name for actor in claim.actors)


def _articles(claim: Claim) -> set[str]:
    return {citation.article for citation in claim.citations}
