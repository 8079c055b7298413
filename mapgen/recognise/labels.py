"""Names that begin the entries of a report by places: "Roseau: heavy damage", "Laudat: no news".

One such beginning may be anything; several, of which enough are names of places, are places all.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from mapgen.recognise.known import cut
from mapgen.recognise.view import Span, View
from mapgen.text import word_lists

__all__ = ["labels"]

_LEAST = 4  # entries that make a report by places
_SHARE = 1 / 3  # of them that are names of places
_LONGEST = 4  # words of a name
_ELIDED = re.compile(r"[a-z]{1,2}['’][A-ZÀ-Þ]")  # "Dos d’Oda"
_KINDS = frozenset({"paragraph", "list_item"})
_ENDS = frozenset({":", "–", "—", "-"})


def labels(seen: View) -> tuple[Span, ...]:
    """Return the names that begin entries, in text order; () where the report is not by places."""
    found = tuple(_labels(seen))
    known = sum(seen.names.knows(span.text) for span in found)
    several = len({span.text.lower() for span in found}) >= _LEAST
    return found if several and known >= _SHARE * len(found) else ()


def _labels(seen: View) -> Iterator[Span]:
    starts = [word.start for word in seen.words]
    for block in seen.analysis.blocks:
        if block.kind not in _KINDS:
            continue
        first = bisect_left(starts, block.start)
        while first < len(seen.words) and seen.words[first].start < block.end:
            if seen.words[first].text[:1].isalnum():
                break
            first += 1  # a bullet
        yield from _entry(seen, first, block.end)


def _entry(seen: View, first: int, end: int) -> Iterator[Span]:
    """Yield the names before a colon of which something is said: "Oda: none hurt", "Oda, Bor:"."""
    names = [(first, _name(seen, first))]
    while names[-1][1] > names[-1][0] and seen.lower(names[-1][1]) == ",":
        after = names[-1][1] + 1
        names.append((after, _name(seen, after)))
    first, last = names[-1]
    if last == first or seen.lower(last) not in _ENDS or seen.words[last].end >= end:
        return
    for first, last in names:
        firsts = word_lists("recognise", "doubtful")["firsts"]
        if not any(seen.lower(i) in seen.lexicon["blocked"] - firsts for i in range(first, last)):
            yield cut(seen, first, last)


def _name(seen: View, first: int) -> int:
    """Return where a name that begins at a word ends."""
    last = first
    while last < min(len(seen.words), first + _LONGEST) and _is_name(seen, last, first):
        last += 1
    return last


def _is_name(seen: View, index: int, first: int) -> bool:
    word = seen.words[index]
    inner = word.text in {".", "'", "’", "d"} or _ELIDED.match(word.text) is not None
    part = index > first and inner
    return part or (word.capital and word.lower not in seen.small)
