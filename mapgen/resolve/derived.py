"""Places an unknown name by what the text says of it: "X, 30 km north of Y", "X in Y district"."""

import math

from mapgen.lang import say
from mapgen.model import LonLat, Place, Toponym
from mapgen.names import fold
from mapgen.resolve.relations import Relation

__all__ = ["SAID", "around", "derived"]

SAID = "said:"
"""What the ids of places begin with that only the words of a text tell."""

_COMPASS = (
    "north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest",
)  # fmt: skip
_EARTH_KM = 6371.0088
_WIDER = 1.25  # than half as wide as it is: a unit's corners lie further from its middle
_WITHIN_KM = {"P": 20.0, "A.ADM3": 20.0, "A.ADM4": 15.0, "A.ADM2": 30.0, "A.ADMD": 25.0}
"""How far from a unit's point what lies in it may be, where its extent is not known."""
_LEAST_WIDE_KM = {"A.ADM2": 20.0, "A.ADM3": 12.0}
_LARGE = 200_000  # people: "the Aleppo countryside" is as wide as a province
_ORDER = ("away", "beside", "in", "towards")
_PARTS = frozenset({"P.PPLX", "A.ADM3", "A"})  # hints: a suburb, a township, a ward
_TOWN_KM = (8.0, 30.0)  # least and most
_BESIDE_KM = 15.0
_AROUND_KM = 20.0
_LEAST_KM = 5.0
_SECTOR = math.sin(math.radians(22.5))  # eight compass words: each may be off by half a step
_FURTHEST_KM = 150.0
_WIDEST_KM = 65.0  # a wider unit says too little of where something in it is
_MORE_KM = 10.0  # in a township, whose point is its town
_TOWN = 50_000  # people: what lies "south of" a larger town may lie further off
_TOWARDS_KM = {True: 30.0, False: 15.0}


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
        None where the words leave too much open. Its id begins with `SAID`.
    """
    for relation in sorted(said, key=lambda r: _rank(r, outer)):
        place = outer.get(relation.outer)
        if place is None or not _may_hold(relation, place, toponym):
            continue
        spot = _spot(relation, place, part=relation.part or _is_part(toponym.hint or ""))
        if spot is not None:
            point, radius = spot
            return Place(
                id=f"{SAID}{place.id}:{fold(toponym.name or toponym.surface).replace(' ', '-')}",
                name=" ".join(toponym.surface.split()),
                point=point,
                feature="P.PPL",
                country=place.country,
                admin1=place.name if place.feature == "A.ADM1" else place.admin1,
                admin2=place.name if place.feature == "A.ADM2" else place.admin2,
                radius_km=round(radius, 1),
                note=_note(relation, place),
                within=_unit(relation, place),
            )
    return None


def _rank(relation: Relation, outer: dict[int, Place]) -> tuple[int, float]:
    """Return where a relation stands among those of a name: what says more comes first."""
    place = outer.get(relation.outer)
    return _ORDER.index(relation.kind), (place.extent_km or 0.0) if place is not None else 0.0


def around(toponym: Toponym, town: Place) -> Place:
    """Return a place for an unknown area in which the text puts a known town: around that."""
    return Place(
        id=f"{SAID}{town.id}:{fold(toponym.name or toponym.surface).replace(' ', '-')}",
        name=" ".join(toponym.surface.split()),
        point=town.point,
        feature="P.PPL",
        country=town.country,
        admin1=town.admin1,
        admin2=town.admin2,
        radius_km=_AROUND_KM,
        note=say("note.said_near", place=town.name),
    )


def _unit(relation: Relation, place: Place) -> Place | None:
    """Return the unit that a place lies in by the words of the text, and by no more of them."""
    if relation.kind != "in":
        return None
    return place if place.feature.startswith("A.") else place.within


def _note(relation: Relation, place: Place) -> str:
    """Say what the text says of it."""
    if relation.kind == "away":
        way = "" if relation.bearing is None else _COMPASS[round(relation.bearing / 45) % 8]
        key = "note.said_that_way" if way else "note.said_away"
        return say(key, km=f"{relation.km:.0f}", compass=way, place=place.name)
    if relation.kind == "towards" and relation.bearing is not None:
        way = _COMPASS[round(relation.bearing / 45) % 8]
        return say("note.said_towards", compass=way, place=place.name)
    return say("note.said_near" if relation.kind == "beside" else "note.said_in", place=place.name)


def _may_hold(relation: Relation, place: Place, toponym: Toponym) -> bool:
    """Tell whether a place says enough of where a name lies that is put in, by or off it."""
    town = place.feature[0] == "P"
    if relation.strict and not relation.plain and town:
        return False  # "X, Y" may be a list of two towns
    if relation.kind != "in":
        return not place.feature.startswith(("A.PCL", "A.ADM1", "L.", "H.", "T."))
    hint = toponym.hint or ""
    part = hint == "A.ADM2" and place.feature == "P.PPLC"
    part = town and (part or relation.part or _is_part(hint))
    told = place.id.startswith(SAID)  # and so is known by what is around it
    unit = relation.plain and place.feature.startswith(("A.ADM2", "A.ADM3"))
    named = unit and hint == "A.ADM2"  # "X district in Y county": it is smaller than it sounds
    if hint.startswith(("A", "L")) and not (part or told or named or _is_larger(place, hint)):
        return False  # a unit's own middle is somewhere else in the larger unit
    if town:
        return place.population <= _LARGE or part
    return place.feature.startswith(("A.ADM", "L.RGN", "T.ISL"))


def _is_part(hint: str) -> bool:
    """Tell whether what the text puts into a town is a part of it, however large the town is."""
    return hint in _PARTS


def _is_larger(place: Place, hint: str) -> bool:
    """Tell whether a unit is so much larger than what a hint names that it lies somewhere in it."""
    if hint in {"A.ADM1", "A.PCL"}:
        return False
    district = place.feature in {"A.ADM2", "A.ADMD"}
    return place.feature == "A.ADM1" or (district and hint != "A.ADM2")


def _spot(relation: Relation, place: Place, *, part: bool) -> tuple[LonLat, float] | None:
    if relation.kind in {"away", "towards"}:
        return _off(relation, place)
    if relation.kind == "beside":
        return place.point, _BESIDE_KM
    if place.id.startswith(SAID):
        return place.point, place.radius_km or _BESIDE_KM
    if place.feature[0] == "P" and (part or place.population > _LARGE):
        return place.point, round(_reach_km(place.population), 1)
    known = _WITHIN_KM.get(place.feature) or _WITHIN_KM.get(place.feature[:1])
    radius = _WIDER * place.extent_km if place.extent_km else known
    if radius and place.feature in _LEAST_WIDE_KM:
        radius = max(radius, _LEAST_WIDE_KM[place.feature])  # its towns may be packed closer
    widest = _WIDEST_KM + _MORE_KM * (place.feature == "A.ADM3")
    return (place.point, radius) if radius and radius <= widest else None


def _reach_km(people: int) -> float:
    """Return how far a town of so many people reaches from its middle, with its suburbs."""
    return min(_TOWN_KM[1], max(_TOWN_KM[0], 12.0 * math.sqrt(people / 1_000_000)))


def _off(relation: Relation, place: Place) -> tuple[LonLat, float] | None:
    """Return where "20 km south of" or "south of" a place is, and how far off that may be."""
    if relation.kind == "towards":
        if relation.bearing is None or place.feature[0] != "P":
            return None
        far = _TOWARDS_KM[place.population >= _TOWN]
        return _moved(place.point, far, relation.bearing), far
    if not 0 < relation.km <= _FURTHEST_KM:
        return None
    if relation.bearing is None:
        return place.point, relation.km
    point = _moved(place.point, relation.km, relation.bearing)
    return point, max(_LEAST_KM, relation.km * _SECTOR)


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
