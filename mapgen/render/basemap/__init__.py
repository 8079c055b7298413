"""The ground of one map: land, lines, waters and names, finest where the story is.

`basemap_of` returns plain values for the page, which draws them with Leaflet. The coarse world
lies beneath everything; on it lie views, coarse ones first, each with a soft edge: one round
about all the story's places, one round each far group of them, and on top the one round the
story's centre. So one far name costs the story neither its rivers nor its towns.

========== ====================================================================================
key        value
========== ====================================================================================
version    2
focus      ISO codes of the story's countries
bbox       west, south, east, north of the story's centre; east runs past 180 across the
           antimeridian
scale ...  the view round the centre: all keys of a view stand here too
beneath    the other views, in the order of drawing
labels     ``kind, name, names, at, rank, zoom, id`` (of a country ``focus, wide``: whole units from
           its west to its east), the most important of a kind first;
           kinds: country adm1 region adm2 capital city town village water sea
outline    the story's countries whole and coarse: ``id, scale, polygons``
world      ``scale, land, borders``: the coarse world
credits    ``name, licence, url`` of the data that were used
========== ====================================================================================

Of a view:

=========== ===================================================================================
scale       whole units per degree of its shapes (of the labels: that of the centre's view)
view        west, south, east, north of what is drawn
zoom        the page's zoom beyond which its lines show nothing more
land        polygons: the land in the view but for the story's countries
owners      pairs of the id of a country and how many of these polygons, in order, are its own
countries   the story's countries: ``id, name, names, rings`` (polygons); the shores are the rims
            of all land that no other land hides
borders     lines between countries; ``disputed``: those that are in dispute
rivers      ``name, names, rank`` (1 to 3, 1 widest) ``, lines``
lakes       ``name, names, rank, polygons``
adm1        lines between provinces of the story's countries; ``adm1_abroad``: of others
adm2        lines between their districts
regions     ``id, name, names, approximate, lines``
=========== ===================================================================================

Lines and rings are strings (see `mapgen.render.basemap.polyline`), a polygon is a list of rings,
`at` is a pair of whole units. `names` maps "ar" and "ckb" to names; it is left out when empty.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import Areas, Box, Feature, opened_areas
from mapgen.model import MapDocument, country_id
from mapgen.names import fold
from mapgen.render.basemap.ground import (
    encode_waters,
    ground_of,
    outline_of,
    waters_of,
    world_of,
)
from mapgen.render.basemap.labels import Label, encode_labels, labels_of, labels_round
from mapgen.render.basemap.view import View, around, leaner, view_of
from mapgen.render.frame import Frame, frame_of

__all__ = ["basemap_for", "basemap_of"]

_WORLD: Box = (-180.0, -60.0, 180.0, 80.0)
_MANY = 4  # countries: with more, the story is the world's and no country is "its own"
_TOGETHER = 160.0  # degrees round the box of countries that are shown together
_LARGER = 1.1  # than the first one's: what the box of a vast country may grow to
_FAR_GROUPS = 5  # so many groups far from the centre have fine ground of their own
_FAR_LETTERS = 120_000  # and so much of the page at most
_CENTRE_LETTERS = 230_000  # the lines of the view round the centre
_DISTRICT_LETTERS = 120_000  # the lines and names of districts: all of them or none
_LETTERS = 440_000  # all views and names: far groups have fine ground while there is room


def basemap_of(
    document: MapDocument, *, areas: Areas | None = None, frame: Frame | None = None
) -> dict[str, Any]:
    """Return the ground that a document's places need, finest where the story is.

    Parameters
    ----------
    areas : Areas, optional
        The packaged shapes; those opened in this thread by default.
    frame : Frame, optional
        What `frame_of` found, if that is known already.
    """
    frame = frame or frame_of(document)
    areas = areas or opened_areas()
    if frame is None:
        box, named = _named(document, areas)
        return basemap_for(box, named, areas=areas)
    turn = 360.0 if frame.groups[0].box[0] < -180.0 else 0.0
    centre, *far = [_turned(group.box, turn) for group in frame.groups]
    return basemap_for(centre, _focus(document, frame), far=far, areas=areas)


def basemap_for(
    bbox: Box, focus: Iterable[str] = (), *, far: Sequence[Box] = (), areas: Areas
) -> dict[str, Any]:
    """Return the ground of a map whose centre is `bbox`.

    Parameters
    ----------
    bbox : tuple of float
        West, south, east, north of the marks, in degrees. West may exceed east, or east 180,
        where the extent crosses the antimeridian.
    focus : iterable of str
        ISO alpha-2 codes of the story's countries; unknown ones are passed over.
    far : sequence of tuple of float
        Boxes round groups of marks far from the centre, the weightiest first.
    areas : Areas
        The packaged shapes.

    Returns
    -------
    dict
        Values for JSON, equal for equal arguments; the module's docstring lists them.
    """
    view, ground, names = _centre(bbox, tuple(dict.fromkeys(focus)), areas)
    waters = waters_of(view)
    labels = list(names)
    beneath: list[dict[str, Any]] = []
    apart = _apart(view, far)
    if view.detail < 2:
        wide = around(view, far, apart)
        if wide.detail > view.detail:
            beneath.append(ground_of(wide, provinces=False) | encode_waters(wide, waters_of(wide)))
            labels += labels_round(wide, labels)
    named = encode_labels(labels, view.scale)
    room = _LETTERS - _weight([ground, beneath, named])
    for lines, more in _far_views(apart, min(_FAR_LETTERS, room), labels):
        beneath.append(lines)
        labels += more
        named = []
    return {
        "version": 2,
        "bbox": [round(v, 4) for v in view.box],
        "focus": list(view.focus),
        **ground,
        "beneath": beneath,
        "labels": named or encode_labels(labels, view.scale),
        "outline": [outline_of(code, areas) for code in view.focus],
        "world": {} if _within(_WORLD, view.view) else world_of(areas),
        "credits": _credits(view, waters, bool(ground["adm2"])),
    }


def _centre(
    bbox: Box, focus: tuple[str, ...], areas: Areas
) -> tuple[View, dict[str, Any], list[Label]]:
    """Return the richest view round the centre that the page has room for, drawn, and its names.

    Districts go first, then the margin shrinks, then the detail: the marks' own ground stays fine
    for as long as it can, and what lies further off is drawn coarser by the view beneath.
    """
    for view in leaner(bbox, focus, areas):
        waters = waters_of(view)
        ground = ground_of(view) | encode_waters(view, waters)
        districts, ground["adm2"] = ground["adm2"], []
        if _weight(ground) <= _CENTRE_LETTERS:
            break
    labels = labels_of(view, waters)
    named = encode_labels([one for one in labels if one.kind == "adm2"], view.scale)
    if _weight([districts, named]) <= _DISTRICT_LETTERS:
        ground["adm2"] = districts
    else:
        labels = [one for one in labels if one.kind != "adm2"]
    return view, ground, labels


def _weight(value: Any) -> int:
    """Return the bytes that values take as JSON, without writing them: that would be slow."""
    kind = type(value)
    if kind is str:
        return 2 + (len(value) if value.isascii() else len(value.encode()))
    if kind is list:
        whole = 2 + len(value)
        for item in value:  # most are texts: a call for each would be slow
            plain = type(item) is str and item.isascii()
            whole += 2 + len(item) if plain else _weight(item)
        return whole
    if kind is dict:
        return 2 + sum(len(key) + 4 + _weight(item) for key, item in value.items())
    return len(str(value))


def _apart(centre: View, far: Sequence[Box]) -> list[View]:
    """Return fine views round far groups, the weightiest first, none round what one holds."""
    views: list[View] = []
    for box in far[:_FAR_GROUPS]:
        view = view_of(box, centre.focus, centre.areas, whole=False)
        if view.detail < 2 and not any(_within(box, one.view) for one in (centre, *views)):
            views.append(view)
    return views


def _far_views(
    apart: Sequence[View], left: int, named: Sequence[Label]
) -> Iterable[tuple[dict[str, Any], list[Label]]]:
    """Yield the ground of far groups with their names, as many as there is room for.

    The caller adds them to `named`.
    """
    for view in apart:
        waters = waters_of(view)
        ground = ground_of(view) | encode_waters(view, waters)
        left -= _weight(ground)
        if left < 0:
            return
        yield ground, labels_of(view, waters, named)


def _turned(box: Box, turn: float) -> Box:
    return box[0] + turn, box[1], box[2] + turn, box[3]


def _within(box: Box, other: Box) -> bool:
    return other[0] <= box[0] and other[1] <= box[1] and box[2] <= other[2] and box[3] <= other[3]


def _focus(document: MapDocument, frame: Frame) -> list[str]:
    """Return the countries of the story: those with a quarter of the first one's weight or more."""
    weights = dict(frame.weights)
    share: dict[str, float] = {}
    for mark in document.marks:
        if mark.country and mark.id in weights:
            share[mark.country] = share.get(mark.country, 0.0) + (weights[mark.id] or 0.01)
    most = max(share.values(), default=0.0)
    return sorted((c for c in share if 4 * share[c] >= most), key=lambda c: -share[c])[:_MANY]


def _named(document: MapDocument, areas: Areas) -> tuple[Box, tuple[str, ...]]:
    """Return where a story is that has no place on the map: the countries it names most.

    The first, and those of the headline or named half as often. The box holds the first and what
    lies together with it; without any, it is the world's. Of a country its largest piece of land
    counts.
    """
    times: dict[str, int] = {}
    titles = [f" {fold(article.title)} " for article in document.articles]
    headline: set[str] = set()
    for mark in document.marks:
        if mark.form == "country" and mark.country and areas.knows(country_id(mark.country)):
            times[mark.country] = times.get(mark.country, 0) + len(mark.claims)
            if any(f" {fold(mark.title)} " in title for title in titles):
                headline.add(mark.country)
    most = max(times.values(), default=0)
    found = (code for code in times if 2 * times[code] >= most or code in headline)
    named = sorted(found, key=lambda code: (-times[code], code not in headline))[:_MANY]
    if not named:
        return _WORLD, ()
    first, *others = (shapely.box(*_mainland(code, areas).bounds) for code in named)
    whole, limit = first, max(_TOGETHER, _LARGER * shapely.length(first))
    for other in others:
        wider = shapely.box(*shapely.total_bounds([whole, other]))
        if shapely.length(wider) <= limit:
            whole = wider
    west, south, east, north = whole.bounds
    return (west, south, east, north), tuple(named)


def _mainland(code: str, areas: Areas) -> BaseGeometry:
    shape = areas.polygon(country_id(code))
    return max(shapely.get_parts(shape), key=lambda part: part.area)


def _credits(view: View, waters: tuple[Feature, ...], districts: bool) -> list[dict[str, str]]:
    used = {"Natural Earth", *(water.source for water in waters)}
    if view.detail == 0:
        used |= {province.source for province in view.features("adm1")}
    if districts:
        used |= {f.source for f in view.features("adm2line") if f.country in view.focus}
    if view.best("city", view.view, 1):
        used.add("GeoNames")
    return [
        {"name": source.name, "licence": source.licence, "url": source.url}
        for source in view.areas.sources
        if source.name in used
    ]
