"""Decisions on the desk that no longer fit their article, and what a reviewer can say of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mapgen.decisions import Decision, DecisionsFile, Fit, Outcome, find_fit, find_spans
from mapgen.decisions.notes import OPEN, ORPHAN, not_meant
from mapgen.model import Analysis

__all__ = ["Stale", "is_put_aside", "put_aside", "stale_ones"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """A decision that no longer fits, and a sentence that it may be about.

    Attributes
    ----------
    key : str
        What the page calls it: the decision's id, and a number where it may be about several.
    article : int
        Which article of the desk.
    note : str
        The comment that is written when the answer is no.
    """

    key: str
    article: int
    decision: Decision
    fit: Fit
    note: str = ORPHAN


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
    text = analysis.article.text
    for place, span in enumerate(find_spans(decision.quote, text), 1):
        yield Stale(
            key=f"{decision.id}@{place}",
            article=number,
            decision=decision,
            fit=Fit(kind="several", span=span, count=fit.count),
            note=not_meant(place, fit.count, text, span[0]),
        )


def put_aside(asked: Stale, stale: Iterable[Stale], file: DecisionsFile) -> None:
    """Write down a no; once each place of repeated words has one, that the question is open."""
    identity = asked.decision.id
    file.mark(identity, asked.note)
    places = [one for one in stale if one.decision.id == identity]
    if asked.fit.kind == "several" and all(is_put_aside(one, file) for one in places):
        file.mark(identity, OPEN)


def is_put_aside(asked: Stale, file: DecisionsFile) -> bool:
    """Tell whether a person has said no to this very question.

    A no to another one, asked of the article before it changed, is no answer to it.
    """
    notes = (asked.note, OPEN) if asked.fit.kind == "several" else (asked.note,)
    return any(file.is_marked(asked.decision.id, note) for note in notes)
