"""Chooses a place for each toponym, or states why there is none."""

import math
import tomllib
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from mapgen.errors import DataError
from mapgen.model import Analysis, Lookup, Place, Resolution, Toponym
from mapgen.resolve.candidates import Case, cases
from mapgen.resolve.reasons import reason_against, reason_for
from mapgen.resolve.score import Article, score_all, summary, vouched
from mapgen.resources import data_path

__all__ = ["load_weights", "resolve"]

_ROUNDS = 2
_RIVALS = 5
_SUREST = 0.99
_RESPELT = 0.7  # how far a name found under another spelling is trusted


def resolve(
    analysis: Analysis,
    toponyms: Iterable[Toponym],
    lookup: Lookup,
    *,
    fuzzy: Lookup | None = None,
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

    Returns
    -------
    tuple of Resolution
        One per toponym, in their order.
    """
    weights = load_weights()
    found = cases(tuple(toponyms), analysis.text, lookup, fuzzy)
    article = Article.unread(analysis.article.publisher, lookup)
    for _ in range(_ROUNDS):
        article = summary(found, _shares(found, article, weights), article)
    final = _shares(found, article, weights)
    return tuple(_resolution(*pair, article) for pair in zip(found, final, strict=True))


def _shares(
    found: tuple[Case, ...], article: Article, weights: dict[str, float]
) -> list[list[float]]:
    """Score every case; mentions of which the same is known are scored once."""
    memo: dict[object, list[float]] = {}
    shares = []
    for case in found:
        known = (case.key, case.hint, case.inside, case.echoes, case.candidates)
        if known not in memo:
            memo[known] = score_all(case, article, weights)
        shares.append(memo[known])
    return shares


def _resolution(case: Case, shares: list[float], article: Article) -> Resolution:
    if not case.candidates:
        rivals = tuple(p for p in case.rejected if not case.respelt or vouched(case, p, article))
        return _without(replace(case, rejected=rivals), rivals)
    order = sorted(range(len(shares)), key=lambda i: (-shares[i], i))
    best = case.candidates[order[0]]
    if case.respelt and not vouched(case, best, article):
        return _without(case, case.candidates)
    share = shares[order[0]] * (_RESPELT if case.respelt else 1.0)
    score = math.floor(100 * min(_SUREST, share)) / 100
    return Resolution(
        toponym=case.toponym,
        place=best,
        score=max(score, 0.01),
        reason=reason_for(case, best, article),
        rivals=tuple(case.candidates[i] for i in order[1 : 1 + _RIVALS]),
    )


def _without(case: Case, rivals: tuple[Place, ...]) -> Resolution:
    """Return a resolution without a place, with those that it might have been."""
    return Resolution(
        toponym=case.toponym,
        place=None,
        score=0.0,
        reason=reason_against(case),
        rivals=rivals[:_RIVALS],
    )


@cache
def load_weights() -> dict[str, float]:
    """Read the resolver's weights from data/resolver.toml.

    Raises
    ------
    DataError
        If the file is damaged.
    """
    path = data_path("resolver.toml")
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))["resolve"]
        return {str(name): float(weight) for name, weight in table.items()}
    except (OSError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise DataError(f"weights cannot be read: {path} ({error})") from error
