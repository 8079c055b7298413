"""Which nouns mean a part of a place: those that the lists of events name, and any other."""

from functools import cache

from mapgen.events.grammar import grammar
from mapgen.resources import data_path
from mapgen.text import Tree, word_lists

__all__ = ["is_aim", "sites"]


@cache
def sites() -> frozenset[str]:
    """Return the lemmas of spots, buildings, grounds and units: "barracks", "upland", "hromada"."""
    lines = data_path("sites.txt").read_text(encoding="utf-8").splitlines()
    words = word_lists("events", "words")
    known = frozenset(line for line in lines if not line.startswith("#"))
    called = word_lists("toponyms", "words")["calling"]  # what names of places are known by
    return (known | called) - words["units"] | words["area"] | words["site"]


def is_aim(tree: Tree, noun: int, word: int) -> bool:
    """Tell "military targets", whosesoever, from the posts of "the military"."""
    return tree.lemma(word) in grammar("of_arms") and tree.lemma(noun) in grammar("aims")
