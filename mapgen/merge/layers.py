"""The legend of a merged map: every layer once, every side its own colour."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from mapgen.actors.colours import Wish, first_free
from mapgen.model import Layer

__all__ = ["merge_layers"]


def merge_layers(groups: Iterable[Sequence[Layer]]) -> tuple[Layer, ...]:
    """Join layers by id; a later one whose colour is taken gets the next that its id wants.

    Sides come first, in the order of the maps, joint layers after them, then what has no side,
    as on every map.
    """
    found: dict[str, Layer] = {}
    for group in groups:
        for layer in group:
            if layer.id not in found:
                found[layer.id] = _recoloured(layer, found)
    return tuple(sorted(found.values(), key=_kind))


def _recoloured(layer: Layer, others: Mapping[str, Layer]) -> Layer:
    taken = {name: other.slot for name, other in others.items()}
    if layer.slot < 0 or layer.slot not in taken.values():
        return layer
    return replace(layer, slot=first_free(Wish(id=layer.id), taken))


def _kind(layer: Layer) -> tuple[bool, bool]:
    return not layer.sides, len(layer.sides) > 1
