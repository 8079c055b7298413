"""The ground of the archive page: land and countries' names; rivers and towns round the events."""

import functools
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import shapely

from mapgen.areas import Areas
from mapgen.render.basemap.polyline import encode_lines, encode_polygons

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

__all__ = ["ground_of_events"]

_LAND = 100  # units of a degree of the coarse ground
_DETAIL = 2
_WATER_RANKS = ((8.0, 9), (16.0, 7), (30.0, 6), (75.0, 5), (400.0, 3))
"""Up to a span of the events in degrees, rivers and lakes up to a scale rank of Natural Earth."""
_TOWNS = 60


def ground_of_events(
    lang: str, lons: Iterable[int | None], lats: Iterable[int | None], scale: int
) -> dict[str, Any]:
    """Return what the page draws under its events, with names in a language.

    Parameters
    ----------
    lons, lats : iterable of int or None
        Where the events are, in parts of a degree; None has no place.
    scale : int
        Parts of a degree.
    """
    return _ground(lang) | _around(lang, _most(lons, lats, scale))


@functools.cache
def _ground(lang: str) -> dict[str, Any]:
    """Return the land, and the countries' names in a language with where they fit."""
    with Areas() as areas:
        countries = areas.features("country", detail=_DETAIL)
    names = []
    for country in countries:
        west, south, east, north = max(_parts(country.shape), key=lambda part: part.area).bounds
        at = country.anchor or ((west + east) / 2, (south + north) / 2)
        name = dict(country.names).get(lang, country.name)
        names.append([name, round(at[0], 1), round(at[1], 1), round(east - west, 1)])
    land = [p for one in countries for p in encode_polygons(one.shape, _LAND)]
    return {"scale": _LAND, "land": land, "names": names}


def _around(lang: str, box: tuple[float, float, float, float] | None) -> dict[str, Any]:
    """Return rivers, lakes and towns of a box."""
    if box is None:
        return {"rivers": [], "lakes": [], "towns": []}
    west, south, east, north = box
    span = max(east - west, north - south)
    most = next(rank for widest, rank in _WATER_RANKS if span <= widest)
    with Areas() as areas:
        waters = {
            layer: [f.shape.intersection(shapely.box(*box))
                    for f in areas.features(layer, box, detail=1) if f.rank <= most]
            for layer in ("river", "lake")
        }  # fmt: skip
        towns = areas.features("city", box, most=_TOWNS)
    return {
        "rivers": encode_lines(waters["river"], _LAND),
        "lakes": encode_polygons(waters["lake"], _LAND),
        "towns": [
            [
                dict(town.names).get(lang, town.name),
                *(round(one, 3) for one in town.shape.coords[0]),
            ]
            for town in towns
        ],
    }


def _most(
    lons: Iterable[int | None], lats: Iterable[int | None], scale: int
) -> tuple[float, float, float, float] | None:
    """Return the box of all events but the outermost of each side, with a rim; None without any."""
    sides = [sorted(one / scale for one in some if one is not None) for some in (lons, lats)]
    if not sides[0]:
        return None
    cut = len(sides[0]) // 50
    (west, east), (south, north) = ((some[cut], some[-1 - cut]) for some in sides)
    rim = max(2.0, (east - west) / 3, (north - south) / 3)
    return (
        max(-180.0, west - rim),
        max(-90.0, south - rim),
        min(180.0, east + rim),
        min(90.0, north + rim),
    )


def _parts(shape: "BaseGeometry") -> "Sequence[BaseGeometry]":
    return list(getattr(shape, "geoms", (shape,)))
