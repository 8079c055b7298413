"""Days told once for several sentences: "Situation report, 5-11 March", "Elsewhere on Monday"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mapgen.dates.intervals import codes
from mapgen.dates.narrative import Narrative
from mapgen.model import DateSpan

__all__ = [
    "LeadDay",
    "daily_days",
    "introduced_day",
    "lead_day",
    "reported_period",
    "resumed_days",
    "summed_days",
]

_HEAD = 3  # sentences in which a report names its days
_OPENING = 4  # sentences in which a list says of which days it is
_SHORTEST, _LONGEST = 2, 35  # days
_BACK = 16  # sentences
_ENOUGH = 4  # sentences
_RECENT = 7  # days before a report
_BEHIND = re.compile(r"\s*(?:on\s+)?$", re.IGNORECASE)


def reported_period(story: Narrative) -> DateSpan | None:
    """Return the stretch of days that the head of a report names; None where it names none."""
    for number in range(min(_HEAD, len(story.analysis.sentences))):
        days = [span for span in story.own(number) if span.start and span.start == span.end]
        if len(days) == 1 and story.has("received", number):
            return _and_before(days[0])  # "based on information received as of 9:30, 2 May"
        if story.kind(number) not in {"heading", "table_cell", "stamp"}:
            continue
        spans = [
            span
            for span in story.own(number)
            if span.start is not None
            and span.end is not None
            and _SHORTEST <= (span.end - span.start).days + 1 <= _LONGEST
        ]
        if len(spans) == 1 and story.has("reporting", number):
            return spans[0]
    return None


def summed_days(story: Narrative) -> DateSpan | None:
    """Return the days of which the opening of a list sums up what then follows in it.

    "Police logged 31 incidents between Friday and Monday", "these attacks were recorded over the
    past day".
    """
    for span in (span for number in _summing(story) for span in story.own(number)):
        if span.start and span.end and 0 < (span.end - span.start).days <= _RECENT:
            return span
    return None


def daily_days(story: Narrative) -> DateSpan | None:
    """Return the days of the items of a daily list: that of the list and the one before."""
    for number in _summing(story):
        days = [span for span in story.own(number) if span.start is not None]
        if story.has("daily", number) and len(days) == 1 and days[0].start == days[0].end:
            return _and_before(days[0])
    return None


def _summing(story: Narrative) -> list[int]:
    """Return the opening sentences that sum up what follows."""
    opening = range(min(_OPENING, len(story.analysis.sentences)))
    return [n for n in opening if story.kind(n) != "list_item" and story.has("summing", n)]


def _and_before(span: DateSpan) -> DateSpan:
    days = (span.start - timedelta(days=1) if span.start else None, span.end)
    time_precision, date_prec = codes(days)
    return replace(span, start=days[0], end=days[1], words=f"{span.words} (or the day before)",
                   time_precision=time_precision, date_prec=date_prec)  # fmt: skip


def resumed_days(story: Narrative) -> Iterator[tuple[int, DateSpan]]:
    """Yield sentences that stand before an "Elsewhere on Monday": of that day, as it says."""
    text = story.analysis.text
    for number, sentence in enumerate(story.analysis.sentences):
        opened = story.cues.opens("resuming", text, sentence.start, sentence.end)
        spans = story.own(number)
        if opened is None or not spans or not _BEHIND.match(text, opened.end(), spans[0].at):
            continue
        day = spans[0]
        if day.start is None or day.start != day.end:
            continue
        for before in range(number - 1, max(-1, number - 1 - _BACK), -1):
            if story.own(before) or story.kind(before) == "heading":
                break
            yield before, day


def introduced_day(story: Narrative, number: int) -> DateSpan | None:
    """Return the date of what introduces a sentence: "What happened on Monday:", "Sunday, 3 May".

    An item stands under the sentence before its list, or the heading before that; a paragraph
    under a heading of its own, though not under the headline of the whole.
    """
    blocks, block = story.analysis.blocks, story.sentence(number).block
    item = story.kind(number) == "list_item"
    while item and block > 0 and blocks[block].kind == "list_item":
        block -= 1
    if item and blocks[block].kind == "paragraph":
        if (found := _only(story, block)) is not None:
            return found if story.ends_with(block, ":") else None
        block -= 1
    while not item and block > 0 and blocks[block].kind != "heading":
        block -= 1
    if blocks[block].kind != "heading" or (block == 0 and not item):
        return None
    return _only(story, block)


def _only(story: Narrative, block: int) -> DateSpan | None:
    """Return the one date that stands in a block, known to a month at least."""
    kept = story.in_block(block)
    days = {(span.start, span.end) for span in kept}
    if len(days) != 1 or kept[0].start is None or kept[0].end is None:
        return None
    return kept[0] if (kept[0].end - kept[0].start).days < _LONGEST else None


@dataclass(frozen=True, slots=True)
class LeadDay:
    """The recent day of which a report tells from its opening on."""

    day: DateSpan
    until: int  # the first paragraph that tells of another recent day


def lead_day(story: Narrative) -> LeadDay | None:
    """Return the recent day of what a report opens with, and how far it alone is told.

    A text of a few sentences does not say that all of it was on one day.
    """
    published = story.analysis.article.published
    numbers = [n for n in range(len(story.analysis.sentences)) if story.is_narrative(n)]
    if published is None or story.lead is None or len(numbers) < _ENOUGH:
        return None
    first: DateSpan | None = None
    for number in (n for n in numbers if story.kind(n) not in {"heading", "dateline"}):
        for span in story.own(number):
            unknown = span.start is None and span.end is None  # maybe a day of its own
            if story.is_of_speech(span) or not (unknown or _is_recent(span, published)):
                continue
            if first is None and (unknown or not _is_told(story, span)):
                continue
            if first is None and number <= story.lead + 1:
                first = span
            elif first is not None and (span.start, span.end) != (first.start, first.end):
                paragraph = story.sentence(number).paragraph
                return LeadDay(first, paragraph) if number > story.lead + 1 else None
    return None if first is None else LeadDay(first, story.sentence(numbers[-1]).paragraph + 1)


def _is_told(story: Narrative, span: DateSpan) -> bool:
    """Tell the day of a clause from that of a line such as "Relief office, 19 February 2026"."""
    top = story.tree.top(span.at, span.ends_at)
    return top is not None and story.tree.verb_of(top) is not None


def _is_recent(span: DateSpan, published: date) -> bool:
    if span.start is None or span.end is None or (span.end - span.start).days > 1:
        return False
    return 0 <= (published - span.end).days <= _RECENT
