"""The actor book: parties, forces and operations, and the layers they make."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count

from mapgen.actors.colours import COLOURS, Wish, slots_of
from mapgen.lang import capital, say
from mapgen.model import Actor, ActorMention, Layer, Side

__all__ = [
    "COLOURS",
    "DESCRIBED",
    "UNATTRIBUTED",
    "ActorBook",
    "Entry",
    "Joint",
    "Operation",
    "Party",
]

UNATTRIBUTED = "unattributed"
"""Id of the layer of claims that name no actor."""

DESCRIBED = {
    "armed-groups": "Unnamed armed groups",
    "security": "Police and security forces",
    "organisations": "Organisations and services",
    "civilians": "Civilians",
}
"""The layers of those who are only described, by id: nobody of them is guessed into a side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A side with the words that tie an article to it."""

    side: Side
    layer: str  # the layer's name
    country: str | None = None  # ISO code: "<demonym> forces" of it belong to this side
    armed_group: bool = False
    words: tuple[str, ...] = ()  # empty: the aliases of its own forces
    capitals: tuple[str, ...] = ()  # cities that stand for the side
    colour: int | None = None  # slot of the colour that its file gives it
    place: int | None = None  # 0-based place in its file; None for a side that an article adds
    order: int | None = None  # place in the legend that its file gives it
    unlisted: bool = False  # of no actors file: it is there only where the article names it


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A force with its names; `generic` ones count only in an article about its side.

    With `countries` (ISO codes), they count in an article that names one of these, or the force
    in full. A side "=Sudanese" is the state of that people.
    """

    actor: Actor
    aliases: tuple[str, ...] = ()
    generic: tuple[str, ...] = ()
    countries: frozenset[str] = frozenset()


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
    """What the actors files say; sides come in the order of the legend."""

    parties: tuple[Party, ...] = ()
    entries: tuple[Entry, ...] = ()
    operations: tuple[Operation, ...] = ()
    joints: tuple[Joint, ...] = ()
    sources: tuple[str, ...] = field(default=())  # names of the files, in the order read
    identities: Mapping[str, str] = field(default_factory=dict)  # an actor's id or name, as an id
    present: tuple[str, ...] = ()  # sides that the article speaks of: they choose colours first

    @property
    def sides(self) -> tuple[Side, ...]:
        """Every side, in the order of the legend."""
        return tuple(party.side for party in self.parties)

    def extended(self, mentions: Iterable[ActorMention]) -> "ActorBook":
        """Return the book for one article: its sides first, by first mention, new ones added.

        Sides that their file gives an `order` come before the others.
        """
        known = {party.side.id: party for party in self.parties}
        order: dict[str, Party] = {}
        for mention in sorted(mentions, key=lambda m: m.start):
            known = {s.id: Party(side=s, layer=s.name) for s in mention.sides} | known
            for actor in mention.actors:
                if actor.side in known:
                    order.setdefault(actor.side, known[actor.side])
        rest = {k: party for k, party in known.items() if k not in order and not party.unlisted}
        own = sorted(order.values(), key=lambda p: (p.order is None, p.order or 0))
        return replace(self, parties=(*own, *rest.values()), present=tuple(order))

    def slots_for(self, sides: Iterable[str]) -> dict[str, int]:
        """Return the slots of sides by their ids, those of no file included."""
        return slots_of(map(self.wish, dict.fromkeys(sides)))

    def wish(self, side: str) -> Wish:
        """Return what decides about the colour of a side, which may be of no file."""
        party = self.party(side)
        if party is None:
            return Wish(id=side)
        return Wish(id=side, place=party.place, given=party.colour)

    def slots(self) -> dict[str, int]:
        """Return the slot of each side, its colour and shape, which depend on who it is.

        The sides that the article speaks of are seen to first: no other takes a colour of theirs.
        """
        sides = [party.side.id for party in self.parties]
        present = [side for side in sides if not self.present or side in self.present]
        found = self.slots_for(present)
        free = (slot for slot in count() if slot not in found.values())
        return found | {side: next(free) for side in sides if side not in found}

    def rank(self, layer: str) -> int:
        """Return the place of a side's layer in the legend."""
        sides = [party.side.id for party in self.parties]
        return sides.index(layer) if layer in sides else len(sides)

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
        party = self.party(layer)
        if party is not None:
            return Layer(id=layer, name=party.layer, sides=(layer,), slot=self.slots()[layer])
        if layer == UNATTRIBUTED:
            name = capital(say("title.unattributed"))
            return Layer(id=layer, name=name, sides=(), slot=-1)
        told = DESCRIBED.get(layer, layer.replace("-", " "))
        slot = self.slots_for([layer])[layer] if layer in DESCRIBED else -1
        return Layer(id=layer, name=told, sides=(layer,), slot=slot)

    def party(self, side: str) -> Party | None:
        """Return the party with this side's id."""
        return next((p for p in self.parties if p.side.id == side), None)
