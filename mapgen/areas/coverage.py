"""The lines that neighbouring areas share, found by their identical edges."""

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

__all__ = ["shared_lines"]

_UNITS = 1e7  # per degree: edges are compared as whole numbers


def shared_lines(shapes: Sequence[BaseGeometry]) -> list[tuple[int, int, BaseGeometry]]:
    """Return for each pair of touching areas the line they share.

    Parameters
    ----------
    shapes : sequence of shapely polygons
        A coverage: neighbours have the same corners along their common line.

    Returns
    -------
    list of (int, int, shapely geometry)
        Positions of both areas in `shapes`, the smaller first, and their line; in that order.
    """
    if not len(shapes):
        return []
    low, high, owner = _edges(shapes)
    order = np.lexsort((owner, high[:, 1], high[:, 0], low[:, 1], low[:, 0]))
    low, high, owner = low[order], high[order], owner[order]
    twin = (low[:-1] == low[1:]).all(axis=1) & (high[:-1] == high[1:]).all(axis=1)
    at = np.flatnonzero(twin & (owner[:-1] != owner[1:]))
    pairs: dict[tuple[int, int], list[int]] = {}
    for i in at.tolist():
        pairs.setdefault((int(owner[i]), int(owner[i + 1])), []).append(i)
    found = []
    for (a, b), edges in sorted(pairs.items()):
        ends = np.stack((low[edges], high[edges]), axis=1) / _UNITS
        found.append((a, b, shapely.line_merge(shapely.multilinestrings(ends))))
    return found


def _edges(
    shapes: Sequence[BaseGeometry],
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    # An area of several parts has no rings of its own: only its parts have.
    parts, part_owner = shapely.get_parts(np.asarray(shapes, dtype=object), return_index=True)
    rings, ring_part = shapely.get_rings(parts, return_index=True)
    ring_owner = part_owner[ring_part]
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    corners = np.rint(xy * _UNITS).astype("i8")
    inner = ring[:-1] == ring[1:]  # not the step from one ring to the next
    start, end, owner = corners[:-1][inner], corners[1:][inner], ring_owner[ring[:-1][inner]]
    swap = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    low = np.where(swap[:, None], end, start)
    high = np.where(swap[:, None], start, end)
    return low, high, owner
