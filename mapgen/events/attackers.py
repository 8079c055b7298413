"""Names that their deed shows to be of an armed group, whatever the recogniser takes them for."""

from mapgen.events.grammar import grammar
from mapgen.text import Tree, deps, word_lists

__all__ = ["fights", "is_fought", "strikes"]


def strikes(tree: Tree, top: int) -> bool:
    """Tell a name that is the doer of an attack: "Boko Haram attacked X"."""
    token = tree.tokens[top]
    over = tree.tokens[token.head]
    verb = over.head if token.dep == deps.PREP_OBJECT and over.dep == deps.AGENT else token.head
    doer = token.dep == deps.SUBJECT or (token.dep == deps.PREP_OBJECT and over.dep == deps.AGENT)
    words = word_lists("events", "words")
    blow = any(tree.lemma(i) in words["blows"] for i in tree.children(verb, deps.OBJECT))
    return doer and (tree.lemma(verb) in words["striking"] or blow)


def fights(tree: Tree, top: int) -> bool:
    """Tell a name that has a part in a fight: "clashes between X and Y", "battles with X"."""
    while tree.tokens[top].dep == deps.CONJUNCT:
        top = tree.tokens[top].head
    token = tree.tokens[top]
    over = tree.tokens[token.head]
    shared = over.lemma.lower() in grammar("sharing")
    fought = tree.lemma(over.head) in word_lists("events", "words")["fights"]
    return token.dep == deps.PREP_OBJECT and shared and fought


def is_fought(tree: Tree, noun: int) -> bool:
    """Tell "the Lion Front (LF) battling troops", where a name before it fights them."""
    fights = word_lists("events", "words")["fights"]
    beside = tree.children(noun, deps.ADJECTIVE, deps.NOUN_MODIFIER, deps.COMPOUND)
    met = [i for i in beside if tree.tokens[i].tag == "VBG" and tree.lemma(i) in fights]
    return any(tree.tokens[i].pos == "PROPN" and i < verb for verb in met for i in beside)
