"""The words of an article while its trees are mended: a list that knows what hangs on each."""

from bisect import insort
from collections.abc import Iterable, Sequence
from typing import Any

from mapgen.model import Token

__all__ = ["TokenList", "dependents"]


class TokenList(list[Token]):
    """Words of which some are replaced; what hangs on a word is known without a search."""

    def __init__(self, tokens: Iterable[Token]) -> None:
        super().__init__(tokens)
        self._below: dict[int, list[int]] = _below(self)

    def __setitem__(self, at: Any, value: Any) -> None:
        if isinstance(at, slice):
            super().__setitem__(at, value)
            self._below = _below(self)
            return
        at = range(len(self))[at]
        old = self[at].head
        super().__setitem__(at, value)
        if value.head != old:
            self._below[old].remove(at)
            insort(self._below.setdefault(value.head, []), at)

    def dependents(self, head: int) -> Sequence[int]:
        """Return the words that name one as their head, itself among them if it is a root."""
        return self._below.get(head, ())


def dependents(tokens: Sequence[Token], head: int) -> Sequence[int]:
    """Return the words that name one as their head, in text order."""
    if isinstance(tokens, TokenList):
        return tokens.dependents(head)
    return [i for i, token in enumerate(tokens) if token.head == head]


def _below(tokens: Iterable[Token]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for index, token in enumerate(tokens):
        found.setdefault(token.head, []).append(index)
    return found
