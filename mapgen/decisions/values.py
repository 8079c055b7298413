"""What a decisions file says, as frozen values."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from mapgen.errors import UsageError
from mapgen.lang import say
from mapgen.model import ClaimRef, LonLat, Reading, Resolution, Role, Said

__all__ = [
    "ACTIONS",
    "SURE",
    "Action",
    "Around",
    "Change",
    "Decision",
    "Decisions",
    "Outcome",
    "Sides",
    "Sure",
    "Tally",
]

Action = Literal["undecided", "accept", "reject", "set", "move", "rename", "add"]
ACTIONS: tuple[Action, ...] = ("undecided", "accept", "reject", "set", "move", "rename", "add")


Sure = Literal["stated", "doubted", "denied", "planned"]
SURE: tuple[Sure, ...] = ("stated", "doubted", "denied", "planned")
"""How an article means what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a decision changes; None leaves a thing as it was read."""

    title: str | None = None
    place: str | None = None  # a place's id
    point: LonLat | None = None
    radius_km: float | None = None
    geo_precision: int | None = None
    where_prec: int | None = None
    role: Role | None = None
    side: str | None = None
    actors: tuple[str, ...] | None = None
    targets: tuple[str, ...] | None = None
    undated: bool = False
    start: date | None = None
    end: date | None = None
    time_precision: int | None = None
    date_prec: int | None = None
    negated: bool | None = None
    event: str | None = None
    sure: Sure | None = None
    quote: str | None = None  # the words that the claim cites from then on


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What stood beside a quote, to know it again among others of the same words.

    Attributes
    ----------
    before, after : str or None
        Words; "" is the begin or the end of the article, None is not known.
    of : int or None
        How often the quote stood in that article.
    """

    before: str | None = None
    after: str | None = None
    of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision of a person: which claim or place it is about, what happens to it, and why."""

    id: str
    action: Action
    ref: ClaimRef | None  # the very claim; None: the quote tells
    quote: str  # words of the article
    occurrence: int | None  # which one, from 1, of a quote that occurs several times
    place: str | None  # the place's name or id; None is any place
    role: Role | None  # only claims with this role
    layer: str | None  # only claims of this layer
    change: Change
    everywhere: bool = False  # about a name or an actor, in every article
    actor: str | None = None  # only claims of this actor
    why: str
    by: str
    file: str
    lines: tuple[tuple[str, int], ...]  # key -> line
    around: Around | None = None
    rivals: tuple[Around, ...] = ()  # of the same words elsewhere in its article

    def wrong(self, key: str, problem: str) -> UsageError:
        """Return the error for a key of this decision, naming file, line and key."""
        lines = dict(self.lines)
        line = lines.get(key, lines.get("", 1))
        return UsageError(say("wrong.at", file=self.file, line=line, key=key, said=problem))


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """A decisions file, in its order."""

    decisions: tuple[Decision, ...] = ()
    on: date | None = None  # the day of the review, as its reviewer gave it


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many claims a person accepted, changed, added and rejected; each counts once."""

    accepted: int = 0
    changed: int = 0
    added: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What is left after a person's decisions."""

    readings: tuple[Reading, ...]
    resolutions: tuple[Resolution, ...]
    applied: tuple[str, ...] = ()  # one line per decision that was applied
    stale: tuple[str, ...] = ()  # one line per decision that no longer matches
    unmet: frozenset[str] = frozenset()  # ids of these decisions
    settled: frozenset[str] = frozenset()  # references of unread sentences decided on
    doubts: tuple[Said, ...] = ()  # one line per thing in a decision that looks mistaken
    reviewers: tuple[str, ...] = ()
    tally: Tally = field(default_factory=Tally)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """The sides that an article's map knows."""

    single: frozenset[str] = frozenset()
    joint: frozenset[str] = frozenset()  # layers of several sides together
