"""Whom a deed is done to at each of its places: "hit a convoy in X and a school in Y"."""

from collections.abc import Collection
from dataclasses import replace

from mapgen.events.event import Event
from mapgen.model import ActorMention, Location
from mapgen.text import Tree, deps
from mapgen.vocabulary import load_vocabulary

__all__ = ["at_its_place"]


def at_its_place(
    tree: Tree, places: Collection[int], trigger: int, event: Event, location: Location
) -> Event | None:
    """Return an event without those it is done to at another place; None if none is left.

    Parameters
    ----------
    tree : Tree
    places : collection of int
        The tokens of places.
    trigger : int
        The word that ties the event to the place.
    event : Event
    location : Location
    """
    foreign = _elsewhere(tree, places, trigger, location)
    if not foreign:
        return event
    here = tuple(m for m in event.targets if not _is_in(tree, m, foreign))
    if event.role in load_vocabulary().of_kind("received"):
        mentions = tuple(m for m in event.mentions if not _is_in(tree, m, foreign))
        return replace(event, mentions=mentions, targets=here) if mentions else None
    return replace(event, targets=here)


def _elsewhere(
    tree: Tree, places: Collection[int], index: int, location: Location
) -> frozenset[int]:
    """Return the tokens of what is hit at other places, where each thing has a place of its own."""
    top = tree.top(location.start, location.end)
    nouns = tree.children(index, deps.OBJECT, deps.PASSIVE_SUBJECT)
    for part in tree.children(index, deps.PREP):
        nouns += tree.children(part, deps.PREP_OBJECT)
    for noun in nouns:
        things = _joined(tree, noun)
        inside = [set(tree.subtree(i)) for i in things]
        own = [s - t if t < s else s for s, t in zip(inside, [*inside[1:], set()], strict=True)]
        placed = all((s - {i}) & set(places) for s, i in zip(own, things, strict=True))
        if len(things) > 1 and placed and any(top in s for s in own):
            return frozenset(i for s in own if top not in s for i in s)
    return frozenset()


def _joined(tree: Tree, noun: int) -> list[int]:
    """Return a noun and those joined to it, one hanging on the other."""
    things = [noun]
    while following := tree.children(things[-1], deps.CONJUNCT):
        things.append(following[0])
    return things


def _is_in(tree: Tree, mention: ActorMention, tokens: Collection[int]) -> bool:
    return any(i in tokens for i in tree.span(mention.start, mention.end))
