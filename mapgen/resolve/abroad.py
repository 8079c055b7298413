"""Takes a land's or a province's name for the one in the article's own country: Kurdistan."""

from dataclasses import replace

from mapgen.model import Place
from mapgen.resolve.article import Article
from mapgen.resolve.candidates import Case

__all__ = ["at_home"]

_MUCH = 0.3  # of an article's places lie in a country that it is about
_AREAS = ("A.ADM", "L.", "T.", "H.")


def at_home(cases: tuple[Case, ...], article: Article) -> tuple[Case, ...]:
    """Return the cases; of the areas of one name, those in the countries that it is about.

    An area of a country that nothing else in the article lies in is none, where another one of
    the name, or one without a country, lies in its own.
    """
    return tuple(_narrowed(case, article) for case in cases)


def _narrowed(case: Case, article: Article) -> Case:
    if case.toponym.kind == "demonym" or case.inside or case.peoples:
        return case
    shares = article.shares(case.key).countries
    own = [p for p in case.candidates if shares.get(p.country or "", 0.0) >= _MUCH]
    if not any(p.feature.startswith(_AREAS) for p in own):
        return case
    out = tuple(p for p in case.candidates if _is_abroad(p, shares, article))
    if not out or len(out) == len(case.candidates):
        return case
    kept = tuple(p for p in case.candidates if p not in out)
    echoes = case.echoes & {place.id for place in kept}
    return replace(case, candidates=kept, rejected=case.rejected + out, echoes=echoes)


def _is_abroad(place: Place, shares: dict[str, float], article: Article) -> bool:
    if article.home is not None and article.home.country == place.country:
        return False
    area = place.feature.startswith(_AREAS)
    return area and bool(place.country) and not shares.get(place.country or "")
