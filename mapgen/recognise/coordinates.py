"""Finds coordinates that a text states: "34.345 N, 45.381 E", "34°20′42″N 45°22′52″E"."""

import re
from collections.abc import Iterator

from mapgen.model import LonLat, Toponym

__all__ = ["COORDINATES", "coordinates"]

COORDINATES = "S.COORD"
"""The hint of a toponym that is a pair of coordinates; its name is "lat,lon" in degrees."""

_PART = (
    r"\d{1,3}(?:[.,]\d+)?\s*(?:°|º|deg(?:rees)?)?\s*"
    r"(?:\d{1,2}(?:\.\d+)?\s*['’′]\s*)?(?:\d{1,2}(?:\.\d+)?\s*(?:\"|”|″|''|’’)\s*)?"
)
_PAIR = re.compile(
    rf"(?<![\w.])(?P<lat>{_PART})(?P<ns>[NS]|north|south)\b[\s,;/]*(?:and\s+)?"
    rf"(?P<lon>{_PART})(?P<ew>[EW]|east|west)\b"
)
_NUMBERS = re.compile(r"\d+(?:[.,]\d+)?")


def coordinates(text: str, start: int = 0) -> Iterator[Toponym]:
    """Yield a toponym for each pair of coordinates from code point `start` on, in text order."""
    for match in _PAIR.finditer(text, start):
        point = _point(match)
        if point is not None:
            yield Toponym(
                start=match.start(),
                end=match.end(),
                surface=match.group(),
                name=f"{point.lat:.6g},{point.lon:.6g}",
                hint=COORDINATES,
            )


def _point(match: re.Match[str]) -> LonLat | None:
    """Return the point, or None where the numbers are no degrees, minutes and seconds."""
    lat, lon = (_degrees(match[name]) for name in ("lat", "lon"))
    if lat is None or lon is None or lat > 90 or lon > 180:
        return None
    south, west = match["ns"][0].upper() == "S", match["ew"][0].upper() == "W"
    return LonLat(-lon if west else lon, -lat if south else lat)


def _degrees(part: str) -> float | None:
    numbers = [float(number.replace(",", ".")) for number in _NUMBERS.findall(part)]
    degrees, minutes, seconds = (*numbers, 0.0, 0.0)[:3]
    if minutes >= 60 or seconds >= 60:
        return None
    return degrees + minutes / 60 + seconds / 3600
