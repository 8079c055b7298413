"""Says in plain words why a candidate won, or why none did."""

from mapgen.model import Place
from mapgen.resolve.candidates import Case, fits
from mapgen.resolve.score import Article

__all__ = ["reason_against", "reason_for"]

_KINDS = {
    "A.ADM1": "province, state or governorate",
    "A.ADM2": "county or district",
    "A.PCLI": "country",
    "P": "town",
    "H.": "river, lake or sea",
    "H.STM": "river",
    "H.LK": "lake",
    "H.SEA": "sea",
    "T.ISL": "island",
    "T.MT": "mountain",
    "S.BDRCROSS": "border crossing",
    "S.AIRP": "airport",
    "L": "region",
}


def reason_for(case: Case, place: Place, article: Article) -> str:
    """Return what a reader can check for the place that won."""
    parts = [_rank(case, place)]
    if case.respelt:
        parts.append(f"spelt {place.name} in the gazetteer")
    if place.id in case.inside:
        parts.append(f"the text puts it in {case.containers[0].name}")
    if fits(place.feature, case.hint):
        parts.append(f"the words around it mean a {_KINDS.get(case.hint, 'place of this kind')}")
    elif place.id in case.echoes:
        parts.append("the article calls it so elsewhere")
    times = article.mentions.get(place.country or "", 0)
    if times > 1 and not place.feature.startswith("A.PCL"):
        parts.append(f"the article names {place.country} or places in it {times} times")
    return "; ".join(parts)


def _rank(case: Case, place: Place) -> str:
    count = len(case.candidates)
    if count == 1:
        return "the only place of this name"
    largest = max(case.candidates, key=lambda p: p.population)
    rank = "the largest of" if largest.id == place.id else "one of"
    return f"{rank} {count} places of this name"


def reason_against(case: Case) -> str:
    """Return why a toponym has no place."""
    hint = case.toponym.hint or ""
    if hint.startswith("R."):
        return "a road: the gazetteer has no roads"
    if case.toponym.doubtful:
        return _doubt(case)
    if case.rejected:
        kind = _KINDS.get(hint, "place of the kind the text names")
        return f"no {kind} of this name is known, only {_what(case.rejected[0])}"
    if case.respelt and case.candidates:
        nearly = f"spelt nearly so is {_what(case.candidates[0])}"
        return f"no place of this name is known; {nearly}, which nothing else here speaks for"
    return "no place of this name is known"


def _doubt(case: Case) -> str:
    stands = "it stands where a place would, but may be none"
    if not case.rejected:
        return f"{stands}: no place of this name is known"
    named = "spelt nearly so is" if case.respelt else "of this name is"
    return f"{stands}; {named} {_what(case.rejected[0])}"


def _what(place: Place) -> str:
    kind = _KINDS.get(place.feature) or _KINDS.get(place.feature[:1], "place")
    where = f" in {place.country}" if place.country else ""
    return f"the {kind} {place.name}{where}"
