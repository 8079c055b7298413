"""Deeds and weapons that stand where the doer of another deed would: "an offensive took X"."""

from collections.abc import Mapping

from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.triggers import Trigger, objects_of, subjects_of
from mapgen.model import ActorMention
from mapgen.text import word_lists

__all__ = ["by_own_work", "is_blow", "is_work", "takes_within"]

_WORK = frozenset({"launched", "operating"})


def is_blow(parties: Parties, triggers: Mapping[int, Trigger], noun: int, verb: int) -> bool:
    """Tell a weapon, or a deed of force, that nobody is said to have used or done.

    So, too, whoever has a name that says nothing of them: "Amba shot dead a rider".
    """
    tree = parties.tree
    named = tree.tokens[noun].pos == "PROPN" and not parties.is_person(noun)
    named = named and noun not in parties.places
    if named and tree.lemma(verb) in grammar("done_by_names"):
        return True
    trigger = triggers.get(noun)
    deed = trigger is not None and trigger.noun and trigger.frame.agent == "attacked"
    deed |= is_work(triggers, noun)
    means = word_lists("events", "words")["weapons"]
    if tree.lemma(verb) in word_lists("events", "vehicles")["verbs"]:  # "a car blew up"
        means = means | word_lists("events", "vehicles")["carriers"]
    return deed or tree.lemma(noun) in means


def is_work(triggers: Mapping[int, Trigger], noun: int) -> bool:
    """Tell an offensive or an operation, which does what its force does, from a clash."""
    trigger = triggers.get(noun)
    if trigger is None or not trigger.noun:
        return False
    frame = trigger.frame
    return frame.armed and frame.agent in _WORK and not frame.mutual


def by_own_work(
    parties: Parties, triggers: Mapping[int, Trigger], verb: int
) -> tuple[ActorMention, ...]:
    """Return the force whose own words are that an offensive "has retaken X": it is its own."""
    subjects = subjects_of(parties.tree, verb)
    if not subjects or not all(is_work(triggers, noun) for noun in subjects):
        return ()
    said = parties.speakers(verb, ruling=True)
    return said if len({a.side for m in said for a in m.actors}) == 1 else ()


def takes_within(parties: Parties, triggers: Mapping[int, Trigger], verb: int) -> bool:
    """Tell "an offensive in X retook ten hamlets", which are in X, from one that took the town."""
    tree = parties.tree
    towns = word_lists("events", "pointers")["settlement"]
    work = any(is_work(triggers, noun) for noun in subjects_of(tree, verb))
    things = objects_of(tree, verb) if work and tree.is_verb(verb) else []
    same = (
        tree.tokens[i].pos == "PRON" or (tree.tokens[i].tag == "NN" and tree.lemma(i) in towns)
        for i in things
    )
    return bool(things) and not any(i in parties.places for i in things) and not any(same)
