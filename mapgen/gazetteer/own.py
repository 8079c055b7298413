"""Reads the user's own places: a CSV list, or areas in GeoJSON; errors name their line."""

import csv
import hashlib
import json
import math
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from mapgen.errors import InputError
from mapgen.files import read_limited
from mapgen.gazetteer import tables
from mapgen.gazetteer.outlines import packed
from mapgen.gazetteer.spellings import pairs
from mapgen.gazetteer.tables import Record
from mapgen.model import LonLat, country_id
from mapgen.names import MAX_NAME, fold

__all__ = ["LARGEST_LIST", "read_areas", "read_list"]

LARGEST_LIST = 200_000_000
_MOST_ROWS = 1_000_000
_NO_LETTER = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_TOLD = 5  # errors told one by one
_FAR_KM, _NEAR_KM = 1500.0, 800.0
_ANY = "P.PPL"  # of a place of no kind


def read_list(path: Path) -> list[Record]:
    """Return the places of a CSV file with the columns name, lat, lon[, kind, country, aliases].

    Further names are parted by "|" or ";". A kind is a word of
    data/gazetteer/names.toml or a GeoNames code (P.PPL).

    Raises
    ------
    InputError
        If the file cannot be read; or with the numbers of the lines that are wrong.
    """
    found: list[Record] = []
    errors: list[str] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = csv.DictReader(stream)
            columns = [(name or "").strip().casefold() for name in rows.fieldnames or ()]
            missing = [name for name in ("name", "lat", "lon") if name not in columns]
            if missing:
                raise InputError(f"{path}: no column {', '.join(missing)} in its first line")
            rows.fieldnames = columns
            for row in rows:
                if len(found) + len(errors) >= _MOST_ROWS:
                    raise InputError(f"{path}: more than {_MOST_ROWS} rows")
                _take(row, rows.line_num, found, errors)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} cannot be read ({error})") from error
    return _checked(path, found, errors)


def read_areas(path: Path) -> list[Record]:
    """Return the named features of a GeoJSON file, each as a point with its reach and outline.

    Raises
    ------
    InputError
        If the file is no GeoJSON; or with the numbers of the features that are wrong.
    """
    found: list[Record] = []
    errors: list[str] = []
    try:
        features = json.loads(read_limited(path, LARGEST_LIST))["features"]
        for number, feature in enumerate(features, 1):
            try:
                found.append(_area(feature))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                errors.append(f"feature {number}: {error}")
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{path}: no GeoJSON feature collection ({error})") from error
    return _checked(path, found, errors)


def _checked(path: Path, found: list[Record], errors: list[str]) -> list[Record]:
    if errors:
        more = f"; and {len(errors) - _TOLD} more" if len(errors) > _TOLD else ""
        raise InputError(f"{path}: {'; '.join(errors[:_TOLD])}{more}")
    if not found:
        raise InputError(f"{path}: no places in it")
    return list({record.id: record for record in found}.values())


def _take(row: dict[str, Any], line: int, found: list[Record], errors: list[str]) -> None:
    if not any(str(value or "").strip() for value in row.values()):
        return
    try:
        found.append(_place(row))
    except ValueError as error:
        errors.append(f"line {line}: {error}")


def _place(row: dict[str, Any]) -> Record:
    if None in row:
        raise ValueError("more cells than columns")
    cells = {key: (value or "").strip() for key, value in row.items()}
    country = cells.get("country", "").upper()
    if country and country not in _countries():
        raise ValueError(f"country is no ISO code: {country[:20]}")
    point = _point(cells["lat"], cells["lon"], country)
    others = cells.get("aliases", "").replace(";", "|").split("|")
    return _record(cells["name"], point, _feature(cells.get("kind", "")), country, others, None)


def _area(feature: dict[str, Any]) -> Record:
    from shapely.errors import ShapelyError
    from shapely.geometry import shape

    properties = feature["properties"]
    try:
        geometry = shape(feature["geometry"])
    except ShapelyError as error:
        raise ValueError("its outline is none") from error
    if geometry.is_empty or not geometry.is_valid:
        raise ValueError("its outline is empty or crosses itself")
    west, south, east, north = geometry.bounds
    corners = LonLat(west, south), LonLat(east, north)
    country = str(properties.get("country") or "").upper()
    if country and country not in _countries():
        raise ValueError(f"country is no ISO code: {country[:20]}")
    middle = geometry.representative_point()
    kind = str(properties.get("kind") or ("place" if geometry.geom_type == "Point" else "area"))
    others = str(properties.get("aliases") or "").replace(";", "|").split("|")
    reach = corners[0].km_to(corners[1]) / 2
    name = str(properties["name"]).strip()
    where = LonLat(middle.x, middle.y)
    record = _record(name, where, _feature(kind), country, others, reach or None)
    return replace(record, outline=packed(geometry))


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


def _point(lat: str, lon: str, country: str) -> LonLat:
    try:
        north, east = float(lat), float(lon)
    except ValueError:
        raise ValueError(f"lat and lon are no numbers: {lat[:20]!r}, {lon[:20]!r}") from None
    if not (math.isfinite(north) and math.isfinite(east)):
        raise ValueError("lat and lon are no numbers")
    if abs(north) > 90 >= abs(east) and abs(north) <= 180:
        raise ValueError(f"lat {lat} is out of range; lat and lon look swapped")
    if abs(north) > 90 or abs(east) > 180:
        raise ValueError(f"lat {lat}, lon {lon} are out of range")
    if north == east == 0:
        raise ValueError("lat 0, lon 0 is no place")
    middle = _countries().get(country)
    if middle and abs(east) <= 90:
        off, turned = LonLat(east, north), LonLat(north, east)
        if off.km_to(middle) > _FAR_KM and turned.km_to(middle) < _NEAR_KM:
            raise ValueError(f"lat {lat}, lon {lon} lie far from {country}; they look swapped")
    return LonLat(east, north)


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
def _countries() -> dict[str, LonLat]:
    return dict(_country_points())


def _country_points() -> Iterator[tuple[str, LonLat]]:
    for line in tables.table_lines("countries.tsv"):
        code = line[1]
        if line[0] == country_id(code):
            yield code, LonLat(float(line[4]), float(line[5]))
