"""What each action of a decision does to the claims and names it is about."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from mapgen.decisions.edit import Get, added, changed_claim, moved, precise, renamed, requoted
from mapgen.decisions.fit import Span
from mapgen.decisions.match import matching
from mapgen.decisions.values import Action, Decision, Sides
from mapgen.lang import say
from mapgen.model import Actor, Analysis, Article, Location, Reading, Resolution

__all__ = ["CARRY_OUT", "Case", "State", "hits_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything decisions change, after some of them."""

    readings: tuple[Reading, ...]
    resolutions: tuple[Resolution, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One decision with what it is about."""

    decision: Decision
    span: Span
    analysis: Analysis
    get: Get
    sides: Sides
    hits: frozenset[int]  # readings
    names: frozenset[int]  # resolutions without a place, or any that are meant

    @property
    def article(self) -> Article:
        """Return the article that is decided about."""
        return self.analysis.article


def _reviewed(
    state: State, case: Case, edit: Callable[[Reading], Reading] | None = None
) -> State | None:
    """Mark the readings of a case as reviewed, edited on the way."""
    if not case.hits:
        return None
    readings = list(state.readings)
    looked_at = not case.decision.everywhere  # what holds for a name everywhere reviews no claim
    for index in sorted(case.hits):
        reading = edit(readings[index]) if edit else readings[index]
        seen = reading.claim.reviewed or looked_at
        readings[index] = replace(reading, claim=replace(reading.claim, reviewed=seen))
    return replace(state, readings=tuple(readings))


def _accept(state: State, case: Case) -> State | None:
    if not case.hits and case.names:
        return state  # a name rightly left without a place
    return _reviewed(state, case)


def _reject(state: State, case: Case) -> State | None:
    if not case.hits and not case.names:
        return None
    kept = tuple(r for index, r in enumerate(state.readings) if index not in case.hits)
    return replace(state, readings=kept, resolutions=_listed(state, case))


def _listed(state: State, case: Case) -> tuple[Resolution, ...]:
    """Return the names that stay listed: one that was decided on is settled wherever it stands."""
    settled = {state.resolutions[index].toponym.surface for index in case.names}
    return tuple(
        item
        for item in state.resolutions
        if item.place is not None or item.toponym.surface not in settled
    )


def _set(state: State, case: Case) -> State | None:
    change, known = case.decision.change, _actors(state)

    def edit(reading: Reading) -> Reading:
        location = precise(reading.location, change) if reading.location else None
        claim = changed_claim(reading.claim, change, known, case.sides)
        return Reading(claim=requoted(claim, change.quote, case.article), location=location)

    return _reviewed(state, case, edit)


def _actors(state: State) -> dict[str, Actor]:
    return {actor.name.casefold(): actor for r in state.readings for actor in r.claim.actors}


def _on_marks(
    state: State, case: Case, edit: Callable[[Location | None], Location | None]
) -> State | None:
    """Edit the location of every reading on the marks that the case's readings lie on."""
    keys = {reading.location.key for reading in hits_of(state, case) if reading.location}
    readings = tuple(
        replace(reading, location=edit(reading.location))
        if index in case.hits or (reading.location and reading.location.key in keys)
        else reading
        for index, reading in enumerate(state.readings)
    )
    return _reviewed(replace(state, readings=readings), case)


def hits_of(state: State, case: Case) -> list[Reading]:
    """Return the claims that a decision is about, as they are now."""
    return [state.readings[index] for index in sorted(case.hits)]


def _move(state: State, case: Case) -> State | None:
    if case.decision.everywhere:
        state = _placed(state, case)
        if not case.hits:
            return state if case.names else None
    return _on_marks(state, case, lambda at: moved(at, case.span, case.decision, case.get))


def _placed(state: State, case: Case) -> State:
    """Put a name on the map that had no place, each time it stands in the article."""
    made = []
    for index in sorted(case.names):
        toponym = state.resolutions[index].toponym
        number = case.analysis.sentence_at(toponym.start)
        decision = replace(case.decision, change=replace(case.decision.change, role="mentioned"))
        if number is not None:
            span = case.analysis.spans[number]
            made.append(added(decision, span, case.article, None, get=case.get, known={}))
    made = [replace(one, claim=replace(one.claim, reviewed=False)) for one in made]
    # They come last, so that the numbers of what was hit stay right.
    return replace(state, readings=(*state.readings, *made), resolutions=_listed(state, case))


def _rename(state: State, case: Case) -> State | None:
    return _on_marks(state, case, lambda at: renamed(at, case.decision) if at else None)


def _add(state: State, case: Case) -> State | None:
    decision = case.decision
    location = _known(decision, state, case.article.text)
    needs_place = decision.place and location is None
    if needs_place and not (decision.change.place or decision.change.point):
        raise decision.wrong("place", say("wrong.nowhere", how="to = { place = ... } or lon, lat"))
    reading = added(decision, case.span, case.article, location, get=case.get, known=_actors(state))
    order = sorted((*state.readings, reading), key=_start)
    return replace(state, readings=tuple(order), resolutions=_listed(state, case))


def _known(decision: Decision, state: State, text: str) -> Location | None:
    """Return the location that the decision's place already has on the map."""
    if decision.place is None:
        return None
    everywhere = replace(decision, role=None, layer=None)
    indices = matching(everywhere, (0, len(text)), state.readings, text)
    return state.readings[min(indices)].location if indices else None


def _start(reading: Reading) -> int:
    return reading.claim.citations[0].start if reading.claim.citations else 0


CARRY_OUT: dict[Action, Callable[[State, Case], State | None]] = {
    "accept": _accept,
    "reject": _reject,
    "set": _set,
    "move": _move,
    "rename": _rename,
    "add": _add,
}
