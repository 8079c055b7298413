"""The ground of one map: only the land, lines, waters and names that its extent needs.

`basemap_for` returns plain values for the page, which draws them with Leaflet:

========== ====================================================================================
key        value
========== ====================================================================================
version    1
scale      whole units per degree in everything but `world` and `outline`
bbox       west, south, east, north asked for; east runs past 180 across the antimeridian
view       the padded box in which there is detail; beyond it there is only `world`
focus      ISO codes of the story's countries
land       polygons: all land in the view, without inner seams
coast      lines: its coast
countries  the story's countries: ``id, name, names, rings`` (polygons) ``, edge`` (lines: the
           boundary without the view's own edges)
borders    lines between countries; ``disputed``: those that are in dispute
adm1       lines between provinces of the story's countries; ``adm1_abroad``: of others
adm2       lines between their districts
regions    ``id, name, names, approximate, lines``
rivers     ``name, names, rank`` (1 to 3, 1 widest) ``, lines``
lakes      ``name, names, rank, polygons``
labels     ``kind, name, names, at, rank, zoom, id, focus``, the most important of a kind first;
           kinds: country adm1 adm2 region capital city town village water sea
outline    the story's countries whole and coarse: ``id, scale, polygons``
world      ``scale, land, borders``: the coarse world around the view
credits    ``name, licence, url`` of the data that were used
========== ====================================================================================

Lines and rings are strings (see `mapgen.render.basemap.polyline`), a polygon is a list of rings,
`at` is a pair of whole units. `names` maps "ar" and "ckb" to names; it is left out when empty.
"""

import math
from collections.abc import Iterable
from typing import Any

import shapely

from mapgen.areas import Areas, Box, Feature
from mapgen.model import MapDocument, Mark
from mapgen.render.basemap.ground import encode_waters, ground_of, waters_of
from mapgen.render.basemap.labels import labels_of
from mapgen.render.basemap.view import View, view_of

__all__ = ["basemap_for", "basemap_of"]

_WORLD: Box = (-180.0, -60.0, 180.0, 80.0)
_WIDER = 1.5  # how far names without a deed may widen the finely drawn ground
_LEAST = 1.2  # degrees: one town is shown with its surroundings
_MANY = 4  # countries: with more, the story is the world's and no country is "its own"


def basemap_of(document: MapDocument, *, areas: Areas | None = None) -> dict[str, Any]:
    """Return the ground that a document's marks need, centred on the countries it is about."""
    shapes = _shown(document.marks)
    codes = [m.country for m in document.marks if m.geometry is not None and m.country]
    share = {code: codes.count(code) for code in dict.fromkeys(codes)}
    focus = sorted(
        (c for c in share if 4 * share[c] >= max(share.values())), key=lambda c: -share[c]
    )
    bbox = _extent(shapes) if shapes else _WORLD
    if areas is not None:
        return basemap_for(bbox, focus[:_MANY], areas=areas)
    with Areas() as packaged:
        return basemap_for(bbox, focus[:_MANY], areas=packaged)


def basemap_for(bbox: Box, focus: Iterable[str] = (), *, areas: Areas) -> dict[str, Any]:
    """Return the ground of a map that shows `bbox`.

    Parameters
    ----------
    bbox : tuple of float
        West, south, east, north of the marks, in degrees. West may exceed east, or east 180,
        where the extent crosses the antimeridian.
    focus : iterable of str
        ISO alpha-2 codes of the story's countries; unknown ones are passed over.
    areas : Areas
        The packaged shapes.

    Returns
    -------
    dict
        Values for JSON, equal for equal arguments; the module's docstring lists them.
    """
    view = view_of(bbox, tuple(dict.fromkeys(focus)), areas)
    waters = waters_of(view)
    value: dict[str, Any] = {
        "version": 1,
        "scale": view.scale,
        "bbox": [round(v, 4) for v in view.box],
        "view": [round(v, 4) for v in view.view],
        "focus": list(view.focus),
    }
    value |= ground_of(view) | encode_waters(view, waters)
    value["labels"] = labels_of(view, waters)
    value["credits"] = _credits(view, waters, bool(value["adm2"]))
    return value


def _shown(marks: Iterable[Mark]) -> list[Any]:
    """Return the shapes that the ground is drawn finely for.

    Those are the places where something is said to happen, and those only named that do not
    widen the picture much: one far country or long river must not cost the story its towns.
    """
    told: list[Any] = []
    named: list[Any] = []
    for mark in marks:
        if mark.geometry is not None:
            happens = any(claim.role != "mentioned" for claim in mark.claims)
            (told if happens else named).append(shapely.geometry.shape(mark.geometry))
    if not told:
        return named
    limit = _WIDER * _width(_extent(told))
    for shape in named:
        if _width(_extent([*told, shape])) <= limit:
            told.append(shape)
    return told


def _width(box: Box) -> float:
    """Return the larger side of a box, in degrees of latitude."""
    west, south, east, north = box
    return max((east - west) * math.cos(math.radians((south + north) / 2)), north - south, _LEAST)


def _extent(shapes: list[Any]) -> Box:
    """Return the narrowest box around shapes, across the antimeridian if that is narrower."""
    bounds = shapely.bounds(shapely.get_parts(shapely.get_parts(shapes)))
    south, north = float(bounds[:, 1].min()), float(bounds[:, 3].max())
    # Walk eastward over the parts; the widest stretch without any is left out of the box.
    spans = sorted((float(w), float(e)) for w, e in bounds[:, [0, 2]])
    reach, gap, start = spans[0][1], spans[0][0] + 360 - max(e for _, e in spans), spans[0][0]
    for west, east in spans[1:]:
        if west - reach > gap:
            gap, start = west - reach, west
        reach = max(reach, east)
    return (start, south, start + 360 - gap, north)


def _credits(view: View, waters: tuple[Feature, ...], districts: bool) -> list[dict[str, str]]:
    used = {"Natural Earth", *(water.source for water in waters)}
    if view.detail == 0:
        used |= {province.source for province in view.features("adm1")}
    if districts:
        used |= {f.source for f in view.features("adm2line") if f.country in view.focus}
    if view.features("city", detail=0):
        used.add("GeoNames")
    return [
        {"name": source.name, "licence": source.licence, "url": source.url}
        for source in view.areas.sources
        if source.name in used
    ]
