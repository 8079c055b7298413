"""What the text of an article says of its day: its dateline, or a day on a line above it."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from mapgen.blocks import dateline
from mapgen.model import Block, PublishedDate
from mapgen.read.published import day_in

__all__ = ["text_evidence"]

_WITHIN = 1_000  # code points of an article in which its dateline may stand
_EDGE = 8  # blocks at the head and the foot of a text, where stamps of a page stand
_ABOVE = 6  # blocks before the text proper, at most
_DAY = r"\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}"
_SIGNED = re.compile(rf"[A-ZÀ-Þ][\w'’.&-]*(?: (?:of |and |for )?[A-ZÀ-Þ][\w'’.&-]*){{0,5}}"
                     rf"(?:,| [|–—·•-]) (?:{_DAY})")  # fmt: skip
"""A line of who or where, and a day with its year: "Elm Institute, 7 March 2023"."""
_BARE = re.compile(rf"(?:[A-Z][a-z]{{2,8}},? )?(?:{_DAY}|\d{{1,2}} [A-Z][a-z]{{2,8}},? \d{{4}})")
"""A day with its year and nothing else: no hour, and no word that it was published then."""
_CHANGED = re.compile(r"\s*\W?\s*(?:last\s+)?(?:up\s?dat|modif|edit)", re.IGNORECASE)


def text_evidence(text: str, blocks: Sequence[Block]) -> tuple[PublishedDate, ...]:
    """Return what the dateline and the lines above an article say of its day, with its year.

    A day that is only that of a change, and a day among the words, are none.
    """
    return (*_filed(text, blocks), *_above(text, blocks))


def _filed(text: str, blocks: Sequence[Block]) -> Iterator[PublishedDate]:
    first = blocks[0].start if blocks else 0
    for block in blocks:
        if block.start > first + _WITHIN:
            return
        found = dateline(text, block.start, len(text)) if block.kind == "dateline" else None
        if found is not None and found.date is not None:
            words = text[block.start : block.end]
            yield PublishedDate(day=found.date, source="dateline", words=" ".join(words.split()))
            return


def _above(text: str, blocks: Sequence[Block]) -> Iterator[PublishedDate]:
    """Yield the day on a line above the article.

    A bare day is the article's under its headline. At the head of a copied page it may be the day
    on which the page was opened: with the page's furniture about it, or another day near it, it
    is a guess.
    """
    last, others = "", _days(text, blocks)
    for block in blocks[:_ABOVE]:
        words = " ".join(text[block.start : block.end].split())
        day = None
        if block.kind == "stamp" and not _CHANGED.match(words):
            day = block.day or day_in(words)
        elif _SIGNED.fullmatch(words):
            day = day_in(words)
        if day is not None:
            plain = _BARE.fullmatch(words) is not None and last not in {"heading", "byline"}
            sure = not plain or not (others - {day} or _is_page(blocks))
            yield PublishedDate(day=day, source="stamp", words=words, sure=sure)
            return
        if block.kind == "paragraph":
            return
        last = block.kind


def _days(text: str, blocks: Sequence[Block]) -> set[date]:
    """Return the days that stamps above and under the text name, those of changes included."""
    edges = (*blocks[:_EDGE], *blocks[-_EDGE:])
    found = (b.day or day_in(text[b.start : b.end]) for b in edges if b.kind == "stamp")
    return {day for day in found if day is not None}


def _is_page(blocks: Sequence[Block]) -> bool:
    """Tell the head of a copied page: furniture before the first paragraph."""
    for block in blocks:
        if block.kind in {"related", "navigation"}:
            return True
        if block.kind in {"paragraph", "dateline"}:
            return False
    return False
