"""What locating works on: place names of the text, their neighbours, and the areas behind them."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mapgen.areas import Areas
from mapgen.locate.atlas import Atlas
from mapgen.locate.territory import Territories
from mapgen.model import Analysis, Place, Resolution, Sentence
from mapgen.text import WordPattern

__all__ = [
    "NOUNS",
    "Group",
    "Named",
    "Setting",
    "Span",
    "begin",
    "groups",
    "is_area",
    "is_country",
    "setting_of",
]

NOUNS = "<locate.setting.nouns>"
"""Common nouns that follow or introduce the name of a place."""

_WINDOW = 200  # code points; a sentence without an end must not be read again for each name
_AROUND = 50  # provinces to each side that can be what a phrase leaves unsaid
_NOUN_AFTER = WordPattern(rf"\s+(?:{NOUNS}|Republic)\b(?!-)", re.IGNORECASE)
_LISTED = WordPattern(
    rf"(?:\s*\([^()]{{1,40}}\))?\s*(?P<join>,\s*(?:and|or|as\s+well\s+as)\b|,|;|&|/|"
    rf"\band\b|\bor\b|-|–|—)\s*(?:(?:the|its)\s+)?(?:neighbou?r(?:s|ing)\b,?\s+|adjacent\s+)?"
    rf"(?:the\s+)?(?:(?:(?:{NOUNS})s?|cities|counties)\s+of\s+)?(?:the\s+)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A place name of the text with its place; `end` is after "province" and the like."""

    resolution: Resolution
    place: Place
    start: int
    end: int
    sentence: int

    @property
    def kind(self) -> str:
        """The kind of the toponym."""
        return self.resolution.toponym.kind


Span = tuple[int, int]


Group = tuple[Named, ...]
"""Names of one list, in text order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """An article with its places, and what rules look things up in."""

    analysis: Analysis
    named: tuple[Named, ...]
    atlas: Atlas
    territories: Territories

    @property
    def text(self) -> str:
        """The article's text."""
        return self.analysis.text

    def lead(self, start: int, sentence: Sentence) -> str:
        """Return the words of the sentence before `start`, as far as rules look back."""
        return self.text[max(sentence.start, start - _WINDOW) : start]

    def tail(self, end: int, sentence: Sentence) -> str:
        """Return the words of the sentence from `end` on, as far as rules look ahead."""
        return self.text[end : min(sentence.end, end + _WINDOW)]

    def provinces(self, at: int) -> Iterator[Place]:
        """Yield the first-level divisions named around a code point, the closest context first.

        Those of the same paragraph come first, then of the paragraph after and before it, each
        in order of distance.
        """
        here = self._paragraph(at)
        known = self.atlas.once("provinces", self._all_provinces)
        middle = bisect_right(known, at, key=lambda item: item.start)
        near = known[max(0, middle - _AROUND) : middle + _AROUND]
        far = [abs(self._paragraph(item.start) - here) for item in near]
        order = sorted(range(len(near)), key=lambda n: (far[n], abs(near[n].start - at)))
        places = {near[n].place.id: near[n].place for n in order if far[n] <= 1}
        yield from places.values()

    def _all_provinces(self) -> list[Named]:
        return [item for item in self.named if item.place.feature == "A.ADM1"]

    def countries(self) -> tuple[str, ...]:
        """Return the ISO codes of the article's countries, the most often meant first."""
        return self.atlas.once("countries", self._count_countries)

    def _count_countries(self) -> tuple[str, ...]:
        counts = Counter(item.place.country for item in self.named if item.place.country)
        return tuple(sorted(counts, key=lambda code: (-counts[code], code)))

    def _paragraph(self, at: int) -> int:
        return bisect_right(self.analysis.paragraphs, at, key=lambda span: span[0]) - 1


def setting_of(
    analysis: Analysis, resolutions: Sequence[Resolution], areas: Areas, territories: Territories
) -> Setting:
    """Gather the resolved names of an article in text order, with the nouns that belong to them."""
    text = analysis.text
    named = []
    for resolution in sorted(resolutions, key=lambda item: item.toponym.start):
        toponym, place = resolution.toponym, resolution.place
        if place is None or not analysis.sentences:
            continue
        number = max(0, analysis.sentence_from(toponym.start))
        noun = _NOUN_AFTER.match(text, toponym.end, analysis.sentences[number].end)
        end = noun.end() if noun and toponym.kind != "demonym" else toponym.end
        named.append(
            Named(resolution=resolution, place=place, start=toponym.start, end=end, sentence=number)
        )
    return Setting(
        analysis=analysis, named=tuple(named), atlas=Atlas(areas), territories=territories
    )


def begin(match: re.Match[str], end: int, group: str | int = 0) -> int:
    """Return where a match in the words that lead up to code point `end` begins in the article."""
    return end - len(match.string) + match.start(group)


def groups(named: Sequence[Named], text: str) -> Iterator[tuple[Named, ...]]:
    """Split the names of one sentence into lists such as "A, B (east) and C".

    A container is no member: "Djibo, Burkina Faso" is one place and its country.
    """
    group: list[Named] = []
    for item in named:
        if group and not _goes_on(group[-1], item, text):
            yield tuple(group)
            group = []
        group.append(item)
    if group:
        yield tuple(group)


def _goes_on(last: Named, item: Named, text: str) -> bool:
    match = _LISTED.fullmatch(text, last.end, item.start)
    if match is None:
        return False
    return match["join"] != "," or not _contains(item.place, last.place)


def _contains(outer: Place, inner: Place) -> bool:
    if is_country(outer):
        return inner.country == outer.country and not is_country(inner)
    if outer.feature != "A.ADM1" or is_area(inner):
        return False
    return outer.country == inner.country and inner.admin1 in {outer.id, outer.admin1, None}


def is_country(place: Place) -> bool:
    """Tell whether a place is a country or a territory like one."""
    return place.feature.startswith("A.PCL")


def is_area(place: Place) -> bool:
    """Tell whether a place covers an area: a country, province, district, region."""
    return place.feature.partition(".")[0] in {"A", "L"}
