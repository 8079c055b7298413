"""What came of a deed the same day: "raided X, killing ten on Monday"."""

from collections.abc import Sequence

from mapgen.events.grammar import grammar
from mapgen.text import Tree, deps

__all__ = ["outcomes"]


def outcomes(tree: Tree, verbs: Sequence[int]) -> list[int]:
    """Return the verbs that say after these ones what came of it, so that their day is its day."""
    return [
        index
        for verb in verbs
        for index in tree.children(verb, deps.ADVERBIAL)
        if index > verb
        and tree.tokens[index].tag == "VBG"
        and tree.lemma(index) in grammar("outcomes")
    ]
