"""What is told by what places are said to be: "X is among the flooded districts"."""

from collections.abc import Iterator

from mapgen.events.grammar import grammar
from mapgen.text import Tree, deps

__all__ = ["called", "describing"]


def describing(tree: Tree, verb: int) -> Iterator[int]:
    """Yield what describes the things that places are said to be, or to be among.

    "Submerged" of "X and Y are among the submerged districts", "hit" of "the worst-hit areas are X
    and Y", nothing of "X is a town".
    """
    if tree.lemma(verb) not in grammar("being"):
        return
    led = [p for p in tree.children(verb, deps.PREP) if tree.lemma(p) in grammar("among")]
    held = [i for n in tree.children(verb, deps.ATTRIBUTE) for i in tree.children(n, deps.PREP)]
    led += [p for p in held if tree.lemma(p) in grammar("part_of")]
    things = [i for p in led for i in tree.children(p, deps.PREP_OBJECT)]
    things += tree.children(verb, deps.ATTRIBUTE, deps.SUBJECT)
    for thing in things:
        yield from tree.children(thing, deps.ADJECTIVE, deps.NOUN_CLAUSE)


def called(tree: Tree, noun: int) -> list[int]:
    """Return the noun of "the raid was a rescue operation", which says more of the event."""
    token = tree.tokens[noun]
    if token.dep != deps.SUBJECT or tree.lemma(token.head) != "be":
        return []
    return tree.children(token.head, deps.ATTRIBUTE)
