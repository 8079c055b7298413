"""Finds coordinates that a text states: degrees in all their writings, and grid references."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.model import LonLat, Toponym

__all__ = ["COORDINATES", "coordinates"]

COORDINATES = "S.COORD"
"""The hint of coordinates; the name is "lat,lon,radius": degrees, and km that the digits leave."""

_PART = (
    r"\d{1,3}(?:[.,]\d+)?\s*(?:°|º|deg(?:rees)?)?\s*"
    r"(?:\d{1,2}(?:\.\d+)?\s*['’′]\s*)?(?:\d{1,2}(?:\.\d+)?\s*(?:\"|”|″|''|’’)\s*)?"
)
_PAIR = re.compile(
    rf"(?<![\w.])(?P<lat>{_PART})(?P<ns>[NS]|north|south)\b[\s,;/]*(?:and\s+)?"
    rf"(?P<lon>{_PART})(?P<ew>[EW]|east|west)\b"
)
_COMPACT = re.compile(
    r"(?<!\w)(?P<lat>\d{4}|\d{6})(?P<ns>[NS])\s?/?\s?(?P<lon>\d{5}|\d{7})(?P<ew>[EW])\b"
)
_PLAIN = re.compile(
    r"(?<![\w.])(?:(?<=[Cc]oordinates )|(?<=[Cc]oordinates: )|(?<=\())?"
    r"(?P<lat>-?\d{1,2}\.\d{3,8})°?,\s*(?P<lon>-?\d{1,3}\.\d{3,8})°?(?![\w.])"
)
_GRID = re.compile(
    r"(?<!\w)(?P<zone>\d{1,2}[C-HJ-NP-X])\s?(?P<square>[A-HJ-NP-Z][A-HJ-NP-V])\s?"
    r"(?:(?P<east>\d{2,5})\s(?P<north>\d{2,5})|(?P<both>\d{4}|\d{6}|\d{8}|\d{10}))(?!\w)"
)
_NUMBERS = re.compile(r"\d+(?:[.,]\d+)?")
_DEGREE_KM = 111.2
_EXACT_KM = 1.0  # what is known so well is a point


@dataclass(frozen=True, slots=True)
class _Spot:
    """A position and how far off it may be for the digits that were given, in km."""

    point: LonLat
    radius_km: float


def coordinates(text: str, start: int = 0) -> Iterator[Toponym]:
    """Yield a toponym for each pair of coordinates from code point `start` on, in text order."""
    readers = ((_PAIR, _point), (_COMPACT, _compact), (_PLAIN, _plain), (_GRID, _grid))
    found = [(m, read(m)) for pattern, read in readers for m in pattern.finditer(text, start)]
    end = start
    for match, spot in sorted(found, key=lambda item: (item[0].start(), -item[0].end())):
        if spot is None or match.start() < end:
            continue
        end = match.end()
        radius = spot.radius_km if spot.radius_km > _EXACT_KM else 0.0
        yield Toponym(
            start=match.start(),
            end=match.end(),
            surface=match.group(),
            name=f"{spot.point.lat:.6g},{spot.point.lon:.6g},{radius:.2g}",
            hint=COORDINATES,
        )


def _point(match: re.Match[str]) -> _Spot | None:
    """Return the point, or None where the numbers are no degrees, minutes and seconds."""
    lat, lon = (_degrees(match[name]) for name in ("lat", "lon"))
    if lat is None or lon is None:
        return None
    return _signed(match, lat[0], lon[0], max(lat[1], lon[1]))


def _compact(match: re.Match[str]) -> _Spot | None:
    """Read "3420N 04522E" and "342042N 0452252E": degrees, minutes and seconds without marks."""
    parts = []
    for digits, width in ((match["lat"], 2), (match["lon"], 3)):
        numbers = [digits[:width], *(digits[i : i + 2] for i in range(width, len(digits), 2))]
        parts.append(_sum([float(number) for number in numbers]))
    lat, lon = parts
    if lat is None or lon is None:
        return None
    return _signed(match, lat, lon, 1 / 3600 if len(match["lat"]) > 4 else 1 / 60)


def _plain(match: re.Match[str]) -> _Spot | None:
    """Read "34.3451, 45.3812", which hardly anything but a position looks like."""
    lat, lon = float(match["lat"]), float(match["lon"])
    if abs(lat) > 90 or abs(lon) > 180:
        return None
    return _Spot(LonLat(lon, lat), 0.0)


def _grid(match: re.Match[str]) -> _Spot | None:
    """Read a reference of the Military Grid, "38S MB 44 88", as the middle of its square."""
    import mgrs

    both = match["both"] or ""
    east = match["east"] or both[: len(both) // 2]
    north = match["north"] or both[len(both) // 2 :]
    if len(east) != len(north):
        return None
    middle = "5" if len(east) < 5 else ""
    reference = f"{match['zone']}{match['square']}{east}{middle}{north}{middle}"
    try:
        lat, lon = mgrs.MGRS().toLatLon(reference)
    except mgrs.core.MGRSError:
        return None
    if not (math.isfinite(lat) and math.isfinite(lon)):
        return None
    return _Spot(LonLat(lon, lat), 10.0 ** (2 - len(east)) * math.sqrt(0.5))


def _signed(match: re.Match[str], lat: float, lon: float, step: float) -> _Spot | None:
    if lat > 90 or lon > 180:
        return None
    south, west = match["ns"][0].upper() == "S", match["ew"][0].upper() == "W"
    point = LonLat(-lon if west else lon, -lat if south else lat)
    return _Spot(point, _DEGREE_KM * step * math.sqrt(0.5))


def _degrees(part: str) -> tuple[float, float] | None:
    """Return degrees, and the step of the last digit in degrees; None where they are none."""
    words = [number.replace(",", ".") for number in _NUMBERS.findall(part)]
    degrees = _sum([float(word) for word in words])
    decimals = len(words[-1].partition(".")[2])
    return None if degrees is None else (degrees, 10.0**-decimals / 60.0 ** (len(words) - 1))


def _sum(numbers: list[float]) -> float | None:
    degrees, minutes, seconds = (*numbers, 0.0, 0.0)[:3]
    if minutes >= 60 or seconds >= 60:
        return None
    return degrees + minutes / 60 + seconds / 3600
