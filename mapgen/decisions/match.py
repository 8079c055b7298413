"""Which claims and names a decision is about: by its quote, and by the place's name."""

from collections.abc import Iterable, Sequence

from mapgen.decisions.fit import Span
from mapgen.decisions.values import Decision
from mapgen.model import ClaimRef, Location, Reading, Resolution
from mapgen.names import fold

__all__ = ["matching", "resolutions_in", "target"]


def target(decision: Decision, span: Span, readings: Sequence[Reading], text: str) -> str | None:
    """Return the `ref` of the one claim that a decision with a reference is about.

    That is the claim of this very reference, else the only one that its quote, role, layer and
    place fit; None when there is none, or several and none of the same kind.
    """
    if decision.ref is None:
        return None
    if any(reading.claim.ref == str(decision.ref) for reading in readings):
        return str(decision.ref)
    fitting = [readings[i].claim.ref for i in sorted(matching(decision, span, readings, text))]
    if len(fitting) == 1:
        return fitting[0]
    kinds = [ref for ref in fitting if _kind(ref) == decision.ref.kind]
    return kinds[0] if len(kinds) == 1 else None


def _kind(ref: str) -> object:
    parsed = ClaimRef.parse(ref)
    return parsed.kind if parsed else None


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
        and _done_by(reading, decision.actor)
    }


def _done_by(reading: Reading, actor: str | None) -> bool:
    names = {fold(one.name) for one in reading.claim.actors}
    return actor is None or fold(actor) in names


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
