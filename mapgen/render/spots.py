"""The places of a map as arrays: where they lie, their boxes, and what each weighs."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from mapgen.areas import Box
from mapgen.model import Mark
from mapgen.render.linkage import merged

__all__ = ["WIDE_KM", "Spots", "mercator_y", "middle_of", "size_km", "spots_of"]

WIDE_KM = 250.0
"""An area as large as this counts by its middle, unless much of the story is told of it."""

_GROUND = 1 / 3  # of what is told: an area of so much is the story's ground, and shown whole

_KM = 111.2  # of a degree of latitude
_SPOTS = 400  # more places than this are taken together where they are close
_MERCATOR = 85.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spots:
    """Places as arrays: longitude and Mercator's ordinate, boxes in degrees, weights."""

    ids: tuple[tuple[str, ...], ...]  # the marks at each
    xy: Any
    boxes: Any
    weight: Any

    def share(self, chosen: Any) -> float:
        """Return the part of the whole weight that some places have."""
        return float(self.weight[chosen].sum() / self.weight.sum())

    def box(self, chosen: Any) -> Box:
        """Return the box that holds some places."""
        boxes = self.boxes[chosen]
        west, south = boxes[:, :2].min(axis=0)
        east, north = boxes[:, 2:].max(axis=0)
        return float(west), float(south), float(east), float(north)


def size_km(mark: Mark) -> float:
    """Return how wide a mark is drawn; 0 for a point."""
    if mark.radius_km is not None:
        return 2 * mark.radius_km
    if mark.geometry is None or mark.geometry.type == "Point":
        return 0.0
    west, south, east, north = _unwrapped(mark, mark.anchor.lon if mark.anchor else 0.0)
    squeeze = math.cos(math.radians((south + north) / 2))
    return _KM * max((east - west) * squeeze, north - south)


def middle_of(marks: Sequence[Mark], weights: Sequence[float]) -> float:
    """Return the longitude with the least weighted way round to all places."""
    lons = np.array([mark.anchor.lon for mark in marks if mark.anchor])
    load = np.array(weights)
    tried = np.unique(lons)
    if len(tried) > _SPOTS:
        tried = tried[:: len(tried) // _SPOTS + 1]
    ways = np.abs((lons[None, :] - tried[:, None] + 180) % 360 - 180) @ load
    return float(tried[int(np.argmin(ways))])


def _unwrapped(mark: Mark, around: float) -> Box:
    """Return the box of a mark's shape, each part moved to where it is nearest to `around`."""
    shape = shapely.geometry.shape(mark.geometry)
    bounds = shapely.bounds(shapely.get_parts(shape))
    turns = np.round((around - (bounds[:, 0] + bounds[:, 2]) / 2) / 360) * 360
    west, east = (bounds[:, 0] + turns).min(), (bounds[:, 2] + turns).max()
    return float(west), float(bounds[:, 1].min()), float(east), float(bounds[:, 3].max())


def spots_of(marks: Sequence[Mark], weights: Sequence[float], around: float) -> Spots:
    """Return the marks as arrays; see `WIDE_KM` for the box of a wide area."""
    places, boxes = [], []
    every = all(size_km(mark) > WIDE_KM for mark in marks)
    told = [len(mark.claims) for mark in marks]
    ground = {mark.id for mark, n in zip(marks, told, strict=True) if n >= _GROUND * sum(told)}
    for mark in marks:
        anchor = mark.anchor
        if anchor is None:
            continue
        lon = anchor.lon + 360 * round((around - anchor.lon) / 360)
        box = (lon, anchor.lat, lon, anchor.lat)
        if mark.radius_km is not None:
            high = mark.radius_km / _KM
            wide = high / max(math.cos(math.radians(anchor.lat)), 0.05)
            box = (lon - wide, anchor.lat - high, lon + wide, anchor.lat + high)
        elif every or mark.id in ground or size_km(mark) <= WIDE_KM:
            box = _unwrapped(mark, lon)
        places.append((lon, mercator_y(anchor.lat)))
        boxes.append(box)
    load = np.array(weights)
    load = load if load.sum() > 0 else np.ones(len(load))
    return _together([mark.id for mark in marks], np.array(places), np.array(boxes), load)


def _together(ids: Sequence[str], xy: Any, boxes: Any, load: Any) -> Spots:
    """Join places that are one, and those that lie close where there are very many."""
    cells = merged(xy, _SPOTS)
    members = [np.flatnonzero(cells == cell).tolist() for cell in range(int(cells.max()) + 1)]
    members.sort()
    return Spots(
        ids=tuple(tuple(ids[one] for one in group) for group in members),
        xy=np.array([xy[group].mean(axis=0) for group in members]),
        boxes=np.array([(*boxes[g, :2].min(axis=0), *boxes[g, 2:].max(axis=0)) for g in members]),
        weight=np.array([load[group].sum() for group in members]),
    )


def mercator_y(lat: Any) -> Any:
    """Return latitudes as Mercator's ordinate, in units of a degree at the equator."""
    return np.degrees(np.arcsinh(np.tan(np.radians(np.clip(lat, -_MERCATOR, _MERCATOR)))))
