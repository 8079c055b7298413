"""What came of a deed: "raided X, killing ten on Monday", "an attack in which ten died"."""

from collections.abc import Iterator, Sequence

from mapgen.events.grammar import grammar
from mapgen.text import Tree, deps

__all__ = ["harms_in", "leaves_dead", "outcomes"]


def outcomes(tree: Tree, verbs: Sequence[int]) -> list[int]:
    """Return the verbs that say after these ones what came of it, so that their day is its day.

    "Raided X, killing ten on Monday", "forced thousands to flee on Monday".
    """
    found = [
        index
        for verb in verbs
        for index in tree.children(verb, deps.ADVERBIAL)
        if index > verb
        and tree.tokens[index].tag == "VBG"
        and tree.lemma(index) in grammar("outcomes")
    ]
    made = (v for v in verbs if tree.lemma(v) in grammar("making"))
    done = {"VBD", "VBN", "VBZ"}  # and no "to force them to flee"
    return found + [
        index
        for verb in made
        if tree.tokens[verb].tag in done
        for index in tree.children(verb, deps.OPEN_CLAUSE)
        if index > verb
    ]


def leaves_dead(tree: Tree, verb: int) -> bool:
    """Tell "leaving two soldiers dead" from "leaving hospitals without light"."""
    said = tree.children(verb, deps.PREDICATE, deps.COMPLEMENT)
    return any(tree.tokens[i].text.lower() in grammar("harmed") for i in said)


def harms_in(tree: Tree, deed: int) -> Iterator[int]:
    """Yield "killed" of "an attack that killed two", "in which two died" and "with two killed".

    `deed` is the word of what happened; the verb of one that is carried out speaks of its object.
    """
    for noun in (deed, *tree.children(deed, deps.OBJECT)):
        for clause in tree.children(noun, deps.RELATIVE):
            subjects = tree.children(clause, *deps.SUBJECTS)
            itself = any(tree.tokens[i].text.lower() in grammar("which") for i in subjects)
            led = (
                p for p in tree.children(clause, deps.PREP) if tree.lemma(p) in grammar("within")
            )
            inner = (i for p in led for i in tree.children(p, deps.PREP_OBJECT))
            if itself or any(tree.tokens[i].text.lower() in grammar("which") for i in inner):
                yield clause
    for clause in tree.children(deed, deps.ADVERBIAL):
        if any(tree.lemma(i) == "with" for i in tree.children(clause, deps.MARKER)):
            yield clause
    for part in tree.children(deed, deps.PREP):
        if tree.lemma(part) == "with":
            yield from tree.children(part, deps.PREP_CLAUSE)
            for noun in tree.children(part, deps.PREP_OBJECT):
                yield from tree.children(noun, deps.NOUN_CLAUSE)
