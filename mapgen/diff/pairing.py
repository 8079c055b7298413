"""Finds which mark or claim of one map is which of another; ids are counters, so they cannot."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

__all__ = ["pair", "pair_alike"]

T = TypeVar("T")


def pair(
    old: Sequence[T], new: Sequence[T], keys: Sequence[Callable[[T], Hashable | None]]
) -> tuple[list[tuple[T, T]], list[T], list[T]]:
    """Pair items by the strictest key first; a key of None pairs nothing.

    Returns
    -------
    pairs, left over of `old`, left over of `new`
        Each in the order of its sequence.
    """
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for key in keys:
        waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for at, item in enumerate(new):
            if at not in taken and (name := key(item)) is not None:
                waiting[name].append(at)
        for at, item in enumerate(old):
            name = key(item) if at not in partner else None
            if name is not None and waiting.get(name):
                partner[at] = waiting[name].popleft()
                taken.add(partner[at])
    return _sorted_out(old, new, partner)


def pair_alike(
    old: Sequence[T],
    new: Sequence[T],
    alike: Callable[[T, T], float],
    traits: Callable[[T], Iterable[Hashable]],
) -> tuple[list[tuple[T, T]], list[T], list[T]]:
    """Pair what is left over with what is most alike, the likest first; 0 pairs nothing.

    Only items that have one of their `traits` in common are compared, so that many that have
    nothing to do with each other cost nothing.

    Returns
    -------
    pairs, left over of `old`, left over of `new`
        Each in the order of its sequence.
    """
    having: defaultdict[Hashable, list[int]] = defaultdict(list)
    for at, item in enumerate(new):
        for trait in set(traits(item)):
            having[trait].append(at)
    weighed = (
        (alike(item, new[j]), i, j)
        for i, item in enumerate(old)
        for j in {at for trait in set(traits(item)) for at in having.get(trait, ())}
    )
    likest = sorted((-weight, i, j) for weight, i, j in weighed if weight > 0)
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in likest:
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    return _sorted_out(old, new, partner)


def _sorted_out(
    old: Sequence[T], new: Sequence[T], partner: Mapping[int, int]
) -> tuple[list[tuple[T, T]], list[T], list[T]]:
    """Return the pairs, and what is left over of both, in their orders."""
    pairs = [(old[at], new[partner[at]]) for at in sorted(partner)]
    gone = [item for at, item in enumerate(old) if at not in partner]
    taken = set(partner.values())
    return pairs, gone, [item for at, item in enumerate(new) if at not in taken]
