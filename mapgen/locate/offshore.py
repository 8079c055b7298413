"""Words that put something at sea: "off the coast of X", "the coast off X", "off X's coast"."""

import re

from mapgen.areas import buffer_km
from mapgen.lang import capital, say
from mapgen.locate.make import Shown, location, point_shape
from mapgen.locate.named_place import as_named
from mapgen.locate.setting import Group, Named, Setting, begin, is_area
from mapgen.locate.words import km, title_of
from mapgen.model import Location, Sentence
from mapgen.text import WordPattern

__all__ = ["offshore"]

_TOWN_KM, _LAND_KM = 30.0, 50.0
"""How far out the sea off a town or an island, and off a country's or a province's coast, goes."""

_COAST = r"(?:coasts?|coastline|shores?)"
_WAY = r"(?:(?:north|south|east|west)\w*[\s-]+)?"
_LEAD = WordPattern(
    rf"(?:\b(?P<verb><locate.offshore.closing>)\s+)?\boff\s+(?:(?:the|its|their)\s+)?{_WAY}(?P<coast>(?:[a-z]+\s+)?{_COAST}\s+of\s+)?(?:the\s+)?"
    r"(?:(?:<locate.offshore.kinds>)\s+of\s+)?$",
    re.IGNORECASE,
)
_TAIL = re.compile(rf"['’]s?\s+{_WAY}(?:[a-z]+\s+)?{_COAST}\b", re.IGNORECASE)


def offshore(setting: Setting, group: Group, sentence: Sentence) -> tuple[Location, ...]:
    """Read "off the coast of A and B": the sea before each; a place inland stays as it is.

    "Off A" alone is at sea where A lies on the sea.
    """
    lead = _LEAD.search(setting.lead(group[0].start, sentence))
    if lead is None or lead["verb"]:  # "sealed off the town": nothing there is at sea
        return ()
    owned = _TAIL.match(setting.tail(group[-1].end, sentence)) is not None
    if lead["coast"] is None and is_area(group[0].place) and not owned:
        return ()
    found, at_sea = [], False
    for number, item in enumerate(group):
        first = begin(lead, item.start) if number == 0 else item.start
        shown = _waters(item, setting)
        place = location(setting, shown, first, item.end, (item,)) if shown else None
        drawn = place is not None and place.geometry is not None
        found.append(place if place and drawn else as_named(setting, item))
        at_sea |= drawn
    return tuple(found) if at_sea else ()


def _waters(item: Named, setting: Setting) -> Shown | None:
    """Show the sea before a place; None where the extent of its land is not known."""
    place, atlas = item.place, setting.atlas
    shape = atlas.polygon(place)
    if shape is None and is_area(place):
        return None
    reach = _LAND_KM if is_area(place) else _TOWN_KM
    land = point_shape(place.point) if shape is None else shape
    return Shown(
        key=f"off:{place.id}",
        title=capital(say("title.off", place=title_of(item))),
        form="vague",
        codes=(3, 7),
        words=say("words.waters"),
        rule=say("rule.off", km=km(reach)),
        shape=lambda: atlas.sea(buffer_km(land, reach)),
        place=place,
        approximate=True,
    )
