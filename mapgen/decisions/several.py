"""One decisions file for several articles: which decision is about which."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mapgen.decisions.fit import Fit, find_fit
from mapgen.decisions.values import Decision, Decisions
from mapgen.model import Analysis

__all__ = ["Shares", "share"]

_CLOSER = ("lost", "changed", "several", "moved", "exact")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """The decisions of each article, in the order of the articles."""

    own: tuple[Decisions, ...]
    elsewhere: tuple[Decision, ...] = ()  # of articles that are not here


def share(decisions: Decisions, analyses: Sequence[Analysis]) -> Shares:
    """Give each article the decisions that are about it.

    One with a reference is about the article it names. Any other is about those that hold its
    words; where none does, about the one that comes nearest, so that it is told there. What holds
    everywhere is about all. In a file on several articles, a decision on one that is not among
    these, and whose words none of these has, is about none of them.
    """
    own: list[list[Decision]] = [[] for _ in analyses]
    elsewhere = []
    named = {one.ref.article for one in decisions.decisions if one.ref is not None}
    for decision in decisions.decisions:
        found = _about(decision, analyses, shared=len(named) > 1)
        for index in found:
            own[index].append(decision)
        if not found:
            elsewhere.append(decision)
    return Shares(
        own=tuple(replace(decisions, decisions=tuple(one)) for one in own),
        elsewhere=tuple(elsewhere),
    )


def _about(decision: Decision, analyses: Sequence[Analysis], *, shared: bool) -> list[int]:
    everyone = list(range(len(analyses)))
    if decision.everywhere:
        return everyone
    ref = decision.ref
    home = [n for n in everyone if ref and ref.is_of(analyses[n].article.sha256)]
    if home or (len(analyses) == 1 and not (ref and shared)):
        return home or everyone
    fits = [_fit(decision, analysis) for analysis in analyses]
    holding = [n for n in everyone if fits[n].kind in {"exact", "moved", "several"}]
    if holding:
        return holding[:1] if ref else holding
    best = max(everyone, key=lambda n: (_CLOSER.index(fits[n].kind), fits[n].likeness))
    return [] if ref and shared and fits[best].kind == "lost" else [best]


def _fit(decision: Decision, analysis: Analysis) -> Fit:
    return find_fit(decision, analysis.article, analysis.spans)
