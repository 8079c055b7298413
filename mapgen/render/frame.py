"""Where a story is: which places the opening view of a map should hold.

The rule: take the group of places with the largest ``zoom + 3 * log2(share)``, where `zoom` is
what shows the group's box in the room there is, and `share` the part of the story's weight
inside; at least 0.6, where less than 0.7 costs a step: so a group that is much denser
than what lies far from it is not left for one far town. One step closer is worth a fifth of what is
told, and the places that the headline names are worth one step. A few places are told apart from
far off already: what is closer than that counts for nothing, so that one village does not leave the
provinces of its story out.
The size of the room is known to the page alone: it gets every group that can win in some room, and
chooses.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mapgen.areas import Box
from mapgen.model import MapDocument, Mark
from mapgen.names import fold
from mapgen.render.linkage import links
from mapgen.render.spots import WIDE_KM, Spots, mercator_y, middle_of, size_km, spots_of

__all__ = ["Frame", "Group", "frame_of", "weight_of"]

_ROLES = {"mentioned": 0.3, "negotiating": 0.3, "home_base": 0.2, "unit_name": 0.1}
_MOST = 3.0
_WIDE = 0.3  # what a claim about a wide area weighs
_LEAST = 0.6  # share of the story that a frame holds
_GOOD, _SHORT_OF = 0.7, 1.0  # share that a frame should hold; steps of zoom that less of it costs
_THIRD = 1 / 3
_CLOSEST = 10.0
_APART_AT = (0.0, 7.0, 7.75, 8.25, 9.0, 9.5)  # zoom at which so many places are told apart
_ROOMS = ((840.0, 560.0), (640.0, 640.0), (330.0, 400.0))  # px: desk, tablet, phone
_KEPT = 24
_APART, _LEAST_GAP = 0.5, 3.0  # of the frame, degrees: the gap that makes a group of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group of places: its box, and the part of the story's weight that lies inside.

    The box's longitudes are those nearest to the frame's `around`, so they may pass 180.
    """

    box: Box
    share: float
    places: int = 0
    marks: tuple[str, ...] = ()
    headline: bool = False  # it holds every place that a headline names


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What the opening view can be chosen from.

    `candidates` are boxes, the best for a desk's screen first; `groups` are the marks sorted by
    where they lie, the story's centre first, then what lies far from it.
    """

    around: float  # the longitude that all others are unwrapped round
    weights: tuple[tuple[str, float], ...]  # mark -> weight; marks that are not drawn are absent
    candidates: tuple[Group, ...]
    groups: tuple[Group, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the frame as the page reads it; see `candidates` and `groups`."""
        return {
            "around": round(self.around, 4),
            "weights": {mark: weight for mark, weight in self.weights if weight != 1},
            "candidates": [
                [
                    *_short(one.box),
                    round(one.share, 3),
                    one.places,
                    *([1] if one.headline else []),
                ]
                for one in self.candidates
            ],
            "groups": [
                {"box": _short(one.box), "share": round(one.share, 3), "marks": list(one.marks)}
                for one in self.groups
            ],
        }


def weight_of(mark: Mark) -> float:
    """Return what a place weighs in the story: its claims, those where something happens most."""
    total = min(_MOST, sum(_ROLES.get(claim.role, 1.0) for claim in mark.claims))
    return round(total * _WIDE, 3) if size_km(mark) > WIDE_KM else round(total, 3)


def frame_of(document: MapDocument) -> Frame | None:
    """Return where the story of a document is; None if no mark has a place.

    Marks that are not shown at first do not count, unless nothing else is there.
    """
    placed = [mark for mark in document.marks if mark.geometry is not None and mark.anchor]
    drawn = [mark for mark in placed if mark.shown] or placed
    weights = tuple((mark.id, weight_of(mark)) for mark in drawn)
    if not drawn:
        return None
    around = middle_of(drawn, [weight for _, weight in weights])
    spots = spots_of(drawn, [weight for _, weight in weights], around)
    candidates = _candidates(spots, _headline(document, drawn, spots))
    return Frame(
        around=around,
        weights=weights,
        candidates=candidates,
        groups=_groups(spots, candidates[0].box),
    )


def _headline(document: MapDocument, marks: Sequence[Mark], spots: Spots) -> Any:
    """Return the positions in `spots` of the places that a headline names."""
    titles = [f" {fold(article.title)} " for article in document.articles]
    named = {
        mark.id
        for mark in marks
        if (name := fold(mark.title))
        and any(f" {name} " in title for title in titles)
        and size_km(mark) <= WIDE_KM
    }
    return np.array([n for n, ids in enumerate(spots.ids) if named & set(ids)], dtype=int)


def _candidates(spots: Spots, named: Any) -> tuple[Group, ...]:
    """Return every group that is best in some room, the best for a desk first."""
    tree = [group for _, group in links(spots.xy)]
    tree += [np.array([one]) for one in range(len(spots.xy))]
    heavy = [group for group in tree if spots.share(group) >= _THIRD]
    whole = [np.union1d(group, named).astype(int) for group in heavy] if len(named) else []
    rows = [(*spots.box(group), spots.share(group), len(group)) for group in (*heavy, *whole)]
    middles = dict.fromkeys(tuple(np.median(spots.xy[group], axis=0)) for group in heavy)
    everything = [(*spots.box(slice(None)), 1.0, len(spots.xy))]
    found = np.vstack(
        [everything, *([rows] if rows else []), *(_rounds(spots, m) for m in middles)]
    )
    found = np.unique(found[found[:, 4] >= _LEAST - 1e-9], axis=0)
    return _best(np.column_stack((found, _holds(found, spots.boxes[named]))))


def _holds(rows: Any, boxes: Any) -> Any:
    """Return 1 for each row whose box holds all of some boxes; 0 where there are none."""
    if not len(boxes):
        return np.zeros(len(rows))
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    inside = (rows[:, :2] <= low + 1e-9).all(axis=1) & (rows[:, 2:4] >= high - 1e-9).all(axis=1)
    return inside.astype(float)


def _rounds(spots: Spots, middle: tuple[float, float]) -> Any:
    """Return box, share and number of the nearest 1, 2, ... places round a point."""
    order = np.argsort(np.hypot(*(spots.xy - middle).T), kind="stable")
    boxes = spots.boxes[order]
    low = np.minimum.accumulate(boxes[:, :2], axis=0)
    high = np.maximum.accumulate(boxes[:, 2:], axis=0)
    share = np.cumsum(spots.weight[order]) / spots.weight.sum()
    return np.column_stack((low, high, share, np.arange(1, len(order) + 1)))


def _best(rows: Any) -> tuple[Group, ...]:
    """Keep the best boxes for each kind of room.

    `rows` hold a box, its share, the number of its places, and whether it has the headline's.
    """
    worth = 3 * np.log2(rows[:, 4]) + rows[:, 6] - _SHORT_OF * (rows[:, 4] < _GOOD - 1e-9)
    scores = [_zooms(rows, room) + worth for room in _ROOMS]
    ranked = [np.argsort(-score, kind="stable") for score in scores]
    kept = {int(one) for order in ranked for one in order[: _KEPT // len(_ROOMS)]}
    first = [int(one) for one in ranked[0] if int(one) in kept]
    return tuple(
        Group(
            box=tuple(rows[one, :4].tolist()),
            share=min(1.0, float(rows[one, 4])),
            places=int(rows[one, 5]),
            headline=bool(rows[one, 6]),
        )
        for one in first
    )


def _zooms(rows: Any, room: tuple[float, float]) -> Any:
    """Return the largest zoom that counts at which each box fits into a room in pixels."""
    wide = np.maximum(rows[:, 2] - rows[:, 0], 1e-6)
    high = np.maximum(mercator_y(rows[:, 3]) - mercator_y(rows[:, 1]), 1e-6)
    few = np.array((*_APART_AT, _CLOSEST))[np.minimum(rows[:, 5].astype(int), len(_APART_AT))]
    return np.minimum(few, np.log2(np.minimum(room[0] / wide, room[1] / high) * 360 / 256))


def _groups(spots: Spots, box: Box) -> tuple[Group, ...]:
    """Sort all places: those in the frame, then what lies together outside, heaviest first."""
    west, south, east, north = box[0], mercator_y(box[1]), box[2], mercator_y(box[3])
    x, y = spots.xy.T
    inside = (x >= west) & (x <= east) & (y >= south) & (y <= north)
    inside |= ((spots.boxes >= [*box[:2], *box[:2]]) & (spots.boxes <= [*box[2:], *box[2:]])).all(
        axis=1
    )
    outside = np.flatnonzero(~inside)
    label = np.arange(len(outside))
    for length, group in links(spots.xy[outside]):
        if length <= max(_APART * max(east - west, north - south), _LEAST_GAP):
            label[group] = label[group].min()
    apart = [outside[label == one] for one in np.unique(label)]
    apart.sort(key=lambda group: (-spots.share(group), int(group[0])))
    return tuple(
        Group(
            box=spots.box(group),
            share=spots.share(group),
            marks=tuple(one for spot in group for one in spots.ids[spot]),
        )
        for group in [np.flatnonzero(inside), *apart]
    )


def _short(box: Box) -> list[float]:
    return [round(value, 4) for value in box]
