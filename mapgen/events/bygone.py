"""What was so once and is so no more: "had held X", "used to control X", "was based in X"."""

from collections.abc import Mapping

from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger
from mapgen.text import Tree, deps

__all__ = ["is_bygone", "was_so"]


def is_bygone(tree: Tree, triggers: Mapping[int, Trigger], verb: int) -> bool:
    """Tell "had held X since May" and "used to control X": true once, no more.

    Parameters
    ----------
    tree : Tree
    triggers : mapping of int to Trigger
    verb : int
        Token of a word that says who holds a place, or is based there.
    """
    token = tree.tokens[verb]
    aux = {tree.tokens[i].text.lower() for i in tree.children(verb, deps.AUXILIARY)}
    used = token.dep == deps.OPEN_CLAUSE and tree.lemma(token.head) == "use"
    had = "had" in aux and token.dep != deps.CONTENT
    return used or had or _is_left(tree, triggers, verb)


def _is_left(tree: Tree, triggers: Mapping[int, Trigger], verb: int) -> bool:
    """Tell "retreated from positions occupied in X" and "was based in X but moved to Y"."""
    if any(tree.lemma(i) in grammar("moving_out") for i in tree.children(verb, deps.CONJUNCT)):
        return True
    token = tree.tokens[verb]
    part = tree.tokens[token.head].head
    of_place = token.dep == deps.NOUN_CLAUSE and tree.lemma(part) == "from"
    over = triggers.get(tree.tokens[part].head)
    return of_place and over is not None and over.frame.type == "withdrawal"


def was_so(tree: Tree, noun: int) -> bool:
    """Tell "was a stronghold during the war" and "a former stronghold" from what is one still."""
    if {tree.lemma(i) for i in tree.children(noun, deps.ADJECTIVE)} & grammar("no_longer"):
        return True
    verb = tree.tokens[noun].head
    return tree.lemma(verb) == "be" and tree.tokens[verb].tag == "VBD"
