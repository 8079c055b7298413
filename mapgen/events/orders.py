"""Orders that hold where those live whom they are for: "an evacuation order for X"."""

from collections.abc import Mapping

from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger
from mapgen.text import Tree, deps

__all__ = ["binds"]


def binds(tree: Tree, triggers: Mapping[int, Trigger], preposition: int, head: int) -> bool:
    """Tell "an evacuation order for X" and "orders were issued for X", which hold there.

    So does one that "was in place for X".
    """
    if tree.lemma(preposition) != "for":
        return False
    verb = tree.verb_of(head) if tree.lemma(head) in grammar("in_force") else None
    over = head if verb is None else verb
    orders = [head, *tree.children(over, deps.PASSIVE_SUBJECT, deps.SUBJECT, deps.OBJECT)]
    return any(i in triggers and triggers[i].frame.bound for i in orders)
