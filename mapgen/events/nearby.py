"""Finds the places of an article that stand near a point of its text, without looking at all."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from mapgen.model import Location

__all__ = ["Nearby"]


class Nearby:
    """The places of one article by where they stand.

    Parameters
    ----------
    locations : iterable of Location
        In any order.
    """

    def __init__(self, locations: Iterable[Location]) -> None:
        self._all = sorted(locations, key=lambda place: (place.start, place.end))
        self._starts = [place.start for place in self._all]
        self._longest = max((place.end - place.start for place in self._all), default=0)

    def between(self, first: int, last: int) -> list[Location]:
        """Return at least those that overlap the code points from `first` to `last`, ends too."""
        low = bisect_left(self._starts, first - self._longest)
        return self._all[low : bisect_right(self._starts, last)]
