"""Strips along borders: "border strip with Iran", "the Iraqi-Syrian border", "10 km deep"."""

import re
from collections.abc import Callable, Iterator

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import band, buffer_km
from mapgen.lang import capital, joined, say
from mapgen.locate.atlas import id_of
from mapgen.locate.between import components
from mapgen.locate.make import Shown, location
from mapgen.locate.setting import Group, Named, Setting, begin, is_area, is_country
from mapgen.locate.words import division, km, title_of
from mapgen.model import Location, Place, Sentence, country_id
from mapgen.text import WordPattern

__all__ = [
    "FADE_KM",
    "border_between",
    "border_line",
    "border_with",
    "inner_line",
    "line_between",
]

FADE_KM = 4.0
"""How far a strip is drawn to the side for which the text states no width."""

_KIND = r"(?:the\s+)?(?:(?:provinces|governorates|states|countries)\s+of\s+)?(?:the\s+)?"
_STRIP = r"(?:\s+(?P<strip><locate.borders.strip>))?"
_WITH = WordPattern(
    rf"\b(?P<word>border|frontier|boundary){_STRIP}\s+with\s+{_KIND}"
    r"(?:(?:Islamic\s+|Arab\s+|neighbou?ring\s+)?(?:Republic\s+of\s+)?)$",
    re.IGNORECASE,
)
_BETWEEN = WordPattern(
    rf"\b(?P<word>borders?|frontiers?|boundar(?:y|ies)|(?:dividing\s+|contact\s+)lines?){_STRIP}"
    rf"\s+(?:between|of|that\s+separates?|separating)\s+{_KIND}$",
    re.IGNORECASE,
)
_OF = WordPattern(
    rf"\b(?P<word>borders?|boundar(?:y|ies)|frontiers?){_STRIP}\s+of\s+{_KIND}$",
    re.IGNORECASE,
)
_AFTER = WordPattern(
    r"(?:['’]s?)?\s+(?:shared\s+|common\s+)?(?P<word>borders?|frontier)\b(?!\s+(?:\([^)]*\)\s+)?"
    rf"(?:border\s+)?(?:<locate.borders.posts>)){_STRIP}",
    re.IGNORECASE,
)
_DEPTH = re.compile(
    r"\b(?:depth\s+of\s+(?:up\s+to\s+|about\s+|some\s+)?(?P<a>\d{1,3}(?:\.\d+)?)\s*"
    r"(?:km|kilomet(?:er|re)s?)|(?:up\s+to\s+)?(?P<b>\d{1,3}(?:\.\d+)?)[\s-]*"
    r"(?:km|kilomet(?:er|re)s?)[\s-]+(?:deep|wide))\b",
    re.IGNORECASE,
)
_PARTLY = re.compile(r"\bin\s+(?:some|certain|several)\s+(?:areas|parts|places)\b", re.IGNORECASE)
_AREAS_BETWEEN = re.compile(r"\bareas?\s+between\s+(?:the\s+)?$", re.IGNORECASE)
_AND_PROVINCES = re.compile(
    r"\s+and\s+(?:the\s+)?(?:[\w-]+\s+){0,3}(?:provinces|governorates|states)\b(?!\s+of\b)",
    re.IGNORECASE,
)
_PROVINCES = re.compile(
    r"\bareas?\s+between\s+(?:the\s+)?(?:[\w-]+\s+){0,3}(?:provinces|governorates|states)\s+and\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)


def line_between(a: Place | str, b: Place | str, setting: Setting) -> BaseGeometry | None:
    """Return the line along which two areas meet; None when they are apart."""
    return setting.atlas.once(("between", id_of(a), id_of(b)), lambda: _meeting(a, b, setting))


def inner_line(area: Place | str, around: str, setting: Setting) -> BaseGeometry | None:
    """Return the boundary of an area as far as it runs inside the country around it."""

    def cut() -> BaseGeometry | None:
        shape, country = setting.atlas.polygon(area), setting.atlas.polygon(around)
        if shape is None or country is None:
            return None
        line = shapely.difference(shape.boundary, country.boundary)
        if line.length > 0.98 * shape.boundary.length:  # drawn from data without shared corners
            line = shapely.difference(shape.boundary, buffer_km(country.boundary, 1.0))
        return None if line.is_empty else line

    return setting.atlas.once(("inner", id_of(area), around), cut)


def _meeting(a: Place | str, b: Place | str, setting: Setting) -> BaseGeometry | None:
    common = setting.atlas.shared_border(a, b)
    if common is not None and not common.is_empty:
        return common
    first, second = setting.atlas.polygon(a), setting.atlas.polygon(b)
    if first is None or second is None:
        return None
    inside = shapely.intersection(first.boundary, second)
    parts = [part for part in shapely.get_parts(inside) if part.geom_type.endswith("LineString")]
    return shapely.union_all(parts) if parts else None


def border_with(setting: Setting, group: Group, sentence: Sentence) -> tuple[Location, ...]:
    """Read "the border strip with A": of the province or country that the text speaks of."""
    match = _WITH.search(setting.lead(group[0].start, sentence))
    if match is None or not is_area(group[0].place):
        return ()
    start = begin(match, group[0].start, "word")
    words = " ".join(filter(None, (match["word"], match["strip"]))).lower()
    title = say("title.strip", strip=words, place=_name(group[0]))
    return _one_sided(setting, group[0], start, group[0].end, capital(title))


def _name(item: Named) -> str:
    toponym = item.resolution.toponym
    if toponym.kind == "demonym" or is_country(item.place):
        return item.place.name
    title = title_of(item)
    return f"the {title}" if title.endswith((" Region", " Strip", " Valley")) else title


def _short(item: Named) -> str:
    return item.place.name if item.place.feature == "A.ADM1" else _name(item)


def _one_sided(
    setting: Setting, other: Named, start: int, end: int, title: str
) -> tuple[Location, ...]:
    for home in _homes(setting, other, start):
        strip = _inward(home, other.place, setting)
        if strip is None:
            continue
        shown = _strip(
            key=f"border:{id_of(home)}:{other.place.id}",
            title=title,
            shape=strip,
            rule=_rule(home, other.place),
        )
        return (
            location(setting, shown, start, end, (other,)),
            *components(setting, _drawable((other,))),
        )
    return ()


def _inward(
    home: Place | str, other: Place, setting: Setting
) -> Callable[[], BaseGeometry | None] | None:
    line, inside = line_between(home, other, setting), setting.atlas.polygon(home)
    return None if line is None else lambda: band(line, FADE_KM, inside)


def _homes(setting: Setting, other: Named, at: int) -> Iterator[Place | str]:
    """Yield whose border may be meant: provinces around, then the article's countries."""
    if is_country(other.place):
        for province in setting.provinces(at):
            if province.country != other.place.country:
                yield province
    for code in setting.countries():
        if country_id(code) != other.place.id:
            yield country_id(code)


def _rule(home: Place | str, other: Place) -> str:
    where = say("rule.the_country") if isinstance(home, str) else division(home)
    return say("rule.border", place=where, other=other.name, km=km(FADE_KM))


def _strip(
    *,
    key: str,
    title: str,
    shape: Callable[[], BaseGeometry | None],
    rule: str,
    approximate: bool = False,
) -> Shown:
    return Shown(
        key=key,
        title=title,
        form="band",
        codes=(3, 5),
        words=say("words.strip"),
        rule=rule,
        shape=shape,
        approximate=approximate,
    )


def border_between(setting: Setting, group: Group, sentence: Sentence) -> tuple[Location, ...]:
    """Read "the border between A and B", "the A-B border", "10 km within the boundaries of ...".

    The first member's lines with each of the others; with a stated depth, a band of that width.
    """
    lead = setting.lead(group[0].start, sentence)
    match = _BETWEEN.search(lead)
    tail = None if match else _AFTER.match(setting.tail(group[-1].end, sentence))
    if (match is None and tail is None) or len(group) < 2:
        return ()
    lines = _lines(group, setting)
    if not lines:
        return ()
    start = begin(match, group[0].start, "word") if match else group[0].start
    end = group[-1].end + (tail.end() if tail else 0)
    shown = _between(setting, group, lines, sentence)
    return (location(setting, shown, start, end, group), *components(setting, _drawable(group)))


def _drawable(group: Group) -> Group:
    return tuple(item for item in group if item.kind != "demonym")


def _lines(group: Group, setting: Setting) -> list[BaseGeometry]:
    lines = [line_between(group[0].place, item.place, setting) for item in group[1:]]
    return [line for line in lines if line is not None]


def _between(
    setting: Setting, group: Group, lines: list[BaseGeometry], sentence: Sentence
) -> Shown:
    text = setting.lead(group[0].start, sentence) + setting.text[group[0].start : group[-1].end]
    text += setting.tail(group[-1].end, sentence)
    depth = _DEPTH.search(text)
    width = float(depth["a"] or depth["b"]) if depth else 2 * FADE_KM
    doubts = [setting.atlas.is_approximate(item.place.id) for item in group]
    names = {"place": _name(group[0]), "places": tuple(_short(item) for item in group[1:])}
    key = "+".join(sorted(item.place.id for item in group[1:]))
    missing = len(group) - 1 - len(lines)
    rules = [say("rule.line", **names, km=km(width))]
    if missing:
        rules.append(say("rule.missing", n=missing))
    words = say("words.strip")
    if depth:
        partly = "_partly" if _PARTLY.search(text) else ""
        words = say(f"words.deep{partly}", km=km(width))
    return Shown(
        key=f"border:{group[0].place.id}:{key}" + (f":{width:g}" if depth else ""),
        title=capital(say("title.boundary", **names)),
        form="band",
        codes=(3, 5),
        words=words,
        rule=joined((*rules, *doubts)),
        shape=lambda: buffer_km(shapely.union_all(lines), width / 2),
        radius_km=width if depth else None,
        approximate=any(doubts),
    )


def border_line(setting: Setting, group: Group, sentence: Sentence) -> tuple[Location, ...]:
    """Read "the borders of A", "the A border" and "areas between the provinces and A".

    A neighbour's border is that with the province or country around; any other area's border is
    its whole line, inside its country.
    """
    lead, tail = _line_words(setting, group[0], sentence)
    item = group[0]
    if (lead is None and tail is None) or not is_area(item.place):
        return ()
    start = begin(lead, item.start) if lead else item.start
    end = item.end + (tail.end() if tail else 0)
    if is_country(item.place) and item.place.country not in setting.countries()[:1]:
        return _one_sided(setting, item, start, end, _border_with(item))
    return _whole_line(setting, item, start, end)


def _border_with(item: Named) -> str:
    return capital(say("title.strip", strip="border", place=item.place.name))


def _line_words(
    setting: Setting, item: Named, sentence: Sentence
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Return what before and what after a name says that its line is meant."""
    before, after = setting.lead(item.start, sentence), setting.tail(item.end, sentence)
    between, provinces = _AREAS_BETWEEN.search(before), _AND_PROVINCES.match(after)
    if between and provinces:
        return between, provinces
    lead = _OF.search(before) or _PROVINCES.search(before)
    return lead, None if lead else _AFTER.match(after)


def _whole_line(setting: Setting, item: Named, start: int, end: int) -> tuple[Location, ...]:
    shape = setting.atlas.polygon(item.place)
    if shape is None:
        return ()
    line = shape.boundary
    if not is_country(item.place):
        line = inner_line(item.place, country_id(item.place.country or ""), setting) or line
    doubt = setting.atlas.is_approximate(item.place.id)
    shown = _strip(
        key=f"edge:{item.place.id}",
        title=capital(say("title.borders", place=_name(item))),
        shape=lambda: buffer_km(line, FADE_KM),
        rule=joined((say("rule.own_line", km=km(FADE_KM)), doubt)),
        approximate=bool(doubt),
    )
    return (location(setting, shown, start, end, (item,)), *components(setting, _drawable((item,))))
