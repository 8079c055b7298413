"""Reads the ends of ways that a word leads to: "on the axis Oda-Bor, Cif-Dun and Eld-Fay"."""

from collections.abc import Iterator

from mapgen.recognise.hyphens import glued
from mapgen.recognise.known import cut
from mapgen.recognise.runs import Stated
from mapgen.recognise.view import View, relation_of
from mapgen.text import word_lists

__all__ = ["way_ends"]

_JOINERS = frozenset({",", "and", "or"})
_TIMES = frozenset({"DATE", "TIME"})
_APART = 2  # words between two ways of one list


def way_ends(seen: View, index: int) -> Iterator[Stated]:
    """Yield the ends of all ways that the word here leads to; of "Oda" alone, none."""
    if seen.lower(index) not in word_lists("recognise", "ways")["led"]:
        return
    at = index + 1
    while (parts := _parts(seen, at)) and len(parts) > 1:
        yield from _named(seen, parts)
        at = parts[-1].last
        end = at
        while seen.lower(at) in _JOINERS and at - end < _APART:
            at += 1
        if at == end:
            return


def _parts(seen: View, first: int) -> list[Stated]:
    """Return the words written large that hyphens join from here on."""
    found: list[Stated] = []
    at = first
    while _is_name(seen, at):
        start = at
        while _is_name(seen, at) and seen.joined(start, at + 1):
            at += 1
        found.append(Stated(start, at))
        if not glued(seen, at):
            break
        at += 1
    return found


def _is_name(seen: View, index: int) -> bool:
    """Tell whether a word is written large, and is no day."""
    if index >= len(seen.words) or relation_of(seen, index)[0] in _TIMES:
        return False
    return seen.words[index].capital and seen.words[index].text[0].isalpha()


def _named(seen: View, parts: list[Stated]) -> Iterator[Stated]:
    """Yield the ends; several parts that the gazetteer knows as one name are one end."""
    at = 0
    while at < len(parts):
        last = at
        for other in range(len(parts) - 1, at, -1):
            whole = (at, other) == (0, len(parts) - 1)
            if not whole and seen.knows(cut(seen, parts[at].first, parts[other].last).text):
                last = other
                break
        yield Stated(parts[at].first, parts[last].last)
        at = last + 1
