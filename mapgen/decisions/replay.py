"""Replays a decisions file on what was read from an article."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from mapgen.decisions.actions import CARRY_OUT, Case, State, hits_of
from mapgen.decisions.doubts import doubts
from mapgen.decisions.edit import Get
from mapgen.decisions.fit import Span, find_fit
from mapgen.decisions.match import matching, resolutions_in, target
from mapgen.decisions.outcome import line_of, problem
from mapgen.decisions.tally import Counter, count, counted
from mapgen.decisions.values import Decision, Decisions, Outcome, Sides
from mapgen.lang import say
from mapgen.model import Analysis, Reading, Resolution, Said

__all__ = ["UNNAMED", "apply"]

UNNAMED = "a reviewer who gives no name"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """What stays the same while decisions are carried out."""

    analysis: Analysis
    get: Get
    sides: Sides
    origin: tuple[Reading, ...]  # as they were read


@dataclass(slots=True)
class _Report:
    applied: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    unmet: set[str] = field(default_factory=set)
    doubts: list[Said] = field(default_factory=list)
    reviewers: list[str] = field(default_factory=list)
    settled: set[str] = field(default_factory=set)
    counts: Counter = field(default_factory=dict)

    def miss(self, decision: Decision, why: str) -> None:
        """Note that a decision was not carried out."""
        self.stale.append(line_of(decision, why))
        self.unmet.add(decision.id)


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
    state = State(readings=tuple(readings), resolutions=tuple(resolutions))
    setting = _Setting(
        analysis=analysis,
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
        unmet=frozenset(report.unmet),
        doubts=tuple(report.doubts),
        settled=frozenset(report.settled),
        reviewers=tuple(dict.fromkeys(report.reviewers)),
        tally=counted(report.counts),
    )


def _carried_out(decision: Decision, state: State, setting: _Setting, report: _Report) -> State:
    """Return the state after a decision; what became of it goes into the report."""
    article = setting.analysis.article
    if decision.everywhere:
        span: Span | None = (0, len(article.text))
    else:
        fit = find_fit(decision, article, setting.analysis.spans)
        span = None if fit.kind == "changed" else fit.span
        if span is None:
            report.miss(decision, problem(decision, fit, article))
            return state
    case = _case(decision, span or (0, 0), state, setting)
    after = CARRY_OUT[decision.action](state, case)
    if decision.ref is not None and decision.ref.what == "unread":
        after = after or state
        report.settled.add(str(decision.ref))
    if after is None:
        if not decision.everywhere:  # it need not be named in each article
            report.miss(decision, "no such claim or place there any more")
        return state
    _tell(decision, state, after, case, setting, report)
    return after


def _tell(
    decision: Decision, state: State, after: State, case: Case, setting: _Setting, report: _Report
) -> None:
    """Note that a decision was carried out, for whom, on how much, and what looks mistaken."""
    by = f"({decision.by})" if decision.by else ""
    report.applied.append(line_of(decision, " ".join(filter(None, (decision.why, by)))))
    report.reviewers.append(decision.by or UNNAMED)
    count(report.counts, decision, [reading.claim.ref for reading in hits_of(state, case)])
    told = doubts(
        decision,
        hits_of(state, case),
        hits_of(after, case) if len(after.readings) == len(state.readings) else (),
        everywhere=setting.origin,
        article=setting.analysis.article,
        sides=setting.sides if setting.sides.single else _every_side(state, decision),
    )
    report.doubts.extend(say("doubt.of", decision=decision.id, said=line) for line in told)


def _every_side(state: State, decision: Decision) -> Sides:
    """Take every side for known, where nobody says which are."""
    sides = {decision.change.side or "", *(r.claim.layer for r in state.readings)}
    return Sides(single=frozenset(sides))


def _case(decision: Decision, span: Span, state: State, setting: _Setting) -> Case:
    text = setting.analysis.article.text
    if decision.ref is None or decision.action == "add":
        hits = matching(decision, span, state.readings, text)
    else:
        ref = target(decision, span, setting.origin, text)
        hits = {i for i, r in enumerate(state.readings) if ref and r.claim.ref == ref}
    return Case(
        decision=decision,
        span=span,
        analysis=setting.analysis,
        get=setting.get,
        sides=setting.sides,
        hits=frozenset(hits),
        names=frozenset(_names(decision, span, state)),
    )


def _names(decision: Decision, span: Span, state: State) -> set[int]:
    """Return the names that a decision is about; everywhere, only those without a place."""
    found = resolutions_in(decision, span, state.resolutions)
    if not decision.everywhere:
        return found
    return {index for index in found if state.resolutions[index].place is None}
