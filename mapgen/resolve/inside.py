"""Keeps of a name's candidates those that lie where the text puts it: "X in Y district"."""

from collections.abc import Callable

from mapgen.model import Place, Toponym
from mapgen.resolve.kinds import lies_in
from mapgen.resolve.relations import Relation

__all__ = ["beside", "is_strict", "within"]

_FAMED = 1_000_000  # people of a town that may be meant wherever something is said to lie
_SMALL = ("P.", "A.ADM3", "A.ADM4")
_TOWN_KM = 50.0  # from a town to what is said to lie in it
_RIVER_KM = 800.0  # from the middle of a river to the middle of a unit that it runs through


def is_strict(
    toponym: Toponym,
    said: tuple[Relation, ...],
    outer: tuple[Place, ...],
    kept: tuple[Place, ...],
) -> bool:
    """Tell whether a country is stated so plainly that a place elsewhere cannot be meant."""
    if not outer or toponym.kind == "demonym":
        return False
    if outer[0].feature == "A.ADM1" and any(relation.strict for relation in said):
        siblings = (p for p in kept if p.feature == "A.ADM1" and p.country == outer[0].country)
        return not any(siblings)  # "Diyala, Kirkuk" lists two of a kind
    if not outer[0].feature.startswith("A.PCL"):
        return False
    lands = any(place.feature.startswith(("A.PCL", "L.", "H.", "T.")) for place in kept)
    return not lands and any(relation.kind == "in" for relation in said)


def within(
    kept: tuple[Place, ...],
    outer: tuple[Place, ...],
    *,
    strict: bool,
    plain: bool,
    respelt: bool,
) -> tuple[tuple[Place, ...], bool]:
    """Keep the candidates in a stated container; with none in it, all, or none if strict.

    Where it is put there plainly, what is spelt otherwise, or is a small place of another country,
    is not meant.
    """
    inside = tuple(
        p
        for p in kept
        if any(lies_in(p, one) or _runs_near(p, one) or _stands_in(p, one) for one in outer)
    ) or tuple(p for p in kept if any(_is_enclave(p, one) for one in outer))
    if inside or not outer:
        return inside or kept, False
    if strict:
        return (), bool(kept)
    if respelt or not plain:
        return (() if plain else kept), False
    countries = {one.country for one in outer}
    return tuple(p for p in kept if p.country in countries or not _is_namesake(p)), False


def beside(
    kept: tuple[Place, ...],
    said: tuple[Relation, ...],
    named: Callable[[int], tuple[Place, ...]],
) -> tuple[Place, ...]:
    """Keep the candidates that may be in what the text plainly puts them in: "Sitio X in Y".

    `named` gives the places of another name by its number. A unit holds nothing small that is
    nowhere near it.
    """
    plain = (named(r.outer) for r in said if r.kind == "in" and r.plain and not r.strict)
    outer = next((places for places in plain if places), ())
    small = all(place.feature.startswith(_SMALL) for place in outer)
    near = (p for p in kept if any(p.point.km_to(one.point) <= _TOWN_KM for one in outer))
    if small:
        return tuple(near) if outer else kept
    return tuple(p for p in kept if not all(_is_far(p, one) for one in outer))


def _runs_near(water: Place, outer: Place) -> bool:
    """Tell whether a river, which lies in no unit, may run through one."""
    river = water.feature == "H.STM" and outer.feature.startswith("A.ADM")
    return river and water.point.km_to(outer.point) <= _RIVER_KM


def _stands_in(place: Place, outer: Place) -> bool:
    """Tell whether a place of which no unit is known may lie in one, as uplands and woods do."""
    free = place.admin1 is None and not place.feature.startswith(("A.PCL", "A.ADM1"))
    if not free or place.country != outer.country or not outer.feature.startswith("A.ADM"):
        return False
    reach = (outer.extent_km or _TOWN_KM) + (place.extent_km or 0.0)
    return place.point.km_to(outer.point) <= reach


def _is_enclave(place: Place, outer: Place) -> bool:
    """Tell a town that is a district of its own from one that lies far from "X district"."""
    units = place.feature.startswith("A.ADM2") and outer.feature.startswith("A.ADM2")
    if not units or (place.country, place.admin1) != (outer.country, outer.admin1):
        return False
    return place.id != outer.id and place.point.km_to(outer.point) <= (outer.extent_km or 0.0)


def _is_far(place: Place, outer: Place) -> bool:
    """Tell whether a small place is nowhere near a unit."""
    small = place.feature.startswith((*_SMALL, "S."))
    if not small or outer.extent_km is None or not outer.feature.startswith("A.ADM"):
        return False
    return place.point.km_to(outer.point) > 2 * outer.extent_km + _TOWN_KM


def _is_namesake(place: Place) -> bool:
    """Tell whether a place of another country than the text names cannot be meant."""
    unit = place.feature.startswith("A.ADM")
    return unit or (place.feature.startswith("P.") and place.population < _FAMED)
