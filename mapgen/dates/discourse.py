"""Dates of events that are told without one: taken from what they go on with, and marked so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mapgen.dates.cues import load_cues
from mapgen.dates.narrative import Narrative
from mapgen.dates.one_hazard import OneHazard, one_hazard
from mapgen.dates.periods import introduced_day, resumed_days
from mapgen.dates.retold import Retold
from mapgen.dates.standing import Standing, standing_days
from mapgen.dates.steps import of_hazard, ongoing, since_clause, stated_day, step_before
from mapgen.dates.telling import Telling, is_unreal, narrow, shares
from mapgen.model import Citation, DateSpan, Reading
from mapgen.text import Text, deps

__all__ = ["carry_dates"]

_LASTING = frozenset({"presence", "base", "cooperation", "patrol", "plan", "threat"})
_REACH = 8  # sentences over which an event is named again
_NEAR = 1  # paragraphs over which a story goes on


def carry_dates(
    analysis: Text, readings: Sequence[Reading], dates: Sequence[DateSpan]
) -> tuple[Reading, ...]:
    """Date what goes on with something dated: "In response, ...", "The attack also ...".

    Parameters
    ----------
    analysis : Text
    readings : sequence of Reading
        In any order; those that have a date keep it.
    dates : sequence of DateSpan
        From `find_dates`.

    Returns
    -------
    tuple of Reading
        In the same order. A date that is taken over has the words and the place (`at`) of the
        date it is taken from, and is `inferred`. Nothing is taken over by what is planned,
        feared, lasting or told of a time before ("had attacked"), nor over another date, another
        scene ("In X, ...") or a heading.
    """
    tree = analysis.tree
    names = frozenset(
        i
        for reading in readings
        if reading.location is not None
        for i in tree.span(reading.location.start, reading.location.end)
        if tree.tokens[i].pos == "PROPN"
    )
    story = Narrative(tree, tuple(dates), load_cues(), names)
    telling = Telling(story, list(readings))
    retold = Retold(telling)
    carrier = _Carrier(
        story,
        telling,
        dict(resumed_days(story)),
        retold,
        ongoing(telling, story.cues.hazards, story.cues.beginning),
        ongoing(telling, story.cues.storms, story.cues.landing),
        standing_days(telling, retold),
        one_hazard(telling),
    )
    order = sorted(range(len(readings)), key=lambda n: telling.at(readings[n]))
    for turn in (carrier.date, carrier.date_opening, carrier.date):
        for number in order:
            if not telling.in_head(number):
                turn(number)
    for number in order:  # a headline tells what is dated below it
        if telling.in_head(number):
            carrier.date(number)
    return tuple(telling.readings)


@dataclass
class _Carrier:
    """Dates the readings of one article, one after the other."""

    story: Narrative
    telling: Telling
    resumed: dict[int, DateSpan]
    retold: Retold
    ongoing: tuple[tuple[int, DateSpan], ...]  # hazards, with the sentence that tells when
    landed: tuple[tuple[int, DateSpan], ...]  # storms that hit on a day, likewise
    standing: Standing  # the days that stand over several sentences
    hazard: OneHazard  # what alone is told to have come

    def date(self, number: int) -> None:
        """Give a reading the date that it goes on with, if there is one."""
        if self.telling.is_open(number):
            self._give(number, self._found(self.telling.readings[number]))

    def date_opening(self, number: int) -> None:
        """Give what a report opens with the day that it tells of the same further down."""
        reading = self.telling.readings[number]
        sentence, word = self._may_have(reading)
        day = reading.claim.date
        until = day.end if day is not None and day.start is None else None
        said = until is not None
        if sentence is None or word is None or not (said or self.telling.is_open(number)):
            return
        tense = self.story.tense(word)
        old = self.story.has("lasting", sentence) or tense not in {"past", "perfect"}
        own = any(narrow(span) is not None for span in self.story.own(sentence))
        if old or not self.retold.in_opening(sentence) or (own and not said):
            return
        found = self.retold.of_lead(reading, sentence)
        if until is not None and found is not None and (found.end is None or found.end > until):
            return
        self._give(number, found)

    def _give(self, number: int, span: DateSpan | None) -> None:
        if span is None:
            return
        reading = self.telling.readings[number]
        old = reading.claim.date
        if old is not None and old.start and (not span.start or span.start < old.start):
            return  # "the third this month" is of that month
        proofs = dict.fromkeys((*reading.claim.citations, *self._proof(span)))
        dated = replace(span, inferred=True)
        claim = replace(reading.claim, date=dated, citations=tuple(proofs))
        self.telling.readings[number] = replace(reading, claim=claim)

    def _proof(self, span: DateSpan) -> Iterator[Citation]:
        """Yield the sentence that gives a date."""
        number = self.story.tree.sentence(span.at)
        if number is not None:
            article, whole = self.story.analysis.article, self.story.sentence(number)
            quote = article.text[whole.start : whole.end]
            yield Citation(article=article.sha256, quote=quote, start=whole.start, end=whole.end)

    def _may_have(self, reading: Reading) -> tuple[int | None, int | None]:
        """Return sentence and word of what may take a day over; None where it may not."""
        claim, word = reading.claim, self.telling.word(reading)
        sentence = self.telling.sentence(reading)
        if is_unreal(reading) or claim.negated or claim.event in _LASTING:
            return None, None
        if sentence is None or word is None or not self.story.is_narrative(sentence):
            return None, None
        older = self.story.only_follows(word) or self.story.is_tried(word)
        return (None, None) if older else (sentence, word)

    def _found(self, reading: Reading) -> DateSpan | None:
        sentence, word = self._may_have(reading)
        if sentence is None or word is None:
            return None
        if self.story.kind(sentence) == "heading":
            found = self.retold.of_body(reading, sentence) or self.standing.of_headline(sentence)
        else:
            found = self._in_body(reading, word, sentence)
        return found or self.hazard.of(reading, word, sentence)

    def _in_body(self, reading: Reading, word: int, sentence: int) -> DateSpan | None:
        tense = self.story.tense(word)
        if tense == "past" and (stated := stated_day(self.telling, sentence)) is not None:
            return stated
        if self.standing.labels(sentence):
            return self.standing.of_entry(sentence, word)
        if self.story.own(sentence):
            found = step_before(self.telling, word, sentence)
            found = found or (self._of_clause(word, sentence) if tense == "past" else None)
            found = found or self._of_hazard(reading, word, sentence)
            found = found or (since_clause(self.story, word, sentence) if tense == "past" else None)
            return found or self.standing.of_part(sentence, tense)
        if self.story.has("lasting", sentence):
            return None
        listed = self.standing.of_section(sentence, tense) or self.standing.of_item(sentence, tense)
        if listed is not None:
            return listed
        found = self._of_story(reading, word, sentence) if tense == "past" else None
        if found is None and tense in {"past", "perfect", "present"}:
            summed = None if tense == "perfect" else self.standing.of_sum(reading, sentence)
            found = self.standing.period or summed
        found = found or self._of_hazard(reading, word, sentence)
        if found is None and tense in {"past", "present"} and not self.ongoing:
            past = tense == "past"
            found = of_hazard(self.telling, self.landed, reading, sentence) if past else None
            found = found or self.standing.of_report(reading, word, sentence)
        return found

    def _of_hazard(self, reading: Reading, word: int, sentence: int) -> DateSpan | None:
        if self.story.tense(word) not in {"past", "present", "perfect", ""}:
            return None
        return of_hazard(self.telling, self.ongoing, reading, sentence)

    def _of_clause(self, word: int, sentence: int) -> DateSpan | None:
        """Date both of "crossed a bridge on Monday and entered X", "fell as a storm hit"."""
        tree, spans = self.story.tree, self.story.own(sentence)
        verb = tree.verb_of(word)
        top = tree.top(spans[0].at, spans[0].at + 1)
        dated = tree.verb_of(top) if top is not None else None
        if len(spans) != 1 or verb is None or dated is None:
            return None
        if self.story.at_once(verb, dated):
            return narrow(spans[0])
        if tree.tokens[verb].dep != deps.CONJUNCT:
            return None
        first = tree.tokens[verb].head
        joined = dated == first < verb
        past = self.story.tense(first) == "past" and tree.tokens[verb].tag in {"VBD", "VBN"}
        own = any(tree.children(verb, *deps.SUBJECTS))
        if not (joined and past) or own or self.story.has("lasting", sentence):
            return None
        return narrow(self.story.main_day(sentence))

    def _of_story(self, reading: Reading, word: int, sentence: int) -> DateSpan | None:
        """Try what a sentence may go on with, the surest sign first."""
        again = self.retold.again(sentence)
        if again:
            return self.retold.named_again(reading, again, sentence) or self._timed(sentence)
        return (
            self.retold.same(reading, sentence)
            or self._timed(sentence)
            or self._added(reading, sentence)
            or self._party(reading, word, sentence)
            or self._next(reading, word, sentence)
            or self.resumed.get(sentence)
            or introduced_day(self.story, sentence)
        )

    def _next(self, reading: Reading, word: int, sentence: int) -> DateSpan | None:
        """Date the next sentence of one paragraph, where it tells of the same people or place."""
        if self.story.kind(sentence) in {"table_cell", "caption"}:
            return None
        if not (self._is_linked(reading, sentence) or self.story.refers_back(word)):
            return self._of_neighbour(reading, sentence)
        day = self._of_like(reading, self.telling.day_before(sentence, 0, scenes=True))
        return day or self._of_neighbour(reading, sentence)

    def _of_neighbour(self, reading: Reading, sentence: int) -> DateSpan | None:
        """Date what goes on, in a new paragraph, with the like of the same people or place."""
        if self.story.opens_scene(sentence) or self.story.has("other", sentence):
            return None
        kin = self.story.cues.kin(reading.claim.event)
        like = [
            other.claim.date
            for other in self.telling.before(sentence, 1)
            if other.claim.event in kin and shares(other, reading)
        ]
        days = {(day.start, day.end) for day in like if day is not None}
        return like[0] if len(days) == 1 and like[0] is not None and narrow(like[0]) else None

    def _of_like(self, reading: Reading, span: DateSpan | None) -> DateSpan | None:
        """Return a day unless only what is of another kind, or not done, was told of it."""
        number = None if span is None else self.story.tree.sentence(span.at)
        if number is None:
            return None
        told = [o for o in self.telling.all_in(number) if o.claim.event]
        kin = self.story.cues.kin(reading.claim.event)
        like = [
            o for o in told if not is_unreal(o) and (o.claim.event in kin or shares(o, reading))
        ]
        return span if like or not told else None

    def _is_linked(self, reading: Reading, sentence: int) -> bool:
        """Tell whether the sentence before tells of one of the same actors, or of the place."""
        actors = {actor.id for actor in (*reading.claim.actors, *reading.claim.targets)}
        place = reading.location.key if reading.location else None
        return any(
            (actors & {a.id for a in (*other.claim.actors, *other.claim.targets)})
            or (other.location is not None and other.location.key == place)
            for other in self.telling.before(sentence, 1)
        )

    def _timed(self, sentence: int) -> DateSpan | None:
        """Date "Meanwhile, ..." and "around 2 p.m."."""
        if self.story.has("continuing", sentence) or self.story.has("hours", sentence):
            return self.telling.day_before(sentence, _REACH, scenes=False)
        return None

    def _added(self, reading: Reading, sentence: int) -> DateSpan | None:
        """Date "also" where it adds the like of what has a day."""
        if not self.story.has("adding", sentence) or self.standing.summed is not None:
            return None
        kin = self.story.cues.kin(reading.claim.event)
        told = self._last_dated(sentence)
        like = [other.claim.date for other in told if other.claim.event in kin]
        days = {(day.start, day.end): day for day in like if day is not None}
        day = next(iter(days.values())) if len(days) == 1 else None
        short = day is not None and (day.start is None or narrow(day) is not None)
        return day if short else None

    def _last_dated(self, sentence: int) -> list[Reading]:
        """Return what was told last with a day, within some paragraphs, no other day between."""
        here = self.story.sentence(sentence).paragraph
        for number in range(sentence - 1, -1, -1):
            if here - self.story.sentence(number).paragraph > _NEAR:
                return []
            told = [r for r in self.telling.events_in(number) if r.claim.date is not None]
            if told or narrow(self.story.main_day(number)) is not None:
                return told
        return []

    def _party(self, reading: Reading, word: int, sentence: int) -> DateSpan | None:
        """Date a deed of those who were told of: "The fifth victim was caught near X"."""
        if self.story.opens_scene(sentence) or not self.story.refers_back(word, nouns=True):
            return None
        return self._of_like(reading, self.telling.day_before(sentence, _NEAR, scenes=True))
