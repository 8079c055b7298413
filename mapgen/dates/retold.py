"""An event that an article tells twice: where one telling has the day, the other takes it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mapgen.dates.intervals import codes
from mapgen.dates.telling import Telling, lies_in, may_be_one, narrow, shares
from mapgen.model import DateSpan, Reading
from mapgen.text import deps

__all__ = ["Retold"]

_REACH = 8  # sentences over which an event is named again
_BELOW = 3  # sentences under a headline or a lead that may tell the same
_WEIGHTY = 2  # words that a headline shares with the sentence it is of
_WIDE_DAYS = 7  # a wider date than this says nothing of the sentence after it
_OPENING = 2  # sentences that sum up what a report then tells


@dataclass
class Retold:
    """Finds the other telling of what has no day."""

    telling: Telling

    def again(self, sentence: int) -> list[tuple[int, frozenset[str]]]:
        """Return the nouns of a sentence that name an event again: "the attack"."""
        story = self.telling.story
        tree, found = story.tree, []
        whole = story.sentence(sentence)
        for i in range(whole.first, whole.last):
            token = tree.tokens[i]
            types = story.cues.again.get(token.text.lower())
            if types is None or token.pos not in {"NOUN", "PROPN"}:
                continue
            of = any(tree.lemma(child) == "of" for child in tree.children(i, deps.PREP))
            one = story.has_article(i) and not of and not tree.children(i, deps.NUMBER)
            if one and token.dep not in (deps.COMPOUND, deps.POSSESSOR):
                found.append((i, types))
        return found

    def kinds_named(self, sentence: int) -> frozenset[str]:
        """Return the types of event that the nouns of a sentence name: "Monday's protests"."""
        tree, again = self.telling.story.tree, self.telling.story.cues.again
        whole = self.telling.story.sentence(sentence)
        nouns = [i for i in range(whole.first, whole.last) if tree.tokens[i].pos == "NOUN"]
        named = (again.get(word) for i in nouns for word in (tree.lemma(i), tree.tokens[i].text))
        return frozenset().union(*(types for types in named if types)) - {"*"}

    def named_again(
        self, reading: Reading, again: list[tuple[int, frozenset[str]]], sentence: int
    ) -> DateSpan | None:
        """Date "the attack" as the attack that was told last, at a place or at none we know."""
        for noun, types in again:
            for number in range(sentence - 1, max(-1, sentence - _REACH - 1), -1):
                if self.telling.story.kind(number) == "heading":
                    continue
                told = [o for o in self.telling.events_in(number) if o.claim.event in types]
                if "*" in types:
                    told = list(self.telling.events_in(number))
                for other in told:
                    if may_be_one(reading.location, other.location):
                        return other.claim.date
                if not told and self._is_named(number, types):
                    if self.telling.story.tree.lemma(noun) in self._words(number):
                        return self.telling.day_of_events(number)
                    break
            if self._is_in_lead(noun, sentence, like=reading.claim.event in types):
                return self.telling.day_before(sentence, _REACH, scenes=False)
        return None

    def _is_named(self, sentence: int, types: frozenset[str]) -> bool:
        """Tell a sentence with a day that names such an event, of which nothing was read."""
        dated = bool(self.telling.story.own(sentence))
        return dated and not types.isdisjoint(self.kinds_named(sentence))

    def _is_in_lead(self, noun: int, sentence: int, *, like: bool) -> bool:
        """Tell whether "the blast" is what the story is of, though nothing of it was read."""
        story = self.telling.story
        dated = next((n for n in range(sentence - 1, -1, -1) if story.own(n)), None)
        if dated is None:
            return False
        same = story.tree.lemma(noun) in self._words(dated)
        return same or (like and dated == story.lead)

    def same(self, reading: Reading, sentence: int) -> DateSpan | None:
        """Date an event that was told with its day before: of one sort, at one place."""
        story = self.telling.story
        if reading.location is None or not reading.claim.event or story.has("other", sentence):
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
        first = story.tree.sentence(self.telling.at(like[0])) or 0
        between = [story.main_day(n) for n in range(first + 1, sentence)]
        other = any(day and (day.start, day.end) not in days for day in between)
        return None if other else like[0].claim.date

    def of_body(self, reading: Reading, sentence: int) -> DateSpan | None:
        """Date a headline by the sentence that tells the same below it."""
        story = self.telling.story
        below = self._below(sentence)
        like = [
            other.claim.date
            for number in below
            for other in self.telling.events_in(number)
            if other.claim.date is not None
            and other.claim.event == reading.claim.event
            and may_be_one(reading.location, other.location)
        ]
        if like:
            return _all_of(like)
        if not below or len(self._words(sentence) & self._words(below[0])) < _WEIGHTY:
            return None
        days = {(span.start, span.end) for span in story.own(below[0])}
        main = story.main_day(below[0])
        said = main is not None and self.telling.only_said_on(main, below[0])
        return None if said or len(days) != 1 else self.telling.day_of_events(below[0])

    def in_opening(self, sentence: int) -> bool:
        """Tell one of the sentences with which a report sums up what it then tells."""
        story = self.telling.story
        return story.lead is not None and story.lead <= sentence < story.lead + _OPENING

    def of_lead(self, reading: Reading, sentence: int) -> DateSpan | None:
        """Date what a report opens with by what tells the same below it: "The attack on Monday".

        Only a day shortly before that of the report counts: what is older is told for comparison.
        """
        found = [day for day in self._like(reading, sentence) if self._is_fresh(day)]
        word = self.telling.word(reading)
        summed = word is not None and self.telling.story.tense(word) == "perfect"
        return _all_of(found) or (_spread(found) if summed else None)

    def _like(self, reading: Reading, sentence: int) -> Iterator[DateSpan]:
        """Yield the days of what may be the same event, told below."""
        story = self.telling.story
        kin = story.cues.kin(reading.claim.event)
        for below in self._below(sentence):
            if story.has("other", below) or story.opens_scene(below):
                continue
            near = below == sentence + 1 or self._names_again(below, reading.claim.event)
            for other in self.telling.events_in(below):
                day = other.claim.date
                if day is None or day.inferred or other.claim.event not in kin:
                    continue
                same = reading.location is not None and other.location is not None
                if (
                    same
                    and (near or shares(reading, other))
                    and lies_in(other.location, reading.location)
                ):
                    yield day
            if self._names_again(below, reading.claim.event):
                day = self._day_of_again(below, reading.claim.event)
                if day is not None:
                    yield day

    def _names_again(self, sentence: int, event: str) -> bool:
        return any(event in types or "*" in types for _, types in self.again(sentence))

    def _day_of_again(self, sentence: int, event: str) -> DateSpan | None:
        """Return the day of "The attack occurred on Thursday", or of "the strike on Monday"."""
        story = self.telling.story
        tree = story.tree
        day = narrow(story.main_day(sentence))
        top = None if day is None else tree.top(day.at, day.ends_at)
        if top is None:
            return None
        above = tree.ancestors(top)
        verb = tree.verb_of(top)
        for noun, types in self.again(sentence):
            if event not in types and "*" not in types:
                continue
            happens = verb is not None and tree.tokens[noun].dep in deps.SUBJECTS
            if noun in above or (
                happens
                and tree.tokens[noun].head == verb
                and tree.lemma(verb) in story.cues.happening
            ):
                return day
        return None

    def _is_fresh(self, day: DateSpan) -> bool:
        published = self.telling.story.analysis.article.published
        last = day.end or day.start
        if published is None or last is None:
            return False
        return abs((published - last).days) <= _WIDE_DAYS

    def _below(self, sentence: int) -> list[int]:
        story = self.telling.story
        numbers = range(sentence + 1, len(story.analysis.sentences))
        return [n for n in numbers if story.is_narrative(n) and story.kind(n) != "heading"][:_BELOW]

    def _words(self, number: int) -> set[str]:
        """Return the words of weight of a sentence."""
        story = self.telling.story
        sentence, tree = story.sentence(number), story.tree
        return {
            tree.lemma(i)
            for i in range(sentence.first, sentence.last)
            if tree.tokens[i].pos in {"NOUN", "VERB", "PROPN"}
        }


def _all_of(days: list[DateSpan]) -> DateSpan | None:
    """Return the day that all tell; what was done by then is of it, too."""
    exact = [day for day in days if day.start is not None] or days
    known = {(day.start, day.end) for day in exact}
    return exact[0] if len(known) == 1 else None


def _spread(days: list[DateSpan]) -> DateSpan | None:
    """Return the days from the first to the last of some that lie in one week."""
    ends = sorted((day.start, day.end, day.at) for day in days if day.start and day.end)
    if not ends:
        return None
    first, last = ends[0][0], max(end for _, end, _ in ends)
    if (last - first).days >= _WIDE_DAYS:
        return None
    one, other = (next(d for d in days if getattr(d, edge) == day)
                  for edge, day in (("start", first), ("end", last)))  # fmt: skip
    time_precision, date_prec = codes((first, last))
    words = f"{one.words} ({one.words} to {other.words})"
    return replace(one, start=first, end=last, words=words, time_precision=time_precision,
                   date_prec=date_prec)  # fmt: skip
