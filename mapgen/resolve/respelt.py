"""Finds for a name with no place near the article other spellings that it speaks for."""

from dataclasses import replace

from rapidfuzz import fuzz

from mapgen.model import Lookup, Place
from mapgen.names import fold
from mapgen.resolve.article import Article
from mapgen.resolve.belief import least
from mapgen.resolve.candidates import Case
from mapgen.resolve.kinds import may_hold
from mapgen.resolve.score import vouched

__all__ = ["respelt", "vouched_for"]

_RATIO = 80.0
_MOSTLY = 0.5  # of an article's places


def vouched_for(
    found: tuple[Case, ...], shares: list[list[float]], article: Article
) -> dict[str, Place]:
    """Return by name the places of respelt names that the article speaks for."""
    best = (
        (case, case.candidates[max(range(len(parts)), key=parts.__getitem__)])
        for case, parts in zip(found, shares, strict=True)
        if case.respelt and case.candidates
    )
    return {case.key: place for case, place in best if vouched(case, place, article)}


def respelt(case: Case, shares: list[float], article: Article, fuzzy: Lookup) -> Case:
    """Look for other spellings of a name that has no place near what the article is about."""
    toponym = case.toponym
    if case.respelt or toponym.doubtful or toponym.kind != "name" or case.rejected:
        return case
    best = max(range(len(shares)), key=shares.__getitem__, default=None)
    if best is None or shares[best] >= least(case, case.candidates[best], article):
        return case
    name = toponym.name or toponym.surface
    near = tuple(
        p for p in fuzzy(name) if vouched(case, p, article) and _alike(name, p) and _fits(case, p)
    )
    if any(fold(p.name) == case.key and _is_its(case, p, article) for p in case.candidates):
        near = tuple(p for p in near if p in case.candidates)  # no other name, spelt wrongly
    return replace(case, candidates=near, respelt=True) if near else case


def _fits(case: Case, place: Place) -> bool:
    """Tell whether a place written otherwise can lie where the text puts the name."""
    return not case.containers or any(may_hold(outer, place) for outer in case.containers)


def _is_its(case: Case, place: Place, article: Article) -> bool:
    """Tell whether it lies in the country that the article is mostly about."""
    return article.shares(case.key).countries.get(place.country or "", 0.0) >= _MOSTLY


def _alike(name: str, place: Place) -> bool:
    """Tell whether one of a place's names is written nearly so."""
    key = fold(name)
    forms = (place.name, *(form for _, form in place.names))
    return any(fuzz.ratio(key, fold(form)) >= _RATIO for form in forms)
