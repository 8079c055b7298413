"""Reads the user's own places: a CSV list, or areas in GeoJSON; errors name their line."""

import csv
import hashlib
import json
import logging
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mapgen.errors import InputError
from mapgen.files import read_limited
from mapgen.gazetteer import tables
from mapgen.gazetteer.changes import shortened
from mapgen.gazetteer.outlines import packed
from mapgen.gazetteer.positions import checked, doubt_about, position_of, sure_fault
from mapgen.gazetteer.spellings import pairs
from mapgen.gazetteer.tables import Record
from mapgen.model import LonLat, country_id
from mapgen.names import MAX_NAME, fold

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

__all__ = ["LARGEST_LIST", "read_areas", "read_list"]

_LOG = logging.getLogger(__name__)
LARGEST_LIST = 200_000_000
_MOST_ROWS = 1_000_000
_NO_LETTER = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_ANY = "P.PPL"  # of a place of no kind


def read_list(path: Path, told: list[str] | None = None, *, kept: bool = False) -> list[Record]:
    """Return the places of a CSV file with the columns name, lat, lon[, kind, country, aliases].

    Further names are parted by "|" or ";". A kind is a word of
    data/gazetteer/names.toml or a GeoNames code (P.PPL).

    Parameters
    ----------
    told : list of str, optional
        Takes what looks mistaken and may be right, a line each.
    kept : bool
        Whether it was added before: what is no place is then left out, and what is refused by
        now for its country stays; both are logged.

    Raises
    ------
    InputError
        If the file cannot be read; or with the numbers of the lines that are wrong.
    """
    taken = _Taken(path, told, kept=kept)
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = csv.DictReader(stream)
            columns = [(name or "").strip().casefold() for name in rows.fieldnames or ()]
            missing = [name for name in ("name", "lat", "lon") if name not in columns]
            if missing:
                raise InputError(f"{path}: no column {', '.join(missing)} in its first line")
            rows.fieldnames = columns
            for row in rows:
                if len(taken.found) + len(taken.errors) >= _MOST_ROWS:
                    raise InputError(f"{path}: more than {_MOST_ROWS} rows")
                if any(str(value or "").strip() for value in row.values()):
                    taken.take(f"line {rows.line_num}", _place, row)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} cannot be read ({error})") from error
    return taken.records()


def read_areas(path: Path, told: list[str] | None = None, *, kept: bool = False) -> list[Record]:
    """Return the named features of a GeoJSON file, each as a point with its reach and outline.

    Parameters
    ----------
    told, kept
        As in `read_list`.

    Raises
    ------
    InputError
        If the file is no GeoJSON; or with the numbers of the features that are wrong.
    """
    taken = _Taken(path, told, kept=kept)
    try:
        whole = json.loads(read_limited(path, LARGEST_LIST))
    except (OSError, ValueError, RecursionError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{path}: no GeoJSON feature collection ({error})") from error
    features = whole.get("features") if isinstance(whole, dict) else None
    if not isinstance(features, list):
        raise InputError(f"{path}: no GeoJSON feature collection: it has no list of features")
    for number, feature in enumerate(features, 1):
        taken.take(f"feature {number}", _area, feature)
    return taken.records()


class _Taken:
    """The places of one file, and what is wrong or doubtful in it."""

    def __init__(self, path: Path, told: list[str] | None, *, kept: bool) -> None:
        self.path, self.told, self.kept = path, told, kept
        self.found: list[Record] = []
        self.errors: list[str] = []
        self.doubts: list[str] = []

    def take(self, where: str, read: Callable[[Any], Record], row: object) -> None:
        """Take one place, or note what is wrong with it."""
        try:
            record = read(row)
            checked(record.point)
        except ValueError as error:
            self.errors.append(f"{where}: {error}")
            return
        fault = sure_fault(record.point, record.country)
        if fault and not self.kept:
            self.errors.append(f"{where}: {fault}")
            return
        if fault:  # a person's own, and accepted once: an outline of ours does not take it away
            _LOG.warning("%s: kept: %s: %s", self.path, where, fault)
        self.found.append(record)
        if self.told is None:
            return
        if doubt := doubt_about(record.point, record.country, record.feature):
            self.doubts.append(f"{where}: {doubt}")

    def records(self) -> list[Record]:
        """Return the places; those of one name and position once.

        Raises
        ------
        InputError
            If anything is wrong, or there are none.
        """
        if self.errors and not self.kept:
            raise InputError(f"{self.path}: {shortened(self.errors)}")
        if self.errors:
            _LOG.warning("%s: left out: %s", self.path, shortened(self.errors))
        if not self.found and not self.kept:
            raise InputError(f"{self.path}: no places in it")
        if self.told is not None and self.doubts:
            self.told.append(shortened(self.doubts))
        return list({record.id: record for record in self.found}.values())


def _place(row: dict[str, Any]) -> Record:
    if None in row:
        raise ValueError("more cells than columns")
    cells = {key: (value or "").strip() for key, value in row.items()}
    country = cells.get("country", "").upper()
    if country and country not in _countries():
        raise ValueError(f"country is no ISO code: {country[:20]}")
    point = position_of(cells["lat"], cells["lon"])
    others = cells.get("aliases", "").replace(";", "|").split("|")
    return _record(cells["name"], point, _feature(cells.get("kind", "")), country, others, None)


def _area(feature: object) -> Record:
    if not isinstance(feature, dict):
        raise ValueError("it is no feature")  # noqa: TRY004 - of the file's, not of our own
    properties = feature.get("properties")
    if not isinstance(properties, dict):
        raise ValueError("it has no properties")  # noqa: TRY004
    geometry = _geometry(feature.get("geometry"))
    west, south, east, north = geometry.bounds
    corners = LonLat(west, south), LonLat(east, north)
    country = str(properties.get("country") or "").upper()
    if country and country not in _countries():
        raise ValueError(f"country is no ISO code: {country[:20]}")
    middle = geometry.representative_point()
    kind = str(properties.get("kind") or ("place" if geometry.geom_type == "Point" else "area"))
    others = str(properties.get("aliases") or "").replace(";", "|").split("|")
    reach = corners[0].km_to(corners[1]) / 2
    name = str(properties.get("name") or "").strip()
    where = LonLat(middle.x, middle.y)
    record = _record(name, where, _feature(kind), country, others, reach or None)
    return replace(record, outline=packed(geometry))


def _geometry(value: object) -> "BaseGeometry":
    from shapely.errors import ShapelyError
    from shapely.geometry import shape

    if value is None:
        raise ValueError("it has no geometry")
    try:
        geometry = shape(value)
    except (
        ShapelyError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        RecursionError,
    ) as error:
        raise ValueError("its geometry is none") from error
    if geometry.is_empty or not geometry.is_valid:
        raise ValueError("its outline is empty or crosses itself")
    return geometry


def _record(
    name: str, point: LonLat, feature: str, country: str, others: list[str], reach: float | None
) -> Record:
    names = [other.strip() for other in others if other.strip()]
    if any(len(text) > MAX_NAME for text in (name, *names)):
        raise ValueError(f"a name of more than {MAX_NAME} letters")
    if any(_NO_LETTER.search(text) for text in (name, *names)):
        raise ValueError("a name with a control character, or half a letter")
    if not fold(name):
        raise ValueError("no name")
    key = hashlib.sha256(f"{name}|{point.lon}|{point.lat}".encode()).hexdigest()[:12]
    return Record(
        id=f"own:{key}", name=name, feature=feature, point=point, country=country,
        extent_km=reach, aliases=tuple(names), source="own",
    )  # fmt: skip


def _feature(kind: str) -> str:
    kinds, word = pairs("kinds"), kind.strip().casefold()
    if code := kinds.get(word) if word else _ANY:
        return code
    known = kind.strip().upper()
    letter, dot, rest = known.partition(".")
    if dot and letter in tuple("APSTLHRUV") and rest.isalnum() and len(rest) < 8:
        return known
    raise ValueError(f"unknown kind {kind[:20]!r}; known: {', '.join(sorted(kinds))}")


@cache
def _countries() -> frozenset[str]:
    lines = tables.table_lines("countries.tsv")
    return frozenset(line[1] for line in lines if line[0] == country_id(line[1]))
