"""Names on the ground: countries, provinces, districts, towns, lakes and seas."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import Feature, anchor_point, areal, common_part, joined, remainder
from mapgen.render.basemap.view import View

__all__ = ["labels_of"]

_NEAR = 0.15  # of the span: how far beyond the marks a country's name is still put
_TOWNS_NEAR, _TOWNS_FAR = 150, 90
_ROOM = 0.4  # degrees round the name of a province
_DISTRICTS = 9.0  # span up to which districts are named
# A town's smallest zoom by rank (0 largest), and the kind of its label.
_TOWN_ZOOM = (3.0, 4.0, 5.0, 5.6, 6.2, 7.2, 7.2, 8.2, 8.7)
_TOWN_KIND = ("city", "city", "city", "city", "city", "town", "town", "village", "village")
_SEA_ZOOM = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Label:
    kind: str
    feature: Feature
    at: tuple[float, float]
    rank: int
    zoom: float
    focus: bool = False


def labels_of(view: View, waters: Iterable[Feature]) -> list[dict[str, Any]]:
    """Return the names of the view for the page, the most important of a kind first.

    Parameters
    ----------
    view : View
    waters : iterable of Feature
        The rivers and lakes that are drawn; rivers are named along their course by the page.
    """
    labels = [*_countries(view), *_provinces(view), *_districts(view), *_towns(view)]
    labels += _lakes(view, waters)
    labels += _seas(view)
    return [_value(label, view.scale) for label in labels if label.feature.name]


def _countries(view: View) -> list[_Label]:
    west, south, east, north = view.box
    pad = _NEAR * view.span
    near = shapely.box(west - pad, south - pad, east + pad, north + pad)
    found = []
    for feature in view.features("country", detail=max(view.detail, 1)):
        inside = areal(view.cut(feature.shape))
        if inside.is_empty or not feature.country:
            continue
        core = areal(common_part(inside, near))
        # A sliver at the edge of the picture is no place for a name.
        spot = core if core.area > 0.02 * near.area or core.area > 0.5 * inside.area else inside
        focus = feature.country in view.focus
        size = _rank_by_size(inside.area)
        zoom = 3.0 if focus else (2.0, 3.0, 4.0, 5.0, 6.0)[size]
        found.append(_label("country", feature, spot, 0 if focus else 1 + size, zoom, focus))
    return sorted(found, key=lambda label: (label.rank, label.feature.id))


def _provinces(view: View) -> list[_Label]:
    if view.detail > 0:
        return []
    found = []
    for feature in view.features("adm1"):
        inside = areal(view.cut(feature.shape))
        if feature.country in view.focus and not inside.is_empty:
            found.append(_label("adm1", feature, inside, feature.rank, 6.5, True))
    for feature in view.features("region"):
        if feature.country in view.focus:
            inside = areal(view.cut(feature.shape))
            free = areal(remainder(inside, _around(found)))
            spot = inside if free.is_empty else free
            found.append(_label("region", feature, spot, 0, 5.5, True))
    return found


def _around(labels: list[_Label]) -> BaseGeometry:
    """Return the room that provinces' names take, so that a region's goes elsewhere."""
    return joined([shapely.Point(label.at).buffer(_ROOM) for label in labels])


def _districts(view: View) -> list[_Label]:
    if view.detail > 0 or view.span > _DISTRICTS:
        return []
    found = []
    for feature in view.features("adm2"):
        if feature.country in view.focus and feature.shape.intersects(view.frame):
            spot = feature.shape.representative_point()
            if view.frame.contains(spot):
                found.append(_label("adm2", feature, spot, feature.rank, 9.0, True))
    return found


def _towns(view: View) -> list[_Label]:
    west, south, east, north = view.box
    pad = 0.3 * view.span
    near, far = [], []
    for feature in view.features("city", detail=0):
        x, y = feature.shape.x, feature.shape.y
        if west - pad <= x <= east + pad and south - pad <= y <= north + pad:
            near.append(feature)
        elif view.view[0] <= x <= view.view[2] and view.view[1] <= y <= view.view[3]:
            far.append(feature)

    def weight(feature: Feature) -> int:
        return min(feature.rank, 2) if feature.note == "capital" else feature.rank

    chosen = sorted(near, key=weight)[:_TOWNS_NEAR] + sorted(far, key=weight)[:_TOWNS_FAR]
    labels = []
    for feature in sorted(chosen, key=weight):
        capital = feature.note == "capital"
        kind = "capital" if capital else _TOWN_KIND[feature.rank]
        zoom = _TOWN_ZOOM[weight(feature)] if not capital else min(5.0, 3.0 + feature.rank / 2)
        focus = feature.country in view.focus
        labels.append(_label(kind, feature, feature.shape, weight(feature), zoom, focus))
    return labels


def _lakes(view: View, waters: Iterable[Feature]) -> list[_Label]:
    found = []
    for water in waters:
        if water.layer == "lake" and water.name:
            inside = areal(view.cut(water.shape))
            if not inside.is_empty:
                zoom = (3.0, 4.0, 5.0, 6.0, 6.5, 7.0, 7.5, 8.0, 8.5, 9.0)[min(water.rank, 9)]
                found.append(_label("water", water, inside, water.rank, zoom))
    return found


def _seas(view: View) -> list[_Label]:
    return [
        _label("sea", feature, feature.shape, feature.rank, _SEA_ZOOM[min(feature.rank, 6)])
        for feature in view.features("sea", detail=0)
    ]


def _label(
    kind: str, feature: Feature, spot: BaseGeometry, rank: int, zoom: float, focus: bool = False
) -> _Label:
    # The anchor keeps to the shape's own turn of the globe, past 180 where the view runs there.
    point = anchor_point(spot)
    turns = round((spot.centroid.x - point.lon) / 360)
    at = (point.lon + 360 * turns, point.lat)
    return _Label(kind=kind, feature=feature, at=at, rank=rank, zoom=zoom, focus=focus)


def _rank_by_size(square_degrees: float) -> int:
    return sum(square_degrees < least for least in (200, 40, 8, 1))


def _value(label: _Label, scale: int) -> dict[str, Any]:
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
    if label.focus:
        value["focus"] = True
    return value
