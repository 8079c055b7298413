"""Cuts capitalised words into runs, each of which may be one name: "near | Oda Bor, | Cif"."""

from collections.abc import Iterator, Mapping

from mapgen.recognise.frame_words import kind_words, listed_words
from mapgen.recognise.hyphens import continues, is_small_part, leads_part
from mapgen.recognise.known import cut
from mapgen.recognise.spans import people_of
from mapgen.recognise.view import Span, View, relation_of
from mapgen.text import word_lists

__all__ = ["capitalised"]

_HYPHENS = frozenset("-‐‑–")
_TIMES = frozenset({"DATE", "TIME"})


def capitalised(seen: View, sure: Mapping[int, Span]) -> Iterator[Span]:
    """Yield the sure places and the other runs of capitalised words, in text order."""
    index = 0
    while index < len(seen.words):
        led = index not in sure and _leads_name(seen, index)
        span = None if led else sure.get(index) or _run(seen, index, sure)
        index = span.last if span else index + 1
        if span is not None:
            yield span
            if span.stated:
                index += kind_words(seen, index, "calling", ahead=True)


def _leads_name(seen: View, index: int) -> bool:
    """Tell whether a capital is no part of the name that it leads: "Near Oda", "Kenyan Oda"."""
    if not seen.joined(index, index + 2) or not all(
        word.capital for word in seen.words[index : index + 2]
    ):
        return False
    word = seen.words[index]
    led = word.lower in seen.lexicon["within"] | listed_words("leading")
    opens = word.lower == "the" and seen.lower(index - 1) in {"", "."}
    return led or opens or bool(people_of(seen, word.text))


def _run(seen: View, first: int, sure: Mapping[int, Span]) -> Span | None:
    if relation_of(seen, first)[0] in _TIMES:
        return None  # "Saturday | at Oda"
    end = at = first
    while at < len(seen.words) and (at == first or seen.joined(at - 1, at + 1)):
        if at in sure:
            return None
        if _is_of_name(seen, at, after_hyphen=end == at - 1, goes_on=end == at > first):
            end = at + 1
        elif at == first and _is_article(seen, at):
            pass  # "in al-Oda"
        elif at == first or not _goes_on(seen, at):
            break
        at += 1
    return cut(seen, first, end) if end > first else None


def _is_of_name(seen: View, index: int, *, after_hyphen: bool, goes_on: bool) -> bool:
    """Tell whether a word is part of a name: written large, or small within one."""
    word = seen.words[index]
    large = word.capital and word.text[0].isalpha() and word.text != "I"
    small = (after_hyphen and is_small_part(seen, index)) or (goes_on and continues(seen, index))
    return large or small


def _goes_on(seen: View, index: int) -> bool:
    """Tell whether a hyphen or a particle leads on within a name; a dash apart ends it."""
    word = seen.words[index]
    dash = word.text in _HYPHENS and word.start == seen.words[index - 1].end
    return dash or word.lower in word_lists("recognise", "capitalised")["particles"]


def _is_article(seen: View, index: int) -> bool:
    """Tell whether a hyphen joins a small article to a name: "al-Oda"."""
    return seen.lower(index) in seen.lexicon["particles"] and leads_part(seen, index)
