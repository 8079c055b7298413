"""Tells whether the words before a name lead to a place: "erupted at X", "the road to X"."""

from mapgen.recognise.position import ends
from mapgen.recognise.view import Span, View, relation, relation_of
from mapgen.text import word_lists

__all__ = ["is_at", "is_by_building", "is_called", "is_inside", "is_known", "is_on_way"]

_ALONG = 5  # words from a road to the two places that it lies between
_TIMES = frozenset({"DATE", "TIME"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})


def is_called(seen: View, span: Span) -> bool:
    """Tell whether the model calls it a place, and nothing else follows."""
    label, exact = relation(seen, span)
    return exact and label in {"GPE", "LOC"} and ends(seen, span.last)


def is_by_building(seen: View, span: Span) -> bool:
    """Tell whether the model calls it a building, and something is by it: "near the X Terminal"."""
    before = span.first - 1 - (seen.lower(span.first - 1) == "the")
    label, _ = relation(seen, span)
    return label == "FAC" and seen.lower(before) in seen.lists["within"] | {"at"}


def is_at(seen: View, span: Span) -> bool:
    """Tell whether something happens there: "erupted at X Y", "while in X and Y", "around X".

    One may believe in a person, or be angry at one.
    """
    word, at = seen.lower(span.first - 1), span.first - 2
    label = relation(seen, span)[0]
    if word not in _words("within") or at < 0:
        return False
    if word == "at" and seen.lower(at) in _words("facilities"):
        return label in {"PERSON", "ORG", ""}
    if label not in {"PERSON", ""}:
        return False
    if word in {"around", "outside"}:
        return True
    happens = _lemma(seen, at) in seen.lists["happening"] or relation_of(seen, at)[0] in _TIMES
    return seen.lower(at) in _words("joining") or happens


def is_on_way(seen: View, span: Span, before: Span | None) -> bool:
    """Tell whether a way leads there: "the road to X", "to Ada via X", "the road between X and"."""
    word, at = seen.lower(span.first - 1), span.first - 2
    if word == "via":
        return before is not None and before.last == span.first - 1
    ways = _words("ways_to")
    if word == "between" and any(seen.lower(i) in ways for i in range(at - _ALONG, at)):
        return True
    road = word == "to" and seen.lower(at) in ways
    return road and relation(seen, span)[0] in _PLACES | {"PERSON", ""}


def is_inside(seen: View, span: Span) -> bool:
    """Tell whether it stands where no person can: "outside X", "the vicinity of X".

    A friend may be found in one.
    """
    word = seen.lower(span.first - 1)
    inside = word in seen.lists["within"] - {"in"} or (
        word == "of" and seen.lower(span.first - 2) in seen.lists["parts"]
    )
    _, exact = relation(seen, span)
    return inside and exact


def _lemma(seen: View, index: int) -> str:
    return seen.analysis.tokens[seen.words[index].token].lemma.lower() if index >= 0 else ""


def is_known(seen: View, span: Span) -> bool:
    """Tell whether a place has this name, and nothing says that a person or body is meant."""
    return relation(seen, span)[0] not in {"PERSON", "ORG"} and bool(seen.lookup(span.text))


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "leading")[name]
