"""Tells whether the words before a name lead to a place: "erupted at X", "the road to X"."""

from mapgen.recognise.position import ends
from mapgen.recognise.view import Span, View, relation, relation_of
from mapgen.text import word_lists

__all__ = [
    "is_at",
    "is_by_building",
    "is_called",
    "is_in",
    "is_inside",
    "is_known",
    "is_left",
    "is_on_way",
    "is_spoken_of",
]

_ALONG = 5  # words from a road to the two places that it lies between
_CALLED = 6  # words to the one that says what it is
_CLOSE_TO = frozenset((word, "to") for word in ("close", "next", "adjacent", "closest", "nearest"))
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
    if label not in {"PERSON", "", "ORG"} or (label == "ORG" and word != "at"):
        return False
    if word in {"around", "outside"}:
        return True
    happens = _lemma(seen, at) in seen.lists["happening"] or relation_of(seen, at)[0] in _TIMES
    return seen.lower(at) in _words("joining") or happens


def is_in(seen: View, span: Span) -> bool:
    """Tell whether something is in it that is not in a person: "roads in X Y", "seen in X".

    One may believe in a person, or have faith in a body.
    """
    label, exact = relation(seen, span)
    if seen.lower(span.first - 1) != "in" or label not in {"PERSON", "ORG"} or not exact:
        return False
    trusts = any(_lemma(seen, i) in _words("trusting") for i in range(span.first - 3, span.first))
    words = [word.lower for word in seen.words[span.first : span.last]]
    barred = seen.lists["bodies"] | seen.lists["publishers"] | seen.lists["forces"]
    return ends(seen, span.last) and not trusts and barred.isdisjoint(words)


def is_left(seen: View, span: Span) -> bool:
    """Tell whether somebody or something comes from it: "the operation from X", "fled from X"."""
    if seen.lower(span.first - 1) != "from" or relation(seen, span)[0] not in {"PERSON", ""}:
        return False
    before = range(max(0, span.first - 4), span.first - 1)
    return ends(seen, span.last) and any(_lemma(seen, i) in _words("leaving") for i in before)


def is_spoken_of(seen: View, span: Span) -> bool:
    """Tell whether the text says where it lies or what it is, or what lies by it.

    "X lies north of", "X is close to", "X is the first city where", "close to X".
    """
    label, _ = relation(seen, span)
    if (seen.lower(span.first - 2), seen.lower(span.first - 1)) in _CLOSE_TO:
        return label not in {"PERSON", "ORG", "NORP"} and ends(seen, span.last)
    at = span.last
    if at >= len(seen.words) or not seen.joined(at - 1, at + 1):
        return False
    if seen.lower(at) in _words("lying") or (
        seen.lower(at) in _words("being") and seen.lower(at + 1) in _words("beside")
    ):
        return True
    return seen.lower(at) in _words("being") and _is_called_one(seen, at + 1)


def _is_called_one(seen: View, at: int) -> bool:
    """Tell whether "a town", "the first city" begins here, and no more is said of what it is."""
    if seen.lower(at) not in seen.lists["articles"]:
        return False
    for index in range(at + 1, min(at + _CALLED, len(seen.words) - 1)):
        if seen.words[index].capital or not seen.words[index].text.isalpha():
            return False
        if seen.lower(index) in seen.lists["calling"]:
            tags = {"NOUN", "PROPN", "ADJ"}
            return seen.analysis.tokens[seen.words[index + 1].token].pos not in tags
    return False


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
