"""Decides which spans are toponyms, and describes each for the resolver."""

import math
from collections.abc import Iterable, Mapping

from mapgen.lang.identify import NAMES_ONLY
from mapgen.model import Analysis, Toponym
from mapgen.recognise.abbreviations import expanded
from mapgen.recognise.context import describe
from mapgen.recognise.coordinates import coordinates
from mapgen.recognise.evidence import Evidence, features
from mapgen.recognise.labels import labels
from mapgen.recognise.missed import is_missed
from mapgen.recognise.possible import possible_names
from mapgen.recognise.spans import find_spans, people_of
from mapgen.recognise.things import no_places
from mapgen.recognise.variants import as_spelt_elsewhere, variants
from mapgen.recognise.view import PlaceNames, Span, View, view
from mapgen.resources import weights_of
from mapgen.text import word_lists

__all__ = ["judge", "recognise"]

_LEAD = 3  # words from "the" to a part of the world: "the tiny, rich | Gulf state"
_ROUNDS = 2


def recognise(analysis: Analysis, gazetteer: PlaceNames) -> tuple[Toponym, ...]:
    """Find the place names of an article.

    Parameters
    ----------
    analysis : Analysis
    gazetteer : PlaceNames
        Anything with `knows`, `lookup` and `demonym`.

    Returns
    -------
    tuple of Toponym
        In text order, none overlapping another. A demonym's `name` is its country or region.
        Names that stand where a place stands, but may be none, are marked `doubtful`.
    """
    if analysis.article.lang in NAMES_ONLY:
        from mapgen.recognise.arabic import recognise_arabic

        return recognise_arabic(analysis, gazetteer)
    seen = view(analysis, gazetteer)
    spans = find_spans(seen)
    sure, missed = _judged(seen, spans, weights_of("recognise"))
    begun = labels(seen)
    sure = _with(sure, (span for span in begun if seen.names.knows(span.text)))
    possible = _with(possible_names(seen, sure, missed), _apart(begun, sure))
    named = describe(seen, tuple(s for s in sure if not _is_of_region(seen, s)), possible)
    named = tuple(as_spelt_elsewhere(seen, named, variants(seen, (*sure, *possible), sure)))
    stated = tuple(coordinates(analysis.text, analysis.article.body_start))
    free = (t for t in named if all(t.end <= c.start or c.end <= t.start for c in stated))
    found = sorted((*free, *stated), key=lambda toponym: toponym.start)
    return expanded(found, analysis.text, analysis.article.body_start)


def _with(spans: tuple[Span, ...], more: Iterable[Span]) -> tuple[Span, ...]:
    """Add spans in text order; where one lies in another that was found, that one stays."""
    return tuple(sorted((*spans, *_apart(more, spans)), key=lambda span: span.first))


def _apart(spans: Iterable[Span], others: tuple[Span, ...]) -> list[Span]:
    return [s for s in spans if all(s.last <= o.first or o.last <= s.first for o in others)]


def judge(seen: View, spans: tuple[Span, ...], weights: Mapping[str, float]) -> tuple[Span, ...]:
    """Return the spans that are places; those found at first speak for the others."""
    return _judged(seen, spans, weights)[0]


def _judged(
    seen: View, spans: tuple[Span, ...], weights: Mapping[str, float]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the spans that are places, and those that nearly are: they are offered to a person."""
    sure: tuple[Span, ...] | None = None
    others = no_places(seen, spans)
    spans = tuple(span for span in spans if span not in others)
    for _ in range(_ROUNDS):
        evidence = Evidence(seen, spans, sure)
        found = {span: features(seen, span, evidence) for span in spans}
        belief = {span: _weigh(found[span], weights) for span in spans}
        sure = tuple(s for s in spans if s.stated or s in evidence.gathered or belief[s] >= 0.0)
    known = frozenset(sure or ())
    left = (s for s in spans if s not in known)
    return sure or (), tuple(s for s in left if is_missed(seen, s, found[s], belief[s]))


def _is_of_region(seen: View, span: Span) -> bool:
    """Tell whether it is only said to be of a part of the world: "West African peacekeepers".

    So is "the Gulf state", which is no province called Gulf.
    """
    if _is_of_world(seen, span):
        return True
    lands = seen.lookup(people_of(seen, span.text))[:1] if span.demonym else ()
    return any(land.feature == "L.RGN" and land.country is None for land in lands)


def _is_of_world(seen: View, span: Span) -> bool:
    """Tell "the Balkan country" and "Gulf states": lands in a part of the world, and not that."""
    lists = word_lists("recognise", "lands")
    after = seen.lower(span.last)
    if after in lists["states"] and span.text.lower() in lists["world"]:
        return True
    lead = range(max(0, span.first - _LEAD), span.first)
    one = any(seen.lower(i) in lists["one"] for i in lead)
    return one and after in lists["lands"] and seen.words[span.last].text.islower()


def _weigh(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return math.fsum(weights.get(name, 0.0) * value for name, value in found.items())
