"""Puts villages that no gazetteer has into the one district that a report is set in."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from mapgen.lang import joined, say
from mapgen.model import Analysis, Place, Resolution
from mapgen.resolve import place_phrases as phrases
from mapgen.resolve.candidates import Case
from mapgen.resolve.derived import SAID, derived
from mapgen.resolve.kinds import lies_in
from mapgen.resolve.relations import Relation

__all__ = ["DOUBTFUL", "in_report_district"]

DOUBTFUL = 0.4
"""How far a place is trusted of which only the report's own district is known."""

_UNITS = ("A.ADM2", "A.ADM3", "A.ADMD")
_VILLAGES = ("P", "A.ADM3", "A.ADM4")  # hints of what may lie in such a unit
_MOVED = re.compile(r"\b(?:from|to|towards?|for)\s+(?:the\s+)?(?:[a-z]+\s+of\s+)?$")
_LEAD = 30  # code points
_REACH_KM = 40.0  # of a report that is set in one district: how far from its middle it names places
_LARGE = 200_000  # people of a town by which no village may lie that is not said to
_TOLD = 2  # mentions that make a unit what the report is about


def in_report_district(
    cases: Sequence[Case], resolutions: Sequence[Resolution], analysis: Analysis
) -> tuple[Resolution, ...]:
    """Return the resolutions; villages without a place lie somewhere in the report's one unit.

    Only where all that the report names lies in or by one unit of the second or third level, and
    where the text does not put the village anywhere itself.
    """
    number = _district(cases, resolutions, analysis)
    place = resolutions[number].place if number is not None else None
    if number is None or place is None:
        return tuple(resolutions)
    town = place.feature.startswith("P.")
    relation = Relation(outer=number, kind="beside" if town else "in", plain=True)
    keys = {
        case.key
        for n, case in enumerate(cases)
        if _is_village(case, resolutions[n], analysis.text)
        and not _is_put(n, place, cases, resolutions)
    }
    told = {c.key for c, r in zip(cases, resolutions, strict=True) if _is_told(r.place)}
    keys |= _mates(keys | told, cases, resolutions, analysis.text)
    found = []
    for case, one in zip(cases, resolutions, strict=True):
        spot = derived(case.toponym, (relation,), {number: place})
        if one.place is not None or case.key not in keys or spot is None:
            found.append(one)
            continue
        note = say("note.set_in", place=place.name)
        reason = joined((one.reason, note))
        spot = replace(spot, note=note)
        found.append(replace(one, place=spot, score=DOUBTFUL, reason=reason))
    return tuple(found)


def _district(
    cases: Sequence[Case], resolutions: Sequence[Resolution], analysis: Analysis
) -> int | None:
    """Return the number of the name of the one unit that the report is set in; None for none."""
    told = {
        n: one.place
        for n, one in enumerate(resolutions)
        if one.place is not None and _is_local(cases[n], one.place)
    }
    units = Counter(place.id for place in told.values() if place.feature.startswith(_UNITS))
    counts = units or Counter(place.id for place in told.values() if _is_town(place))
    if not counts:
        return None
    best = min(counts, key=lambda name: (-counts[name], _wide(name, told), name))
    number = next(n for n, place in told.items() if place.id == best)
    middle = told[number]
    reach = (middle.extent_km or 0.0) + _REACH_KM
    if any(place.point.km_to(middle.point) > reach for place in told.values()):
        return None
    rivals = max((count for name, count in units.items() if name != best), default=0)
    if 2 * rivals > counts[best] or _has_unknown_unit(cases, resolutions):
        return None  # it is set in two, or in one that nobody knows
    opens = cases[number].toponym.start < _lead_end(analysis)
    often = counts[best] >= _TOLD
    return number if (opens and often) or (units and (opens or often)) else None


def _has_unknown_unit(cases: Sequence[Case], resolutions: Sequence[Resolution]) -> bool:
    """Tell whether the text puts something into another such unit, which nobody knows."""
    outer = {r.outer for case in cases for r in case.said if r.kind == "in"}
    return any(
        resolutions[n].place is None and cases[n].hint.startswith(("A.ADM1", "A.ADM2", "A.ADMD"))
        for n in outer
    )


def _is_told(place: Place | None) -> bool:
    return place is not None and place.id.startswith(SAID)


def _is_town(place: Place) -> bool:
    return place.feature.startswith("P.") and place.population <= _LARGE


def _is_local(case: Case, place: Place) -> bool:
    """Tell whether a place says where a report is set, as no country or capital does."""
    local = place.feature.startswith((*_UNITS, "P.", "A.ADM4", "S."))
    small = place.feature != "P.PPLC" and not place.id.startswith(SAID)
    return local and small and case.toponym.kind == "name"


def _wide(name: str, told: Mapping[int, Place]) -> float:
    return min(place.extent_km or 0.0 for place in told.values() if place.id == name)


def _lead_end(analysis: Analysis) -> int:
    """Return where the second sentence ends: what a report is about stands before."""
    return analysis.sentences[min(1, len(analysis.sentences) - 1)].end if analysis.sentences else 0


def _is_village(case: Case, one: Resolution, text: str) -> bool:
    """Tell whether a name without a place is called a village, or plainly stands as one.

    Where somebody comes from, or goes to, may be anywhere.
    """
    toponym = case.toponym
    free = one.place is None and toponym.kind == "name" and not toponym.doubtful
    called = case.hint.startswith(_VILLAGES)
    lead = text[max(0, toponym.start - _LEAD) : toponym.start]
    return free and called and _MOVED.search(lead) is None


def _is_put(
    number: int, scene: Place, cases: Sequence[Case], resolutions: Sequence[Resolution]
) -> bool:
    """Tell whether the text puts any mention of a name elsewhere than the scene, or may do so."""
    for case in cases:
        for relation in case.said if case.key == cases[number].key else ():
            outer = resolutions[relation.outer].place
            if outer is None and relation.plain:
                return True
            if outer is not None and outer.id != scene.id and not lies_in(scene, outer):
                return True
    return False


def _mates(
    keys: set[str], cases: Sequence[Case], resolutions: Sequence[Resolution], text: str
) -> set[str]:
    """Return the names without a place that stand in one list with such a village."""
    more: set[str] = set()
    for step in (1, -1):
        order = range(len(cases) - 1) if step == 1 else range(len(cases) - 1, 0, -1)
        for number in order:
            one, other = sorted((number, number + step))
            first, last = cases[one].toponym, cases[other].toponym
            joined_ = phrases.TOGETHER.fullmatch(text, first.end, last.start)
            mate = number + step
            free = resolutions[mate].place is None and cases[mate].toponym.kind == "name"
            if joined_ and free and cases[number].key in keys | more and not cases[mate].said:
                more.add(cases[mate].key)
    return more
