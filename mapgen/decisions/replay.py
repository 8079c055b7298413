"""Replays a decisions file on what was read from an article."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from mapgen.decisions.edit import Get, added, changed_claim, moved, precise, renamed
from mapgen.decisions.match import Span, find_quote, matching, resolutions_in
from mapgen.decisions.values import Action, Decision, Decisions, Outcome
from mapgen.model import Actor, Article, Location, Reading, Resolution

__all__ = ["apply"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """Everything decisions change, after some of them."""

    readings: tuple[Reading, ...]
    resolutions: tuple[Resolution, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """One decision with what it is about."""

    decision: Decision
    span: Span
    article: Article
    get: Get
    hits: frozenset[int]  # readings
    names: frozenset[int]  # resolutions


def apply(
    decisions: Decisions,
    readings: Sequence[Reading],
    resolutions: Sequence[Resolution],
    *,
    article: Article,
    get: Get,
) -> Outcome:
    """Let a person have the last word on what was read.

    Decisions are carried out in the file's order. Accepted, changed and added claims are marked
    as reviewed. "move" and "rename" are about a place, so they hold for every claim on its mark;
    only those within the quote count as reviewed by it.

    Parameters
    ----------
    decisions : Decisions
    readings : sequence of Reading
    resolutions : sequence of Resolution
        A name that a decision rejects or places is no longer listed as unresolved.
    article : Article
    get : callable
        Place id -> place, or None.

    Returns
    -------
    Outcome
        A decision whose quote or claim is no longer there is reported in `stale`.

    Raises
    ------
    UsageError
        If a quote occurs several times without `occurrence`, or a place id is unknown.
    """
    parts = readings if not decisions.decisions else [p for r in readings for p in _parts(r)]
    state = _State(readings=tuple(parts), resolutions=tuple(resolutions))
    applied: list[str] = []
    stale: list[str] = []
    reviewers: list[str] = []
    for decision in decisions.decisions:
        after, problem = _carried_out(decision, state, article, get)
        if problem:
            stale.append(_line(decision, problem))
        elif decision.action != "undecided":
            applied.append(_line(decision, f"{decision.why} ({decision.by})"))
            reviewers.append(decision.by)
        state = after
    return Outcome(
        readings=state.readings,
        resolutions=state.resolutions,
        applied=tuple(applied),
        stale=tuple(stale),
        reviewers=tuple(dict.fromkeys(reviewers)),
    )


def _carried_out(
    decision: Decision, state: _State, article: Article, get: Get
) -> tuple[_State, str]:
    """Return the state after a decision, and why it does not match any more ("" if it does)."""
    span = find_quote(decision, article)
    if span is None:
        return state, "the quote is no longer in the article"
    if decision.action == "undecided":
        return state, ""
    case = _case(decision, span, state, article, get)
    after = _ACTIONS[decision.action](state, case)
    return (state, "no such claim or place there any more") if after is None else (after, "")


def _parts(reading: Reading) -> Iterator[Reading]:
    """Split a bare mention that cites several sentences, so that each is decided on by itself.

    On the map they are one again, reviewed when all of them are.
    """
    claim = reading.claim
    if claim.role != "mentioned" or claim.actors or len(claim.citations) < 2:
        yield reading
        return
    for citation in claim.citations:
        yield replace(reading, claim=replace(claim, citations=(citation,)))


def _case(decision: Decision, span: Span, state: _State, article: Article, get: Get) -> _Case:
    return _Case(
        decision=decision,
        span=span,
        article=article,
        get=get,
        hits=frozenset(matching(decision, span, state.readings, article.text)),
        names=frozenset(resolutions_in(decision, span, state.resolutions)),
    )


def _line(decision: Decision, what: str) -> str:
    quote = " ".join(decision.quote.split())
    short = quote if len(quote) <= 60 else f"{quote[:57]}..."
    where = f" at {decision.place}" if decision.place else ""
    return f"{decision.id}: {decision.action} “{short}”{where}: {what}"


def _reviewed(
    state: _State, case: _Case, edit: Callable[[Reading], Reading] | None = None
) -> _State | None:
    """Mark the readings of a case as reviewed, edited on the way."""
    if not case.hits:
        return None
    readings = list(state.readings)
    for index in sorted(case.hits):
        reading = edit(readings[index]) if edit else readings[index]
        readings[index] = replace(reading, claim=replace(reading.claim, reviewed=True))
    return replace(state, readings=tuple(readings))


def _accept(state: _State, case: _Case) -> _State | None:
    if not case.hits and case.names:
        return state  # a name rightly left without a place
    return _reviewed(state, case)


def _reject(state: _State, case: _Case) -> _State | None:
    if not case.hits and not case.names:
        return None
    kept = tuple(r for index, r in enumerate(state.readings) if index not in case.hits)
    return replace(state, readings=kept, resolutions=_listed(state, case))


def _listed(state: _State, case: _Case) -> tuple[Resolution, ...]:
    """Return the names that stay listed: unresolved ones that were decided on are settled."""
    return tuple(
        item
        for index, item in enumerate(state.resolutions)
        if index not in case.names or item.place is not None
    )


def _set(state: _State, case: _Case) -> _State | None:
    change, known = case.decision.change, _actors(state)

    def edit(reading: Reading) -> Reading:
        location = precise(reading.location, change) if reading.location else None
        return Reading(claim=changed_claim(reading.claim, change, known), location=location)

    return _reviewed(state, case, edit)


def _actors(state: _State) -> dict[str, Actor]:
    return {actor.name.casefold(): actor for r in state.readings for actor in r.claim.actors}


def _on_marks(
    state: _State, case: _Case, edit: Callable[[Location | None], Location | None]
) -> _State | None:
    """Edit the location of every reading on the marks that the case's readings lie on."""
    keys = {reading.location.key for reading in _hits(state, case) if reading.location}
    readings = tuple(
        replace(reading, location=edit(reading.location))
        if index in case.hits or (reading.location and reading.location.key in keys)
        else reading
        for index, reading in enumerate(state.readings)
    )
    return _reviewed(replace(state, readings=readings), case)


def _hits(state: _State, case: _Case) -> list[Reading]:
    return [state.readings[index] for index in sorted(case.hits)]


def _move(state: _State, case: _Case) -> _State | None:
    return _on_marks(state, case, lambda at: moved(at, case.span, case.decision, case.get))


def _rename(state: _State, case: _Case) -> _State | None:
    return _on_marks(state, case, lambda at: renamed(at, case.decision) if at else None)


def _add(state: _State, case: _Case) -> _State | None:
    decision = case.decision
    location = _known(decision, state, case.article.text)
    needs_place = decision.place and location is None
    if needs_place and not (decision.change.place or decision.change.point):
        raise decision.wrong("place", "not on the map: say where, to = { place = ... } or lon, lat")
    reading = added(decision, case.span, case.article, location, get=case.get, known=_actors(state))
    order = sorted((*state.readings, reading), key=_start)
    return replace(state, readings=tuple(order), resolutions=_listed(state, case))


def _known(decision: Decision, state: _State, text: str) -> Location | None:
    """Return the location that the decision's place already has on the map."""
    if decision.place is None:
        return None
    everywhere = replace(decision, role=None, layer=None)
    indices = matching(everywhere, (0, len(text)), state.readings, text)
    return state.readings[min(indices)].location if indices else None


def _start(reading: Reading) -> int:
    return reading.claim.citations[0].start if reading.claim.citations else 0


_ACTIONS: dict[Action, Callable[[_State, _Case], _State | None]] = {
    "accept": _accept,
    "reject": _reject,
    "set": _set,
    "move": _move,
    "rename": _rename,
    "add": _add,
}
