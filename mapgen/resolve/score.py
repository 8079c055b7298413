"""Scores the candidates of one name by few features, each of which can be said in words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from mapgen.model import LonLat, Lookup, Place
from mapgen.names import fold
from mapgen.resolve.candidates import Case, fits

__all__ = ["Article", "distance_km", "features", "score_all", "summary", "vouched"]

_EARTH_KM = 6371.0088
_NEAR_KM = 150.0
_SHORT = 3  # letters of an abbreviation
_BESIDE = 0.2  # about 240 km from a place that is sure
_MOSTLY = 0.5
_BAND = 5.0  # degrees of latitude beyond which nothing is near
_UNPEOPLED = {"L.": 6.0, "H.": 4.5, "T.": 4.5, "S.": 4.0}
_SEAT = 8  # a province with more than so many times the people of its seat is meant itself


@dataclass(frozen=True, slots=True)
class Article:
    """What the article's places say together; shares are of mentions, each name once per use."""

    countries: dict[str, float]
    units: dict[tuple[str, str], float]  # (country, first-level unit)
    points: tuple[tuple[str, LonLat, float], ...]  # (name's key, point, certainty)
    mentions: dict[str, int]  # country -> how often a place in it, or itself, is named
    home: Place | None = None  # a place in the publisher's name

    @classmethod
    def unread(cls, publisher: str, lookup: Lookup) -> "Article":
        """Return the state before any place is known."""
        return cls({}, {}, (), {}, _home(publisher, lookup))


def _home(publisher: str, lookup: Lookup) -> Place | None:
    words = publisher.split()[:6]
    for size in (3, 2, 1):
        for first in range(len(words) - size + 1):
            name = " ".join(words[first : first + size])
            places = lookup(name) if len(name) > 4 else ()
            if places and (places[0].population > 100_000 or places[0].feature[:2] == "A."):
                return places[0]
    return None


def score_all(case: Case, article: Article, weights: dict[str, float]) -> list[float]:
    """Return each candidate's share of belief; the shares add up to 1."""
    raw = [
        sum(
            weights.get(name, 0.0) * value for name, value in features(case, place, article).items()
        )
        for place in case.candidates
    ]
    if not raw:
        return []
    top = max(raw)
    parts = [math.exp(value - top) for value in raw]
    whole = sum(parts)
    return [part / whole for part in parts]


def features(case: Case, place: Place, article: Article) -> dict[str, float]:
    """Return what speaks for a candidate; nought where a feature says nothing."""
    code = place.country or ""
    unit = (code, place.name if place.feature == "A.ADM1" else place.admin1 or "")
    return {
        "people": _people(place),
        "country": float(place.feature.startswith("A.PCL") or place.feature == "L.CONT"),
        "unit": float(place.feature == "A.ADM1"),
        "district": float(place.feature.startswith(("A.ADM2", "A.ADM3"))),
        "seat": float(not case.hint and _is_seat(case, place)),
        "named_so": float(_named_so(case, place)),
        "hint": float(fits(place.feature, case.hint)),
        "against_hint": float(bool(case.hint) and not fits(place.feature, case.hint)),
        "echo": float(place.id in case.echoes),
        "contained": float(place.id in case.inside),
        "country_votes": article.countries.get(code, 0.0),
        "unit_votes": article.units.get(unit, 0.0),
        "near": _nearness(case, place, article),
        "home": float(article.home is not None and article.home.country == place.country),
    }


def _named_so(case: Case, place: Place) -> bool:
    """Tell whether this is the name proper; "Kurdistan" is, of a "Kurdistan Region" named too.

    What is written "EU" is not the town of Eu.
    """
    surface = case.toponym.surface
    if len(surface) <= _SHORT and surface.isupper() and not place.name.isupper():
        return False
    if not case.key.isascii() and _in_its_language(case.key, place):
        return True
    name = fold(place.name.split(",")[0])
    return name == case.key or (place.id in case.echoes and name.startswith(f"{case.key} "))


def _in_its_language(key: str, place: Place) -> bool:
    """Tell whether this is what a place is called in Arabic or Kurdish, "state of" left out."""
    forms = (form for _, name in place.names for form in (name, name.partition(" ")[2]))
    return any(fold(form) == key for form in forms)


def _people(place: Place) -> float:
    """Return the logarithm of a place's people, or what stands for it where nobody lives."""
    if place.population or place.feature[:2] not in _UNPEOPLED:
        return math.log10(max(place.population, 1))
    return _UNPEOPLED[place.feature[:2]]


def _is_seat(case: Case, place: Place) -> bool:
    """Tell whether a town gives its name to its province and holds a good part of its people."""
    return place.feature.startswith("P.") and any(
        unit.feature == "A.ADM1"
        and unit.name == place.name == place.admin1
        and place.population * _SEAT >= unit.population
        for unit in case.candidates
    )


def _nearness(case: Case, place: Place, article: Article) -> float:
    """Return from 0 (far) to 1 (beside) how near the nearest other sure place is."""
    if place.feature.startswith("A.PCL"):
        return 0.0
    best = 0.0
    for key, point, certainty in article.points:
        if key == case.key or point == place.point or abs(point.lat - place.point.lat) > _BAND:
            continue
        best = max(best, certainty * math.exp(-distance_km(point, place.point) / _NEAR_KM))
    return best


def vouched(case: Case, place: Place, article: Article) -> bool:
    """Tell whether the article speaks for a place whose name it spells otherwise.

    Another of its places must be near; where it has none, it must be mostly about the country.
    """
    if any(key != case.key for key, _, _ in article.points):
        return _nearness(case, place, article) >= _BESIDE
    alone = sum(other.country == place.country for other in case.candidates) == 1
    return alone and article.countries.get(place.country or "", 0.0) >= _MOSTLY


def distance_km(one: LonLat, other: LonLat) -> float:
    """Return the great-circle distance."""
    lat1, lat2 = math.radians(one.lat), math.radians(other.lat)
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


def summary(cases: Sequence[Case], shares: Sequence[list[float]], before: Article) -> Article:
    """Count what the places as scored so far say together."""
    countries: dict[str, float] = {}
    units: dict[tuple[str, str], float] = {}
    mentions: dict[str, int] = {}
    points: dict[str, tuple[str, LonLat, float]] = {}
    total = unit_total = 0.0
    for case, parts in zip(cases, shares, strict=True):
        if not parts or case.respelt:
            continue
        best = max(range(len(parts)), key=lambda i: (parts[i], -i))
        place, certainty = case.candidates[best], parts[best]
        if place.country:
            countries[place.country] = countries.get(place.country, 0.0) + certainty
            mentions[place.country] = mentions.get(place.country, 0) + 1
            total += certainty
        unit = place.name if place.feature == "A.ADM1" else place.admin1
        if place.country and unit:
            pair = (place.country, unit)
            units[pair] = units.get(pair, 0.0) + certainty
            unit_total += certainty
        if not place.feature.startswith(("A.PCL", "L.CONT")):
            old = points.get(case.key)
            if old is None or old[2] < certainty:
                points[case.key] = case.key, place.point, certainty
    return Article(
        {code: value / total for code, value in countries.items()} if total else {},
        {pair: value / unit_total for pair, value in units.items()} if unit_total else {},
        tuple(points[key] for key in sorted(points)),
        mentions,
        before.home,
    )
