"""Areas told by what bounds them: "between A, B and C", "from A to B", "the A-B road"."""

import re
from dataclasses import replace

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import buffer_km, distance_km, length_km
from mapgen.lang import capital, say
from mapgen.locate.make import Shown, location, point_shape
from mapgen.locate.named_place import as_named
from mapgen.locate.setting import Group, Named, Setting, Span, begin, is_area
from mapgen.locate.words import km
from mapgen.model import Location, Sentence
from mapgen.text import WordPattern

__all__ = ["between", "components", "from_to", "road"]

_KIND = (
    r"(?:the\s+)?(?:(?:<locate.between.kinds>)\s+of\s+)?"
    r"(?:the\s+)?"
)
_AREAS = r"(?P<word><locate.between.areas>)"
_BETWEEN = WordPattern(rf"\b{_AREAS}\s+(?:[\w-]+\s+)?between\s+{_KIND}$", re.IGNORECASE)
_BARE = WordPattern(
    rf"(?<!\w)(?P<before>(?:[\w'-]+\s+){{1,3}})(?P<word>between)\s+{_KIND}$", re.IGNORECASE
)
_RELATING = WordPattern(r"\b(?:<locate.between.relating>)\b", re.IGNORECASE)
_NICKNAME = re.compile(
    r"(?:\s*\([^()]{1,40}\))?\s*,?\s*(?:(?:also\s+|widely\s+|locally\s+)?(?:known|referred\s+to)(?:\s+as)?"
    r"(?:\s+as)?|(?:so-)?called|dubbed|nicknamed)\s+(?:the\s+)?[“\"‘'](?P<name>[^”\"’']{3,60})[”\"’']",
    re.IGNORECASE,
)
_NICKNAMED = re.compile(
    r"[“\"‘](?P<name>[^”\"’]{3,60})[”\"’],?\s+(?:(?:that\s+is|meaning|namely|i\.e\.),?\s+)?(?:the\s+)?$",
)
_ROAD = WordPattern(
    r"\s+(?P<word>(?:main\s+|international\s+|strategic\s+)?(?:<locate.between.ways>|<locate.between.lines>))\b",
    re.IGNORECASE,
)
_ROAD_LEAD = WordPattern(
    r"\b(?P<word><locate.between.ways>)\s+(?:that\s+|which\s+)?"
    rf"(?:<locate.between.joining>)\s+{_KIND}$",
    re.IGNORECASE,
)
_EDGE = "(?:<locate.between.edges>)"
_FROM = WordPattern(
    rf"(?P<stretch>\b(?:<locate.between.reaching>)\w*\s+)?\bfrom\s+(?:the\s+)?"
    rf"(?P<edge>{_EDGE}\s+of\s+)?{_KIND}$",
    re.IGNORECASE,
)
_TO = WordPattern(
    rf"(?:\s+(?P<edge>{_EDGE}))?(?:\s+(?:are|is))?\s+(?:up\s+|all\s+the\s+way\s+)?(?:to|until)\s+"
    rf"(?:the\s+)?(?P<edge2>{_EDGE}\s+of\s+)?{_KIND}",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*(?:-|–|—|/|\band\b|\bto\b|\bwith\b)\s*(?:the\s+)?", re.IGNORECASE)
_REACH_KM = (30.0, 45.0, 60.0, 90.0)
_SWATH_KM = 30.0
_APART_KM = 150.0  # no farther apart is "somewhere between A and B" said of two towns


def between(setting: Setting, group: Group, sentence: Sentence) -> tuple[Location, ...]:
    """Read "the areas between A, B and C", with its by-name when the text gives one.

    What lies between areas is what lies close to all of them at once: the smallest of 30 to
    90 km at which they have such a place in common. Between towns it is their hull, and "area"
    may be unsaid: "soldiers were ambushed between A and B".
    """
    match = _lead(setting, group, sentence)
    if match is None or len(group) < 2:
        return ()
    ids = tuple(item.place.id for item in group)
    shape, how = setting.atlas.once(("among", ids), lambda: _among(group, setting))
    if shape is None:
        return ()
    names = tuple(_plain(item) for item in group)
    start = begin(match, group[0].start, "word")
    name, start, end = _nicknamed(setting.text, (start, group[-1].end), sentence)
    shown = Shown(
        key="between:" + "+".join(sorted(item.place.id for item in group)),
        title=name or capital(say("title.between", places=names)),
        form="vague",
        codes=(3, 5),
        words=say("words.vague"),
        rule=say("rule.between", places=names, how=how),
        shape=lambda: shape,
        approximate=True,
    )
    return (location(setting, shown, start, end, group), *components(setting, group))


def _lead(setting: Setting, group: Group, sentence: Sentence) -> re.Match[str] | None:
    before = setting.lead(group[0].start, sentence)
    if match := _BETWEEN.search(before):
        return match
    bare = _BARE.search(before)
    towns = [point_shape(n.place.point) for n in group if n.place.feature.startswith("P.")]
    if bare is None or len(group) != 2 or len(towns) != 2 or _RELATING.search(bare["before"]):
        return None
    return bare if distance_km(*towns) <= _APART_KM else None


def _plain(item: Named) -> str:
    toponym = item.resolution.toponym
    return toponym.name or toponym.surface


def components(setting: Setting, group: Group) -> tuple[Location, ...]:
    """Return the places that only bound another area, marked as such."""
    return tuple(replace(as_named(setting, item), component=True) for item in group)


def _shape_of(item: Named, setting: Setting) -> BaseGeometry:
    return setting.atlas.polygon(item.place) or point_shape(item.place.point)


def _among(group: Group, setting: Setting) -> tuple[BaseGeometry | None, str]:
    shapes = [_shape_of(item, setting) for item in group]
    if not any(shape.geom_type.endswith("Polygon") for shape in shapes):
        return _hull(shapes)
    for reach in _REACH_KM:
        common = shapely.intersection_all([buffer_km(shape, reach) for shape in shapes])
        if not common.is_empty and common.area > 0:
            return common, say("rule.common", km=km(reach))
    return None, ""


def _hull(shapes: list[BaseGeometry]) -> tuple[BaseGeometry, str]:
    hull = shapely.convex_hull(shapely.union_all(shapes))
    if len(shapes) == 2:
        width = min(15.0, max(3.0, length_km(hull) / 8))
        return buffer_km(hull, width), say("rule.straight", km=km(width))
    return buffer_km(hull, 3.0), say("rule.span")


def _nicknamed(text: str, span: Span, sentence: Sentence) -> tuple[str, int, int]:
    """Return the by-name beside a phrase ("known as the “Triangle of Death”"), and both's span."""
    start, end = span
    after = _NICKNAME.match(text, end, sentence.end)
    if after:
        return after["name"].strip(), start, after.end()
    before = _NICKNAMED.search(text[max(sentence.start, start - 100) : start])
    if before:
        return before["name"].strip(), begin(before, start), end
    return "", start, end


def road(setting: Setting, pair: tuple[Named, Named], sentence: Sentence) -> tuple[Location, ...]:
    """Read "the A-B road" and "the road from A to B": a strip along the straight line."""
    first, second = pair
    joined = _JOINED.fullmatch(setting.text, first.end, second.start)
    tail = _ROAD.match(setting.tail(second.end, sentence))
    lead = _ROAD_LEAD.search(setting.lead(first.start, sentence))
    if joined is None or not (lead or (tail and joined.group().strip() in {"-", "–", "—", "/"})):
        return ()
    points = [point_shape(item.place.point) for item in pair]
    far = distance_km(points[0], points[1])
    if far > 600 or far < 1 or any(is_area(item.place) for item in pair):
        return ()
    width = min(10.0, max(3.0, far / 10))
    word = (lead or tail)["word"].lower() if (lead or tail) else "road"  # type: ignore[index]
    shown = Shown(
        key="road:" + "+".join(sorted(item.place.id for item in pair)),
        title=say("title.road", place=_plain(first), other=_plain(second), road=word),
        form="band",
        codes=(3, 5),
        words=say("words.road"),
        rule=say("rule.road", km=km(width)),
        shape=lambda: setting.atlas.ashore(buffer_km(shapely.LineString(points), width)),
        radius_km=round(width, 1),
        approximate=True,
    )
    start = begin(lead, first.start, "word") if lead else first.start
    end = second.end + (tail.end() if tail else 0)
    return (location(setting, shown, start, end, pair), *components(setting, pair))


def from_to(
    setting: Setting, pair: tuple[Named, Named], sentence: Sentence
) -> tuple[Location, ...]:
    """Read "the areas that extend from the borders of A to the outskirts of B".

    Plain "from A to B" is a journey and no area: the words must speak of an edge, or of
    stretching. Where a known area of the territories file is what extends, it is that area.
    """
    first, second = pair
    lead = _FROM.search(setting.lead(first.start, sentence))
    to = _TO.fullmatch(setting.text, first.end, second.start)
    if lead is None or to is None:
        return ()
    if not (lead["stretch"] or lead["edge"] or to["edge"] or to["edge2"]):
        return ()
    shapes = [_shape_of(item, setting) for item in pair]
    near = shapely.shortest_line(shapes[0], shapes[1])
    ends = _edged(lead["edge"] or to["edge"], first), _edged(to["edge2"], second)
    shown = Shown(
        key="swath:" + "+".join(sorted(item.place.id for item in pair)),
        title=capital(say("title.stretch", area=say("title.areas"), place=ends[0], other=ends[1])),
        form="vague",
        codes=(3, 5),
        words=say("words.vague"),
        rule=say("rule.swath", km=km(_SWATH_KM)),
        shape=lambda: buffer_km(near, _SWATH_KM),
        approximate=True,
    )
    start = begin(lead, first.start)
    return (location(setting, shown, start, second.end, pair), *components(setting, pair))


def _edged(edge: str | None, item: Named) -> str:
    if not edge:
        return _plain(item)
    word = re.sub(r"\s+of\s+$", "", edge.lower()).strip()
    return say("title.edge_of", edge=word, place=_plain(item))
