"""Keeps of a name's candidates those that lie where the text puts it: "X in Y district"."""

from mapgen.model import Place, Toponym
from mapgen.resolve.kinds import lies_in
from mapgen.resolve.relations import Relation

__all__ = ["is_strict", "within"]

_FAMED = 1_000_000  # people of a town that may be meant wherever something is said to lie
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
    inside = tuple(p for p in kept if any(lies_in(p, one) or _runs_near(p, one) for one in outer))
    if inside or not outer:
        return inside or kept, False
    if strict:
        return (), bool(kept)
    if respelt or not plain:
        return (() if plain else kept), False
    countries = {one.country for one in outer}
    return tuple(p for p in kept if p.country in countries or not _is_namesake(p)), False


def _runs_near(water: Place, outer: Place) -> bool:
    """Tell whether a river, which lies in no unit, may run through one."""
    river = water.feature == "H.STM" and outer.feature.startswith("A.ADM")
    return river and water.point.km_to(outer.point) <= _RIVER_KM


def _is_namesake(place: Place) -> bool:
    """Tell whether a place of another country than the text names cannot be meant."""
    unit = place.feature.startswith("A.ADM")
    return unit or (place.feature.startswith("P.") and place.population < _FAMED)
