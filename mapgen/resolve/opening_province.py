"""Holds the names of a sentence to the province that it opens with: "In Sumy Oblast, ..."."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mapgen.model import Analysis, Place
from mapgen.resolve.candidates import Case
from mapgen.resolve.kinds import lies_in
from mapgen.text import WordPattern

__all__ = ["in_opening_province"]

_SIDE = r"(?:(?:north|south|east|west|central|upper|lower)\w*\s+)"
_OPENS = re.compile(rf"\W*(?:In|Across|Throughout)\s+(?:the\s+)?{_SIDE}?", re.IGNORECASE)
_KIND = r"(?:\s+(?:<resolve.opening_province.kinds>))?"
_COMMA = WordPattern(rf"{_KIND}\s*,", re.IGNORECASE)
_COLON = WordPattern(rf"{_KIND}\s*:", re.IGNORECASE)
_FAMED = 1_000_000  # people of a town that no province it is not in makes a namesake of
_LARGE = 100_000  # people of a town that is spoken of anywhere
_MATES = 2  # names that lie in the province, so that what does not is none of them
_UNITS = ("A.ADM1", "A.ADM2")


@dataclass(frozen=True, slots=True)
class _Opening:
    """A unit that opens a sentence or a line, and the code points that it holds for."""

    start: int
    end: int
    units: tuple[Place, ...]
    sure: bool  # the name is a unit's before it is anything else's


def in_opening_province(cases: tuple[Case, ...], analysis: Analysis) -> tuple[Case, ...]:
    """Return the cases; of small places, those that lie where the sentence is set.

    A small namesake in another province is none where two other names do lie in the one named, or
    where the text calls it a village.
    """
    found = list(cases)
    for opening in _openings(cases, analysis):
        inside = [
            number
            for number, case in enumerate(cases)
            if opening.start < case.toponym.start < opening.end and _is_free(case)
        ]
        homes = {n for n in inside if _within(cases[n].candidates, opening.units)}
        for number in inside:
            case = cases[number]
            if number in homes:
                if not any(place.population >= _FAMED for place in case.candidates):
                    found[number] = _kept(case, _within(case.candidates, opening.units))
            elif (opening.sure and case.hint.startswith("P")) or (
                len({cases[n].key for n in homes}) >= _MATES
            ):
                strangers = [p for p in case.candidates if _is_stranger(p, opening.units)]
                kept = tuple(p for p in case.candidates if p not in strangers)
                if len(kept) < len(case.candidates):
                    found[number] = replace(_kept(case, kept), containers=opening.units)
    return tuple(found)


def _openings(cases: Sequence[Case], analysis: Analysis) -> list[_Opening]:
    """Return what opens a sentence or a line, in text order: "Sumy region:" holds for its line."""
    text, found = analysis.text, []
    for case in cases:
        units = tuple(p for p in case.candidates if p.feature in _UNITS)
        if not units or case.toponym.kind != "name":
            continue
        start, end = case.toponym.start, case.toponym.end
        line = text.rfind("\n", 0, start) + 1
        number = analysis.sentence_at(start)
        if number is None:
            continue
        sentence = analysis.sentences[number]
        if not text[line:start].strip() and (match := _COLON.match(text, end)):
            stop = text.find("\n", end)
            found.append(
                _Opening(
                    match.end(),
                    stop if stop >= 0 else len(text),
                    units[:1],
                    units[0] == case.candidates[0],
                )
            )
        elif _OPENS.fullmatch(text, sentence.start, start) and _COMMA.match(text, end):
            found.append(_Opening(end, sentence.end, units[:1], units[0] == case.candidates[0]))
    return found


def _is_free(case: Case) -> bool:
    """Tell whether nothing else says where it lies."""
    stated = any(relation.kind == "in" for relation in case.said)
    return case.toponym.kind == "name" and not stated and not case.inside


def _within(places: Sequence[Place], units: Sequence[Place]) -> tuple[Place, ...]:
    return tuple(p for p in places if any(lies_in(p, unit) for unit in units))


def _is_stranger(place: Place, units: Sequence[Place]) -> bool:
    """Tell whether it is a small place that is known to lie in another province."""
    if not place.feature.startswith("P.") or place.population >= _LARGE:
        return False
    first = {unit.name if unit.feature == "A.ADM1" else unit.admin1 for unit in units}
    if place.country not in {unit.country for unit in units}:
        return True
    return place.admin1 is not None and place.admin1 not in first


def _kept(case: Case, kept: tuple[Place, ...]) -> Case:
    out = tuple(p for p in case.candidates if p not in kept)
    echoes = case.echoes & {place.id for place in kept}
    return replace(case, candidates=kept, rejected=case.rejected + out, echoes=echoes)
