"""Tells countries and provinces of one name apart by what the sentence speaks of: Georgia."""

from dataclasses import replace
from functools import cache

from mapgen.errors import DataError
from mapgen.model import Analysis, Place
from mapgen.resolve.candidates import Case
from mapgen.resources import data_path
from mapgen.text import WordPattern

__all__ = ["lands", "neighbours"]

_TELLS = WordPattern(r",[”\"’]?\s+[^,.;]{0,60}\b(?:<resolve.lands.telling>)\b")
_LARGE = 100_000  # people of a town that speaks for its country
_LAND = ("A.PCL", "A.ADM1")


def lands(cases: tuple[Case, ...], analysis: Analysis) -> tuple[Case, ...]:
    """Return the cases; of a land's name that several countries share, those the words mean.

    A people of its own name goes first, then the towns of the same sentence, then the peoples
    that live across a border: "Russian troops entered Georgia". What speaks for two decides
    nothing.
    """
    numbers = [analysis.sentence_from(case.toponym.start) for case in cases]
    groups: dict[int, list[Case]] = {}
    for number, case in zip(numbers, cases, strict=True):
        groups.setdefault(number, []).append(case)
    return tuple(
        _meant(case, groups[number], analysis.text)
        for number, case in zip(numbers, cases, strict=True)
    )


def _is_told(case: Case, other: Case, text: str) -> bool:
    """Tell whether another name stands where only the telling is: ", she said in Atlanta"."""
    start, end = case.toponym.end, other.toponym.start
    return start < end and _TELLS.search(text, start, end) is not None


def _meant(case: Case, together: list[Case], text: str) -> Case:
    codes = {p.country for p in case.candidates if p.feature.startswith(_LAND) and p.country}
    if len(codes) < 2 or case.toponym.kind == "demonym" or case.inside:
        return case
    around = [one for one in together if not _is_told(case, one, text)]
    peoples = [one.candidates[0] for one in around if _is_people(one)]
    own = {place.country for place in peoples if place in case.candidates}
    units = not any(p.feature.startswith("A.PCL") for p in case.candidates)
    own |= {place.country for place in peoples} & codes if units else set()
    towns = {one.candidates[0].country for one in around if one.key != case.key and _speaks(one)}
    beyond = {code for place in peoples for code in neighbours().get(place.country or "", ())}
    for spoken in (own, towns, beyond):
        if len(found := spoken & codes) == 1:
            (code,) = found
            return _narrowed(case, code or "")
    return case


def _is_people(case: Case) -> bool:
    return case.toponym.kind == "demonym" and bool(case.candidates)


def _speaks(case: Case) -> bool:
    """Tell whether the place of a name is so well known that it needs no other word."""
    if not case.candidates:
        return False
    place = case.candidates[0]
    known = place.feature == "P.PPLC" or place.population >= _LARGE
    return case.toponym.kind == "name" and place.feature.startswith("P.") and known


def _narrowed(case: Case, code: str) -> Case:
    kept: tuple[Place, ...] = tuple(p for p in case.candidates if p.country == code)
    out = tuple(p for p in case.candidates if p.country != code)
    echoes = case.echoes & {place.id for place in kept}
    return replace(case, candidates=kept, rejected=case.rejected + out, echoes=echoes)


@cache
def neighbours() -> dict[str, frozenset[str]]:
    """Return the ISO codes of the countries that each borders on.

    Raises
    ------
    DataError
        If the file is damaged.
    """
    path = data_path("neighbours.tsv")
    try:
        lines = path.read_text(encoding="utf-8").splitlines()[1:]
        pairs = (line.split("\t") for line in lines)
        return {code: frozenset(others.split()) for code, others in pairs}
    except (OSError, ValueError) as error:
        raise DataError(f"neighbours cannot be read: {path} ({error})") from error
