"""Events of sentences that name no place, carried to the place their story is at."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from mapgen.areas import distance_km
from mapgen.events.build import Writer
from mapgen.events.event import Event
from mapgen.events.grammar import grammar
from mapgen.events.reader import Reader
from mapgen.events.triggers import is_passive
from mapgen.model import NOT_TOLD, Location, Reading
from mapgen.text import Tree, deps, phrases
from mapgen.vocabulary import load_vocabulary

__all__ = ["Carrier", "holds"]

_BACK = 3  # sentences over which a place holds where the story has several
_AHEAD = 2  # sentences between what opens a story and its first place
_APART = frozenset({"list_item", "caption", "table_cell"})  # blocks that continue no other
_OPENING = 2  # sentences that open a story: its headline, and what follows it
_LARGE_KM = 150  # an area of this radius is no place that a sentence could silently mean
_TOWN_KM = 3
_BESIDE = frozenset({deps.ADVERBIAL, deps.CONJUNCT})
_ROLES = frozenset({"attacked", "target", "operating", "supporting", "launched"})
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
class Carrier:
    """Gives the events of one article that name no place the place their story is at."""

    writer: Writer
    reader: Reader
    placed: Sequence[Reading]
    unmapped: Sequence[int]  # where names stand that may be of a place, and are on no map

    def readings(self) -> Iterator[Reading]:
        """Yield what sentences without a place say that somebody did, at the story's place.

        The story is at the only place where it has events, or else at that of the last sentence
        with an event, up to three sentences before; what opens it may be up to two before its
        first. The claims are inferred, with the quote that names the place as the second.
        """
        for number in range(len(self._tree.analysis.sentences)):
            if self._is_free(number):
                own = self._own_place(number)
                for event in self._events(number, apart=own is None):
                    found = (own, number) if own else self._setting(number, _group(event.kind))
                    if found is not None and not self._is_there(number, found[0], event):
                        yield from self.writer.readings(replace(event, proof=found[1]), found[0])

    # ---- what is carried

    def _events(self, number: int, *, apart: bool) -> Iterator[Event]:
        """Yield the parts of named or described doers in what a sentence says has happened.

        `apart` from their place, only what the sentence itself tells: no nouns in the plural, no
        clauses that describe somebody.
        """
        sentence = self._tree.sentence_at(number)
        seen: set[tuple[str, tuple[str, ...]]] = set()
        for index in range(sentence.first, sentence.last):
            if index not in self.reader.triggers:
                continue
            for event in self.reader.cast.parts(index):
                sides = tuple(a.side for m in event.mentions for a in m.actors)
                unreal = event.planned or event.hypothetical or event.negated
                if not sides or unreal or event.role not in _ROLES:
                    continue
                if not (self._is_told(event) if apart else self._is_main(event)):
                    continue
                if event.kind == "casualties_found" or _group(event.kind) not in _WHERE_LIKE:
                    continue
                elsewhere = index in self.reader.links.placed
                if (event.role, sides) not in seen and not elsewhere:
                    seen.add((event.role, sides))
                    yield replace(event, number=self.reader.numbers[index])

    def _is_main(self, event: Event) -> bool:
        """Tell a sentence's own events from "a pilot who was abducted in May"."""
        tree = self._tree
        path = (event.index, *tree.ancestors(event.index))
        over = self.reader.triggers.get(tree.tokens[event.index].head)
        found = not tree.is_verb(event.index) and tree.tokens[event.index].dep in deps.OBJECTS
        if found and over is not None and over.frame.type == "search_and_clearing":
            return False  # "seized rebel mines"
        spoken = not tree.is_verb(event.index) and event.role == "operating"
        if spoken and event.kind != "clash":
            return False  # "called their part in the operation logical"
        return all(tree.tokens[i].dep != deps.RELATIVE for i in path)

    def _is_told(self, event: Event) -> bool:
        """Tell what a sentence says has happened from what it only speaks of."""
        tree, token = self._tree, self._tree.tokens[event.index]
        path = (tree.tokens[i].dep for i in (event.index, *tree.ancestors(event.index)))
        if any(dep in deps.NOUN_CLAUSES for dep in path):
            return False  # "a pilot who was abducted in May"
        if not tree.is_verb(event.index):
            return event.role in {"attacked", "target"} and token.tag != "NNS"
        passive = is_passive(tree, event.index)
        if token.tag == "VBG":
            over = tree.tokens[token.head]
            return token.dep in _BESIDE and over.tag in {"VBD", "VBN"} and event.role != "operating"
        present = token.tag in {"VBP", "VBZ"}  # "Gunmen kill six"
        heading = tree.analysis.kind_at(token.start) == "heading"
        return token.tag == "VBD" or (token.tag == "VBN" and passive) or (present and heading)

    def _is_free(self, number: int) -> bool:
        """Tell whether a sentence tells something and says of no other place that it is there."""
        tree = self._tree
        sentence = tree.sentence_at(number)
        if not tree.readable(number):
            return False
        kind = tree.analysis.kind_at(sentence.start)
        if kind in NOT_TOLD | _APART or number in self._elsewhere:
            return False
        text = tree.analysis.text
        return phrases("events", "elsewhen").search(text, sentence.start, sentence.end) is None

    @cached_property
    def _elsewhere(self) -> frozenset[int]:
        """Return the sentences with a name that may be of a place, and nobody knows which."""
        tree = self._tree
        numbers = {tree.sentence(start) for start in self.unmapped}
        known = {i for p in self.writer.scene.locations for i in tree.span(p.start, p.end)}
        known |= self.reader.parties.named.keys() | self.reader.parties.unnamed.keys() | self._dated
        for index, token in enumerate(tree.tokens):
            if token.pos != "PROPN" or index in known:
                continue
            led = token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in grammar("where")
            if led or (token.dep == deps.OBJECT and token.head in self.reader.triggers):
                numbers.add(tree.number(index))
        return frozenset(n for n in numbers if n is not None)

    @cached_property
    def _dated(self) -> frozenset[int]:
        spans = self.writer.calendar.dates
        return frozenset(i for span in spans for i in self._tree.span(span.at, span.ends_at))

    # ---- where the story is

    @cached_property
    def _tree(self) -> Tree:
        return self.writer.scene.tree

    @cached_property
    def _told(self) -> Mapping[int, list[Reading]]:
        """Return, by sentence, what is said to have happened at a place."""
        told: dict[int, list[Reading]] = defaultdict(list)
        for reading in self.placed:
            claim = reading.claim
            real = not (claim.planned or claim.hypothetical or claim.negated)
            number = self._tree.sentence(claim.citations[0].start)
            if reading.location is not None and real and number is not None:
                told[number].append(reading)
        return dict(told)

    @cached_property
    def _only(self) -> Location | None:
        """Return the only place where the story has events, besides what it lies in."""
        for number in self._elsewhere:
            sentence = self._tree.sentence_at(number)
            if any(i in self.reader.triggers for i in range(sentence.first, sentence.last)):
                return None
        return _innermost([r for told in self._told.values() for r in told])

    def _is_there(self, number: int, location: Location, event: Event) -> bool:
        """Tell whether a sentence already says of a side that it did, or suffered, something."""
        sides = {a.side for m in event.mentions for a in m.actors}
        suffered = load_vocabulary().of_kind("received")
        return any(
            r.location is not None
            and r.location.key == location.key
            and (r.claim.role in suffered) == (event.role in suffered)
            and bool({a.side for a in r.claim.actors} & sides)
            for r in self._told.get(number, ())
        )

    def _own_place(self, number: int) -> Location | None:
        """Return the only place at which a sentence says that something happened."""
        if number not in self._told:
            return None
        location = _innermost(self._told[number])
        if location is None or not self._is_led(location):
            return None
        sentence = self._tree.sentence_at(number)
        tied = (p for p in self.reader.anchors if sentence.start <= p.start < sentence.end)
        tied = (p for p in tied if self.reader.anchors[p])
        return location if all(holds(p, location) for p in tied) else None

    def _is_led(self, location: Location) -> bool:
        """Tell where something is from where somebody goes to or comes from."""
        ties = self.reader.anchors.get(location, ())
        return bool(ties) and all(a.relation not in grammar("moved") for a in ties)

    def _keys(self, number: int) -> set[str]:
        return {r.location.key for r in self._told[number] if r.location is not None}

    def _setting(self, number: int, group: str) -> tuple[Location, int] | None:
        """Return where a sentence without a place is, and the sentence that says so."""
        only = self._only
        like = {
            n: alike
            for n, told in self._told.items()
            if (alike := [r for r in told if _group(r.claim.event) in _WHERE_LIKE[group]])
        }
        if number in self._told and (only is None or only.key in self._keys(number)):
            return None
        if only is not None:
            near = [n for n in like if only.key in self._keys(n)]
            found = min(near, key=lambda n: (abs(n - number), n), default=-1)
        else:
            before = [n for n in self._told if n < number]
            found = max(before) if before else min(self._told, default=-1)
            ahead = found - number
            if not -_BACK <= ahead <= _AHEAD or (ahead > 0 and number >= _OPENING):
                return None
        if found not in like:
            return None
        location = only or _innermost(self._told[found])
        between = range(min(found, number), max(found, number) + 1)
        if location is None or not self._elsewhere.isdisjoint(between):
            return None
        others = (n for n in between if n != found)
        if _reach(location) > _LARGE_KM or not all(self._agrees(n, location) for n in others):
            return None
        return location, found

    def _agrees(self, number: int, location: Location) -> bool:
        """Tell whether all places that a sentence names hold the story's place."""
        sentence = self._tree.sentence_at(number)
        here = [p for p in self.writer.scene.locations if sentence.start <= p.start < sentence.end]
        return all(holds(p, location) or self._only_owns(p) for p in here)

    def _only_owns(self, place: Location) -> bool:
        """Tell a country that only says whose something is: "Somali troops"."""
        top = self._tree.top(place.start, place.end)
        if place.form != "country" or top is None:
            return False
        return self._tree.tokens[top].dep in deps.OWNERS | deps.SUBJECTS


def _group(event: str) -> str:
    known = load_vocabulary().events.get(event)
    return known.group if known is not None else ""


def _innermost(readings: Sequence[Reading]) -> Location | None:
    """Return the one of several places that lies in all the others; None: there is no such one."""
    places = [r.location for r in readings if r.location is not None]
    different = sorted({p.key: p for p in places}.values(), key=_reach)
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


def _reach(location: Location) -> float:
    """Return the radius of a place, km."""
    if location.radius_km:
        return location.radius_km
    extent = location.place.extent_km if location.place is not None else None
    return extent or _TOWN_KM
