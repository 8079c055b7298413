"""Finds the names of a country that are written nearly as one is: Kafarnobel, Kafr Nabl."""

import re
from collections.abc import Iterable
from functools import cache

from rapidfuzz import fuzz, process

from mapgen.gazetteer.spellings import rules, words
from mapgen.names import fold

__all__ = ["Names", "skeleton"]

_RATIO = 84.0  # of letters in common; below it other villages come in
_HALF = 77.0  # of letters in common, at least, where one name has more words than the other
_CONSONANTS = 4  # fewer are the skeleton of many names
_MOST = 20
_LEAST = 5  # letters of a name that may be written otherwise


def skeleton(key: str) -> str:
    """Return the consonants of a folded name, those that writers interchange as one."""
    text = _article().sub("", key).replace(" ", "")
    for pattern, sound in rules("skeleton", "sounds"):
        text = pattern.sub(sound, text)
    return text


class Names:
    """The names of one country, with the numbers of their places.

    Parameters
    ----------
    names : iterable of (int, str)
        Number of a place and its name.
    """

    def __init__(self, names: Iterable[tuple[int, str]]) -> None:
        self._keys: list[str] = []
        self._numbers: list[int] = []
        self._skeletons: dict[str, list[tuple[int, str]]] = {}
        for number, name in names:
            key = fold(name)
            if len(key) < _LEAST or not key.isascii():
                continue
            self._skeletons.setdefault(skeleton(key), []).append((number, key))
            self._keys.append(_plain(key))
            self._numbers.append(number)

    def near(self, name: str) -> tuple[int, ...]:
        """Return the numbers of places with nearly this name, the likest first."""
        key = fold(name)
        if len(key) < _LEAST or not key.isascii():
            return ()
        plain = _plain(key)
        close = process.extract(
            plain, self._keys, scorer=fuzz.ratio, score_cutoff=_RATIO, limit=_MOST
        )
        found = [self._numbers[index] for other, _, index in close if other[0] == plain[0]]
        bones = skeleton(key)
        if len(bones) >= _CONSONANTS:
            found += [n for n, other in self._skeletons.get(bones, []) if _as_long(key, other)]
        return tuple(dict.fromkeys(found))


def _as_long(key: str, other: str) -> bool:
    """Tell whether two names of the same consonants are as long: one may be half of the other."""
    length, other_length = (len(_article().sub("", one).split()) for one in (key, other))
    return length == other_length or fuzz.ratio(_plain(key), _plain(other)) >= _HALF


def _plain(key: str) -> str:
    return _article().sub("", key).replace(" ", "")


@cache
def _article() -> re.Pattern[str]:
    """Return the pattern of an article before a name; "al" and "el" are also joined to it."""
    written = "|".join(words("article", "written"))
    return re.compile(rf"^(?:(?:{written}) |(?:al|el)(?=[a-z]{{5}}))")
