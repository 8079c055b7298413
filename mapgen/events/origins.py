"""From where a deed is done that hits somebody somewhere else: "shelled from their posts in X"."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace

from mapgen.events.arguments import Arguments
from mapgen.events.event import Event
from mapgen.events.frames import Frame
from mapgen.events.grammar import grammar
from mapgen.events.nominal import Roles
from mapgen.events.sites import sites
from mapgen.events.triggers import Trigger, is_passive
from mapgen.text import Tree, deps

__all__ = ["started", "tie_to_guns", "with_those_who_fire"]


def started(events: Iterable[Event], frame: Frame) -> Iterator[Event]:
    """Yield who fires from a place: "rockets fired by X from Y" hit nothing at Y."""
    for event in events:
        if event.role == frame.agent:
            yield replace(event, role=frame.start, targets=())


def with_those_who_fire(
    arguments: Arguments, trigger: Trigger, frame: Frame, part: int | None, roles: Roles
) -> Roles:
    """Add those who do it from their posts, where no other is named: "shelled from X's posts"."""
    named = bool(roles.agents) or roles.other or trigger.noun
    if named or not frame.start or not is_passive(arguments.tree, trigger.index):
        return roles
    return replace(roles, agents=arguments.inflicted_by(trigger.index, part))


def tie_to_guns(
    tree: Tree, preposition: int, places: Container[int], triggers: Mapping[int, Trigger]
) -> str:
    """Return "from" where those who fire are, "in" where both are; "" where no one fires."""
    if _is_where_they_fire(tree, preposition, places):
        return "from"
    return "in" if _is_met_there(tree, preposition, places, triggers) else ""


def _is_where_they_fire(tree: Tree, preposition: int, places: Container[int]) -> bool:
    """Tell "posts in X took fire from troops | in Y": those who fire are in Y, X is hit.

    Parsers tie the last words to the verb; so it is told only where the verb has another place.
    """
    noun = preposition - 1
    token = tree.tokens[preposition]
    above = tree.tokens[tree.tokens[noun].head] if noun > 0 else token
    led = tree.tokens[noun].dep == deps.PREP_OBJECT and noun not in places
    if not led or above.lemma.lower() != "from" or token.lemma.lower() not in grammar("where"):
        return False
    return _has_place_before(tree, tree.tokens[noun].head, places)


def _is_met_there(
    tree: Tree, preposition: int, places: Container[int], triggers: Mapping[int, Trigger]
) -> bool:
    """Tell "came under fire from rebels near X", where both are, from "from posts in X"."""
    verb = _verb(tree, preposition)
    trigger = triggers.get(verb) if verb is not None else None
    suffers = trigger is not None and trigger.frame.subject == "target"
    if tree.lemma(preposition) != "from" or not suffers:
        return False
    nouns = tree.children(preposition, deps.PREP_OBJECT)
    if any(i in places or tree.lemma(i) in sites() for i in nouns):
        return False
    return not _has_place_before(tree, preposition, places)


def _has_place_before(tree: Tree, preposition: int, places: Container[int]) -> bool:
    """Tell whether a place stands in the clause before a preposition."""
    verb = _verb(tree, preposition)
    words = tree.subtree(verb) if verb is not None else ()
    return any(i in places and i < preposition for i in words)


def _verb(tree: Tree, preposition: int) -> int | None:
    """Return the verb that a preposition hangs on, be it by a noun."""
    head = tree.tokens[preposition].head
    return head if tree.is_verb(head) else tree.verb_of(head)
