"""Says in one line what became of a decision."""

from mapgen.decisions.fit import Fit
from mapgen.decisions.values import Decision
from mapgen.lang import say
from mapgen.model import Article

__all__ = ["line_of", "problem"]


def line_of(decision: Decision, what: str) -> str:
    """Name a decision, its quote and place, and say what became of it."""
    where = f" at {decision.place}" if decision.place else ""
    about = "in every article" if decision.everywhere else f"“{_short(decision.quote)}”"
    if decision.actor:
        about += f" by {decision.actor}"
    head = f"{decision.id}: {decision.action} {about}{where}"
    return f"{head}: {what}" if what else head


def _short(words: str) -> str:
    quote = " ".join(words.split())
    return quote if len(quote) <= 60 else f"{quote[:57]}..."


def problem(decision: Decision, fit: Fit, article: Article) -> str:
    """Say why a decision cannot be carried out.

    Raises
    ------
    UsageError
        If its quote occurs several times and nothing says which is meant.
    """
    if fit.kind == "several":
        if decision.ref is None:
            raise decision.wrong("quote", say("wrong.several", n=fit.count))
        times = f"{fit.count} times" if fit.count > 1 else "once, beside other words,"
        return f"the quote now occurs {times} in the article; which is meant?"
    if fit.kind == "changed" and fit.span is not None:
        near = _short(article.text[slice(*fit.span)])
        return f"the sentence has changed; still true? “{near}” ({fit.likeness:.0f} % alike)"
    return "the quote is no longer in the article"
