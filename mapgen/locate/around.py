"""Words that widen or move a place: "outskirts of", "near", "50 km south of", "northern"."""

import math
import re

from mapgen.areas import buffer_km, destination
from mapgen.lang import capital, say
from mapgen.locate.make import Shown, circle_codes, location, point_shape
from mapgen.locate.named_place import as_named, show_place
from mapgen.locate.parts import KIND, is_inside
from mapgen.locate.setting import Group, Named, Setting, begin, is_area, is_country
from mapgen.locate.sides import side_of
from mapgen.locate.words import km, title_of
from mapgen.model import Location, LonLat, Sentence
from mapgen.text import WordPattern, number_of, word_lists

__all__ = ["directed", "moved", "surrounding", "surroundings"]

_LARGE = 50_000  # people
_RADIUS_KM = {True: 10.0, False: 7.0}  # towns above `_LARGE`, smaller places
_NEAR_SIDE_KM = 15.0  # "north of X": a circle of this radius that touches X
_SECTOR = math.sin(math.radians(22.5))  # eight compass words: each may be off by half a step
_UNIT_KM = {"mi": 1.609344, "na": 1.852, "nm": 1.852}
_BEARINGS = {
    "north": 0, "northeast": 45, "east": 90, "southeast": 135, "south": 180, "southwest": 225,
    "west": 270, "northwest": 315,
}  # fmt: skip
_UNIT = "<locate.around.units>"
_COAST = r"(?:the\s+(?:[a-z]+\s+)?(?:coasts?|shores?|coastline)\s+(?:of|off|at|near)\s+)?"
_WIDER = WordPattern(
    rf"\b(?P<word><locate.around.wider>)(?:\s+of)?\s+{KIND}$",
    re.IGNORECASE,
)
_WIDER_AFTER = WordPattern(
    r"(?:['’]s?)?\s+(?P<word>(?:northern\s+|southern\s+|eastern\s+|western\s+)?"
    r"(?:<locate.around.rim>))\b",
    re.IGNORECASE,
)
_LED = re.compile(
    r"\b(?:the|an?|in|at|to|from|into|of|on|over|and|for|towards?)\s+$", re.IGNORECASE
)
_COMPASS = r"(?P<way>(?:north|south)(?:[\s-]?(?:east|west))?|east|west)"
_DIRECTED = WordPattern(
    rf"(?:\b(?P<number>\d{{1,4}}(?:[.,]\d+)?)\s*-?(?P<unit>{_UNIT})\b"
    r"\s*(?:\([^()]{1,30}\)\s*)?)?"
    rf"(?:\b(?:to\s+the|just|about)\s+)?\b{_COMPASS}\s+of\s+{KIND}$",
    re.IGNORECASE,
)
_AWAY = WordPattern(
    rf"\b(?P<number>\d{{1,4}}(?:[.,]\d+)?)\s*-?(?P<unit>{_UNIT})\b"
    rf"\s*(?:\([^()]{{1,30}}\)\s*)?(?:away\s+)?(?:from|outside|off)\s+{_COAST}{KIND}$",
    re.IGNORECASE,
)


def surroundings(setting: Setting, group: Group, sentence: Sentence) -> tuple[Location, ...]:
    """Read "outskirts of A, B and C", "near A", "A's countryside": each member of the list.

    A town becomes a circle, by one rule for all such words: 10 km for towns of more than 50,000
    people, else 7 km. A province in the list stays that province.
    """
    lead = _WIDER.search(setting.lead(group[0].start, sentence))
    tail = None if lead else _WIDER_AFTER.match(setting.tail(group[-1].end, sentence))
    match = lead or tail
    if match is None or (lead and match["word"].lower() == "by" and not _sites(group)):
        return ()
    if lead and match["word"].lower() == "nearby" and _LED.search(lead.string[: lead.start()]):
        return ()  # "in the nearby town of X" is in X
    word = re.sub(r"\s+", " ", match["word"].lower())
    if word == "by":
        word = "near"
    start = begin(match, group[0].start, "word") if lead else group[0].start
    found = []
    for number, item in enumerate(group):
        first = start if number == 0 else item.start
        end = group[-1].end + match.end() if tail and item is group[-1] else item.end
        shown = surrounding(item, word, setting)
        found.append(location(setting, shown, first, end, (item,)))
    return tuple(found)


def _sites(group: Group) -> bool:
    """Tell whether "by" can mean beside: by the river, never "by Mosul" of an agent."""
    return all(item.place.feature.startswith(("S", "H", "T")) for item in group)


def surrounding(item: Named, word: str, setting: Setting) -> Shown:
    """Show the circle that a word such as "near" makes of a town; an area stays as it is."""
    shown = show_place(item, setting.atlas)
    place = item.place
    if is_country(place) or is_area(place) or shown.form not in {"exact", "near"}:
        return shown
    radius = max(_RADIUS_KM[place.population > _LARGE], (place.radius_km or 0.0))
    label = _label(word)
    return Shown(
        key=f"near:{place.id}:{radius:g}",
        title=capital(say("title.around", vicinity=label, place=title_of(item))),
        form="near",
        codes=(2, 2),
        words=say("words.around", around=label, km=km(radius)),
        rule=say(
            "rule.around",
            quoted=word,
            large=km(_RADIUS_KM[True]),
            small=km(_RADIUS_KM[False]),
            people=f"{_LARGE:,}",
        ),
        shape=lambda: buffer_km(point_shape(place.point), radius),
        anchor=place.point,
        place=place,
        radius_km=radius,
    )


def _label(word: str) -> str:
    name = word.rsplit(maxsplit=1)[-1]
    known = word_lists("locate", "around")["labels"]
    return "around" if name == "surrounding" else name if name in known else "near"


def directed(setting: Setting, group: Group, sentence: Sentence) -> tuple[Location, ...]:
    """Read "50 km south of A", "north of A", "30 miles from A"; only the first of a list moves.

    A stated direction is one of eight, so it may be off by 22.5 degrees: the circle covers that.
    """
    lead = setting.lead(group[0].start, sentence)
    match = _DIRECTED.search(lead) or _AWAY.search(lead)
    first = group[0]
    if match is None or is_country(first.place) or (is_area(first.place) and is_inside(lead)):
        return ()
    way = re.sub(r"[\s-]", "", match.groupdict().get("way") or "").lower()
    distance = _kilometres(match["number"], match["unit"]) if match["number"] else None
    at_it = distance == 0.0
    shown = show_place(first, setting.atlas) if at_it else moved(first, way, distance, setting)
    if shown is None:
        return ()
    start = begin(match, first.start, "number" if match["number"] else "way")
    rest = (as_named(setting, item) for item in group[1:])
    return (location(setting, shown, start, first.end, (first,)), *rest)


def _kilometres(number: str, unit: str) -> float:
    return number_of(number) * _UNIT_KM.get(unit.lower()[:2], 1.0)


def moved(item: Named, way: str, distance: float | None, setting: Setting) -> Shown | None:
    """Show what lies this way of a place, so many kilometres off; None where neither is said."""
    place = item.place
    if is_area(place):
        return _edge(item, way, setting) if way and distance is None else None
    if way and distance is not None:
        radius = float(math.ceil(max(3.0, distance * _SECTOR + (place.radius_km or 0.0))))
        centre = destination(place.point, _BEARINGS[way], distance)
        title = say("title.away", km=km(distance), compass=way, place=title_of(item))
        rule = say("rule.moved", km=km(distance), compass=way)
    elif way:
        radius, centre = _NEAR_SIDE_KM, destination(place.point, _BEARINGS[way], _NEAR_SIDE_KM)
        title = capital(say("title.beside", compass=way, place=title_of(item)))
        rule = say("rule.beside", km=km(2 * radius), compass=way)
    else:
        radius, centre = float(math.ceil((distance or 0.0) * 1.1)), place.point
        title = say("title.away_from", km=km(distance or 0.0), place=title_of(item))
        rule = say("rule.anywhere")
    abroad = setting.atlas.is_abroad(centre, place.country)  # then the text may be mistaken
    return Shown(
        key=f"dir:{place.id}:{way}:{distance or 0:g}",
        title=title,
        form="near",
        codes=circle_codes(radius),
        words=say("words.about_abroad" if abroad else "words.about", km=km(radius)),
        rule=rule,
        shape=lambda: buffer_km(point_shape(_rounded(centre)), radius),
        anchor=_rounded(centre),
        place=place,
        radius_km=radius,
        approximate=True,
    )


def _rounded(point: LonLat) -> LonLat:
    return LonLat(round(point.lon, 5), round(point.lat, 5))


def _edge(item: Named, way: str, setting: Setting) -> Shown | None:
    """Show "north of Diyala": the province's northern part and a strip beyond it."""
    shape = setting.atlas.polygon(item.place)
    if shape is None:
        return None
    wide = buffer_km(shape, _NEAR_SIDE_KM)
    return Shown(
        key=f"edge:{item.place.id}:{way}",
        title=capital(say("title.beside", compass=way, place=title_of(item))),
        form="vague",
        codes=(3, 5),
        words=say("words.vague"),
        rule=say("rule.edge", compass=way, km=km(_NEAR_SIDE_KM)),
        shape=lambda: side_of(wide, way),
        place=item.place,
        approximate=True,
    )
