"""Which part of the world one map needs, and how finely."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from math import cos, radians

import shapely
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

from mapgen.areas import Areas, Box, Feature, common_part
from mapgen.model import country_id
from mapgen.render.basemap.seams import refined

__all__ = ["View", "around", "leaner", "view_of"]

_SCALES = (10_000, 2_000, 200)  # whole units per degree, by detail
_SPANS = (16.0, 45.0)  # degrees of extent up to which details 0 and 1 are drawn
_FINEST = (11.0, 8.0, 6.0)  # zoom of the page up to which a detail shows more, by detail
_AROUND, _AROUND_LEAST = (
    0.5,
    4.0,
)  # of a fine view's size, degrees: how far the coarser one round it reaches
_SPAN_AROUND = 40.0  # degrees up to which the view round about has detail 1
_LEAST = 1.2  # degrees: one town is shown with its surroundings
# Where a view is too heavy: parts of its usual margin. Less than the last would let its soft edge
# reach the marks; then the next coarser detail has its turn.
_MARGINS = (1.0, 0.5, 0.25)
_SOFT = 0.18  # of a view's shorter side: its soft edge, a little more than in ground.js
_LINES = ("border", "disputed", "river")
_REFINED = (*_LINES, "country", "lake")
_MERCATOR = 85.0  # the page's projection ends here
_WHOLE = 25.0  # a country up to this wide is in the view as a whole ...
_TIMES = 4.0  # ... unless the marks cover only a corner of it


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The extent of the marks, the wider one that is drawn finely, and its detail."""

    areas: Areas
    box: Box
    view: Box
    focus: tuple[str, ...]
    detail: int
    span: float  # of `box`, in degrees of latitude
    finer: tuple["View", ...] = ()  # views that lie on this one, with soft edges
    _read: dict[tuple[str, int], tuple[Feature, ...]] = field(
        default_factory=dict, repr=False, compare=False
    )  # what was read once is not read again
    _cut: dict[tuple[str, int], tuple[tuple[Feature, BaseGeometry], ...]] = field(
        default_factory=dict, repr=False, compare=False
    )

    @property
    def scale(self) -> int:
        """Whole units per degree."""
        return _SCALES[self.detail]

    @property
    def frame(self) -> BaseGeometry:
        """The drawn extent as a polygon."""
        return shapely.box(*self.view)

    @property
    def finest_zoom(self) -> float:
        """The zoom of the page beyond which its lines show nothing more."""
        return _FINEST[self.detail]

    def features(self, layer: str, *, detail: int | None = None) -> tuple[Feature, ...]:
        """Return what a layer has in the view, beside it across the antimeridian too."""
        level = self.detail if detail is None else detail
        if (layer, level) not in self._read:
            found = self._features(layer, level)
            self._read[layer, level] = self._refined(found) if layer in _REFINED else found
        return self._read[layer, level]

    def _features(self, layer: str, level: int) -> tuple[Feature, ...]:
        west, south, east, north = self.view
        found: list[Feature] = []
        if west >= -180.0 and east <= 180.0:
            return self.areas.features(layer, self.view, detail=level)
        for turn in (-360.0, 0.0, 360.0):
            box = (max(west - turn, -180.0), south, min(east - turn, 180.0), north)
            if box[0] < box[2]:
                found += [
                    _moved(feature, turn)
                    for feature in self.areas.features(layer, box, detail=level)
                ]
        return tuple(found)

    def _refined(self, found: tuple[Feature, ...]) -> tuple[Feature, ...]:
        """Return lands or lines with the fine way of each at the edges of finer views.

        Lines that a finer view hides are left out.
        """
        shapes = [feature.shape for feature in found]
        for other in self.finer:
            if other.detail < self.detail and found:
                fine = [one.shape for one in other.features(found[0].layer)]
                shapes = refined(shapes, fine, other.view, other.inner)
                if found[0].layer in _LINES:
                    shapes = list(shapely.difference(shapes, shapely.box(*other.inner)))
        return tuple(
            feature if shape is feature.shape else replace(feature, shape=shape)
            for feature, shape in zip(found, shapes, strict=True)
        )

    @property
    def inner(self) -> Box:
        """The part of the extent within its soft edge, which hides what lies beneath."""
        west, south, east, north = self.view
        squeeze = max(cos(radians((south + north) / 2)), 0.1)
        wide = _SOFT * min(east - west, (north - south) / squeeze)
        high = wide * squeeze
        return (west + wide, south + high, east - wide, north - high)

    def best(self, layer: str, box: Box, most: int) -> tuple[Feature, ...]:
        """Return the most important features of a fine layer in a box, at most `most`."""
        found: list[Feature] = []
        for turn in (-360.0, 0.0, 360.0):
            part = (max(box[0] - turn, -180.0), box[1], min(box[2] - turn, 180.0), box[3])
            if part[0] < part[2] and most:
                inside = self.areas.features(layer, part, most=most)
                found += [_moved(feature, turn) for feature in inside]
        return tuple(found)

    def cut_features(
        self, layer: str, *, detail: int | None = None
    ) -> tuple[tuple[Feature, BaseGeometry], ...]:
        """Return what a layer has in the view, each with the part of it that lies inside."""
        level = self.detail if detail is None else detail
        if (layer, level) not in self._cut:
            pairs = [(f, self.cut(f.shape)) for f in self.features(layer, detail=level)]
            self._cut[layer, level] = tuple(pair for pair in pairs if not pair[1].is_empty)
        return self._cut[layer, level]

    def cut(self, shape: BaseGeometry) -> BaseGeometry:
        """Return the part of a shape within the view."""
        return _clipped(shape, self.view)


def around(fine: View, boxes: Iterable[Box], far: Iterable[View] = ()) -> View:
    """Return the coarser view round a fine one; it reaches for other boxes that are not too far.

    `far` are the fine views that will lie on it, too.

    What lies further off than that has the coarse world between.
    """
    whole = view = fine.view
    for box in boxes:
        wider = (min(whole[0], box[0]), min(whole[1], box[1]),
                 max(whole[2], box[2]), max(whole[3], box[3]))  # fmt: skip
        if _span(wider) <= max(_SPANS[1], _span(view)):
            whole = wider
    wide = max((whole[2] - whole[0]) * _AROUND, _AROUND_LEAST)
    high = max((whole[3] - whole[1]) * _AROUND, _AROUND_LEAST)
    box = _bounded((whole[0] - wide, whole[1] - high, whole[2] + wide, whole[3] + high))
    span = _span(box)
    detail = 1 if span <= _SPAN_AROUND else 2
    return View(
        areas=fine.areas, box=box, view=box, focus=fine.focus, detail=detail, span=span,
        finer=(fine, *far),
    )  # fmt: skip


def _span(box: Box) -> float:
    squeeze = max(cos(radians((box[1] + box[3]) / 2)), 0.1)
    return max((box[2] - box[0]) * squeeze, box[3] - box[1])


def leaner(bbox: Box, focus: tuple[str, ...], areas: Areas) -> Iterator[View]:
    """Yield views round the same marks, the richest first, each lighter than the one before."""
    view = view_of(bbox, focus, areas)
    yield view
    coarsest = len(_SCALES) - 1  # its margin is narrow as it is
    for detail in range(view.detail, coarsest):
        for margin in _MARGINS[detail == view.detail :]:
            yield view_of(bbox, focus, areas, whole=margin == 1, margin=margin, least=detail)
    if view.detail < coarsest:
        yield view_of(bbox, focus, areas, least=coarsest)


def view_of(
    bbox: Box,
    focus: tuple[str, ...],
    areas: Areas,
    *,
    whole: bool = True,
    margin: float | None = None,
    least: int = 0,
) -> View:
    """Choose the drawn extent and the detail for marks within `bbox`.

    Parameters
    ----------
    whole : bool
        Whether the extent takes in all of a country that is not much larger than the marks'.
    margin : float, optional
        How far the extent reaches beyond the marks, of their span.
    least : int
        The finest detail (0 finest) that may be chosen.
    """
    west, south, east, north = bbox
    if west > east:
        east += 360.0
    south, north = max(south, -_MERCATOR), min(north, _MERCATOR)
    if south > north:
        south = north
    squeeze = max(cos(radians((south + north) / 2)), 0.1)
    span = max((east - west) * squeeze, north - south, _LEAST)
    box = (west, south, east, north)
    detail = max(least, 0 if span <= _SPANS[0] else 1 if span <= _SPANS[1] else 2)
    margin = margin or (1.0 if whole else 0.5)
    pad = (span if margin == 1 else max(span * margin, _LEAST)) if detail < 2 else span / 4
    middle = ((west + east) / 2, (south + north) / 2)
    half = (max((east - west) / 2, _LEAST / 2), max((north - south) / 2, _LEAST / 2))
    view = _bounded(
        (
            middle[0] - half[0] - pad / squeeze,
            middle[1] - half[1] - pad,
            middle[0] + half[0] + pad / squeeze,
            middle[1] + half[1] + pad,
        )
    )
    known = tuple(code for code in focus if areas.knows(country_id(code)))
    if detail == 0 and whole:
        view = _with_countries(view, known, areas, span)
    return View(areas=areas, box=box, view=view, focus=known, detail=detail, span=span)


def _with_countries(view: Box, focus: tuple[str, ...], areas: Areas, span: float) -> Box:
    for code in focus:
        shape = areas.polygon(country_id(code))
        if shape is None:
            continue
        west, south, east, north = shape.bounds
        turn = 360 * round(((view[0] + view[2]) / 2 - (west + east) / 2) / 360)
        west, east = west + turn, east + turn
        size = max(east - west, north - south)
        if size <= _WHOLE and size <= _TIMES * span:
            view = (
                min(view[0], west - 1),
                min(view[1], south - 1),
                max(view[2], east + 1),
                max(view[3], north + 1),
            )
    return _bounded(view)


def _clipped(shape: BaseGeometry, box: Box) -> BaseGeometry:
    west, south, east, north = shape.bounds
    if box[0] <= west and east <= box[2] and box[1] <= south and north <= box[3]:
        return shape
    try:
        return shapely.clip_by_rect(shape, *box)  # ten times as fast as an intersection
    except shapely.errors.GEOSException:
        return common_part(shape, shapely.box(*box))


def _bounded(view: Box) -> Box:
    west, south, east, north = view
    if east - west >= 300:
        west, east = -180.0, 180.0
    return (west, max(south, -_MERCATOR), east, min(north, _MERCATOR))


def _moved(feature: Feature, turn: float) -> Feature:
    """Return a feature on another turn of the globe; its anchor moves along."""
    if not turn:
        return feature
    at = feature.anchor and (feature.anchor[0] + turn, feature.anchor[1])
    return replace(feature, shape=translate(feature.shape, xoff=turn), anchor=at)
