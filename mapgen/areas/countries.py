"""Which country a position lies in, and whether it can lie in one that is stated."""

from dataclasses import dataclass
from typing import Literal

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas.islands import touches_land
from mapgen.areas.measure import buffer_km
from mapgen.areas.store import Areas
from mapgen.model import LonLat, country_id

__all__ = [
    "MARGIN_KM",
    "Whereabouts",
    "country_at",
    "exchanged",
    "is_near_country",
    "lies_afloat",
    "whereabouts",
]

MARGIN_KM = 25.0
"""So far from a country's outline a place may be its own: coasts, islets, a disputed border."""

_FAR_KM = 300.0  # farther from its country no place is its own by an error of a border or a coast
_AFLOAT = ("H.", "U.", "T.ISL", "T.RF", "T.ATOL")  # what lies at sea, or too small for outlines
_DEGREE_KM = 111.2


def country_at(areas: Areas, point: LonLat) -> str:
    """Return the ISO code of the country that a position lies in; empty at sea."""
    at = (point.lon, point.lat, point.lon, point.lat)
    for land in areas.features("country", at):
        shapely.prepare(land.shape)  # once: the shapes are kept
        if shapely.intersects_xy(land.shape, point.lon, point.lat):
            return land.country
    return ""


def is_near_country(
    areas: Areas, code: str, point: LonLat, within_km: float = MARGIN_KM
) -> bool | None:
    """Tell whether a position lies in a country or near it; None when its outline is not known."""
    shape = areas.once(("land", code), lambda: _prepared(areas, code))
    if shape is None:
        return None
    if shapely.intersects_xy(shape, point.lon, point.lat):
        return True
    spot = shapely.Point(point.lon, point.lat)
    if shape.distance(spot) * _DEGREE_KM < within_km:  # no degree is longer than this
        return True
    nearest = shapely.shortest_line(spot, shape).coords[-1]
    return point.km_to(LonLat(*nearest[:2])) <= within_km


def _prepared(areas: Areas, code: str) -> BaseGeometry | None:
    shape = areas.polygon(country_id(code))
    if shape is not None:
        shapely.prepare(shape)
    return shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """How a position stands to the countries that it is stated to be in.

    Attributes
    ----------
    kind : str
        "fits"; "swapped": far from all of them, and inside one with lon and lat exchanged;
        "maybe_swapped": outside of them, and inside or near one when exchanged; "elsewhere": in
        another country; "at_sea".
    country : str
        ISO code of the country that it lies in; empty at sea, and where it fits.
    turned : str
        ISO code of the country that the exchanged one would be in; empty for none.
    """

    kind: Literal["fits", "swapped", "maybe_swapped", "elsewhere", "at_sea"]
    country: str = ""
    turned: str = ""


def whereabouts(
    areas: Areas,
    point: LonLat,
    own: tuple[str, ...],
    others: tuple[str, ...] = (),
    *,
    afloat: bool = False,
) -> Whereabouts:
    """Tell whether a position can be right.

    Where lon and lat are alike, as in Egypt or on the border of Turkey and Syria, a place off
    the coast or across the border has its country in both orders: only a far one is certain.

    Parameters
    ----------
    own : tuple of str
        ISO codes of the countries that it is stated to be in; none if unknown.
    others : tuple of str
        Of further ones in which it may lie.
    afloat : bool
        Whether it may lie at sea.
    """
    if turned := _turned(areas, own, point):
        certain = all(_is_far(areas, code, point) for code in own) and _inside(areas, own, point)
        kind: Literal["swapped", "maybe_swapped"] = "swapped" if certain else "maybe_swapped"
        return Whereabouts(kind=kind, country=country_at(areas, point), turned=turned)
    codes = (*own, *others)
    if any(is_near_country(areas, code, point) is not False for code in codes):
        return Whereabouts(kind="fits")
    if there := country_at(areas, point):
        return Whereabouts(kind="elsewhere", country=there) if codes else Whereabouts(kind="fits")
    if afloat or touches_land(areas, point, MARGIN_KM):
        return Whereabouts(kind="fits")
    other = exchanged(point)
    return Whereabouts(kind="at_sea", turned=country_at(areas, other) if other else "")


def exchanged(point: LonLat) -> LonLat | None:
    """Return a position with lon and lat exchanged; None where that is no latitude."""
    return LonLat(point.lat, point.lon) if abs(point.lon) <= 90 else None


def lies_afloat(feature: str) -> bool:
    """Tell by its GeoNames code whether a place may lie at sea."""
    return feature.startswith(_AFLOAT)


def _turned(areas: Areas, codes: tuple[str, ...], point: LonLat) -> str:
    """Return the first country that has a position only with lon and lat exchanged."""
    other = exchanged(point)
    if other is None or any(is_near_country(areas, code, point) for code in codes):
        return ""
    return next((code for code in codes if is_near_country(areas, code, other)), "")


def _inside(areas: Areas, codes: tuple[str, ...], point: LonLat) -> bool:
    other = exchanged(point)
    return other is not None and any(is_near_country(areas, code, other, 0.0) for code in codes)


def _is_far(areas: Areas, code: str, point: LonLat) -> bool:
    """Tell whether a country is known and far away, measured in true kilometres."""
    shape = areas.once(("land", code), lambda: _prepared(areas, code))
    circle = buffer_km(shapely.Point(point.lon, point.lat), _FAR_KM)
    return shape is not None and not shape.intersects(circle)
