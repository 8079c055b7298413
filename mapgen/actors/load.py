"""TOML files -> ActorBook, every complaint with its file, line and key."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mapgen.actors.book import COLOURS, ActorBook, Entry, Joint, Operation, Party
from mapgen.actors.forces import known_forces
from mapgen.actors.identity import identities_of
from mapgen.errors import UsageError
from mapgen.files import read_settings, toml_of
from mapgen.model import Actor, Side
from mapgen.resources import data_path

__all__ = ["load_actors", "load_rows"]

_TEXT, _TEXTS, _FLAG = "a text", "a list of texts", "true or false"
_NAMES = "a table of language codes and names"
_NUMBER = "a whole number"
_KEYS: dict[str, dict[str, str]] = {
    "side": {
        "id": _TEXT,
        "name": _TEXT,
        "layer": _TEXT,
        "country": _TEXT,
        "armed_group": _FLAG,
        "words": _TEXTS,
        "capitals": _TEXTS,
        "names": _NAMES,
        "layer_names": _NAMES,
        "color": _TEXT,
        "order": _NUMBER,
    },
    "actor": {
        "id": _TEXT,
        "side": _TEXT,
        "name": _TEXT,
        "kind": _TEXT,
        "sidc": _TEXT,
        "aliases": _TEXTS,
        "generic": _TEXTS,
        "names": _NAMES,
    },
    "operation": {"id": _TEXT, "name": _TEXT, "aliases": _TEXTS},
    "joint": {"id": _TEXT, "name": _TEXT, "sides": _TEXTS, "names": _NAMES},
    "identity": {"id": _TEXT, "actors": _TEXTS},
}
_REQUIRED = {
    "side": ("id", "name"),
    "actor": ("id", "side", "name"),
    "operation": ("id", "name"),
    "joint": ("id", "name", "sides"),
    "identity": ("id", "actors"),
}
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_RESERVED = frozenset({"unattributed"})
_HEADER = re.compile(r"\s*\[\[\s*([\w-]+)\s*\]\]")
_KEY = re.compile(r"\s*\"?([\w-]+)\"?\s*=")
_SIDC_LENGTH = 20


@dataclass(frozen=True, slots=True)
class _Row:
    """One table of a file, with what is needed to say where it is wrong."""

    file: str
    table: str
    values: Mapping[str, Any]
    lines: Mapping[str, int]  # key -> line, "" -> the table's own line

    def wrong(self, key: str, message: str) -> UsageError:
        line = self.lines.get(key, self.lines.get("", 1))
        return UsageError(f"{self.file}, line {line}: {self.table}.{key}: {message}")

    @property
    def id(self) -> str:
        return str(self.values["id"])

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(self.values.get(key, ()))


def load_actors(*paths: Path) -> ActorBook:
    """Read the packaged actors file, then the user's own.

    Parameters
    ----------
    *paths : Path
        Later files win: an entry with a known id replaces it, any other is added.

    Raises
    ------
    UsageError
        If a file cannot be read or is wrong; the message names file, line and key.
    """
    rows = _all_rows(paths)
    _check_references(rows)
    return _book(rows, tuple(path.name for path in paths))


def load_rows(*paths: Path) -> tuple[Mapping[str, Any], ...]:
    """Return the tables of the packaged actors file and the user's own, each checked by itself.

    Raises
    ------
    UsageError
        If a file cannot be read or is wrong.
    """
    return tuple(row.values for row in _all_rows(paths).values())


def _all_rows(paths: tuple[Path, ...]) -> "dict[tuple[str, str], _Row]":
    rows = dict(_packaged())
    for path in paths:
        rows |= _rows(path)
    return rows


@cache
def _packaged() -> tuple[tuple[tuple[str, str], _Row], ...]:
    return tuple(_rows(data_path("actors.toml")).items())


def _rows(path: Path) -> dict[tuple[str, str], _Row]:
    text = read_settings(path)
    try:
        tables = toml_of(text)
    except ValueError as error:
        raise UsageError(f"{path}: not a valid TOML file: {error}") from error
    lines = _line_numbers(text)
    rows: dict[tuple[str, str], _Row] = {}
    for table, entries in tables.items():
        if table not in _KEYS or not isinstance(entries, list):
            raise UsageError(
                f"{path}, line {_line_of(text, table)}: {table}: unknown key; "
                f"known are [[{']], [['.join(_KEYS)}]]"
            )
        for number, values in enumerate(entries):
            row = _Row(str(path), table, values, lines.get((table, number), {}))
            _check(row)
            if (table, row.id) in rows:
                raise row.wrong("id", f"duplicate id {row.id!r}")
            rows[table, row.id] = row
    return rows


def _line_numbers(text: str) -> dict[tuple[str, int], dict[str, int]]:
    """Find the line of each key of each [[table]], which tomllib does not tell."""
    found: dict[tuple[str, int], dict[str, int]] = {}
    seen: dict[str, int] = {}
    current: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = header[1]
            current = {"": number}
            found[table, seen.setdefault(table, 0)] = current
            seen[table] += 1
        elif key := _KEY.match(line):
            current.setdefault(key[1], number)
    return found


def _line_of(text: str, key: str) -> int:
    pattern = re.compile(rf"[\s\[\"]*{re.escape(key)}\b")
    return next((n for n, line in enumerate(text.splitlines(), 1) if pattern.match(line)), 1)


def _check(row: _Row) -> None:
    if not isinstance(row.values, dict):
        raise row.wrong("", "must be a table")
    known = _KEYS[row.table]
    for key, value in row.values.items():
        if key not in known:
            raise row.wrong(key, f"unknown key; known are {', '.join(known)}")
        if not _is(value, known[key]):
            raise row.wrong(key, f"must be {known[key]}, not empty")
    for key in _REQUIRED[row.table]:
        if key not in row.values:
            raise row.wrong(key, "missing")
    if not _ID.fullmatch(row.id) or row.id in _RESERVED:
        raise row.wrong("id", f"{row.id!r} is no id: lower-case letters, digits and hyphens")
    if row.values.get("color", COLOURS[0]) not in COLOURS:
        raise row.wrong("color", f"{row.values['color']!r} is none of {', '.join(COLOURS)}")
    if "sidc" in row.values:
        _check_sidc(row)


def _is(value: object, kind: str) -> bool:
    if kind == _FLAG:
        return isinstance(value, bool)
    if kind == _TEXT:
        return isinstance(value, str) and bool(value.strip())
    if kind == _NUMBER:
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == _NAMES:
        pairs = value.items() if isinstance(value, dict) else [(0, 0)]
        return all(isinstance(text, str) and bool(text.strip()) for pair in pairs for text in pair)
    return isinstance(value, list) and all(isinstance(v, str) and v.strip() for v in value)


def _check_sidc(row: _Row) -> None:
    sidc = row.values["sidc"]
    if len(sidc) != _SIDC_LENGTH or not (sidc.isascii() and sidc.isdigit()):
        raise row.wrong("sidc", f"{sidc!r} is no APP-6D code of {_SIDC_LENGTH} digits")
    if row.file != str(data_path("actors.toml")):  # ours are checked by the tests: start fast
        from milsymbol import Symbol

        if not Symbol(sidc).is_valid():
            raise row.wrong("sidc", f"{sidc!r} names no APP-6D symbol")


def _check_references(rows: Mapping[tuple[str, str], _Row]) -> None:
    sides = {identity for table, identity in rows if table == "side"}
    sides |= {force.party.side.id for force in known_forces() if force.party}
    for (table, identity), row in rows.items():
        if table == "actor" and row.values["side"] not in sides:
            raise row.wrong("side", f"unknown side {row.values['side']!r}")
        if table == "joint":
            for side in row.values["sides"]:
                if side not in sides:
                    raise row.wrong("sides", f"unknown side {side!r}")
            if len(set(row.values["sides"])) < 2:
                raise row.wrong("sides", "must name two sides or more")
            if identity in sides:
                raise row.wrong("id", f"{identity!r} is the id of a side")


def _book(rows: Mapping[tuple[str, str], _Row], sources: tuple[str, ...]) -> ActorBook:
    def of(table: str) -> list[_Row]:
        return [row for (kind, _), row in rows.items() if kind == table]

    taken = {identity for table, identity in rows if table in {"side", "actor"}}
    theirs = _own_names(of("actor"))
    forces = [
        force
        for force in known_forces()
        if force.entry.actor.id not in taken
        and theirs.isdisjoint(name.casefold() for name in force.entry.aliases)
    ]
    return ActorBook(
        parties=(
            *(_party(row, place) for row, place in _placed(of("side"))),
            *(force.party for force in forces if force.party),
        ),
        entries=(*(_entry(row) for row in of("actor")), *(force.entry for force in forces)),
        operations=tuple(
            Operation(id=r.id, name=r.values["name"], aliases=r.texts("aliases"))
            for r in of("operation")
        ),
        joints=tuple(
            Joint(id=r.id, name=r.values["name"], sides=r.texts("sides")) for r in of("joint")
        ),
        identities=identities_of((r.file, r.id, r.texts("actors")) for r in of("identity")),
        sources=sources,
    )


def _own_names(rows: list[_Row]) -> set[str]:
    """Return what a user's own files call their forces: no packaged one is meant by it."""
    packaged = str(data_path("actors.toml"))
    own = [row for row in rows if row.file != packaged]
    return {name.casefold() for row in own for name in (row.values["name"], *row.texts("aliases"))}


def _placed(rows: list[_Row]) -> list[tuple[_Row, int]]:
    """Return each side with its place among those of its own file."""
    seen: Counter[str] = Counter()
    found = []
    for row in rows:
        found.append((row, seen[row.file]))
        seen[row.file] += 1
    return found


def _party(row: _Row, place: int) -> Party:
    return Party(
        side=Side(id=row.id, name=row.values["name"]),
        layer=row.values.get("layer", row.values["name"]),
        country=row.values.get("country"),
        armed_group=row.values.get("armed_group", False),
        words=row.texts("words"),
        capitals=row.texts("capitals"),
        colour=COLOURS.index(row.values["color"]) if "color" in row.values else None,
        place=place,
        order=row.values.get("order"),
    )


def _entry(row: _Row) -> Entry:
    name, side, sidc = row.values["name"], row.values["side"], row.values.get("sidc")
    kind = row.values.get("kind", "")
    actor = Actor(id=row.id, name=name, side=side, kind=kind, sidc=sidc)
    return Entry(actor=actor, aliases=row.texts("aliases"), generic=row.texts("generic"))
