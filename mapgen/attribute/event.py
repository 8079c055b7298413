"""A deed tied to a place: what the words around the place are read into."""

from dataclasses import dataclass

from mapgen.model import ActorMention, Role

__all__ = ["Event"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A deed tied to a place: whose role it is, and the words that say so."""

    index: int  # token of the deed
    role: Role
    mentions: tuple[ActorMention, ...] = ()
    negated: bool = False
    proof: int | None = None  # a further sentence that the doers were taken from
