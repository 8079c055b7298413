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
_OWN = 75.0  # of letters in common of what follows a word that many names begin with
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
    land : str
        ISO code of the country, empty for any. Where names are transliterated from another script,
        their vowels differ from writer to writer: there, the same consonants will do.
    """

    def __init__(self, names: Iterable[tuple[int, str]], *, land: str = "") -> None:
        self._transliterated = not land or land in words("skeleton", "lands")
        self._keys: list[str] = []
        self._owns: list[str] = []
        self._numbers: list[int] = []
        self._skeletons: dict[str, list[tuple[int, str]]] = {}
        for number, name in names:
            key = fold(name)
            if len(key) < _LEAST or not key.isascii():
                continue
            self._skeletons.setdefault(skeleton(key), []).append((number, key))
            self._keys.append(_plain(key))
            self._owns.append(_own(key))
            self._numbers.append(number)

    def near(self, name: str) -> tuple[int, ...]:
        """Return the numbers of places with nearly this name, the likest first."""
        key = fold(name)
        if len(key) < _LEAST or not key.isascii():
            return ()
        plain, own = _plain(key), _own(key)
        close = process.extract(
            plain, self._keys, scorer=fuzz.ratio, score_cutoff=_RATIO, limit=_MOST
        )
        found = [
            self._numbers[index]
            for other, _, index in close
            if other[0] == plain[0] and _same_own(own, self._owns[index])
        ]
        bones = skeleton(key)
        if self._transliterated and len(skeleton(own or key)) >= _CONSONANTS:
            found += [n for n, other in self._skeletons.get(bones, []) if _as_long(key, other)]
        return tuple(dict.fromkeys(found))


def _as_long(key: str, other: str) -> bool:
    """Tell whether two names of the same consonants are as long: one may be half of the other."""
    length, other_length = (len(_article().sub("", one).split()) for one in (key, other))
    return length == other_length or fuzz.ratio(_plain(key), _plain(other)) >= _HALF


def _own(key: str) -> str:
    """Return what follows a word that many names begin with; empty where none does."""
    first, _, rest = _article().sub("", key).partition(" ")
    return rest.replace(" ", "") if first in words("article", "heads") else ""


def _same_own(own: str, other: str) -> bool:
    """Tell whether what tells two names from others of their kind is nearly the same, too."""
    both = bool(own and other)
    return not both or (own[0] == other[0] and fuzz.ratio(own, other) >= _OWN)


def _plain(key: str) -> str:
    return _article().sub("", key).replace(" ", "")


@cache
def _article() -> re.Pattern[str]:
    """Return the pattern of an article before a name; "al" and "el" are also joined to it."""
    written = "|".join(words("article", "written"))
    return re.compile(rf"^(?:(?:{written}) |(?:al|el)(?=[a-z]{{5}}))")
