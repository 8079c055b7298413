"""Places that stand before what happens there: "In X on Monday:" over a list, "X district: ..."."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from mapgen.events.triggers import Trigger
from mapgen.model import Location
from mapgen.text import Tree

__all__ = ["find_labelled", "find_listed"]

_SEVERAL = 2  # paragraphs with a place before a colon that make a report by places

_LABEL = re.compile(r"(?:\s+[A-Za-z]+){0,2}(?:\s*\([^()\n]{2,40}\))?\s*(?::|\s[–—-]+)\s+(?=\S)")
_BULLET = re.compile(r"[\s•*·▪◦‣>–—-]*(?:\d{1,2}[.)]\s*)?(?:in\s+|the\s+)*", re.IGNORECASE)


def find_labelled(
    tree: Tree, triggers: Mapping[int, Trigger], locations: Sequence[Location]
) -> Iterator[tuple[int, Location]]:
    """Yield (trigger, place) for what a report tells after a place and a colon: "X: 3 dead".

    In running text that is a report's dateline, unless it is in capitals nowhere and at least two
    paragraphs begin so.
    """
    starts = {start for start, _ in tree.analysis.paragraphs}
    labels = [(place, block) for place in locations if (block := _labelled(tree, place, starts))]
    kinds = Counter(kind for _, (kind, _) in labels)
    for place, (kind, number) in labels:
        if kind == "paragraph" and (kinds[kind] < _SEVERAL or place.title.isupper()):
            continue
        sentence = tree.sentence_at(number)
        here = [p for p in locations if sentence.start <= p.start < sentence.end]
        top = _top(tree, triggers, sentence.first, sentence.last)
        if top is not None and not any(p.start > place.end for p in here):
            yield top, place


def _labelled(tree: Tree, place: Location, starts: Collection[int]) -> tuple[str, int] | None:
    """Return the kind of the paragraph that a place begins as its label, and the sentence."""
    text = tree.analysis.text
    number = tree.sentence(place.start)
    if number is None or place.form == "country":
        return None
    sentence = tree.sentence_at(number)
    if sentence.start not in starts:
        return None
    before = text[sentence.start : place.start]
    begins = _BULLET.fullmatch(before) is not None
    label = _LABEL.match(text, place.end) if begins else None
    if label is None:
        return None
    if label.end() >= sentence.end and number + 1 < len(tree.analysis.sentences):
        number += 1  # some parsers end a sentence at the colon
    kind = tree.analysis.kind_at(place.start)
    return ("item" if kind in {"list_item", "heading", "table_cell"} else "paragraph"), number


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
