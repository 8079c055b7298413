"""The named forces and groups of the world's news, which no actors file need list."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from mapgen.actors.book import Entry, Party
from mapgen.actors.words import ARMED_KINDS, sidc_of
from mapgen.model import Actor, Side
from mapgen.resources import data_path

__all__ = ["Force", "force_names", "known_forces"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Force:
    """One row of ``data/forces.tsv``: a force, and its own side if it is not another's."""

    entry: Entry
    party: Party | None


@cache
def known_forces() -> tuple[Force, ...]:
    """Return the packaged forces, in the order of their file."""
    lines = data_path("forces.tsv").read_text(encoding="utf-8").splitlines()
    header, *rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return tuple(_force(dict(zip(header, row, strict=True))) for row in rows)


@cache
def force_names() -> frozenset[str]:
    """Return in lower case the names that mean a packaged force in any article."""
    return frozenset(name.lower() for force in known_forces() for name in force.entry.aliases)


def _force(row: dict[str, str]) -> Force:
    kind = row["kind"]
    side = row["side"] or row["id"]
    actor = Actor(id=row["id"], name=row["name"], side=side, kind=kind, sidc=sidc_of(kind))
    short = tuple(_parts(row["short"], "|"))
    full = (name for name in (row["name"], *_parts(row["names"], "|")) if name not in short)
    entry = Entry(
        actor=actor,
        aliases=tuple(full),
        generic=short,
        countries=frozenset(_parts(row["countries"], ",")),
    )
    if row["side"]:
        return Force(entry=entry, party=None)
    own = Side(id=side, name=row["name"])
    party = Party(side=own, layer=own.name, armed_group=kind in ARMED_KINDS, unlisted=True)
    return Force(entry=entry, party=party)


def _parts(text: str, between: str) -> Iterator[str]:
    return (part for part in text.split(between) if part)
