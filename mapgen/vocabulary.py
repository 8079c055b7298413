"""The closed lists of `data/roles.toml`: what a side does in an event, and the types of events."""

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, get_args

from mapgen.errors import DataError
from mapgen.resources import data_path

__all__ = ["EventType", "RoleKind", "RoleType", "Vocabulary", "WhomKind", "load_vocabulary"]

RoleKind = Literal["done", "unreal", "received", "event", "background"]
"""Done by the side; planned or feared; done to the side; done by nobody named; no event."""

WhomKind = Literal["against", "with", "to", "of", "affecting"]
"""How those an event is done to stand to it: an attack against, a clash with, aid to, arrest of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleType:
    """A role with what other schemes call it; empty texts where they have no word for it."""

    id: str
    kind: RoleKind
    acled: tuple[str, str]  # event type, sub-event type
    plover: tuple[str, str]  # event type, mode
    planned: str = ""  # the role where it is told as to come; "": no claim
    feared: str = ""  # the role where it is feared or only possible; "": no claim
    lasting: bool = False  # it may still be so on the day it is told


@dataclass(frozen=True, slots=True, kw_only=True)
class EventType:
    """A type of event with its sign on the page and what other schemes call it."""

    id: str
    group: str  # events of one group may be one event told in other words
    whom: WhomKind
    symbol: str
    acled: tuple[str, str]  # event type, sub-event type
    plover: tuple[str, str]  # event type, mode
    feared: str = ""  # the role of whoever is feared to do it; "": its own role decides


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Roles and event types by id, both in the order in which a card shows them."""

    roles: Mapping[str, RoleType]
    events: Mapping[str, EventType]

    def rank(self, role: str) -> int:
        """Return the place of a role in the order of a card; an unknown one comes last."""
        order = tuple(self.roles)
        return order.index(role) if role in self.roles else len(order)

    def of_kind(self, *kinds: RoleKind) -> frozenset[str]:
        """Return the ids of the roles of these kinds."""
        return frozenset(role.id for role in self.roles.values() if role.kind in kinds)

    def lasting(self) -> frozenset[str]:
        """Return the ids of the roles that may go on when they are told of."""
        return frozenset(role.id for role in self.roles.values() if role.lasting)

    def modal_role(self, role: str, event: str, *, planned: bool, feared: bool) -> str:
        """Return what a role becomes where it is told as planned or feared; "" for no claim."""
        if not (planned or feared):
            return role
        known = self.roles[role]
        if not feared:
            return known.planned
        return known.feared and (self.events[event].feared or known.feared)


@functools.cache
def load_vocabulary() -> Vocabulary:
    """Read the packaged lists, once.

    Raises
    ------
    DataError
        If the file is missing, or an entry lacks a member or has an unknown kind.
    """
    tables = tomllib.loads(data_path("roles.toml").read_text(encoding="utf-8"))
    try:
        roles = {key: _role(key, table) for key, table in tables["role"].items()}
        events = {key: _event(key, table) for key, table in tables["event"].items()}
    except (KeyError, ValueError) as error:
        raise DataError(f"roles.toml: {error}") from error
    return Vocabulary(roles=MappingProxyType(roles), events=MappingProxyType(events))


def _role(key: str, table: Mapping[str, Any]) -> RoleType:
    kind = table["kind"]
    if kind not in get_args(RoleKind):
        raise ValueError(f"role {key}: unknown kind {kind!r}")
    return RoleType(
        id=key,
        kind=kind,
        acled=_pair(table, "acled"),
        plover=_pair(table, "plover"),
        planned=table.get("planned", ""),
        feared=table.get("feared", ""),
        lasting=table.get("lasting", False),
    )


def _event(key: str, table: Mapping[str, Any]) -> EventType:
    whom = table["whom"]
    if whom not in get_args(WhomKind):
        raise ValueError(f"event {key}: unknown whom {whom!r}")
    return EventType(
        id=key,
        group=table["group"],
        whom=whom,
        symbol=table["symbol"],
        acled=_pair(table, "acled"),
        plover=_pair(table, "plover"),
        feared=table.get("feared", ""),
    )


def _pair(table: Mapping[str, Any], name: str) -> tuple[str, str]:
    first, second = table[name]
    return str(first), str(second)
