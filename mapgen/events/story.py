"""Where one article's story is, sentence by sentence, also where a sentence names no place."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from mapgen.areas import bearing, distance_km
from mapgen.events.grammar import grammar
from mapgen.events.mentioned import Scene
from mapgen.events.reader import Reader
from mapgen.events.sites import sites
from mapgen.model import DateSpan, Location, Reading
from mapgen.text import Tree, deps, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["Story", "group_of", "holds", "is_toward"]

_BACK = 3  # sentences over which a place holds: further off nothing was measured
_AHEAD = 2  # sentences between what opens a story and its first place
_OPENING = 2  # sentences that open a story: its headline, and what follows it
_LARGE_KM = 150  # an area of this radius is no place that a sentence could silently mean
_TOWN_KM = 3
_TOWARD_KM = 250  # "east of X" is seldom said of what is further off
_TOWARD_DEGREES = 50  # half of what one of eight directions is said of, and some more
_FORCE = frozenset({"violence", "control", "movement", "order", "unrest"})
_RELIEF = frozenset({"violence", "hazard", "relief", "order"})
_WHERE_LIKE = {
    "violence": _FORCE,
    "movement": _FORCE,
    "order": _FORCE,
    "unrest": _FORCE,
    "relief": _RELIEF,
}  # group of an event -> groups of events at whose place it may be


@dataclass(frozen=True)
class Story:
    """The places of one article at which it says that something happened.

    The story is at the only place where it has events, up to three sentences from where it is
    named, or else at that of the last sentence with an event, up to three before; what opens it
    may be up to two before its first.
    """

    scene: Scene
    reader: Reader
    placed: Sequence[Reading]
    dates: Sequence[DateSpan]
    unmapped: Sequence[int]  # where names stand that may be of a place, and are on no map
    _like: dict[str, list[int]] = field(default_factory=dict)

    @cached_property
    def by_sentence(self) -> Mapping[int, list[Reading]]:
        """By sentence, what is said to have happened at a place."""
        told: dict[int, list[Reading]] = defaultdict(list)
        for reading in self.placed:
            claim = reading.claim
            real = not (claim.planned or claim.hypothetical or claim.negated)
            number = self._tree.sentence(claim.citations[0].start)
            if reading.location is None or number is None or not real:
                continue
            if not self._is_looked_back(reading):
                told[number].append(reading)
        return dict(sorted(told.items()))

    def _is_looked_back(self, reading: Reading) -> bool:
        """Tell "the cell behind the X bombings", which puts the story nowhere."""
        tree = self._tree
        index = next(iter(tree.span(reading.at, reading.at + 1)), 0) if reading.at else 0
        token = tree.tokens[index]
        if reading.claim.role != "happened" or token.dep != deps.PREP_OBJECT:
            return False
        top = tree.top(reading.location.start, reading.location.end) if reading.location else None
        named = top is not None and tree.tokens[top].head == index
        named = named and tree.tokens[top or 0].dep in {deps.COMPOUND, deps.ADJECTIVE}
        return named and tree.lemma(token.head) in grammar("looked_back")

    @cached_property
    def elsewhere(self) -> frozenset[int]:
        """The sentences with a name that may be of a place, and nobody knows which."""
        tree, parties = self._tree, self.reader.parties
        parted = parties.named.keys() | parties.unnamed.keys()
        towns = word_lists("events", "pointers")["settlement"]
        names = {start: set(tree.span(start, start + 1)) for start in self.unmapped}
        numbers = {tree.sentence(start) for start, at in names.items() if not at & parted}
        known = {i for p in self.scene.locations for i in tree.span(p.start, p.end)}
        known |= {i for span in self.dates for i in tree.span(span.at, span.ends_at)}
        for index, token in enumerate(tree.tokens):
            at_site = tree.lemma(token.head) in sites()  # "at a resort, Y", "a barracks, Camp Y"
            other = index in parted and not (at_site and token.dep == deps.APPOSITION)
            if token.pos != "PROPN" or index in known or other:
                continue
            led = token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in grammar("where")
            top = tree.tokens[token.head] if token.dep == deps.COMPOUND else token
            of = tree.tokens[top.head]  # of "the town of Y"
            led |= of.text == "of" and tree.lemma(of.head) in towns
            spot = (
                token.dep in (deps.APPOSITION, deps.CONJUNCT) and tree.lemma(token.head) in sites()
            )
            led |= spot  # "at a resort, Y"
            if led or (token.dep == deps.OBJECT and token.head in self.reader.triggers):
                numbers.add(tree.number(index))
        return frozenset(n for n in numbers if n is not None)

    def own_place(self, number: int) -> Location | None:
        """Return the only place at which a sentence itself says that something happened."""
        if number not in self.by_sentence:
            return None
        location = _innermost(self.by_sentence[number])
        named = location is not None and self._tree.sentence(location.start) == number
        if location is None or (named and not self._is_led(location)):
            return None
        tied = (p for p in self._here(number) if self.reader.anchors.get(p))
        return location if all(holds(p, location) for p in tied) else None

    def fled(self, number: int) -> tuple[Location, ...]:
        """Return the places that people fled, by a sentence that tells of nothing else there."""
        told = self.by_sentence.get(number, [])
        words = {(r.claim.event, r.at) for r in told}
        places = {r.location.key: r.location for r in told if r.location is not None}
        alone = len(words) == 1 and words <= {("displacement", r.at) for r in told}
        several = alone and len(places) > 1
        return tuple(p for p in places.values() if self._is_led(p)) if several else ()

    def setting(self, number: int, event: str) -> tuple[Location, int] | None:
        """Return where a type of event of a sentence is that has no place of its own.

        Returns
        -------
        tuple of Location and int, or None
            The place, and the sentence that says so; None where it may be another.
        """
        only = self._only
        if number in self.by_sentence and (only is None or only.key in self._keys(number)):
            return None
        if only is None and self._is_nationwide(number):
            return None
        found = self._nearest(number, event)
        if found is None or self._is_another_entry(found, number):
            return None
        location = only or _innermost(self.by_sentence[found])
        between = range(min(found, number), max(found, number) + 1)
        if location is None or _reach(location) > _LARGE_KM:
            return None
        if not self.elsewhere.isdisjoint(between):
            return None
        agreed = all(self._agrees(n, location) for n in between if n != found)
        return (location, found) if agreed else None

    def _is_nationwide(self, number: int) -> bool:
        """Tell "gangs blocked roads in Nigeria", which may be in any of its places."""
        tree = self._tree
        tops = (tree.top(p.start, p.end) for p in self._here(number) if p.form == "country")
        led = (tree.tokens[t] for t in tops if t is not None)
        return any(
            token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in grammar("where")
            for token in led
        )

    def _is_another_entry(self, one: int, other: int) -> bool:
        """Tell whether a log tells two sentences in entries that each begin with a place."""
        sentences = self._tree.analysis.sentences
        log = len(self.reader.labels) > 1
        return log and sentences[one].block != sentences[other].block

    @cached_property
    def _tree(self) -> Tree:
        return self.scene.tree

    @cached_property
    def _only(self) -> Location | None:
        """Return the only place where the story has events, besides what it lies in."""
        for number in self.elsewhere:
            sentence = self._tree.sentence_at(number)
            if any(i in self.reader.triggers for i in range(sentence.first, sentence.last)):
                return None
        return _innermost([r for told in self.by_sentence.values() for r in told])

    def _nearest(self, number: int, event: str) -> int | None:
        """Return the sentence whose place holds for another one, for this type of event."""
        like = self._with_like(group_of(event))
        if not like:
            return None
        if self._only is not None:
            at = bisect_left(like, number)
            near = like[max(0, at - 1) : at + 1]
            found = min(near, key=lambda n: (abs(n - number), n))
            return found if abs(found - number) <= _BACK else None
        told = self._numbers
        at = bisect_left(told, number)
        found = told[at - 1] if at else told[0]
        ahead = found - number
        same = any(r.claim.event == event for r in self.by_sentence[found])
        near_by = -_BACK <= ahead <= _AHEAD and (ahead < 0 or (number < _OPENING and same))
        return found if near_by and self._is_in(like, found) else None

    @cached_property
    def _numbers(self) -> list[int]:
        return list(self.by_sentence)

    def _with_like(self, group: str) -> list[int]:
        """Return the sentences, in order, that put an event of a like group at the place."""
        if group not in self._like:
            alike = _WHERE_LIKE.get(group, frozenset())
            only = self._only
            self._like[group] = [
                number
                for number, told in self.by_sentence.items()
                if any(group_of(r.claim.event) in alike for r in told)
                and (only is None or only.key in self._keys(number))
            ]
        return self._like[group]

    @staticmethod
    def _is_in(numbers: Sequence[int], number: int) -> bool:
        at = bisect_left(numbers, number)
        return at < len(numbers) and numbers[at] == number

    def _keys(self, number: int) -> set[str]:
        return {r.location.key for r in self.by_sentence[number] if r.location is not None}

    def _here(self, number: int) -> list[Location]:
        """Return the places that a sentence names."""
        sentence = self._tree.sentence_at(number)
        near = self.scene.nearby.between(sentence.start, sentence.end)
        return [place for place in near if sentence.start <= place.start < sentence.end]

    def _is_led(self, location: Location) -> bool:
        """Tell where something is from where somebody goes to or comes from."""
        ties = self.reader.anchors.get(location, ())
        top = self._tree.top(location.start, location.end)
        over = self._tree.ancestors(top) if top is not None else ()
        if any(self._tree.lemma(i) in grammar("answers") for i in over):
            return False  # "claimed the shelling, in retaliation for a strike at X"
        return bool(ties) and all(a.relation not in grammar("moved") for a in ties)

    def _agrees(self, number: int, location: Location) -> bool:
        """Tell whether a sentence names nothing but what the story's place lies in."""
        here = self._here(number)
        around = [p for p in here if p.form != "country"]
        return len(around) < 2 and all(holds(p, location) or self._only_owns(p) for p in here)

    def _only_owns(self, place: Location) -> bool:
        """Tell a country that only says whose something is: "Somali troops"."""
        top = self._tree.top(place.start, place.end)
        if place.form != "country" or top is None:
            return False
        return self._tree.tokens[top].dep in deps.OWNERS | deps.SUBJECTS


def group_of(event: str) -> str:
    """Return the group of a type of event; "" where it has none."""
    known = load_vocabulary().events.get(event)
    return known.group if known is not None else ""


def _innermost(readings: Sequence[Reading]) -> Location | None:
    """Return the one of several places that lies in all the others; None: there is no such one."""
    places = {r.location.key: r.location for r in readings if r.location is not None}
    different = sorted(places.values(), key=_reach)
    if not different or any(not holds(p, different[0]) for p in different[1:]):
        return None
    return different[0]


def holds(outer: Location, inner: Location) -> bool:
    """Tell whether a place is another one, or a clearly larger one around it."""
    if outer.key == inner.key:
        return True
    if outer.place is not None and inner.place is not None:
        if outer.place.country != inner.place.country:
            return False
        if outer.form == "country":
            return True
    if outer.anchor is None or inner.anchor is None or _reach(outer) < 2 * _reach(inner):
        return False
    return distance_km(outer.anchor, inner.anchor) <= _reach(outer)


def is_toward(outer: Location, inner: Location) -> bool:
    """Tell whether "east of X", with no distance, may be at a place: it is that way from X."""
    seat = outer.place.point if outer.place is not None else None
    if seat is None or outer.anchor is None or inner.anchor is None or inner.place is None:
        return False
    vague = outer.approximate and outer.form == "near" and outer.anchor != seat
    if not vague or outer.place is None or outer.place.country != inner.place.country:
        return False
    apart = abs(bearing(seat, outer.anchor) - bearing(seat, inner.anchor)) % 360
    near = distance_km(seat, inner.anchor) <= _TOWARD_KM
    return near and min(apart, 360 - apart) <= _TOWARD_DEGREES


def _reach(location: Location) -> float:
    """Return the radius of a place, km."""
    if location.radius_km:
        return location.radius_km
    extent = location.place.extent_km if location.place is not None else None
    return extent or _TOWN_KM
