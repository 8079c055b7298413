"""Reads the names of a list in the country of the one name that only one place bears."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mapgen.model import Place
from mapgen.names import fold
from mapgen.resolve.candidates import Case
from mapgen.resolve.nearly import ANGLO

__all__ = ["in_company"]

_JOINT = re.compile(r"\s*(?:,\s*(?:and\s+)?|and\s+|or\s+|&\s*)(?:the\s+)?")
_RARE = 8  # letters of a name that no two places are likely to share
_FAMED = 1_000_000  # people of a town that stands in any list
_SAME_KM = 30.0


def in_company(cases: tuple[Case, ...], text: str) -> tuple[Case, ...]:
    """Return the cases; beside a name that one place alone bears, others mean its country's.

    "Ada and Borovoskoye": of several towns called Ada it is the one in the land of the other.
    """
    homes: dict[str, set[str | None]] = {}
    for group in _lists(cases, text):
        lands = {place.country for n in group for place in _only(cases[n])}
        if len(lands) == 1:
            for number in group:
                homes.setdefault(cases[number].key, set()).update(lands)
    return tuple(
        _at_home(case, homes[case.key]) if case.key in homes and not case.containers else case
        for case in cases
    )


def _lists(cases: Sequence[Case], text: str) -> Iterator[list[int]]:
    group: list[int] = []
    for number, case in enumerate(cases):
        end = cases[group[-1]].toponym.end if group else 0
        if group and _JOINT.fullmatch(text, end, case.toponym.start) is None:
            if len(group) > 1:
                yield group
            group = []
        if case.toponym.kind == "name":
            group.append(number)
    if len(group) > 1:
        yield group


def _only(case: Case) -> tuple[Place, ...]:
    """Return the place of a long name that none else bears; nothing where several do."""
    places = case.candidates
    if not places or case.respelt or len(case.key) < _RARE or case.rejected:
        return ()
    first = places[0]
    alone = all(place.point.km_to(first.point) <= _SAME_KM for place in places)
    small = first.feature.startswith("P.") and first.country not in ANGLO
    return (first,) if alone and small else ()


def _at_home(case: Case, lands: set[str | None]) -> Case:
    kept = tuple(place for place in case.candidates if place.country in lands)
    large = any(p.population >= _FAMED and fold(p.name) == case.key for p in case.candidates)
    if not kept or large or len(kept) == len(case.candidates):
        return case
    out = tuple(place for place in case.candidates if place not in kept)
    if any(place.feature.startswith(("A.PCL", "A.ADM1", "L.", "H.", "T.")) for place in out):
        return case
    echoes = case.echoes & {place.id for place in kept}
    return replace(case, candidates=kept, rejected=case.rejected + out, echoes=echoes)
