"""Reads abbreviations as what the text says that they stand for: "Oak Elm Province (OEP)"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mapgen.model import Toponym
from mapgen.text import word_lists

__all__ = ["expanded"]

_LETTERS = re.compile(r"\((?:the\s+|also\s+|or\s+)?(?P<letters>[A-Z][A-Z.-]{1,7})\)")
_STATED = re.compile(rf"(?P<words>(?:[^\W\d_][\w’'.-]*\s+){{1,8}}){_LETTERS.pattern}")
_PARTING = ',;:()"“”'  # signs that stand in no words


def expanded(toponyms: Sequence[Toponym], text: str, start: int) -> tuple[Toponym, ...]:
    """Return the toponyms; an abbreviation of a place is that place, one of a body is none.

    Parameters
    ----------
    toponyms : sequence of Toponym
        In text order.
    text : str
    start : int
        Where the article's body begins.
    """
    stands: dict[str, Toponym | None] = {}
    for letters, first, end in _stated(text, start):
        stands.setdefault(letters, _named(toponyms, first, end))
    if not stands:
        return tuple(toponyms)
    kept = [_read(one, stands) for one in toponyms if stands.get(one.surface, one) is not None]
    kept += _unseen(text, start, stands, kept)
    return tuple(sorted(kept, key=lambda one: one.start))


def _stated(text: str, start: int) -> Iterator[tuple[str, int, int]]:
    """Yield each abbreviation with where the words begin and end that it is made of."""
    for match in _words_and_letters(text, start):
        letters = match["letters"].replace(".", "").replace("-", "")
        words = list(re.finditer(r"\S+", match["words"]))
        for number in range(len(words)):
            run = words[number:]
            small = run[0].group().lower() in _words("small")
            if not small and _initials(word.group() for word in run) == letters:
                at = match.start("words")
                yield match["letters"], at + run[0].start(), at + run[-1].end()
                break


def _words_and_letters(text: str, start: int) -> Iterator[re.Match[str]]:
    """Yield what `_STATED` finds, tried only from the last sign before letters in brackets."""
    for letters in _LETTERS.finditer(text, start):
        sign = max(text.rfind(sign, start, letters.start()) for sign in _PARTING)
        if found := _STATED.search(text, max(start, sign + 1), letters.end()):
            yield found


def _initials(words: Iterator[str]) -> str:
    """Return the first letters of the words that count, of both halves of a hyphened one."""
    parts = (part for word in words for part in word.split("-"))
    return "".join(part[0] for part in parts if part and part.lower() not in _words("small"))


def _named(toponyms: Sequence[Toponym], first: int, end: int) -> Toponym | None:
    """Return the place whose name these words are, and nothing else."""
    plain = (one for one in toponyms if one.kind == "name" and not one.doubtful)
    return next((one for one in plain if one.start <= first and one.end >= end), None)


def _read(one: Toponym, stands: dict[str, Toponym | None]) -> Toponym:
    whole = stands.get(one.surface)
    return one if whole is None else replace(one, name=whole.name, hint=whole.hint, doubtful=False)


def _unseen(
    text: str, start: int, stands: dict[str, Toponym | None], known: Sequence[Toponym]
) -> list[Toponym]:
    """Return the mentions of places by their letters that nothing else has found."""
    return [
        replace(whole, start=match.start(), end=match.end(), surface=letters, container=None)
        for letters, whole in stands.items()
        if whole is not None
        for match in re.finditer(rf"(?<![\w.(]){re.escape(letters)}(?!\w)", text)
        if match.start() >= start
        and not any(one.start < match.end() and match.start() < one.end for one in known)
    ]


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "abbreviations")[name]
