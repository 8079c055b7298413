"""Whether a position that a person wrote can be right: its range, its order, its country."""

import math

from mapgen.model import LonLat

__all__ = ["AT_ZERO", "checked", "doubt_about", "position_of", "sure_fault"]

AT_ZERO = "lat 0, lon 0 is no place"


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


def checked(point: LonLat) -> LonLat:
    """Return a position unless it is none: 0, 0 stands for one that is not known.

    Raises
    ------
    ValueError
        If it is at 0, 0.
    """
    if point.lat == point.lon == 0:
        raise ValueError(AT_ZERO)
    return point


def sure_fault(point: LonLat, country: str) -> str:
    """Say that lat and lon are certainly swapped; empty when they are not, or may not be.

    Parameters
    ----------
    country : str
        ISO code of the country that it is stated to be in; empty for none.
    """
    from mapgen.areas import opened_areas, whereabouts

    if not country or whereabouts(opened_areas(), point, (country,)).kind != "swapped":
        return ""
    return f"{_words(point)} are not in {country}; they look swapped"


def doubt_about(point: LonLat, country: str, feature: str) -> str:
    """Say what looks mistaken in a position that may be right; empty when nothing does."""
    from mapgen.areas import lies_afloat, opened_areas, whereabouts

    own = (country,) if country else ()
    found = whereabouts(opened_areas(), point, own, afloat=lies_afloat(feature))
    if found.kind == "fits":
        return ""
    where = f"in {found.country}" if found.country else "at sea"
    other = f", not in {country}" if country and found.kind != "at_sea" else ""
    hint = f"; swapped it would be in {found.turned}" if found.turned else ""
    return f"{_words(point)} is {where}{other}{hint}"


def _words(point: LonLat) -> str:
    return f"lat {point.lat:g}, lon {point.lon:g}"
