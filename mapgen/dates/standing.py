"""Days that stand over what a report tells: of its entries, sections and lists, and of its lead."""

from dataclasses import dataclass

from mapgen.dates.entries import Entry, days_of_entries
from mapgen.dates.periods import (
    LeadDay,
    daily_days,
    introduced_day,
    lead_day,
    reported_period,
    summed_days,
)
from mapgen.dates.retold import Retold
from mapgen.dates.sections import days_of_sections
from mapgen.dates.telling import Telling, shares
from mapgen.model import DateSpan, Reading

__all__ = ["Standing", "standing_days"]

_TOLD = frozenset({"past", "present", "perfect", ""})


@dataclass(frozen=True)
class Standing:
    """The days that one article tells for more than the sentence they stand in."""

    telling: Telling
    retold: Retold
    entries: dict[int, Entry]  # by sentence, the day with which its entry of a log begins
    sections: dict[int, DateSpan]  # by sentence, the day that stands over it as a heading
    period: DateSpan | None  # the days that a report says it is about
    summed: DateSpan | None  # the days of what the opening of a list sums up
    daily: DateSpan | None  # the day of a daily list, and the one before
    lead: LeadDay | None  # the recent day of which the report tells from its opening on

    def labels(self, sentence: int) -> bool:
        """Tell a sentence of an entry that begins with its day and names no other."""
        entry = self.entries.get(sentence)
        own = self.telling.story.own(sentence)
        return entry is not None and all(span.at < entry.label_ends for span in own)

    def of_entry(self, sentence: int, word: int) -> DateSpan | None:
        """Date what an entry tells, but for what it tells of another time."""
        story = self.telling.story
        entry = self.entries[sentence]
        if story.has("lasting", sentence):
            return None
        tense = story.tense(word)
        done = tense in {"past", "perfect"} or (not tense and story.tree.tokens[word].tag == "VBN")
        return entry.day if done or (entry.sure and tense in _TOLD) else None

    def of_section(self, sentence: int, tense: str) -> DateSpan | None:
        """Date what stands under a day."""
        return self.sections.get(sentence) if tense in _TOLD else None

    def of_item(self, sentence: int, tense: str) -> DateSpan | None:
        """Date an item of a list by what introduces it, or by what the report is about."""
        story = self.telling.story
        if story.kind(sentence) != "list_item" or tense not in {"past", "present", ""}:
            return None
        told = introduced_day(story, sentence)
        if told is not None and (self.daily is None or told.at != self.daily.at):
            return told
        return self.period or self.summed or self.daily

    def of_part(self, sentence: int, tense: str) -> DateSpan | None:
        """Date a clause of an item beside one that has a day of the time the report is about."""
        story, period = self.telling.story, self.period
        if period is None or not (period.start and period.end) or tense not in {"past", "perfect"}:
            return None
        own = [(span.start, span.end) for span in story.own(sentence)]
        inside = all(s and e and period.start <= s and e <= period.end for s, e in own)
        item = story.kind(sentence) == "list_item" and not story.has("lasting", sentence)
        return period if item and inside else None

    def of_headline(self, sentence: int) -> DateSpan | None:
        """Date a headline that sums up: "Three attacks in X"."""
        story = self.telling.story
        sums = story.has("summing", sentence) and not story.own(sentence)
        return self.summed if sums else None

    def of_sum(self, reading: Reading, sentence: int) -> DateSpan | None:
        """Date the like of what an opening sums up: "Nine were killed in three clashes"."""
        story = self.telling.story
        opening = None if self.summed is None else story.tree.sentence(self.summed.at)
        if opening is None or sentence <= opening or not story.has("apart", opening):
            return None
        kin = story.cues.kin(reading.claim.event)
        summed = (n for n in range(opening + 1) if story.has("summing", n))
        told = {other.claim.event for n in summed for other in self.telling.events_in(n)}
        return self.summed if kin & (told or story.cues.alike[0]) else None

    def of_report(self, reading: Reading, word: int, sentence: int) -> DateSpan | None:
        """Date what goes on in a report of one day with something of that day."""
        story, lead = self.telling.story, self.lead
        at = None if lead is None else story.tree.sentence(lead.day.at)
        if lead is None or at is None or sentence < at:
            return None
        published = story.analysis.article.published
        ended = published is None or lead.day.end is None or (published - lead.day.end).days > 1
        if story.tense(word) == "present" and ended:
            return None  # what goes on goes on when it is told
        beyond = story.sentence(sentence).paragraph >= lead.until
        if beyond or story.parts(sentence) or not story.is_told_by_clause(word):
            return None
        if story.has("other", sentence) or story.names_year(sentence):
            return None
        if at < sentence - 1 and story.names_year(sentence - 1):
            return None  # the story has gone back to another year
        kin = story.cues.kin(reading.claim.event)
        like = (o for o in self.telling.readings if o.claim.event in kin or shares(o, reading))
        days = (o.claim.date for o in like)
        opening = (n for n in range(at, at + 2) if self._is_of_lead(n))
        named = frozenset().union(*map(self.retold.kinds_named, opening))
        of_it = bool(kin & named) or any(
            d is not None and (d.start, d.end) == (lead.day.start, lead.day.end) for d in days
        )
        return lead.day if of_it else None

    def _is_of_lead(self, sentence: int) -> bool:
        """Tell a sentence that has no other day than that of the lead."""
        day = self.lead.day if self.lead is not None else None
        own = self.telling.story.own(sentence)
        return bool(own) and all(
            day is not None and (s.start, s.end) == (day.start, day.end) for s in own
        )


def standing_days(telling: Telling, retold: Retold) -> Standing:
    """Find the days that stand over what an article tells."""
    story = telling.story
    return Standing(
        telling,
        retold,
        days_of_entries(story),
        days_of_sections(story),
        reported_period(story),
        summed_days(story),
        daily_days(story),
        lead_day(story),
    )
