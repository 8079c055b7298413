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
    everywhere is about all. A decision on an article that is not among these is about the one
    that this has become: the only one with its words that no other decision names. Where none
    has them in a file on several articles, or more than one, it is about none of them.
    """
    own: list[list[Decision]] = [[] for _ in analyses]
    elsewhere = []
    named = frozenset(one.ref.article for one in decisions.decisions if one.ref is not None)
    for decision in decisions.decisions:
        found = _about(decision, analyses, named)
        for index in found:
            own[index].append(decision)
        if not found:
            elsewhere.append(decision)
    return Shares(
        own=tuple(replace(decisions, decisions=tuple(one)) for one in own),
        elsewhere=tuple(elsewhere),
    )


def _about(decision: Decision, analyses: Sequence[Analysis], named: frozenset[str]) -> list[int]:
    everyone = list(range(len(analyses)))
    if decision.everywhere:
        return everyone
    ref, shared = decision.ref, len(named) > 1
    home = [n for n in everyone if ref and ref.is_of(analyses[n].article.sha256)]
    if home or (len(analyses) == 1 and not (ref and shared)):
        return home or everyone
    fits = [_fit(decision, analysis) for analysis in analyses]
    holding = [n for n in everyone if fits[n].kind in {"exact", "moved", "several"}]
    if ref and holding:
        free = [n for n in holding if not _is_named(analyses[n], named)]
        return free if len(free) == 1 else []
    if holding:
        return holding
    best = max(everyone, key=lambda n: (_CLOSER.index(fits[n].kind), fits[n].likeness))
    return [] if ref and shared and fits[best].kind == "lost" else [best]


def _is_named(analysis: Analysis, named: frozenset[str]) -> bool:
    return any(analysis.article.sha256.startswith(article) for article in named)


def _fit(decision: Decision, analysis: Analysis) -> Fit:
    return find_fit(decision, analysis.article, analysis.spans)
