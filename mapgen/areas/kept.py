"""What was read of the basemap once, so that the next map does not read it again."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import numpy as np

from mapgen.areas.codec import SCALE

__all__ = ["Kept", "Layer"]

T = TypeVar("T")

_MOST_BYTES = 4_000_000  # of packed shapes; about ten times as much in memory
_RANK, _NOTE, _BOX = 6, 7, slice(9, 13)
_CAPITAL = 2  # the least rank of a capital


class Kept:
    """Shapes by their number; all are let go when they have become too many."""

    def __init__(self) -> None:
        self._shapes: dict[int, Any] = {}
        self._bytes = 0

    def get(self, number: int) -> Any:
        """Return what was kept, or None."""
        return self._shapes.get(number)

    def keep(self, number: int, shape: T, size: int) -> T:
        """Keep a shape whose packed form has `size` bytes, and return it."""
        if self._bytes > _MOST_BYTES:
            self._shapes.clear()
            self._bytes = 0
        self._shapes[number] = shape
        self._bytes += size
        return shape


class Layer:
    """The rows of one layer at one detail, found by place without reading their shapes."""

    def __init__(self, rows: Sequence[tuple[Any, ...]]) -> None:
        self._rows = rows
        boxes = [[w, s, w if e is None else e, s if n is None else n]
                 for w, s, e, n in (row[_BOX] for row in rows)]  # fmt: skip
        # A row of numbers for each side, as short as they can be: layers of 100,000 are searched.
        self._boxes = np.ascontiguousarray(np.array(boxes, dtype=np.int32).reshape(-1, 4).T)
        ranks = [
            min(row[_RANK], _CAPITAL) if row[_NOTE] == "capital" else row[_RANK] for row in rows
        ]
        self._ranks = np.array(ranks, dtype=np.int64)

    def rows(
        self, box: tuple[float, float, float, float] | None, most: int | None
    ) -> Iterable[tuple[Any, ...]]:
        """Return the rows that touch a box; with `most`, so many of the best rank at most."""
        west, south, east, north = (round(v * SCALE) for v in box or (-180, -90, 180, 90))
        w, s, e, n = self._boxes
        hit = (w <= east) & (e >= west) & (s <= north) & (n >= south)
        found = np.flatnonzero(hit)
        if most is not None and len(found) > most:
            order = np.argsort(self._ranks[found], kind="stable")[:most]
            found = np.sort(found[order])
        return (self._rows[one] for one in found.tolist())
