"""Decisions on the desk that no longer fit their article, and what a reviewer can say of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mapgen.decisions import Decision, Fit, Outcome, find_fit, find_spans
from mapgen.model import Analysis

__all__ = ["Stale", "stale_ones"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """A decision that no longer fits, and a sentence that it may be about.

    Attributes
    ----------
    key : str
        What the page calls it: the decision's id, and a number where it may be about several.
    article : int
        Which article of the desk.
    """

    key: str
    article: int
    decision: Decision
    fit: Fit


def stale_ones(
    shares: Iterable[Iterable[Decision]], outcomes: Iterable[Outcome], analyses: Iterable[Analysis]
) -> Iterator[Stale]:
    """Yield what no longer fits; a decision on repeated words once for each of their places."""
    for number, (own, outcome, analysis) in enumerate(zip(shares, outcomes, analyses, strict=True)):
        for decision in own:
            if decision.id in outcome.unmet:
                yield from _offers(number, decision, analysis)


def _offers(number: int, decision: Decision, analysis: Analysis) -> Iterator[Stale]:
    fit = find_fit(decision, analysis.article, analysis.spans)
    if fit.kind != "several":
        yield Stale(key=decision.id, article=number, decision=decision, fit=fit)
        return
    for place, span in enumerate(find_spans(decision.quote, analysis.article.text), 1):
        one = Fit(kind="several", span=span, count=fit.count)
        yield Stale(key=f"{decision.id}@{place}", article=number, decision=decision, fit=one)
