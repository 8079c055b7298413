"""Whose "the army" is that an article leaves open, where the other articles of its set tell."""

from collections.abc import Iterable, Iterator

from mapgen.actors import DESCRIBED, identity_of
from mapgen.model import Actor, MapDocument, Resolution, Side
from mapgen.text import word_lists

__all__ = ["army_of", "named_armies", "unnamed_armies"]

_STATE = "security"  # the layer of those who are described only, and a state's


def named_armies(document: MapDocument) -> list[list[str]]:
    """Return [country, side, its name, actor, its name, kind, symbol] of each army by name.

    The country is that of the place where it acts; abroad, there may be two armies of one country.
    """
    names = {side.id: side.name for side in document.sides}
    found = {
        (country, actor.side, names[actor.side], actor.id, actor.name, actor.kind, actor.sidc or "")
        for country, actor in _actors(document)
        if country
        and actor.side not in DESCRIBED
        and actor.side in names
        and identity_of(actor) == f"{actor.side}-army"
    }
    return [list(row) for row in sorted(found)]


def unnamed_armies(document: MapDocument, resolutions: Iterable[Resolution]) -> list[str]:
    """Return the ISO codes of the countries whose army an article may mean without naming it.

    Those are where its places are, or may be; none where it tells of no such army.
    """
    regular = word_lists("actors", "coreference")["regular"]
    if not any(
        actor.side == _STATE and actor.name.lower().split()[-1] in regular
        for _, actor in _actors(document)
    ):
        return []
    places = (p for one in resolutions for p in (one.place, *one.rivals) if p is not None)
    return sorted({place.country for place in places if place.country})


def army_of(row: list[str]) -> tuple[str, Actor, Side]:
    """Return country, army and side of one row of `named_armies`."""
    country, side, name, identity, called, kind, sidc = row
    actor = Actor(id=identity, name=called, side=side, kind=kind, sidc=sidc or None)
    return country, actor, Side(id=side, name=name)


def _actors(document: MapDocument) -> Iterator[tuple[str, Actor]]:
    """Yield whoever acts or is acted upon, with the country where; "" where that is not known."""
    told = [(mark.country or "", claim) for mark in document.marks for claim in mark.claims]
    for country, claim in (*told, *(("", claim) for claim in document.unplaced)):
        yield from ((country, actor) for actor in (*claim.actors, *claim.targets))
