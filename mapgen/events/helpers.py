"""Who helps those who do something: "with the help of militiamen", "assisted by soldiers"."""

from collections.abc import Iterator

from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.triggers import subjects_of
from mapgen.model import ActorMention
from mapgen.text import Tree, deps

__all__ = ["helpers"]


def helpers(
    tree: Tree, parties: Parties, index: int, agents: tuple[ActorMention, ...]
) -> tuple[ActorMention, ...]:
    """Return the forces and services that help with a deed, besides those who do it.

    Parameters
    ----------
    index : int
        Token of the verb or noun that tells the deed.
    agents : tuple of ActorMention
        Who does it; a state that only stands behind them is no helper.
    """
    known = {a.id for m in agents for a in m.actors}
    found = [m for n in _nouns(tree, index) for m in _forces(parties, n)]
    return tuple(
        m for m in dict.fromkeys(found) if m.actors and not {a.id for a in m.actors} & known
    )


def _forces(parties: Parties, noun: int) -> tuple[ActorMention, ...]:
    """Leave out states and civilians: "backed by Russia" says nothing of one place."""
    if noun in parties.states or noun in parties.places:
        return ()
    return parties.able(parties.of(noun))


def _nouns(tree: Tree, index: int) -> Iterator[int]:
    """Yield the nouns for those who help, at the deed's word and at those who do it."""
    doers = [*subjects_of(tree, index)]
    doers += [
        n for a in tree.children(index, deps.AGENT) for n in tree.children(a, deps.PREP_OBJECT)
    ]
    clauses = [c for one in doers for c in tree.children(one, *deps.NOUN_CLAUSES)]
    clauses += tree.children(index, deps.ADVERBIAL)
    for clause in clauses:
        helped = tree.tokens[clause].tag == "VBN" and tree.lemma(clause) in grammar("helped")
        for by in tree.children(clause, deps.AGENT) if helped else ():
            yield from tree.children(by, deps.PREP_OBJECT)
    for one in (index, *doers):
        for prep in tree.children(one, deps.PREP):
            for noun in tree.children(prep, deps.PREP_OBJECT) if tree.lemma(prep) == "with" else ():
                if tree.lemma(noun) in grammar("help"):
                    for of in tree.children(noun, deps.PREP):
                        yield from tree.children(of, deps.PREP_OBJECT)
