"""The ids of countries and of GeoNames' places: made and read here, and nowhere else.

Other ids are the gazetteer's own; what kind of place they are of, its `feature` tells.
"""

__all__ = ["country_id", "geonames_id", "geonames_number"]

_COUNTRY, _GEONAMES = "country:", "gn:"
_MOST_DIGITS = 14


def country_id(code: str) -> str:
    """Return the id of a country by its ISO 3166-1 alpha-2 code."""
    return f"{_COUNTRY}{code}"


def geonames_id(number: int | str) -> str:
    """Return the id of a place by its number in GeoNames."""
    return f"{_GEONAMES}{number}"


def geonames_number(place_id: str | None) -> int | None:
    """Return the number in GeoNames of a place with this id; None if it is not from there."""
    if not place_id or not place_id.startswith(_GEONAMES):
        return None
    digits = place_id.removeprefix(_GEONAMES)
    known = digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS
    return int(digits) if known else None
