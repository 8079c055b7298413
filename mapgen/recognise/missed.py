"""Tells which names just missed being taken for places: they are listed, never left out."""

from collections.abc import Mapping

from mapgen.recognise.view import Span, View, proper, relation

__all__ = ["is_missed"]

_LEAST = -1.3  # less belief than that, and it is none
_LEAST_NEAR = -0.5  # asked of what only lies in the article's countries
_PLACES = frozenset({"GPE", "LOC"})
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
    if belief < _LEAST or span.demonym or span.road or len(span.text) < _SHORTEST:
        return False
    if not proper(seen, span) or {"surname", "common", "body", "publisher", "spoken"} & set(found):
        return False
    label, exact = relation(seen, span)
    if exact and (label in _PLACES or (label == "FAC" and "locative" in found)):
        return True
    if label not in {"PERSON", ""} and not exact:
        return False
    if "typed" in found or "kind" in found:
        return True
    stands = bool({"locative", "listed", "contained"} & set(found))
    return span.known and "at_home" in found and (stands or belief >= _LEAST_NEAR)
