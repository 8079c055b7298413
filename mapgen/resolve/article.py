"""What the places of an article say together, and what each is told by the others."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mapgen.model import LonLat, Place
from mapgen.resolve.candidates import Case

__all__ = ["Article", "Shares", "summary"]

_NEAR_KM = 150.0
_FAR_KM = 300.0
_SURE = 0.8  # of a name that tells what country an article is about
_SEVERAL = 3  # such names
_DEGREE_KM = 111.0  # of latitude: a little less than it is
_BAND = 5.0  # degrees of latitude beyond which nothing is near


@dataclass(frozen=True, slots=True)
class Vote:
    """What one name of the article, as far as it is understood, says for others."""

    country: str
    unit: str  # first-level unit; empty for none
    point: LonLat | None  # None for a country or continent, which is near nothing
    weight: float  # of all its mentions
    certainty: float  # of the surest one
    capital: bool = False  # of a country, of which news from anywhere in it speaks


@dataclass(frozen=True, slots=True)
class Article:
    """What the article's places say together. A name never speaks for itself."""

    votes: dict[str, tuple[Vote, ...]] = field(default_factory=dict)  # name's key -> places
    mentions: dict[str, int] = field(default_factory=dict)  # country -> how often it is meant
    home: Place | None = None
    _memo: dict[str, "Shares"] = field(default_factory=dict)
    _near: "dict[tuple[str, bool], tuple[tuple[Vote, LonLat], ...]]" = field(default_factory=dict)

    def shares(self, key: str) -> "Shares":
        """Return what all names but this one say of countries and units, as shares."""
        if key not in self._memo:
            self._memo[key] = _shares(self.votes, key)
        return self._memo[key]

    def joined(self, places: Mapping[str, Place], certainty: float) -> "Article":
        """Return the article with these places, by names' keys, speaking for others too."""
        votes = {
            key: (
                Vote(
                    country=place.country or "",
                    unit=place.admin1 or "",
                    point=place.point,
                    weight=certainty,
                    certainty=certainty,
                ),
            )
            for key, place in places.items()
        }
        return Article({**self.votes, **votes}, self.mentions, self.home)

    def is_far(self, key: str, place: Place) -> bool:
        """Tell whether it is far from the outlet's home and from all sure places, if any."""
        home = self.home
        at_home = home is not None and home.feature.startswith("P.")
        if home is not None and at_home and home.point.km_to(place.point) <= _FAR_KM:
            return False
        points = [
            vote.point
            for other, votes in self.votes.items()
            for vote in votes
            if other != key and vote.point is not None
        ]
        return bool(points) and all(point.km_to(place.point) > _FAR_KM for point in points)

    def is_foreign(self, key: str, place: Place) -> bool:
        """Tell whether the article's names lie in one country, of which this is none."""
        if self.home is not None and self.home.country == place.country:
            return False
        codes = [
            {vote.country for vote in votes if vote.certainty >= _SURE}
            for other, votes in self.votes.items()
            if other != key
        ]
        if any(place.country in some for some in codes):
            return False
        common = Counter(code for some in codes for code in some)
        return max(common.values(), default=0) >= _SEVERAL

    def within(self, key: str, place: Place, km: float) -> bool:
        """Tell whether any other name's place lies within so many km."""
        return any(
            vote.point is not None and vote.point.km_to(place.point) <= km
            for other, votes in self.votes.items()
            if other != key
            for vote in votes
        )

    def nearness(self, key: str, place: Place, *, towns: bool = False) -> float:
        """Return from 0 (far) to 1 (beside) how near the nearest other sure place is.

        With `towns`, capitals of countries count only where the article has no other point.
        """
        if place.feature.startswith("A.PCL"):
            return 0.0
        best = 0.0
        for vote, point in self._points(key, towns=towns):
            if vote.certainty <= best:  # neither it nor the rest can be nearer
                break
            apart = abs(point.lat - place.point.lat)
            if apart > _BAND or vote.certainty * math.exp(-apart * _DEGREE_KM / _NEAR_KM) <= best:
                continue
            if point == place.point:
                continue
            far = point.km_to(place.point)
            best = max(best, vote.certainty * math.exp(-far / _NEAR_KM))
        return best

    def _points(self, key: str, *, towns: bool) -> "tuple[tuple[Vote, LonLat], ...]":
        """Return the other names' places that something may be near, the surest first."""
        if (key, towns) not in self._near:
            found = [
                (vote, vote.point)
                for other, votes in self.votes.items()
                if other != key
                for vote in votes
                if vote.point is not None
            ]
            if towns and not all(vote.capital for vote, _ in found):
                found = [pair for pair in found if not pair[0].capital]
            found.sort(key=lambda pair: -pair[0].certainty)
            self._near[key, towns] = tuple(found)
        return self._near[key, towns]


@dataclass(frozen=True, slots=True)
class Shares:
    """Shares of countries and first-level units; empty where no other name says anything."""

    countries: dict[str, float]
    units: dict[tuple[str, str], float]


def _shares(votes: dict[str, tuple[Vote, ...]], key: str) -> Shares:
    countries: dict[str, float] = {}
    units: dict[tuple[str, str], float] = {}
    for other, found in votes.items():
        if other == key:
            continue
        for vote in found:
            countries[vote.country] = countries.get(vote.country, 0.0) + vote.weight
            if vote.unit:
                pair = (vote.country, vote.unit)
                units[pair] = units.get(pair, 0.0) + vote.weight
    total, parts = math.fsum(countries.values()), math.fsum(units.values())
    return Shares(
        {code: value / total for code, value in countries.items()} if total else {},
        {pair: value / parts for pair, value in units.items()} if parts else {},
    )


def summary(cases: Sequence[Case], shares: Sequence[list[float]], before: Article) -> Article:
    """Count what the places as scored so far say together; what may be no place counts less."""
    found: dict[str, dict[str, Vote]] = {}
    mentions: dict[str, int] = {}
    for case, parts in zip(cases, shares, strict=True):
        if not parts or case.respelt:
            continue
        best = max(range(len(parts)), key=lambda i: (parts[i], -i))
        place, certainty = case.candidates[best], parts[best]
        if not place.country:
            continue
        mentions[place.country] = mentions.get(place.country, 0) + 1
        here = found.setdefault(case.key, {})
        old = here.get(place.id)
        here[place.id] = Vote(
            country=place.country,
            unit=(place.name if place.feature == "A.ADM1" else place.admin1) or "",
            point=None if place.feature.startswith(("A.PCL", "L.CONT")) else place.point,
            weight=certainty + (old.weight if old else 0.0),
            certainty=max(certainty, old.certainty if old else 0.0),
            capital=place.feature == "P.PPLC",
        )
    votes = {key: tuple(here[name] for name in sorted(here)) for key, here in sorted(found.items())}
    return Article(votes, mentions, before.home)
