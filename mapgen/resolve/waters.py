"""Holds a river or lake to the towns that it is named with: a namesake far off is not meant."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mapgen.lang import say
from mapgen.model import Analysis, Place, Resolution
from mapgen.resolve.candidates import Case
from mapgen.resolve.reasons import reason_against

__all__ = ["waters"]

_INLAND = ("H.STM", "H.LK", "H.RSV")
_BESIDE_KM = 150.0  # from where a water may run: towns named with it in one sentence
_REGION_KM = 300.0  # and places of the article that lie in the same region
_OF_ARTICLE = 0.25  # of its places lie in the water's region
_FEW = 2  # places that say nothing of a region
_KNOWN_KM = 250.0  # half as long as a river that everybody knows, if its name is its own
_RIVALS = 5
_TRUST = 0.8  # how far a water is trusted that the towns beside it choose


@dataclass(frozen=True, slots=True)
class _Company:
    """Whom a name of a water is named with, and where else the article is."""

    beside: tuple[Place, ...]  # in its sentences
    article: tuple[Place, ...]

    def is_beside(self, water: Place) -> bool:
        """Tell whether anything named with it lies where the water may run."""
        return any(_apart(water, place) <= _BESIDE_KM for place in self.beside)

    def speaks_against(self, water: Place) -> bool:
        """Tell whether what is named with it, or all of the article, lies elsewhere."""
        near = sum(_apart(water, place) <= _REGION_KM for place in self.article)
        towns = [place for place in self.beside if place.feature != "P.PPLC"]
        if towns:  # a capital is where officials speak of any river
            return near < _OF_ARTICLE * max(len(self.article), 1)
        return near == 0 and len(self.article) > _FEW


def waters(
    cases: Sequence[Case], resolutions: Sequence[Resolution], analysis: Analysis
) -> list[Resolution]:
    """Return the resolutions; of rivers and lakes, those by which the towns beside them lie.

    A river that a gazetteer lacks often has a namesake that it has. A long river with a name of
    its own may be spoken of anywhere.

    Parameters
    ----------
    cases : sequence of Case
    resolutions : sequence of Resolution
        What each name means so far.
    analysis : Analysis
        Its sentences say what is named together.
    """
    found = list(resolutions)
    for key in sorted({case.key for case in cases if _inland(case)}):
        numbers = [n for n, case in enumerate(cases) if case.key == key and _inland(case)]
        company = _company(numbers, resolutions, analysis)
        for number in numbers:
            found[number] = _held(cases[number], resolutions[number], company)
    return found


def _held(case: Case, one: Resolution, company: _Company) -> Resolution:
    """Return what a name of a water means among these places."""
    place = one.place
    if place is not None and place.feature not in _INLAND:
        return one
    options = _inland(case)
    known = len(options) == 1 and (options[0].extent_km or 0.0) >= _KNOWN_KM
    if place is not None and (known or company.is_beside(place)):
        return one
    beside = [water for water in options if company.is_beside(water)]
    rivals = tuple(p for p in (place, *one.rivals, *options) if p is not None)
    if len(beside) == 1:
        rivals = tuple(p for p in dict.fromkeys(rivals) if p != beside[0])
        said = say("reason.beside")
        return replace(one, place=beside[0], score=_TRUST, reason=said, rivals=rivals[:_RIVALS])
    if place is None or not company.speaks_against(place):
        return one
    rivals = tuple(dict.fromkeys(rivals))[:_RIVALS]
    return replace(one, place=None, score=0.0, reason=reason_against(case), rivals=rivals)


def _inland(case: Case) -> tuple[Place, ...]:
    """Return the rivers and lakes that a name may mean, where it may be one."""
    if case.toponym.kind != "name" or case.toponym.doubtful:
        return ()
    return tuple(place for place in case.candidates if place.feature in _INLAND)


def _company(
    numbers: Sequence[int], resolutions: Sequence[Resolution], analysis: Analysis
) -> _Company:
    sentences = {analysis.sentence_at(resolutions[n].toponym.start) for n in numbers} - {None}
    beside, article = {}, {}
    for one in resolutions:
        place = one.place
        if place is None or one.toponym.kind != "name" or not _is_local(place):
            continue
        if place.feature != "P.PPLC":
            article[place.id] = place
        if analysis.sentence_at(one.toponym.start) in sentences:
            beside[place.id] = place
    return _Company(tuple(beside.values()), tuple(article.values()))


def _is_local(place: Place) -> bool:
    """Tell whether a place is a town, a unit, a site or a hill, and no country or wide region."""
    return place.feature.startswith(("P.", "A.ADM", "S.", "T."))


def _apart(water: Place, place: Place) -> float:
    """Return the km between a place and where a water may run, by how far both reach."""
    reach = (water.extent_km or 0.0) + (place.extent_km or 0.0)
    return max(0.0, water.point.km_to(place.point) - reach)
