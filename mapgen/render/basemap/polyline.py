"""Shapes as short strings for the page: whole numbers, differences, base-64 digits.

A ring or line is one string. Its corners are pairs x, y of whole units (degrees times a scale):
the first as it is, each further one as the difference from the one before. A number n becomes
2n, or -2n - 1 when negative, and is written in groups of five bits, lowest first; 32 is added to
every group but the last. Group values index ``A-Z a-z 0-9 - _``. Rings do not repeat their first
corner. The page decodes this in a few lines.
"""

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

__all__ = ["encode_each_lines", "encode_each_polygons", "encode_lines", "encode_polygons"]

Shapes: TypeAlias = BaseGeometry | Sequence[BaseGeometry] | None

_DIGITS = np.frombuffer(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", dtype=np.uint8
)
_LINES, _POLYGON = (1, 2), 3  # shapely's numbers of lines and rings, and of polygons
_GROUPS = 6  # thirty bits: more than 360 degrees at any scale we use


def encode_lines(shape: Shapes, scale: int) -> list[str]:
    """Return the lines of a shape, or of several; those shorter than one unit vanish."""
    shapes = [shape] if isinstance(shape, BaseGeometry) else (shape or ())
    return [text for texts in encode_each_lines(shapes, scale) for text in texts]


def encode_polygons(shape: Shapes, scale: int) -> list[list[str]]:
    """Return the polygons of a shape, or of several, each as its rings, the outer one first."""
    shapes = [shape] if isinstance(shape, BaseGeometry) else (shape or ())
    return [rings for polygons in encode_each_polygons(shapes, scale) for rings in polygons]


def encode_each_lines(shapes: Sequence[BaseGeometry], scale: int) -> list[list[str]]:
    """Return the lines of each of several shapes."""
    parts, owners = _parts(shapes)
    kept = np.isin(shapely.get_type_id(parts), _LINES)
    found: list[list[str]] = [[] for _ in shapes]
    texts = _encoded(parts[kept], scale, closed=False, least=2)
    for text, owner in zip(texts, owners[kept].tolist(), strict=True):
        if text:
            found[owner].append(text)
    return found


def encode_each_polygons(shapes: Sequence[BaseGeometry], scale: int) -> list[list[list[str]]]:
    """Return the polygons of each of several shapes, each as its rings, the outer one first."""
    parts, owners = _parts(shapes)
    kept = shapely.get_type_id(parts) == _POLYGON
    rings, polygon = shapely.get_rings(parts[kept], return_index=True)
    texts: list[list[str]] = [[] for _ in range(int(kept.sum()))]
    outer = np.diff(polygon, prepend=-1) != 0
    for text, number, first in zip(
        _encoded(rings, scale, closed=True, least=3), polygon.tolist(), outer.tolist(), strict=True
    ):
        if text and (first or texts[number]):  # no hole without its land
            texts[number].append(text)
    found: list[list[list[str]]] = [[] for _ in shapes]
    for one, owner in zip(texts, owners[kept].tolist(), strict=True):
        if one:
            found[owner].append(one)
    return found


def _parts(shapes: Sequence[BaseGeometry]) -> tuple[Any, Any]:
    """Return the simple parts of shapes, and to which shape each belongs."""
    parts = np.array(shapes, dtype=object)
    owners = np.arange(len(parts))
    while (shapely.get_type_id(parts) > _POLYGON).any():  # a collection, or of several kinds
        parts, index = shapely.get_parts(parts, return_index=True)
        owners = owners[index]
    return parts, owners


def _encoded(lines: Any, scale: int, *, closed: bool, least: int) -> list[str]:
    """Return each line as a string, all in one pass; "" for those with too few corners."""
    xy, owner = shapely.get_coordinates(lines, return_index=True)
    # x and y apart: what works along rows of two numbers is several times slower.
    x, y = np.rint(xy.T * scale).astype(np.int64)
    first = _changes(owner)
    keep = first | _changes(x) | _changes(y)
    x, y, owner, first = x[keep], y[keep], owner[keep], first[keep]
    if closed and len(owner):  # rings do not repeat their first corner
        start = np.flatnonzero(first)
        last = np.append(start[1:], len(owner)) - 1
        same = (x[last] == x[start]) & (y[last] == y[start]) & (last > start)
        keep = np.ones(len(owner), dtype=bool)
        keep[last[same]] = False
        x, y, owner, first = x[keep], y[keep], owner[keep], first[keep]
    steps = np.empty(2 * len(owner), dtype=np.int64)
    for at, values in enumerate((x, y)):
        steps[at::2] = values
        steps[2 + at :: 2] -= values[:-1] * ~first[1:]
    corners = np.bincount(owner, minlength=len(lines))
    letters, sizes = _letters(steps)
    ends = np.cumsum(np.bincount(owner, sizes[::2] + sizes[1::2], minlength=len(lines)))
    bounds = [0, *ends.astype(int).tolist()]
    return [
        letters[a:b] if count >= least else ""
        for a, b, count in zip(bounds, bounds[1:], corners.tolist(), strict=False)
    ]


def _changes(values: Any) -> Any:
    """Tell of each value whether it differs from the one before; the first does."""
    changes = np.ones(len(values), dtype=bool)
    np.not_equal(values[1:], values[:-1], out=changes[1:])
    return changes


def _letters(steps: Any) -> tuple[str, Any]:
    """Return numbers as one string, and how many letters each has."""
    folded = (steps << 1) ^ (steps >> 63)
    sizes = np.ones(len(folded), dtype=np.int64)
    for group in range(1, _GROUPS):
        sizes += folded >= 1 << 5 * group
    ends = np.cumsum(sizes)
    whole = np.repeat(folded, sizes)
    places = np.arange(len(whole)) - np.repeat(ends - sizes, sizes)
    digits = (whole >> (5 * places)) & 31 | 32
    digits[ends - 1] &= 31  # no digit of the number follows its last
    return _DIGITS[digits].tobytes().decode("ascii"), sizes
