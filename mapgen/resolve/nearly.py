"""Finds for an unknown name the place near by that is written nearly so, where just one is."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from rapidfuzz import fuzz

from mapgen.model import Place
from mapgen.names import fold
from mapgen.resolve.article import Article
from mapgen.resolve.candidates import Case
from mapgen.resolve.kinds import fits, lies_in

__all__ = ["ANGLO", "Alike", "is_known_town", "nearly"]

Alike = Callable[[str, Iterable[str]], tuple[Place, ...]]
"""A name and ISO codes -> places of these countries that are written nearly so; of "", waters."""

_SHARE = 0.2  # of an article's places lie in a country in which one looks
_NEAR = 0.3  # about 180 km from a place that is sure
_BESIDE_KM = 300.0  # from a water, beside half its length
_WATERS = frozenset({"H.", "H.STM", "H.LK"})
_KIND = re.compile(r"^(?:lake|river)\s+|\s+(?:lake|river)$", re.IGNORECASE)
_CLOSE = 0.5  # about 100 km from a place that is sure
_LONG = 7  # letters
_TOWN = 15_000  # people of a town that news from its country names without a word of where it is
_VERY_LIKE = 87.0  # of a hundred
_LIKE = 80.0
_MOSTLY = 0.5  # of an article's places lie in the country of a province
_SEVERAL = 4
_SAME_KM = 20.0
_TIE = 4.0  # points of likeness
ANGLO = frozenset({"US", "GB", "AU", "NZ", "CA", "IE"})
"""Countries whose places English texts write as their people do."""


def nearly(case: Case, article: Article, alike: Alike) -> Case:
    """Return the case with the one place near the article's others that is written nearly so."""
    toponym = case.toponym
    if toponym.kind != "name" or case.outside or case.adrift:
        return case
    hint = toponym.hint or ""
    if hint in _WATERS:
        return _water(case, article, alike)
    if hint.startswith(("R.", "H", "S")):
        return case
    shares = article.shares(case.key).countries
    countries = {code for code, share in shares.items() if share >= _SHARE} - ANGLO - {""}
    spoken = (case.forces or case.peoples) - ANGLO if not shares else frozenset()
    if not (countries or spoken):
        return case
    lands = countries or spoken
    if sum(place.country in lands for place in case.candidates) >= _SEVERAL:
        return case  # a name that so many bear is no other name, spelt wrongly
    same = (p for p in case.rejected if p.country in lands and _bears(p, case.key))
    places = [
        place
        for place in dict.fromkeys((*same, *alike(toponym.name or toponym.surface, lands)))
        if _may_be(case, place, article, alone=bool(spoken))
    ]
    wanted = [place for place in places if fits(place.feature, case.hint)]
    if not wanted and hint.startswith("A.ADM"):  # "the X district", which is the province of X
        wanted = [p for p in places if p.feature == "A.ADM1" and _is_sure_of(case, p, article)]
    if toponym.doubtful:  # it may be none: only its very name, or nearly that right beside others
        wanted = [p for p in places if _is_sure_of(case, p, article)]
        places = []
    best = _best(case.key, wanted or [p for p in places if p.feature.startswith("P.")])
    return case if best is None else replace(case, candidates=(best,), respelt=True)


def _is_sure_of(case: Case, place: Place, article: Article) -> bool:
    """Tell whether what may be no place is this one: it bears the name, or nearly so and is close.

    A long name is written otherwise more often than a short one is another.
    """
    name = fold(place.name)
    if _bears(place, case.key):
        return True
    if place.feature == "A.ADM1":  # of which a land has few
        least = _LIKE if len(case.key) >= _LONG else _VERY_LIKE  # "Kushe" is no Koshi
        return _mostly(case, place, article) and fuzz.ratio(case.key, name) >= least
    close = article.nearness(case.key, place) >= _CLOSE and len(case.key) >= _LONG
    close = close or is_known_town(case, place, article)
    return close and place.feature.startswith("P.") and fuzz.ratio(case.key, name) >= _VERY_LIKE


def is_known_town(case: Case, place: Place, article: Article) -> bool:
    """Tell whether it is a town of the article's country that needs no word of where it is."""
    town = place.population >= _TOWN and place.feature.startswith("P.")
    long = len(case.key) >= _LONG and place.country not in ANGLO
    return town and long and _mostly(case, place, article)


def _bears(place: Place, key: str) -> bool:
    """Tell whether a place has this name, in whatever language."""
    return any(fold(name) == key for name in (place.name, *(form for _, form in place.names)))


def _mostly(case: Case, place: Place, article: Article) -> bool:
    """Tell whether the article is mostly about a place's country."""
    return article.shares(case.key).countries.get(place.country or "", 0.0) >= _MOSTLY


def _water(case: Case, article: Article, alike: Alike) -> Case:
    """Return the case with the one water, as the words want it, that others of its places are by.

    Waters lie in several countries, or in none.
    """
    name = _KIND.sub("", case.toponym.name or case.toponym.surface)
    if case.candidates or not article.votes:
        return case
    waters = [
        place
        for place in alike(name, ("",))
        if place.feature.startswith("H.")
        and article.within(case.key, place, _BESIDE_KM + (place.extent_km or 0.0))
    ]
    best = _best(fold(name), waters)
    return case if best is None else replace(case, candidates=(best,), respelt=True)


def _may_be(case: Case, place: Place, article: Article, *, alone: bool) -> bool:
    """Tell whether it lies where the text says, and near what is sure, if anything else is."""
    outer = case.containers
    unknown = place.admin1 is None and any(place.country == one.country for one in outer)
    inside = not outer or unknown or any(lies_in(place, one) for one in outer)
    if place.feature == "A.ADM1" and _mostly(case, place, article):
        return inside
    known = is_known_town(case, place, article)
    return inside and (alone or known or _is_near(case, place, article))


def _is_near(case: Case, place: Place, article: Article) -> bool:
    towns = place.feature.startswith("P.")
    return article.nearness(case.key, place, towns=towns) >= _NEAR


def _best(key: str, places: list[Place]) -> Place | None:
    """Return the likest place, None where another one elsewhere is about as like."""
    likeness = {place.id: fuzz.ratio(key, fold(place.name)) for place in places}
    order = sorted(
        places, key=lambda p: (-likeness[p.id], p.feature[0] != "P", -p.population, p.id)
    )
    if not order:
        return None
    first = order[0]
    for place in order[1:]:
        elsewhere = place.point.km_to(first.point) > _SAME_KM
        if elsewhere and likeness[place.id] > likeness[first.id] - _TIE:
            return None
    return first
