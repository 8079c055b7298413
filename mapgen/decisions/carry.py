"""Carries a decision over to where its words are now."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from mapgen.decisions.draft import which_fields
from mapgen.decisions.fit import Fit, Span
from mapgen.decisions.match import target
from mapgen.decisions.values import Decision
from mapgen.model import Article, ClaimRef, Reading

__all__ = ["carried"]


def carried(
    decision: Decision, fit: Fit, readings: Sequence[Reading], article: Article
) -> dict[str, Any]:
    """Return the new reference, which of equal sentences it is, and new words where they changed.

    A value of None is for a field that no longer has a meaning.
    """
    span = fit.span
    fields: dict[str, Any] = {}
    if span is None:
        return fields
    if fit.kind == "changed":
        fields["quote"] = article.text[slice(*span)]
        fields |= _which(decision, fields["quote"], span, article)
    if decision.ref is None:
        return fields
    ref = target(decision, span, readings, article.text)
    if ref is None and decision.ref.what in {"name", "unread"}:
        ref = str(_moved(decision.ref, article, span))
    if ref is None:
        return fields
    return {"ref": ref, **_which(decision, decision.quote, span, article), **fields}


def _which(decision: Decision, quote: str, span: Span, article: Article) -> dict[str, Any]:
    held = {"occurrence": decision.occurrence, "around": decision.around}
    gone = {key: None for key, value in held.items() if value is not None}
    return gone | which_fields(quote, span[0], article.text)


def _moved(ref: ClaimRef, article: Article, span: Span) -> ClaimRef:
    new = ClaimRef.make(article.sha256, span, ref.what)
    return replace(ref, article=new.article, start=new.start, end=new.end)
