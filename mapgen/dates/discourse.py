"""Dates of events that are told without one: taken from what they go on with, and marked so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mapgen.dates.cues import load_cues
from mapgen.dates.narrative import Narrative
from mapgen.dates.periods import introduced_day, reported_period, resumed_days
from mapgen.dates.telling import Telling, is_unreal, may_be_one
from mapgen.model import Citation, DateSpan, Reading
from mapgen.text import Text, deps

__all__ = ["carry_dates"]

_LASTING = frozenset({"presence", "base", "cooperation", "patrol", "plan", "threat"})
_REACH = 8  # sentences over which an event is named again
_WEIGHTY = 2  # words that a headline shares with the sentence it is of
_NEAR = 1  # paragraphs over which a story goes on
_WIDE_DAYS = 7  # a wider date than this says nothing of the sentence after it


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
    carrier = _Carrier(story, telling, reported_period(story), dict(resumed_days(story)))
    order = sorted(range(len(readings)), key=lambda n: telling.at(readings[n]))
    for late in (False, True):  # a headline tells what is dated below it
        for number in order:
            if telling.is_open(number) and telling.in_head(number) == late:
                carrier.date(number)
    return tuple(telling.readings)


@dataclass
class _Carrier:
    """Dates the readings of one article, one after the other."""

    story: Narrative
    telling: Telling
    period: DateSpan | None  # the days that a report says it is about
    resumed: dict[int, DateSpan]

    def date(self, number: int) -> None:
        """Give a reading the date that it goes on with, if there is one."""
        reading = self.telling.readings[number]
        span = self._found(reading)
        if span is None:
            return
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

    def _found(self, reading: Reading) -> DateSpan | None:
        claim, tree = reading.claim, self.story.tree
        if is_unreal(reading) or claim.negated or claim.event in _LASTING:
            return None
        sentence = tree.sentence(self.telling.at(reading))
        word = tree.top(self.telling.at(reading), self.telling.at(reading) + 1)
        if sentence is None or word is None or not self.story.told(sentence):
            return None
        if self.story.only_follows(word):
            return None
        if self.story.kind(sentence) == "heading":
            return self._of_body(reading, sentence)
        return self._in_body(reading, word, sentence)

    def _in_body(self, reading: Reading, word: int, sentence: int) -> DateSpan | None:
        tense = self.story.tense(word)
        if self.story.own(sentence):
            return self._of_clause(word, sentence) if tense == "past" else None
        if self.story.has("lasting", sentence):
            return None
        item = self.story.kind(sentence) == "list_item"
        if item and tense in {"past", "present", ""}:
            return introduced_day(self.story, sentence) or self.period
        found = self._of_story(reading, word, sentence) if tense == "past" else None
        return found or (self.period if tense in {"past", "perfect"} else None)

    def _of_clause(self, word: int, sentence: int) -> DateSpan | None:
        """Date both of "crossed a bridge on Monday and entered X", "fell as a storm hit"."""
        tree, spans = self.story.tree, self.story.own(sentence)
        verb = tree.verb_of(word)
        top = tree.top(spans[0].at, spans[0].at + 1)
        dated = tree.verb_of(top) if top is not None else None
        if len(spans) != 1 or verb is None or dated is None:
            return None
        if self.story.at_once(verb, dated):
            return _narrow(spans[0])
        if tree.tokens[verb].dep != deps.CONJUNCT:
            return None
        first = tree.tokens[verb].head
        joined = dated == first < verb
        past = self.story.tense(first) == "past" and tree.tokens[verb].tag in {"VBD", "VBN"}
        own = any(tree.children(verb, *deps.SUBJECTS))
        if not (joined and past) or own or self.story.has("lasting", sentence):
            return None
        return _narrow(self.story.main_day(sentence))

    def _of_story(self, reading: Reading, word: int, sentence: int) -> DateSpan | None:
        """Try what a sentence may go on with, the surest sign first."""
        again = self._again(sentence)
        if again:
            return self._named_again(reading, again, sentence) or self._timed(sentence)
        return (
            self._same(reading, sentence)
            or self._timed(sentence)
            or self._added(reading, sentence)
            or self._party(word, sentence)
            or self._next(reading, word, sentence)
            or self.resumed.get(sentence)
            or introduced_day(self.story, sentence)
        )

    def _before(self, sentence: int, paragraphs: int, *, scenes: bool) -> DateSpan | None:
        """Return the day that was told of last, within some paragraphs and one scene."""
        here = self.story.sentence(sentence).paragraph
        if scenes and self.story.opens_scene(sentence):
            return None
        for number in range(sentence - 1, -1, -1):
            kind = self.story.kind(number)
            if here - self.story.sentence(number).paragraph > paragraphs or kind == "heading":
                return None
            if self.story.own(number):
                return _narrow(self.story.main_day(number))
            if scenes and self.story.opens_scene(number):
                return None
        return None

    def _next(self, reading: Reading, word: int, sentence: int) -> DateSpan | None:
        """Date the next sentence of one paragraph, where it tells of the same people or place."""
        if self.story.kind(sentence) in {"table_cell", "caption"}:
            return None
        if not (self._is_linked(reading, sentence) or self.story.refers_back(word)):
            return None
        return self._before(sentence, 0, scenes=True)

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
            return self._before(sentence, _REACH, scenes=False)
        return None

    def _added(self, reading: Reading, sentence: int) -> DateSpan | None:
        """Date "also" where it adds the like of what has a day."""
        if not self.story.has("adding", sentence):
            return None
        span = self._before(sentence, _NEAR, scenes=False)
        like = any(
            other.claim.date is not None
            and span is not None
            and other.claim.date.at == span.at
            and other.claim.event == reading.claim.event
            for other in self.telling.readings
        )
        return span if like else None

    def _again(self, sentence: int) -> list[tuple[int, frozenset[str]]]:
        """Return the nouns of a sentence that name an event again: "the attack"."""
        tree, found = self.story.tree, []
        whole = self.story.sentence(sentence)
        for i in range(whole.first, whole.last):
            token = tree.tokens[i]
            types = self.story.cues.again.get(token.text.lower())
            if types is None or token.pos not in {"NOUN", "PROPN"}:
                continue
            if self.story.has_article(i) and token.dep not in (deps.COMPOUND, deps.POSSESSOR):
                found.append((i, types))
        return found

    def _named_again(
        self, reading: Reading, again: list[tuple[int, frozenset[str]]], sentence: int
    ) -> DateSpan | None:
        """Date "the attack" as the attack that was told last."""
        for noun, types in again:
            for other in self.telling.before(sentence, _REACH):
                if other.claim.event not in types and "*" not in types:
                    continue
                if may_be_one(reading.location, other.location):
                    return other.claim.date
            if self._is_in_lead(noun, sentence, like=reading.claim.event in types):
                return self._before(sentence, _REACH, scenes=False)
        return None

    def _is_in_lead(self, noun: int, sentence: int, *, like: bool) -> bool:
        """Tell whether "the blast" is what the story is of, though nothing of it was read."""
        dated = next((n for n in range(sentence - 1, -1, -1) if self.story.own(n)), None)
        if dated is None:
            return False
        same = self.story.tree.lemma(noun) in self._words(dated)
        return same or (like and dated == self.story.lead)

    def _same(self, reading: Reading, sentence: int) -> DateSpan | None:
        """Date an event that was told with its day before: of one sort, at one place."""
        if reading.location is None or not reading.claim.event:
            return None
        like = [
            other
            for other in self.telling.before(sentence, 2 * _REACH)
            if other.location is not None
            and other.location.key == reading.location.key
            and other.claim.event == reading.claim.event
        ]
        days = {(o.claim.date.start, o.claim.date.end) if o.claim.date else None for o in like}
        if len(days) != 1 or like[0].claim.date is None:
            return None
        first = self.story.tree.sentence(self.telling.at(like[0])) or 0
        between = [self.story.main_day(n) for n in range(first + 1, sentence)]
        other = any(day and (day.start, day.end) not in days for day in between)
        return None if other else like[0].claim.date

    def _party(self, word: int, sentence: int) -> DateSpan | None:
        """Date a deed of those who were told of: "The fifth victim was caught near X"."""
        if self.story.opens_scene(sentence) or not self.story.refers_back(word, nouns=True):
            return None
        return self._before(sentence, _NEAR, scenes=True)

    def _of_body(self, reading: Reading, sentence: int) -> DateSpan | None:
        """Date a headline by the sentence that tells the same below it."""
        below = [n for n in range(sentence + 1, len(self.story.analysis.sentences))
                 if self.story.told(n) and self.story.kind(n) != "heading"][:3]  # fmt: skip
        like = [
            other.claim.date
            for other in self.telling.readings
            if other.claim.date is not None
            and self.story.tree.sentence(self.telling.at(other)) in below
            and other.claim.event == reading.claim.event
            and may_be_one(reading.location, other.location)
        ]
        if like:
            days = {(span.start, span.end) for span in like}
            return like[0] if len(days) == 1 else None
        if not below or len(self._words(sentence) & self._words(below[0])) < _WEIGHTY:
            return None
        days = {(span.start, span.end) for span in self.story.own(below[0])}
        main = self.story.main_day(below[0])
        said = main is not None and self.telling.only_said_on(main, below[0])
        return None if said or len(days) != 1 else _narrow(main)

    def _words(self, number: int) -> set[str]:
        """Return the words of weight of a sentence."""
        sentence, tree = self.story.sentence(number), self.story.tree
        return {
            tree.lemma(i)
            for i in range(sentence.first, sentence.last)
            if tree.tokens[i].pos in {"NOUN", "VERB", "PROPN"}
        }


def _narrow(span: DateSpan | None) -> DateSpan | None:
    """Return a date that is known to a week, else None."""
    if span is None or span.start is None or span.end is None:
        return None
    return span if (span.end - span.start).days < _WIDE_DAYS else None
