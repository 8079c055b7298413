"""Tells whether a name stands where the name of a place stands: "north of X", "captured X"."""

from collections.abc import Callable

from mapgen.model import Place
from mapgen.recognise.frames import stands
from mapgen.recognise.view import Span, View, ends
from mapgen.text import word_lists

__all__ = [
    "as_water",
    "coordinated",
    "located",
    "overflows",
    "past_bracket",
    "placed",
    "positions",
    "qualifies",
    "visited",
]

_LONGEST_GAP = 3
_LONGEST_BRACKET = 6  # words in brackets after a name of a list
_SMALLER = ("P.", "A.ADM", "S.", "H.")


def positions(seen: View, spans: tuple[Span, ...]) -> frozenset[Span]:
    """Return the spans that stand where hardly anything but a place stands."""
    return _with_lists(seen, spans, lambda span: placed(seen, span.first, span.last))


def located(seen: View, spans: tuple[Span, ...]) -> frozenset[Span]:
    """Return the spans that stand where places mostly stand: "to X", "attacked X and Y"."""
    groups = ("mostly", "acted_on")
    return _with_lists(
        seen, spans, lambda s: any(stands(seen, group, s.first, s.last) for group in groups)
    )


def _with_lists(
    seen: View, spans: tuple[Span, ...], stands: Callable[[Span], bool]
) -> frozenset[Span]:
    """Return the spans that stand so; the later names of a list share the first one's place."""
    found: set[Span] = set()
    last: Span | None = None
    for span in spans:
        follows = last is not None and coordinated(seen, last, span)
        if stands(span) or (follows and ends(seen, span.last)):
            found.add(span)
            last = span
        else:
            last = None
    return frozenset(found)


def placed(seen: View, first: int, last: int) -> bool:
    """Tell whether hardly anything but a place can stand where these words stand."""
    return stands(seen, "placed", first, last)


def visited(seen: View, span: Span) -> bool:
    """Tell whether something is done to it that is done to places, but to others too."""
    return stands(seen, "acted_on", span.first, span.last)


def as_water(seen: View, span: Span) -> tuple[Place, ...]:
    """Return the waters of a name that is written as theirs are: "the Niger"."""
    if seen.lower(span.first - 1) != "the" or span.demonym or not span.known:
        return ()
    if (
        seen.lower(span.first) in _words("lands")
        or not ends(seen, span.last)
        or qualifies(seen, span.last)
    ):
        return ()
    return tuple(place for place in seen.lookup(span.text) if place.feature.startswith("H."))


def overflows(seen: View, span: Span) -> bool:
    """Tell whether "the X" floods, or has banks, as only waters do, and X is called no land.

    Of a town of the name one does not say "the X".
    """
    if seen.lower(span.first - 1) != "the" or span.demonym or not ends(seen, span.last):
        return False
    after = span.last + (seen.lower(span.last) in _words("auxiliaries"))
    ahead = [seen.lower(after + step) for step in (0, 1, 2)]
    banks = ahead[0] in _words("bursting") and ahead[1] == "its" and ahead[2] in _words("banks")
    held = seen.lower(span.first - 2) == "of" and seen.lower(span.first - 3) in _words("banks")
    held = held and not qualifies(seen, span.last)
    if not (_lemma(seen, after) in _words("overflowing") or banks or held):
        return False
    places = seen.lookup(span.text)
    called_so = any(place.name.lower().startswith("the ") for place in places)  # The Bronx
    return not called_so and all(place.feature.startswith(_SMALLER) for place in places)


def qualifies(seen: View, last: int) -> bool:
    """Tell whether a noun follows that the name describes: "the Niger | talks"."""
    if last >= len(seen.words) or not seen.joined(last - 1, last + 1):
        return False
    return seen.analysis.tokens[seen.words[last].token].pos in {"NOUN", "PROPN", "ADJ"}


def _lemma(seen: View, index: int) -> str:
    """Return the base form of a verb; empty for any other word."""
    if not 0 <= index < len(seen.words):
        return ""
    token = seen.analysis.tokens[seen.words[index].token]
    return token.lemma.lower() if token.pos in {"VERB", "AUX"} else ""


def past_bracket(seen: View, index: int) -> int:
    """Return the word after a bracket that opens here: "Ada | (55 families), Bor"."""
    if seen.lower(index) != "(":
        return index
    for at in range(index + 1, min(index + _LONGEST_BRACKET, len(seen.words))):
        if seen.words[at].text == ")":
            return at + 1
    return index


def coordinated(seen: View, one: Span, other: Span) -> bool:
    """Tell whether two spans stand in one list, "A, B and C", or are the ends of one way."""
    between = seen.words[past_bracket(seen, one.last) : other.first]
    if [word.lower for word in between] == ["to"]:
        return seen.lower(one.first - 1) == "from"
    joiners = [word.lower for word in between if word.lower not in seen.lexicon["calling"]]
    if [word for word in joiners if word != ","] == ["as", "well", "as"]:
        return True
    return 0 < len(joiners) <= _LONGEST_GAP and set(joiners) <= _words("continues")


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "position")[name]
