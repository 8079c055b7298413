"""A part of an area: "northern Aleppo", "in the south of A", "southern and eastern A"."""

import math
import re
from collections.abc import Iterator
from dataclasses import replace

from mapgen.lang import capital, joined, say
from mapgen.locate.make import Shown, location
from mapgen.locate.named_place import as_named, show_place
from mapgen.locate.setting import Group, Named, Setting, begin, is_country
from mapgen.locate.sides import side_of
from mapgen.locate.words import region_words, title_of
from mapgen.model import Location, LonLat, Place, Sentence, country_id, precision_codes
from mapgen.text import WordPattern

__all__ = ["KIND", "is_inside", "part", "part_of"]

KIND = (  # "the eastern Ukrainian city of"
    r"(?:the\s+)?(?:(?:(?!(?:and|or|of|in|at|to|from|the|with|by|near|on|for|but)\b)[\w-]{3,15}\s+)"
    r"{0,3}(?:(?:<locate.parts.kinds>)s?"
    r"\s+of|capital(?:\s+city)?(?:\s+of)?)\s+)?(?:the\s+)?"
)
_TWO_PARTS = re.compile(  # "southern and eastern A"
    r"\b(?P<adjective>(?:north|south|east|west)(?:[\s-]?(?:east|west))?(?:ern)?|central)"
    r"\s*(?:,|and|&|or|as\s+well\s+as)\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_PART = WordPattern(
    r"\b(?:the\s+)?(?P<far>far\s+)?(?:"
    r"(?P<adjective>(?:north|south)(?:[\s-]?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?|"
    r"(?:(?:north|south|east|west)[\s-]?)?central)[\s-]+(?:the\s+)?$|"
    rf"(?<!\bto\s)the\s+(?P<noun>(?:north|south)(?:[\s-]?(?:east|west))?|"
    rf"east|west|cent(?:er|re))\s+of\s+){KIND}$",
    re.IGNORECASE,
)

_BEARINGS = {
    "north": 0.0, "northeast": 45.0, "east": 90.0, "southeast": 135.0,
    "south": 180.0, "southwest": 225.0, "west": 270.0, "northwest": 315.0,
}  # fmt: skip
_SIDEWAYS = 67.5  # degrees: the east reaches half a step beyond the northeast
_ASIDE = 0.15  # of how wide a country is, from its middle


def is_inside(lead: str) -> bool:
    """Tell whether "the south of" an area is meant, which is inside it; "to the south" is not."""
    match = _PART.search(lead)
    return match is not None and match["noun"] is not None


def part_of(setting: Setting, group: Group, sentence: Sentence) -> tuple[Location, ...]:
    """Read "northern Aleppo", "in the south of A", "central A": a part of the first area."""
    match = _PART.search(setting.lead(group[0].start, sentence))
    first = group[0]
    if match is None:
        return ()
    word = re.sub(r"[\s-]|ern$", "", (match["adjective"] or match["noun"]).lower())
    start = begin(match, first.start, "adjective" if match["adjective"] else "noun")
    if _is_whole(setting, first, match, word):
        whole = location(setting, show_place(first, setting.atlas), start, first.end, (first,))
        return (whole, *(as_named(setting, item) for item in group[1:]))
    way = "central" if word.startswith("cent") else word.removesuffix("central")
    named = _province(setting, start, first) if match["adjective"] else None
    shown = part(first, way, setting)
    if named:
        shown = replace(show_place(named, setting.atlas), title=named.place.name)
    rest = (as_named(setting, item) for item in group[1:])
    own = location(setting, shown, start, first.end, (first,))
    others = () if named else _other_parts(setting, first, start, sentence, way)
    return (*others, own, *rest)


def _is_whole(setting: Setting, item: Named, match: re.Match[str], way: str) -> bool:
    """Tell "southern Oda province" in a country's south, all of it, from the south of a province.

    News says so of a province that lies on that side of its country; the wider reading is true
    of both.
    """
    unit = item.resolution.toponym.end < item.end and item.place.feature == "A.ADM1"
    plain = match["adjective"] is not None and match["far"] is None
    plain = plain and match["adjective"].islower() and match.end("adjective") + 1 == match.end()
    land = setting.atlas.plain(country_id(item.place.country)) if item.place.country else None
    if not (unit and plain) or land is None or way not in _BEARINGS:
        return False
    middle, squeeze = land.centroid, math.cos(math.radians(item.place.point.lat))
    east, north = (item.place.point.lon - middle.x) * squeeze, item.place.point.lat - middle.y
    if math.hypot(east, north) < _ASIDE * math.sqrt(land.area * squeeze):
        return False  # in the middle of its country
    off = abs(math.degrees(math.atan2(east, north)) - _BEARINGS[way]) % 360.0
    return min(off, 360.0 - off) <= _SIDEWAYS


def _other_parts(
    setting: Setting, item: Named, start: int, sentence: Sentence, way: str
) -> Iterator[Location]:
    """Yield the south of "southern and eastern A", which has the same A."""
    seen = {way}
    while match := _TWO_PARTS.search(setting.lead(start, sentence)):
        word = re.sub(r"[\s-]|ern$", "", match["adjective"].lower())
        side = "central" if word.startswith("cent") else word
        shown = part(item, side, setting)
        if side in seen or shown.form == "exact":
            return
        seen.add(side)
        start = begin(match, start, "adjective")
        yield location(setting, shown, start, item.end, (item,))


def _province(setting: Setting, start: int, item: Named) -> Named | None:
    """Return the province that the words name, as "central Sulawesi" does, or None."""
    whole = setting.atlas.polygon(item.place)
    name = setting.text[start : item.end]
    found = setting.atlas.province(name, whole) if whole is not None else None
    if found is None or found.anchor is None:
        return None
    place = Place(
        id=found.id, name=found.name, point=LonLat(*found.anchor), feature="A.ADM1",
        country=found.country,
    )  # fmt: skip
    return replace(item, start=start, place=place)


def part(item: Named, way: str, setting: Setting) -> Shown:
    """Show the part of an area on this side; a town stays a point."""
    shown = show_place(item, setting.atlas)
    place = item.place
    if shown.form == "exact":
        words = say("words.part", within=shown.words, side=way)
        rule = joined((shown.rule, say("rule.part_undrawn", side=way)))
        return replace(shown, words=words, rule=rule)
    shape = setting.atlas.polygon(place)
    if shape is None:
        return shown
    return Shown(
        key=f"part:{place.id}:{way}",
        title=capital(say("title.part", side=way, place=title_of(item))),
        form="region",
        codes=(3, 5) if is_country(place) else precision_codes(place),
        words=say("words.part_of", within=region_words(place), side=way),
        rule=say("rule.side", side=way),
        shape=lambda: side_of(shape, way, setting.atlas.units(place)),
        place=place,
        approximate=True,
    )
