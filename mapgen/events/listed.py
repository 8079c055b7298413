"""Places of list items that name none: that of the sentence before the list, "In X on Monday:"."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from mapgen.events.triggers import Trigger
from mapgen.model import Location
from mapgen.text import Tree

__all__ = ["find_listed"]


def find_listed(
    tree: Tree,
    triggers: Mapping[int, Trigger],
    locations: Sequence[Location],
    apart: Collection[Location],
) -> Iterator[tuple[int, Location]]:
    """Yield (trigger, place) for items in whose introduction one place alone is named.

    `apart` are places at which nothing happens, such as datelines and countries.
    """
    blocks = tree.analysis.blocks
    for number, sentence in enumerate(tree.analysis.sentences):
        if not blocks or blocks[sentence.block].kind != "list_item" or not tree.readable(number):
            continue
        item = blocks[sentence.block]
        if any(item.start <= place.start < item.end for place in locations):
            continue
        head = _introduction(tree, sentence.block)
        if head is None:
            continue
        named = [p for p in locations if head[0] <= p.start < head[1] and p not in apart]
        top = _top(tree, triggers, sentence.first, sentence.last)
        if top is not None and len({place.key for place in named}) == 1:
            yield top, named[-1]


def _introduction(tree: Tree, block: int) -> tuple[int, int] | None:
    """Return where the words stand that introduce the list of an item."""
    blocks = tree.analysis.blocks
    while block > 0 and blocks[block].kind == "list_item":
        block -= 1
    head = blocks[block]
    words = tree.analysis.text[head.start : head.end].rstrip()
    introduces = head.kind == "heading" or (head.kind == "paragraph" and words.endswith(":"))
    return (head.start, head.end) if introduces else None


def _top(tree: Tree, triggers: Mapping[int, Trigger], first: int, last: int) -> int | None:
    """Return the event that an item mainly tells: the one that hangs on no other."""
    here = [i for i in range(first, last) if i in triggers]
    return next((i for i in here if not {*tree.ancestors(i)} & {*here}), None)
