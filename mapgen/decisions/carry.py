"""Carries a decision over to where its words are now."""

from collections.abc import Sequence
from dataclasses import replace

from mapgen.decisions.fit import Fit, Span
from mapgen.decisions.match import target
from mapgen.decisions.values import Decision
from mapgen.model import Article, ClaimRef, Reading

__all__ = ["ORPHAN", "carried"]

ORPHAN = "orphan: its sentence is no longer in the article"
"""The comment that marks a decision whose words are gone; it stays in the file."""


def carried(
    decision: Decision, fit: Fit, readings: Sequence[Reading], article: Article
) -> dict[str, str]:
    """Return the new reference, and the new words where they have changed."""
    span = fit.span
    fields: dict[str, str] = {}
    if span is None:
        return fields
    if fit.kind == "changed":
        fields["quote"] = article.text[slice(*span)]
    if decision.ref is None:
        return fields
    ref = target(decision, span, readings, article.text)
    if ref is None and decision.ref.what in {"name", "unread"}:
        ref = str(_moved(decision.ref, article, span))
    return fields if ref is None else {"ref": ref, **fields}


def _moved(ref: ClaimRef, article: Article, span: Span) -> ClaimRef:
    new = ClaimRef.make(article.sha256, span, ref.what)
    return replace(ref, article=new.article, start=new.start, end=new.end)
