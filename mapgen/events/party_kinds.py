"""Which parties can bear arms, rule or stand for a state."""

from collections.abc import Iterable
from dataclasses import dataclass

from mapgen.events.described import ARMED, CIVILIANS, LAYERS, STATE
from mapgen.model import ActorMention
from mapgen.text import Tree, word_lists

__all__ = ["PartyKinds"]


@dataclass(frozen=True)
class PartyKinds:
    """Tells the parties of one article apart by what they can do."""

    tree: Tree

    def able(self, mentions: Iterable[ActorMention]) -> tuple[ActorMention, ...]:
        """Leave out civilians, who are nobody's side."""
        return tuple(m for m in mentions if not any(a.side == CIVILIANS for a in m.actors))

    def armed(self, mentions: Iterable[ActorMention]) -> tuple[ActorMention, ...]:
        """Keep those who can bear arms; an operation counts for those who carry it out."""
        return tuple(m for m in mentions if self.is_armed(m))

    def is_armed(self, mention: ActorMention) -> bool:
        """Tell a force from an office, an organisation or people."""
        if mention.operation:
            return True
        for actor in mention.actors:
            if actor.side in LAYERS:
                if actor.side in ARMED:
                    return True
            elif actor.kind != "government":
                return True
        return False

    def ruling(self, mentions: Iterable[ActorMention]) -> tuple[ActorMention, ...]:
        """Keep governments, whose forces do what these are said to do."""
        words = word_lists("events", "words")["governing"]
        return tuple(
            m
            for m in mentions
            if any(a.kind == "government" for a in m.actors)
            or any(self.tree.lemma(i) in words for i in self.tree.span(m.start, m.end))
        )

    def sides(self, mentions: Iterable[ActorMention]) -> frozenset[str]:
        """Return the sides of those who have one: described ones have none."""
        return frozenset(a.side for m in mentions for a in m.actors) - LAYERS.keys()

    def is_state(self, mention: ActorMention) -> bool:
        """Tell a country that stands for its forces."""
        return any(actor.kind == STATE for actor in mention.actors)

    def besides(
        self, mentions: tuple[ActorMention, ...], word: int | None
    ) -> tuple[ActorMention, ...]:
        """Leave out the patrol of "soldiers conducted a patrol", which is no other party."""
        at = self.tree.tokens[word].start if word is not None else -1
        return tuple(m for m in mentions if m.operation or not m.start <= at < m.end) or mentions
