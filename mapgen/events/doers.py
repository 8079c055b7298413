"""Nouns that say themselves what happens, as a verb's doers: "a quake hit X"."""

from collections.abc import Iterable, Mapping

from mapgen.events.beside import counted, first_joined, owns_up
from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.triggers import Trigger, antecedent, subjects_of
from mapgen.text import Tree, deps
from mapgen.vocabulary import load_vocabulary

__all__ = ["answers_for", "deeds_of", "events_of", "is_others"]


def deeds_of(tree: Tree, triggers: Mapping[int, Trigger], verb: int) -> list[int]:
    """Return the nouns that stand as a verb's doer and say themselves what happens."""
    first = first_joined(tree, _main(tree, verb))  # "a slide buried a house and killed two"
    nouns = [antecedent(tree, n, first) for n in subjects_of(tree, first)]
    nouns += [one for n in nouns for one in counted(tree, n)]  # "a series of quakes"
    token = tree.tokens[verb]
    if token.dep == deps.NOUN_CLAUSE and token.tag == "VBN" and not nouns:
        nouns = [token.head]  # "A quake hit near X", taken for "a quake that was hit"
    nouns += [
        p for a in tree.children(verb, deps.AGENT) for p in tree.children(a, deps.PREP_OBJECT)
    ]
    return events_of(tree, triggers, nouns)


def _main(tree: Tree, verb: int) -> int:
    """Return "hit" for "affecting" of "a storm hit the coast, affecting X and Y"."""
    token = tree.tokens[verb]
    bare = token.tag == "VBG" and token.dep == deps.ADVERBIAL and token.head < verb
    own = subjects_of(tree, verb) or tree.children(verb, deps.MARKER)
    return token.head if bare and not own and tree.is_verb(token.head) else verb


def events_of(tree: Tree, triggers: Mapping[int, Trigger], nouns: Iterable[int]) -> list[int]:
    """Return those of some nouns that say what happens, and storms by their names."""
    types, nouns = load_vocabulary().events, list(nouns)
    told = [n for n in nouns if n in triggers and triggers[n].noun]
    for noun in (i for n in nouns for i in tree.children(n, deps.COMPOUND)):
        trigger = triggers.get(noun)  # "Typhoon Rana", not "patrol boats"
        if trigger and trigger.noun and types[trigger.frame.type].group == "hazard":
            told.append(noun)
    return told


def is_others(tree: Tree, parties: Parties, triggers: Mapping[int, Trigger], verb: int) -> bool:
    """Tell "affected by poor roads" from "by a cloud of the fires" and "by Rana", a storm."""
    by = [i for a in tree.children(verb, deps.AGENT) for i in tree.children(a, deps.PREP_OBJECT)]
    below = [i for noun in by for i in tree.subtree(noun)]
    hazard = any(i in triggers and triggers[i].frame.is_hazard for i in below)
    named = any(tree.tokens[i].pos == "PROPN" and not parties.of(i) for i in by)
    return bool(by) and not (hazard or named)


def answers_for(
    tree: Tree, triggers: Mapping[int, Trigger], preposition: int
) -> tuple[bool, int | None]:
    """Tell whether words over a deed say whose it was, and the verb of whom; None for nobody.

    "Claimed responsibility for the attack", "is behind the bombing"; who denies it is nobody, and
    who is behind what is not done with arms, a protest, does not do it.
    """
    over, deeds = tree.tokens[preposition].head, tree.children(preposition, deps.PREP_OBJECT)
    if tree.lemma(over) in grammar("owning_up"):
        return True, tree.tokens[over].head if owns_up(tree, over) else None
    behind = tree.lemma(preposition) == "behind" and tree.lemma(over) == "be"
    if not behind or not any(i in triggers and triggers[i].frame.armed for i in deeds):
        return False, None
    return True, None if tree.children(over, deps.NEGATION) else over
