"""Names that mean more or less than they say: "the coalition", "anti-American", "X Highway"."""

from collections.abc import Collection
from dataclasses import replace

from mapgen.events.grammar import grammar
from mapgen.model import ActorMention
from mapgen.text import Tree

__all__ = ["is_way", "is_wider", "renamed"]


def renamed(
    tree: Tree, unnamed: dict[int, ActorMention], named: Collection[ActorMention]
) -> dict[int, ActorMention]:
    """Return described forces with the names they share: "the coalition" of "the Arab coalition".

    Only where the article names one alone whose name has the word, and no other word describes it.
    """
    found = dict(unnamed)
    for index, mention in unnamed.items():
        words = {tree.lemma(i) for i in tree.span(mention.start, mention.end)} - {"the"}
        if len(words) != 1 or not words <= grammar("shared_names"):
            continue
        alike = [m for m in named if any(words & {*a.name.lower().split()} for a in m.actors)]
        if len({a.side for m in alike for a in m.actors}) == 1:
            found[index] = replace(mention, actors=alike[0].actors, sides=alike[0].sides)
    return found


def is_wider(tree: Tree, index: int) -> bool:
    """Tell "anti-American" and "Latin American" from what one country's people do."""
    before = index - 1 if index and tree.tokens[index - 1].text not in {"-", "–"} else index - 2
    return before >= 0 and tree.tokens[before].text.lower() in grammar("not_of_a_state")


def is_way(tree: Tree, noun: int) -> bool:
    """Tell the name of a road or a bridge, which is nobody."""
    return tree.lemma(noun) in grammar("ways")
