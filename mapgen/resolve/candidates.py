"""Collects for each toponym the places it could be, and those its words rule out."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.model import Lookup, Place, Toponym
from mapgen.names import fold

__all__ = ["Case", "cases", "fits"]

_MOST = 60  # candidates of one name: what lies further down never wins


@dataclass(frozen=True, slots=True)
class Case:
    """A toponym with its candidates, best prior first."""

    toponym: Toponym
    key: str  # equal keys are one name
    candidates: tuple[Place, ...]
    rejected: tuple[Place, ...] = ()  # right name, wrong kind
    fuzzy: bool = False  # found under another spelling only
    containers: tuple[Place, ...] = ()  # what the text says it lies in
    hints: tuple[str, ...] = ()  # of all mentions of this name

    @property
    def trust(self) -> float:
        """Return the factor that an uncertain spelling costs the score."""
        return 0.7 if self.fuzzy else 1.0


def cases(toponyms: tuple[Toponym, ...], lookup: Lookup, fuzzy: Lookup | None) -> tuple[Case, ...]:
    """Return one case per toponym; mentions of one name share hints and containers."""
    memo: dict[str, tuple[tuple[Place, ...], bool]] = {}
    keys = [fold(_name(toponym)) for toponym in toponyms]
    shared = _shared(toponyms, keys, lookup)
    found = []
    for toponym, key in zip(toponyms, keys, strict=True):
        name = _name(toponym)
        if name not in memo:
            memo[name] = _search(name, lookup, fuzzy)
        places, respelt = memo[name]
        places = places[:_MOST]
        kept = tuple(place for place in places if _allowed(place, toponym))
        own = tuple(_containers(toponym, lookup))
        containers, hints = shared[key]
        found.append(
            Case(
                toponym,
                key,
                kept,
                tuple(place for place in places if place not in kept),
                respelt,
                own or containers,
                (toponym.hint,) if toponym.hint else hints,
            )
        )
    return tuple(found)


def _name(toponym: Toponym) -> str:
    return toponym.name or toponym.surface


def _search(name: str, lookup: Lookup, fuzzy: Lookup | None) -> tuple[tuple[Place, ...], bool]:
    places = lookup(name)
    if places or fuzzy is None:
        return places, False
    return fuzzy(name), True


def _shared(
    toponyms: tuple[Toponym, ...], keys: list[str], lookup: Lookup
) -> dict[str, tuple[tuple[Place, ...], tuple[str, ...]]]:
    shared: dict[str, tuple[tuple[Place, ...], tuple[str, ...]]] = {}
    for toponym, key in zip(toponyms, keys, strict=True):
        containers, hints = shared.get(key, ((), ()))
        containers = containers or tuple(_containers(toponym, lookup))
        if toponym.hint and not toponym.hint.startswith(("S.", "R.")):
            hints = (*hints, toponym.hint)
        shared[key] = containers, hints
    return shared


def _containers(toponym: Toponym, lookup: Lookup) -> Iterator[Place]:
    if toponym.container:
        places = lookup(toponym.container)[:4]
        yield from (p for p in places if p.feature.startswith(("A.PCL", "A.ADM")))


def _allowed(place: Place, toponym: Toponym) -> bool:
    """Tell whether a place may be meant at all: a crossing is no town, a road no city."""
    hint = toponym.hint or ""
    if hint.startswith("R."):
        return False
    if hint.startswith("S."):
        return place.feature == hint
    if toponym.kind == "demonym":
        return place.feature.startswith(("A.PCL", "A.ADM1", "L.", "T.", "P.")) or True
    return place.feature != "S.BDRCROSS" or "crossing" in toponym.surface.lower()


def fits(feature: str, hint: str) -> bool:
    """Tell whether a feature code is of the kind a hint names."""
    if hint == "L":
        return feature.startswith(("L.", "A.ADM1"))
    if hint == "A.ADM1":
        return feature in {"A.ADM1", "A.PCLI", "A.PCLD"} and feature == "A.ADM1"
    if hint == "A.ADM2":
        return feature in {"A.ADM2", "A.ADM3"}
    return feature.startswith(hint)
