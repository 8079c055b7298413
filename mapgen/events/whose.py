"""Whose a force without a name is said to be: "Haftar's forces", "troops loyal to Gbagbo"."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from mapgen.events.grammar import grammar
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, word_lists

__all__ = ["believed", "commanders", "owned_name"]


def commanders(
    tree: Tree, forces: Iterable[ActorMention], taken: Collection[int]
) -> Iterator[ActorMention]:
    """Yield who stands for the force that is theirs: "Haftar launched an offensive".

    Only where the article speaks of "Haftar's forces", too, and of what forces do.
    """
    owned = {name: one for one in forces for name in _owners_of(tree, one, taken)}
    for index, token in enumerate(tree.tokens):
        force = owned.get(token.text)
        if force is None or not _is_name(tree, index, taken):
            continue
        if token.dep in deps.SUBJECTS and tree.lemma(token.head) in grammar("commanding"):
            whole = _whole(tree, index, taken)
            start = token.end - len(whole)
            yield replace(force, start=start, end=token.end, surface=whole)


def _owners_of(tree: Tree, force: ActorMention, taken: Collection[int]) -> Iterator[str]:
    """Yield the last name of whom a force without a name of its own is said to be."""
    noun = tree.top(force.start, force.end)
    if noun is not None and any(a.side in {"security", "armed-groups"} for a in force.actors):
        for owner in _owners(tree, noun, taken):
            yield tree.tokens[owner].text


def _owners(tree: Tree, noun: int, taken: Collection[int]) -> Iterator[int]:
    yield from (i for i in tree.children(noun, deps.POSSESSOR) if _is_name(tree, i, taken))
    for word in tree.children(noun, deps.ADJECTIVE, deps.NOUN_CLAUSE):
        parts = tree.children(word, deps.PREP, deps.AGENT)
        for part in parts if tree.lemma(word) in grammar("loyal") else ():
            people = tree.children(part, deps.PREP_OBJECT)
            yield from (i for i in people if _is_name(tree, i, taken))


def believed(tree: Tree, noun: int) -> Iterator[int]:
    """Yield whom somebody is said to be: "men believed to be rebels", "... to belong to the X"."""
    for clause in tree.children(noun, *deps.NOUN_CLAUSES):
        if tree.lemma(clause) not in word_lists("text", "supposed")["believing"]:
            continue
        for being in tree.children(clause, deps.OPEN_CLAUSE):
            if tree.lemma(being) not in grammar("being_of"):
                continue
            for who in tree.children(being, deps.ATTRIBUTE):
                ranks = tree.lemma(who) in grammar("of_the_ranks")  # "ISIS members"
                yield from tree.children(who, *deps.OWNERS) if ranks else ()
                yield who
            for part in tree.children(being, deps.PREP):
                if tree.lemma(part) in grammar("of_whom"):
                    yield from tree.children(part, deps.PREP_OBJECT)


def owned_name(tree: Tree, noun: int, name: str, taken: Collection[int]) -> str:
    """Return a force's name with the person or movement whose it is, in the article's words.

    Parameters
    ----------
    tree : Tree
    noun : int
        The token of the force.
    name : str
        What it is called without: "forces", "regime troops".
    taken : collection of int
        Tokens of places, of named forces and of days, who are no such owner.
    """
    for owner in _owners(tree, noun, taken):
        whole, part = _whole(tree, owner, taken), tree.tokens[owner].head
        if part == noun:
            return f"{whole}\u2019s {name}"
        loyal, to = tree.tokens[tree.tokens[part].head].text.lower(), tree.lemma(part)
        return f"{name} {loyal} {to} {whole}"
    return name


def _is_name(tree: Tree, index: int, taken: Collection[int]) -> bool:
    return tree.tokens[index].pos == "PROPN" and index not in taken


def _whole(tree: Tree, last: int, taken: Collection[int]) -> str:
    """Return a name with what it begins with: "Bashar Assad", "Moqtada al-Sadr"."""
    token, first = tree.tokens[last], last
    for entity in tree.analysis.entities:
        if entity.label == "PERSON" and entity.start <= token.start < entity.end:
            return tree.analysis.text[entity.start : token.end]
    while first and _is_name(tree, first - 1, taken) and tree.tokens[first - 1].head == last:
        first -= 1
    return tree.analysis.text[tree.tokens[first].start : token.end]
