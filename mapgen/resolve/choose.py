"""Chooses a place for each toponym, or states why there is none."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace

from rapidfuzz import fuzz

from mapgen.lang import joined, say
from mapgen.model import Analysis, Lookup, Place, Resolution, Toponym
from mapgen.names import fold
from mapgen.resolve.against import gainsaid
from mapgen.resolve.article import Article, summary
from mapgen.resolve.background import Background
from mapgen.resolve.candidates import COORDINATES, Case, cases
from mapgen.resolve.derived import derived
from mapgen.resolve.home import home_of
from mapgen.resolve.kinds import lies_in
from mapgen.resolve.lands import lands
from mapgen.resolve.lists import strays
from mapgen.resolve.nearly import Alike, nearly
from mapgen.resolve.parts import parts
from mapgen.resolve.reasons import reason_against, reason_for
from mapgen.resolve.scene import scenes
from mapgen.resolve.score import score_all, vouched
from mapgen.resolve.senses import renamed, senses
from mapgen.resources import weights_of

__all__ = ["resolve"]

_ROUNDS = 2
_RIVALS = 5
_SUREST = 0.99
_PLACED = 0.45  # less belief than that in any place, and the name is listed, not placed
_AGREES = 0.25  # as much is enough where the article is about the place's country
_FAR = 0.5  # and so much is asked far from all its places
_BESIDE = 0.3  # about 180 km from a sure place, across a border or not
_MUCH = 0.3  # of an article's places lie in a country that it is about
_REFUSED = 2.0  # more than any belief
_LARGE = 100_000  # people: of so large a town any article may speak
_SAME_KM = 30.0  # a town and the unit of its name are one place for a reader
_BY_WORDS = 0.6  # how far a place that only the words around a name tell is trusted
_RATIO = 80.0
_NEARLY = 0.8  # belief in the only place near by that is written nearly so
_RESPELT = 0.7  # how far a name found under another spelling is trusted


def resolve(
    analysis: Analysis,
    toponyms: Iterable[Toponym],
    lookup: Lookup,
    *,
    fuzzy: Lookup | None = None,
    former: Lookup | None = None,
    alike: Alike | None = None,
    background: Background | None = None,
) -> tuple[Resolution, ...]:
    """Resolve each toponym against the candidates that `lookup` returns.

    Parameters
    ----------
    analysis : Analysis
        Its article's publisher may say what country is written about.
    toponyms : iterable of Toponym
    lookup : callable
        Name -> candidates, best first. It may raise; it never returns None.
    fuzzy : callable, optional
        Asked for other spellings when `lookup` has nothing.
    former : callable, optional
        Name -> those of its candidates that bore it in the past only.
    alike : callable, optional
        A name and ISO codes -> places of these countries that are written nearly so.
    background : Background, optional
        What is known of the article from outside it.

    Returns
    -------
    tuple of Resolution
        One per toponym, in their order.
    """
    weights = weights_of("resolve")
    names = tuple(toponyms)
    outside = background or Background()
    lookup = outside.lookup(lookup)
    found = senses(cases(names, analysis.text, lookup, fuzzy), analysis)
    found = outside.cases(lands(scenes(parts(found, analysis.text), analysis), analysis))
    found = found if former is None else renamed(found, former)
    article = Article(home=home_of(analysis.article, lookup))
    for _ in range(_ROUNDS):
        article = summary(found, _shares(found, article, weights), article)
    article = outside.speaking(article)
    shares = _shares(found, article, weights)
    if fuzzy is not None:
        for _ in range(_ROUNDS):  # one name found so may speak for the next
            found = tuple(
                _respelt(case, parts, article, fuzzy)
                for case, parts in zip(found, shares, strict=True)
            )
            shares = _shares(found, article, weights)
            article = article.joined(_vouched_for(found, shares, article), _RESPELT)
    return _settled(found, shares, article, analysis.text, alike)


def _settled(
    found: tuple[Case, ...],
    shares: list[list[float]],
    article: Article,
    text: str,
    alike: Alike | None,
) -> tuple[Resolution, ...]:
    """Return what each name means once all are weighed, less what the others speak against."""
    final = [_resolution(*pair, article) for pair in zip(found, shares, strict=True)]
    far = strays(final, text)
    final = [
        _without(case, (resolution.place, *resolution.rivals))
        if number in far and resolution.place is not None
        else resolution
        for number, (case, resolution) in enumerate(zip(found, final, strict=True))
    ]
    if alike is not None:
        final = [
            _nearly(case, resolution, article, alike)
            for case, resolution in zip(found, final, strict=True)
        ]
    outer = {number: r.place for number, r in enumerate(final) if r.place is not None}
    final = [
        _without(case, (one.place, *one.rivals))
        if one.place is not None and gainsaid(one.place, case.said, outer)
        else one
        for case, one in zip(found, final, strict=True)
    ]
    return tuple(
        _by_words(case, resolution, outer) for case, resolution in zip(found, final, strict=True)
    )


def _vouched_for(
    found: tuple[Case, ...], shares: list[list[float]], article: Article
) -> dict[str, Place]:
    """Return by name the places of respelt names that the article speaks for."""
    best = (
        (case, case.candidates[max(range(len(parts)), key=parts.__getitem__)])
        for case, parts in zip(found, shares, strict=True)
        if case.respelt and case.candidates
    )
    return {case.key: place for case, place in best if vouched(case, place, article)}


def _respelt(case: Case, shares: list[float], article: Article, fuzzy: Lookup) -> Case:
    """Look for other spellings of a name that has no place near what the article is about."""
    toponym = case.toponym
    if case.respelt or toponym.doubtful or toponym.kind != "name" or case.rejected:
        return case
    best = max(range(len(shares)), key=shares.__getitem__, default=None)
    if best is None or shares[best] >= _least(case, case.candidates[best], article):
        return case
    name = toponym.name or toponym.surface
    near = tuple(p for p in fuzzy(name) if vouched(case, p, article) and _alike(name, p))
    return replace(case, candidates=near, respelt=True) if near else case


def _nearly(case: Case, resolution: Resolution, article: Article, alike: Alike) -> Resolution:
    """Place a name that has no place by what is written nearly so and lies near."""
    if resolution.place is not None:
        return resolution
    other = nearly(case, article, alike)
    return resolution if other is case else _resolution(other, [_NEARLY], article)


def _alike(name: str, place: Place) -> bool:
    """Tell whether one of a place's names is written nearly so."""
    key = fold(name)
    forms = (place.name, *(form for _, form in place.names))
    return any(fuzz.ratio(key, fold(form)) >= _RATIO for form in forms)


def _by_words(case: Case, resolution: Resolution, outer: dict[int, Place]) -> Resolution:
    """Place an unknown name by the words around it, where they say enough."""
    toponym = case.toponym
    if resolution.place is not None or case.outside or not case.said or toponym.kind != "name":
        return resolution
    if toponym.doubtful or (toponym.hint or "").startswith(("R.", "H", "S")):
        return resolution
    place = derived(toponym, case.said, outer)
    if place is None:
        return resolution
    reason = joined((resolution.reason, say("reason.by_words")))
    return replace(resolution, place=place, score=_BY_WORDS, reason=reason)


def _shares(
    found: tuple[Case, ...], article: Article, weights: Mapping[str, float]
) -> list[list[float]]:
    """Score every case; mentions of which the same is known are scored once."""
    memo: dict[object, list[float]] = {}
    shares = []
    for case in found:
        known = (
            case.key,
            case.hint,
            case.inside,
            case.echoes,
            case.peoples,
            case.candidates,
        )
        if known not in memo:
            memo[known] = score_all(case, article, weights)
        shares.append(memo[known])
    return shares


def _resolution(case: Case, shares: list[float], article: Article) -> Resolution:
    if not case.candidates:
        rivals = tuple(p for p in case.rejected if not case.respelt or vouched(case, p, article))
        return _without(replace(case, rejected=rivals), rivals)
    if case.toponym.hint == COORDINATES:
        return Resolution(
            toponym=case.toponym,
            place=case.candidates[0],
            score=_SUREST,
            reason=say("reason.coordinates"),
        )
    order = sorted(range(len(shares)), key=lambda i: (-shares[i], i))
    best = case.candidates[order[0]]
    if case.respelt and not vouched(case, best, article):
        return _without(case, case.candidates)
    share = math.fsum(
        shares[i]
        for i in order
        if best.point.km_to(case.candidates[i].point) <= _SAME_KM
        or lies_in(best, case.candidates[i])
    )
    if share < _least(case, best, article) and not case.respelt:
        return _without(case, tuple(case.candidates[i] for i in order))
    share *= _RESPELT if case.respelt else 1.0
    score = math.floor(100 * min(_SUREST, share)) / 100
    return Resolution(
        toponym=case.toponym,
        place=best,
        score=max(score, 0.01),
        reason=reason_for(case, best, article),
        rivals=tuple(case.candidates[i] for i in order[1 : 1 + _RIVALS]),
    )


def _least(case: Case, place: Place, article: Article) -> float:
    """Return how much belief a place needs: less where the article is, more elsewhere.

    A small place is refused, however few share its name, in a country that the article does not
    speak of, and needs more where it is far from all that the article does.
    """
    countries = article.shares(case.key).countries
    share = countries.get(place.country or "", 0.0)
    home = article.home is not None and article.home.country == place.country
    of_people = place.country in case.peoples and not case.adrift
    if of_people or place.id in {*case.inside, case.shared[0]}:
        return _AGREES
    wide = place.feature.startswith(("A.PCL", "L.", "H.", "T.", "S."))
    wide = wide or (place.feature.startswith("A.ADM") and not article.is_foreign(case.key, place))
    if wide or not place.country or place.population >= _LARGE or not countries:
        return _AGREES if share or home or not countries else _PLACED
    lost = case.adrift or not (share or home)
    near = article.nearness(case.key, place) >= _BESIDE
    if near or not (lost or article.is_far(case.key, place)):
        return _AGREES
    return _FAR if not lost and (share >= _MUCH or home) else _REFUSED


def _without(case: Case, rivals: tuple[Place, ...]) -> Resolution:
    """Return a resolution without a place, with those that it might have been."""
    return Resolution(
        toponym=case.toponym,
        place=None,
        score=0.0,
        reason=reason_against(case),
        rivals=rivals[:_RIVALS],
    )
