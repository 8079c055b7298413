"""The actor book: parties, forces and operations, and the layers they make."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from mapgen.lang import capital, say
from mapgen.model import Actor, ActorMention, Analysis, Layer, Lookup, Place, Side

__all__ = ["UNATTRIBUTED", "ActorBook", "Entry", "Joint", "Operation", "Party"]

UNATTRIBUTED = "unattributed"
"""Id of the layer of claims that name no actor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A side with the words that tie an article to it."""

    side: Side
    layer: str  # the layer's name
    country: str | None = None  # ISO code: "<demonym> forces" of it belong to this side
    armed_group: bool = False
    words: tuple[str, ...] = ()  # empty: the aliases of its own forces
    capitals: tuple[str, ...] = ()  # cities that stand for the side


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A force with its names; `generic` ones count only in an article about its side."""

    actor: Actor
    aliases: tuple[str, ...] = ()
    generic: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """A named operation: no actor, but others are cited as taking part in it."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Joint:
    """The layer of claims shared by exactly these sides."""

    id: str
    name: str
    sides: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorBook:
    """What the actors files say; sides come in the order in which they get their colours."""

    parties: tuple[Party, ...] = ()
    entries: tuple[Entry, ...] = ()
    operations: tuple[Operation, ...] = ()
    joints: tuple[Joint, ...] = ()
    sources: tuple[str, ...] = field(default=())  # names of the files, in the order read

    @property
    def sides(self) -> tuple[Side, ...]:
        """Every side, in the order of its colour."""
        return tuple(party.side for party in self.parties)

    def mentions(
        self,
        analysis: Analysis,
        demonym: Callable[[str], Place | None],
        lookup: Lookup | None = None,
    ) -> tuple[ActorMention, ...]:
        """Find where the article names actors and operations, in text order.

        Parameters
        ----------
        analysis : Analysis
        demonym : callable
            Word -> the country whose people it is ("Nepali"), or None.
        lookup : callable, optional
            Name -> places, best first; used for countries' own names ("the Nepal Army").
        """
        from mapgen.actors.mentions import find_mentions

        return find_mentions(self, analysis, demonym, lookup)

    def extended(self, mentions: Iterable[ActorMention]) -> "ActorBook":
        """Return the book for one article: its sides first, by first mention, new ones added."""
        known = {party.side.id: party for party in self.parties}
        order: dict[str, Party] = {}
        for mention in sorted(mentions, key=lambda m: m.start):
            known = {s.id: Party(side=s, layer=s.name) for s in mention.sides} | known
            for actor in mention.actors:
                if actor.side in known:
                    order.setdefault(actor.side, known[actor.side])
        rest = {key: party for key, party in known.items() if key not in order}
        return replace(self, parties=(*order.values(), *rest.values()))

    def layer_id(self, sides: Iterable[str]) -> str:
        """Return the layer of a claim made about these sides together."""
        distinct = set(sides)
        if not distinct:
            return UNATTRIBUTED
        if len(distinct) == 1:
            return distinct.pop()
        joint = next((j for j in self.joints if set(j.sides) == distinct), None)
        return joint.id if joint else UNATTRIBUTED

    def layer_for(self, layer: str) -> Layer:
        """Describe a layer by its id; an unknown id is described by itself."""
        for joint in self.joints:
            if joint.id == layer:
                return Layer(id=layer, name=joint.name, sides=joint.sides, slot=-1)
        for slot, party in enumerate(self.parties):
            if party.side.id == layer:
                return Layer(id=layer, name=party.layer, sides=(layer,), slot=slot)
        if layer == UNATTRIBUTED:
            name = capital(say("title.unattributed"))
            return Layer(id=layer, name=name, sides=(), slot=-1)
        return Layer(id=layer, name=layer.replace("-", " "), sides=(layer,), slot=-1)

    def party(self, side: str) -> Party | None:
        """Return the party with this side's id."""
        return next((p for p in self.parties if p.side.id == side), None)
