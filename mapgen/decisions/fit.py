"""Where a decision's words stand in an article now: as they were, moved, changed, or gone."""

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from mapgen.decisions.neighbours import told_apart
from mapgen.decisions.values import Decision
from mapgen.model import Article

__all__ = ["LIKENESS", "Fit", "FitKind", "Span", "find_fit", "find_spans", "word_changes"]

Span = tuple[int, int]
FitKind = Literal["exact", "moved", "changed", "several", "lost"]

LIKENESS = 70.0
"""Below this many per cent of like words, a sentence is not offered as what a quote has become."""

_ALIKE = (
    frozenset("'’‘‛`´"),
    frozenset('"“”„‟«»'),
)
"""Quotation marks that a person or an editor writes for one another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """Where a decision belongs.

    Attributes
    ----------
    kind : str
        "exact": at its reference, or its quote stands once; "moved": the same words elsewhere;
        "changed": `span` is the nearest sentence, and a person must say whether it still holds;
        "several": nothing says which of several places is meant, or whether the one that is left
        of several is; "lost": nowhere.
    likeness : float
        Per cent; 100 unless changed.
    """

    kind: FitKind
    span: Span | None = None
    likeness: float = 100.0
    count: int = 1  # how often the quote stands in the article


def find_fit(decision: Decision, article: Article, sentences: Sequence[Span] = ()) -> Fit:
    """Find where a decision's quote stands now.

    Parameters
    ----------
    sentences : sequence of tuple
        The article's sentences, among which the nearest is looked for when the quote is gone.
    """
    spans = find_spans(decision.quote, article.text)
    ref = decision.ref
    at_home = ref is not None and ref.is_of(article.sha256)
    if not spans:
        return _nearest(decision.quote, article.text, sentences)
    if ref is not None and at_home:
        inside = [s for s in spans if ref.start < s[1] and s[0] < ref.end]
        if inside:
            return Fit(kind="exact", span=inside[0], count=len(spans))
    counts = ref is None or at_home
    span = _among(decision, spans, article.text, counts=counts)
    if span is not None:
        return Fit(kind="exact" if ref is None else "moved", span=span, count=len(spans))
    too_few = counts and (decision.occurrence or 0) > len(spans)
    return Fit(kind="lost" if too_few else "several", count=len(spans))


def _among(decision: Decision, spans: Sequence[Span], text: str, *, counts: bool) -> Span | None:
    """Return which place of its quote a decision means; None when nothing says so.

    Parameters
    ----------
    counts : bool
        Whether `occurrence` counts in this text; it does not in one that has changed since, in
        which sentences of the same words may have come and gone.
    """
    number, around = decision.occurrence, decision.around
    if counts and number is not None:
        return spans[number - 1] if number <= len(spans) else None
    repeated = number is not None or bool(decision.rivals) or bool(around and around.of)
    if len(spans) == 1 and not repeated:
        return spans[0]
    return told_apart(decision, spans, text)


def find_spans(quote: str, text: str) -> list[Span]:
    """Find all places of a quote; white space and the shape of quotation marks do not count."""
    pattern = r"\s+".join("".join(map(_letter, word)) for word in quote.split())
    return [match.span() for match in re.finditer(pattern, text)] if pattern else []


def _letter(char: str) -> str:
    alike = next((marks for marks in _ALIKE if char in marks), None)
    return f"[{''.join(sorted(alike))}]" if alike else re.escape(char)


def _nearest(quote: str, text: str, sentences: Sequence[Span]) -> Fit:
    from rapidfuzz import fuzz, process, utils

    choices = [text[start:end] for start, end in sentences]
    found = process.extractOne(
        quote, choices, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=LIKENESS
    )
    if found is None:
        return Fit(kind="lost", likeness=0.0, count=0)
    _, score, index = found
    return Fit(kind="changed", span=sentences[index], likeness=round(score, 1), count=0)


def word_changes(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """Compare two texts word by word.

    Returns
    -------
    tuple of (str, str)
        ("=", words), ("-", words only in `old`) and ("+", words only in `new`), in text order.
    """
    before, after = old.split(), new.split()
    changes: list[tuple[str, str]] = []
    matcher = difflib.SequenceMatcher(a=before, b=after, autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            changes.append(("=", " ".join(before[i:j])))
            continue
        if j > i:
            changes.append(("-", " ".join(before[i:j])))
        if m > k:
            changes.append(("+", " ".join(after[k:m])))
    return tuple(changes)
