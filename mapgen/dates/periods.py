"""Days told once for several sentences: "Situation report, 5-11 March", "Elsewhere on Monday"."""

import re
from collections.abc import Iterator
from datetime import date

from mapgen.dates.narrative import Narrative
from mapgen.model import DateSpan

__all__ = ["introduced_day", "only_day", "reported_period", "resumed_days"]

_HEAD = 3  # sentences in which a report names its days
_SHORTEST, _LONGEST = 2, 35  # days
_BACK = 16  # sentences
_ENOUGH = 4  # sentences
_RECENT = 7  # days before a report
_BEHIND = re.compile(r"\s*(?:on\s+)?$", re.IGNORECASE)


def reported_period(story: Narrative) -> DateSpan | None:
    """Return the stretch of days that the head of a report names; None where it names none."""
    for number in range(min(_HEAD, len(story.analysis.sentences))):
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


def only_day(story: Narrative) -> DateSpan | None:
    """Return the one recent day that a report tells of; None where it tells of several.

    A text of a few sentences does not say that all of it was on one day.
    """
    published = story.analysis.article.published
    if published is None or story.lead is None:
        return None
    found: dict[tuple[date | None, date | None], DateSpan] = {}
    numbers = [n for n in range(len(story.analysis.sentences)) if story.told(n)]
    if len(numbers) < _ENOUGH:
        return None
    for number in numbers:
        for span in story.own(number):
            if span.start is None or span.end is None or (span.end - span.start).days > 1:
                continue
            if 0 <= (published - span.end).days <= _RECENT and not story.is_of_speech(span):
                found.setdefault((span.start, span.end), span)
    if len(found) != 1:
        return None
    (day,) = found.values()
    at = story.tree.sentence(day.at)
    return day if at is not None and at <= story.lead + 1 else None
