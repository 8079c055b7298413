"""Points at a district where its own town lies: who names one means the town and what is around."""

import re
from dataclasses import replace

from mapgen.model import Lookup, Place, Resolution
from mapgen.names import fold
from mapgen.resolve.nearly import ANGLO
from mapgen.text import WordPattern

__all__ = ["seated"]

_UNITS = frozenset({"A.ADM2", "A.ADM3"})
_KIND = WordPattern(r"\s+(?:<resolve.seats.kinds>)$", re.IGNORECASE)
_CORNER = 1.5  # times half as wide as a unit is: as far off its corners lie
_REACH_KM = 30.0  # of a unit of which nobody knows how far it reaches


def seated(resolution: Resolution, lookup: Lookup) -> Resolution:
    """Return the resolution of a district with its point at the town of its name, if it holds one.

    Its reach grows by as much as the town lies off its middle, so that all of it is still covered.
    The counties of English-speaking countries are spoken of as areas, and stay as they are.
    """
    place = resolution.place
    if place is None or place.feature not in _UNITS or place.country in ANGLO:
        return resolution
    town = _town(place, lookup)
    if town is None:
        return resolution
    off = town.point.km_to(place.point)
    reach = place.extent_km + off if place.extent_km else None
    moved = replace(place, point=town.point, extent_km=reach and round(reach, 1))
    return replace(resolution, place=moved)


def _town(unit: Place, lookup: Lookup) -> Place | None:
    """Return the town of a unit's own name that lies in it; the largest of several."""
    name = _KIND.sub("", unit.name)
    key = fold(name)
    towns = (p for p in lookup(name) if p.feature.startswith("P.") and p.country == unit.country)
    inside = [
        town
        for town in towns
        if (town.admin1 is None or unit.admin1 is None or town.admin1 == unit.admin1)
        and town.point.km_to(unit.point) <= _CORNER * (unit.extent_km or _REACH_KM)
    ]
    return max(
        inside,
        key=lambda town: (town.admin2 == unit.name, fold(town.name) == key, town.population),
        default=None,
    )
