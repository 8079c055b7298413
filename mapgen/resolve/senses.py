"""Tells apart the senses of a name: each mention has a container and a sentence of its own."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from mapgen.model import Analysis, Lookup, Place
from mapgen.names import fold
from mapgen.resolve.candidates import Case
from mapgen.resolve.forces import lands_of_forces
from mapgen.resolve.kinds import lies_in
from mapgen.resolve.lands import neighbours
from mapgen.text import deps

__all__ = ["renamed", "senses"]

_ACTING = deps.SUBJECTS | {deps.POSSESSOR}
_LEAD = 40  # code points in which the word for a border stands
_DASH = re.compile(r"\s*[-‐-–—/]\s*")
_BORDER = re.compile(r"\s+(?:\w+\s+)?(?:borders?|frontier|boundary)\b", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\b(?:borders?|frontier|boundary)\s+(?:\w+\s+)?between\s+(?:the\s+)?$", re.IGNORECASE
)
_LARGE = 100_000  # people of a place that is known without a word to introduce it
_SMALL = 20_000  # fewer, and a place is hardly known far from it
_ABOVE = 2  # times the people of any namesake that lies elsewhere


def senses(cases: tuple[Case, ...], analysis: Analysis) -> tuple[Case, ...]:
    """Return the cases with what the words beside each mention say of its sense.

    "Tbilisi, Georgia" means the Georgia that has a Tbilisi. A people named in the sentence speaks
    for its country: "Paris, Texas" does not make "French police in Paris" Texan. What has a
    border is an area: "the Sumy-Kursk border".
    """
    peoples: dict[int, set[str]] = {}
    for case in cases:
        if case.toponym.kind == "demonym":
            codes = {p.country for p in case.candidates[:1] if p.country}
            peoples.setdefault(analysis.sentence_from(case.toponym.start), set()).update(codes)
    doers = _doers(cases, analysis)
    found = [
        _acted_in(
            _spoken_for(case, frozenset(peoples.get(analysis.sentence_from(at), ()))),
            analysis,
            frozenset(doers.get(analysis.sentence_from(at), ())),
        )
        for case in cases
        for at in (case.toponym.start,)
    ]
    for one, other in _bordering(cases, analysis.text):
        found[one], found[other] = _units(found[one], found[other])
    for case in cases:
        for outer in (r.outer for r in case.said if r.kind == "in"):
            found[outer] = _around(found[outer], case.candidates)
    return tuple(found)


def _bordering(cases: tuple[Case, ...], text: str) -> Iterator[tuple[int, int]]:
    """Yield the numbers of two names that the text says a border lies between."""
    for number, (one, other) in enumerate(pairwise(cases)):
        gap = text[one.toponym.end : other.toponym.start]
        lead = text[max(0, one.toponym.start - _LEAD) : one.toponym.start]
        tail = text[other.toponym.end : other.toponym.end + _LEAD]
        joined = _DASH.fullmatch(gap) and _BORDER.match(tail)
        if joined or (gap.strip() == "and" and _BETWEEN.search(lead)):
            yield number, number + 1


def _units(one: Case, other: Case) -> tuple[Case, Case]:
    """Keep of both names the first-level units and countries, where both have one."""
    pair = [
        tuple(p for p in case.candidates if p.feature.startswith(("A.ADM1", "A.PCL")))
        for case in (one, other)
    ]
    return (_narrowed(one, pair[0]), _narrowed(other, pair[1])) if all(pair) else (one, other)


def renamed(cases: tuple[Case, ...], former: Lookup) -> tuple[Case, ...]:
    """Return the cases with the large places that bore the name, where only small ones bear it.

    "Breslau" is the name of Wroclaw as much as of a village in Ontario; "Salisbury" is hardly
    Harare's any longer.
    """
    return tuple(
        case
        if case.toponym.kind == "demonym" or not case.candidates
        else _of_the_past(case, former)
        for case in cases
    )


def _of_the_past(case: Case, former: Lookup) -> Case:
    places = former(case.toponym.name or case.toponym.surface)
    past = frozenset(place.id for place in places)
    large = {p.id for p in case.candidates if p.id in past and p.population >= _LARGE}
    living = (p for p in case.candidates if p.id not in past and fold(p.name) == case.key)
    known = any(p.population >= _SMALL for p in living)
    return replace(case, past=past, renamed=frozenset() if known else frozenset(large))


def _spoken_for(case: Case, peoples: frozenset[str]) -> Case:
    """Note the peoples beside a name; one of another country lifts what another mention said."""
    if case.toponym.kind == "demonym" or not peoples:
        return case
    outer = {place.country for place in case.containers}
    own = case.toponym.container or any(relation.kind == "in" for relation in case.said)
    elsewhere = peoples - outer
    home = tuple(p for p in case.candidates if p.country in elsewhere)
    if not outer or own or not any(p.population >= _LARGE for p in home):
        return replace(case, peoples=peoples)
    lifted = replace(case, peoples=peoples, containers=(), inside=frozenset())
    return _narrowed(lifted, home)


def _doers(cases: tuple[Case, ...], analysis: Analysis) -> dict[int, set[str]]:
    """Return by sentence the countries that act in it: "Turkey shelled X", "Israel's raid on X"."""
    acting = {
        token.start: analysis.sentence_from(token.start)
        for token in analysis.tokens
        if token.dep in _ACTING
    }
    found: dict[int, set[str]] = {}
    for case in cases:
        place = case.candidates[0] if case.candidates else None
        land = place is not None and place.feature.startswith("A.PCL") and place.country
        heads = (at for at in acting if case.toponym.start <= at < case.toponym.end)
        if land and case.toponym.kind == "name":
            for at in heads:
                found.setdefault(acting[at], set()).add(str(land))
    return found


def _acted_in(case: Case, analysis: Analysis, doers: frozenset[str]) -> Case:
    """Note the lands of the forces beside a name, and its places across a border from a people."""
    number = analysis.sentence_at(case.toponym.start)
    if case.toponym.kind == "demonym" or number is None:
        return case
    sentence = analysis.sentences[number]
    forces = lands_of_forces(analysis.text[sentence.start : sentence.end])
    return replace(case, forces=forces, across=_across(case, case.peoples | doers))


def _across(case: Case, peoples: frozenset[str]) -> frozenset[str]:
    """Return the ids of a known town across a border from a people, whose land has no such town.

    "Russian troops entered X": there, unless about as many live in a namesake elsewhere.
    """
    if not peoples or any(p.country in peoples for p in case.candidates):
        return frozenset()
    beyond = {code for people in peoples for code in neighbours().get(people, ())}
    near = tuple(p for p in case.candidates if p.country in beyond)
    towns = [p.population for p in near if p.feature.startswith("P.")]
    others = [p.population for p in case.candidates if p.country not in beyond]
    least = max(_SMALL, _ABOVE * max(others, default=0))
    known = max(towns, default=0) >= least and len({p.country for p in near}) == 1
    return frozenset(p.id for p in near) if known else frozenset()


def _around(outer: Case, inner: tuple[Place, ...]) -> Case:
    """Keep the candidates of a stated container in which a place of the name before it lies."""
    kept = tuple(p for p in outer.candidates if any(lies_in(place, p) for place in inner))
    if not kept or len(kept) == len(outer.candidates):
        return outer
    return _narrowed(outer, kept)


def _narrowed(case: Case, kept: tuple[Place, ...]) -> Case:
    """Return a case with some of its candidates, the others among those ruled out."""
    out = tuple(p for p in case.candidates if p not in kept)
    echoes = case.echoes & {p.id for p in kept}
    return replace(case, candidates=kept, rejected=case.rejected + out, echoes=echoes)
