"""A place name without words that move or widen it -> where it is."""

from shapely.geometry.base import BaseGeometry

from mapgen.areas import buffer_km
from mapgen.lang import known, say
from mapgen.locate.atlas import Atlas
from mapgen.locate.make import Shown, circle_codes, location, point_shape
from mapgen.locate.setting import Named, Setting, is_area, is_country
from mapgen.locate.words import about_km, km, region_words, title_of
from mapgen.model import Location, LonLat, Place, precision_codes

__all__ = ["as_named", "show_place"]

_CHECKED_KM = 2.0  # a town is wider than that; below it a point counts as exact
_RIVER_KM = 1.0
_UNKNOWN_KM = {"A.ADM1": 80.0, "A.ADM2": 25.0, "A.ADM3": 10.0}
"""How wide a division is taken to be of which nobody knows how far it reaches."""
_LEAST_KM = 5.0  # of a division without a boundary
_SEAS = frozenset({"H.SEA", "H.GULF", "H.OCN", "H.STRT", "H.BAY", "H.CHN", "H.SD"})
_SPOT_KM = {"T.MT": 5.0, "T.PK": 5.0, "T.HLL": 5.0}


def as_named(setting: Setting, item: Named) -> Location:
    """Return the location of a place name that no words around it move or widen."""
    return location(setting, show_place(item, setting.atlas), item.start, item.end, (item,))


def show_place(item: Named, atlas: Atlas) -> Shown:
    """Show a place as the text names it: a point, its area, its course, or only its name."""
    place = item.place
    if is_country(place) or place.feature == "L.CONT":
        return _listed(item, "country" if is_country(place) else "continent")
    if place.feature.partition(".")[0] in {"P", "S", "R"}:
        return _somewhere(item, atlas) or _point(item)
    return _area(item, atlas) or _course(item, atlas) or _extent(item, atlas)


def _listed(item: Named, what: str) -> Shown:
    return Shown(
        key=item.place.id,
        title=title_of(item),
        form="country",
        codes=precision_codes(item.place) if is_country(item.place) else (3, 5),
        words=say(f"words.{what}"),
        rule=say(f"rule.{what}"),
        place=item.place,
    )


def _somewhere(item: Named, atlas: Atlas) -> Shown | None:
    """Show a place of which one knows no more than the unit that it lies in, by that unit.

    A unit without an outline is as much of its country as it may be.
    """
    outer, radius = item.place.within, item.place.radius_km
    if outer is None:
        return None
    outline = atlas.polygon(outer)
    if outline is None and not (radius and outer.country):
        return None
    reach = radius or 0.0
    whole = say("rule.somewhere", place=outer.name)
    return Shown(
        key=item.place.id,
        title=title_of(item),
        form="vague",
        codes=precision_codes(outer),
        words=say("words.somewhere", place=outer.name),
        rule=whole if outline is not None else say("rule.circle", km=about_km(reach)),
        shape=lambda: outline if outline is not None else _circle(outer, reach, atlas),
        anchor=outer.point if outline is None else _seat(outer, outline, atlas),
        place=item.place,
        radius_km=radius,
        approximate=True,
    )


def _point(item: Named) -> Shown:
    place = item.place
    radius = place.radius_km
    if radius is not None and radius > _CHECKED_KM:
        return Shown(
            key=place.id,
            title=title_of(item),
            form="near",
            codes=circle_codes(radius),
            words=say("words.estimated", km=km(radius)),
            rule=say("rule.unchecked", km=km(radius)),
            shape=lambda: point_shape(place.point),
            anchor=place.point,
            place=place,
            radius_km=radius,
            approximate=True,
        )
    return Shown(
        key=place.id,
        title=title_of(item),
        form="exact",
        codes=(1, 1),
        words=say("words.town" if place.feature.startswith("P") else "words.place"),
        rule=say("rule.point"),
        shape=lambda: point_shape(place.point),
        anchor=place.point,
        place=place,
    )


def _area(item: Named, atlas: Atlas) -> Shown | None:
    place = item.place
    shape = atlas.polygon(place)
    if shape is None:
        return None
    doubt = atlas.is_approximate(place.id)
    return Shown(
        key=place.id,
        title=title_of(item),
        form="region",
        codes=precision_codes(place),
        words=region_words(place),
        rule=known(doubt) or say("rule.whole"),
        shape=lambda: shape,
        anchor=_seat(place, shape, atlas),
        place=place,
        approximate=bool(doubt),
    )


def _seat(place: Place, shape: BaseGeometry, atlas: Atlas) -> LonLat | None:
    """Return where a district's town lies, in it: who names the district means the land around."""
    inside = atlas.is_district(place) and shape.covers(point_shape(place.point))
    return place.point if inside else None


def _course(item: Named, atlas: Atlas) -> Shown | None:
    place = item.place
    line = atlas.line(place)
    if line is None:
        return None
    return Shown(
        key=place.id,
        title=title_of(item),
        form="band",
        codes=precision_codes(place),
        words=say("words.river"),
        rule=say("rule.river", km=km(_RIVER_KM)),
        shape=lambda: buffer_km(line, _RIVER_KM),
        anchor=None,
        place=place,
    )


def _extent(item: Named, atlas: Atlas) -> Shown:
    """Draw a circle of the place's known extent; without one, only well-bounded kinds are drawn.

    Of the circle that stands for a sea, no dry land is drawn; of one that stands for a part of
    a country, neither the sea nor the country's neighbours.
    """
    place = item.place
    radius = place.extent_km or place.radius_km or _SPOT_KM.get(place.feature) or 0.0
    if place.feature in _UNKNOWN_KM:
        radius = max(place.extent_km or _UNKNOWN_KM[place.feature], _LEAST_KM)
    if not radius:
        return _undrawn(item)
    return Shown(
        key=place.id,
        title=title_of(item),
        form="vague" if radius > 25 or is_area(place) else "near",
        codes=_extent_codes(place, radius),
        words=say("words.extent", within=region_words(place), km=about_km(radius)),
        rule=say("rule.circle", km=about_km(radius)),
        shape=lambda: _circle(place, radius, atlas),
        anchor=place.point,
        place=place,
        radius_km=radius,
        approximate=True,
    )


def _circle(place: Place, radius: float, atlas: Atlas) -> BaseGeometry:
    whole = buffer_km(point_shape(place.point), radius)
    if place.feature in _SEAS:
        return atlas.at_sea(whole)
    return atlas.on_land(whole, place.country) if is_area(place) and place.country else whole


def _extent_codes(place: Place, radius: float) -> tuple[int, int]:
    codes = precision_codes(place)
    return (2, 2) if place.feature.startswith("T") and radius <= 25 else codes


def _undrawn(item: Named) -> Shown:
    return Shown(
        key=item.place.id,
        title=title_of(item),
        form="country",
        codes=precision_codes(item.place),
        words=say("words.undrawn"),
        rule=say("rule.undrawn"),
        place=item.place,
    )
