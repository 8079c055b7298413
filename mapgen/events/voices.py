"""What people of a place tell in a quotation of several sentences happens at that place."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from mapgen.events.triggers import Trigger
from mapgen.model import Location
from mapgen.text import Tree, deps, word_lists

__all__ = ["find_voices"]

_OPENS = re.compile('[“"«]')
_CLOSES = re.compile('[”"»]')


def find_voices(
    tree: Tree,
    triggers: Mapping[int, Trigger],
    locations: Sequence[Location],
    apart: Collection[Location],
) -> Iterator[tuple[int, Location]]:
    """Yield (trigger, place) for the sentences of a quotation before its speaker's own.

    Only where the speaker is said to be of a place ("a resident of X said"), and for sentences
    that name no place themselves.
    """
    for place in locations:
        if place in apart or not _is_voice(tree, place):
            continue
        last = tree.sentence(place.start) or 0
        for number in range(_first(tree, place, last), last):
            sentence = tree.sentence_at(number)
            if any(sentence.start <= p.start < sentence.end for p in locations):
                continue
            here = [i for i in range(sentence.first, sentence.last) if i in triggers]
            yield from ((i, place) for i in here if not {*tree.ancestors(i)} & {*here})


def _is_voice(tree: Tree, place: Location) -> bool:
    """Tell X of "a resident of X said"."""
    top = tree.top(place.start, place.end)
    people = word_lists("events", "people")["inhabitants"]
    speech = word_lists("events", "words")["speech"]
    for child, head in tree.path_up(top) if top is not None else ():
        if tree.lemma(child) in people and tree.tokens[child].dep == deps.SUBJECT:
            return tree.lemma(head) in speech
    return False


def _first(tree: Tree, place: Location, last: int) -> int:
    """Return the sentence in which the quotation opens that ends in the sentence of a place."""
    text = tree.analysis.text
    spoken = tree.sentence_at(last)
    start = next(a for a, b in tree.analysis.paragraphs if a <= spoken.start < b)
    said = text[spoken.start : place.start]
    closes = _CLOSES.search(said)
    if closes is None or _OPENS.search(said, 0, closes.start()):
        return last
    opened = max((m.start() for m in _OPENS.finditer(text, start, spoken.start)), default=None)
    number = tree.sentence(opened) if opened is not None else None
    if number is None and opened is not None:
        number = tree.sentence(opened + 1)
    return last if number is None else number
