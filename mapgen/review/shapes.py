"""The shapes that a page with a desk holds: each once, drawn no finer than the page can carry."""

import json
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Shapes"]

Json = dict[str, Any]
_LARGEST = 4_000  # letters of one shape; a larger one is drawn coarser
_COARSER = 1.8
_FIRST = 0.002  # degrees that a line may stray, some 200 m
_TRIES = 24


@dataclass(slots=True)
class Shapes:
    """Keeps the shapes of many claims, most of which lie in the same few places."""

    kept: list[Json] = field(default_factory=list)
    _numbers: dict[str, int] = field(default_factory=dict)

    def interned(self, detail: Json) -> Json:
        """Return what a claim needs with the numbers of its shapes; -1 is none."""
        regions = [self._number(shape) for shape in detail["regions"]]
        shape = self._number(detail["shape"])
        kept = {key: value for key, value in detail.items() if key != "everywhere"}
        return kept | {"shape": shape, "regions": [n for n in regions if n >= 0]}

    def _number(self, shape: Json | None) -> int:
        if shape is None or shape["type"] == "Point":
            return -1
        key = json.dumps(shape, sort_keys=True)
        if key not in self._numbers:
            self._numbers[key] = len(self.kept)
            self.kept.append(_coarse(shape))
        return self._numbers[key]


def _coarse(shape: Json) -> Json:
    """Return a shape of no more letters than a page can carry."""
    from shapely.geometry import mapping
    from shapely.geometry import shape as geometry_of

    found, stray = shape, _FIRST
    whole = geometry_of({"type": shape["type"], "coordinates": shape["coordinates"]})
    for _ in range(_TRIES):
        if len(json.dumps(found)) <= _LARGEST:
            break
        drawn = mapping(whole.simplify(stray, preserve_topology=stray < 0.1))
        found = {"type": drawn["type"], "coordinates": _rounded(drawn["coordinates"]),
                 "title": shape["title"]}  # fmt: skip
        stray *= _COARSER
    return found


def _rounded(part: Any) -> Any:
    """Return coordinates to three places after the point: some 100 m."""
    if isinstance(part, (list, tuple)):
        return [_rounded(one) for one in part]
    return round(float(part), 3)
