"""A point of view on a map's symbols, only where its maker asks for one: friends and enemies.

APP-6 draws a unit's frame by its identity. A news map takes no side, so that every frame is the
neutral one until somebody says whose eyes the map is seen through.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from mapgen.errors import UsageError
from mapgen.model import Actor, Claim, MapDocument

__all__ = ["FRIEND", "HOSTILE", "NEUTRAL", "identities", "names_of", "seen_by"]

FRIEND, NEUTRAL, HOSTILE = "3", "4", "6"
"""Digits of the identity in an APP-6D code."""

_IDENTITY = 3  # the digit of the code that says it
_OPTIONS = {"friendly": FRIEND, "hostile": HOSTILE}


def seen_by(
    document: MapDocument, friendly: Iterable[str] = (), hostile: Iterable[str] = ()
) -> MapDocument:
    """Return the map with its units' codes as friend, enemy, or neutral for all other sides.

    Parameters
    ----------
    document : MapDocument
    friendly, hostile : iterable of str
        Ids of sides. With neither, the map is returned as it is.

    Raises
    ------
    UsageError
        If the map has no such side, or a side is named as both.
    """
    chosen = {"friendly": tuple(dict.fromkeys(friendly)), "hostile": tuple(dict.fromkeys(hostile))}
    if not any(chosen.values()):
        return document
    known = sorted(side.id for side in document.sides)
    for option, sides in chosen.items():
        for side in sides:
            if side not in known:
                there = ", ".join(known) or "none"
                raise UsageError(f"--{option}: no side {side!r} on this map; it has: {there}")
    if both := set(chosen["friendly"]) & set(chosen["hostile"]):
        raise UsageError(f"--friendly and --hostile both name {min(both)!r}")
    options = dict(document.run.options) | {
        option: ",".join(sides) for option, sides in chosen.items() if sides
    }
    run = replace(document.run, options=tuple(sorted(options.items())))
    view = {side: _OPTIONS[option] for option, sides in chosen.items() for side in sides}
    return replace(
        document,
        run=run,
        actors=tuple(_seen(actor, view) for actor in document.actors),
        unplaced=tuple(_claim(claim, view) for claim in document.unplaced),
        marks=tuple(
            replace(mark, claims=tuple(_claim(claim, view) for claim in mark.claims))
            for mark in document.marks
        ),
    )


def identities(document: MapDocument) -> dict[str, str]:
    """Return side -> identity digit for the sides that the map's maker took a view of."""
    options = dict(document.run.options)
    return {
        side: digit
        for option, digit in _OPTIONS.items()
        for side in options.get(option, "").split(",")
        if side
    }


def names_of(document: MapDocument, option: str) -> tuple[str, ...]:
    """Return the names of the sides that the map's maker called "friendly", or "hostile"."""
    layers = {layer.sides[0]: layer.name for layer in document.layers if len(layer.sides) == 1}
    names = {side.id: side.name for side in document.sides} | layers
    chosen = [s for s in dict(document.run.options).get(option, "").split(",") if s]
    return tuple(names.get(side, side) for side in chosen)


def _claim(claim: Claim, view: Mapping[str, str]) -> Claim:
    return replace(claim, actors=tuple(_seen(actor, view) for actor in claim.actors))


def _seen(actor: Actor, view: Mapping[str, str]) -> Actor:
    if actor.sidc is None:
        return actor
    identity = view.get(actor.side, NEUTRAL)
    return replace(actor, sidc=actor.sidc[:_IDENTITY] + identity + actor.sidc[_IDENTITY + 1 :])
