"""What was done by a day on which it was only told of: "claimed the attack on Friday"."""

from dataclasses import replace

from mapgen.events.grammar import grammar
from mapgen.model import DateSpan
from mapgen.text import Tree, deps, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["comments_on", "done_roles", "said_by_then", "until"]


def done_roles() -> frozenset[str]:
    """Return the roles of what is over when it is told: what is held or talked of may go on."""
    words = load_vocabulary()
    return words.of_kind("done", "received", "event") - words.lasting()


def until(span: DateSpan) -> DateSpan:
    """Leave the beginning of a span open."""
    open_ = replace(span, start=None, time_precision=None, date_prec=None)
    return span if span.end is None else open_


def comments_on(tree: Tree, deed: int, verb: int) -> bool:
    """Tell "condemned the attack on Friday": a deed is what somebody spoke of.

    So is what somebody "claimed responsibility" for, where nothing else names the deed.
    """
    words = word_lists("events", "words")
    if tree.lemma(verb) not in words["commenting"]:
        return False
    if deed == verb:
        return any(tree.lemma(i) in words["owning_up"] for i in tree.children(verb, deps.OBJECT))
    return not (tree.tokens[deed].dep == deps.CONJUNCT and tree.tokens[deed].head == verb)


def said_by_then(tree: Tree, verb: int, dated: int) -> bool:
    """Tell "had taken X, he said on Monday": done by Monday, and no more is known.

    An announcement is dated as what it announces, and what is still so as the day it is said.
    """
    past = tree.tokens[verb].tag in {"VBD", "VBN"}
    said = word_lists("events", "words")["saying"] | grammar("reporting")
    return past and verb != dated and tree.lemma(dated) in said
