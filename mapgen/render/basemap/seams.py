"""Coarse shapes that are fine where a finer view goes over into them.

A finer view has a soft edge: there both it and what lies beneath are seen, and a boundary drawn
twice, once fine and once coarse, is two boundaries. The corners of a coarse shape are corners of
the fine one, too: between two of them, the fine one's way can take the straight line's place.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import Box

__all__ = ["refined"]

_Ways = dict[tuple[complex, complex], Any]


def refined(
    shapes: Sequence[BaseGeometry], fine: Sequence[BaseGeometry], box: Box, inner: Box
) -> list[BaseGeometry]:
    """Return coarse lines or polygons, with the way of the fine ones at the edge of a box.

    Parameters
    ----------
    shapes, fine : sequence of shapely geometry
        Coarse and fine shapes; corners of the coarse ones that no fine one has stay as they are.
    box, inner : tuple of float
        Where the finer view is drawn, and the part of it that hides all beneath.
    """
    coarse = np.unique(_corners(shapes))
    ways: _Ways = {}
    for part in _parts(fine):
        ways |= _between(shapely.get_coordinates(part), coarse, box, inner)
    return [_refined(shape, ways) for shape in shapes] if ways else list(shapes)


def _corners(shapes: Sequence[BaseGeometry]) -> Any:
    xy = shapely.get_coordinates(list(shapes))
    return xy[:, 0] + 1j * xy[:, 1]


def _parts(shapes: Sequence[BaseGeometry]) -> Any:
    """Return the lines and rings of shapes."""
    parts = shapely.get_parts(list(shapes))
    areal = shapely.get_dimensions(parts) == 2
    return [*parts[~areal], *shapely.get_rings(parts[areal])]


def _between(xy: Any, coarse: Any, box: Box, inner: Box) -> _Ways:
    """Return the fine corners between each two coarse ones, where they touch the edge."""
    within = _inside(xy, box) & ~_inside(xy, inner)
    if not within.any():
        return {}
    at = xy[:, 0] + 1j * xy[:, 1]
    known = np.flatnonzero(np.isin(at, coarse))
    if len(known) > 1 and at[0] == at[-1]:  # a ring goes on where it began
        turn = int(known[0])
        order = np.r_[turn : len(at) - 1, 0 : turn + 1]
        xy, at, within = xy[order], at[order], within[order]
        known = np.flatnonzero(np.isin(at, coarse))
    ways: _Ways = {}
    for a, b in pairwise(known.tolist()):
        if b - a > 1 and within[a : b + 1].any():
            ways[at[a], at[b]] = xy[a + 1 : b]
            ways[at[b], at[a]] = xy[a + 1 : b][::-1]
    return ways


def _inside(xy: Any, box: Box) -> Any:
    x, y = xy[:, 0], xy[:, 1]
    return (x >= box[0]) & (x <= box[2]) & (y >= box[1]) & (y <= box[3])


def _refined(shape: BaseGeometry, ways: _Ways) -> BaseGeometry:
    parts = shapely.get_parts(shape)
    if shape.geom_type.endswith("Polygon"):
        made = [
            shapely.Polygon(_walked(one.exterior, ways), [_walked(r, ways) for r in one.interiors])
            for one in parts
        ]
        return made[0] if len(made) == 1 else shapely.MultiPolygon(made)
    lines = [shapely.LineString(_walked(one, ways)) for one in parts]
    return lines[0] if len(lines) == 1 else shapely.MultiLineString(lines)


def _walked(line: BaseGeometry, ways: _Ways) -> Any:
    """Return the corners of a line or ring that goes each way there is."""
    xy = shapely.get_coordinates(line)
    at = (xy[:, 0] + 1j * xy[:, 1]).tolist()
    pieces: list[Any] = []
    for n, step in enumerate(pairwise(at)):
        pieces.append(xy[n : n + 1])
        if step in ways:
            pieces.append(ways[step])
    return np.concatenate([*pieces, xy[-1:]])
