"""Finds which mark or claim of one map is which of another; ids are counters, so they cannot."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
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
        waiting: defaultdict[Hashable, list[int]] = defaultdict(list)
        for at, item in enumerate(new):
            if at not in taken and (name := key(item)) is not None:
                waiting[name].append(at)
        for at, item in enumerate(old):
            name = key(item) if at not in partner else None
            if name is not None and waiting.get(name):
                partner[at] = waiting[name].pop(0)
                taken.add(partner[at])
    pairs = [(old[at], new[partner[at]]) for at in sorted(partner)]
    gone = [item for at, item in enumerate(old) if at not in partner]
    return pairs, gone, [item for at, item in enumerate(new) if at not in taken]


def pair_alike(
    old: Sequence[T], new: Sequence[T], alike: Callable[[T, T], float]
) -> tuple[list[tuple[T, T]], list[T], list[T]]:
    """Pair what is left over with what is most alike, the likest first; 0 pairs nothing.

    Returns
    -------
    pairs, left over of `old`, left over of `new`
        Each in the order of its sequence.
    """
    weighed = [(alike(a, b), -i, -j) for i, a in enumerate(old) for j, b in enumerate(new)]
    partner: dict[int, int] = {}
    for weight, i, j in sorted(weighed, reverse=True):
        if weight > 0 and -i not in partner and -j not in partner.values():
            partner[-i] = -j
    taken = set(partner.values())
    pairs = [(old[at], new[partner[at]]) for at in sorted(partner)]
    gone = [item for at, item in enumerate(old) if at not in partner]
    return pairs, gone, [item for at, item in enumerate(new) if at not in taken]
