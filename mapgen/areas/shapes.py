"""From shapely shapes to the model's values: GeoJSON geometry, and a point for a name."""

import math
from typing import Any

import shapely
from shapely.affinity import scale, translate
from shapely.geometry.base import BaseGeometry

from mapgen.model import Geometry, LonLat

__all__ = ["anchor_point", "to_geometry"]

_DIGITS = 5
_GRID = 10.0**-_DIGITS
_NEARLY = 0.95  # as large as the largest circle, whose centre an uneven edge moves
_MANY = 2000  # corners: above this the search for the widest spot uses a simpler outline


def to_geometry(shape: BaseGeometry) -> Geometry:
    """Return a shape as GeoJSON: 5 decimals, RFC 7946 winding, valid after rounding.

    Parameters
    ----------
    shape : shapely geometry
        Degrees; longitudes may run past 180, the result is then cut at the antimeridian.
        Of a mixed collection only the parts of the highest dimension are kept.

    Raises
    ------
    ValueError
        If nothing is left: the shape is empty, or smaller than about a metre.
    """
    if shape.is_empty:
        raise ValueError("the shape is empty, so there is nothing to draw")
    whole = _wrapped(_uniform(shape))
    rounded = shapely.set_precision(whole, _GRID)
    if rounded.is_empty:
        raise ValueError("the shape is empty once rounded, so there is nothing to draw")
    tidy = shapely.orient_polygons(shapely.normalize(_uniform(rounded)))
    # -0.0 would print as such, so 0.0 is added.
    exact = shapely.transform(tidy, lambda corners: corners.round(_DIGITS) + 0.0)
    mapping = exact.__geo_interface__
    return Geometry(str(mapping["type"]), _tuples(mapping["coordinates"]))


def anchor_point(shape: BaseGeometry) -> LonLat:
    """Return a point of the shape where a name fits best.

    The centre of the largest circle that fits into an area's biggest part, or its middle where
    one nearly as large fits; the middle of the longest line; the first point. It lies on the
    shape, rounded to 5 decimals.

    Raises
    ------
    ValueError
        If the shape is empty.
    """
    if shape.is_empty:
        raise ValueError("an empty shape has no anchor")
    uniform = _uniform(shape)
    parts = shapely.get_parts(uniform)
    if uniform.geom_type.endswith("Polygon"):
        best = _widest_spot(max(parts, key=lambda part: part.area))
    elif uniform.geom_type.endswith("LineString"):
        longest = max(parts, key=lambda part: part.length)
        best = shapely.line_interpolate_point(longest, 0.5, normalized=True)
    else:
        best = parts[0]
    lon = (best.x + 180) % 360 - 180 if abs(best.x) > 180 else best.x
    return LonLat(round(lon, _DIGITS), round(best.y, _DIGITS))


def _widest_spot(area: BaseGeometry) -> Any:
    squeeze = math.cos(math.radians(min(abs(area.centroid.y), 85)))
    flat = scale(area, xfact=squeeze, yfact=1.0, origin=(0, 0))
    if shapely.get_num_coordinates(flat) > _MANY:
        flat = shapely.simplify(flat, math.sqrt(flat.area) / 500)
    largest = max(shapely.get_parts(flat), key=lambda part: part.area)
    circle = shapely.maximum_inscribed_circle(largest, tolerance=math.sqrt(largest.area) / 100)
    x, y = shapely.get_coordinates(circle)[0]
    middle = largest.centroid  # along a strip every circle is as large: the name is at its middle
    edge = largest.boundary.distance(middle) if largest.contains(middle) else 0.0
    if edge >= _NEARLY * shapely.length(circle):
        x, y = middle.x, middle.y
    spot = shapely.Point(round(x / squeeze, _DIGITS), round(y, _DIGITS))
    return spot if area.contains(spot) else area.representative_point()


def _wrapped(shape: BaseGeometry) -> BaseGeometry:
    west, _, east, _ = shape.bounds
    if west >= -180 and east <= 180:
        return shape
    parts = []
    for turn in range(math.floor((west + 180) / 360), math.ceil((east - 180) / 360) + 1):
        start = -180 + 360 * turn
        piece = shapely.intersection(shape, shapely.box(start, -90, start + 360, 90))
        if not piece.is_empty:
            parts.extend(shapely.get_parts(translate(_uniform(piece), xoff=-360 * turn)))
    return _uniform(shapely.union_all(parts))


def _uniform(shape: BaseGeometry) -> BaseGeometry:
    """Keep the parts of the highest dimension, so that no mixed collection is left."""
    if shape.geom_type != "GeometryCollection":
        return shape
    parts = shapely.get_parts(shape)
    while any(part.geom_type == "GeometryCollection" for part in parts):
        parts = shapely.get_parts(parts)
    if not len(parts):
        return shape
    highest = max(shapely.get_dimensions(parts))
    return shapely.union_all([part for part in parts if shapely.get_dimensions(part) == highest])


def _tuples(value: Any) -> Any:
    """Turn lists into tuples, down to the positions, which are tuples already."""
    if isinstance(value[0], float):
        return value
    return tuple(map(_tuples, value))
