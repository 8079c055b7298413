"""Which colour and shape each side has: by who it is, so that it is the same on every map."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from zlib import crc32

__all__ = ["COLOURS", "Wish", "slots_of"]

COLOURS = ("ochre", "teal", "plum", "slate")
"""The names of the sides' colours, by slot; `color` in an actors file is one of them."""

_DESCRIBED = {"security": 4, "armed-groups": 5, "organisations": 6, "civilians": 7}
"""The slots, in ink and with a shape of their own, of those who are only described: colours are
for sides that have a name, and nobody without one takes or moves them."""
_INK = range(8, 12)  # slots without a colour, each with a shape of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is known of a side that has a bearing on its colour.

    Attributes
    ----------
    place : int, optional
        Its place in an actors file; None for a side of no file.
    given : int, optional
        The slot of the colour that its file gives it.
    """

    id: str
    place: int | None = None
    given: int | None = None


def slots_of(wishes: Iterable[Wish]) -> dict[str, int]:
    """Return the slot of each side.

    A side of an actors file wants the colour of its place there, any other one that its id
    chooses, and each has an order of its own for the rest. Where two want one colour, the one
    that comes first by file and id has it, whoever else is there; what is somebody's first choice
    nobody takes as a second. A colour given by hand then moves only who has just that one; what
    others have stays.
    """
    order = sorted(wishes, key=_rank)
    slots = _chosen(order)
    by_hand: dict[str, int] = {}
    for wish in order:
        if wish.given is not None and wish.given not in by_hand.values():
            by_hand[wish.id] = wish.given
    kept = {key: slot for key, slot in slots.items() if slot not in by_hand.values()}
    found = by_hand | {key: slot for key, slot in kept.items() if key not in by_hand}
    for wish in order:
        if wish.id not in found:
            found[wish.id] = _first_free(wish, found)
    return found


def _chosen(order: Sequence[Wish]) -> dict[str, int]:
    """Let all have their first choice, then those left their second, and so on."""
    found: dict[str, int] = {}
    waiting = [(wish, _wanted(wish)) for wish in order]
    while waiting:
        for wish, wanted in waiting:
            slot = next(wanted)
            if slot not in found.values():
                found[wish.id] = slot
        waiting = [one for one in waiting if one[0].id not in found]
    return found


def _rank(wish: Wish) -> tuple[bool, int, str]:
    return wish.place is None, wish.place or 0, wish.id


def _first_free(wish: Wish, taken: Mapping[str, int]) -> int:
    """Return the slot that a side wants most of those that no other has."""
    used = set(taken.values())
    return next(slot for slot in _wanted(wish) if slot not in used)


def _wanted(wish: Wish) -> Iterator[int]:
    """Yield slots, the one that a side wants most first."""
    if wish.id in _DESCRIBED:
        yield _DESCRIBED[wish.id]
    else:
        first = None if wish.place is None else wish.place % len(COLOURS)
        yield from sorted(range(len(COLOURS)), key=lambda slot: (slot != first, _by_id(wish, slot)))
    yield from sorted(_INK, key=lambda slot: _by_id(wish, slot))
    yield from count(_INK.stop)


def _by_id(wish: Wish, slot: int) -> int:
    return crc32(f"{wish.id}/{slot}".encode())
