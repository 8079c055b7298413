"""Shapes as short strings for the page: whole numbers, differences, base-64 digits.

A ring or line is one string. Its corners are pairs x, y of whole units (degrees times a scale):
the first as it is, each further one as the difference from the one before. A number n becomes
2n, or -2n - 1 when negative, and is written in groups of five bits, lowest first; 32 is added to
every group but the last. Group values index ``A-Z a-z 0-9 - _``. Rings do not repeat their first
corner. The page decodes this in a few lines.
"""

from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

__all__ = ["encode_lines", "encode_polygons"]

_DIGITS = np.frombuffer(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", dtype=np.uint8
)
_GROUPS = 6  # thirty bits: more than 360 degrees at any scale we use


def encode_lines(shape: BaseGeometry | None, scale: int) -> list[str]:
    """Return the lines of a shape; those shorter than one unit vanish."""
    if shape is None:
        return []
    found = []
    for part in shapely.get_parts(shape):
        if part.geom_type in {"LineString", "LinearRing"}:
            corners = _corners(part, scale)
            if len(corners) > 1:
                found.append(_encode(corners))
        elif part.geom_type == "MultiLineString":
            found += encode_lines(part, scale)
    return found


def encode_polygons(shape: BaseGeometry | None, scale: int) -> list[list[str]]:
    """Return the polygons of a shape, each as its rings, the outer one first."""
    if shape is None:
        return []
    found = []
    for part in shapely.get_parts(shape):
        if part.geom_type != "Polygon":
            continue
        rings = [_corners(ring, scale)[:-1] for ring in (part.exterior, *part.interiors)]
        if len(rings[0]) > 2:
            found.append([_encode(ring) for ring in rings if len(ring) > 2])
    return found


def _corners(line: BaseGeometry, scale: int) -> Any:
    units = np.rint(shapely.get_coordinates(line) * scale).astype(np.int64)
    moved = np.any(np.diff(units, axis=0, prepend=units[:1] - 1) != 0, axis=1)
    return units[moved]


def _encode(corners: Any) -> str:
    steps = np.diff(corners, axis=0, prepend=np.zeros((1, 2), dtype=np.int64)).reshape(-1)
    folded = (steps << 1) ^ (steps >> 63)
    groups = (folded[:, None] >> (5 * np.arange(_GROUPS))) & 31
    more = (folded[:, None] >> (5 * (np.arange(_GROUPS) + 1))) > 0
    used = np.concatenate([np.ones((len(folded), 1), dtype=bool), more[:, :-1]], axis=1)
    return bytes(_DIGITS[(groups + 32 * more)[used]]).decode("ascii")
