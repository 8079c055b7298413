"""Blows that are only words: "the union blasted the police for failing to protect them"."""

from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.text import Tree, deps

__all__ = ["is_reproach"]


def is_reproach(tree: Tree, verb: int, parties: Parties) -> bool:
    """Tell "X blasts the army over killings" from "X blasted the army's position".

    Parameters
    ----------
    tree : Tree
    verb : int
        Token of a verb.
    parties : Parties
    """
    if tree.lemma(verb) not in grammar("reproaching"):
        return False
    whom = tree.children(verb, deps.OBJECT)
    reasons = (
        p for p in tree.children(verb, deps.PREP) if tree.lemma(p) in grammar("reproached_for")
    )
    why = [i for p in reasons for i in tree.children(p, deps.PREP_OBJECT, deps.PREP_CLAUSE)]
    someone = any(i not in parties.places for i in whom)
    return someone and any(not _is_time(tree, i) for i in why)


def _is_time(tree: Tree, noun: int) -> bool:
    """Tell "for three hours" and "over two days", which are no reasons."""
    token = tree.tokens[noun]
    return any(
        e.label in {"DATE", "TIME"} and e.start <= token.start < e.end
        for e in tree.analysis.entities
    )
