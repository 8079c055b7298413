"""Who acts, and what an article says of them."""

from dataclasses import dataclass

from mapgen.model.places import Location
from mapgen.model.text import Citation, DateSpan

__all__ = ["Actor", "ActorMention", "Claim", "Reading", "Role", "Side"]


Role = str
"""A role's id in `data/roles.toml`, the closed list; readers check it at the border."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A party that actors belong to, and so a layer of the map."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A force, or another body that acts, with its side and kind."""

    id: str
    name: str
    side: str  # Side.id
    kind: str = ""  # army, police, militia, air force, government ...
    sidc: str | None = None  # APP-6D symbol code, 20 digits, identity neutral


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorMention:
    """Where the text names an actor, or an operation with its participants."""

    start: int
    end: int
    surface: str
    actors: tuple[Actor, ...]  # one; for an operation its participants, none if unknown
    operation: str | None = None  # the operation's name
    sides: tuple[Side, ...] = ()  # sides of `actors` that no actors file declares
    settled: bool = False  # "the army": whose, only the other articles of the set tell

    def __hash__(self) -> int:
        """Go by the phrase, which tells mentions of one article apart."""
        return hash((self.start, self.end))


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What an article says: who did what, when; the place is its mark's."""

    id: str  # its number in one map
    role: Role
    layer: str
    actors: tuple[Actor, ...]
    action: str  # the verb phrase, in the article's words
    date: DateSpan | None
    citations: tuple[Citation, ...]
    hedges: tuple[str, ...] = ()  # the article's own words of doubt
    negated: bool = False
    inferred: bool = False  # sides taken over from an operation cited elsewhere
    figures: tuple[str, ...] = ()  # stated figures such as an area, quoted, never drawn
    speaker: str = ""  # who says so, when the article attributes it
    highlight: tuple[int, int] | None = None  # code points of the place within the article
    reviewed: bool = False  # a person's decision stands behind it
    ref: str = ""  # what stays when a map is made again; empty in maps of formats 1 and 2
    event_id: str = ""  # shared by all sides' claims about one event; its number in one map
    event: str = ""  # type of the event, an id in `data/roles.toml`; empty: not told
    targets: tuple[Actor, ...] = ()  # to whom it is done, civilians included
    planned: bool = False  # said to be going to happen
    hypothetical: bool = False  # said to be possible, feared or conditional
    fatalities: int | None = None  # deaths that the article states; None is unknown, not 0

    @property
    def articles(self) -> frozenset[str]:
        """The sha256 of each article that it cites."""
        return frozenset(citation.article for citation in self.citations)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A claim together with where it was read to be; `location` None is unplaced."""

    claim: Claim
    location: Location | None
    at: int | None = None  # code point of the word that tells it, where it was read
