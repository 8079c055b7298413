"""Places that only hold the place where something happens: Y of "X in Y", "Y's X", "X, Y"."""

import re
from collections.abc import Container, Iterable

from mapgen.areas import distance_km
from mapgen.events.grammar import grammar
from mapgen.events.nearby import Nearby
from mapgen.model import Location
from mapgen.text import Tree, WordPattern, deps, word_lists

__all__ = ["contains_another", "follows_its_part", "gap_word", "is_stretch", "outer_places"]

_NEAR = 60  # code points between a place and what it lies in
_BESIDE_KM = 20.0  # from a town to the district that it is said to lie in, as the gazetteer has it
_ON = re.compile(r",?\s+(?:on|along|by)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}")  # "Izmail on the Danube"
_SMALL = r"(?!(?:and|or|but|of|in|at|to|from|with|by|near|on|for|against|after|before|since)\b)"
_WITHIN = re.compile(
    r"(?:\s+(?!and\b|or\b|but\b|then\b)[a-z]+){0,2},?(?:\s+(?:also|located|situated|lying))?"
    r"\s+in\s+(?:the\s+)?(?:[a-z]+\s+){0,2}(?:[A-Z][\w-]+\s+[a-z]+\s+of\s+(?:the\s+)?)?"
)
_APPOSED = re.compile(rf",\s+(?:the|an?)\s+(?:{_SMALL}[a-z-]+\s+){{1,4}}in\s+(?:the\s+)?")
_OWNS = re.compile(
    rf"['’]s?\s+(?:{_SMALL}[a-z-]+\s+){{0,3}}(?:(?<=district )of\s+|(?<=province )of\s+)?|"
    r"\s+(?:suburb|district|neighbou?rhood|area)s?\s+of\s+"
)  # "Y's western X", "the Y suburbs of X"
_PART_OF = WordPattern(r"\b(?:<events.containers.parts>)s?\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_OF = re.compile(r"(?:\s+\w+)?\s+of\s+(?:the\s+)?")
_UNIT = WordPattern(r"(?:\s+(?:<events.containers.kinds>))?,\s+(?:in\s+)?", re.IGNORECASE)
_CALLED = WordPattern(r"\s+(?:<events.containers.kinds>)\b(?!\s+(?:and|or)\b)", re.IGNORECASE)
_UNIT_OF = WordPattern(
    r"\s+(?:<events.containers.of_larger>)\s+(?:of|in)\s+(?:the\s+)?", re.IGNORECASE
)  # "X Local Government Area of Y"
_SEAT = WordPattern(r"\b(?:<events.containers.settlements>)$")  # "the northern Y town" of X
_TOWNS_OF = WordPattern(
    r"(?:\s+(?:province|state|region|governorate))?\s+(?:<events.containers.settlements>)s?\s+of\s+"
)  # "the Y towns of X and Z"
_OF_SEAT = re.compile(r"\s+of\s+(?:the\s+)?")
_AT_BORDER = re.compile(r",\s+(?:[a-z]+\s+)?(?:on|at|along|near)\s+(?:the\s+)?")
_POSTS = WordPattern(
    r"\s+(?:<events.containers.posts>)\s+(?:in|at|near|around|inside|outside)\s+(?:the\s+)?"
)
_AFTER = WordPattern(
    r"\s+(?:(?:\d{1,3}\s+)?(?:<events.containers.named_after>)|"
    r"\d{1,3}\s+(?:<events.containers.numbered>))"
    r"\s+(?:in|at)\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}",
    re.IGNORECASE,
)  # "the Y school in X" and "the Y 1 prison in X", only called after Y
_AND = re.compile(r",?\s+(?:and|or|as well as)\s+(?:the\s+)?|,\s+")
_NEARBY = WordPattern(r"(?:<events.containers.beside>)\s", re.IGNORECASE)
_ALONG = re.compile(r"\balong\s+(?:the\s+)?$")
_IN = re.compile(r"(?:\s*\([^)]{1,12}\))?\s+in\s+(?:the\s+)?(?:[\w-]+\s+){0,4}")


def contains_another(tree: Tree, place: Location, near: Nearby, deeds: Container[int] = ()) -> bool:
    """Tell Y of "the X community in Y district" and "Y's X": what happens is at X.

    `deeds` are the words that say that something happens: "the mayor of X in an ambush in Y".
    """
    text = tree.analysis.text
    owned = (p for p in near.between(place.end, place.end + _NEAR) if p.form != "country")
    gaps = [(other, text[place.end : other.start]) for other in owned]
    if any(_is_side(gap, place, other) or _has_town(gap, place, other) for other, gap in gaps):
        return True
    if any(
        (_OWNS.fullmatch(gap) and not _is_part(text, place, other))
        or (_is_spot(other) and other.form != "near" and gap == " ")
        for other, gap in gaps
    ):
        return True
    if _says_where(text, place, near):
        return True
    if _is_line(text, place) and any(_IN.fullmatch(gap) for _, gap in gaps):
        return True
    seat = place.form == "region" and _SEAT.search(text[place.start : place.end])
    if seat and any(_OF_SEAT.fullmatch(gap) for _, gap in gaps):
        return True
    return any(
        other.form != "country"
        and not _is_line(text, other)
        and not _is_side(text[other.end : place.start], other, place)
        and 0 < place.start - other.end < _NEAR
        and (
            _stated(text, other, place, near)
            or _is_part(text, other, place)
            or (
                _holds(text[other.end : place.start], place)
                and not any(
                    _tells(tree, i) or _bears_arms(tree, i) or i in deeds
                    for i in tree.span(other.end, place.start)
                )
            )
        )
        for other in near.between(place.start - _NEAR, place.start)
    )


def _says_where(text: str, place: Location, near: Nearby) -> bool:
    """Tell "near Y" of "hit X near Y", where X is, from a place of its own."""
    if _NEARBY.match(text, place.start) is None:
        return False
    before = near.between(place.start - _NEAR, place.start)
    spots = (p for p in before if p.form in {"exact", "near"} and p.place is not None)
    return any(text[p.end : place.start] in {" ", ", "} for p in spots)


def outer_places(
    tree: Tree, locations: Iterable[Location], near: Nearby, deeds: Container[int]
) -> set[Location]:
    """Return the places that only hold another one, or only say where it lies."""
    return {
        place
        for place in locations
        if _is_border_by(tree, place, near)
        or (not is_stretch(place) and contains_another(tree, place, near, deeds))
    }


def _is_border_by(tree: Tree, place: Location, near: Nearby) -> bool:
    """Tell "X, on the border of Y and Z", which only says where X lies."""
    text = tree.analysis.text
    before = near.between(place.start - _NEAR, place.start) if place.form == "band" else ()
    spots = (p for p in before if p.end < place.start and p.form in {"exact", "near"})
    return any(_AT_BORDER.fullmatch(text[p.end : place.start]) for p in spots)


def follows_its_part(tree: Tree, place: Location, near: Nearby) -> bool:
    """Tell Y of "Barangay X, Y town, Z" and "the Y towns of X and Z", no series of places."""
    text = tree.analysis.text
    ahead = near.between(place.end, place.end + _NEAR)
    if any(_has_town(text[place.end : p.start], place, p) for p in ahead):
        return True
    before = near.between(place.start - _NEAR, place.start)
    inner = (p for p in before if p.end < place.start and p.form != "country")
    return any(_stated(text, one, place, near) for one in inner)


def gap_word(tree: Tree, place: Location) -> int | None:
    """Return "between" of "soldiers were ambushed between X and Y", a place by itself."""
    first = next(iter(tree.span(place.start, place.end)), None)
    gap = first is not None and place.form == "vague" and tree.lemma(first) in grammar("apart")
    return first if gap else None


def _holds(gap: str, outer: Location) -> bool:
    """Tell the words between a place and what it lies in, or what water it lies on."""
    if _is_water(outer):
        return _ON.fullmatch(gap) is not None
    return any(p.fullmatch(gap) is not None for p in (_WITHIN, _APPOSED, _UNIT_OF))


def _is_part(text: str, inner: Location, outer: Location) -> bool:
    """Tell "the X area of Y province", which is at X, from "the Y suburb of X"."""
    if _OF.fullmatch(text[inner.end : outer.start]) is None:
        return False
    part = _PART_OF.search(text[inner.start : outer.start])
    within = (_is_of_unit, _lies_in, _is_spot_in)
    return part is not None and any(lies(inner, outer) for lies in within)


def _is_of_unit(inner: Location, outer: Location) -> bool:
    """Tell a place from the first-level unit that the gazetteer has it in."""
    units = {r.place.name for r in outer.resolutions if r.place and r.place.feature == "A.ADM1"}
    return any(r.place and r.place.admin1 in units for r in inner.resolutions)


def _is_spot(place: Location) -> bool:
    """Tell a place known only by the unit that it lies in, or by a place near it."""
    return place.form == "near" or (place.place is not None and place.place.within is not None)


def _is_spot_in(inner: Location, outer: Location) -> bool:
    """Tell what is only known to be somewhere in a place: "Barangay X, Y" of Y."""
    a, b = inner.place, outer.place
    known = _is_spot(inner) and not _is_spot(outer)  # of "X, Y and Z in Oda" each is but in Oda
    return known and a is not None and b is not None and a.point == b.point


def _is_next_up(inner: Location, outer: Location) -> bool:
    """Tell "Y territory, Z province" and "Barangay X, Y", two steps of one chain, no list."""
    a, b = inner.place, outer.place
    if a is None or b is None:
        return False
    unit = b.feature == "A.ADM1" and a.feature != "A.ADM1"
    return (unit and (a.country, a.admin1) == (b.country, b.name)) or _is_spot_in(inner, outer)


def _is_line(text: str, place: Location) -> bool:
    """Tell "along the border in X", where what happens is in X."""
    return _ALONG.search(text, max(0, place.start - _NEAR), place.start) is not None


def _has_town(gap: str, outer: Location, town: Location) -> bool:
    """Tell Y of "the Y towns of X and Z", a region, from the town of a region."""
    within = outer.form == "region" and not _lies_in(outer, town)
    return within and _TOWNS_OF.fullmatch(gap) is not None


def _is_side(gap: str, name: Location, place: Location) -> bool:
    """Tell X of "X positions in Y", the side of those who are there, from a part of Y."""
    only_called = _POSTS.fullmatch(gap) or _AFTER.fullmatch(gap)
    if only_called is None or name.form == "band":
        return False
    return not (_lies_in(name, place) or _is_of_unit(name, place) or _is_spot_in(name, place))


def _is_water(place: Location) -> bool:
    return any(r.place and r.place.feature.startswith("H.") for r in place.resolutions)


def _tells(tree: Tree, index: int) -> bool:
    """Tell a verb from "occupied" of "in the occupied west" and "located"."""
    only = tree.lemma(index) in grammar("only_describing")
    return tree.is_verb(index) and not only and tree.tokens[index].dep not in deps.PREMODIFIERS


def _bears_arms(tree: Tree, index: int) -> bool:
    """Tell "X policemen in Y", who are called after X, from "the X community in Y"."""
    words = {tree.lemma(index), tree.tokens[index].text.lower()}
    return bool(words & word_lists("events", "forces")["uniformed"])


def _stated(text: str, inner: Location, outer: Location, near: Nearby) -> bool:
    """Tell "Athens, Ohio" and "X town, Y": the second place is what the first lies in."""
    if _UNIT.fullmatch(text[inner.end : outer.start]) is None:
        return False
    if _is_spot_in(inner, outer):
        return True
    if _is_of_unit(inner, outer):
        return True
    around = near.between(inner.start - _NEAR, outer.end + _NEAR)
    listed = any(
        _AND.fullmatch(text[a.end : b.start])
        for a in around
        for b in around
        if a.end <= b.start and (a, b) != (inner, outer) and not _is_next_up(a, b)
    )  # "X, Y and Z" are three
    return not listed and (_lies_in(inner, outer) or _is_by(text, inner, outer))


def _is_by(text: str, inner: Location, outer: Location) -> bool:
    """Tell "X, Y territory" where X is a unit of its own for the gazetteer, close to Y's middle."""
    a, b = inner.place, outer.place
    if a is None or b is None or b.feature != "A.ADM2" or a.feature == "A.ADM1":
        return False
    named = outer.resolutions[0].toponym.end
    same = (a.country, a.admin1) == (b.country, b.admin1)
    called = _CALLED.match(text, named) is not None
    return called and same and distance_km(a.point, b.point) <= (b.extent_km or 0.0) + _BESIDE_KM


def _lies_in(inner: Location, outer: Location) -> bool:
    """Tell a place from the larger one around it, by where both are."""
    a, b = inner.place, outer.place
    if (
        a is None
        or b is None
        or a.country != b.country
        or not b.feature.startswith(("A.", "T.", "L."))
    ):
        return False
    if b.feature == "A.ADM2" and a.admin2 == b.name and a.admin1 == b.admin1:
        return True
    if not b.extent_km or a.feature.startswith("A.ADM1"):
        return False
    return distance_km(a.point, b.point) <= b.extent_km


def is_stretch(place: Location) -> bool:
    """Tell an area between or along places, which holds no other place that is named."""
    return place.form == "band" or (place.form == "vague" and place.place is None)
