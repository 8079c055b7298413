"""Whose a plan, an attempt or a campaign is, where the sentence is about others who meet it."""

from mapgen.events.grammar import grammar
from mapgen.text import Tree, deps, word_lists

__all__ = ["is_met", "is_of_others", "tells_why"]


def is_met(tree: Tree, noun: int) -> bool:
    """Tell "despite a campaign to clear X", which is not of those who are spoken of."""
    link = tree.tokens[noun].head
    words = {tree.lemma(link)}
    if "of" in words:  # "in spite of"
        words.add(tree.lemma(tree.tokens[link].head))
    led = tree.tokens[noun].dep == deps.PREP_OBJECT
    return led and not words.isdisjoint(grammar("in_spite"))


def tells_why(tree: Tree, verb: int, clause: int) -> bool:
    """Tell "troops shot two men after they attacked a post", which those shot had done.

    Not of "troops shot two men after they entered X", which either of them may have.
    """
    marks = {tree.tokens[i].text.lower() for i in tree.children(clause, deps.MARKER, deps.ADVERB)}
    answered = tree.lemma(verb) in grammar("for_plans") and bool(marks & grammar("coming_after"))
    tried = (
        tree.children(clause, deps.OPEN_CLAUSE) if tree.lemma(clause) in grammar("trying") else []
    )
    deeds = {tree.lemma(i) for i in (clause, *tried)}
    return answered and bool(deeds & word_lists("events", "words")["striking"])


def is_of_others(tree: Tree, noun: int) -> bool:
    """Tell "police foiled a plot to attack X" and "killed two after an attempt to attack X".

    Neither is of those who act here; "killed two in an attempt to seize X" is.
    """
    token = tree.tokens[noun]
    if token.dep in deps.OBJECTS:
        return tree.lemma(token.head) in grammar("against_plans")
    if token.dep != deps.PREP_OBJECT or tree.lemma(token.head) not in grammar("upon_plans"):
        return False
    verb = tree.verb_of(token.head)
    done = verb is not None and tree.lemma(verb) in grammar("for_plans")
    return done and verb is not None and bool(tree.children(verb, deps.OBJECT))
