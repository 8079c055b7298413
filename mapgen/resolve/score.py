"""Scores the candidates of one name by few features, each of which can be said in words."""

import math
import re
from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz import fuzz

from mapgen.model import Place
from mapgen.names import fold
from mapgen.resolve.article import Article, Shares
from mapgen.resolve.candidates import Case
from mapgen.resolve.kinds import is_of_kind
from mapgen.resolve.nearly import ANGLO, is_known_town

__all__ = ["features", "is_spoken_for", "score_all", "vouched"]

_SPACES = re.compile(r"[\s'’-]+")
_HOME_KM = 150.0
_SHORT = 3  # letters of an abbreviation
_BESIDE = 0.3  # about 180 km from a place that is sure
_NEARBY = 0.13  # about 300 km: of airports and waters, and where a name is spelt in one way
_MOSTLY = 0.5
_SOME = 0.1
_LONG = 11  # letters of a name that hardly two places of the world share
_ONE_OFF = 90.0  # of a hundred
_UNPEOPLED = {"A.": 4.0, "L.": 6.0, "H.": 5.0, "T.": 5.0, "S.": 5.5}
_UNCOUNTED = 3.0  # the logarithm of the people of a place that nobody counted
_SPELT = 70.0  # of a hundred: how like two spellings of one name are
_SYLLABLES = frozenset({"CN", "KP", "KR", "TW", "VN"})  # where one letter makes another name
_SEAT = 8  # a province with more than so many times the people of its seat is meant itself


def score_all(case: Case, article: Article, weights: Mapping[str, float]) -> list[float]:
    """Return each candidate's share of belief; what they lack of 1 is "none of these"."""
    raw = [
        sum(
            weights.get(name, 0.0) * value for name, value in features(case, place, article).items()
        )
        for place in case.candidates
    ]
    if not raw:
        return []
    none = weights["none"]
    top = max(*raw, none)
    parts = [math.exp(value - top) for value in raw]
    whole = math.fsum(parts) + math.exp(none - top)
    return [part / whole for part in parts]


def features(case: Case, place: Place, article: Article) -> dict[str, float]:
    """Return what speaks for a candidate; nought where a feature says nothing."""
    code = place.country or ""
    unit = (code, place.name if place.feature == "A.ADM1" else place.admin1 or "")
    others = article.shares(case.key)
    return {
        "people": _people(place),
        "country": float(place.feature.startswith("A.PCL") or place.feature == "L.CONT"),
        "district": float(place.feature.startswith(("A.ADM2", "A.ADM3"))),
        "seat": float(not case.hint and not case.echoes and _is_seat(case, place, article)),
        "named_so": float(_named_so(case, place)),
        "hint": float(is_of_kind(place, case.hint) or place.id in case.meant),
        "against_hint": float(_is_against(case, place)),
        "echo": float(place.id in case.echoes or place.id == case.shared[0]),
        "contained": float(place.id in case.inside or code in _given(case, others)),
        "country_votes": others.countries.get(code, 0.0),
        "unit_votes": others.units.get(unit, 0.0),
        "near": article.nearness(case.key, place),
        "home": float(is_spoken_for(case, place, article) or _at_home(place, article.home)),
        "home_near": _home_nearness(place, article.home),
    }


def _is_against(case: Case, place: Place) -> bool:
    """Tell whether the words around a name mean another kind of place."""
    return place.id in case.unmeant or (bool(case.hint) and not is_of_kind(place, case.hint))


def _named_so(case: Case, place: Place) -> bool:
    """Tell whether this is the name proper; "Kurdistan" is, of a "Kurdistan Region" named too.

    What is written "EU" is not the town of Eu.
    """
    surface = case.toponym.surface
    if len(surface) <= _SHORT and surface.isupper() and not place.name.isupper():
        return False
    if place.id in case.renamed:
        return True
    if not case.key.isascii() and _in_its_language(case.key, place):
        return True
    name = fold(place.name.split(",")[0])
    if _is_spelt_so(case.key, place) and any(_seats(unit, place) for unit in case.candidates):
        return True
    return name == case.key or (place.id in case.echoes and name.startswith(f"{case.key} "))


def _in_its_language(key: str, place: Place) -> bool:
    """Tell whether this is what a place is called in Arabic or Kurdish, "state of" left out."""
    forms = (form for _, name in place.names for form in (name, name.partition(" ")[2]))
    return any(fold(form) == key for form in forms)


def _people(place: Place) -> float:
    """Return the logarithm of a place's people, or what stands for it where nobody lives."""
    if place.population:
        return math.log10(place.population)
    return _UNPEOPLED.get(place.feature[:2], _UNCOUNTED)


def _is_seat(case: Case, place: Place, article: Article) -> bool:
    """Tell whether a town is meant rather than the province of its name.

    It holds a good part of the province's people, or is the country's capital and nothing else
    of the province is spoken of: Washington.
    """
    if not place.feature.startswith("P."):
        return False
    units = [p for p in case.candidates if p.feature == "A.ADM1" and p.country == place.country]
    if place.feature == "P.PPLC" and units:
        spoken = article.shares(case.key).units
        return not any(spoken.get((unit.country or "", unit.name)) for unit in units)
    named = _is_spelt_so(case.key, place)
    return any(
        (named or unit.name == place.name)
        and _seats(unit, place)
        and place.population * _SEAT >= unit.population
        for unit in units
    )


def _seats(unit: Place, place: Place) -> bool:
    """Tell whether a town lies in the province of its name."""
    inside = unit.country == place.country and unit.name == place.admin1
    return inside and unit.feature == "A.ADM1" and place.feature.startswith("P.")


def _is_spelt_so(key: str, place: Place) -> bool:
    """Tell whether a town's own name is but another spelling: Misratah, not "York City"."""
    return _is_spelling(key, place.name)


@lru_cache(maxsize=4096)  # asked of each candidate, each time that names are weighed
def _is_spelling(key: str, town: str) -> bool:
    name = fold(town)
    word = next((word for word in name.split() if len(word) > _SHORT), name)
    return not name.startswith(f"{key} ") and fuzz.ratio(word, key) >= _SPELT


def _given(case: Case, others: Shares) -> frozenset[str]:
    """Return the countries that a person gives; where nothing else is said, those of the forces."""
    return case.given if others.countries else case.given | case.forces


def is_spoken_for(case: Case, place: Place, article: Article) -> bool:
    """Tell whether a people or a force in its sentence makes its country likely.

    A force does where nothing else in the article lies in another country only.
    """
    code = place.country or ""
    if code in case.peoples or place.id in case.across:
        return True
    countries = article.shares(case.key).countries
    return code in case.forces and (not countries or code in countries)


def _at_home(place: Place, home: Place | None) -> bool:
    return home is not None and home.country == place.country


def _home_nearness(place: Place, home: Place | None) -> float:
    """Return from 0 (far) to 1 (there) how near it is to the outlet's home town."""
    if home is None or place.country != home.country or not home.feature.startswith("P."):
        return 0.0
    if place.feature.startswith("A.PCL"):
        return 0.0
    if place.feature == "A.ADM1":
        return float(place.name == home.admin1)
    return math.exp(-home.point.km_to(place.point) / _HOME_KM)


def vouched(case: Case, place: Place, article: Article) -> bool:
    """Tell whether the article speaks for a place whose name it spells otherwise.

    Another of its places must be near, in a country that it writes about, or the name must be one
    that hardly another place is spelt like. Where no other place is known, the article must be
    mostly about the country, or speak of a force that acts there.
    """
    if place.country in _SYLLABLES and not _is_squeezed(case.key, place):
        return False
    share = article.shares(case.key).countries.get(place.country or "", 0.0)
    if any(vote.point for key, votes in article.votes.items() if key != case.key for vote in votes):
        spoken = share > 0.0 or not place.country  # a river lies in several, or in none
        if place.feature == "A.ADM1" and share >= _MOSTLY:
            return True  # a land has few provinces
        towns = place.feature.startswith("P.")
        rare = share >= _SOME and len(case.key) >= _LONG
        rare = rare or is_known_town(case, place, article)
        if rare and _is_one_letter_off(case.key, place):
            return True
        near = _BESIDE if towns and place.country not in ANGLO else _NEARBY
        return spoken and article.nearness(case.key, place, towns=towns) >= near
    alone = sum(other.country == place.country for other in case.candidates) == 1
    return alone and (share >= _MOSTLY or is_spoken_for(case, place, article))


def _is_one_letter_off(key: str, place: Place) -> bool:
    return place.feature.startswith("P.") and fuzz.ratio(key, fold(place.name)) >= _ONE_OFF


def _is_squeezed(key: str, place: Place) -> bool:
    """Tell whether a name is a place's but for spaces, hyphens and marks on letters."""
    forms = (place.name, *(form for _, form in place.names))
    return any(_SPACES.sub("", fold(form)) == _SPACES.sub("", key) for form in forms)
