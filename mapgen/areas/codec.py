"""How shapes lie in the basemap file: whole numbers, differences, bytes by rank, zlib.

A blob is zlib over: one byte for the kind of geometry, a uint32 count of parts, for each part a
uint32 count of rings, for each ring a uint32 count of corners, then the corners' differences as
zigzag uint32 in byte planes, all x before all y. Neighbours keep identical corners, because
equal corners round equally.
"""

import zlib
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

__all__ = ["SCALE", "pack", "unpack"]

SCALE = 10_000  # whole units per degree: 11 m, far finer than the lines are true
_KINDS = ("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon")


def pack(shape: BaseGeometry) -> bytes:
    """Return a shape as a blob; coordinates are rounded to 1/`SCALE` of a degree."""
    kind = _KINDS.index(shape.geom_type)
    parts = list(shapely.get_parts(shape))
    rings = [_rings(part) for part in parts]
    counts = [len(parts), *(len(part) for part in rings)]
    corners = [np.rint(shapely.get_coordinates(ring) * SCALE) for part in rings for ring in part]
    counts += [len(ring) for ring in corners]
    xy = np.concatenate(corners).astype("<i4")
    steps = np.diff(xy, axis=0, prepend=np.zeros((1, 2), dtype="<i4")).astype("<i4")
    folded = ((steps << 1) ^ (steps >> 31)).astype("<u4")  # the sign last: small stays small
    planes = np.ascontiguousarray(folded.T).view(np.uint8).reshape(-1, 4).T
    head = bytes([kind]) + np.array(counts, dtype="<u4").tobytes()
    return zlib.compress(head + np.ascontiguousarray(planes).tobytes(), 9)


def unpack(blob: bytes) -> BaseGeometry:
    """Return the shape that `pack` made a blob of."""
    data = zlib.decompress(blob)
    kind = _KINDS[data[0]]
    parts = int(np.frombuffer(data, "<u4", 1, 1)[0])
    rings = np.frombuffer(data, "<u4", parts, 5)
    at = 5 + 4 * parts
    lengths = np.frombuffer(data, "<u4", int(rings.sum()), at)
    at += 4 * len(lengths)
    planes = np.frombuffer(data, np.uint8, -1, at).reshape(4, -1)
    folded = np.ascontiguousarray(planes.T).view("<u4").reshape(2, -1).T.astype("<i8")
    steps = (folded >> 1) ^ -(folded & 1)
    xy = np.cumsum(steps, axis=0) / SCALE
    return _assemble(kind, xy, lengths, rings)


def _assemble(kind: str, xy: Any, lengths: Any, rings: Any) -> BaseGeometry:
    if kind.endswith("Point"):
        points = shapely.points(xy)
        return points[0] if kind == "Point" else shapely.multipoints(points)
    owners = np.repeat(np.arange(len(lengths)), lengths)
    if kind.endswith("LineString"):
        lines = shapely.linestrings(xy, indices=owners)
        return lines[0] if kind == "LineString" else shapely.multilinestrings(lines)
    loops = shapely.linearrings(xy, indices=owners)
    polygons = shapely.polygons(loops, indices=np.repeat(np.arange(len(rings)), rings))
    return polygons[0] if kind == "Polygon" else shapely.multipolygons(polygons)


def _rings(part: BaseGeometry) -> list[BaseGeometry]:
    if part.geom_type != "Polygon":
        return [part]
    return [part.exterior, *part.interiors]
