"""One area on its way into the basemap file."""

import re
import unicodedata
from dataclasses import dataclass, field, replace

import shapely
from shapely.geometry.base import BaseGeometry


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A named shape, as a row of the basemap file."""

    layer: str
    id: str
    name: str
    country: str
    shape: BaseGeometry
    names: dict[str, str] = field(default_factory=dict)
    rank: int = 5
    note: str = ""
    parent: str = ""
    detail: int = 0
    source: str = "Natural Earth"

    @property
    def slug(self) -> str:
        """The last part of the id."""
        return self.id.rsplit(":", 1)[-1]

    def but(self, shape: BaseGeometry) -> "Unit":
        """Return the same with another shape."""
        return replace(self, shape=shape)


def areal(shape: BaseGeometry) -> BaseGeometry:
    """Return the polygons of a shape, without stray lines and points."""
    parts = [p for p in shapely.get_parts(shapely.get_parts(shape)) if p.geom_type == "Polygon"]
    parts = [p for p in parts if p.area > 0]
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def without_specks(shape: BaseGeometry, smallest: float) -> BaseGeometry:
    """Drop parts below an area in square degrees, but never the largest one."""
    parts = shapely.get_parts(shape)
    largest = max(parts, key=lambda part: part.area)
    return areal(shapely.MultiPolygon([p for p in parts if p is largest or p.area >= smallest]))


def slugify(name: str) -> str:
    """Return a name as lower-case ASCII with hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
