"""Whose words a spokesman's are: "M23 spokesman X said", "X, a spokesman for the army, said"."""

from collections.abc import Callable, Iterator

from mapgen.events.grammar import grammar
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, word_lists

__all__ = ["spoken_by"]

Reading = Callable[[int], tuple[ActorMention, ...]]


def spoken_by(tree: Tree, person: int, modifier: Reading, of: Reading) -> Iterator[ActorMention]:
    """Yield for whom somebody speaks, by the office beside the name.

    Parameters
    ----------
    tree : Tree
    person : int
        The token of who speaks: "Kazarama" of "M23 spokesman Vianney Kazarama".
    modifier, of : callable
        Return the parties that a word before a noun means, and those of a noun phrase.
    """
    words = (person, *tree.children(person, deps.APPOSITION, *deps.PREMODIFIERS))
    offices = word_lists("events", "people")["persons_of_office"]
    for office in (i for i in words if tree.lemma(i) in offices):
        before = [i for i in tree.children(office, *deps.OWNERS) if i not in words]
        if office < person and tree.tokens[office].head == person:
            before += [i for i in tree.children(person, *deps.OWNERS) if i < office]
        for word in before:
            yield from modifier(word)
        for part in tree.children(office, deps.PREP):
            if tree.lemma(part) in grammar("spoken_for"):
                for noun in tree.children(part, deps.PREP_OBJECT):
                    yield from of(noun)
