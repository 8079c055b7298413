"""Coasts: "Yemen's Red Sea coast", "the Black Sea coast of Turkey", "the coast of Cuba"."""

import re
from collections.abc import Iterator

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import band, buffer_km
from mapgen.lang import capital, say
from mapgen.locate.make import Shown, location
from mapgen.locate.setting import Group, Named, Setting, is_area, is_country
from mapgen.locate.sides import side_of
from mapgen.locate.words import km, title_of
from mapgen.model import Location, Place, Sentence, country_id
from mapgen.text import WordPattern

__all__ = ["coast"]

DEPTH_KM = 20.0
"""How far inland a coast goes for which the text states no width."""

_SHORE = r"(?:<locate.coasts.shores>)\b(?!\s+(?:guard|road)\b)"
_SIDE = (
    r"(?:(?P<side>(?:north|south)(?:[\s-]?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?|central)"
    r"[\s-]+)?"
)
_AFTER_SEA = WordPattern(rf"\s+{_SHORE}(?P<of>\s+of\s+(?:the\s+)?)?", re.IGNORECASE)
_OWNED = re.compile(rf"(?:['’]s?)?\s+{_SIDE}$", re.IGNORECASE)
_OWN = WordPattern(rf"(?:['’]s?)?\s+{_SIDE}{_SHORE}", re.IGNORECASE)
_LEAD_OWN = WordPattern(rf"\b{_SIDE}{_SHORE}\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_SIDE_BEFORE = re.compile(rf"\b{_SIDE[:-1]}$", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(?P<word>[A-Z][\w’'-]*)\s+$")
_OFF = re.compile(r"\boff\s+(?:[\w’'-]+\s+){0,4}$", re.IGNORECASE)
_SEAS = ("H.SEA", "H.OCN", "H.GULF", "H.BAY", "L.RGN")
_RING_KM = 5.0  # of sea before a coast, by which one knows it
_PUDDLE = 0.003  # square degrees: what lies between lands drawn with different detail is no sea
_SMALL = 1.0  # square degrees: a larger land is drawn plainer
_FINE = 0.01  # degrees: finer bends of a strip so wide nobody sees
_SMOOTH = 0.15  # degrees: bays and spits say nothing of which way a coast looks
_ACROSS = 0.4  # degrees of its own land between a coast and the middle of its sea
_DEGREE_KM = 111.0
_FURTHER = 1.15  # than half as wide as a sea is, some of its shores lie
_FACING = -0.1  # cosine of the angle between the way it looks and the middle of the sea


def coast(setting: Setting, group: Group, sentence: Sentence) -> tuple[Location, ...]:
    """Read the coast of a land, or what of it a sea washes; a sea off it is another rule's."""
    item = group[0]
    if len(group) > 1 or _OFF.search(setting.lead(item.start, sentence)):
        return ()
    if item.place.feature.startswith(_SEAS):
        found = _by_sea(setting, item, sentence)
        return (found,) if found is not None else ()
    before = setting.lead(item.start, sentence)
    own, lead = _OWN.match(setting.tail(item.end, sentence)), _LEAD_OWN.search(before)
    if not is_area(item.place) or not (own or lead) or (lead and _is_called(lead)):
        return ()
    side = (own or lead)["side"] or ""  # type: ignore[index]
    if item.kind == "demonym" and (said := _SIDE_BEFORE.search(before)):
        side = said["side"]
    start = item.start - (len(lead.group()) if lead else 0)
    end = item.end + (own.end() if own else 0)
    shown = _shown(setting, item.place, title_of(item), side, None)
    return (location(setting, shown, start, end, (item,)),) if shown else ()


def _is_called(lead: re.Match[str]) -> bool:
    """Tell "the Amber Coast | coast of X", which is not all of it, from "the coast of X"."""
    word = _WORD_BEFORE.search(lead.string[: lead.start()])
    return word is not None and word["word"] != "The"


def _by_sea(setting: Setting, sea: Named, sentence: Sentence) -> Location | None:
    """Show the coast by a sea of the land that the text names beside it, or is about."""
    after = _AFTER_SEA.match(setting.tail(sea.end, sentence))
    if after is None:
        return None
    for land, start, end, side in _lands(setting, sea, after, sentence):
        shown = _shown(setting, land, _name(setting, land), side, sea.place)
        if shown is not None:
            return location(setting, shown, start, end, (sea,))
    shown = Shown(
        key=f"coast:{sea.place.id}",
        title=capital(say("title.coast", place=title_of(sea))),
        form="country",
        codes=(3, 6),
        words=say("words.strip"),
        rule=say("rule.undrawn"),
    )
    return location(setting, shown, sea.start, sea.end + after.end(), (sea,))


def _lands(
    setting: Setting, sea: Named, after: re.Match[str], sentence: Sentence
) -> Iterator[tuple[Place | str, int, int, str]]:
    """Yield whose coast may be meant, with where the phrase begins and ends, and its side."""
    end = sea.end + after.end()
    for item in setting.named:
        if not (sentence.start <= item.start < sentence.end and is_area(item.place)):
            continue
        owned = _OWNED.fullmatch(setting.text, item.end, sea.start)
        if owned:
            yield item.place, item.start, end, owned["side"] or ""
        if after["of"] and item.start == end:
            yield item.place, sea.start, item.end, ""
    for code in setting.countries()[:1]:
        yield country_id(code), sea.start, end, ""


def _name(setting: Setting, land: Place | str) -> str:
    """Return what the article calls a land, or the country of a code; "" for neither."""
    if isinstance(land, Place):
        return land.name
    lands = (item.place for item in setting.named if is_country(item.place))
    return next((place.name for place in lands if place.id == land), "")


def _shown(
    setting: Setting, land: Place | str, name: str, side: str, sea: Place | None
) -> Shown | None:
    """Show a land's coast, on one side of it and by one sea; None where it has none."""
    strip = _strip(setting, land, sea)
    if strip is None or strip.is_empty:
        return None
    way = re.sub(r"[\s-]|ern$", "", side.lower())
    place = land if isinstance(land, str) else land.id
    title = (
        say("title.coast_of", sea=sea.name, place=name) if sea else say("title.coast", place=name)
    )
    return Shown(
        key=f"coast:{place}:{sea.id if sea else ''}:{way}",
        title=capital(say("title.part", side=way, place=title) if way else title),
        form="band",
        codes=(3, 5) if isinstance(land, str) or is_country(land) else (2, 4),
        words=say("words.strip"),
        rule=say("rule.coast", km=km(DEPTH_KM)),
        shape=lambda: side_of(strip, way) if way else strip,
        approximate=True,
    )


def _strip(setting: Setting, land: Place | str, sea: Place | None) -> BaseGeometry | None:
    """Return the ground of a land by the sea, or by one sea only."""
    shape = setting.atlas.polygon(land)
    if shape is None:
        return None
    key = ("coast", land if isinstance(land, str) else land.id)
    plain = shape if shape.area < _SMALL else setting.atlas.plain(land) or shape
    water = setting.atlas.once(key, lambda: _ring(setting, plain))
    if water.is_empty:
        return None
    line = shapely.union_all(list(_facing(plain, water, sea)))
    return None if line.is_empty else band(line, DEPTH_KM, plain).simplify(_FINE)


def _ring(setting: Setting, shape: BaseGeometry) -> BaseGeometry:
    """Return the sea right before a land."""
    near = setting.atlas.before(buffer_km(shape, _RING_KM))
    return shapely.union_all([p for p in shapely.get_parts(near) if p.area > _PUDDLE])


def _facing(shape: BaseGeometry, water: BaseGeometry, sea: Place | None) -> Iterator[BaseGeometry]:
    """Yield the stretches of a land's edge by the water, those that one sea washes.

    They look towards its middle, and are no further from it than it reaches.
    """
    shapely.prepare(water)
    squeeze = float(np.cos(np.radians(shape.centroid.y)))
    lines, far = [], []
    for part in shapely.get_parts(shape):
        ring = shapely.orient_polygons(part).exterior.simplify(_SMOOTH)
        corners = shapely.get_coordinates(shapely.segmentize(ring, 2 * _SMOOTH))
        steps = np.diff(corners, axis=0) * (squeeze, 1.0)
        middles = (corners[1:] + corners[:-1]) / 2
        wet = shapely.dwithin(shapely.points(middles), water, _SMOOTH)
        distance = np.zeros(len(middles))
        if sea is not None:
            outward = np.column_stack((steps[:, 1], -steps[:, 0]))
            towards = (np.array((sea.point.lon, sea.point.lat)) - middles + 180) % 360 - 180
            towards *= (squeeze, 1.0)
            distance = np.linalg.norm(towards, axis=1)
            size = np.linalg.norm(outward, axis=1) * distance
            wet &= (outward * towards).sum(axis=1) > _FACING * size
            ways = np.stack(
                (middles, np.broadcast_to((sea.point.lon, sea.point.lat), middles.shape)), 1
            )
            over = shapely.length(shapely.intersection(shapely.linestrings(ways), shape))
            wet &= over < _ACROSS  # no bay on the other side of the land
        for number in np.flatnonzero(wet):
            lines.append(shapely.LineString(corners[number : number + 2]))
            far.append(float(distance[number]))
    reach = (sea.extent_km or 0.0) / _DEGREE_KM if sea is not None else 0.0
    reach = _FURTHER * max(reach, min(far, default=0.0))
    yield from (line for line, one in zip(lines, far, strict=True) if one <= reach)
