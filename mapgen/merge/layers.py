"""The legend of a merged map: every layer once, every side its own colour."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from mapgen.actors import load_actors
from mapgen.actors.colours import slots_of
from mapgen.model import Layer

__all__ = ["merge_layers"]


def merge_layers(groups: Iterable[Sequence[Layer]]) -> tuple[Layer, ...]:
    """Join layers by id, and let the sides of all maps choose their colours anew.

    So a side has the colour that it has in one map of all the articles, in whatever order the maps
    come. What a map does not have by the packaged actors and the ids of its sides, an actors file
    gave it; that stays where no other side was given the same.

    Sides come first, in the order of the maps, joint layers after them, then what has no side,
    as on every map.
    """
    book = load_actors()
    found: dict[str, Layer] = {}
    given: dict[str, int] = {}
    for group in groups:
        for layer in group:
            found.setdefault(layer.id, layer)
        own = _slots(group)
        chosen = book.slots_for(own)
        for side in (side for side in own if own[side] != chosen[side]):
            given[side] = min(own[side], given.get(side, own[side]))
    wishes = [book.wish(side) for side in _slots(found.values())]
    slots = slots_of(replace(wish, given=given.get(wish.id, wish.given)) for wish in wishes)
    layers = (replace(layer, slot=slots.get(layer.id, layer.slot)) for layer in found.values())
    return tuple(sorted(layers, key=_kind))


def _slots(layers: Iterable[Layer]) -> dict[str, int]:
    """Return the slots of the layers of one side that have one."""
    return {layer.id: layer.slot for layer in layers if len(layer.sides) == 1 and layer.slot >= 0}


def _kind(layer: Layer) -> tuple[bool, bool]:
    return not layer.sides, len(layer.sides) > 1
