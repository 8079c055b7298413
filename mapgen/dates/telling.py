"""What the readings of one article tell, in the order of its sentences."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from mapgen.dates.narrative import Narrative
from mapgen.model import DateSpan, Location, Reading

__all__ = ["Telling", "is_unreal", "lies_in", "may_be_one", "narrow", "shares"]

_NEVER = frozenset(
    {"home_base", "unit_name", "mentioned", "holding", "planned", "threat", "coordinating"}
)
_WIDE_DAYS = 7  # a wider date than this says nothing of the sentence after it
_AREAS = frozenset({"region", "country", "vague", "band"})


@dataclass
class Telling:
    """Readings, each with the sentence that tells it; their dates are filled in one by one."""

    story: Narrative
    readings: list[Reading]

    def at(self, reading: Reading) -> int:
        """Return the code point of the word that tells a reading."""
        if reading.at is not None:
            return reading.at
        return reading.location.start if reading.location else reading.claim.citations[0].start

    def sentence(self, reading: Reading) -> int | None:
        """Return the number of the sentence that tells a reading."""
        return self.story.tree.sentence(self.at(reading))

    def is_open(self, number: int) -> bool:
        """Tell a reading without a day, the words of another sentence apart ("two days before").

        What is counted in a month, "the third this month", may have a day within it.
        """
        reading = self.readings[number]
        span = reading.claim.date
        if span is not None and self.story.ranks(span):
            return not span.inferred
        if span is None or span.start is not None or span.end is not None:
            return span is None
        return self.story.tree.sentence(span.at) != self.sentence(reading)

    def only_said_on(self, day: DateSpan, sentence: int) -> bool:
        """Tell "rebels ambushed a convoy, police said Wednesday": it was done by Wednesday."""
        dates = (r.claim.date for r in self.readings if self.sentence(r) == sentence)
        return any(d is not None and d.at == day.at and d.start is None for d in dates)

    def word(self, reading: Reading) -> int | None:
        """Return the word that tells a reading."""
        return self.story.tree.top(self.at(reading), self.at(reading) + 1)

    def day_before(self, sentence: int, paragraphs: int, *, scenes: bool) -> DateSpan | None:
        """Return the day that was told of last, within some paragraphs and one scene."""
        here = self.story.sentence(sentence).paragraph
        if scenes and self.story.opens_scene(sentence):
            return None
        for number in range(sentence - 1, -1, -1):
            kind = self.story.kind(number)
            if here - self.story.sentence(number).paragraph > paragraphs or kind == "heading":
                return None
            if self.story.own(number):
                return self.day_of_events(number)
            if scenes and self.story.opens_scene(number):
                return None
        return None

    def day_of_events(self, sentence: int) -> DateSpan | None:
        """Return the one day of a sentence; what was only said on a day was done by it."""
        day = narrow(self.story.main_day(sentence))
        if day is None or not self.story.is_of_speech(day):
            return day
        dates = [r.claim.date for r in self.events_in(sentence)]
        if any(d is not None and d.at == day.at and d.start is not None for d in dates):
            return day
        return replace(day, start=None, time_precision=None, date_prec=None)

    def in_head(self, number: int) -> bool:
        """Tell what a headline tells."""
        at = self.story.tree.sentence(self.at(self.readings[number]))
        return at is not None and self.story.kind(at) == "heading"

    def before(self, sentence: int, reach: int) -> Iterator[Reading]:
        """Yield what the sentences before tell, the nearest first."""
        for number in range(sentence - 1, max(-1, sentence - reach - 1), -1):
            if self.story.kind(number) == "heading":
                continue
            yield from self.events_in(number)

    def events_in(self, sentence: int) -> Iterator[Reading]:
        """Yield what a sentence tells to have happened."""
        yield from (r for r in self.all_in(sentence) if not is_unreal(r))

    def all_in(self, sentence: int) -> list[Reading]:
        """Return what a sentence tells, plans and names of places included."""
        return [self.readings[position] for position in self._by_sentence.get(sentence, ())]

    @cached_property
    def _by_sentence(self) -> dict[int, list[int]]:
        """Return for each sentence the positions of its readings; dates change neither."""
        found: dict[int, list[int]] = {}
        for position, reading in enumerate(self.readings):
            number = self.sentence(reading)
            if number is not None:
                found.setdefault(number, []).append(position)
        return found


def is_unreal(reading: Reading) -> bool:
    """Tell what is not said to have happened, or only named."""
    claim = reading.claim
    return claim.role in _NEVER or claim.planned or claim.hypothetical


def shares(one: Reading, other: Reading) -> bool:
    """Tell whether two readings have somebody in common, or the place."""
    first = {actor.id for actor in (*one.claim.actors, *one.claim.targets)}
    second = {actor.id for actor in (*other.claim.actors, *other.claim.targets)}
    here, there = one.location, other.location
    same = here is not None and there is not None and here.key == there.key
    return same or bool(first & second)


def may_be_one(one: Location | None, other: Location | None) -> bool:
    """Tell whether two places may be one: the same, or one an area that may hold the other."""
    if one is None or other is None or one.key == other.key:
        return True
    if one.form in _AREAS or other.form in _AREAS:
        places = (one.place, other.place)
        return all(p is None or p.country is None for p in places) or (
            len({p.country for p in places if p is not None and p.country}) <= 1
        )
    return False


def lies_in(one: Location | None, other: Location | None) -> bool:
    """Tell whether a place is another, or is known to lie in it."""
    if one is None or other is None:
        return False
    if one.key == other.key:
        return True
    inner, outer = one.place, other.place
    if inner is None or outer is None or inner.country is None or inner.country != outer.country:
        return False
    unit = {"A.ADM1": inner.admin1, "A.ADM2": inner.admin2}.get(outer.feature)
    return unit == outer.name or outer.feature.startswith("A.PCL")


def narrow(span: DateSpan | None) -> DateSpan | None:
    """Return a date that is known to a week, else None."""
    if span is None or span.start is None or span.end is None:
        return None
    return span if (span.end - span.start).days < _WIDE_DAYS else None
