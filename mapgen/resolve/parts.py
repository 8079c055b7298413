"""Takes a province for what is called a part of it: "southern Idlib" is no part of the town."""

import re
from dataclasses import replace

from mapgen.model import Place
from mapgen.resolve.candidates import Case

__all__ = ["called_town", "parts"]

_LEAD = 40  # code points
_MEGACITY = 3_000_000  # people of a town whose own parts are spoken of: "northern Istanbul"
_SIDE = r"(?:(?:north|south)[\s-]?)?(?:north|south|east|west)ern"
_TOWN_AFTER = re.compile(
    r"\s*,\s+(?:a|an|the|its)\s+(?:[\w’'-]+\s+){0,5}?(?:city|town|capital|port|seat)\b(?!\s+of\b)"
)
_PART = re.compile(
    rf"(?<![\w-]){_SIDE}\s+(?:rural\s+|countryside\s+of\s+)?$",
    re.IGNORECASE,
)


def called_town(text: str, end: int) -> bool:
    """Tell whether the text calls a name a town right after it: "X, the second-largest city"."""
    return _TOWN_AFTER.match(text, end) is not None


def parts(cases: tuple[Case, ...], text: str) -> tuple[Case, ...]:
    """Return the cases; of a town and the province of its name, the province where a part is meant.

    "Southern Idlib" is the province's; "West Mosul" is the town's, and so is a part of a capital
    or of a city of millions.
    """
    return tuple(_meant(case, text) for case in cases)


def _meant(case: Case, text: str) -> Case:
    units = tuple(p for p in case.candidates if p.feature == "A.ADM1")
    towns = [p for p in case.candidates if p.feature.startswith("P.")]
    if not units or not towns or case.toponym.kind == "demonym":
        return case
    lead = text[max(0, case.toponym.start - _LEAD) : case.toponym.start]
    if (
        not _PART.search(lead)
        or called_town(text, case.toponym.end)
        or any(_is_city(town, units) for town in towns)
    ):
        return case
    kept = tuple(p for p in case.candidates if p in units or not p.feature.startswith("P."))
    out = tuple(p for p in case.candidates if p not in kept)
    echoes = case.echoes & {place.id for place in kept}
    return replace(case, candidates=kept, rejected=case.rejected + out, echoes=echoes)


def _is_city(town: Place, units: tuple[Place, ...]) -> bool:
    """Tell whether a town of a unit's name is so great that its own parts have names."""
    if not any(town.country == unit.country for unit in units):
        return False
    return town.feature == "P.PPLC" or town.population >= _MEGACITY
