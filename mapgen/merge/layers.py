"""The legend of a merged map: every layer once, every side its own colour."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count

from mapgen.model import Layer

__all__ = ["merge_layers"]


def merge_layers(groups: Iterable[Sequence[Layer]]) -> tuple[Layer, ...]:
    """Join layers by id; a later one whose colour is taken gets the next free one.

    Sides come first, in the order of the maps, joint layers after them, then what has no side,
    as on every map.
    """
    found: dict[str, Layer] = {}
    taken: set[int] = set()
    for group in groups:
        for layer in group:
            if layer.id not in found:
                found[layer.id] = _recoloured(layer, taken)
                taken.add(found[layer.id].slot)
    return tuple(sorted(found.values(), key=_kind))


def _recoloured(layer: Layer, taken: set[int]) -> Layer:
    if layer.slot < 0 or layer.slot not in taken:
        return layer
    return replace(layer, slot=next(slot for slot in count() if slot not in taken))


def _kind(layer: Layer) -> tuple[bool, bool]:
    return not layer.sides, len(layer.sides) > 1
