"""Which kinds of place a name may mean, and which places lie in which."""

from mapgen.model import Place, Toponym
from mapgen.text import word_lists

__all__ = [
    "allowed",
    "fits",
    "is_of_kind",
    "is_only_unit",
    "lies_in",
    "may_hold",
    "units_of",
    "usual",
]

_SECOND = frozenset(
    {"BE", "BF", "CL", "ES", "IT", "MA", "PE", "PH"}
)  # whose provinces are units of the second level
_COMMUNES = frozenset({"A.ADM3", "A.ADM4"})
_REACH_KM = 30.0  # of a town or district whose reach nobody says
_EDGE_KM = 10.0
_MONUMENT = "S.MNMT"  # a temple or castle stands in a town of its name, in no province's middle
_ABBREVIATION = 3  # letters
_WATERS = {"H.STM": "streams", "H.LK": "lakes"}
"""Hints, and the list of words for them that a town's name may hold: Bear Creek, Salt Lake City."""


def lies_in(place: Place, outer: Place) -> bool:
    """Tell whether a place lies in a country or in a unit of the first or second level."""
    if outer.country != place.country or place.id == outer.id:
        return False
    if outer.feature.startswith("A.PCL"):
        return True
    if outer.feature == "A.ADM1":
        return place.admin1 == outer.name
    return outer.feature == "A.ADM2" and place.admin2 == outer.name


def may_hold(outer: Place, place: Place) -> bool:
    """Tell whether a place can lie in what the text puts it into, as far as the data say."""
    if outer.country and outer.country != place.country:
        return False
    if outer.feature == "A.ADM1":
        return place.admin1 in {None, outer.name}
    if outer.feature.startswith(("A.ADM", "P.")):
        reach = _REACH_KM if outer.extent_km is None else outer.extent_km
        return lies_in(place, outer) or outer.point.km_to(place.point) <= reach + _EDGE_KM
    return True


def allowed(place: Place, toponym: Toponym) -> bool:
    """Tell whether a place may be meant at all: a crossing is no town, a road no city."""
    hint = toponym.hint or ""
    if hint.startswith("R."):
        return False
    if hint == _MONUMENT:
        return place.feature.startswith(("P.", "S."))
    if hint.startswith("S"):
        return place.feature.startswith("S.") if hint == "S" else place.feature == hint
    if hint == "H." or (hint in _WATERS and not _water_words(hint) & _words(toponym.surface)):
        return place.feature.startswith("H.")  # "the X river" is no town of X
    return True


def usual(places: tuple[Place, ...], toponym: Toponym) -> tuple[Place, ...]:
    """Drop what only stands for the name when there is nothing else."""
    if toponym.kind == "demonym":
        for codes in (("A.PCL",), ("L.",), ("A.ADM1",)):
            if lands := tuple(p for p in places if p.feature.startswith(codes)):
                return lands
        return places
    if toponym.hint == "S.BDRCROSS":
        return places
    if toponym.hint == "L":
        places = _widest(places)
    if not (toponym.hint or "").startswith(("A", "P", "L")):
        places = _without_own_units(places)
    if toponym.surface.isupper() and len(toponym.surface) <= _ABBREVIATION:
        places = tuple(p for p in places if p.feature[0] in "AL") or places  # EU is not Eu
    if toponym.kind == "metonym":
        seats = tuple(p for p in places if p.feature.startswith(("A.PCL", "P.PPLC")))
        return seats[:1] or places
    water = (toponym.hint or "").startswith("H")  # a river is written as one: "the Niger"
    aside = {"S.BDRCROSS"} if water else {"S.BDRCROSS", "H.STM"}
    return tuple(p for p in places if p.feature not in aside) or places


def _widest(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Drop the districts of a country that has a province of the name: that is the region."""
    lands = {place.country for place in places if place.feature == "A.ADM1"}
    return tuple(p for p in places if p.country not in lands or p.feature != "A.ADM2")


def _without_own_units(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Drop the provinces that a country of the name has: "in Luxembourg" is the whole of it."""
    lands = {place.country for place in places if place.feature.startswith("A.PCL")}
    return tuple(p for p in places if p.country not in lands or not p.feature.startswith("A.ADM"))


def fits(feature: str, hint: str) -> bool:
    """Tell whether a feature code is of the kind that a hint names."""
    if not hint:
        return False
    if hint == "L":
        return feature.startswith("L.") or feature in {"A.ADM1", "A.ADM2"}
    if hint == "P.PPLX":
        return feature.startswith("P.")
    if hint == "A.ADM3":
        return feature.startswith("P.") or feature == hint  # a township may be either
    if hint == "A.ADM2":
        return feature in {"A.ADM2", "A.ADM3", "A.ADMD"}
    return feature.startswith(hint)


def is_of_kind(place: Place, hint: str) -> bool:
    """Tell whether a place is of the kind that a hint names, as its own country calls its units.

    Of a commune the chief village bears the name, and often no gazetteer has that.
    """
    second = hint == "A.ADM1" and place.feature == "A.ADM2" and place.country in _SECOND
    village = hint == "P" and place.feature in _COMMUNES
    return second or village or fits(place.feature, hint)


def is_only_unit(places: tuple[Place, ...]) -> bool:
    """Tell whether a name is a province's and no large town's."""
    return bool(places) and places[0].feature == "A.ADM1" and not any(
        place.feature.startswith("P.") and place.population > 20_000 for place in places
    )  # fmt: skip


def units_of(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return the countries and units among the first places of a name."""
    return tuple(p for p in places[:4] if p.feature.startswith(("A.PCL", "A.ADM")))


def _words(name: str) -> set[str]:
    return set(name.lower().split())


def _water_words(hint: str) -> frozenset[str]:
    return word_lists("resolve", "kinds")[_WATERS[hint]]
