"""Rounds a document's positions as the GeoJSON holds them, so that both say the same."""

from dataclasses import replace
from typing import Any

from mapgen.export.geojson.shapes import DECIMALS, position
from mapgen.model import Geometry, LonLat, MapDocument, Mark

__all__ = ["rounded"]


def rounded(document: MapDocument) -> MapDocument:
    """Return the document that reading its own GeoJSON would give."""
    return replace(document, marks=tuple(_mark(mark) for mark in document.marks))


def _mark(mark: Mark) -> Mark:
    shape, anchor = mark.geometry, mark.anchor
    if shape is not None:
        shape = Geometry(shape.type, _nested(shape.coordinates))
    if anchor is not None:
        anchor = LonLat(*position(anchor.lon, anchor.lat))
    return replace(mark, geometry=shape, anchor=anchor, score=round(mark.score, 2))


def _nested(coordinates: Any) -> Any:
    if coordinates and not isinstance(coordinates[0], tuple | list):
        return tuple(position(*coordinates))
    if coordinates and coordinates[0] and not isinstance(coordinates[0][0], tuple | list):
        return tuple(
            [(round(lon, DECIMALS) + 0.0, round(lat, DECIMALS) + 0.0) for lon, lat in coordinates]
        )
    return tuple(_nested(item) for item in coordinates)
