"""The side of a land that a reader means by "northern", "southeastern" or "central".

Not a share of the box around it: the north-east of that box may lie in another country. The
land itself is shared out. Where its provinces are known, small ones weigh more than their
ground, as people name the parts of a country by where its towns are, not by its deserts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

__all__ = ["side_of"]

_SIDE = 0.4  # "the north" is the outer two fifths
_CORNER = 0.55  # a corner of a compact land: a little over half of each way
_MIDDLE = 0.6  # "the middle" of each way: a third of the land
_LESS = 0.15  # less of a long land's length
_STRIP = 2.0  # so much longer than wide, the middle of a land is a stretch of its length
_LONG = 1.25  # so much longer than wide, a land is named by its length first
_CELLS = 80  # spots across and along
_FEW = 40  # fewer spots say nothing: the corners of the outline are taken instead
_GAP = 2.0  # degrees of sea: what lies farther off is not of the land's body
_MOST = 0.7  # a body with less of the land is one island of many
_SLANTED = 0.8  # correlation above which a land runs aslant
_SMALL = -2 / 3  # power of a province's ground by which each spot of it weighs
_KNOWN = 0.9  # share of the land that known provinces must cover to count


@dataclass(frozen=True, slots=True)
class _Spots:
    """Spots of equal ground: where they are, in degrees of latitude, and what each weighs."""

    x: Any
    y: Any
    weight: Any

    def kept(self, keep: Any) -> "_Spots":
        return _Spots(self.x[keep], self.y[keep], self.weight[keep])


def side_of(shape: BaseGeometry, way: str, units: Sequence[BaseGeometry] = ()) -> BaseGeometry:
    """Cut an area to one side: "north", "southwest", "central".

    Parameters
    ----------
    shape : shapely Polygon or MultiPolygon
        Degrees; it may lie on both sides of 180.
    way : str
        A compass word, or "central".
    units : sequence of shapely geometry
        The provinces of a country, the districts of a province; none if unknown.

    Returns
    -------
    shapely geometry
        Always of the shape; longitudes may run past 180. The whole shape if none can be cut.
    """
    body = _body(_unwrapped(shape))
    squeeze = float(np.cos(np.radians(sum(body.bounds[1::2]) / 2)))
    spots = _spots(body, units, squeeze)
    spread = {axis: _spread(getattr(spots, axis), spots.weight) for axis in ("x", "y")}
    first, second = ("y", "x") if spread["y"] >= spread["x"] else ("x", "y")
    ratio = spread[first] / (spread[second] or 1.0)
    cut = body
    for axis, share, towards in _cuts(way, first, ratio):
        slant = _slant(spots, axis) if axis == second and len(way) < 6 else 0.0
        along = getattr(spots, axis) - slant * getattr(spots, "xy".replace(axis, ""))
        low, high = _between(along, spots.weight, share, towards)
        cut = shapely.intersection(cut, _strip(axis, low, high, slant, squeeze))
        spots = spots.kept((along >= low) & (along <= high))
    return shape if cut.is_empty or not cut.area else cut


def _cuts(way: str, first: str, ratio: float) -> list[tuple[str, float, int]]:
    """Return (axis, share, which end) of each cut; 0 is the middle, the longer axis comes first."""
    second = "xy".replace(first, "")
    long = min(1.0, (ratio - 1) / (_LONG - 1))
    if way == "central":
        if ratio > _STRIP:
            return [(first, _SIDE, 0)]
        return [(first, _MIDDLE - _LESS * long, 0), (second, _MIDDLE, 0)]
    ends = {"y": ("north" in way) - ("south" in way), "x": ("east" in way) - ("west" in way)}
    asked = [axis for axis in (first, second) if ends[axis]]
    if len(asked) < 2:
        return [(axis, _SIDE, ends[axis]) for axis in asked]
    return [
        (first, _CORNER - _LESS * long, ends[first]),
        (second, _CORNER, ends[second]),
    ]


def _between(along: Any, weight: Any, share: float, end: int) -> tuple[float, float]:
    """Return the bounds of this share of the weight at one end, or in the middle."""
    if end == 0:
        return _quantile(along, weight, 0.5 - share / 2), _quantile(along, weight, 0.5 + share / 2)
    if end > 0:
        return _quantile(along, weight, 1 - share), np.inf
    return -np.inf, _quantile(along, weight, share)


def _strip(axis: str, low: float, high: float, slant: float, squeeze: float) -> BaseGeometry:
    """Return the ground between two lines across an axis, as far as a map goes."""
    far = 2000.0
    low, high = max(low, -far), min(high, far)
    corners = [(low, -far), (high, -far), (high, far), (low, far)]
    ring = [(at + slant * other, other) for at, other in corners]
    if axis == "y":
        ring = [(other, at) for at, other in ring]
    return shapely.Polygon([(x / squeeze, y) for x, y in ring])


def _slant(spots: _Spots, axis: str) -> float:
    """Return how a land that runs aslant moves along an axis with the other one.

    Of Norway, "the east" is no degree of longitude: it is what lies east at its own latitude.
    """
    one, other = getattr(spots, axis), getattr(spots, "xy".replace(axis, ""))
    (var, both), (_, own) = np.cov(other, one, aweights=spots.weight)
    if not var or not own or both * both < _SLANTED**2 * var * own:
        return 0.0
    return float(both / var)


def _spots(body: BaseGeometry, units: Sequence[BaseGeometry], squeeze: float) -> _Spots:
    west, south, east, north = body.bounds
    middle = (np.arange(_CELLS) + 0.5) / _CELLS
    low, high = np.sin(np.radians([south, north]))
    lat = np.degrees(np.arcsin(low + (high - low) * middle))  # rows of equal ground
    x, y = (grid.ravel() for grid in np.meshgrid(west + (east - west) * middle, lat))
    shapely.prepare(body)
    inside = shapely.contains_xy(body, x, y)
    x, y = x[inside], y[inside]
    if len(x) < _FEW:
        x, y = shapely.get_coordinates(body).T
    return _Spots(x * squeeze, y, _weights(x, y, units))


def _weights(x: Any, y: Any, units: Sequence[BaseGeometry]) -> Any:
    even = np.ones(len(x))
    if len(units) < 2:
        return even
    tree = shapely.STRtree(shapely.points((x + 180) % 360 - 180, y))
    unit, spot = tree.query(list(units), predicate="contains")
    counts = np.bincount(unit, minlength=len(units))
    weights = np.zeros(len(x))
    weights[spot] = counts[unit] ** _SMALL
    known = weights > 0
    if known.mean() < _KNOWN:
        return even
    weights[~known] = np.median(weights[known])
    return weights


def _quantile(values: Any, weight: Any, share: float) -> float:
    order = np.argsort(values, kind="stable")
    total = np.cumsum(weight[order])
    at = int(np.searchsorted(total, share * total[-1]))
    return float(values[order][min(at, len(order) - 1)])


def _spread(values: Any, weight: Any) -> float:
    return _quantile(values, weight, 0.9) - _quantile(values, weight, 0.1)


def _unwrapped(shape: BaseGeometry) -> BaseGeometry:
    """Put both sides of the antimeridian beside each other."""
    west, _, east, _ = shape.bounds
    if east - west <= 180:
        return shape
    parts = shapely.get_parts(shape)
    return shapely.MultiPolygon([translate(p, 360) if p.bounds[2] <= 0 else p for p in parts])


def _body(shape: BaseGeometry) -> BaseGeometry:
    """Leave out islands far from a land: the south of Norway is not in the Antarctic."""
    parts = shapely.get_parts(shape)
    areas = shapely.area(parts)
    boxes = shapely.box(*shapely.bounds(parts).T)
    tree = shapely.STRtree(boxes)
    near = np.arange(len(parts)) == int(np.argmax(areas))
    while True:
        grown = near.copy()
        grown[tree.query(boxes[near], predicate="dwithin", distance=_GAP)[1]] = True
        if (grown == near).all():
            break
        near = grown
    if near.all() or areas[near].sum() < _MOST * areas.sum():
        return shape
    return shapely.MultiPolygon(list(parts[near]))
