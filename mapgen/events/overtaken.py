"""Clauses that say where those are whom a deed meets: "shot farmers who were working in X"."""

from collections.abc import Mapping

from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger
from mapgen.text import Tree, deps

__all__ = ["are_there"]

_MEETING = frozenset({"crackdown", "aid", "rescue"})
"""Types of events that are where those are whom they reach."""


def are_there(tree: Tree, triggers: Mapping[int, Trigger], clause: int) -> bool:
    """Tell whether what is done to somebody is done where a clause says that they are.

    "Aid was sent to families who took shelter in X", "troops fired at people who had gathered in
    X", "a convoy was hit that was passing through X"; not "police arrested a man who lived in X".
    """
    noun = tree.tokens[clause].head
    over = tree.verb_of(noun)
    trigger = triggers.get(over) if over is not None else None
    had = any(tree.tokens[i].text.lower() == "had" for i in tree.children(clause, deps.AUXILIARY))
    sent = tree.children(over, *deps.OBJECTS) if over is not None else []
    deeds = [trigger, *(triggers.get(i) for i in sent)]
    if not had and any(t is not None and t.frame.type in _MEETING for t in deeds):
        return True
    harmed = over is not None and any(t is not None and _harms(t) for t in deeds)
    return harmed and _is_patient(tree, noun, over or 0) and _is_under_way(tree, clause, had=had)


def _harms(trigger: Trigger) -> bool:
    frame = trigger.frame
    return frame.deadly or frame.agent == "attacked" or frame.type in {"arrest", "abduction"}


def _is_patient(tree: Tree, noun: int, verb: int) -> bool:
    """Tell those to whom something is done from those who do it: "shot a man", "fired at men"."""
    token = tree.tokens[noun]
    if token.dep in {deps.OBJECT, deps.PASSIVE_SUBJECT}:
        return token.head == verb
    led = token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in grammar("against")
    return led and tree.verb_of(token.head) == verb


def _is_under_way(tree: Tree, clause: int, *, had: bool) -> bool:
    """Tell what somebody was about, "who were working", from what they had done or used to do."""
    if had:
        return tree.lemma(clause) in grammar("gathered")
    past = {tree.tokens[i].text.lower() for i in tree.children(clause, deps.AUXILIARY)}
    was = tree.tokens[clause].tag == "VBG" and bool(past & grammar("was"))
    described = tree.children(clause, deps.ATTRIBUTE, deps.COMPLEMENT)  # "who was responsible for"
    return was or (tree.tokens[clause].text.lower() in grammar("was") and not described)
