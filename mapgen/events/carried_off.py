"""Whom somebody carries, who does nothing himself: the dead and the wounded."""

from collections.abc import Mapping

from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger, objects_of
from mapgen.text import Tree, deps

__all__ = ["are_carried"]


def are_carried(tree: Tree, triggers: Mapping[int, Trigger], verb: int) -> bool:
    """Tell "the remains of ten soldiers" and "ten hurt soldiers" from soldiers who were sent."""
    whom = objects_of(tree, verb)
    found = (triggers.get(noun) for noun in whom)
    beside = (i for noun in whom for i in tree.children(noun, *deps.PREMODIFIERS))
    hurt = any(tree.tokens[i].text.lower() in grammar("harmed") for i in beside)
    return hurt or any(trigger is not None and trigger.frame.of_people for trigger in found)
