"""Finds names whose kind is written large and belongs to them: "Oda District", "Bor Lakes"."""

from collections.abc import Iterator

from mapgen.recognise.frame_words import kind_words
from mapgen.recognise.hyphens import glued
from mapgen.recognise.runs import Stated, run_before
from mapgen.recognise.view import View, relation_of
from mapgen.text import word_lists

__all__ = ["LARGE_RULES"]

_LED = frozenset({"of", "from", "to", "at"})
_BETWEEN = frozenset({",", "and", "or", "&"})
_APART = 2  # words between two names of one list, at most


def _unit(seen: View, index: int) -> Iterator[Stated]:
    """Yield the unit that a large word for its kind ends: "in the Oda District of Bor"."""
    if not (seen.words[index].capital and seen.lower(index) in _words("large")):
        return
    further = seen.words[index + 1 : index + 2]
    if kind_words(seen, index, "calling_units"):
        return  # "Oda Rural Municipality", where it is no part of the name
    name = run_before(seen, index, plain=True)
    if name is None or (further and further[0].capital and seen.joined(index, index + 2)):
        return
    before = name.first - 1 - (seen.lower(name.first - 1) == "the")
    if seen.lower(before) == "/" and seen.words[before - 1].capital:
        before -= 2  # "in Bor/Oda Ward"
    outer = seen.words[index + 2 : index + 3]
    part = seen.lower(index + 1) == "of" and bool(outer) and outer[0].capital
    fellow = seen.words[before - 1] if seen.lower(before) in {",", "and"} else None
    listed = fellow is not None and (fellow.text.isdigit() or fellow.lower in _words("large"))
    inside = listed or seen.lower(before) in seen.lexicon["within"]
    person = relation_of(seen, name.first)[0] == "PERSON"  # "Ada Ward", "to Ada Ward of Oda"
    if not inside and (person or not (part or seen.lower(before) in _LED)):
        return
    ends = any(glued(seen, i) for i in range(name.first, name.last))
    if not (ends or seen.knows(_text(seen, name.first, index + 1))):
        yield Stated(name.first, index + 1)


def _waters(seen: View, index: int) -> Iterator[Stated]:
    """Yield the waters of a list that a large word closes: "Oda, Bor and Cif Lakes"."""
    if not (seen.words[index].capital and seen.lower(index) in _words("waters")):
        return
    last = run_before(seen, index + 1)
    if last is None or last.last - last.first < 2 or seen.knows(_text(seen, last.first, last.last)):
        return
    names = [last]
    while True:
        at = names[-1].first
        while seen.lower(at - 1) in _BETWEEN and names[-1].first - at < _APART:
            at -= 1
        name = run_before(seen, at) if at < names[-1].first else None
        if name is None:
            break
        names.append(name)
    if len(names) > 1 and seen.lower(last.first - 1) in _BETWEEN - {","}:
        yield from names


def _side(seen: View, index: int) -> Iterator[Stated]:
    """Yield the region that two sides name: "the Far-North", "in the Centre-East region"."""
    word = seen.words[index]
    if not (word.capital and word.lower in _words("extremes") and glued(seen, index + 1)):
        return
    other = seen.words[index + 2]
    if not (other.capital and other.lower in seen.lexicon["compass"]):
        return
    before = index - 1 - (seen.lower(index - 1) == "the")
    if seen.lower(before) in seen.lexicon["within"] | _LED:
        yield Stated(index, index + 3)


def _text(seen: View, first: int, last: int) -> str:
    return seen.text[seen.words[first].start : seen.words[last - 1].end]


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "large")[name]


LARGE_RULES = (_unit, _waters, _side)
