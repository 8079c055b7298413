"""Days that stand as headings over what was done on them: "Saturday, 31 December 2011"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from mapgen.dates.anchors import day_of
from mapgen.dates.entries import hour_of
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
    start: int
    stop: int


def days_of_sections(story: Narrative) -> dict[int, DateSpan]:
    """Return by its number the day of each sentence that stands under the heading of a day.

    A chronicle has two such headings at least, within a month; a list of hours has one. Where the
    sentences right under them tell of other days, they are days of publication, and date nothing.
    """
    heads = list(_heads(story)) or _titles(story)
    days = [head.day for head in heads]
    if not heads:
        return {}
    if len(set(days)) == 1 and (hours := _hours(story, heads[0].block)):
        return _of_hours(story, _span(story, heads[0]), hours)
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
        elif current is not None and story.is_narrative(number):
            if first and any(span.start != current.start for span in story.own(number)):
                return {}
            found[number], first = current, False
    return found


def _titles(story: Narrative) -> list[_Head]:
    """Return the day in a headline, "Live updates, Tuesday 9 July 2024", where it has one."""
    analysis = story.analysis
    for number, block in enumerate(analysis.blocks):
        if block.kind != "heading":
            break
        atoms = find_atoms(analysis.text, block.start, block.end)
        if len(atoms) == 1 and atoms[0].kind == "day" and atoms[0].last is None:
            day = day_of(atoms[0], analysis.article.published)
            return [_Head(number, day, atoms[0].start, atoms[0].end)] if day is not None else []
    return []


def _hours(story: Narrative, head: int) -> list[int]:
    """Return the blocks under a day that begin with an hour of it, in the order of the hours.

    Where the hours go on beyond midnight, or to and fro, there is no telling which are of the day.
    """
    text = story.analysis.text
    timed = [
        (number, hour)
        for number, block in enumerate(story.analysis.blocks)
        if number > head and (hour := hour_of(text, block)) is not None
    ]
    hours = [hour for _, hour in timed]
    ordered = hours in (sorted(hours), sorted(hours, reverse=True))
    return [number for number, _ in timed] if len(timed) >= _LEAST and ordered else []


def _of_hours(story: Narrative, day: DateSpan, hours: list[int]) -> dict[int, DateSpan]:
    numbers = range(len(story.analysis.sentences))
    return {
        n: day for n in numbers if story.is_narrative(n) and story.sentence(n).block >= hours[0]
    }


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
            yield _Head(number, day, block.start, block.end)


def _span(story: Narrative, head: _Head) -> DateSpan:
    time_precision, date_prec = codes((head.day, head.day))
    return DateSpan(
        start=head.day,
        end=head.day,
        words=" ".join(story.analysis.text[head.start : head.stop].split()),
        time_precision=time_precision,
        date_prec=date_prec,
        at=head.start,
        stop=head.stop,
    )
