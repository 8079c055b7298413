"""How far a unit reaches of which no outline is known: as far as half the way to its siblings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from gazetteer_rows import Row, distance_km

__all__ = ["SHAPELESS", "reached"]

SHAPELESS = frozenset({"iso3166-2", "geonames-members"})
"""Sources that know a unit's point, or its towns, but not its outline."""
_SIBLINGS = {"A.ADM1": 4, "A.ADM2": 6}
"""So many of the nearest: of units with outlines, half the mean way is half their width."""
_WIDEST_KM = {"A.ADM1": 150.0, "A.ADM2": 60.0}
_LEAST_KM = 3.0
_BAND = 0.25  # degrees of latitude by which more siblings are looked for
_KM_A_DEGREE = 111.2


def reached(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the rows; a unit without an outline reaches half as far as its siblings lie.

    A sibling is a unit of the same level and country. None reaches further than the second lies,
    but each as far as its own towns do.
    """
    every = list(rows)
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in every:
        groups[row.country, row.feature].append(row)
    sorted_groups = {key: sorted(of, key=lambda row: row.lat) for key, of in groups.items()}
    for row in every:
        siblings = sorted_groups[row.country, row.feature]
        if row.source not in SHAPELESS or row.feature not in _SIBLINGS or len(siblings) < 2:
            yield row
        else:
            yield replace(row, extent_km=max(row.extent_km or 0.0, _reach(row, siblings)))


def _reach(row: Row, siblings: list[Row]) -> float:
    """Return half the mean way to the nearest siblings, no more than the way to the second."""
    count, band = _SIBLINGS[row.feature], _BAND
    while True:
        near = [s for s in siblings if abs(s.lat - row.lat) <= band and s.id != row.id]
        ways = sorted(distance_km((s.lon, s.lat), (row.lon, row.lat)) for s in near)[:count]
        enough = len(ways) == min(count, len(siblings) - 1)
        if enough and (ways[-1] <= band * _KM_A_DEGREE or len(near) == len(siblings) - 1):
            break
        band *= 2
    reach = min(sum(ways) / len(ways) / 2, ways[min(1, len(ways) - 1)])
    return round(min(max(reach, _LEAST_KM), _WIDEST_KM[row.feature]))
