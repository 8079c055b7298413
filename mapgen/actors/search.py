"""Finds many names in a text at once, by the word that each begins with."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

__all__ = ["search"]

_SPELLINGS = tuple(  # British and American
    (re.compile(one), both)
    for one, both in (
        (r"(?<=efen)[cs](?=e\b)", "[cs]"),
        (r"(?<=rgani)[sz](?=ation)", "[sz]"),
        (r"(?<=rmo)u?(?=red\b)", "u?"),
    )
)
_WORD = re.compile(r"(?<![\w-])\w+")
_FIRST = re.compile(r"\w+")
_JOINED = re.compile(r"\w+(?:[-‐-–]\w+)*")


def search(
    names: tuple[tuple[str, str], ...], text: str, start: int
) -> Iterator[tuple[re.Match[str], str]]:
    """Yield (match, id) for each place where a name stands, in text order; none overlap.

    Parameters
    ----------
    names : tuple of (str, str)
        Name and id; of two names that fit at one place the longer counts, then the first listed.
        Spaces, hyphens and quotes may vary, and letter case except in capitals and single words.
    text : str
    start : int
        Where to begin, in code points.
    """
    if not names:
        return
    index = _index(names)
    at = start
    while word := _WORD.search(text, at):
        at = word.end()
        for pattern, identity in index.get(word[0].lower(), ()):
            if found := pattern.match(text, word.start()):
                yield found, identity
                at = found.end()
                break


@lru_cache(maxsize=16)
def _index(
    names: tuple[tuple[str, str], ...],
) -> Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]:
    found: defaultdict[str, list[tuple[re.Pattern[str], str]]] = defaultdict(list)
    seen: set[str] = set()
    for name, identity in sorted(names, key=lambda pair: -len(pair[0])):
        if name in seen:
            continue
        seen.add(name)
        for first in _firsts(name):
            found[first].append((_pattern(name), identity))
    return {first: tuple(patterns) for first, patterns in found.items()}


def _firsts(name: str) -> set[str]:
    """Return the words that a text may begin a name with: "Al" and "Alqaeda" for "Al-Qaeda"."""
    begin = _FIRST.search(name)
    joined = _JOINED.match(name)
    words = {begin[0]} if begin else set()
    if joined:
        words.add(re.sub(r"[-‐-–]", "", joined[0]))
    return {word.lower() for word in words}


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
    """Let spaces, hyphens, quotes, spellings and, except in short capitals, letter case vary."""
    pattern = re.escape(name.replace("’", "'"))
    pattern = pattern.replace(r"\ ", r"[^\S\n]+").replace("'", "[’']").replace(r"\-", r"[-‐-–\s]?")
    for one, both in _SPELLINGS:
        pattern = one.sub(both, pattern)
    exact = name.isupper() or (name[0].isupper() and " " not in name)
    return re.compile(rf"{pattern if exact else f'(?i:{pattern})'}(?!\w)")
