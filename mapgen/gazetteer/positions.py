"""Whether a position that a person wrote can be right: its range, its order, its country."""

import math

from mapgen.model import LonLat

__all__ = ["AT_ZERO", "checked", "doubt_about", "position_of"]

AT_ZERO = "lat 0, lon 0 is no place"
_AFLOAT = ("H.", "U.", "T.ISL", "T.RF", "T.ATOL")  # what lies at sea, or too small for outlines
_SHORE_KM = 25.0  # so near to land a harbour or an islet may be


def position_of(lat: str, lon: str) -> LonLat:
    """Read a position from two texts.

    Raises
    ------
    ValueError
        If they are no numbers, or none of a place.
    """
    try:
        north, east = float(lat), float(lon)
    except ValueError:
        raise ValueError(f"lat and lon are no numbers: {lat[:20]!r}, {lon[:20]!r}") from None
    if not (math.isfinite(north) and math.isfinite(east)):
        raise ValueError("lat and lon are no numbers")
    if abs(north) > 90 >= abs(east) and abs(north) <= 180:
        raise ValueError(f"lat {north:g} is out of range; lat and lon look swapped")
    if abs(north) > 90 or abs(east) > 180:
        raise ValueError(f"lat {north:g}, lon {east:g} are out of range")
    return LonLat(east, north)


def checked(point: LonLat, country: str) -> LonLat:
    """Return a position unless it is certainly wrong.

    Parameters
    ----------
    country : str
        ISO code of the country that it is stated to be in; empty for none.

    Raises
    ------
    ValueError
        If it is at 0, 0, or lies in its country only with lat and lon swapped.
    """
    from mapgen.areas import look_swapped, opened_areas

    if point.lat == point.lon == 0:
        raise ValueError(AT_ZERO)
    if country and look_swapped(opened_areas(), (country,), point):
        raise ValueError(
            f"lat {point.lat:g}, lon {point.lon:g} are not in {country}; they look swapped"
        )
    return point


def doubt_about(point: LonLat, country: str, feature: str) -> str:
    """Say what looks mistaken in a position that may be right; empty when nothing does."""
    from mapgen.areas import country_at, is_near_country, opened_areas, touches_land

    areas = opened_areas()
    if country and is_near_country(areas, country, point) is not False:
        return ""
    there = country_at(areas, point)
    words = f"lat {point.lat:g}, lon {point.lon:g}"
    if there:
        return f"{words} is in {there}, not in {country}" if country else ""
    if feature.startswith(_AFLOAT) or touches_land(areas, point, _SHORE_KM):
        return ""
    turned = LonLat(point.lat, point.lon) if abs(point.lon) <= 90 else None
    swapped = turned is not None and country_at(areas, turned)
    return f"{words} is at sea" + (f"; swapped it would be in {swapped}" if swapped else "")
