"""Sentences that only say where it was worst: "Among the worst affected are X and Y"."""

from collections.abc import Iterator

from mapgen.events.grammar import grammar
from mapgen.text import Tree, deps, word_lists

__all__ = ["is_worst_hit", "lists_the_hit"]

_SAID = (deps.SUBJECT, deps.PASSIVE_SUBJECT, deps.ATTRIBUTE, deps.COMPLEMENT, deps.PREDICATE)


def lists_the_hit(tree: Tree, verb: int, hit: frozenset[str] | None = None) -> bool:
    """Tell whether a verb names areas that were hit, by what is told elsewhere.

    "The worst affected districts are X", "the areas hit hardest include X", "the worst affected
    was X", "X was among the hardest hit", "worst hit were X and Y".

    Parameters
    ----------
    tree : Tree
    verb : int
    hit : frozenset of str, optional
        The words for being hit; by default "affected", "flooded" and others.
    """
    hit = hit or grammar("affected")
    if is_worst_hit(tree, verb, hit):
        return True
    if tree.lemma(verb) not in grammar("listing"):
        return False
    areas = word_lists("events", "words")["area"]
    for noun in _said(tree, verb):
        around = tree.children(noun, deps.ADJECTIVE, *deps.NOUN_CLAUSES, deps.COMPOUND)
        told = any(tree.lemma(i) in hit for i in around)
        most = tree.tokens[noun].text.lower() in grammar("most_hit")  # "the worst affected was"
        if told and (tree.lemma(noun) in areas or most):
            return True
        if is_worst_hit(tree, noun, hit):
            return True  # "the worst affected were"
    return False


def is_worst_hit(tree: Tree, word: int, hit: frozenset[str] | None = None) -> bool:
    """Tell "X was worst hit" and "the worst-hit districts": by what, is told elsewhere."""
    return tree.lemma(word) in (hit or grammar("affected")) and _is_most(tree, word)


def _said(tree: Tree, verb: int) -> Iterator[int]:
    """Yield what is said to be, or to be among."""
    nouns = tree.children(verb, *_SAID)
    yield from nouns
    for one in (verb, *nouns):
        for part in tree.children(one, deps.PREP):
            if tree.lemma(part) in grammar("among"):
                yield from tree.children(part, deps.PREP_OBJECT)


def _is_most(tree: Tree, word: int) -> bool:
    beside = tree.children(word, deps.ADJECTIVE, deps.ADVERB, deps.COMPOUND)
    beside += [word - 2] if word > 1 and tree.tokens[word - 1].text == "-" else []
    return any(tree.tokens[i].text.lower() in grammar("most_hit") for i in beside)
