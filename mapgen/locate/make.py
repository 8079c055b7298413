"""Builds Location values: a shape, how precisely it is known, and the rule that made it."""

from collections.abc import Callable
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import anchor_point, to_geometry
from mapgen.locate.setting import Group, Setting
from mapgen.model import Form, Geometry, Location, LonLat, Place

__all__ = ["Shown", "circle_codes", "location", "point_shape"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a rule found out about one place phrase."""

    key: str
    title: str
    form: Form
    codes: tuple[int, int]  # ACLED geo_precision, UCDP where_prec
    words: str
    rule: str
    shape: Callable[[], BaseGeometry | None] | None = None  # None is listed, not drawn
    anchor: LonLat | None = None  # by default a point inside the shape
    place: Place | None = None
    radius_km: float | None = None
    approximate: bool = False


def location(setting: Setting, shown: Shown, start: int, end: int, named: Group) -> Location:
    """Make the Location of a phrase; a shape that is empty once rounded is not drawn.

    Equal keys are one mark, so its shape is made once.
    """
    geometry, anchor = setting.atlas.once(("drawn", shown.key), lambda: _drawn(shown))
    return Location(
        key=shown.key,
        start=start,
        end=end,
        title=shown.title,
        form=shown.form if geometry else "country",
        geometry=geometry,
        anchor=anchor,
        place=shown.place,
        geo_precision=shown.codes[0],
        where_prec=shown.codes[1],
        radius_km=shown.radius_km,
        words=shown.words,
        approximate=shown.approximate,
        rule=shown.rule,
        resolutions=tuple(item.resolution for item in named),
    )


def _drawn(shown: Shown) -> tuple[Geometry | None, LonLat | None]:
    shape = shown.shape() if shown.shape else None
    if shape is None or shape.is_empty:
        return None, None
    try:
        return to_geometry(shape), shown.anchor or anchor_point(shape)
    except ValueError:
        return None, None


def point_shape(point: LonLat) -> BaseGeometry:
    """Return a position as a shapely point."""
    return shapely.Point(point.lon, point.lat)


def circle_codes(radius_km: float) -> tuple[int, int]:
    """Return the codes of a circle: UCDP's "limited area" ends at about 25 km."""
    return (2, 2) if radius_km <= 25 else (3, 5)
