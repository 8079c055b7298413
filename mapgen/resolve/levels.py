"""Tells a town from the province of its name by the words and names around it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from mapgen.model import Place
from mapgen.resolve.candidates import Case
from mapgen.resolve.parts import called_town
from mapgen.text import WordPattern

__all__ = ["levels"]

_LEAD = 60  # code points
_AROUND = 1.5  # times half as wide as a unit is
_BEFORE = 5  # names
_APART_KM = 15.0  # further off no quarter of a town lies
_LARGE = 1_000_000  # people
_UNITS = ("A.ADM1", "A.ADM2", "A.ADM3")
_OF_TOWN = WordPattern(
    r"\b(?:\d+(?:[.,]\d+)?\s*(?:km|kilomet(?:er|re)s?|mi|miles?)\b(?:\s*\([^()]{1,20}\))?"
    r"(?:\s+away)?"
    r"(?:\s+(?:to\s+the\s+)?(?:north|south|east|west)\w*(?:[\s-](?:east|west)\w*)?)?\s+(?:of|from)|"
    r"downtown|(?:<resolve.levels.of_town>)\s+of|"
    r"(?:road|highway|motorway|route)\s+(?:to|from|towards?|into)|towards?|entering|just\s+outside)"
    r"\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_OF_UNIT = WordPattern(
    r"\b(?:across|throughout|all\s+over|elsewhere\s+in|(?:<resolve.levels.shares>)\s+of|"
    r"(?:<resolve.levels.of_unit>)\s+(?:in|of|across)|"
    r"governor\s+of)\s+$",
    re.IGNORECASE,
)
_HOLDS = WordPattern(r"\s+(?:<resolve.levels.held>)\b", re.IGNORECASE)
_RURAL = re.compile(r"\b(?:rural|countryside\s+of)\s+$", re.IGNORECASE)
_LIST = re.compile(r"\s*(?:,|\band\b|\bor\b)+\s*(?:and\s+)?", re.IGNORECASE)


def levels(cases: tuple[Case, ...], text: str) -> tuple[Case, ...]:
    """Return the cases; of a town and the province of its name, the one that the text speaks of.

    "20 km from X", "towards X" mean the town, "across X" and "X villages" the province; in a list
    of places of which none is a province's name, it is the town.
    """
    groups = _lists(cases, text)
    towns = frozenset(n for group in groups for n in _lone(cases, group))
    cases = _among_lands(cases, groups)
    return tuple(
        (None if _is_last_town(number, cases, text) else _held_by(case, text))
        or _meant(case, text, among=number in towns, held=_held(number, cases))
        for number, case in enumerate(cases)
    )


def _held_by(case: Case, text: str) -> Case | None:
    """Return the case of "X villages" with the provinces of the name alone; None for others."""
    units, seats = _levels(case)
    wide = tuple(unit for unit in units if unit.feature == "A.ADM1")
    if not (wide and seats) or _HOLDS.match(text, case.toponym.end) is None:
        return None
    return replace(case, candidates=wide, rejected=(*case.rejected, *seats), hint="")


def _is_last_town(number: int, cases: Sequence[Case], text: str) -> bool:
    """Tell "W and X towns", the last of a list of towns, from the "towns of X"."""
    case, before = cases[number], cases[number - 1]
    listed = number and _LIST.fullmatch(text, before.toponym.end, case.toponym.start)
    named = any(place.feature.startswith("P.") for place in before.candidates)
    return bool(listed) and named and before.hint.startswith("P")


def _held(number: int, cases: Sequence[Case]) -> tuple[Place, ...]:
    """Return the towns that the text puts into the place of this number."""
    return tuple(
        place
        for case in cases[max(0, number - _BEFORE) : number]
        if any(relation.outer == number and relation.kind == "in" for relation in case.said)
        for place in case.candidates
        if place.feature.startswith("P.")
    )


def _meant(case: Case, text: str, *, among: bool, held: tuple[Place, ...]) -> Case:
    units, seats = _levels(case)
    wide = any(unit.feature == "A.ADM1" for unit in units)
    lead = text[max(0, case.toponym.start - _LEAD) : case.toponym.start]
    loose = case.hint == "L" and _OF_TOWN.search(lead)  # "outskirts of the X, Y and Z regions"
    asked = bool(case.hint) and not loose
    if not units or not seats or asked or case.toponym.kind == "demonym":
        return case
    if wide and _RURAL.search(lead):
        return _told_apart(case, [unit for unit in units if unit.feature == "A.ADM1"], seats)
    if wide and _OF_UNIT.search(lead) and not any(_is_city(seat) for seat in seats):
        return _told_apart(case, [unit for unit in units if unit.feature == "A.ADM1"], seats)
    if _is_apart(held, units, seats):
        return _told_apart(case, units, seats)
    if among or _OF_TOWN.search(lead) or called_town(text, case.toponym.end):
        return replace(_told_apart(case, seats, units), hint="")
    return case


def _is_apart(held: Sequence[Place], units: Sequence[Place], seats: Sequence[Place]) -> bool:
    """Tell whether a town put in it lies in the unit, well away from the unit's seat."""
    return any(
        _covers(unit, place) and all(seat.point.km_to(place.point) > _APART_KM for seat in seats)
        for place in held
        for unit in units
    )


def _covers(unit: Place, place: Place) -> bool:
    """Tell whether a place lies in a unit, by its position where nobody says in which it lies."""
    if _holds(unit, place):
        return True
    unknown = place.admin1 is None and place.country == unit.country
    return unknown and unit.point.km_to(place.point) <= _AROUND * (unit.extent_km or 0.0)


def _told_apart(case: Case, meant: Sequence[Place], unmeant: Sequence[Place]) -> Case:
    return replace(
        case, meant=frozenset(p.id for p in meant), unmeant=frozenset(p.id for p in unmeant)
    )


def _is_city(town: Place) -> bool:
    """Tell whether a town is so large that one speaks of all of it: "across Cairo"."""
    return town.feature == "P.PPLC" or town.population >= _LARGE


def _levels(case: Case) -> tuple[list[Place], list[Place]]:
    """Return the units among the candidates that hold a town of the name, and these towns."""
    units = [p for p in case.candidates if p.feature in _UNITS]
    towns = [p for p in case.candidates if p.feature.startswith("P.")]
    held = [t for t in towns if any(_holds(unit, t) for unit in units)]
    return [unit for unit in units if any(_holds(unit, town) for town in held)], held


def _holds(unit: Place, town: Place) -> bool:
    if unit.country != town.country:
        return False
    return unit.name in {town.admin1, town.admin2} or (
        unit.feature == "A.ADM3" and (unit.admin1, unit.admin2) == (town.admin1, town.admin2)
    )


def _lists(cases: Sequence[Case], text: str) -> list[list[int]]:
    """Return the numbers of the names of each list, in text order; most lists are one name."""
    groups: list[list[int]] = []
    for number, case in enumerate(cases):
        before = cases[number - 1].toponym.end if number else 0
        if number and _LIST.fullmatch(text, before, case.toponym.start):
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _among_lands(cases: tuple[Case, ...], groups: Sequence[Sequence[int]]) -> tuple[Case, ...]:
    """Return the cases; of a land's name among those of other lands, the land: Niger, Chad."""
    lands = [_land(case) for case in cases]
    found = list(cases)
    for group in groups:
        sure = {cases[n].key for n in group if lands[n] == cases[n].candidates[:1]}
        for n in group:
            mine = lands[n]
            if mine and len(sure - {cases[n].key}) > 1 and len(mine) < len(cases[n].candidates):
                others = tuple(p for p in cases[n].candidates if p not in mine)
                found[n] = replace(cases[n], candidates=mine, rejected=cases[n].rejected + others)
    return tuple(found)


def _land(case: Case) -> tuple[Place, ...]:
    """Return the country of a name, unless the words call it something else."""
    lands = tuple(p for p in case.candidates if p.feature.startswith("A.PCL"))
    return lands[:1] if case.toponym.kind == "name" and not case.hint else ()


def _lone(cases: Sequence[Case], group: Sequence[int]) -> set[int]:
    """Return the one of a list that may be a province where all others are smaller places."""
    wide = {n for n in group if any(_is_wide(p) for p in cases[n].candidates)}
    return wide if len(wide) == 1 and len({cases[n].key for n in group}) > 1 else set()


def _is_wide(place: Place) -> bool:
    return place.feature.startswith(("A.ADM1", "A.PCL", "L.", "H.", "T."))
