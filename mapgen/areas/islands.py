"""Islands and coasts: what of the countries' land lies around a point."""

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas.measure import area_km2, buffer_km
from mapgen.areas.store import Areas, Box
from mapgen.model import LonLat, Place

__all__ = ["island", "land_in", "touches_land"]

_OFF = 0.05  # degrees by which an island's point may lie beside its land
_JOINED = 0.01  # degrees between the parts of an island that two countries share
_LARGEST_KM2 = 2_500_000.0  # Greenland; what is larger is a continent
_WIDER = 2.5  # times what is known of its width: then it is other land
_DEGREE_KM = 111.2
_LEAST_KM = 1.0  # a point right on the coast lies on land


def island(areas: Areas, place: Place) -> BaseGeometry | None:
    """Return the land of the island whose point this is, or None where it is none.

    Parts of several countries make one island: Timor, New Guinea.
    """
    spot = shapely.Point(place.point.lon, place.point.lat)
    parts = _parts(areas, spot.buffer(_OFF).bounds)
    near = [part for part in parts if part.distance(spot) <= _OFF]
    if not near:
        return None
    first = min(near, key=lambda part: (part.distance(spot), -part.area))
    others = _parts(areas, first.bounds)
    rest = [part for part in others if part is not first and part.distance(first) <= _JOINED]
    whole = shapely.union_all([first, *rest]) if rest else first
    return whole if _is_island(whole, place) else None


def _is_island(shape: BaseGeometry, place: Place) -> bool:
    west, south, east, north = shape.bounds
    reach_km = max(east - west, north - south) * _DEGREE_KM / 2
    if place.extent_km is not None and reach_km > _WIDER * place.extent_km:
        return False
    return area_km2(shape) <= _LARGEST_KM2


def land_in(areas: Areas, box: Box) -> BaseGeometry:
    """Return the land of all countries in a box, as one shape."""
    rim = shapely.box(*box)
    parts = [shapely.intersection(part, rim) for part in _parts(areas, box)]
    return shapely.union_all(parts)


def touches_land(areas: Areas, point: LonLat, radius_km: float) -> bool:
    """Tell whether any country's land lies within a radius of a point."""
    circle = buffer_km(shapely.Point(point.lon, point.lat), max(radius_km, _LEAST_KM))
    return any(land.shape.intersects(circle) for land in areas.features("country", circle.bounds))


def _parts(areas: Areas, box: Box) -> list[BaseGeometry]:
    rim = shapely.box(*box)
    shapes = (feature.shape for feature in areas.features("country", box))
    return [part for shape in shapes for part in shapely.get_parts(shape) if part.intersects(rim)]
