"""Turns what a service answers into places; nothing in an answer is trusted."""

import hashlib
import math
from collections.abc import Mapping
from typing import Any

from mapgen.errors import GeocoderError
from mapgen.model import LonLat, Place

__all__ = ["place_of", "record_of"]

_LONGEST = 200
_BY_ADDRESS_TYPE = {
    "country": "A.PCLI", "state": "A.ADM1", "province": "A.ADM1", "region": "L.RGN",
    "county": "A.ADM2", "district": "A.ADM2", "state_district": "A.ADM2", "city": "P.PPL",
    "town": "P.PPL", "village": "P.PPL", "hamlet": "P.PPL", "municipality": "A.ADM3",
    "suburb": "P.PPLX", "neighbourhood": "P.PPLX", "quarter": "P.PPLX", "locality": "P.PPLX",
    "island": "T.ISL", "archipelago": "T.ISLS", "continent": "L.CONT", "sea": "H.SEA",
    "ocean": "H.OCN", "river": "H.STM", "peak": "T.MT", "mountain_range": "T.MTS",
    "water": "H.LK", "lake": "H.LK", "bay": "H.BAY", "strait": "H.STRT", "desert": "T.DSRT",
    "aeroway": "S.AIRP", "aerodrome": "S.AIRP", "border_control": "S.BDRCROSS",
}  # fmt: skip


def record_of(raw: object, latitude: object, longitude: object, address: object) -> dict[str, Any]:
    """Return the few plain facts of one answer that are kept in the cache.

    Raises
    ------
    GeocoderError
        If the position is missing, not finite or not on earth.
    """
    data = raw if isinstance(raw, Mapping) else {}
    inner = data.get("properties")
    facts = inner if isinstance(inner, Mapping) else data
    lat, lon = _position(data, latitude, longitude)
    details = facts.get("address")
    parts = details if isinstance(details, Mapping) else facts
    return {
        "lat": lat,
        "lon": lon,
        "name": _text(facts.get("name")) or _text(address).partition(",")[0].strip(),
        "feature": _feature(facts),
        "country": _country(parts),
        "admin1": _text(parts.get("state")),
        "osm": _osm_id(facts),
        "extent_km": _extent(data.get("boundingbox"), lat),
    }


def place_of(record: Mapping[str, Any], *, service: str, source: str) -> Place:
    """Return a record of the cache as a place.

    Raises
    ------
    GeocoderError
        If the cache holds something else.
    """
    try:
        point = LonLat(float(record["lon"]), float(record["lat"]))
        number = hashlib.sha256(f"{point}{record['name']}".encode()).hexdigest()[:12]
        return Place(
            id=f"osm:{record['osm']}" if record["osm"] else f"{service}:{number}",
            name=str(record["name"]),
            point=point,
            feature=str(record["feature"]),
            country=record["country"] or None,
            admin1=record["admin1"] or None,
            extent_km=record["extent_km"],
            source=source,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise GeocoderError(f"cached answer of {service} cannot be read: {error}") from error


def _position(data: Mapping[str, Any], latitude: object, longitude: object) -> tuple[float, float]:
    # geopy turns a longitude of 400 into 40, so the service's own numbers come first.
    geometry = data.get("geometry")
    pair = geometry.get("coordinates") if isinstance(geometry, Mapping) else None
    if isinstance(pair, list) and len(pair) > 1:
        longitude, latitude = pair[0], pair[1]
    try:
        lat = float(_number(data.get("lat", latitude)))
        lon = float(_number(data.get("lon", longitude)))
        LonLat(lon, lat)
        if not (lon or lat):
            raise ValueError("0, 0 stands for no position")  # noqa: TRY301
    except (TypeError, ValueError, OverflowError) as error:
        raise GeocoderError(f"the service answered with no usable position: {error}") from error
    return round(lat, 6), round(lon, 6)


def _number(value: object) -> str | float:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise TypeError(f"{type(value).__name__} is no number")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        return ""
    cleaned = "".join(char if char.isprintable() else " " for char in value[: 4 * _LONGEST])
    return " ".join(cleaned.split())[:_LONGEST]


def _country(parts: Mapping[str, Any]) -> str:
    code = _text(parts.get("country_code") or parts.get("countrycode")).upper()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else ""


def _feature(facts: Mapping[str, Any]) -> str:
    for key in ("addresstype", "type", "osm_value", "category", "class", "osm_key"):
        if (kind := _text(facts.get(key))) in _BY_ADDRESS_TYPE:
            return _BY_ADDRESS_TYPE[kind]
    return "S"


def _osm_id(facts: Mapping[str, Any]) -> str:
    kind = {"N": "node", "W": "way", "R": "relation"}.get(_text(facts.get("osm_type"))[:1].upper())
    number = facts.get("osm_id")
    if kind is None or isinstance(number, bool) or not isinstance(number, int) or number < 1:
        return ""
    return f"{kind}/{number}"


def _extent(box: object, lat: float) -> float | None:
    """Return the half-width in km of a Nominatim box [south, north, west, east]."""
    try:
        south, north, west, east = (float(_number(side)) for side in box)  # type: ignore[attr-defined]
    except (TypeError, ValueError, OverflowError):
        return None
    width = max(north - south, (east - west) * math.cos(math.radians(lat)))
    km = 111.2 * width / 2
    return round(km, 1) if math.isfinite(km) and 0 < km < 20_000 else None
