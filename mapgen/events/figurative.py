"""Blows that are only words, and blasts of feeling: "blasted the police over", "anger exploded"."""

from mapgen.events.duties import gives_duty
from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.text import Tree, deps

__all__ = ["is_figurative"]


def is_figurative(tree: Tree, verb: int, parties: Parties) -> bool:
    """Tell "X blasts the army over killings" and "violence exploded" from what bombs do.

    Parameters
    ----------
    tree : Tree
    verb : int
        Token of a verb.
    parties : Parties
    """
    used = tree.lemma(verb) in grammar("profiting") and any(
        tree.lemma(i) in grammar("profited_by") for i in tree.children(verb, deps.OBJECT)
    )  # "exploited the uprising", which threatens nobody
    led = [p for p in tree.children(verb, deps.PREP) if tree.lemma(p) == "in"]
    busy = tree.lemma(verb) in grammar("busying") and any(
        tree.lemma(i) in grammar("works") for p in led for i in tree.children(p, deps.PREP_OBJECT)
    )  # "engaged in a peace mission", which is no fight
    if gives_duty(tree, verb):
        return True  # "charged the army with guarding X", which arrests nobody
    poured = tree.lemma(verb) in grammar("flooding") and any(
        tree.lemma(i) in grammar("never_water") for i in tree.subjects(verb)
    )  # "messages of support flooded X"
    ablaze = tree.lemma(verb) in grammar("alight") and _is_in_colours(tree, verb)
    return (
        used
        or busy
        or poured
        or ablaze
        or _is_reproach(tree, verb, parties)
        or _is_outburst(tree, verb)
    )


def _is_reproach(tree: Tree, verb: int, parties: Parties) -> bool:
    """Tell "blasted the army for killing them" from "blasted the army's position"."""
    if tree.lemma(verb) not in grammar("reproaching"):
        return False
    whom = tree.children(verb, deps.OBJECT)
    reasons = [i for i in tree.children(verb, deps.PREP) if tree.lemma(i) in grammar("reasons")]
    why = [i for p in reasons for i in tree.children(p, deps.PREP_OBJECT, deps.PREP_CLAUSE)]
    someone = any(i not in parties.places for i in whom)
    return someone and any(not _is_time(tree, i) for i in why)


def _is_outburst(tree: Tree, verb: int) -> bool:
    """Tell "violence has exploded in X" from "a car exploded in X"."""
    bursts = tree.lemma(verb) in grammar("bursting")
    return bursts and any(tree.lemma(i) in grammar("outbursts") for i in tree.subjects(verb))


def _is_in_colours(tree: Tree, verb: int) -> bool:
    """Tell "the town was ablaze with colour" from one that burns."""
    said = [verb, *tree.children(verb, deps.COMPLEMENT)]
    led = [p for i in said for p in tree.children(i, deps.PREP) if tree.lemma(p) == "with"]
    return any(
        tree.lemma(i) in grammar("never_fire")
        for p in led
        for i in tree.children(p, deps.PREP_OBJECT)
    )


def _is_time(tree: Tree, noun: int) -> bool:
    """Tell "for three hours" and "over two days", which are no reasons."""
    token = tree.tokens[noun]
    return any(
        e.label in {"DATE", "TIME"} and e.start <= token.start < e.end
        for e in tree.analysis.entities
    )
