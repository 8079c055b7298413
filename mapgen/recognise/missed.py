"""Tells which names just missed being taken for places: they are listed, never left out."""

from collections.abc import Mapping
from functools import cache

from mapgen.actors.forces import known_forces
from mapgen.actors.load import load_actors
from mapgen.recognise.frames import stands
from mapgen.recognise.view import Span, View, proper, relation, relation_of

__all__ = ["is_force", "is_missed"]

_LEAST = -1.3  # less belief than that, and it is none
_OF_NATURE = 1.0  # less is asked of "Oak National Park"
_LEAST_NEAR = -0.5  # asked of what only lies in the article's countries
_PLACES = frozenset({"GPE", "LOC"})
_AGAINST = frozenset({"surname", "common", "body", "publisher", "spoken"})
_SHORTEST = 4  # letters


def is_missed(seen: View, span: Span, found: Mapping[str, float], belief: float) -> bool:
    """Tell whether a span that is not taken for a place may well be one.

    Parameters
    ----------
    seen : View
    span : Span
    found : mapping
        Its features that are not nought.
    belief : float
        What they add up to, below nought.

    Returns
    -------
    bool
        True for what the model calls a place, for what ends in a word for units or for nature
        ("Oak Volcano"), and for the gazetteer's names that lie in the article's countries.
    """
    least = _LEAST - _OF_NATURE * ("typed" in found)
    if belief < least or span.demonym or span.road or len(span.text) < _SHORTEST:
        return False
    land = any(place.feature.startswith("A.PCL") for place in seen.lookup(span.text)[:1])
    barred = land or _AGAINST & set(found) or _is_body_elsewhere(seen, span)
    return proper(seen, span) and not barred and _is_like_one(seen, span, found, belief)


def _is_like_one(seen: View, span: Span, found: Mapping[str, float], belief: float) -> bool:
    """Tell whether the model, the name's last word or the gazetteer speak for a place."""
    label, exact = relation(seen, span)
    if exact and (label in _PLACES or (label == "FAC" and "locative" in found)):
        return True
    ends = relation_of(seen, span.last - 1)[1] == span.last
    if label not in {"PERSON", ""} and not ends:
        return False
    if "typed" in found or "kind" in found:
        return True
    placed = bool({"locative", "listed", "contained"} & set(found))
    placed = placed or stands(seen, "peopled", span.first, span.last)
    return span.known and "at_home" in found and (placed or belief >= _LEAST_NEAR)


def is_force(text: str) -> bool:
    """Tell whether a name is that of a force or band which the actors' list knows."""
    return " ".join(text.lower().split()) in _forces()


@cache
def _forces() -> frozenset[str]:
    entries = (*load_actors().entries, *(force.entry for force in known_forces()))
    return frozenset(name.lower() for entry in entries for name in (*entry.aliases, *entry.generic))


def _is_body_elsewhere(seen: View, span: Span) -> bool:
    """Tell whether the model takes the name for a body's at another mention."""
    words = [word.text for word in seen.words[span.first : span.last]]
    return any(
        label == "ORG" and [word.text for word in seen.words[first:last]] == words
        for first, last, label in seen.entities
    )
