"""Days that stand as headings over what was done on them: "Saturday, 31 December 2011"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from mapgen.dates.anchors import day_of
from mapgen.dates.intervals import codes
from mapgen.dates.narrative import Narrative
from mapgen.dates.words import find_atoms
from mapgen.model import DateSpan

__all__ = ["days_of_sections"]

_LEAST = 2  # headings; one alone is the day of publication
_LONGEST = timedelta(days=31)  # from the first to the last
_BESIDE = re.compile(
    r"(?:\W|_|\b(?:day|no)\b\.?\s*\d+|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Head:
    block: int
    day: date


def days_of_sections(story: Narrative) -> dict[int, DateSpan]:
    """Return by its number the day of each sentence that stands under the heading of a day.

    A chronicle has two such headings at least, within a month. Where the sentences right under
    them tell of other days, they are days of publication, and date nothing.
    """
    heads = list(_heads(story))
    days = [head.day for head in heads]
    if len(set(days)) < _LEAST or max(days) - min(days) > _LONGEST:
        return {}
    found: dict[int, DateSpan] = {}
    current: DateSpan | None = None
    by_block = {head.block: head for head in heads}
    first = False
    for number, sentence in enumerate(story.analysis.sentences):
        head = by_block.get(sentence.block)
        if head is not None:
            current, first = _span(story, head), True
        elif current is not None and story.told(number):
            if first and any(span.start != current.start for span in story.own(number)):
                return {}
            found[number], first = current, False
    return found


def _heads(story: Narrative) -> Iterator[_Head]:
    analysis = story.analysis
    published = analysis.article.published
    for number, block in enumerate(analysis.blocks):
        if block.kind not in {"stamp", "heading", "paragraph"}:
            continue
        atoms = find_atoms(analysis.text, block.start, block.end)
        if len(atoms) != 1 or atoms[0].kind != "day" or atoms[0].last is not None:
            continue
        atom = atoms[0]
        before, after = analysis.text[block.start : atom.start], analysis.text[atom.end : block.end]
        if not (_BESIDE.fullmatch(before) and _BESIDE.fullmatch(after)):
            continue
        day = day_of(atom, published)
        if day is not None and (published is None or day <= published + timedelta(days=1)):
            yield _Head(number, day)


def _span(story: Narrative, head: _Head) -> DateSpan:
    block = story.analysis.blocks[head.block]
    time_precision, date_prec = codes((head.day, head.day))
    return DateSpan(
        start=head.day,
        end=head.day,
        words=" ".join(story.analysis.text[block.start : block.end].split()),
        time_precision=time_precision,
        date_prec=date_prec,
        at=block.start,
        stop=block.end,
    )
