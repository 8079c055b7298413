"""What the readings of one article tell, in the order of its sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from mapgen.dates.narrative import Narrative
from mapgen.model import DateSpan, Location, Reading

__all__ = ["Telling", "is_unreal", "may_be_one"]

_NEVER = frozenset(
    {"home_base", "unit_name", "mentioned", "holding", "planned", "threat", "coordinating"}
)
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
        """Tell a reading without a day, the words of another sentence apart ("two days before")."""
        reading = self.readings[number]
        span = reading.claim.date
        if span is None or span.start is not None or span.end is not None:
            return span is None
        return self.story.tree.sentence(span.at) != self.sentence(reading)

    def only_said_on(self, day: DateSpan, sentence: int) -> bool:
        """Tell "rebels ambushed a convoy, police said Wednesday": it was done by Wednesday."""
        dates = (r.claim.date for r in self.readings if self.sentence(r) == sentence)
        return any(d is not None and d.at == day.at and d.start is None for d in dates)

    def in_head(self, number: int) -> bool:
        """Tell what a headline tells."""
        at = self.story.tree.sentence(self.at(self.readings[number]))
        return at is not None and self.story.kind(at) == "heading"

    def before(self, sentence: int, reach: int) -> Iterator[Reading]:
        """Yield what the sentences before tell, the nearest first."""
        for number in range(sentence - 1, max(-1, sentence - reach - 1), -1):
            if self.story.kind(number) == "heading":
                continue
            for position in self._told_in.get(number, ()):
                if not is_unreal(self.readings[position]):
                    yield self.readings[position]

    @cached_property
    def _told_in(self) -> dict[int, list[int]]:
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
