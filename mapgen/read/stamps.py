"""What the text of an article says of its day: its dateline, or a day on a line above it."""

import re
from collections.abc import Iterator, Sequence

from mapgen.blocks import dateline
from mapgen.model import Block, PublishedDate
from mapgen.read.published import day_in

__all__ = ["text_evidence"]

_WITHIN = 1_000  # code points of an article in which its dateline may stand
_ABOVE = 6  # blocks before the text proper, at most
_DAY = r"\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}"
_SIGNED = re.compile(rf"[A-ZÀ-Þ][\w'’.&-]*(?: (?:of |and |for )?[A-ZÀ-Þ][\w'’.&-]*){{0,5}}"
                     rf"(?:,| [|–—·•-]) (?:{_DAY})")  # fmt: skip
"""A line of who or where, and a day with its year: "Elm Institute, 7 March 2023"."""
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
    for block in blocks[:_ABOVE]:
        words = " ".join(text[block.start : block.end].split())
        if block.kind == "stamp" and not _CHANGED.match(words):
            day = block.day or day_in(words)
            if day is not None:
                yield PublishedDate(day=day, source="stamp", words=words)
                return
        elif _SIGNED.fullmatch(words) and (day := day_in(words)) is not None:
            yield PublishedDate(day=day, source="stamp", words=words)
            return
        elif block.kind == "paragraph":
            return
