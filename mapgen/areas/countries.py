"""Which country a position lies in, and whether it can lie in one that is stated."""

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas.store import Areas
from mapgen.model import LonLat, country_id

__all__ = ["MARGIN_KM", "country_at", "is_near_country", "look_swapped"]

MARGIN_KM = 25.0
"""So far from a country's outline a place may be its own: coasts, islets, a disputed border."""

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


def look_swapped(areas: Areas, codes: tuple[str, ...], point: LonLat) -> bool:
    """Tell whether a position lies in none of some countries, and would with lon and lat swapped.

    Where they are alike, as in Iraq or Libya, both are near each other and both on land: only
    the countries tell.
    """
    if abs(point.lon) > 90:
        return False
    if any(is_near_country(areas, code, point) for code in codes):
        return False
    turned = LonLat(point.lat, point.lon)
    return any(is_near_country(areas, code, turned) for code in codes)
