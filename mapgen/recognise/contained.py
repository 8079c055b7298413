"""Tells which names the text puts into a place: "at Ada in Bor", "to Ada and Cif, Bor district"."""

from collections.abc import Mapping, Sequence

from mapgen.recognise.frame_words import listed_words
from mapgen.recognise.position import coordinated, placed, visited
from mapgen.recognise.view import Span, View, ends, is_unit, relation

__all__ = ["is_put"]

_LISTED = 3  # names of a list


def is_put(seen: View, runs: Sequence[Span], sure: Mapping[int, Span]) -> bool:
    """Tell whether the text puts it into a place: "at Ada in Bor", "to Ada and Cif, Bor district".

    What only somebody can do, or what follows a full stop, may be a person's.
    """
    span = runs[0]
    before = seen.lower(span.first - 1)
    led = (
        before in listed_words("leading")
        or visited(seen, span)
        or placed(seen, span.first, span.last)
    )
    if not led and not (before in {"and", ","} and relation(seen, span)[0] != "PERSON"):
        return False
    last = span
    for mate in runs[1:_LISTED]:
        if not coordinated(seen, last, mate):
            break
        last = mate
    return ends(seen, last.last) and _container(seen, last.last, sure)


def _container(seen: View, at: int, sure: Mapping[int, Span]) -> bool:
    """Tell whether "in Bor", "in the south of Bor" or ", Bor district" begins at a word."""
    at += seen.lower(at) in {"all", "both"} and seen.lower(at + 1) == "in"
    word = seen.lower(at)
    if word not in {"in", ",", "near", "("}:
        return False
    at += 1
    every = word == "," and seen.lower(at) in {"all", "both"}  # "Oda and Bor, both in Cif"
    at += every
    if word == "," and seen.lower(at) in ({"near", "in"} if every else {"near"}):
        word, at = "near", at + 1
    skipped = seen.lexicon["compass"] | listed_words("nearby") | {"the", "of"}
    while seen.lower(at) in skipped and at not in sure:
        at += 1
    outer = sure.get(at)
    if outer is None or outer.demonym:
        return False
    return word in {"in", "near"} or is_unit(seen.lexicon.kinds, seen.lower(outer.last))
