"""Geometries and positions as GeoJSON writes them, checked when they are read."""

import math
from collections.abc import Iterable, Iterator
from types import MappingProxyType
from typing import Any

from mapgen.errors import InputError
from mapgen.model import Geometry, LonLat

__all__ = ["bounds", "number", "plain", "position", "positions", "read", "read_position"]

DECIMALS = 5  # about a metre; more would claim a precision nobody has
_DEPTH = MappingProxyType(
    {
        "Point": 0,
        "MultiPoint": 1,
        "LineString": 1,
        "MultiLineString": 2,
        "Polygon": 2,
        "MultiPolygon": 3,
    }
)


def position(lon: float, lat: float) -> list[float]:
    """Return [lon, lat] rounded, without a negative zero."""
    return [round(lon, DECIMALS) + 0.0, round(lat, DECIMALS) + 0.0]


def plain(geometry: Geometry) -> dict[str, Any]:
    """Return the GeoJSON object of a geometry, rounded."""
    return {"type": geometry.type, "coordinates": _rounded(geometry.coordinates)}


def positions(coordinates: Iterable[Any]) -> Iterator[tuple[float, float]]:
    """Yield every position of nested coordinates."""
    items = tuple(coordinates)
    if not items:
        return
    if not isinstance(items[0], tuple | list):
        yield (items[0], items[1])
    elif items[0] and not isinstance(items[0][0], tuple | list):
        yield from ((item[0], item[1]) for item in items)
    else:
        for item in items:
            yield from positions(item)


def bounds(geometries: Iterable[Geometry]) -> list[float] | None:
    """Return [west, south, east, north] of the rounded geometries, None when there are none."""
    corners = [point for geometry in geometries for point in positions(geometry.coordinates)]
    if not corners:
        return None
    lons, lats = zip(*corners, strict=True)
    return [*position(min(lons), min(lats)), *position(max(lons), max(lats))]


def read(node: object, path: str) -> Geometry:
    """Read one 2-D geometry of a single kind; InputError names `path` when it is not."""
    if not isinstance(node, dict):
        raise InputError(f"{path}: is no geometry")
    kind = node.get("type")
    if kind == "GeometryCollection":
        raise InputError(f"{path}: a mark has one geometry, not a collection of mixed ones")
    if not isinstance(kind, str) or kind not in _DEPTH:
        raise InputError(f"{path}.type: {kind!r:.40} is no kind of geometry")
    inside = f"{path}.coordinates"
    coordinates = _nested(node.get("coordinates"), _DEPTH[kind], inside)
    _check_ends(kind, coordinates, inside)
    return Geometry(kind, coordinates)


def read_position(node: object, path: str) -> LonLat:
    """Read [lon, lat]."""
    return LonLat(*_pair(node, path))


def number(node: object, path: str) -> float:
    """Read a finite number."""
    if isinstance(node, bool) or not isinstance(node, int | float):
        raise InputError(f"{path}: {node!r:.40} is not a number")
    try:
        value = float(node)
    except OverflowError:
        value = math.inf
    if not math.isfinite(value):
        raise InputError(f"{path}: the number is not finite")
    return value


def _rounded(coordinates: Iterable[Any]) -> list[Any]:
    items = tuple(coordinates)
    if not items or not isinstance(items[0], tuple | list):
        return position(*items) if items else []
    if isinstance(items[0][0], tuple | list):
        return [_rounded(item) for item in items]
    return [[round(lon, DECIMALS) + 0.0, round(lat, DECIMALS) + 0.0] for lon, lat in items]


def _nested(node: object, depth: int, path: str) -> tuple[Any, ...]:
    if depth == 0:
        return _pair(node, path)
    if not isinstance(node, list) or not node:
        raise InputError(f"{path}: is not a list of positions")
    return tuple(_nested(item, depth - 1, f"{path}[{at}]") for at, item in enumerate(node))


def _pair(node: object, path: str) -> tuple[float, float]:
    if not isinstance(node, list) or len(node) < 2:
        raise InputError(f"{path}: is not a position [lon, lat]")
    if len(node) > 2:
        raise InputError(f"{path}: has {len(node)} numbers; positions are [lon, lat] only")
    lon, lat = number(node[0], path), number(node[1], path)
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise InputError(f"{path}: [{lon}, {lat}] is not on earth (lon, lat in degrees)")
    return lon, lat


def _check_ends(kind: str, coordinates: tuple[Any, ...], path: str) -> None:
    """Check what the nesting cannot show: lines have two positions, rings are closed."""
    if any(len(line) < 2 for line in _parts(kind, "LineString", coordinates)):
        raise InputError(f"{path}: a line needs two positions or more")
    polygons = _parts(kind, "Polygon", coordinates)
    if any(len(ring) < 4 or ring[0] != ring[-1] for rings in polygons for ring in rings):
        raise InputError(f"{path}: a ring needs four positions or more and must end at its start")


def _parts(kind: str, single: str, coordinates: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the lines, or polygons, that a geometry of this kind consists of."""
    if kind == single:
        return (coordinates,)
    return coordinates if kind == f"Multi{single}" else ()
