"""How real the event of a trigger is: what the text says of its word, and of a deal kept or not."""

from dataclasses import replace

from mapgen.events.triggers import Trigger
from mapgen.text import Modality, Tree, modality_of, word_lists

__all__ = ["reality"]


def reality(tree: Tree, trigger: Trigger) -> Modality:
    """Return how real an event is said to be; of broken deals nobody talks."""
    said = modality_of(tree, trigger.index, noun=trigger.noun)
    talks = trigger.frames and trigger.frame.agent == "negotiating"
    return replace(said, unreal=True) if talks and _is_broken(tree, trigger.index) else said


def _is_broken(tree: Tree, index: int) -> bool:
    """Tell "violated the ceasefire" and "violations of the truce": nobody talks."""
    breaking = word_lists("events", "modality")["breaking"]
    head = tree.tokens[index].head
    if tree.tokens[head].pos == "ADP":
        head = tree.tokens[head].head
    return tree.lemma(head) in breaking or tree.lemma(index) in breaking
