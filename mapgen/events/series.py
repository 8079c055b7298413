"""Places told of in one breath: what happens in one of "X, Y and Z" happens in each of them."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from mapgen.events.anchors import Anchor
from mapgen.model import Location
from mapgen.text import Tree, WordPattern

__all__ = ["share_anchors"]

_KIND = "(?:<events.series.kinds>)"
_NUMBER = r"(?:\d[\d,.]*|<events.series.numbers>)"
_AND = r"(?:(?:and|or|as\s+well\s+as|in\s+addition\s+to|along\s+with|&)\s+)"
_OF = (
    rf"(?:(?:neighbou?ring|nearby|adjacent)\s+)?(?:the\s+)?"
    rf"(?:(?:[a-z]+(?:ern|ral)?\s+)?{_KIND}\s+of\s+)?"
)
_LISTED = WordPattern(
    rf"(?:\s+{_KIND})?(?:,\s*{_AND}?|;\s*{_AND}?|\s+{_AND}(?:(?:in|at|near)\s+)?){_OF}",
    re.IGNORECASE,
)
_COUNTED = WordPattern(
    rf"(?:\s+{_KIND})?(?:,|;|\s+(?=and\b|while\b))\s*(?:{_AND}|while\s+|whereas\s+)?"
    rf"(?:at\s+least\s+|about\s+|around\s+|some\s+|up\s+to\s+)?{_NUMBER}(?:\s+(?:of|others?|more))?"
    rf"(?:\s+(?!and\b|in\b|at\b|near\b|k(?:ilo)?m|miles?\b|met(?:re|er)s?\b)[a-z]+){{0,2}}\s+(?P<tie>in|at|near|to|from)\s+{_OF}"
    rf"(?:[a-z]+ern\s+)?",
    re.IGNORECASE,
)
_WITHIN = WordPattern(
    rf"(?:\s+{_KIND})?\s+(?:in|of)\s+(?:the\s+)?(?:{_KIND}\s+of\s+)?(?:[a-z]+ern\s+)?",
    re.IGNORECASE,
)
_NEAR = 100  # code points between two places of a series
_JOINED = re.compile(_AND)


def share_anchors(
    tree: Tree,
    locations: Sequence[Location],
    anchors: Mapping[Location, tuple[Anchor, ...]],
    apart: Collection[Location],
) -> Iterator[tuple[Location, tuple[Anchor, ...]]]:
    """Yield (place, anchors) for those of a series that the parser left without an event.

    Parameters
    ----------
    tree : Tree
    locations : sequence of Location
        In text order.
    anchors : mapping
        Place -> events, as the tree ties them.
    apart : collection of Location
        Places at which nothing happens, such as countries and datelines.
    """
    for run in _runs(tree, [p for p in locations if not p.component], apart):
        base = next((anchors[p] for p, _ in run if anchors.get(p)), ())
        for place, tie in run if base else ():
            if not anchors.get(place):
                yield place, tuple(Anchor(a.trigger, tie or a.relation) for a in base)


def _runs(
    tree: Tree, locations: Sequence[Location], apart: Collection[Location]
) -> Iterator[list[tuple[Location, str]]]:
    """Yield series of places, each with the word that ties it where one stands before it."""
    run: list[tuple[Location, str]] = []
    sure = False
    within: set[Location] = set()  # what others of the series lie in: "X in Y, Z in W and V"
    for one, other in pairwise(locations):
        near = 0 <= other.start - one.end <= _NEAR
        gap = tree.analysis.text[one.end : other.start] if near else ""
        counted, listed = _COUNTED.fullmatch(gap), _LISTED.fullmatch(gap)
        if one not in within and one not in apart and _WITHIN.fullmatch(gap):
            sure = sure or len(run) > 1  # "X in Y, Z in W"
            run = run or [(one, "")]
            within.add(other)
            continue
        if not (counted or listed) or (one in apart and one not in within) or other in apart:
            if sure or len(run) > 2:
                yield run
            run, sure = [], False
            continue
        run = run or [(one, "")]
        run.append((other, counted["tie"].lower() if counted else ""))
        sure = sure or counted is not None or _JOINED.search(gap) is not None
    if sure or len(run) > 2:
        yield run
