"""Finds lists of names that lie together in the article's countries: "A, B, C and D"."""

from collections.abc import Collection, Iterator, Sequence

from mapgen.model import LonLat, Place
from mapgen.recognise.view import Span, View
from mapgen.text import word_lists

__all__ = ["gathered"]

_LEAST = 3  # names of a list that says something by its being one
_MOSTLY = 0.65  # of them have a place near another one's
_LONGEST_GAP = 8  # words between two names of one list, names that were not found among them
_NEAR_KM = 150.0
_LIVED_IN = ("P.", "A.ADM")


def gathered(seen: View, spans: Sequence[Span], countries: Collection[str]) -> frozenset[Span]:
    """Return the names of lists most of which have a place near the others' in these countries.

    The model takes the villages of a list for persons and bodies; where they all lie together,
    they are none.
    """
    if not countries:
        return frozenset()
    found: set[Span] = set()
    for group in _lists(seen, spans):
        points = {span: _points(seen, span, countries) for span in group}
        near = [span for span in group if _has_near(span, points)]
        if len(near) >= _MOSTLY * len(group):
            found.update(near)
    return frozenset(found)


def _lists(seen: View, spans: Sequence[Span]) -> Iterator[list[Span]]:
    group: list[Span] = []
    for span in spans:
        if span.demonym or span.road:
            continue
        if group and not _joined(seen, group[-1], span):
            if len(group) >= _LEAST:
                yield group
            group = []
        group.append(span)
    if len(group) >= _LEAST:
        yield group


def _joined(seen: View, one: Span, other: Span) -> bool:
    between = seen.words[one.last : other.first]
    if not 0 < len(between) <= _LONGEST_GAP or "\n" in seen.text[one.end : other.start]:
        return False
    parted = any(word.lower in _words("joiners") for word in between)
    return parted and all(word.lower in _words("joiners") or word.capital for word in between)


def _points(seen: View, span: Span, countries: Collection[str]) -> tuple[LonLat, ...]:
    return tuple(p.point for p in seen.lookup(span.text) if _may_be(p, countries))


def _may_be(place: Place, countries: Collection[str]) -> bool:
    return place.country in countries and place.feature.startswith(_LIVED_IN)


def _has_near(span: Span, points: dict[Span, tuple[LonLat, ...]]) -> bool:
    """Tell whether a place of the name lies near one of another name of the list."""
    others = [p for other, some in points.items() if other.text != span.text for p in some]
    return any(point.km_to(other) <= _NEAR_KM for point in points[span] for other in others)


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "gathered")[name]
