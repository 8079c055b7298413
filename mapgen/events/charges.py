"""Deeds that somebody is accused of: "accused X of firing on Y"."""

from mapgen.events.grammar import grammar
from mapgen.text import Tree, deps, word_lists

__all__ = ["is_charge"]


def is_charge(tree: Tree, index: int) -> bool:
    """Tell a verb in "-ing" that says what somebody is accused of, which is no noun."""
    token = tree.tokens[index]
    over = tree.tokens[token.head].head
    charged = tree.lemma(over) in word_lists("events", "words")["doubtsay"]
    of = token.tag == "VBG" and token.dep == deps.PREP_CLAUSE and tree.lemma(token.head) == "of"
    aims = any(tree.lemma(i) in grammar("fired_on") for i in tree.children(index, deps.PREP))
    return charged and of and aims
