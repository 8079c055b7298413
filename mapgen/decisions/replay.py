"""Replays a decisions file on what was read from an article."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from mapgen.decisions.doubts import doubts
from mapgen.decisions.edit import Get, added, changed_claim, moved, precise, renamed, requoted
from mapgen.decisions.fit import Span, find_fit
from mapgen.decisions.match import matching, resolutions_in, target
from mapgen.decisions.outcome import line_of, problem
from mapgen.decisions.values import Action, Decision, Decisions, Outcome, Sides
from mapgen.model import Actor, Analysis, Article, Location, Reading, Resolution

__all__ = ["UNNAMED", "apply"]

UNNAMED = "a reviewer who gives no name"


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
    sides: Sides
    hits: frozenset[int]  # readings
    names: frozenset[int]  # resolutions


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """What stays the same while decisions are carried out."""

    analysis: Analysis
    sentences: tuple[Span, ...]
    get: Get
    sides: Sides
    origin: tuple[Reading, ...]  # as they were read


@dataclass(slots=True)
class _Report:
    applied: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    reviewers: list[str] = field(default_factory=list)
    settled: set[str] = field(default_factory=set)


def apply(
    decisions: Decisions,
    readings: Sequence[Reading],
    resolutions: Sequence[Resolution],
    *,
    analysis: Analysis,
    get: Get,
    sides: Sides | None = None,
) -> Outcome:
    """Let a person have the last word on what was read.

    Decisions are carried out in the file's order. Accepted, changed and added claims are marked
    as reviewed. "move" and "rename" are about a place, so they hold for every claim on its mark;
    only those within the quote count as reviewed by it.

    Parameters
    ----------
    decisions : Decisions
    readings : sequence of Reading
        With their references; without, decisions find them by their quotes alone.
    resolutions : sequence of Resolution
        A name that a decision rejects or places is no longer listed as unresolved.
    analysis : Analysis
        The article, and its sentences: the nearest is named where a quote has changed.
    get : callable
        Place id -> place, or None.
    sides : Sides, optional
        Those the article's map knows, to tell a misspelt one.

    Returns
    -------
    Outcome
        A decision whose quote or claim is no longer there is reported in `stale`.

    Raises
    ------
    UsageError
        If a quote without a reference occurs several times and no `occurrence` says which is
        meant, or a place id is unknown.
    """
    state = _State(readings=tuple(readings), resolutions=tuple(resolutions))
    setting = _Setting(
        analysis=analysis,
        sentences=tuple((s.start, s.end) for s in analysis.sentences),
        get=get,
        sides=sides or Sides(),
        origin=state.readings,
    )
    report = _Report()
    for decision in decisions.decisions:
        if decision.action != "undecided":
            state = _carried_out(decision, state, setting, report)
    return Outcome(
        readings=state.readings,
        resolutions=state.resolutions,
        applied=tuple(report.applied),
        stale=tuple(report.stale),
        doubts=tuple(report.doubts),
        settled=frozenset(report.settled),
        reviewers=tuple(dict.fromkeys(report.reviewers)),
    )


def _carried_out(decision: Decision, state: _State, setting: _Setting, report: _Report) -> _State:
    """Return the state after a decision; what became of it goes into the report."""
    article = setting.analysis.article
    fit = find_fit(decision, article, setting.sentences)
    if fit.span is None or fit.kind == "changed":
        report.stale.append(line_of(decision, problem(decision, fit, article)))
        return state
    case = _case(decision, fit.span, state, setting)
    after = _ACTIONS[decision.action](state, case)
    if decision.ref is not None and decision.ref.what == "unread":
        after = after or state
        report.settled.add(str(decision.ref))
    if after is None:
        report.stale.append(line_of(decision, "no such claim or place there any more"))
        return state
    by = f"({decision.by})" if decision.by else ""
    report.applied.append(line_of(decision, " ".join(filter(None, (decision.why, by)))))
    report.reviewers.append(decision.by or UNNAMED)
    told = doubts(
        decision,
        _hits(state, case),
        _hits(after, case) if len(after.readings) == len(state.readings) else (),
        everywhere=setting.origin,
        article=article,
        sides=setting.sides if setting.sides.single else _every_side(state, decision),
    )
    report.doubts.extend(f"{decision.id}: {line}" for line in told)
    return after


def _every_side(state: _State, decision: Decision) -> Sides:
    """Take every side for known, where nobody says which are."""
    sides = {decision.change.side or "", *(r.claim.layer for r in state.readings)}
    return Sides(single=frozenset(sides))


def _case(decision: Decision, span: Span, state: _State, setting: _Setting) -> _Case:
    text = setting.analysis.article.text
    if decision.ref is None or decision.action == "add":
        hits = matching(decision, span, state.readings, text)
    else:
        ref = target(decision, span, setting.origin, text)
        hits = {i for i, r in enumerate(state.readings) if ref and r.claim.ref == ref}
    return _Case(
        decision=decision,
        span=span,
        article=setting.analysis.article,
        get=setting.get,
        sides=setting.sides,
        hits=frozenset(hits),
        names=frozenset(resolutions_in(decision, span, state.resolutions)),
    )


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
    """Return the names that stay listed: one that was decided on is settled wherever it stands."""
    settled = {state.resolutions[index].toponym.surface for index in case.names}
    return tuple(
        item
        for item in state.resolutions
        if item.place is not None or item.toponym.surface not in settled
    )


def _set(state: _State, case: _Case) -> _State | None:
    change, known = case.decision.change, _actors(state)

    def edit(reading: Reading) -> Reading:
        location = precise(reading.location, change) if reading.location else None
        claim = changed_claim(reading.claim, change, known, case.sides)
        return Reading(claim=requoted(claim, change.quote, case.article), location=location)

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
