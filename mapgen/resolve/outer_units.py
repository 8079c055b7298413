"""Knows the unit that a town is said to lie in by the town: "X, in the Tilabari region"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from mapgen.lang import joined, say
from mapgen.model import Lookup, Place, Resolution
from mapgen.names import fold
from mapgen.resolve.candidates import Case
from mapgen.resolve.derived import SAID
from mapgen.resolve.kinds import lies_in

__all__ = ["outer_units"]

_LIKE = 75.0  # of a hundred: a town lies in one such unit, whose name may be written far off
_TRUST = 0.8


def outer_units(
    cases: Sequence[Case], resolutions: Sequence[Resolution], lookup: Lookup
) -> tuple[Resolution, ...]:
    """Return the resolutions; an unknown unit is the one that what lies in it does lie in.

    Only where the two names are nearly the same; all mentions of a name mean the unit then.

    Parameters
    ----------
    cases : sequence of Case
    resolutions : sequence of Resolution
        One per case.
    lookup : callable
        Name -> candidates, best first.
    """
    units: dict[str, Place] = {}
    for case, one in zip(cases, resolutions, strict=True):
        town = one.place
        if town is None or town.id.startswith(SAID):
            continue
        for relation in case.said:
            outer = cases[relation.outer]
            unit = relation.kind == "in" and outer.hint.startswith("A")
            if unit and not _is_known(resolutions[relation.outer].place):
                found = next(_alike(outer, town, lookup), None)
                if found is not None:
                    units.setdefault(outer.key, found)
    return tuple(
        _meant(one, units[case.key])
        if case.key in units and case.toponym.kind == "name" and not _is_known(one.place)
        else one
        for case, one in zip(cases, resolutions, strict=True)
    )


def _is_known(place: Place | None) -> bool:
    return place is not None and not place.id.startswith(SAID)


def _alike(outer: Case, inner: Place, lookup: Lookup) -> Iterator[Place]:
    """Yield the units that a place lies in whose names are written nearly as the text has it."""
    for name in (inner.admin2, inner.admin1):
        if name and fuzz.ratio(outer.key, fold(name)) >= _LIKE:
            for place in lookup(name):
                own = place.country == inner.country and lies_in(inner, place)
                if own and place.feature.startswith("A.ADM"):
                    yield place


def _meant(one: Resolution, unit: Place) -> Resolution:
    reason = joined((say("reason.respelt", quoted=unit.name),))
    return replace(one, place=unit, score=_TRUST, reason=reason)
