"""Finds for an unknown name the place near by that is written nearly so, where just one is."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from rapidfuzz import fuzz

from mapgen.model import Place
from mapgen.names import fold
from mapgen.resolve.article import Article
from mapgen.resolve.candidates import Case
from mapgen.resolve.kinds import fits, lies_in

__all__ = ["ANGLO", "Alike", "nearly"]

Alike = Callable[[str, Iterable[str]], tuple[Place, ...]]
"""A name and ISO codes -> places of these countries that are written nearly so."""

_SHARE = 0.2  # of an article's places lie in a country in which one looks
_NEAR = 0.3  # about 180 km from a place that is sure
_SAME_KM = 20.0
_TIE = 4.0  # points of likeness
ANGLO = frozenset({"US", "GB", "AU", "NZ", "CA", "IE"})
"""Countries whose places English texts write as their people do."""


def nearly(case: Case, article: Article, alike: Alike) -> Case:
    """Return the case with the one place near the article's others that is written nearly so."""
    toponym = case.toponym
    if toponym.kind != "name" or case.outside or case.adrift:
        return case
    if (toponym.hint or "").startswith(("R.", "H", "S")):
        return case
    shares = article.shares(case.key).countries
    countries = {code for code, share in shares.items() if share >= _SHARE} - ANGLO - {""}
    if not countries:
        return case
    places = [
        place
        for place in alike(toponym.name or toponym.surface, countries)
        if _may_be(case, place, article)
    ]
    wanted = [place for place in places if fits(place.feature, case.hint)]
    if toponym.doubtful:  # it may be none: only its very name, and nothing but places near
        wanted, places = [], [p for p in places if fold(p.name) == case.key]
    best = _best(case.key, wanted or [p for p in places if p.feature.startswith("P.")])
    return case if best is None else replace(case, candidates=(best,), respelt=True)


def _may_be(case: Case, place: Place, article: Article) -> bool:
    """Tell whether it lies where the text says, and near what is sure."""
    outer = case.containers
    unknown = place.admin1 is None and any(place.country == one.country for one in outer)
    inside = not outer or unknown or any(lies_in(place, one) for one in outer)
    return inside and article.nearness(case.key, place) >= _NEAR


def _best(key: str, places: list[Place]) -> Place | None:
    """Return the likest place, None where another one elsewhere is about as like."""
    likeness = {place.id: fuzz.ratio(key, fold(place.name)) for place in places}
    order = sorted(places, key=lambda p: (-likeness[p.id], -p.population, p.id))
    if not order:
        return None
    first = order[0]
    for place in order[1:]:
        elsewhere = place.point.km_to(first.point) > _SAME_KM
        if elsewhere and likeness[place.id] > likeness[first.id] - _TIE:
            return None
    return first
