"""Areas without a place name: "areas separating the army and the rebels", "disputed areas"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import band, buffer_km
from mapgen.lang import joined, say
from mapgen.locate.borders import FADE_KM, inner_line, line_between
from mapgen.locate.make import Shown
from mapgen.locate.setting import Setting
from mapgen.locate.territory import Known
from mapgen.locate.words import division, km
from mapgen.model import Place, Sentence, country_id
from mapgen.text import WordPattern

__all__ = ["Phrase", "known_areas", "separating"]

_FORCE = r"(?:the\s+)?(?P<{}>[A-Za-z][\w’'-]*(?:\s+[\w’'-]+){{0,4}}?)"
_SEPARATING = WordPattern(
    r"\b(?P<phrase>(?:<locate.unnamed.areas>)\s+"
    r"(?:(?:that|which)\s+)?(?:lie\s+|lies\s+)?(?:separat(?:ing|es?)|between|dividing)\s+"
    + _FORCE.format("one")
    + r"\s+(?:and|from)\s+"
    + _FORCE.format("two")
    + r")(?=\s*(?:$|[.,;:)”\"]|\s(?:are|is|were|was|that|which|have|has|had|in|to|and)\b))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A phrase of the text that means an area, and the area."""

    start: int
    end: int
    shown: Shown


def separating(setting: Setting, sentence: Sentence) -> Iterator[Phrase]:
    """Find "the areas separating X and Y", where both forces' home territories are known.

    The line between the territories, in the first province named around that it runs through.
    """
    for match in _SEPARATING.finditer(setting.text, sentence.start, sentence.end):
        one, two = setting.territories.home(match["one"]), setting.territories.home(match["two"])
        if one is None or two is None or one[0] == two[0]:
            continue
        shown = _line(setting, (one[1], two[1]), match.start(), match["phrase"])
        if shown is not None:
            yield Phrase(start=match.start("phrase"), end=match.end("phrase"), shown=shown)


def _line(setting: Setting, homes: tuple[str, str], at: int, phrase: str) -> Shown | None:
    inner, outer = sorted(homes, key=setting.atlas.is_country)
    for province in (*setting.provinces(at), None):
        strip = _strip(_within(setting, inner, outer, province))
        if strip is None:
            continue
        doubt = setting.atlas.is_approximate(inner)
        rule = (
            say("rule.separating_in", place=division(province), km=km(FADE_KM))
            if province
            else say("rule.separating", km=km(FADE_KM))
        )
        return Shown(
            key=f"line:{inner}:{outer}" + (f":{province.id}" if province else ""),
            title=re.sub(r"\s+", " ", phrase[0].upper() + phrase[1:]),
            form="band",
            codes=(3, 5),
            words=say("words.strip"),
            rule=joined((rule, doubt)),
            shape=strip,
            approximate=True,
        )
    return None


def _strip(line: BaseGeometry | None) -> Callable[[], BaseGeometry | None] | None:
    return None if line is None else lambda: buffer_km(line, FADE_KM)


def _within(
    setting: Setting, inner: str, outer: str, province: Place | None
) -> BaseGeometry | None:
    """Return the line of `inner` inside `outer`, along or within a province when one is given."""
    if province is not None:
        return line_between(inner, province, setting)
    return inner_line(inner, outer, setting)


def known_areas(setting: Setting, sentence: Sentence) -> Iterator[Phrase]:
    """Find the phrases of the territories file, in articles about their country only."""
    countries = setting.countries()[:3]
    for known in setting.territories.known:
        if known.country not in countries:
            continue
        matches = list(known.pattern.finditer(setting.text, sentence.start, sentence.end))
        shown = _known(setting, known) if matches else None
        for match in matches:
            if shown is not None:
                yield Phrase(start=match.start(), end=match.end(), shown=shown)


def _known(setting: Setting, known: Known) -> Shown | None:
    line = _within(setting, known.along, country_id(known.country), None)
    inside, country = (
        setting.atlas.polygon(known.along),
        setting.atlas.polygon(country_id(known.country)),
    )
    if line is None or inside is None:
        return None
    return Shown(
        key=known.id,
        title=known.title,
        form="vague",
        codes=(3, 5),
        words=say("words.vague"),
        rule=known.rule,
        shape=lambda: shapely.difference(band(line, known.beyond_km, country), inside),
        approximate=True,
    )
