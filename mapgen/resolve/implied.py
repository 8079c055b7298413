"""Reads where a name lies from what the text said before it: "In X, ...", "the district's Y"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from mapgen.model import Analysis, Place, Resolution
from mapgen.resolve import place_phrases as phrases
from mapgen.resolve.candidates import Case
from mapgen.resolve.relations import Relation
from mapgen.text import WordPattern, word_lists

__all__ = ["implied"]

_LEAD = 60  # code points
_SIDE = r"(?:(?:north|south|east|west|central|upper|lower)\w*\s+)?"
_OF_TOWN = WordPattern(
    r"(?:\s+[a-z]+)?\s*,?\s+(?:which\s+is\s+)?(?:in|to|on)\s+the\s+(?:(?:<resolve.implied.how_far>)\s+)?"
    r"(?:<resolve.implied.sides>)[\w-]*(?:\s+(?:<resolve.implied.parts>))?"
    r"\s+of\s+the\s+(?P<town><resolve.implied.towns>)\b(?!\s+of\b)"
)
"""After a part of the town that the text speaks of: "Ada suburb, in the north of the city"."""
_AWAY = re.compile(r"\b(?:to|from|towards?|for)\s+(?:the\s+)?$", re.IGNORECASE)
"""Before where somebody is taken, or comes from: that is not in the place he is taken from."""
_LARGE = 50_000  # people of a town that is called "the city"
_OPENS = re.compile(rf"\W*(?:In|Around|Across|Elsewhere\s+in)\s+(?:the\s+)?{_SIDE}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Patterns of what units are called."""

    anaphor: re.Pattern[str]  # "the township's ...", before a name
    after: re.Pattern[str]  # "... of the township", after it
    closing: re.Pattern[str]  # after the unit with which a sentence opens


@cache
def _patterns() -> _Patterns:
    units = "|".join(word_lists("resolve", "units"))
    anaphor = rf"\b(?:the|that)\s+(?P<unit>{units})['’]s\s+(?:[a-z]+\s+(?:of\s+)?){{0,3}}$"
    kinds = r"(?:['’]?\s+(?:[a-z-]+\s+)?[a-z]+)?"
    after = rf"{kinds},?\s+(?:in|of|within)\s+(?:the|that|this)(?:\s+same)?\s+(?P<unit>{units})\b"
    return _Patterns(
        after=re.compile(rf"{after}(?!\s+(?:of\b|[A-Z]))"),
        anaphor=re.compile(anaphor, re.IGNORECASE),
        closing=re.compile(rf"(?:\s+(?:{units}))?\s*[,:]"),
    )


def implied(
    cases: Sequence[Case], resolutions: Sequence[Resolution], analysis: Analysis
) -> dict[int, Relation]:
    """Return by number of name the unit that the text set the scene in, for names without one.

    Parameters
    ----------
    cases : sequence of Case
    resolutions : sequence of Resolution
        What each name means, as far as it is known.
    analysis : Analysis
    """
    found: dict[int, Relation] = {}
    for number, case in enumerate(cases):
        if case.toponym.kind != "name" or any(relation.kind == "in" for relation in case.said):
            continue
        outer = _anaphor(number, cases, resolutions, analysis.text)
        if outer is None and case.hint.startswith(("P", "A.ADM3", "A.ADM4")):
            outer = _opening(number, resolutions, analysis)
        if outer is not None:
            found[number] = Relation(outer=outer, kind="in", plain=True)
        elif (town := _of_town(number, resolutions, analysis.text)) is not None:
            found[number] = Relation(outer=town, kind="in", plain=True, part=True)
    return found


def _of_town(number: int, resolutions: Sequence[Resolution], text: str) -> int | None:
    """Return the town meant by "in the north of the city": the last one that is large enough."""
    match = _OF_TOWN.match(text, resolutions[number].toponym.end)
    if match is None:
        return None
    capital = match["town"] == "capital"
    near = sorted(range(len(resolutions)), key=lambda n: (n > number, abs(n - number)))
    return next((n for n in near if n != number and _is_town(resolutions[n], capital)), None)


def _is_town(one: Resolution, capital: bool) -> bool:
    place = one.place
    if place is None or one.toponym.kind != "name" or not place.feature.startswith("P."):
        return False
    return place.feature == "P.PPLC" or (not capital and place.population >= _LARGE)


def _anaphor(
    number: int, cases: Sequence[Case], resolutions: Sequence[Resolution], text: str
) -> int | None:
    """Return the unit meant by "the township's X": the last that can be called so.

    None where the text has named another container since, which nobody knows.
    """
    start = resolutions[number].toponym.start
    match = _patterns().anaphor.search(text, max(0, start - _LEAD), start)
    match = match or _patterns().after.match(text, _list_end(number, resolutions, text))
    if match is None:
        return None
    kinds = tuple(word_lists("resolve", "units")[match["unit"].lower()])
    before = [n for n in range(number - 1, -1, -1) if _is_of(resolutions[n].place, kinds)]
    called = re.compile(rf"\s+{match['unit']}\b", re.IGNORECASE)
    named = (n for n in before if called.match(text, resolutions[n].toponym.end))
    found = next(named, next(iter(before), None))
    holds = {r.outer for case in cases[:number] for r in case.said if r.kind == "in"}
    since = range(found + 1, number) if found is not None else ()
    return None if any(n in holds and resolutions[n].place is None for n in since) else found


def _list_end(number: int, resolutions: Sequence[Resolution], text: str) -> int:
    """Return where the list of names ends in which a name stands."""
    for one, other in pairwise(resolutions[number:]):
        if not phrases.TOGETHER.fullmatch(text, one.toponym.end, other.toponym.start):
            return one.toponym.end
    return resolutions[-1].toponym.end


def _is_of(place: Place | None, kinds: tuple[str, ...]) -> bool:
    return place is not None and place.feature.startswith(kinds)


def _opening(number: int, resolutions: Sequence[Resolution], analysis: Analysis) -> int | None:
    """Return the place with which the sentence of a name opens: "In Y, ... the village of X"."""
    start = resolutions[number].toponym.start
    index = analysis.sentence_at(start)
    if index is None or _AWAY.search(analysis.text, max(0, start - _LEAD), start):
        return None
    first = analysis.sentences[index].start
    inside = [n for n in range(number) if resolutions[n].toponym.start >= first]
    if not inside or resolutions[inside[0]].place is None:
        return None
    opener = resolutions[inside[0]].toponym
    led = _OPENS.fullmatch(analysis.text, first, opener.start) is not None
    return inside[0] if led and _patterns().closing.match(analysis.text, opener.end) else None
