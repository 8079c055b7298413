"""Small memos that forget everything when they have grown too large."""

from collections.abc import Callable
from typing import TypeVar

__all__ = ["kept"]

Key = TypeVar("Key")
Value = TypeVar("Value")
_MOST = 20_000  # entries


def kept(
    memo: dict[Key, Value], key: Key, make: Callable[[], Value], most: int | None = None
) -> Value:
    """Return what is remembered of `key`, made now if nothing is; at `most` + 1 all is let go."""
    if key not in memo:
        if len(memo) > (_MOST if most is None else most):
            memo.clear()
        memo[key] = make()
    return memo[key]
