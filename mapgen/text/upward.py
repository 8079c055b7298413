"""Ways up a dependency tree, which end whatever hangs on what."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, takewhile

from mapgen.model import Token

__all__ = ["first_over", "loose", "top_over", "upward"]


def upward(tokens: Sequence[Token], index: int) -> Iterator[int]:
    """Yield the words above a word, nearest first; never one twice, nor the word itself."""
    seen = {index}
    while (index := tokens[index].head) not in seen:
        seen.add(index)
        yield index


def first_over(tokens: Sequence[Token], index: int, fits: Callable[[int], bool]) -> int | None:
    """Return the nearest of a word and those above it that fits; None if none does."""
    return next((i for i in chain((index,), upward(tokens, index)) if fits(i)), None)


def top_over(tokens: Sequence[Token], index: int) -> int:
    """Return the word that a way up ends at: one that hangs on nothing, or the last of a loop."""
    for above in upward(tokens, index):
        index = above
    return index


def loose(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """Return the words that keep a sentence from being a tree: none of one that is.

    Parameters
    ----------
    tokens : sequence of Token
    first, last : int
        The first word of the sentence, and the one after its last.

    Returns
    -------
    list of int
        Words that close a loop, or hang on a word of another sentence. Where each of them hangs
        on nothing instead, every word leads up to one that does.
    """
    found: list[int] = []
    inside, known = range(first, last), set[int]()
    for index in inside:
        ways = chain((index,), upward(tokens, index))
        way = list(takewhile(lambda i: i in inside and i not in known, ways))
        over = tokens[way[-1]].head if way else index
        if way and over != way[-1] and over not in known:
            found.append(way[-1])
        known.update(way)
    return found
