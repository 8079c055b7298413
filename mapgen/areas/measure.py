"""Metre-true operations on shapes in degrees: buffers, bands, distances, areas.

Each works in an azimuthal equidistant projection centred on the shape itself, so that a
kilometre is a kilometre anywhere on earth; wide shapes are cut into pieces first.
"""

from functools import lru_cache
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.model import LonLat

__all__ = [
    "area_km2",
    "band",
    "bearing",
    "buffer_km",
    "centre_of",
    "destination",
    "distance_km",
    "length_km",
]

_WIDE_KM = 1000.0  # beyond this radius the projection's error would near one per cent
_CELL = 10.0  # degrees: the pieces that wide shapes are cut into
_EDGE = 0.25  # degrees: longer edges get vertices, as a straight line bends when projected
_QUARTER = 16  # segments per quarter circle: the polygon is at most 0.13 % inside the circle


def buffer_km(shape: BaseGeometry, km: float) -> BaseGeometry:
    """Return everything within `km` of a shape.

    Parameters
    ----------
    shape : shapely geometry
        Degrees, longitude first.
    km : float
        At least 0; the distance is true within 0.5 %.

    Returns
    -------
    shapely Polygon or MultiPolygon
        Longitudes run on past 180 where the result crosses the antimeridian; `to_geometry`
        cuts it there. The shape itself when `km` is 0.
    """
    if km < 0:
        raise ValueError(f"a buffer needs a distance of at least 0 km, not {km}")
    if km == 0 or shape.is_empty:
        return shape
    pieces = _pieces(shape)
    if len(pieces) == 1:
        return _buffer_piece(pieces[0], km)
    return shapely.union_all([_buffer_piece(piece, km) for piece in pieces])


def band(line: BaseGeometry, km: float, within: BaseGeometry | None = None) -> BaseGeometry:
    """Return the strip reaching `km` to each side of a line.

    Parameters
    ----------
    line : shapely geometry
        A line, or an area whose rim and inside are meant.
    km : float
        Half the width of the strip; with `within` on one side of the line, its depth.
    within : shapely geometry, optional
        What the strip is cut to, for example the province that the border belongs to.

    Returns
    -------
    shapely geometry
        Empty when nothing of the strip lies within.
    """
    strip = buffer_km(line, km)
    return strip if within is None else _areal(shapely.intersection(strip, within))


def bearing(start: LonLat, end: LonLat) -> float:
    """Return the direction from one point to another, degrees clockwise from north (geodesic)."""
    azimuth, _, _ = _geod().inv(start.lon, start.lat, end.lon, end.lat)
    return float(azimuth)


def distance_km(a: BaseGeometry | LonLat, b: BaseGeometry | LonLat) -> float:
    """Return the shortest distance between two shapes along the ellipsoid, in km."""
    first, second = _as_shape(a), _as_shape(b)
    near = shapely.shortest_line(first, second)
    if near is None or near.is_empty:
        raise ValueError("an empty shape is nowhere, so it has no distance")
    if near.length == 0:
        return 0.0
    middle = centre_of(near)
    line = shapely.shortest_line(_project(first, middle), _project(second, middle))
    ends = shapely.get_coordinates(_unproject(line, middle))
    metres: float = _geod().inv(ends[0][0], ends[0][1], ends[-1][0], ends[-1][1])[2]
    return metres / 1000


def length_km(line: BaseGeometry) -> float:
    """Return the length of lines, or of the boundary of areas, in km."""
    metres: float = _geod().geometry_length(line)
    return metres / 1000


def area_km2(shape: BaseGeometry) -> float:
    """Return the area of polygons on the ellipsoid, in square km."""
    metres2: float = _geod().geometry_area_perimeter(shapely.orient_polygons(shape))[0]
    return abs(metres2) / 1e6


def destination(start: LonLat, bearing: float, km: float) -> LonLat:
    """Return the point `km` from `start` in the direction `bearing` (0 north, 90 east)."""
    lon, lat, _ = _geod().fwd(start.lon, start.lat, bearing, km * 1000)
    return LonLat(float(lon), float(lat))


def centre_of(shape: BaseGeometry) -> LonLat:
    """Return the middle of a shape's corners on the sphere, sound at the antimeridian."""
    lon, lat = np.radians(shapely.get_coordinates(shape)).T
    x, y, z = np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)
    mean = np.array([x.mean(), y.mean(), z.mean()])
    if float(np.hypot(mean[0], mean[1])) < 1e-12:
        return LonLat(0.0, 90.0 if mean[2] > 0 else -90.0 if mean[2] < 0 else 0.0)
    flat = float(np.hypot(mean[0], mean[1]))
    return LonLat(
        float(np.degrees(np.arctan2(mean[1], mean[0]))),
        float(np.degrees(np.arctan2(mean[2], flat))),
    )


def _pieces(shape: BaseGeometry) -> list[BaseGeometry]:
    centre = centre_of(shape)
    lon, lat = shapely.get_coordinates(shape).T
    metres = _geod().inv(np.full_like(lon, centre.lon), np.full_like(lat, centre.lat), lon, lat)[2]
    if float(np.max(metres)) <= _WIDE_KM * 1000:
        return [shape]
    west, south, east, north = shape.bounds
    cells = [
        shapely.box(x, y, x + _CELL, y + _CELL)
        for x in np.arange(np.floor(west / _CELL) * _CELL, east, _CELL)
        for y in np.arange(np.floor(south / _CELL) * _CELL, north, _CELL)
    ]
    parts = shapely.intersection(shape, cells)
    return [part for part in parts if not part.is_empty]


def _buffer_piece(shape: BaseGeometry, km: float) -> BaseGeometry:
    centre = centre_of(shape)
    flat = _project(shapely.segmentize(shape, _EDGE), centre)
    return _unproject(shapely.buffer(flat, km * 1000, quad_segs=_QUARTER), centre)


def _project(shape: BaseGeometry, centre: LonLat) -> BaseGeometry:
    def forward(xy: Any) -> Any:
        return np.column_stack(_projection(centre)(xy[:, 0], xy[:, 1]))

    return shapely.transform(shape, forward)


def _unproject(shape: BaseGeometry, centre: LonLat) -> BaseGeometry:
    def back(xy: Any) -> Any:
        lon, lat = _projection(centre)(xy[:, 0], xy[:, 1], inverse=True)
        lon = (lon - centre.lon + 180) % 360 - 180 + centre.lon  # no jump at the antimeridian
        return np.column_stack((lon, lat))

    return shapely.transform(shape, back)


def _areal(shape: BaseGeometry) -> BaseGeometry:
    if shape.geom_type in {"Polygon", "MultiPolygon"}:
        return shape
    parts = [part for part in shapely.get_parts(shape) if part.geom_type.endswith("Polygon")]
    return shapely.union_all(parts) if parts else shapely.Polygon()


def _as_shape(value: BaseGeometry | LonLat) -> BaseGeometry:
    return shapely.Point(value.lon, value.lat) if isinstance(value, LonLat) else value


@lru_cache(maxsize=64)
def _projection(centre: LonLat) -> Any:
    from pyproj import Proj

    return Proj(proj="aeqd", lon_0=centre.lon, lat_0=centre.lat, datum="WGS84", units="m")


@lru_cache(maxsize=1)
def _geod() -> Any:
    from pyproj import Geod

    return Geod(ellps="WGS84")
