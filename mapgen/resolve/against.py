"""Tells whether a place lies elsewhere than the text says of it: "X, 20 km from Y"."""

from collections.abc import Mapping, Sequence

from mapgen.model import Place
from mapgen.resolve.relations import Relation

__all__ = ["gainsaid"]

_BESIDE_KM = 120.0  # further off than that, and nobody calls a place near another
_TOWARDS_KM = 300.0  # what is "south of" a town may lie further off
_SLACK = 1.6  # ways are longer than the crow flies, and from edge to edge
_MORE_KM = 30.0
_ACROSS = 2.0  # times half as wide as a unit is: further from its middle nothing lies in it
_ABROAD_KM = 1000.0  # from a unit of another country: nothing in it lies so far off
_RIVER_KM = 1500.0  # from a unit's middle to a river's, where the text puts it into the unit
_FAMED = 1_000_000  # people of a town that a unit may be said to hold loosely
_SMALL = 20_000  # people of a town that hardly anybody knows
_LARGE = 100_000  # people of a town that things far away are near


def gainsaid(place: Place, said: Sequence[Relation], outer: Mapping[int, Place]) -> bool:
    """Tell whether what the text says of a place's distance cannot be true of this one."""
    return any(
        _contradicts(relation, place, outer[relation.outer])
        for relation in said
        if relation.outer in outer
    )


def _contradicts(relation: Relation, place: Place, other: Place) -> bool:
    far = place.point.km_to(other.point)
    if relation.kind == "in" and other.feature[0] == "P":
        least = _SMALL if relation.strict else _LARGE  # "in X, Y" may be two towns
        town = place.feature[0] == "P" and place.population < least
        return relation.plain and town and far > _BESIDE_KM
    if relation.kind == "in":
        return other.feature.startswith("A.ADM") and _is_outside(relation, place, other, far)
    towns = place.feature[0] == "P" and other.feature[0] == "P"
    if relation.kind == "beside" and towns and place.population < _FAMED and far > _TOWARDS_KM:
        return True
    if not towns or place.population >= _LARGE:
        return False
    if relation.kind in {"beside", "towards"}:
        return far > (_BESIDE_KM if relation.kind == "beside" else _TOWARDS_KM)
    return far > _SLACK * relation.km + _MORE_KM


def _is_outside(relation: Relation, place: Place, unit: Place, far: float) -> bool:
    """Tell whether a place is too far from a unit's middle to lie in it."""
    if relation.plain and place.country != unit.country and far > _ABROAD_KM:
        return True  # however large the namesake is
    least = _FAMED if place.country == unit.country else _LARGE
    small = place.feature[0] == "P" and place.population < least
    if relation.plain and small and unit.extent_km:
        return far > _ACROSS * unit.extent_km + _MORE_KM
    return place.feature == "H.STM" and far > _RIVER_KM
