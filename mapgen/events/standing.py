"""Whom a word stands for beside a deed: a country for its forces, an office for nobody."""

from collections.abc import Mapping, Sequence

from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.triggers import Trigger
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, word_lists

__all__ = ["done_to", "is_office", "met_as_state", "state_before", "without_vague_forces"]


def done_to(
    trigger: Trigger | None, targets: Sequence[ActorMention], owners: Sequence[ActorMention]
) -> tuple[ActorMention, ...]:
    """Leave out "police" of "launched a police operation", which is not against the police.

    Of "repelled a rebel attack" those whose deed it is are the target.
    """
    own = trigger is not None and trigger.frame.agent == "launched"
    return tuple(t for t in targets if not (own and t in owners))


def is_office(tree: Tree, parties: Parties, noun: int) -> bool:
    """Tell a commander or a spokesman of a force from one of its members."""
    if tree.lemma(noun) in grammar("of_the_ranks"):
        parts = [p for p in tree.children(noun, deps.PREP) if tree.lemma(p) == "of"]
        whole = (i for p in parts for i in tree.children(p, deps.PREP_OBJECT))
        if any(parties.armed(parties.of(i)) for i in whole):
            return False
    return tree.lemma(noun) in word_lists("events", "people")["persons_of_office"]


def met_as_state(
    tree: Tree, parties: Parties, triggers: Mapping[int, Trigger], noun: int
) -> tuple[ActorMention, ...]:
    """Return X of "fought X in Y" and "an operation against X in Y", which is no place there."""
    token = tree.tokens[noun]
    deed = triggers.get(token.head)
    led = tree.lemma(token.head) in grammar("against") | {"with"}
    led |= token.dep == deps.OBJECT and deed is not None and deed.frame.mutual
    acts = led and noun in parties.states and parties.may_do(noun, by=False)
    return (parties.states[noun],) if acts else ()


def state_before(
    tree: Tree, parties: Parties, triggers: Mapping[int, Trigger], owner: int
) -> tuple[ActorMention, ...]:
    """Return X of "X's attack on Y" and "X's capture of Y", whose deed has an aim.

    So, too, "US strikes", if they are abroad. Not of "X's deadliest attack" nor "X's kidnappings",
    which are only in X.
    """
    token = tree.tokens[owner]
    deed = token.head
    if owner not in parties.states:
        return ()
    if _is_adjective(tree, owner):
        trigger = triggers.get(deed)
        own = trigger is not None and _strikes_far(trigger) and _is_abroad(tree, parties, owner)
        beside = (i for i in tree.children(deed, *deps.OWNERS) if i != owner)
        own = own and not any(parties.modifier(i) for i in beside)  # "a US drone strike"
        return (parties.states[owner],) if own else ()
    ranked = any(tree.tokens[i].tag == "JJS" for i in tree.children(deed, deps.ADJECTIVE))
    aims = (p for p in tree.children(deed, deps.PREP) if tree.lemma(p) in grammar("aimed"))
    places = (i in parties.places for p in aims for i in tree.children(p, deps.PREP_OBJECT))
    acts = token.dep == deps.POSSESSOR and not ranked
    return (parties.states[owner],) if acts and any(places) else ()


def _is_adjective(tree: Tree, owner: int) -> bool:
    """Tell "US strikes" and "Saudi strikes" from "Syria strikes", which may be on Syria."""
    token = tree.tokens[owner]
    return token.dep in deps.PREMODIFIERS and token.text.lower() in grammar("states_as_adjectives")


def _strikes_far(trigger: Trigger) -> bool:
    """Tell a strike or an operation from an attack, which X may also have suffered."""
    frame = trigger.frame
    return frame.agent == "launched" or frame.type == "air_or_drone_strike"


def _is_abroad(tree: Tree, parties: Parties, owner: int) -> bool:
    """Tell whether a sentence names places of other countries, and none of a state's own."""
    sentence = tree.sentence_at(tree.number(owner))
    home = parties.places[owner].place if owner in parties.places else None
    others = (parties.places.get(i) for i in range(sentence.first, sentence.last) if i != owner)
    lands = {at.place.country for at in others if at is not None and at.place is not None}
    return bool(lands) and home is not None and home.country not in lands


def without_vague_forces(mentions: Sequence[ActorMention]) -> tuple[ActorMention, ...]:
    """Leave out "military" of "X's military operation", which is nobody's beside X."""
    known = tuple(m for m in mentions if m.surface.lower() not in grammar("any_force"))
    return known or tuple(mentions)
