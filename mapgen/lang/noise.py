"""Finds stretches of a text that are no language, and keeps the work on them bounded.

A language model's word splitter and our own rules take time that grows with the square of a
"word" or a "sentence". Prose has short ones; a pasted table of signs or a block of code may have
one of a hundred thousand letters. What is found here is given to no reader of language.
"""

import re
from collections.abc import Iterator

__all__ = ["MOST_LETTERS", "noise", "sound"]

_WORD = 250  # code points without white space; only addresses come near
_SIGNS = 100  # signs without a letter or digit between them
_REPEATS = 24  # times the same word follows itself
MOST_LETTERS = 10_000
"""Code points that are read at once at most; a newspaper's longest paragraphs have 2,000."""

_NOISE = re.compile(
    rf"\S{{{_WORD},}}"
    rf"|(?:[^\w\s]|_)(?:[ \t]{{0,3}}(?:[^\w\s]|_)){{{_SIGNS - 1},}}"
    rf"|(?<!\S)(\S{{1,40}})(?:[ \t]{{1,3}}\1){{{_REPEATS - 1},}}(?!\S)"
)
_BREAK = re.compile(r"""[.!?…؟۔]["'”’)\]]*\s+(?=\S)""")


def noise(text: str, start: int = 0, end: int | None = None) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a text that are no language, in order, as code point spans."""
    found = _NOISE.finditer(text, start, len(text) if end is None else end)
    return tuple(match.span() for match in found)


def sound(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what is to be read of a stretch of text: without noise, in pieces of bounded length.

    A stretch that is too long is cut behind a sentence, else at white space, else anywhere.
    """
    for cut, behind in (*noise(text, start, end), (end, end)):
        while cut - start > MOST_LETTERS:
            at = _cut(text, start, start + MOST_LETTERS)
            yield start, at
            start = at
        if text[start:cut].strip():
            yield start, cut
        start = behind


def _cut(text: str, start: int, end: int) -> int:
    half = start + MOST_LETTERS // 2
    ends = [match.end() for match in _BREAK.finditer(text, half, end)]
    space = text.rfind(" ", half, end)
    return ends[-1] if ends else space if space > half else end
