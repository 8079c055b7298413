"""Words of doubt: about an event, on its doers, or because they speak for themselves."""

import itertools
import re
from collections.abc import Iterator

from mapgen.events.parties import Parties
from mapgen.events.triggers import subjects_of
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, phrases, word_lists

__all__ = ["doubts", "doubts_in_clause"]

_SPOKEN = frozenset({deps.CONTENT, deps.OPEN_CLAUSE, deps.PREP_CLAUSE})
_SPEAKING_FOR = frozenset({"of", "for", "from", "with"})
_OWNED = frozenset(
    {
        deps.COMPOUND,
        deps.ADJECTIVE,
        deps.POSSESSOR,
        deps.NOUN_MODIFIER,
        deps.APPOSITION,
        deps.CONJUNCT,
    }
)


def doubts_in_clause(tree: Tree, index: int) -> tuple[str, ...]:
    """Return the article's own words of doubt about the clause of an event's word."""
    sentence = tree.sentence_at(tree.number(index))
    text = tree.analysis.text
    found = [
        re.sub(r"\s+", " ", match[0]).strip()
        for match in phrases("events", "doubt").finditer(text, sentence.start, sentence.end)
        if _is_about(tree, index, match.start(), match.end())
    ]
    return tuple(dict.fromkeys(found))


def _is_about(tree: Tree, index: int, start: int, end: int) -> bool:
    top = tree.top(start, end)
    if top is None or top in set(tree.subtree(index)):
        return top is None or not _accuses_another(tree, index, top)
    above = tree.ancestors(index)
    if tree.verb_of(top) in {index, *above}:
        return True
    # "killed two, officials said, blaming X": what hangs on the clause that says so
    blames = tree.lemma(top) in word_lists("events", "words")["accusing"]
    return blames and tree.tokens[top].dep == deps.ADVERBIAL and tree.tokens[top].head in above


def _accuses_another(tree: Tree, index: int, top: int) -> bool:
    """Tell "arrested a man who was accused of theft": nobody doubts the arrest."""
    accusing = word_lists("events", "words")["accusing"]
    if not {tree.lemma(i) for i in (top, tree.tokens[top].head)} & accusing:
        return False
    below = [top, *itertools.takewhile(lambda i: i != index, tree.ancestors(top))]
    return any(tree.tokens[i].dep in deps.NOUN_CLAUSES for i in below)


def doubts(
    tree: Tree, parties: Parties, index: int, agents: tuple[ActorMention, ...]
) -> tuple[str, ...]:
    """Return the words of doubt on the doers: "suspected bandits", "the army claimed that it"."""
    found = [word for mention in agents for word in _on(tree, mention)]
    sides = {actor.side for mention in agents for actor in mention.actors}
    if said := _own_word(tree, parties, index, sides):
        found.append(said)
    return tuple(dict.fromkeys(found))


def _on(tree: Tree, mention: ActorMention) -> list[str]:
    """Return the words of doubt in, or right before, the words for a doer."""
    words = word_lists("events", "words")["doubt"]
    span = tree.span(mention.start, mention.end)
    near = range(max(0, span.start - 2), span.stop)
    return [tree.tokens[i].text for i in near if tree.tokens[i].text.lower() in words]


def _own_word(tree: Tree, parties: Parties, index: int, sides: set[str]) -> str:
    """Return the verb by which a side itself says what it did, where the sentence has it."""
    own = word_lists("events", "words")["own_word"]
    for child, head in tree.path_up(index):
        if tree.tokens[child].dep not in _SPOKEN or tree.lemma(head) not in own:
            continue
        speakers = {
            actor.side
            for subject in subjects_of(tree, head)
            for mention in _speaks_for(tree, parties, subject)
            for actor in mention.actors
        }
        if sides & speakers:
            return tree.tokens[head].text
        return ""
    return ""


def _speaks_for(tree: Tree, parties: Parties, noun: int) -> Iterator[ActorMention]:
    """Yield the parties that a speaker belongs to: "a spokesman for the army", "its ministry"."""
    stack = [noun]
    while stack:
        one = stack.pop()
        for known in (parties.named, parties.unnamed, parties.states):
            if one in known:
                yield known[one]
        for child in tree.children(one):
            token = tree.tokens[child]
            if token.dep in _OWNED:
                stack.append(child)
            elif token.dep == deps.PREP and tree.lemma(child) in _SPEAKING_FOR:
                stack += tree.children(child, deps.PREP_OBJECT)
