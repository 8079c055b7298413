"""Small memos that forget everything when they have grown too large."""

from collections.abc import Callable
from typing import TypeVar

__all__ = ["kept"]

Key = TypeVar("Key")
Value = TypeVar("Value")
_MOST = 20_000  # entries


def kept(memo: dict[Key, Value], key: Key, make: Callable[[], Value], most: int = _MOST) -> Value:
    """Return what is remembered of `key`, made now if nothing is; of `most` keys and no more."""
    if key not in memo:
        if len(memo) >= most:
            memo.clear()
        memo[key] = make()
    return memo[key]
