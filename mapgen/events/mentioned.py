"""Who and what one article names, tied to the words of its sentences."""

from collections.abc import Iterable
from dataclasses import dataclass

from mapgen.actors import ARMED_KINDS, ActorBook
from mapgen.actors.words import QUALIFYING
from mapgen.events.nearby import Nearby
from mapgen.model import ActorMention, Location
from mapgen.text import Text, Tree, deps

__all__ = ["Scene", "build_scene"]


@dataclass(frozen=True)
class Scene:
    """One article's tree together with what is named in it."""

    tree: Tree
    book: ActorBook
    mentions: tuple[ActorMention, ...]
    by_token: dict[int, ActorMention]  # forces and operations
    locations: tuple[Location, ...]
    groups: frozenset[str]  # sides that are armed groups
    nearby: Nearby  # the locations

    def named(self, indices: Iterable[int]) -> tuple[ActorMention, ...]:
        """Return the mentions at these tokens, each once, in text order."""
        found = {self.by_token[i].start: self.by_token[i] for i in indices if i in self.by_token}
        return tuple(found[start] for start in sorted(found))

    def is_force(self, mention: ActorMention) -> bool:
        """Tell whether a mention is an armed force or an operation, not an office."""
        return bool(mention.operation) or any(a.kind != "government" for a in mention.actors)

    def is_group(self, mention: ActorMention) -> bool:
        """Tell whether a mention is an armed group without a state."""
        return any(a.side in self.groups or a.kind in ARMED_KINDS for a in mention.actors)


def build_scene(
    analysis: Text,
    locations: tuple[Location, ...],
    mentions: tuple[ActorMention, ...],
    book: ActorBook,
) -> Scene:
    """Index an article's mentions; those inside a place phrase only describe the place."""
    tree = analysis.tree
    near = Nearby(locations)
    free = [m for m in mentions if not _inside(m, near) and not _qualifies(analysis, m)]
    return Scene(
        tree=tree,
        book=book,
        mentions=mentions,
        by_token={i: m for m in free for i in tree.span(m.start, m.end)},
        locations=locations,
        groups=frozenset(p.side.id for p in book.parties if p.armed_group),
        nearby=near,
    )


def _qualifies(analysis: Text, mention: ActorMention) -> bool:
    """Tell "al-Qaeda-linked fighters", who are somebody else's, from an "X-held town"."""
    if not QUALIFYING.match(analysis.text, mention.end):
        return False
    last = analysis.tree.span(mention.start, mention.end).stop
    return analysis.tokens[last].dep != deps.AGENT


def _inside(mention: ActorMention, near: Nearby) -> bool:
    return any(
        place.start <= mention.start
        and mention.end <= place.end
        and (place.start, place.end) != (mention.start, mention.end)
        for place in near.between(mention.start, mention.start)
    )
