"""What happens at a place: what the words around the place are read into."""

from dataclasses import dataclass

from mapgen.model import ActorMention, Role

__all__ = ["Event"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One side's part in what happens at a place, and the words that say so."""

    index: int  # token of the word that says so
    role: Role
    mentions: tuple[ActorMention, ...] = ()
    negated: bool = False
    proof: int | None = None  # a further sentence that the doers were taken from
    kind: str = ""  # event type, an id in `data/roles.toml`
    targets: tuple[ActorMention, ...] = ()
    planned: bool = False
    hypothetical: bool = False
    hedges: tuple[str, ...] = ()  # words of doubt that do not stand in the event's own clause
    base: int | None = None  # the word of the same event that the place hangs on, if another
    number: int = 0  # shared by all that is said of one event at one place
