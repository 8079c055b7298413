"""Which claims and names a decision is about: by its quote, and by the place's name."""

import re
from collections.abc import Iterable, Sequence

from mapgen.decisions.values import Decision
from mapgen.model import Article, Location, Reading, Resolution
from mapgen.names import fold

__all__ = ["Span", "find_quote", "matching", "resolutions_in"]

Span = tuple[int, int]


def find_quote(decision: Decision, article: Article) -> Span | None:
    """Return where a decision's quote stands in the article, None when it no longer does.

    White space may differ, so that a quote can be broken into lines.

    Raises
    ------
    UsageError
        If the quote occurs several times and `occurrence` does not say which is meant.
    """
    pattern = r"\s+".join(map(re.escape, decision.quote.split()))
    spans = [match.span() for match in re.finditer(pattern, article.text)]
    if not spans:
        return None
    if decision.occurrence is None:
        if len(spans) > 1:
            raise decision.wrong(
                "quote", f"occurs {len(spans)} times in the article; say which: occurrence = 1"
            )
        return spans[0]
    return spans[decision.occurrence - 1] if decision.occurrence <= len(spans) else None


def matching(decision: Decision, span: Span, readings: Sequence[Reading], text: str) -> set[int]:
    """Return the indices of the readings that a decision is about.

    A claim is meant when it cites words of the quote, and its role, layer and place are those
    that the decision names, as far as it names them.
    """
    keys = _keys(decision, readings, text)
    return {
        index
        for index, reading in enumerate(readings)
        if _cites(reading, span)
        and decision.role in {None, reading.claim.role}
        and decision.layer in {None, reading.claim.layer}
        and (decision.place is None or (reading.location and reading.location.key in keys))
    }


def _cites(reading: Reading, span: Span) -> bool:
    """Tell whether the first citation, the sentence that makes the claim, shares words with it."""
    citations = reading.claim.citations
    return bool(citations) and citations[0].start < span[1] and span[0] < citations[0].end


def _keys(decision: Decision, readings: Iterable[Reading], text: str) -> set[str]:
    """Return the keys of all locations that the decision's place may mean."""
    if decision.place is None:
        return set()
    return {
        reading.location.key
        for reading in readings
        if reading.location and _is_called(reading.location, decision.place, text)
    }


def _is_called(location: Location, name: str, text: str) -> bool:
    if name in {location.key, location.place.id if location.place else None}:
        return True
    wanted = fold(name)
    called = {fold(location.title), fold(text[location.start : location.end])}
    if location.place:
        called.add(fold(location.place.name))
    if len(location.resolutions) == 1:
        called.add(fold(location.resolutions[0].toponym.surface))
    return bool(wanted) and wanted in called


def resolutions_in(decision: Decision, span: Span, resolutions: Sequence[Resolution]) -> set[int]:
    """Return the indices of the names within the quote that the decision's place is called."""
    if decision.place is None:
        return set()
    wanted = fold(decision.place)
    return {
        index
        for index, item in enumerate(resolutions)
        if span[0] <= item.toponym.start
        and item.toponym.end <= span[1]
        and wanted in {fold(item.toponym.surface), fold(item.toponym.name)}
    }
