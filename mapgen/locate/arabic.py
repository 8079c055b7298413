"""Words that widen or move a place in Arabic and Sorani: "near", "north of", "20 km south of"."""

import functools
import re
from dataclasses import replace

from mapgen.lang.identify import NAMES_ONLY
from mapgen.locate.around import moved, surrounding
from mapgen.locate.make import Shown, location
from mapgen.locate.named_place import as_named
from mapgen.locate.parts import part
from mapgen.locate.setting import Group, Named, Setting, is_area, is_country
from mapgen.model import Location, Sentence
from mapgen.names import fold
from mapgen.text import word_lists

__all__ = ["arabic_around"]


_ATTACHED = re.compile("^[وفب]")
_FEW = 6  # words before a name that rules look at
_WAYS = ("north", "south", "east", "west")


@functools.cache
def _words(*names: str) -> frozenset[str]:
    """Return the words of some lists in all languages of Arabic letters, folded."""
    tables = [word_lists("locate", "arabic", lang=lang) for lang in sorted(NAMES_ONLY)]
    return frozenset(fold(word) for table in tables for name in names for word in table[name])


def _way_of(word: str) -> str:
    """Return the way of the compass that a folded word names, if any."""
    return next((way for way in _WAYS if word in _words(way)), "")


def arabic_around(setting: Setting, group: Group, sentence: Sentence) -> tuple[Location, ...]:
    """Read the words before the first name of a list; the others stay where they are.

    "South of A" and "southern A" are one phrase in both languages. A town is taken to be left
    that way, a province to be meant in that part.
    """
    first = group[0]
    lead = setting.lead(first.start, sentence)
    if setting.analysis.article.lang not in NAMES_ONLY or not lead[-1:].isspace():
        return ()
    if is_country(first.place):
        return ()
    words = list(re.finditer(r"\S+", lead))[-_FEW:]
    found = _read(first, [_plain(word.group()) for word in words], setting)
    if found is None:
        return ()
    shown, number = found
    at = words[number]
    start = first.start - len(lead) + at.start() + (_plain(at.group()) != fold(at.group()))
    title = " ".join(setting.text[start : first.end].split())
    moved_first = location(setting, replace(shown, title=title), start, first.end, (first,))
    return (moved_first, *(as_named(setting, item) for item in group[1:]))


def _plain(word: str) -> str:
    """Fold a word, without what is attached where the rest is one of ours."""
    key, rest = fold(word), fold(_ATTACHED.sub("", word))
    return rest if rest in _words("near", *_WAYS) else key


def _read(item: Named, words: list[str], setting: Setting) -> tuple[Shown, int] | None:
    """Return what the last words make of a place, and at which word that begins."""
    last = len(words) - 1
    while last >= 0 and words[last] in _words("kinds", "of"):
        last -= 1
    way, first = _way(words, last)
    if way:
        return _directed(item, way, words, first, setting)
    if last >= 0 and words[last] in _words("near"):
        return surrounding(item, "near", setting), last
    return None


def _way(words: list[str], last: int) -> tuple[str, int]:
    """Return the direction that ends at a word, and the word it begins at: "north" + "east"."""
    ways = [_way_of(word) for word in words[max(0, last - 1) : last + 1]]
    if not ways or not ways[-1]:
        return "", last
    both = sorted((w for w in ways if w), key=("north", "south", "east", "west").index)
    if len(both) == 2 and both[0] in {"north", "south"} and both[1] in {"east", "west"}:
        return "".join(both), last - 1
    return ways[-1], last


def _directed(
    item: Named, way: str, words: list[str], first: int, setting: Setting
) -> tuple[Shown, int] | None:
    if is_area(item.place):
        return part(item, way, setting), first
    distance = None
    if first > 1 and words[first - 1] in _words("km") and words[first - 2].isdecimal():
        distance, first = float(words[first - 2]), first - 2
    shown = moved(item, way, distance, setting)
    return None if shown is None else (shown, first)
