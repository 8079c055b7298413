"""Says in plain words why a candidate won, or why none did."""

from mapgen.lang import joined, say
from mapgen.model import Place
from mapgen.names import fold
from mapgen.resolve.article import Article
from mapgen.resolve.candidates import Case
from mapgen.resolve.kinds import fits

__all__ = ["reason_against", "reason_for"]

_KINDS = {
    "A.ADM1": "adm1",
    "A.ADM2": "adm2",
    "A.PCLI": "country",
    "P": "town",
    "H.": "water",
    "H.STM": "river",
    "H.LK": "lake",
    "H.SEA": "sea",
    "T.ISL": "island",
    "T.MT": "mountain",
    "S.BDRCROSS": "crossing",
    "S.AIRP": "airport",
    "L": "region",
}  # GeoNames class, or class and code -> the word for it in the catalogues


def reason_for(case: Case, place: Place, article: Article) -> str:
    """Return what a reader can check for the place that won."""
    parts = [_rank(case, place)]
    if place.id in case.past and fold(place.name) != case.key:
        parts.insert(0, say("reason.former", place=place.name))
    if case.respelt and fold(place.name) != case.key:
        parts.append(say("reason.respelt", quoted=place.name))
    if place.id in case.inside:
        parts.append(say("reason.inside", place=case.containers[0].name))
    if fits(place.feature, case.hint):
        parts.append(say("reason.kind", kind=_KINDS.get(case.hint, "this")))
    elif place.id in case.meant:
        kind = _KINDS.get(place.feature) or _KINDS.get(place.feature[:1], "this")
        parts.append(say("reason.kind", kind=kind))
    elif place.id in case.echoes:
        parts.append(say("reason.echo"))
    if place.id == case.shared[0]:
        parts.append(say("reason.set", n=case.shared[1]))
    times = article.mentions.get(place.country or "", 0)
    if times > 1 and not place.feature.startswith("A.PCL"):
        parts.append(say("reason.country", country=place.country, n=times))
    return joined(parts)


def _rank(case: Case, place: Place) -> str:
    every = (*case.candidates, *case.rejected)
    count = len(every)
    if count == 1:
        return say("reason.only")
    largest = max(every, key=lambda p: p.population)
    return say("reason.largest" if largest.id == place.id else "reason.one_of", n=count)


def reason_against(case: Case) -> str:
    """Return why a toponym has no place."""
    if (case.toponym.hint or "").startswith("R."):
        return say("reason.road")
    if case.toponym.doubtful:
        return _doubt(case)
    held = case.containers and case.rejected and not case.candidates and not case.hint
    if case.outside or (held and not case.respelt):
        return say("reason.outside", place=case.containers[0].name)
    if case.candidates and not case.respelt:
        first = max(case.candidates, key=lambda p: fits(p.feature, case.hint))
        return say("reason.far", n=len(case.candidates), what=_what(first))
    return _unknown(case)


def _unknown(case: Case) -> str:
    hint = case.toponym.hint or ""
    if case.rejected:
        kind = _KINDS.get(hint, "named")
        return say("reason.other_kind", kind=kind, what=_what(case.rejected[0]))
    if case.respelt and case.candidates:
        nearly = say("reason.nearly_alone", what=_what(case.candidates[0]))
        return joined((say("reason.none"), nearly))
    return say("reason.none")


def _doubt(case: Case) -> str:
    stands = say("reason.doubt")
    if not case.rejected:
        return joined((stands, say("reason.none")))
    key = "reason.nearly" if case.respelt else "reason.of_this_name"
    return joined((stands, say(key, what=_what(case.rejected[0]))))


def _what(place: Place) -> str:
    kind = _KINDS.get(place.feature) or _KINDS.get(place.feature[:1], "place")
    if not place.country:
        return say("reason.known", kind=kind, quoted=place.name)
    return say("reason.known_in", kind=kind, quoted=place.name, country=place.country)
