"""Places that a noun over them is about: what is fought over, and what is said by an example."""

from collections.abc import Container, Iterator, Mapping

from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger
from mapgen.text import Tree, deps

__all__ = ["fight_over", "said_of_examples", "taken_among"]


def fight_over(tree: Tree, triggers: Mapping[int, Trigger], noun: int) -> int | None:
    """Return "fought" of "fought for control of X", which is at X."""
    by = tree.tokens[noun].head
    deed = triggers.get(tree.tokens[by].head)
    led = tree.lemma(by) in grammar("fighting_for") and tree.lemma(noun) in grammar("fought_over")
    fights = led and deed is not None and deed.frame.mutual and deed.frame.armed
    return deed.index if fights and deed is not None else None


def said_of_examples(
    tree: Tree, triggers: Mapping[int, Trigger], noun: int, led: str
) -> Iterator[int]:
    """Yield "held" of "towns held by X such as Y", which is said of Y."""
    if led in grammar("exemplifying"):
        yield from (i for i in tree.children(noun, *deps.NOUN_CLAUSES) if i in triggers)


def taken_among(tree: Tree, triggers: Container[int], verb: int) -> Iterator[int]:
    """Read "among the places that X exploited are these" as said of both sides."""
    sentence = tree.sentence_at(tree.number(verb))
    for index in range(sentence.first, sentence.last):
        noun = tree.tokens[index].head
        over = tree.tokens[tree.tokens[noun].head]
        clause = index in triggers and tree.tokens[index].dep == deps.RELATIVE
        if clause and over.text.lower() == "among":
            yield index
