"""Names on the ground: countries, provinces, districts, towns, lakes and seas."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import cos, log2, radians
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import Box, Feature, anchor_point, areal, common_part, remainder
from mapgen.render.basemap.view import View

__all__ = ["Label", "encode_labels", "labels_of", "labels_round"]

_NEAR = 0.15  # of the span: how far beyond the marks a country's name is still put
_TOWNS_NEAR, _TOWNS_FAR, _TOWNS_ROUND = 150, 90, 60
_KINDS = ("country", "adm1", "region", "adm2", "capital", "city", "town", "village", "water", "sea")
_ROOM = 0.4  # degrees round the name of a province
_DISTRICTS = 9.0  # span up to which districts are named
_LETTER = 9.5  # px that a letter of a province's name takes
_HELD = 0.8  # of its name's width: a province this wide has its name
_SLIVER = 0.03  # of a country: less of it is not named
_COUNTRY_LETTER = 10.0  # px that a letter of a country's name takes
# A town's smallest zoom by rank (0 largest), and the kind of its label.
_TOWN_ZOOM = (3.0, 4.0, 5.0, 5.6, 6.2, 7.2, 7.2, 8.2, 8.7)
_TOWN_KIND = ("city", "city", "city", "city", "city", "town", "town", "village", "village")
_BUILT_KM = (20.0, 15.0, 11.0, 8.0, 6.0, 4.0)  # from a town's middle to its edge, by rank
_MUCH = 2  # ranks: so much smaller, what lies there is a quarter
_QUARTER_ZOOM = 10.0
_DEGREE_KM = 111.2
Spot = tuple[float, float]

_SEA_ZOOM = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A name at its place."""

    kind: str
    feature: Feature
    at: tuple[float, float]
    rank: int
    zoom: float
    focus: bool = False
    wide: float | None = None  # degrees from the west of a country to its east


def labels_of(view: View, waters: Iterable[Feature], named: Iterable[Label] = ()) -> list[Label]:
    """Return the names of a fine view, the most important of a kind first.

    Parameters
    ----------
    view : View
    waters : iterable of Feature
        The rivers and lakes that are drawn; rivers are named along their course by the page.
    named : iterable of Label
        What stands on the page already: no country is named twice.
    """
    labels = [*_countries(view, named), *_provinces(view), *_districts(view)]
    labels += _towns(view, _TOWNS_NEAR, _TOWNS_FAR)
    labels += _lakes(view, waters)
    labels += _seas(view)
    return labels


def labels_round(view: View, named: Iterable[Label] = ()) -> list[Label]:
    """Return the few names of a coarse view round a fine one, whose names are `named`."""
    return [*_countries(view, named), *_towns(view, 0, _TOWNS_ROUND), *_seas(view)]


def encode_labels(labels: Iterable[Label], scale: int) -> list[dict[str, Any]]:
    """Return names for the page, each once: the first of several stands."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for label in labels:
        if label.feature.name:
            key = (label.kind, label.feature.id or f"{label.feature.name} {label.at}")
            found.setdefault(key, _value(label, scale))
    return sorted(found.values(), key=lambda one: _KINDS.index(one["kind"]))


def _countries(view: View, named: Iterable[Label]) -> list[Label]:
    """Return the names of countries; to find where one fits takes time, so only of new ones."""
    known = {label.feature.id for label in named if label.kind == "country"} - {""}
    west, south, east, north = view.box
    pad = _NEAR * view.span
    near = (west - pad, south - pad, east + pad, north + pad)
    pieces: dict[str, tuple[Feature, BaseGeometry]] = {}  # its largest, of a country on two turns
    for feature, inside in view.cut_features("country", detail=max(view.detail, 1)):
        other = pieces.get(feature.id)
        new = feature.country and feature.id not in known
        if new and (other is None or other[1].area < inside.area):
            pieces[feature.id] = feature, inside
    found = []
    for feature, inside in pieces.values():
        if inside.area < _SLIVER * feature.shape.area:
            continue
        focus = feature.country in view.focus
        size = _rank_by_size(inside.area)
        west, _, east, _ = feature.shape.bounds
        zoom = (2.0, 3.0, 4.0, 5.0, 6.0)[size]
        if focus:  # as soon as it holds its name
            zoom = min(zoom, 3.0, max(0.0, _zoom_for(feature, east - west, _COUNTRY_LETTER)))
        spot = _spot_of_country(feature, inside, near)
        rank = 0 if focus else 1 + size
        label = _label("country", feature, spot, rank, zoom, focus)
        found.append(replace(label, wide=east - west))
    return sorted(found, key=lambda label: (label.rank, label.feature.id))


def _zoom_for(feature: Feature, degrees: float, letter: float) -> float:
    """Return the zoom from which an area so wide holds its name, of so many pixels a letter."""
    least = _HELD * letter * len(feature.name)
    return round(log2(least * 360 / (256 * max(degrees, 1e-3))), 1)


def _spot_of_country(feature: Feature, inside: BaseGeometry, near: Box) -> BaseGeometry | Spot:
    """Return its own anchor where that is near the marks, else the part that is."""
    if feature.anchor is not None and _holds(near, feature.anchor):
        return feature.anchor
    box = shapely.box(*near)
    core = areal(common_part(inside, box))
    # A sliver at the edge of the picture is no place for a name.
    large = core.area > 0.02 * box.area or core.area > 0.5 * inside.area
    return core if large else inside


def _holds(box: Box, point: Spot) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _provinces(view: View) -> list[Label]:
    if view.detail > 0:
        return []
    found = []
    for feature in view.features("adm1"):
        if feature.country in view.focus and feature.name:
            spot = _spot(feature, view)
            if spot is not None:
                west, _, east, _ = feature.shape.bounds
                zoom = max(6.5, _zoom_for(feature, east - west, _LETTER))
                found.append(_label("adm1", feature, spot, feature.rank, zoom, True))
    for feature in view.features("region"):
        if feature.country in view.focus:
            inside = areal(view.cut(feature.shape))
            free = areal(remainder(inside, _around(found)))
            spot = inside if free.is_empty else free
            found.append(_label("region", feature, spot, 0, 5.5, True))
    return found


def _spot(feature: Feature, view: View) -> BaseGeometry | Spot | None:
    """Return where an area's name goes within the view; None if nothing of it lies inside."""
    if feature.anchor is not None and _holds(view.view, feature.anchor):
        return feature.anchor
    inside = areal(view.cut(feature.shape))
    return None if inside.is_empty else inside


def _around(labels: list[Label]) -> BaseGeometry:
    """Return the room that provinces' names take, so that a region's goes elsewhere."""
    return shapely.MultiPoint([label.at for label in labels]).buffer(_ROOM, quad_segs=4)


def _districts(view: View) -> list[Label]:
    if view.detail > 0 or view.span > _DISTRICTS:
        return []
    return [
        _label("adm2", feature, feature.anchor, feature.rank, 9.0, True)
        for feature in view.features("adm2")
        if feature.country in view.focus
        and feature.anchor is not None
        and _holds(view.view, feature.anchor)
    ]


def _towns(view: View, near_most: int, far_most: int) -> list[Label]:
    west, south, east, north = view.box
    pad = 0.3 * view.span
    box = (west - pad, south - pad, east + pad, north + pad)
    near = view.best("city", box, near_most)
    taken = {feature.id for feature in near}
    far = [f for f in view.best("city", view.view, near_most + far_most) if f.id not in taken]

    def weight(feature: Feature) -> int:
        return min(feature.rank, 2) if feature.note == "capital" else feature.rank

    quarters = _quarters((*near, *far))
    labels = []
    for feature in sorted((*near, *sorted(far, key=weight)[:far_most]), key=weight):
        capital = feature.note == "capital"
        kind = "capital" if capital else _TOWN_KIND[feature.rank]
        zoom = _TOWN_ZOOM[weight(feature)] if not capital else min(5.0, 3.0 + feature.rank / 2)
        if feature.id in quarters:
            kind, zoom = _TOWN_KIND[-1], max(zoom, _QUARTER_ZOOM)
        focus = feature.country in view.focus
        labels.append(_label(kind, feature, feature.shape, weight(feature), zoom, focus))
    return labels


def _quarters(towns: Sequence[Feature]) -> set[str]:
    """Return the ids of those that lie within a much larger town: its quarters, no towns."""
    spots = shapely.get_coordinates([town.shape for town in towns])
    quarters: set[str] = set()
    for town, (lon, lat) in zip(towns, spots, strict=True):
        if town.rank < len(_BUILT_KM):
            east = (spots[:, 0] - lon) * _DEGREE_KM * cos(radians(lat))
            near = np.hypot(east, (spots[:, 1] - lat) * _DEGREE_KM) < _BUILT_KM[town.rank]
            inside = (towns[n] for n in np.flatnonzero(near).tolist())
            quarters |= {t.id for t in inside if t.rank >= town.rank + _MUCH and not t.note}
    return quarters


def _lakes(view: View, waters: Iterable[Feature]) -> list[Label]:
    found = []
    for water in waters:
        if water.layer == "lake" and water.name:
            spot = _spot(water, view)
            if spot is not None:
                zoom = (3.0, 4.0, 5.0, 6.0, 6.5, 7.0, 7.5, 8.0, 8.5, 9.0)[min(water.rank, 9)]
                found.append(_label("water", water, spot, water.rank, zoom))
    return found


def _seas(view: View) -> list[Label]:
    return [
        _label("sea", feature, feature.shape, feature.rank, _SEA_ZOOM[min(feature.rank, 6)])
        for feature in view.features("sea", detail=0)
    ]


def _label(
    kind: str,
    feature: Feature,
    spot: BaseGeometry | Spot,
    rank: int,
    zoom: float,
    focus: bool = False,
) -> Label:
    # The anchor keeps to the shape's own turn of the globe, past 180 where the view runs there.
    if isinstance(spot, tuple):
        at = spot
    elif spot.geom_type == "Point":
        at = (spot.x, spot.y)
    else:
        point = anchor_point(spot)
        at = (point.lon + 360 * round((spot.centroid.x - point.lon) / 360), point.lat)
    return Label(kind=kind, feature=feature, at=at, rank=rank, zoom=zoom, focus=focus)


def _rank_by_size(square_degrees: float) -> int:
    return sum(square_degrees < least for least in (200, 40, 8, 1))


def _value(label: Label, scale: int) -> dict[str, Any]:
    feature = label.feature
    value: dict[str, Any] = {
        "kind": label.kind,
        "name": feature.name,
        "at": [round(label.at[0] * scale), round(label.at[1] * scale)],
        "rank": label.rank,
        "zoom": label.zoom,
    }
    if feature.names:
        value["names"] = dict(feature.names)
    if label.kind in {"country", "adm1", "region", "capital", "city"}:
        value["id"] = feature.id
    if label.kind == "country":
        value["wide"] = round((label.wide or 0.0) * scale)
        if label.focus:
            value["focus"] = True
    return value
