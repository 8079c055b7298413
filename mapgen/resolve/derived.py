"""Places an unknown name by what the text says of it: "X, 30 km north of Y", "X in Y district"."""

import math

from mapgen.model import LonLat, Place, Toponym
from mapgen.names import fold
from mapgen.resolve.relations import Relation

__all__ = ["derived"]

_EARTH_KM = 6371.0088
_WITHIN_KM = {"P": 20.0, "A.ADM3": 20.0, "A.ADM4": 15.0, "A.ADM2": 30.0, "A.ADMD": 25.0}
"""How far from a unit's point what lies in it may be, where its extent is not known."""
_LARGE = 200_000  # people: "the Aleppo countryside" is as wide as a province
_BESIDE_KM = 15.0
_LEAST_KM = 5.0
_SECTOR = math.sin(math.radians(22.5))  # eight compass words: each may be off by half a step
_FURTHEST_KM = 150.0
_WIDEST_KM = 40.0  # a wider unit says too little of where something in it is


def derived(toponym: Toponym, said: tuple[Relation, ...], outer: dict[int, Place]) -> Place | None:
    """Return a place for a name that no gazetteer has, with the radius that the words leave.

    Parameters
    ----------
    toponym : Toponym
    said : tuple of Relation
        What the text says of where it lies.
    outer : dict
        Number of a name -> its place, for the names that are resolved.

    Returns
    -------
    Place or None
        None where the words leave too much open. Its id begins with "said:".
    """
    order = ("away", "beside", "in")
    for relation in sorted(said, key=lambda r: order.index(r.kind)):
        place = outer.get(relation.outer)
        if place is None or place.feature.startswith(("A.PCL", "A.ADM1", "L.", "H.", "T.")):
            continue
        if relation.strict and place.feature[0] == "P":
            continue  # "X, Y" may be a list of two towns
        if relation.kind == "in" and (toponym.hint or "").startswith("A"):
            continue  # a unit's own middle is somewhere else in the larger unit
        if relation.kind == "in" and place.population > _LARGE and place.feature[0] == "P":
            continue
        spot = _spot(relation, place)
        if spot is not None:
            point, radius = spot
            return Place(
                id=f"said:{place.id}:{fold(toponym.name or toponym.surface).replace(' ', '-')}",
                name=" ".join(toponym.surface.split()),
                point=point,
                feature="P.PPL",
                country=place.country,
                admin1=place.admin1,
                admin2=place.name if place.feature == "A.ADM2" else place.admin2,
                radius_km=round(radius, 1),
            )
    return None


def _spot(relation: Relation, place: Place) -> tuple[LonLat, float] | None:
    if relation.kind == "away":
        if not 0 < relation.km <= _FURTHEST_KM:
            return None
        if relation.bearing is None:
            return place.point, relation.km
        point = _moved(place.point, relation.km, relation.bearing)
        return point, max(_LEAST_KM, relation.km * _SECTOR)
    if relation.kind == "beside":
        return place.point, _BESIDE_KM
    known = _WITHIN_KM.get(place.feature) or _WITHIN_KM.get(place.feature[:1])
    radius = place.extent_km or known
    return (place.point, radius) if radius and radius <= _WIDEST_KM else None


def _moved(point: LonLat, km: float, bearing: float) -> LonLat:
    """Return the point so far away in this direction, on a sphere."""
    turn, way = km / _EARTH_KM, math.radians(bearing)
    lat = math.radians(point.lat)
    north = math.asin(
        math.sin(lat) * math.cos(turn) + math.cos(lat) * math.sin(turn) * math.cos(way)
    )
    east = math.atan2(
        math.sin(way) * math.sin(turn) * math.cos(lat),
        math.cos(turn) - math.sin(lat) * math.sin(north),
    )
    lon = (point.lon + math.degrees(east) + 540.0) % 360.0 - 180.0
    return LonLat(round(lon, 5), round(math.degrees(north), 5))
