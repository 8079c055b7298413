"""What a worker keeps of articles it has read, so that a second reading need not begin anew."""

import pickle
import zlib
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass

from mapgen.model import Resolution
from mapgen.places import Named

__all__ = ["FirstReading", "Readings"]

_MOST_BYTES = 64_000_000  # some seven thousand articles of 2,000 letters
_QUICK = 1  # of zlib's levels; a millisecond an article


@dataclass(frozen=True, slots=True)
class FirstReading:
    """An article's names, and what they mean where nothing is known from outside."""

    named: Named
    resolutions: tuple[Resolution, ...]


class Readings:
    """Readings by key, in so much memory at most; the longest unused go first.

    Parameters
    ----------
    most_bytes : int
        Of packed readings together.
    """

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most = most_bytes
        self._bytes = 0
        self._packed: OrderedDict[Hashable, bytes] = OrderedDict()

    def keep(self, key: Hashable, reading: FirstReading) -> None:
        """Keep a reading for later, if there is room for it."""
        self._drop(key)
        packed = zlib.compress(pickle.dumps(reading, pickle.HIGHEST_PROTOCOL), _QUICK)
        if len(packed) > self._most:
            return
        self._packed[key] = packed
        self._bytes += len(packed)
        while self._bytes > self._most:
            self._drop(next(iter(self._packed)))

    def take(self, key: Hashable) -> FirstReading | None:
        """Return a reading and forget it; None where it was not kept."""
        packed = self._drop(key)
        if packed is None:
            return None
        found: FirstReading = pickle.loads(zlib.decompress(packed))  # noqa: S301 - our own
        return found

    def _drop(self, key: Hashable) -> bytes | None:
        packed = self._packed.pop(key, None)
        self._bytes -= len(packed or b"")
        return packed
