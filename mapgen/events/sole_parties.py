"""Attacks and clashes told without who was in them, where the story tells of nobody else's."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from mapgen.actors import UNATTRIBUTED
from mapgen.events.build import Writer
from mapgen.events.described import CIVILIANS
from mapgen.events.discourse import is_long_ago, is_of_many, overlap
from mapgen.events.grammar import grammar
from mapgen.events.reader import Reader
from mapgen.events.story import group_of
from mapgen.model import Claim, Reading
from mapgen.text import Tree, phrases

__all__ = ["by_sole_parties"]

_ATTACKS = frozenset(
    {"ground_attack", "air_or_drone_strike", "shelling", "bomb_or_mine", "ambush", "abduction"}
)
_FROM_AFAR = frozenset({"air_or_drone_strike", "shelling"})
_PLAIN = "ground_attack"  # the type of an attack of which no more is said
_DONE = frozenset({"attacked", "launched", "took_control"})
_NO_SIDE = frozenset({CIVILIANS, UNATTRIBUTED})
_RUN = 2  # sentences that tell of attacks
_BANDS = "armed-groups"  # the layer of every described band
_ANY_FORCE = "security"  # the layer of every described force: police here, soldiers there


def by_sole_parties(writer: Writer, reader: Reader, readings: Sequence[Reading]) -> list[Reading]:
    """Put attacks by nobody named down to the one side that the article says attacks.

    So, too, a clash to the two sides that alone are told to fight. Both are inferred, with the
    sentence that names the side; nothing is where another party stands beside the attack, where
    its day or its country is another, or where it hit that side itself.
    """
    sole = _Sole(writer, reader, readings)
    return [one for reading in readings for one in sole.of(reading)]


@dataclass(frozen=True)
class _Sole:
    writer: Writer
    reader: Reader
    readings: Sequence[Reading]

    def of(self, reading: Reading) -> Iterator[Reading]:
        """Yield a reading, or what it becomes where its parties can only be these."""
        claim = reading.claim
        found: list[Reading] = []
        if claim.role == "happened" and _is_real(claim) and not self._is_apart(reading):
            if claim.event in _ATTACKS:
                found = list(self._attacked(reading))
            elif claim.event == "clash":
                found = list(self._fought(reading))
        yield from found or [reading]

    @cached_property
    def _deeds(self) -> tuple[Reading, ...]:
        return tuple(r for r in self.readings if _is_deed(r.claim))

    @cached_property
    def _fighting(self) -> tuple[Reading, ...]:
        """Return what is told of those who fight, or are fought."""
        parts = (
            r
            for r in self.readings
            if _is_real(r.claim)
            and r.claim.layer not in _NO_SIDE
            and group_of(r.claim.event) == "violence"
            and (r.claim.event == "clash" or r.claim.role == "target")
        )
        return (*self._deeds, *parts)

    def _attacked(self, reading: Reading) -> Iterator[Reading]:
        """Yield an attack as that of the only side that attacks."""
        hit = self._hit(reading)
        sides = {r.claim.layer for r in self._deeds}
        others = {r.claim.layer for r in self._fighting if r.claim.event == "clash"} - sides
        if len(sides) != 1 or sides & hit:
            return
        if (_BANDS if self._are_bands(sides) else _ANY_FORCE) in hit:
            return  # "soldiers" are the army's, and "fighters" may be the group's own
        if others and not (others & hit or self._is_irregular_attack(reading, sides)):
            return
        like = [r for r in self._deeds if self._is_like(r, reading)]
        if like and self._is_run(reading):
            yield self._given(reading, self._nearest(like, reading), "attacked")

    def _hit(self, reading: Reading) -> set[str]:
        """Return the sides that an attack is said to have hit."""
        told = {actor.side for actor in reading.claim.targets}
        return told | {r.claim.layer for r in self.readings if _is_hit_there(r, reading)}

    def _is_irregular_attack(self, reading: Reading, sides: Iterable[str]) -> bool:
        """Tell the bombs and ambushes of bands who fight a state: no army's attacks."""
        lemma = self._tree.lemma(self._index(reading))
        orderly = reading.claim.event in _FROM_AFAR or lemma in grammar("orderly")
        return not orderly and self._are_bands(sides)

    def _is_run(self, reading: Reading) -> bool:
        """Tell a story of attacks from one attack, which says nothing of the next.

        A sentence that tells of one of the side's would say so of the other, too.
        """
        own, text = reading.claim.citations[0], self._tree.analysis.text
        told = {r.claim.citations[0] for r in self._deeds}
        more = phrases("events", "further_ones").search(text, own.start, own.end) is not None
        return len(told) >= (1 if more else _RUN) and own not in told

    def _fought(self, reading: Reading) -> Iterator[Reading]:
        """Yield the parts of the only two sides that fight."""
        by_side = {r.claim.layer: r for r in reversed(self._fighting)}
        text = self._tree.analysis.text
        if len(by_side) == 2 and phrases("events", "strife").search(text) is None:
            for one in sorted(by_side.values(), key=lambda r: r.claim.layer):
                yield self._given(reading, one, "operating")

    def _is_like(self, deed: Reading, reading: Reading) -> bool:
        """Tell whether an attack may be one of a side's: its kind, its land and its day."""
        one, other = deed.claim, reading.claim
        places = [r.location.place for r in (deed, reading) if r.location]
        if len({place.country for place in places if place}) > 1:
            return False
        if is_long_ago(self.writer, other.date) or not overlap(one.date, other.date):
            return False
        alike = one.event == other.event
        if self._are_bands({one.layer}):
            return alike or not {one.event, other.event} & _FROM_AFAR
        alike = alike or (one.layer != _ANY_FORCE and _PLAIN in {one.event, other.event})
        far = other.event in _FROM_AFAR
        return alike and (far or (other.event == _PLAIN and one.layer != _ANY_FORCE))

    def _are_bands(self, sides: Iterable[str]) -> bool:
        """Tell armed groups from forces of a state."""
        return (self.writer.scene.groups | {_BANDS}).issuperset(sides)

    def _nearest(self, deeds: Iterable[Reading], reading: Reading) -> Reading:
        at = reading.claim.citations[0].start
        return min(deeds, key=lambda r: abs(r.claim.citations[0].start - at))

    def _is_apart(self, reading: Reading) -> bool:
        """Tell what is no attack of this story: counts of many, and those of a party beside it."""
        if is_of_many(self.writer, reading) or reading.at is None or self._is_nobodys(reading):
            return True
        index = self._index(reading)
        return self._is_only_found(index) or self._has_other(index, reading)

    @property
    def _tree(self) -> Tree:
        return self.reader.parties.tree

    def _index(self, reading: Reading) -> int:
        """Return the word that tells what was read."""
        at = reading.at or 0
        return next(iter(self._tree.span(at, at + 1)), 0)

    def _is_only_found(self, index: int) -> bool:
        """Tell a bomb that was found, or made safe."""
        over = (index, *self._tree.ancestors(index))
        return any(self._tree.lemma(i) in grammar("found_only") for i in over)

    def _is_nobodys(self, reading: Reading) -> bool:
        """Tell what the text says is of nobody known, or another matter."""
        text, whole = self._tree.analysis.text, reading.claim.citations[0]
        number = self._tree.sentence(whole.start) or 0
        last = self._tree.analysis.sentences[
            min(number + 1, len(self._tree.analysis.sentences) - 1)
        ]
        apart = phrases("events", "another_matter").search(text, whole.start, whole.end)
        return apart is not None or (
            phrases("events", "nobodys").search(text, whole.start, last.end) is not None
        )

    def _has_other(self, index: int, reading: Reading) -> bool:
        """Tell whether the clause names somebody else who may have done it."""
        parties, tree = self.reader.parties, self._tree
        hit = self._hit(reading)
        sentence = tree.sentence_at(tree.number(index))
        own = set() if tree.is_verb(index) else set(tree.noun_phrase(index))
        sole = {r.claim.layer for r in self._fighting}
        for at in range(sentence.first, sentence.last):
            known = parties.named.get(at) or parties.unnamed.get(at) or parties.states.get(at)
            if known is None or all(a.side in hit | _NO_SIDE for a in known.actors):
                continue
            other = any(a.side not in sole for a in known.actors)
            if other and (at in own or parties.is_armed(known)):
                return True
        return False

    def _given(self, reading: Reading, deed: Reading, role: str) -> Reading:
        """Return a reading as what a side did that another sentence names."""
        claim, one = reading.claim, deed.claim
        quotes = dict.fromkeys((*claim.citations, one.citations[0]))
        told = replace(
            claim,
            role=role,
            layer=one.layer,
            actors=one.actors,
            citations=tuple(quotes),
            inferred=True,
        )
        return replace(reading, claim=told)


def _is_real(claim: Claim) -> bool:
    return not (claim.planned or claim.hypothetical or claim.negated)


def _is_deed(claim: Claim) -> bool:
    sided = bool(claim.actors) and claim.layer not in _NO_SIDE
    return claim.role in _DONE and sided and _is_real(claim) and group_of(claim.event) == "violence"


def _is_hit_there(one: Reading, other: Reading) -> bool:
    """Tell whether a claim is of whom an attack hit."""
    same = one.claim.citations[0] == other.claim.citations[0] and one.location == other.location
    return same and one.claim.role == "target"
