"""Checks quotes against the article, or says what became of them in a changed one."""

import difflib
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from mapgen.model import Article, Citation, Claim, MapDocument
from mapgen.verify.problems import Problem, about

__all__ = ["Fate", "check_quotes", "fate_of", "leftovers"]

Fate = str
"""Empty for a quote that stands where it should; else what became of it, in words."""

_ALIKE = 0.6  # from here on, difflib's ratio means an edited sentence, not another one
_PIECE = re.compile(r"[^\s.!?…][^.!?…\n]*(?:[.!?…]+[\"”’)]*|(?=\n)|\Z)")
_CANDIDATES = 3


def check_quotes(document: MapDocument, articles: Sequence[Article]) -> Iterator[Problem]:
    """Yield every mark with a quote that the articles do not bear out.

    A changed article is recognised by its sha256, and stands in for the one that the map names
    only when it is clear which one that is.
    """
    texts = {article.sha256: article.text for article in articles}
    missing = [ref for ref in document.articles if ref.sha256 not in texts]
    named = {ref.sha256 for ref in document.articles}
    spare = [article for article in articles if article.sha256 not in named]
    if len(missing) == len(spare) == 1:
        texts[missing[0].sha256] = spare[0].text
        yield about(None, f"the article changed since the map was made: {_hashes(missing, spare)}")
    elif missing:
        lost = ", ".join(repr(ref.title or ref.sha256[:12]) for ref in missing)
        yield about(None, f"no article given has the sha256 of {lost}")
    for mark, claims in [
        *((mark, mark.claims) for mark in document.marks),
        (None, document.unplaced),
    ]:
        found = list(_fates(claims, texts))
        if found:
            yield about(mark, *found)
    listed = [
        f"{name}: {fate}"
        for name, citation in leftovers(document)
        if citation.article in texts and (fate := fate_of(citation, texts[citation.article]))
    ]
    if listed:
        yield about(None, *listed)


def leftovers(document: MapDocument) -> Iterator[tuple[str, Citation]]:
    """Yield what a map lists without a mark or claim: what to call it, and where it stands."""
    for item in document.unresolved:
        yield f"unresolved {item.surface!r}", item.citation
    for sentence in document.unread:
        yield f"unread {sentence.words!r}", sentence.citation


def fate_of(citation: Citation, text: str) -> Fate:
    """Say what became of a quote in a text; empty if it stands at its offsets."""
    quote = citation.quote
    if text[citation.start : citation.end] == quote:
        return ""
    places = [match.start() for match in re.finditer(re.escape(quote), text)] if quote else []
    if places:
        now = min(places, key=lambda at: abs(at - citation.start))
        return f"the quote moved from {citation.start} to {now}: {_short(quote)}"
    likely = _likeliest(quote, text)
    if likely is None:
        return f"the quote vanished: {_short(quote)}"
    start, words = likely
    return f"the quote changed: {_short(quote)} reads {_short(words)} at {start}"


def _fates(claims: Sequence[Claim], texts: dict[str, str]) -> Iterator[str]:
    for claim in claims:
        for citation in claim.citations:
            if citation.article in texts:
                fate = fate_of(citation, texts[citation.article])
                if fate:
                    yield f"claim {claim.id}: {fate}"


def _likeliest(quote: str, text: str) -> tuple[int, str] | None:
    """Return the sentence of `text` that the quote may have become, None if there is none.

    Sentences that share most words are compared letter by letter, so that long texts stay cheap.
    """
    words = Counter(quote.casefold().split())
    pieces = [(match.start(), match.group()) for match in _PIECE.finditer(text)]
    shared = sorted(
        pieces, key=lambda piece: -_overlap(words, Counter(piece[1].casefold().split()))
    )
    best, score = None, _ALIKE
    for start, piece in shared[:_CANDIDATES]:
        ratio = difflib.SequenceMatcher(None, quote, piece, autojunk=False).ratio()
        if ratio >= score:
            best, score = (start, piece), ratio
    return best


def _overlap(words: Counter[str], others: Counter[str]) -> float:
    return 2 * (words & others).total() / ((words.total() + others.total()) or 1)


def _hashes(missing: Sequence[object], spare: Sequence[Article]) -> str:
    was = getattr(missing[0], "sha256", "")
    return f"sha256 was {was[:12]}, is {spare[0].sha256[:12]}"


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return f"“{one_line if len(one_line) <= 90 else one_line[:87] + '...'}”"
