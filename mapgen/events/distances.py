"""Words that say how far off something is: it is not at the place they measure from."""

from mapgen.events.grammar import grammar
from mapgen.text import Tree, deps, word_lists

__all__ = ["is_far", "is_measured"]


def is_measured(tree: Tree, child: int, word: int, top: int) -> bool:
    """Tell "490 km east of X" and "south of the capital, X" from "just east of X".

    `child` is what hangs on the word of a direction, on the way up from the place's `top`.
    """
    place = tree.tokens[top]
    apart = tree.lemma(child) == "of" and place.dep == deps.APPOSITION
    apart |= child == top and word < top and place.dep == deps.NOUN_AS_ADVERB
    units = word_lists("events", "words")["units"]
    far = any(tree.lemma(i) in units for i in tree.children(word, deps.NOUN_AS_ADVERB))
    return (apart or far) and tree.lemma(word) in grammar("beside")


def is_far(tree: Tree, preposition: int) -> bool:
    """Tell "7 kilometres from X": something else is there."""
    units = word_lists("events", "words")["units"]
    lengths = (tree.lemma(i) in units for i in tree.children(preposition, deps.NOUN_AS_ADVERB))
    before = preposition and tree.lemma(preposition - 1) in units  # "about 7 kilometres from X"
    return tree.lemma(preposition) == "from" and bool(before or any(lengths))
