"""Chooses a place for each toponym, or states why there is none."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from mapgen.lang import say
from mapgen.model import Analysis, Lookup, Place, Resolution, Toponym
from mapgen.resolve.abroad import at_home
from mapgen.resolve.against import gainsaid
from mapgen.resolve.article import Article, summary
from mapgen.resolve.background import Background
from mapgen.resolve.belief import least
from mapgen.resolve.by_words import OnLand, by_words
from mapgen.resolve.candidates import Case, cases
from mapgen.resolve.company import in_company
from mapgen.resolve.home import home_of
from mapgen.resolve.implied import implied
from mapgen.resolve.kinds import lies_in
from mapgen.resolve.lands import lands
from mapgen.resolve.levels import levels
from mapgen.resolve.lookups import COORDINATES
from mapgen.resolve.nearly import Alike, nearly
from mapgen.resolve.opening_province import in_opening_province
from mapgen.resolve.outer_units import outer_units
from mapgen.resolve.parts import parts
from mapgen.resolve.reasons import reason_against, reason_for
from mapgen.resolve.relations import Relation
from mapgen.resolve.report_district import DOUBTFUL, in_report_district
from mapgen.resolve.respelt import respelt, vouched_for
from mapgen.resolve.score import score_all, vouched
from mapgen.resolve.seats import seated
from mapgen.resolve.senses import renamed, senses
from mapgen.resolve.strays import strays
from mapgen.resolve.waters import waters
from mapgen.resources import weights_of

__all__ = ["resolve"]

_ROUNDS = 2
_RIVALS = 5
_SUREST = 0.99
_MOSTLY = 0.5  # of an article's places lie in its own country
_LEAST_SHARE = 0.05  # of the belief in all places of a name, where most of it is refused
_SAME_KM = 30.0  # a town and the unit of its name are one place for a reader
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
    on_land: OnLand | None = None,
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
    on_land : callable, optional
        A point and a radius in km -> whether any land lies so near.

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
    found = levels(parts(found, analysis.text), analysis.text)
    found = in_company(found, analysis.text)
    found = outside.cases(lands(in_opening_province(found, analysis), analysis))
    found = found if former is None else renamed(found, former)
    article = Article(home=home_of(analysis.article, lookup))
    for _ in range(_ROUNDS):
        article = summary(found, _shares(found, article, weights), article)
    article = outside.speaking(article)
    found = at_home(found, article)
    shares = _shares(found, article, weights)
    if fuzzy is not None:
        for _ in range(_ROUNDS):  # one name found so may speak for the next
            found = tuple(
                respelt(case, parts, article, fuzzy)
                for case, parts in zip(found, shares, strict=True)
            )
            shares = _shares(found, article, weights)
            article = article.joined(vouched_for(found, shares, article), _RESPELT)
    seat = partial(seated, lookup=lookup)
    settled = _settled(found, shares, article, analysis, alike, on_land, seat)
    return tuple(seat(one) for one in outer_units(found, settled, lookup))


def _settled(
    found: tuple[Case, ...],
    shares: list[list[float]],
    article: Article,
    analysis: Analysis,
    alike: Alike | None,
    on_land: OnLand | None,
    seat: Callable[[Resolution], Resolution],
) -> tuple[Resolution, ...]:
    """Return what each name means once all are weighed, less what the others speak against."""
    final = [_resolution(*pair, article) for pair in zip(found, shares, strict=True)]
    text = analysis.text
    far = strays(final, text)
    final = [
        _without(case, (resolution.place, *resolution.rivals))
        if number in far and resolution.place is not None
        else resolution
        for number, (case, resolution) in enumerate(zip(found, final, strict=True))
    ]
    if alike is not None:
        final = [
            resolution if number in far else _nearly(case, resolution, article, alike)
            for number, (case, resolution) in enumerate(zip(found, final, strict=True))
        ]
    more = implied(found, final, analysis)
    found = tuple(
        replace(case, said=(*case.said, more[number])) if number in more else case
        for number, case in enumerate(found)
    )
    outer = {number: r.place for number, r in enumerate(final) if r.place is not None}
    wrong = _gainsaid(found, final, outer)
    final = [
        _without(case, (one.place, *one.rivals))
        if one.place is not None
        and ((case.key, one.place.id) in wrong or gainsaid(one.place, case.said, outer))
        else one
        for case, one in zip(found, final, strict=True)
    ]
    stated = by_words(found, waters(found, final, analysis), on_land, seat)
    told = in_report_district(found, stated, analysis)
    return by_words(found, told, on_land, seat, trust=DOUBTFUL)


def _gainsaid(
    found: Sequence[Case], final: Sequence[Resolution], outer: Mapping[int, Place]
) -> set[tuple[str, str]]:
    """Return (name, place) for what the text speaks against: once said, it holds everywhere.

    Not where the text tells two places of the name apart, as it does with "X, Y" at one mention.
    """
    placed: dict[str, dict[str, Place]] = {}
    own: set[tuple[str, str]] = set()
    for case, one in zip(found, final, strict=True):
        if one.place is not None:
            placed.setdefault(case.key, {})[one.place.id] = one.place
            if case.said and not gainsaid(one.place, case.said, outer):
                own.add((case.key, one.place.id))
    wrong = {
        (case.key, place.id)
        for case in found
        if case.said
        for place in placed.get(case.key, {}).values()
        if gainsaid(place, [r for r in case.said if _holds(r, place, outer)], outer)
    }
    return wrong - own


def _holds(relation: Relation, place: Place, outer: Mapping[int, Place]) -> bool:
    """Tell whether what is said at one mention holds at all: "X, Y" does in Y's country only."""
    other = outer.get(relation.outer)
    at_home = other is not None and other.country == place.country
    return not relation.strict or (relation.plain and at_home)


def _nearly(case: Case, resolution: Resolution, article: Article, alike: Alike) -> Resolution:
    """Place a name that has no place by what is written nearly so and lies near."""
    if resolution.place is not None:
        return resolution
    other = nearly(case, article, alike)
    return resolution if other is case else _resolution(other, [_NEARLY], article)


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
            case.meant,
            case.unmeant,
            case.peoples,
            case.forces,
            case.across,
            tuple(map(id, case.candidates)),  # quicker than what they are equal by
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
    if not case.respelt:
        order, shares = _possible(case, order, shares, article)
    best = case.candidates[order[0]]
    if case.respelt and not vouched(case, best, article):
        return _without(case, case.candidates)
    share = math.fsum(
        shares[i]
        for i in order
        if best.point.km_to(case.candidates[i].point) <= _SAME_KM
        or lies_in(best, case.candidates[i])
    )
    if share < least(case, best, article) and not case.respelt:
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


def _possible(
    case: Case, order: list[int], shares: list[float], article: Article
) -> tuple[list[int], list[float]]:
    """Leave out the places that cannot be meant where one of the article's own country can.

    It then has their share of the belief.
    """
    if least(case, case.candidates[order[0]], article) <= 1.0:
        return order, shares
    lands = article.shares(case.key).countries
    kept = [
        i
        for i in order
        if lands.get(case.candidates[i].country or "", 0.0) >= _MOSTLY
        and least(case, case.candidates[i], article) <= 1.0
    ]
    total = math.fsum(shares[i] for i in kept)
    if total < _LEAST_SHARE:
        return order, shares
    return kept, [share / total for share in shares]


def _without(case: Case, rivals: tuple[Place, ...]) -> Resolution:
    """Return a resolution without a place, with those that it might have been."""
    return Resolution(
        toponym=case.toponym,
        place=None,
        score=0.0,
        reason=reason_against(case),
        rivals=rivals[:_RIVALS],
    )
