"""Who did what "the attack" or "the clash" only recalls: told a few sentences before."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from mapgen.events.another_day import is_apart
from mapgen.events.build import Writer
from mapgen.events.carried import is_country
from mapgen.events.event import Event
from mapgen.events.grammar import grammar
from mapgen.events.reader import Reader
from mapgen.events.story import group_of, holds, is_toward
from mapgen.events.triggers import is_passive
from mapgen.model import Location, Reading
from mapgen.text import Tree, deps, phrases, word_lists

__all__ = ["Recall", "without_vague"]

_BACK = 4  # sentences over which "the attack" is followed back
_GROUPS = frozenset({"violence", "unrest"})
_DONE = frozenset({"attacked", "operating"})


@dataclass(frozen=True)
class Recall:
    """Gives the events of one article that are only recalled the parties told before."""

    writer: Writer
    reader: Reader

    def readings(self, placed: Sequence[Reading]) -> Iterator[Reading]:
        """Yield the parts in events of nobody's that a definite noun recalls at a place.

        Only where the last sentence before that tells of such an event names one side that did
        it, and does not put it anywhere else. So, too, what goes on with a list of it: "Among
        others, X was hit".
        """
        for reading in placed:
            place = reading.location
            if place is None or reading.claim.role != "happened":
                continue
            index = self._index(reading)
            back = _BACK if self._is_recalled(reading) else self._goes_on(reading)
            if self._tree.sentence(place.start) != self._tree.number(index):
                continue  # the place is only pointed at, too
            kind = reading.claim.event if back > 1 else "ground_attack"
            told = self._before(self._tree.number(index), kind, place, back)
            if self._tree.tokens[index].tag == "NNS" and not self._are_several(told):
                continue
            for event in told:
                date = self.writer.calendar.date(event)
                if is_apart(reading.claim.date, date):
                    continue
                for found in self._done_by(event, reading):
                    again = replace(found.claim, date=found.claim.date or date)
                    yield replace(found, claim=again)
        yield from self._shared(placed)

    def _shared(self, placed: Sequence[Reading]) -> Iterator[Reading]:
        """Yield who did what "both were shot by X" and "X claimed the attacks" say of places."""
        tree = self._tree
        told: dict[int, list[Reading]] = defaultdict(list)
        for reading in placed:
            claim = reading.claim
            if claim.role == "happened" and group_of(claim.event) == "violence":
                told[tree.number(self._index(reading))].append(reading)
        for index, trigger in self.reader.triggers.items():
            number = tree.number(index)
            before = [r for r in told.get(number - 1, ()) if r.location is not None]
            several = len({r.location.key for r in before if r.location is not None}) > 1
            if not several or index in self.reader.links.placed:
                continue
            if not (self._are_all(index) if trigger.noun else self._is_of_all(index)):
                continue
            for event in self.reader.cast.parts(index):
                if event.role != "attacked" or event.negated or event.planned:
                    continue
                told_of = event if event.hedges else replace(event, hedges=self._claiming(index))
                for reading in before:
                    yield from self._done_by(told_of, reading)

    def _claiming(self, index: int) -> tuple[str, ...]:
        """Return "claimed" of "X claimed the attacks", for which only X vouches."""
        verb = self._tree.verb_of(index) if self.reader.triggers[index].noun else None
        return () if verb is None else (self._tree.tokens[verb].text,)

    def _is_of_all(self, verb: int) -> bool:
        """Tell "both were shot by X", of what was told before."""
        tree = self._tree
        whom = {tree.tokens[i].text.lower() for i in tree.children(verb, *deps.SUBJECTS)}
        return is_passive(tree, verb) and not whom.isdisjoint(grammar("all_of_them"))

    def _are_all(self, noun: int) -> bool:
        """Tell "the Taliban claimed both those attacks" from "claimed attacks"."""
        tree = self._tree
        led = {tree.tokens[i].text.lower() for i in tree.children(noun, deps.DETERMINER)}
        definite = led & (grammar("definite") | grammar("all_of_them"))
        return tree.tokens[noun].tag == "NNS" and bool(definite)

    def _done_by(self, event: Event, reading: Reading) -> Iterator[Reading]:
        """Yield what a reading of nobody's is, with those who are said to have done it."""
        if reading.location is not None:
            again = replace(
                event,
                index=self._index(reading),
                kind=reading.claim.event,
                proof=self._tree.number(event.index),
            )
            for found in self.writer.readings(again, reading.location):
                claim = replace(found.claim, event_id=reading.claim.event_id)
                yield replace(found, claim=claim)

    @cached_property
    def _tree(self) -> Tree:
        return self.writer.scene.tree

    @cached_property
    def _places(self) -> Mapping[int, list[Location]]:
        """Return, by the word of an event, where it is said to be."""
        found: dict[int, list[Location]] = defaultdict(list)
        for place, anchors in self.reader.anchors.items():
            for anchor in anchors:
                found[anchor.trigger].append(place)
        return dict(found)

    def _index(self, reading: Reading) -> int:
        at = reading.at if reading.at is not None else reading.claim.citations[0].start
        return next(iter(self._tree.span(at, at + 1)), 0)

    def _is_recalled(self, reading: Reading) -> bool:
        """Tell "the attacks in X" and "Sunday's clash" from "an attack" and "attacks"."""
        tree, index = self._tree, self._index(reading)
        token = tree.tokens[index]
        vague = token.lemma.lower() in word_lists("events", "words")["lasting"]
        if tree.is_verb(index) or vague or group_of(reading.claim.event) not in _GROUPS:
            return False
        if any(tree.tokens[i].tag == "JJS" for i in tree.children(index, deps.ADJECTIVE)):
            return False  # "the deadliest attack so far"
        own = (tree.tokens[i] for i in tree.children(index, deps.DETERMINER, deps.POSSESSOR))
        return any(t.text.lower() in grammar("definite") or t.dep == deps.POSSESSOR for t in own)

    def _goes_on(self, reading: Reading) -> int:
        """Return 1 where "In particular" or "also" says more of what was done just before."""
        tree, index = self._tree, self._index(reading)
        sentence = tree.sentence_at(tree.number(index))
        more = phrases("events", "going_on").match(tree.analysis.text, sentence.start)
        also = any(tree.lemma(i) in grammar("more") for i in tree.children(index, deps.ADVERB))
        done = is_passive(tree, index) and group_of(reading.claim.event) == "violence"
        return int(done and (more is not None or also))

    def _before(self, number: int, kind: str, place: Location, back: int) -> list[Event]:
        """Return the parts in the event that the last sentence with a doer tells."""
        for earlier in range(number - 1, max(-1, number - 1 - back), -1):
            sentence = self._tree.sentence_at(earlier)
            if not self._tree.readable(earlier):
                continue
            parts = [
                event
                for index in range(sentence.first, sentence.last)
                if index in self.reader.triggers
                for event in self.reader.cast.parts(index)
                if event.mentions and _is_one_kind(kind, event.kind)
            ]
            doers = {a.side for e in parts if e.role in _DONE for m in e.mentions for a in m.actors}
            if not doers:
                continue
            if any(is_country(self.reader, m) for e in parts for m in e.mentions):
                return []
            apart = any(not self._may_be_there(e, place) for e in parts)
            unreal = any(e.planned or e.hypothetical or e.negated for e in parts)
            both = kind != "clash" and _is_mutual(parts)  # whose attack it was is not said
            return [] if len(doers) > 1 or apart or unreal or both else _distinct(parts)
        return []

    def _are_several(self, events: Sequence[Event]) -> bool:
        """Tell "attacked two villages" and "raids by X", which "the attacks" recall."""
        tree = self._tree
        done = [event.index for event in events if event.role in _DONE]
        words = {
            *done,
            *(i for n in done for i in tree.children(n, *deps.OBJECTS)),
            *(i for n in done for p in tree.children(n, deps.PREP)
              for i in tree.children(p, deps.PREP_OBJECT)),
        }  # fmt: skip
        return any(tree.tokens[i].tag == "NNS" for i in words)

    def _may_be_there(self, event: Event, place: Location) -> bool:
        there = self._places.get(event.index, ())
        return all(holds(other, place) or is_toward(other, place) for other in there)


def _is_mutual(parts: Sequence[Event]) -> bool:
    """Tell whether two sides fought each other, be they of one layer."""
    doers = {m for e in parts if e.role in _DONE and e.kind == "clash" for m in e.mentions}
    return len(doers) > 1


def without_vague(placed: Sequence[Reading], found: Sequence[Reading]) -> list[Reading]:
    """Leave out "an ambush east of X" where the story goes on: "It happened at Y".

    The sentence stays: what is found at Y quotes it.
    """
    finer: dict[tuple[str, str, int], list[Location]] = defaultdict(list)
    for reading in found:
        if reading.location is not None:
            for citation in reading.claim.citations[1:]:
                key = (reading.claim.layer, reading.claim.role, citation.start)
                finer[key].append(reading.location)
    return [reading for reading in placed if not _is_vaguer(reading, finer)]


def _is_vaguer(reading: Reading, finer: Mapping[tuple[str, str, int], Sequence[Location]]) -> bool:
    place, claim = reading.location, reading.claim
    if place is None or not place.approximate:
        return False
    within = holds if place.form == "region" else is_toward
    there = finer.get((claim.layer, claim.role, claim.citations[0].start), ())
    return any(one.key != place.key and within(place, one) for one in there)


def _distinct(events: Sequence[Event]) -> list[Event]:
    """Return one event of each part that each side has."""
    parts: dict[tuple[bool, tuple[str, ...]], Event] = {}
    for event in events:
        sides = tuple(a.side for m in event.mentions for a in m.actors)
        if event.role in {*_DONE, "target"}:
            parts.setdefault((event.role == "target", sides), event)
    return list(parts.values())


def _is_one_kind(recalled: str, told: str) -> bool:
    """Tell whether "the attack" may recall an ambush; "the blast" recalls only a blast."""
    general = recalled == "ground_attack" and group_of(told) == "violence"
    return recalled == told or general or (recalled, told) == ("ambush", "ground_attack")
