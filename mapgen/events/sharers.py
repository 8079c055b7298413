"""Whom "the two countries" and "the three sides" mean: those named together just before."""

from collections.abc import Iterator

from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, word_lists

__all__ = ["sharers"]

_BACK = 3  # sentences
_MOST = 6  # sides that a reader still has in mind


def sharers(tree: Tree, parties: Parties, noun: int) -> Iterator[ActorMention]:
    """Yield the sides that a noun counts and does not name, if so many were named together."""
    number = _number(tree, noun)
    definite = {tree.lemma(i) for i in tree.children(noun, deps.DETERMINER)} & grammar("definite")
    if number is None or not definite or tree.lemma(noun) not in grammar("sharers"):
        return
    own = tree.number(noun)
    long = [tree.span(m.start, m.end) for m in parties.named.values()]
    inside = {i for span in long if len(span) > 1 for i in span}  # of "Kenyan Defence Forces"
    for earlier in range(own, max(-1, own - 1 - _BACK), -1):
        sentence = tree.sentence_at(earlier)
        sides: dict[str, ActorMention] = {}
        for index in range(sentence.first, min(noun, sentence.last)):
            nation = None if index in inside else parties.states.get(index)
            mention = nation or parties.named.get(index)
            if mention is not None and not mention.operation:
                for actor in mention.actors:
                    sides.setdefault(actor.side, mention)
        if len(sides) > 1:
            yield from sides.values() if len(sides) == number else ()
            return


def _number(tree: Tree, noun: int) -> int | None:
    """Read "two", "the three", "both"."""
    numbers = {w: int(n) for n, ws in word_lists("deaths", "numbers").items() for w in ws}
    for child in tree.children(noun, deps.NUMBER, deps.DETERMINER):
        text = tree.tokens[child].text.lower()
        value = int(text) if text.isdigit() and len(text) == 1 else numbers.get(text)
        if value is not None and 1 < value <= _MOST:
            return value
    return None
