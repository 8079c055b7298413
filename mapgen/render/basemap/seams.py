"""Coarse shapes that are fine where a finer view goes over into them.

A finer view has a soft edge: there both it and what lies beneath are seen, and a boundary drawn
twice, once fine and once coarse, is two boundaries. The corners of a coarse shape are corners of
the fine one, too: between two of them, the fine one's way can take the straight line's place.
"""

from collections.abc import Sequence
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
    xy, shape_of = shapely.get_coordinates(list(shapes), return_index=True)
    corners = _as_complex(xy)
    ways = _ways(fine, np.sort(corners), box, inner) if len(corners) else {}
    if not ways:
        return list(shapes)
    starts = np.sort(np.array([start for start, _ in ways]))
    touched = set(shape_of[_among(corners, starts)].tolist())
    return [
        _refined(shape, ways, starts) if n in touched else shape for n, shape in enumerate(shapes)
    ]


def _as_complex(xy: Any) -> Any:
    return xy[:, 0] + 1j * xy[:, 1]


def _among(corners: Any, others: Any) -> Any:
    """Return which corners are among sorted others; `numpy.isin` would sort these each time."""
    place = np.minimum(np.searchsorted(others, corners), len(others) - 1)
    return others[place] == corners


def _ways(fine: Sequence[BaseGeometry], coarse: Any, box: Box, inner: Box) -> _Ways:
    """Return the fine corners between each two coarse ones, where they touch the edge."""
    parts = shapely.get_parts(list(fine))
    areal = shapely.get_dimensions(parts) == 2
    lines = np.concatenate([parts[~areal], shapely.get_rings(parts[areal])])
    xy, line_of = shapely.get_coordinates(lines, return_index=True)
    within = _inside(xy, box) & ~_inside(xy, inner)
    bounds = np.searchsorted(line_of, np.arange(len(lines) + 1))
    ways: _Ways = {}
    for line in np.unique(line_of[within]).tolist():
        own = slice(bounds[line], bounds[line + 1])
        ways |= _between(xy[own], within[own], coarse)
    return ways


def _between(xy: Any, within: Any, coarse: Any) -> _Ways:
    """Return the corners between each two coarse ones of a line or ring."""
    at = _as_complex(xy)
    known = np.flatnonzero(_among(at, coarse))
    if len(known) > 1 and at[0] == at[-1]:  # a ring goes on where it began
        turn = int(known[0])
        order = np.r_[turn : len(at) - 1, 0 : turn + 1]
        xy, at, within = xy[order], at[order], within[order]
        known = np.flatnonzero(_among(at, coarse))
    before = np.concatenate([[0], np.cumsum(within)])  # corners of the edge before each
    touched = (np.diff(known) > 1) & (before[known[1:] + 1] > before[known[:-1]])
    ways: _Ways = {}
    for n in np.flatnonzero(touched).tolist():
        a, b = known[n], known[n + 1]
        ways[at[a], at[b]] = xy[a + 1 : b]
        ways[at[b], at[a]] = xy[a + 1 : b][::-1]
    return ways


def _inside(xy: Any, box: Box) -> Any:
    x, y = xy[:, 0], xy[:, 1]
    return (x >= box[0]) & (x <= box[2]) & (y >= box[1]) & (y <= box[3])


def _refined(shape: BaseGeometry, ways: _Ways, starts: Any) -> BaseGeometry:
    parts = shapely.get_parts(shape)
    if shape.geom_type.endswith("Polygon"):
        made = [
            shapely.Polygon(
                _walked(one.exterior, ways, starts),
                [_walked(ring, ways, starts) for ring in one.interiors],
            )
            for one in parts
        ]
        return made[0] if len(made) == 1 else shapely.MultiPolygon(made)
    lines = [shapely.LineString(_walked(one, ways, starts)) for one in parts]
    return lines[0] if len(lines) == 1 else shapely.MultiLineString(lines)


def _walked(line: BaseGeometry, ways: _Ways, starts: Any) -> Any:
    """Return the corners of a line or ring that goes each way there is."""
    xy = shapely.get_coordinates(line)
    at = _as_complex(xy)
    pieces: list[Any] = []
    done = 0
    for n in np.flatnonzero(_among(at[:-1], starts)).tolist():
        way = ways.get((at[n], at[n + 1]))
        if way is not None:
            pieces += [xy[done : n + 1], way]
            done = n + 1
    return np.concatenate([*pieces, xy[done:]]) if pieces else xy
