"""Land, boundary lines and waters of one view, encoded for the page."""

from collections.abc import Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import Areas, Feature, areal, joined
from mapgen.model import country_id
from mapgen.render.basemap.polyline import (
    encode_each_lines,
    encode_each_polygons,
    encode_lines,
    encode_polygons,
)
from mapgen.render.basemap.view import View

__all__ = ["encode_waters", "ground_of", "outline_of", "waters_of", "world_of"]

_WORLD_SCALE = 100
# Up to a span of the extent in degrees, rivers and lakes up to a Natural Earth scale rank.
_WATER_RANKS = ((8.0, 12), (16.0, 9), (30.0, 6), (75.0, 5), (400.0, 2))
_WIDTHS = ((4, 1), (6, 2))  # scale rank up to which a river gets the width of rank 1, 2
_DISTRICTS = 9.0  # span of the extent up to which districts are drawn
_ABROAD = 3.5  # span up to which the provinces of other countries are drawn
_INSET_SPAN = 20.0  # countries smaller than this get a finer outline


def ground_of(view: View, *, provinces: bool = True) -> dict[str, Any]:
    """Return land, countries and boundary lines; see the package's docstring."""
    shapes = view.cut_features("country")
    abroad = [pair for pair in shapes if pair[0].country not in view.focus]
    lands = encode_each_polygons([shape for _, shape in abroad], view.scale)
    found: dict[str, Any] = {
        "scale": view.scale,
        "view": [round(v, 4) for v in view.view],
        "zoom": view.finest_zoom,
        "land": [polygon for polygons in lands for polygon in polygons],
        "owners": [
            [feature.id, len(polygons)]
            for (feature, _), polygons in zip(abroad, lands, strict=True)
            if polygons
        ],
        "countries": [_country(code, view, shapes) for code in view.focus],
        "borders": _lines(view, "border"),
        "disputed": _lines(view, "disputed"),
    }
    return found | (_provinces(view) | {"regions": _regions(view)} if provinces else {})


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
    rivers = [water for water in waters if water.layer == "river"]
    lakes = [water for water in waters if water.layer == "lake"]
    lines = encode_each_lines([view.cut(river.shape) for river in rivers], view.scale)
    areas = encode_each_polygons([view.cut(lake.shape) for lake in lakes], view.scale)
    return {
        "rivers": [
            _named(river) | {"rank": _width(river.rank), "lines": texts}
            for river, texts in zip(rivers, lines, strict=True)
            if texts
        ],
        "lakes": [
            _named(lake) | {"rank": lake.rank, "polygons": texts}
            for lake, texts in zip(lakes, areas, strict=True)
            if texts
        ],
    }


def outline_of(code: str, areas: Areas) -> dict[str, Any]:
    """Return a whole country for the inset map, coarse."""

    def make() -> dict[str, Any]:
        coarse, fine = (_whole(code, areas, detail) for detail in (2, 1))
        shape = fine if max(_size(fine), _size(coarse)) < _INSET_SPAN else coarse
        polygons = encode_polygons(shape, _WORLD_SCALE)
        return {"id": country_id(code), "scale": _WORLD_SCALE, "polygons": polygons}

    return areas.once(("outline", code), make)


def world_of(areas: Areas) -> dict[str, Any]:
    """Return the coarse world that lies beneath every view."""

    def make() -> dict[str, Any]:
        land, borders = (
            [feature.shape for feature in areas.features(layer, detail=3)]
            for layer in ("land", "border")
        )
        return {
            "scale": _WORLD_SCALE,
            "land": encode_polygons(land, _WORLD_SCALE),
            "borders": encode_lines(borders, _WORLD_SCALE),
        }

    return areas.once("world", make)


def _named(feature: Feature) -> dict[str, Any]:
    return {"name": feature.name} | ({"names": dict(feature.names)} if feature.names else {})


def _width(rank: int) -> int:
    return next((width for most, width in _WIDTHS if rank <= most), 3)


def _country(
    code: str, view: View, shapes: Sequence[tuple[Feature, BaseGeometry]]
) -> dict[str, Any]:
    parts = [shape for feature, shape in shapes if feature.country == code]
    # Halves that meet at the antimeridian have different corners there: join them on a grid.
    shape = areal(joined(parts)) if len(parts) != 1 else parts[0]
    feature = view.areas.feature(country_id(code))
    named = _named(feature) if feature else {"name": code}
    return {"id": country_id(code)} | named | {"rings": encode_polygons(shape, view.scale)}


def _lines(view: View, layer: str) -> list[str]:
    return encode_lines([shape for _, shape in view.cut_features(layer)], view.scale)


def _provinces(view: View) -> dict[str, list[str]]:
    """Return the lines between provinces, and between districts of the story's countries."""
    own: list[BaseGeometry] = []
    abroad: list[BaseGeometry] = []
    for feature, shape in view.cut_features("adm1line") if view.detail < 2 else ():
        (own if feature.country in view.focus else abroad).append(shape)
    districts = []
    if view.detail == 0 and view.span <= _DISTRICTS:
        districts = [s for f, s in view.cut_features("adm2line") if f.country in view.focus]
    return {
        "adm1": encode_lines(own, view.scale),
        "adm1_abroad": encode_lines(abroad, view.scale) if view.span <= _ABROAD else [],
        "adm2": encode_lines(districts, view.scale),
    }


def _regions(view: View) -> list[dict[str, Any]]:
    return [
        {"id": f"region:{feature.name.lower().replace(' ', '-')}"}
        | _named(feature)
        | {"approximate": feature.note, "lines": encode_lines(shape, view.scale)}
        for feature, shape in view.cut_features("regionline", detail=0)
        if feature.country in view.focus
    ]


def _whole(code: str, areas: Areas, detail: int) -> BaseGeometry:
    found = areas.features("country", detail=detail, country=code)
    return found[0].shape if found else shapely.Polygon()


def _size(shape: BaseGeometry) -> float:
    west, south, east, north = shape.bounds
    return 0.0 if shape.is_empty else max(east - west, north - south)
