"""Land, boundary lines and waters of one view, encoded for the page."""

from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import Feature, areal, dissolved, joined, remainder, shared_lines
from mapgen.render.basemap.polyline import encode_lines, encode_polygons
from mapgen.render.basemap.view import View

__all__ = ["ground_of", "waters_of"]

_WORLD_SCALE = 100
# Up to a span of the extent in degrees, rivers and lakes up to a Natural Earth scale rank.
_WATER_RANKS = ((8.0, 12), (16.0, 9), (30.0, 6), (75.0, 5), (400.0, 2))
_WIDTHS = ((4, 1), (6, 2))  # scale rank up to which a river gets the width of rank 1, 2
_DISTRICTS = 9.0  # span of the extent up to which districts are drawn
_ABROAD = 20.0  # span up to which the provinces of other countries are drawn
_INSET_SPAN = 20.0  # countries smaller than this get a finer outline


def ground_of(view: View) -> dict[str, Any]:
    """Return land, countries and boundary lines; see the package's docstring."""
    scale = view.scale
    land = _land(view)
    found: dict[str, Any] = {
        "land": encode_polygons(land, scale),
        "coast": encode_lines(view.rim(land), scale),
        "countries": [_country(code, view) for code in view.focus],
        "borders": _clipped(view, "border"),
        "disputed": _clipped(view, "disputed"),
        "regions": _regions(view),
        "outline": [_outline(code, view) for code in view.focus],
        "world": _world(view),
    }
    return found | _provinces(view)


def waters_of(view: View) -> tuple[Feature, ...]:
    """Return the rivers and lakes of the view that are important enough for its scale."""
    most = next(rank for span, rank in _WATER_RANKS if view.span <= span)
    return tuple(
        feature
        for layer in ("river", "lake")
        for feature in view.features(layer)
        if feature.rank <= most
    )


def encode_waters(view: View, waters: tuple[Feature, ...]) -> dict[str, Any]:
    """Return rivers and lakes as the page draws them."""
    rivers, lakes = [], []
    for water in waters:
        shape = view.cut(water.shape)
        value = {"name": water.name} | ({"names": dict(water.names)} if water.names else {})
        if water.layer == "lake":
            polygons = encode_polygons(shape, view.scale)
            if polygons:
                lakes.append(value | {"rank": water.rank, "polygons": polygons})
            continue
        lines = encode_lines(shape, view.scale)
        width = next((width for most, width in _WIDTHS if water.rank <= most), 3)
        if lines:
            rivers.append(value | {"rank": width, "lines": lines})
    return {"rivers": rivers, "lakes": lakes}


def _land(view: View, country: str | None = None) -> BaseGeometry:
    """Return the land in the view, or one country's, joined from whole areas and then cut."""
    layer = "adm1" if view.detail == 0 else "country"
    shapes = [
        feature.shape for feature in view.features(layer) if country in {None, feature.country}
    ]
    if not shapes:
        return shapely.Polygon()
    # Halves that meet at the antimeridian have different corners there: join them on a grid.
    west, east = view.view[0], view.view[2]
    join = dissolved if west >= -180.0 and east <= 180.0 else joined
    return areal(view.cut(join(shapes)))


def _country(code: str, view: View) -> dict[str, Any]:
    shape = _land(view, code)
    feature = view.areas.feature(f"country:{code}")
    name = feature.name if feature else code
    names = dict(feature.names) if feature else {}
    value = {"id": f"country:{code}", "name": name} | ({"names": names} if names else {})
    return value | {
        "rings": encode_polygons(shape, view.scale),
        "edge": encode_lines(view.rim(shape), view.scale),
    }


def _clipped(view: View, layer: str) -> list[str]:
    return [
        text
        for feature in view.features(layer)
        for text in encode_lines(view.cut(feature.shape), view.scale)
    ]


def _provinces(view: View) -> dict[str, list[str]]:
    """Return the lines between provinces, and between districts of the story's countries."""
    found: dict[str, list[str]] = {"adm1": [], "adm1_abroad": [], "adm2": []}
    if view.detail == 0:
        features = view.features("adm1")
        lines = [
            (features[a].country, line)
            for a, b, line in shared_lines([feature.shape for feature in features])
            if _are_provinces(features[a], features[b])
        ]
    else:
        lines = [(f.country, f.shape) for f in view.features("adm1line", detail=1)]
    for country, line in lines:
        key = "adm1" if country in view.focus else "adm1_abroad"
        if key == "adm1_abroad" and view.span > _ABROAD:
            continue
        found[key] += encode_lines(view.cut(line), view.scale)
    if view.detail == 0 and view.span <= _DISTRICTS:
        for feature in view.features("adm2line"):
            if feature.country in view.focus:
                found["adm2"] += encode_lines(view.cut(feature.shape), view.scale)
    return found


def _are_provinces(a: Feature, b: Feature) -> bool:
    """Tell a line between provinces from a border, a disputed line, or one long abolished."""
    return a.country == b.country and a.note == b.note and bool(a.id or b.id)


def _regions(view: View) -> list[dict[str, Any]]:
    found = []
    for feature in view.features("region", detail=0):
        outer = view.areas.polygon(f"country:{feature.country}")
        if feature.country not in view.focus or outer is None:
            continue
        line = shapely.line_merge(remainder(feature.shape.boundary, outer.boundary))
        value: dict[str, Any] = {"id": feature.id, "name": feature.name}
        value |= {"names": dict(feature.names)} if feature.names else {}
        value |= {"approximate": feature.note, "lines": encode_lines(view.cut(line), view.scale)}
        found.append(value)
    return found


def _outline(code: str, view: View) -> dict[str, Any]:
    """Return a whole country for the inset map, coarse."""
    coarse, fine = (_whole(code, view, detail) for detail in (2, 1))
    shape = fine if max(_size(fine), _size(coarse)) < _INSET_SPAN else coarse
    return {
        "id": f"country:{code}",
        "scale": _WORLD_SCALE,
        "polygons": encode_polygons(shape, _WORLD_SCALE),
    }


def _whole(code: str, view: View, detail: int) -> BaseGeometry:
    found = view.areas.features("country", detail=detail, country=code)
    return found[0].shape if found else shapely.Polygon()


def _size(shape: BaseGeometry) -> float:
    west, south, east, north = shape.bounds
    return 0.0 if shape.is_empty else max(east - west, north - south)


def _world(view: View) -> dict[str, Any]:
    """Return the coarse world around the view."""
    frame = view.frame
    found: dict[str, Any] = {"scale": _WORLD_SCALE, "land": [], "borders": []}
    if view.view[2] - view.view[0] >= 360:
        return found  # the view is itself the world
    for layer, key, encode in (
        ("land", "land", encode_polygons),
        ("border", "borders", encode_lines),
    ):
        for feature in view.areas.features(layer, detail=3):
            shape = remainder(feature.shape, frame)
            found[key] += encode(shape, _WORLD_SCALE)
    return found
