"""Forces that share a word of their name: "the coalition" after "the Arab coalition"."""

from collections.abc import Collection
from dataclasses import replace

from mapgen.events.grammar import grammar
from mapgen.model import ActorMention
from mapgen.text import Tree

__all__ = ["renamed"]


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
