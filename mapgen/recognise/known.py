"""Tells which words the gazetteer knows as a place's name, and cuts them out of the text."""

from dataclasses import replace

from mapgen.recognise.view import Span, View, relation_of

__all__ = ["after_side", "cut", "is_known", "is_within"]

_LAND = "A.PCL"


def cut(seen: View, first: int, last: int) -> Span:
    """Return the span of words `first` to `last` (exclusive)."""
    start, end = seen.words[first].start, seen.words[last - 1].end
    return Span(first, last, start, end, seen.text[start:end])


def is_known(seen: View, text: str, first: int, last: int) -> bool:
    """Tell whether some place has this name, which these words may be."""
    if last - first == 1 and not _may_be_name(seen, first):
        return False
    return seen.knows(text)


def after_side(seen: View, first: int, last: int) -> Span | None:
    """Return the country of "the region of | Southern Oda", which is a part of it; else None."""
    if last - first < 2 or seen.lower(first) not in seen.lexicon["compass"]:
        return None
    rest = cut(seen, first + 1, last)
    land = any(place.feature.startswith(_LAND) for place in seen.lookup(rest.text)[:1])
    return replace(rest, known=True) if land else None


def _may_be_name(seen: View, index: int) -> bool:
    word = seen.words[index]
    if word.lower in seen.lexicon["blocked"] and not is_within(seen, index):
        return word.text.isupper() and word.text.lower() in {"us", "uk", "uae"}
    return len(word.text) > 2 or word.text.isupper() or "." in word.text


def is_within(seen: View, index: int) -> bool:
    """Tell whether the model calls a word a town, and something is in it: "in Lyon and Nice"."""
    if seen.words[index].text.isupper() or relation_of(seen, index) != ("GPE", index + 1):
        return False
    before = seen.lower(index - 1)
    listed = before in {",", "and"} and relation_of(seen, index - 2) == ("GPE", index - 1)
    return before in {"in", "near", "outside"} or listed
