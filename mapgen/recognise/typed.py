"""Finds the names that end in the word for their kind: "Oak Street", "Xe-Oda River"."""

from dataclasses import replace

from mapgen.recognise.known import cut, is_known
from mapgen.recognise.view import Span, View
from mapgen.text import word_lists

__all__ = ["is_road", "is_typed", "numbered_road", "typed_name"]

_NAMING = frozenset({"PROPN", "NOUN", "ADJ"})


def typed_name(seen: View, index: int, longest: int) -> Span | None:
    """Return a name that ends in the word for its kind, at `longest` (exclusive) at last."""
    typed, roads = seen.lexicon["typed"], seen.lexicon["roads"]
    if seen.analysis.tokens[seen.words[index].token].pos not in _NAMING:
        return None
    for last in range(index + 1, longest):
        word = seen.words[last]
        if not (word.capital or _links(seen, index, last)):
            return None
        if _qualifies(seen, index, last, longest):
            continue  # "Oda Prairie | Reservoir"
        named = word.lower in typed or _is_town(seen, index, last)
        if (word.lower in roads or named) and not _goes_on(seen, last + 1):
            span = cut(seen, index, last + 1)
            known = word.lower in typed and is_known(seen, span.text, index, last + 1)
            return replace(span, road=word.lower in roads, known=known)
    return None


def _qualifies(seen: View, index: int, last: int, longest: int) -> bool:
    """Tell whether a word for one kind is part of a name that a word for another kind ends."""
    if last + 1 >= longest or seen.knows(cut(seen, index, last + 1).text):
        return False
    both = (seen.lower(last), seen.lower(last + 1))
    return all(word in seen.lexicon["typed"] for word in both) and seen.words[last + 1].capital


def _links(seen: View, first: int, index: int) -> bool:
    """Tell whether a hyphen links an unknown word to the name: "Xe-Oda River"; not "Oak-Elm"."""
    if seen.words[index].text != "-" or index - first != 1 or index + 1 >= len(seen.words):
        return False
    before, after = seen.words[first], seen.words[index + 1]
    tight = before.end == seen.words[index].start and seen.words[index].end == after.start
    return tight and len(before.text) > 1 and not seen.knows(before.text)


def _is_town(seen: View, first: int, last: int) -> bool:
    """Tell whether "Town" ends a name that none but it has, and no more follows: "Ada Bor Town"."""
    if seen.lower(last) not in _words("towns"):
        return False
    further = last + 1 < len(seen.words) and seen.words[last + 1].capital
    more = further and seen.joined(last, last + 2)
    return not more and not any(seen.knows(cut(seen, at, last).text) for at in range(first, last))


def numbered_road(seen: View, index: int) -> Span | None:
    """Return a road that has a number for a name: "Highway 7", "Provincial Road 155"."""
    last = index + (seen.lower(index) not in _words("numbered"))
    if seen.lower(last) not in _words("numbered") or not seen.joined(index, last + 2):
        return None
    named = seen.words[index].capital and seen.words[last].capital and last + 1 < len(seen.words)
    number = named and any(c.isdigit() for c in seen.words[last + 1].text)
    return replace(cut(seen, index, last + 2), road=True) if number else None


def is_typed(seen: View, span: Span) -> bool:
    """Tell whether the last word of a name says what kind of place it is."""
    word = seen.lower(span.last - 1)
    return word in seen.lexicon["typed"] or (word in _words("towns") and not span.known)


def is_road(seen: View, first: int, last: int) -> bool:
    """Tell whether several words end as a road's name does: "Ninth Avenue", "Oak Street North"."""
    side = seen.lower(last - 1) in seen.lexicon["compass"]
    end = last - 1 - (side and last - first > 2)
    return last - first > 1 and seen.lower(end) in seen.lexicon["roads"]


def _goes_on(seen: View, index: int) -> bool:
    """Tell whether a body's name goes on here: "Oak County | Jail"."""
    return (
        index < len(seen.words)
        and seen.words[index].capital
        and seen.lower(index) in seen.lexicon["bodies"]
        and seen.lower(index - 1) in _words("sites")
        and seen.joined(index - 1, index + 1)
    )


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "typed")[name]
