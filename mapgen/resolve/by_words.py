"""Places the names that no gazetteer has where the words around them put them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from mapgen.lang import joined
from mapgen.model import LonLat, Place, Resolution
from mapgen.resolve.candidates import Case
from mapgen.resolve.derived import SAID, around, derived
from mapgen.resolve.nearly import ANGLO
from mapgen.resolve.relations import Relation

__all__ = ["TRUST", "OnLand", "by_words"]

OnLand = Callable[[LonLat, float], bool]
"""A point and a radius in km -> whether any land lies so near."""

_WIDE = ("A.ADM1", "A.PCL", "L", "T")
_PART = "P.PPLX"  # the hint of a neighbourhood
_STEPS = 3
_LARGE = 100_000  # people of a place that is known
TRUST = 0.6
"""How far a place that only the words around a name tell is trusted."""
_NO_TOWN = ("R.", "H", "S")  # hints of roads, waters and facilities
_IN_TOWN = ("R.", "S")  # of which a town that they are in says enough


def by_words(
    cases: Sequence[Case],
    resolutions: Sequence[Resolution],
    on_land: OnLand | None,
    seat: Callable[[Resolution], Resolution],
    *,
    trust: float = TRUST,
) -> tuple[Resolution, ...]:
    """Return the resolutions; names without a place have the one that the text states.

    `seat` points a district at its town: that is what a neighbourhood is a part of. `trust` is
    how far the places that are put by others are trusted.

    A name so placed once lies there at each of its mentions. What the words would put into the
    open sea is not placed: they are wrong, or meant otherwise.
    """
    placed = list(resolutions)
    for _ in range(_STEPS):  # "X in Y, Z district": of an unknown Y the text may say more
        outer = {n: one.place for n, one in enumerate(placed) if one.place is not None}
        towns = {n: _town(place, seat(placed[n]).place) for n, place in outer.items()}
        placed = [
            _stated(number, case, one, towns if case.hint == _PART else outer, on_land, trust)
            for number, (case, one) in enumerate(zip(cases, placed, strict=True))
        ]
    return tuple(_elsewhere(cases, _around(cases, placed)))


def _around(cases: Sequence[Case], resolutions: Sequence[Resolution]) -> list[Resolution]:
    """Return the resolutions, an unknown area around the known town that the text puts into it."""
    found = list(resolutions)
    for case, one in zip(cases, resolutions, strict=True):
        town = one.place
        if town is None or not _is_small(town) or case.toponym.kind != "name":
            continue
        for relation in case.said:
            outer = cases[relation.outer]
            if relation.kind != "in" or not relation.plain or outer.toponym.doubtful:
                continue
            if outer.hint.startswith(_WIDE):
                continue
            if _is_free(outer, found[relation.outer]) and not outer.outside:
                place = around(outer.toponym, town)
                reason = joined((found[relation.outer].reason, place.note))
                found[relation.outer] = replace(
                    found[relation.outer], place=place, score=TRUST, reason=reason
                )
    return found


def _town(place: Place, seated: Place | None) -> Place:
    """Return the town of a district where it is known, as a town."""
    if seated is None or seated.point == place.point or not place.feature.startswith("A.ADM"):
        return place
    return replace(seated, feature="P.PPL", population=0, extent_km=None)


def _is_small(place: Place) -> bool:
    """Tell whether a place is one that an area around it is known by."""
    town = place.feature.startswith("P.") and place.population < _LARGE
    return (town and not place.id.startswith(SAID)) or place.feature == "A.ADM4"


def _stated(
    number: int,
    case: Case,
    resolution: Resolution,
    outer: dict[int, Place],
    on_land: OnLand | None,
    trust: float,
) -> Resolution:
    said = tuple(r for r in case.said if not case.toponym.doubtful or _is_plain(r, number))
    if case.hint.startswith(_IN_TOWN):
        said = tuple(r for r in said if r.kind == "in" and _is_town(outer.get(r.outer)))
    if not said or not _is_free(case, resolution, in_town=True):
        return resolution
    place = derived(case.toponym, said, outer)
    if place is not None and case.toponym.doubtful and place.country in ANGLO:
        return resolution  # the gazetteer has their towns: it is a shop, a street or a person
    if place is None or (on_land is not None and not on_land(place.point, place.radius_km or 0.0)):
        return resolution
    provinces = (p for p in case.rejected if p.feature == "A.ADM1")
    if any(p.country == place.country for p in provinces):
        return resolution  # "In Manipur, a village near X was burnt": no town is so called
    reason = joined((resolution.reason, place.note))
    return replace(resolution, place=place, score=trust, reason=reason)


def _is_plain(relation: Relation, number: int) -> bool:
    """Tell whether only a place can be said to lie so; "near Y" must be said of it alone."""
    own = relation.outer == number + 1
    return relation.kind == "away" or relation.plain or (relation.kind != "in" and own)


def _is_town(place: Place | None) -> bool:
    return place is not None and place.feature.startswith("P.")


def _is_free(case: Case, resolution: Resolution, *, in_town: bool = False) -> bool:
    """Tell whether a name has no place, and may be a town's or a village's.

    With `in_town`, what stands in a town may be meant, too: a street, a base. Where the text puts
    it there is no place of the name, but may be one that no gazetteer has.
    """
    other = tuple(kind for kind in _NO_TOWN if not (in_town and kind in _IN_TOWN))
    town = case.toponym.kind == "name" and not case.hint.startswith(other)
    town = town or (case.hint == "H.STM" and any(r.kind == "in" and r.plain for r in case.said))
    known = case.outside and any(place.population >= _LARGE for place in case.rejected)
    land = any(place.feature.startswith("A.PCL") for place in case.rejected)  # "Somalia in X"
    return resolution.place is None and town and not (known or land)


def _elsewhere(cases: Sequence[Case], resolutions: Sequence[Resolution]) -> Iterator[Resolution]:
    """Yield the resolutions, the other mentions of a name with the place that it has at one.

    A place of the gazetteer must be among those that the other mention may mean.
    """
    placed: dict[str, Resolution] = {}
    for case, one in zip(cases, resolutions, strict=True):
        if one.place is not None and case.toponym.kind == "name":
            placed.setdefault(case.key, one)
    for case, one in zip(cases, resolutions, strict=True):
        other = placed.get(case.key)
        if other is None or not _is_free(case, one) or not _may_be(case, other.place):
            yield one
        else:
            yield replace(one, place=other.place, score=other.score, reason=other.reason)


def _may_be(case: Case, place: Place | None) -> bool:
    return place is not None and (place.id.startswith(SAID) or place in case.candidates)
