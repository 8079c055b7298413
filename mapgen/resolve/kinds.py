"""Which kinds of place a name may mean, and which places lie in which."""

from mapgen.model import Place, Toponym
from mapgen.text import word_lists

__all__ = ["allowed", "fits", "lies_in", "usual"]

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


def allowed(place: Place, toponym: Toponym) -> bool:
    """Tell whether a place may be meant at all: a crossing is no town, a road no city."""
    hint = toponym.hint or ""
    if hint.startswith("R."):
        return False
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
    if toponym.surface.isupper() and len(toponym.surface) <= _ABBREVIATION:
        places = tuple(p for p in places if p.feature[0] in "AL") or places  # EU is not Eu
    if toponym.kind == "metonym":
        seats = tuple(p for p in places if p.feature.startswith(("A.PCL", "P.PPLC")))
        return seats[:1] or places
    water = (toponym.hint or "").startswith("H")  # a river is written as one: "the Niger"
    aside = {"S.BDRCROSS"} if water else {"S.BDRCROSS", "H.STM"}
    return tuple(p for p in places if p.feature not in aside) or places


def fits(feature: str, hint: str) -> bool:
    """Tell whether a feature code is of the kind that a hint names."""
    if not hint:
        return False
    if hint == "L":
        return feature.startswith("L.") or feature in {"A.ADM1", "A.ADM2"}
    if hint == "A.ADM3":
        return feature.startswith("P.") or feature == hint  # a township may be either
    if hint == "A.ADM2":
        return feature in {"A.ADM2", "A.ADM3", "A.ADMD"}
    return feature.startswith(hint)


def _words(name: str) -> set[str]:
    return set(name.lower().split())


def _water_words(hint: str) -> frozenset[str]:
    return word_lists("resolve", "kinds")[_WATERS[hint]]
