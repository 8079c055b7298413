"""Places that stand before what happens there: "In X on Monday:" over a list, "X district: ..."."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger
from mapgen.model import Location
from mapgen.text import Tree, deps

__all__ = ["find_labelled", "find_listed"]

_SEVERAL = 2  # paragraphs that begin with a place and make a report by places
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})

_LABEL = re.compile(r"(?:\s+[A-Za-z]+){0,2}(?:\s*\([^()\n]{2,40}\))?\s*(?::|\s[–—-]+)\s+(?=\S)")
_ENTRY = re.compile(  # "X (Y district), Sat 01:50." with nothing else before the full stop
    r"(?:\s+[A-Za-z]+){0,2}(?:\s*\([^()\n]{2,40}\))?(?:\s*[,–—-]\s*[^.;!?\n]{1,40})?\s*\.\s*"
)
_TIMED = re.compile(  # "X, Saturday 22:15: ...", "X (Sun, 03:40) - ..."
    r"(?:\s+[A-Za-z]+){0,2}\s*[,(–—-]\s*[^.;:!?\n]{0,30}?\b\d{1,2}[:.h]\d\d\b[^.;:!?\n]{0,12}?"
    r"(?::|\s[–—-]+|\))+\s+(?=\S)"
)
_BULLET = re.compile(r"[\s•*·▪◦‣>–—-]*(?:\d{1,2}[.)]\s*)?(?:in\s+|the\s+|near\s+)*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Label:
    """A place that begins a paragraph, and the sentences that are told of it."""

    place: Location
    kind: str
    first: int
    last: int  # the first sentence of the next paragraph


def find_labelled(
    tree: Tree,
    triggers: Mapping[int, Trigger],
    locations: Sequence[Location],
    placed: Collection[int],
) -> Iterator[tuple[int, Location]]:
    """Yield (trigger, place) for what a report tells after a place that begins a paragraph.

    "X: 3 dead" in a list; "X, Sat 01:50. A man was shot." in a log of at least two such entries.
    In running text one such place is a report's dateline, as are those in capitals before a colon.
    `placed` are triggers with a place of their own.
    """
    starts = {start for start, _ in tree.analysis.paragraphs}
    labels = [label for place in locations if (label := _labelled(tree, place, starts))]
    kinds = Counter(label.kind for label in labels if _tells(tree, triggers, label))
    for label in labels:
        alone = label.kind != "item" and kinds[label.kind] < _SEVERAL
        if alone or (label.kind == "paragraph" and label.place.title.isupper()):
            continue
        for number in range(label.first, label.last):
            sentence = tree.sentence_at(number)
            here = (p for p in locations if sentence.start <= p.start < sentence.end)
            if any(p.start > label.place.end and not _is_left(tree, p) for p in here):
                continue  # it says where itself
            tops = _tops(tree, triggers, sentence.first, sentence.last)
            tops = tops[:1] if number == label.first and label.kind != "entry" else tops
            yield from ((top, label.place) for top in tops if top not in placed)


def _tells(tree: Tree, triggers: Mapping[int, Trigger], label: _Label) -> bool:
    """Tell "X: 3 dead" from "X – seat of a district", under a picture."""
    first, last = tree.sentence_at(label.first).first, tree.sentence_at(label.last - 1).last
    return bool(_tops(tree, triggers, first, last))


def _is_left(tree: Tree, place: Location) -> bool:
    """Tell "taken to X", "from X" and what a clause adds of somebody: nothing else is there."""
    span = tree.span(place.start, place.end)
    top = tree.top(place.start, place.end)
    clauses = (top, *tree.ancestors(top)) if top is not None else ()
    if any(tree.tokens[i].dep == deps.RELATIVE and _has_who(tree, i) for i in clauses):
        return True
    before = tree.tokens[span[0] - 1].text.lower() if span and span[0] else ""
    return before in grammar("apart") | grammar("headed") | grammar("related_to")


def _labelled(tree: Tree, place: Location, starts: Collection[int]) -> _Label | None:
    """Return the label that a place is of the paragraph that it begins, if it is one."""
    text = tree.analysis.text
    number = tree.sentence(place.start)
    if number is None or place.form == "country":
        return None
    sentence = tree.sentence_at(number)
    if sentence.start not in starts:
        return None
    if _BULLET.fullmatch(text[sentence.start : place.start]) is None:
        return None
    last = _next_block(tree, number)
    entry = _ENTRY.fullmatch(text, place.end, sentence.end)
    if entry is not None and number + 1 < last and not _has_verb(tree, number):
        return _Label(place, "entry", number + 1, last)
    timed = _TIMED.match(text, place.end)
    label = timed or _LABEL.match(text, place.end)
    if label is None:
        return None
    if label.end() >= sentence.end and number + 1 < len(tree.analysis.sentences):
        number += 1  # some parsers end a sentence at the colon
        last = max(last, _next_block(tree, number))
    item = tree.analysis.kind_at(place.start) in {"list_item", "heading", "table_cell"}
    kind = "entry" if timed else "item" if item else "paragraph"
    return _Label(place, kind, number, max(last, number + 1))


def _next_block(tree: Tree, number: int) -> int:
    """Return the sentence after the last of a sentence's own block."""
    sentences = tree.analysis.sentences
    last = number
    while last < len(sentences) and sentences[last].block == sentences[number].block:
        last += 1
    return last


def _has_who(tree: Tree, verb: int) -> bool:
    """Tell "who had come from X" from "found outside X", which is where it was."""
    return any(tree.tokens[i].text.lower() in grammar("relative") for i in tree.subtree(verb))


def _has_verb(tree: Tree, number: int) -> bool:
    sentence = tree.sentence_at(number)
    return any(t.tag in _FINITE for t in tree.tokens[sentence.first : sentence.last])


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
    """Return the event that an item mainly tells."""
    return next(iter(_tops(tree, triggers, first, last)), None)


def _tops(tree: Tree, triggers: Mapping[int, Trigger], first: int, last: int) -> list[int]:
    """Return the events of a sentence that hang on no other, except as what follows a dash."""
    here = [i for i in range(first, last) if i in triggers]
    return [i for i in here if not _above(tree, i) & {*here}]


def _above(tree: Tree, index: int) -> set[int]:
    """Return what a word hangs on within its own clause: not "X; Y" and "it is said that X"."""
    found: set[int] = set()
    for over in tree.ancestors(index):
        if tree.tokens[index].dep in (deps.CONTENT, deps.PARATAXIS):
            return found
        found.add(over)
        index = over
    return found
