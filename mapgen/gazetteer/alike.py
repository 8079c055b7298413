"""Finds the names of a country that are written nearly as one is: Kafarnobel, Kafr Nabl."""

import re
from collections.abc import Iterable

from rapidfuzz import fuzz, process

from mapgen.names import fold

__all__ = ["Names", "skeleton"]

_RATIO = 84.0  # of letters in common; below it other villages come in
_HALF = 77.0  # of letters in common, at least, where one name has more words than the other
_CONSONANTS = 4  # fewer are the skeleton of many names
_MOST = 20
_LEAST = 5  # letters of a name that may be written otherwise
_ARTICLE = re.compile(
    r"^(?:(?:al|el|ul|ad|an|ar|as|ash|at|az|ed|en|er|es|ez) |(?:al|el)(?=[a-z]{5}))"
)
_SOUNDS = tuple(
    (re.compile(pattern), text)
    for pattern, text in (
        (r"kh|ch|x", "h"), (r"sh|sch|zh|tch|cz", "s"), (r"gh|dj|dzh|j", "g"), (r"th", "t"),
        (r"dh", "d"), (r"ph", "f"), (r"ts|tz|z", "s"), (r"[qc]|ck", "k"), (r"w", "v"),
        (r"[aeiouy]", ""), (r"(?<=.)h", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
"""Letters that writers of Arabic and Slavic names take for one another; vowels go last."""


def skeleton(key: str) -> str:
    """Return the consonants of a folded name, those that writers interchange as one."""
    text = _ARTICLE.sub("", key).replace(" ", "")
    for pattern, sound in _SOUNDS:
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
    words, others = (len(_ARTICLE.sub("", one).split()) for one in (key, other))
    return words == others or fuzz.ratio(_plain(key), _plain(other)) >= _HALF


def _plain(key: str) -> str:
    return _ARTICLE.sub("", key).replace(" ", "")
