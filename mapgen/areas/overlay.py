"""Overlays of shapes that give an answer for any shape: fast for sound ones, slower for bad ones.

GEOS refuses shapes that cross themselves or whose neighbours' corners do not meet. A map must
not be lost for that: such shapes are mended on a grid of about 0.1 m, and the log says so.
"""

import logging
from collections.abc import Callable, Sequence

import shapely
from shapely.geometry.base import BaseGeometry

__all__ = ["GRID", "areal", "common_part", "dissolved", "joined", "remainder"]

GRID = 1e-6  # degrees

_LOG = logging.getLogger(__name__)


def dissolved(shapes: Sequence[BaseGeometry]) -> BaseGeometry:
    """Return areas joined into one, without the lines between them.

    Parameters
    ----------
    shapes : sequence of shapely polygons
        Best a coverage, whose neighbours have the same corners along their common line; any
        others are joined too, more slowly.
    """
    if not len(shapes):
        return shapely.Polygon()
    try:
        return shapely.coverage_union_all(shapes)
    except shapely.errors.GEOSException as error:
        _LOG.warning(
            "%d areas do not meet cleanly and are joined on a grid: %s", len(shapes), error
        )
    return joined(shapes)


def joined(shapes: Sequence[BaseGeometry]) -> BaseGeometry:
    """Return areas joined on the grid, whatever they are; one that cannot be is left out."""
    try:
        return shapely.union_all(shapes, grid_size=GRID)
    except shapely.errors.GEOSException:
        pass
    whole: BaseGeometry = shapely.Polygon()
    for shape in shapes:
        whole = _overlaid(shapely.union, whole, shape, otherwise=whole)
    return whole


def common_part(shape: BaseGeometry, frame: BaseGeometry) -> BaseGeometry:
    """Return what a shape and a frame have in common; all of the shape if it cannot be cut."""
    return _overlaid(shapely.intersection, shape, frame, otherwise=shape)


def remainder(shape: BaseGeometry, taken: BaseGeometry) -> BaseGeometry:
    """Return a shape without what is taken from it; all of the shape if it cannot be cut."""
    return _overlaid(shapely.difference, shape, taken, otherwise=shape)


def areal(shape: BaseGeometry) -> BaseGeometry:
    """Return the polygons of a shape as one."""
    if shape.geom_type in {"Polygon", "MultiPolygon"}:
        return shape
    parts = [p for p in shapely.get_parts(shape) if p.geom_type.endswith("Polygon")]
    return joined(parts) if parts else shapely.Polygon()


def _overlaid(
    overlay: Callable[..., BaseGeometry],
    shape: BaseGeometry,
    other: BaseGeometry,
    *,
    otherwise: BaseGeometry,
) -> BaseGeometry:
    try:
        return overlay(shape, other)
    except shapely.errors.GEOSException as error:
        _LOG.warning("a shape is mended before it is drawn: %s", error)
    try:
        return overlay(shapely.make_valid(shape), shapely.make_valid(other), grid_size=GRID)
    except shapely.errors.GEOSException as error:
        _LOG.warning("a shape cannot be cut and is drawn otherwise: %s", error)
        return otherwise
