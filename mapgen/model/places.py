"""Positions, geometries, places of the gazetteer, and toponyms tied to them."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

__all__ = [
    "FORMS",
    "Form",
    "Geometry",
    "Location",
    "LonLat",
    "Lookup",
    "Place",
    "Resolution",
    "Toponym",
    "ToponymKind",
    "precision_codes",
]


_EARTH_KM = 6371.0088  # mean radius

Form = Literal["exact", "near", "region", "band", "vague", "country"]


FORMS: tuple[Form, ...] = ("exact", "near", "region", "band", "vague", "country")
"""How precisely a location is known, hence how it is drawn; `country` is listed, not drawn."""


ToponymKind = Literal["name", "demonym", "metonym", "in_organisation"]


@dataclass(frozen=True, slots=True)
class LonLat:
    """A WGS84 position in degrees, longitude first.

    Raises
    ------
    ValueError
        If a number is not finite or out of range.
    """

    lon: float
    lat: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.lon) and math.isfinite(self.lat)):
            raise ValueError(f"position is not finite: {self.lon}, {self.lat}")
        if not (-180 <= self.lon <= 180 and -90 <= self.lat <= 90):
            raise ValueError(f"position out of range: lon {self.lon}, lat {self.lat}")

    def km_to(self, other: "LonLat") -> float:
        """Return the great-circle distance in km, on a sphere."""
        a, b = math.radians(self.lat), math.radians(other.lat)
        turn = math.radians(self.lon - other.lon)
        half = math.sin((a - b) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(turn / 2) ** 2
        return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


@dataclass(frozen=True, slots=True)
class Geometry:
    """A GeoJSON geometry as nested tuples of (lon, lat) degrees, WGS84.

    Shapely reads it through `__geo_interface__`: ``shapely.geometry.shape(geometry)``.
    """

    type: str
    coordinates: tuple[Any, ...]

    @property
    def __geo_interface__(self) -> dict[str, object]:
        return {"type": self.type, "coordinates": self.coordinates}


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A place name as the article writes it."""

    start: int
    end: int
    surface: str
    kind: ToponymKind = "name"
    name: str = ""  # the form to look up; `surface` without dots, possessives, "province"
    hint: str | None = None  # GeoNames class or class.code that the words around it ask for
    container: str | None = None  # "Texas" in "Paris, Texas": a name it must lie in
    doubtful: bool = False  # stands where a place stands, but may be none: listed, never placed


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place of the gazetteer.

    `feature` is a GeoNames class and code such as "P.PPL", "A.ADM1", "A.PCLI", "H.STM".
    `radius_km` is how far off the point may be; None means that it is a checked point.
    """

    id: str
    name: str
    point: LonLat
    feature: str
    country: str | None = None  # ISO 3166-1 alpha-2
    admin1: str | None = None
    admin2: str | None = None
    population: int = 0
    radius_km: float | None = None
    extent_km: float | None = None  # rough half-width of what the name covers
    names: tuple[tuple[str, str], ...] = ()  # (language code, name)
    source: str = ""
    note: str = ""
    curated: bool = False  # of mapgen's own list, where each row is somebody's choice
    within: "Place | None" = None  # somewhere in that, which is all that is known of it

    def __hash__(self) -> int:
        """Go by the id: equal places have equal ones, and it is asked for very often."""
        return hash(self.id)


Lookup = Callable[[str], tuple[Place, ...]]
"""Name -> candidates, best first; empty when unknown. It may raise; it never returns None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """A toponym tied to a place, or a stated reason why it is not."""

    toponym: Toponym
    place: Place | None  # None = unresolved; never a (0, 0) stand-in
    score: float  # in [0, 1]; 0.0 when unresolved
    reason: str
    rivals: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where a phrase of the article puts something, and how precisely.

    `geometry` is None for what is named but not drawn (a country). `anchor` is where a name or
    a pill goes. `start` to `end` are the code points of the phrase.
    """

    key: str  # equal keys are one mark
    start: int
    end: int
    title: str
    form: Form
    geometry: Geometry | None
    anchor: LonLat | None
    place: Place | None
    geo_precision: int | None  # ACLED
    where_prec: int | None  # UCDP
    radius_km: float | None = None
    words: str = ""  # the precision in words
    approximate: bool = False
    rule: str = ""  # how the geometry was made, in words
    resolutions: tuple[Resolution, ...] = ()
    component: bool = False  # named only to say where another area lies: no event is here

    def __hash__(self) -> int:
        """Go by the phrase: the corners of a geometry need not be gone through each time."""
        return hash((self.start, self.end))


def precision_codes(place: Place) -> tuple[int, int]:
    """Return the ACLED geo_precision and UCDP where_prec of a bare place name.

    Sources: ACLED Codebook (geo precision 1 town, 2 small area or near a town, 3 larger region);
    UCDP GED Codebook (where_prec 1 exact, 2 near, 3 ADM2, 4 ADM1, 5 vague, 6 country, 7 water).
    """
    kind, _, code = place.feature.partition(".")
    if kind == "A":
        if code.startswith("PCL"):
            return 3, 6
        if code == "ADM1":
            return 3, 4
        return (2, 3) if code.startswith("ADM") else (3, 5)
    if kind == "H":
        return 3, 7
    if kind in {"P", "S", "R"}:
        return (2, 2) if place.radius_km else (1, 1)
    return (3, 5) if kind in {"L", "T", "V", "U"} else (2, 2)
