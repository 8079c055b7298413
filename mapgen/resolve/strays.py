"""Holds the villages of one list together: who lists ten near each other means no far namesake."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from mapgen.model import LonLat, Place, Resolution
from mapgen.names import fold

__all__ = ["strays"]

_GAP = re.compile(r"(?=[^.]*(?:,|;|\band\b))(?:[\s,;]|\band\b|\b[A-Z][\w’'-]+)+")
"""Between two names: commas, "and", and names that were not found."""
_SHORT = 3  # names of a list
_LEAST = 4  # and of one that says something by its being one
_OTHERS = 3  # of them placed, beside the one that is judged
_NEAR_KM = 100.0
_KNOWN = 0.5  # of a list at most is placed, where it is one of villages nobody knows
_MUCH = 0.5  # of an article's places lie in the land that it is about
_FAR_KM = 200.0
_LONG = 6  # names of a list that goes through the places of one country
_AT_HOME = 2  # of them that lie there
_OCEANS_KM = 1000.0
_RENAMED_KM = 300.0  # and so far off is what only another language calls so
_MOSTLY = 0.75  # of the others have another one near
_LARGE = 100_000  # people of a town that is spoken of anywhere


def strays(resolutions: Sequence[Resolution], text: str) -> frozenset[int]:
    """Return the numbers of small places that lie far from all others of a list that lie close.

    One in the same province as three of them is no stray, however wide the province.
    """
    found: set[int] = set()
    for group in _lists(resolutions, text):
        places = {i: p for i in group if (p := resolutions[i].place) is not None}
        if len(group) >= _LONG:
            found.update(_abroad(places, resolutions))
        if len(places) <= len(group) * _KNOWN:
            found.update(_foreign(places, resolutions))
            found.update(_lone(places, group, resolutions))
        for number, place in places.items() if len(group) >= _LEAST else ():
            others = [p.point for i, p in places.items() if i != number and p.name != place.name]
            if len(others) < _OTHERS or place.population >= _LARGE or place.feature[0] != "P":
                continue
            units = [p.admin1 for i, p in places.items() if i != number]
            at_home = place.admin1 is not None and units.count(place.admin1) >= _OTHERS
            if (
                not at_home
                and not _is_seat(resolutions[number])
                and not _has_near(place.point, others)
                and _together(others)
            ):
                found.add(number)
    return frozenset(found)


def _abroad(places: Mapping[int, Place], resolutions: Sequence[Resolution]) -> Iterator[int]:
    """Yield the numbers of what lies oceans away from a long list of one country's places.

    However well known: where the villages of an island are called over, London is one of them.
    """
    counts = Counter(place.country for place in places.values())
    land, most = max(counts.items(), key=lambda one: (one[1], one[0] or ""), default=("", 0))
    own = [place.point for place in places.values() if place.country == land]
    if most < _AT_HOME or not _together(own):
        return
    for number, place in places.items():
        named = fold(place.name) == fold(resolutions[number].toponym.surface)
        away = _OCEANS_KM if named else _RENAMED_KM  # "Al-Qahirah" among villages is not Cairo
        far = all(place.point.km_to(point) > away for point in own)
        if far and place.country != land and place.feature[0] == "P":
            yield number


def _foreign(places: Mapping[int, Place], resolutions: Sequence[Resolution]) -> Iterator[int]:
    """Yield what lies in another land than the article's in a list of villages nobody knows."""
    counts = Counter(
        p.country
        for one in resolutions
        if (p := one.place) is not None and not p.feature.startswith("A.PCL")
    )
    land, most = max(counts.items(), key=lambda one: (one[1], one[0] or ""), default=("", 0))
    if most < _MUCH * counts.total():
        return
    for number, place in places.items():
        unit = place.feature.startswith("A.ADM") and counts[place.country] <= 1
        surface = resolutions[number].toponym.surface
        known = place.population >= _LARGE and fold(place.name) == fold(surface)
        small = place.feature[0] == "P" and not known  # "Al-Qahirah" among them is not Cairo
        if place.country != land and place.country and (unit or small):
            yield number


def _lone(
    places: Mapping[int, Place], group: Sequence[int], resolutions: Sequence[Resolution]
) -> Iterator[int]:
    """Yield small places that lie far from all that the article names outside of such a list."""
    others = [
        place.point
        for number, one in enumerate(resolutions)
        if number not in group
        and (place := one.place) is not None
        and not place.feature.startswith(("A.PCL", "L."))
    ]
    for number, place in places.items():
        small = place.feature[0] == "P" and place.population < _LARGE
        far = bool(others) and all(place.point.km_to(point) > _FAR_KM for point in others)
        if small and far and not _is_seat(resolutions[number]):
            yield number


def _is_seat(one: Resolution) -> bool:
    """Tell whether a province of its name is what a town is the seat of: that is known afar."""
    place = one.place
    return place is not None and any(
        unit.feature == "A.ADM1" and place.admin1 == unit.name and unit.name == place.name
        for unit in one.rivals
    )


def _together(points: list[LonLat]) -> bool:
    """Tell whether most points have another one near."""
    paired = sum(_has_near(p, points[:i] + points[i + 1 :]) for i, p in enumerate(points))
    return paired >= _MOSTLY * len(points)


def _has_near(point: LonLat, others: list[LonLat]) -> bool:
    return any(point.km_to(other) <= _NEAR_KM for other in others)


def _lists(resolutions: Sequence[Resolution], text: str) -> Iterator[list[int]]:
    """Yield the numbers of names that only commas and "and" part."""
    group: list[int] = []
    for number, one in enumerate(resolutions):
        end = resolutions[group[-1]].toponym.end if group else 0
        if group and _GAP.fullmatch(text, end, one.toponym.start) is None:
            if len(group) >= _SHORT:
                yield group
            group = []
        group.append(number)
    if len(group) >= _SHORT:
        yield group
