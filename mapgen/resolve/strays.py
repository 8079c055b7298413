"""Holds the villages of one list together: who lists ten near each other means no far namesake."""

import re
from collections.abc import Iterator, Sequence

from mapgen.model import LonLat, Resolution

__all__ = ["strays"]

_GAP = re.compile(r"(?=[^.]*(?:,|;|\band\b))(?:[\s,;]|\band\b|\b[A-Z][\w’'-]+)+")
"""Between two names: commas, "and", and names that were not found."""
_LEAST = 4  # names of a list that says something by its being one
_OTHERS = 3  # of them placed, beside the one that is judged
_NEAR_KM = 100.0
_MOSTLY = 0.75  # of the others have another one near
_LARGE = 100_000  # people of a town that is spoken of anywhere


def strays(resolutions: Sequence[Resolution], text: str) -> frozenset[int]:
    """Return the numbers of small places that lie far from all others of a list that lie close.

    One in the same province as three of them is no stray, however wide the province.
    """
    found: set[int] = set()
    for group in _lists(resolutions, text):
        places = {i: p for i in group if (p := resolutions[i].place) is not None}
        for number, place in places.items():
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
            if len(group) >= _LEAST:
                yield group
            group = []
        group.append(number)
    if len(group) >= _LEAST:
        yield group
