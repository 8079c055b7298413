"""One event told in several sentences: joined, and its doer taken over where that is precise."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mapgen.events.build import Writer
from mapgen.events.event import Event
from mapgen.events.reader import Reader
from mapgen.model import DateSpan, Reading

__all__ = ["attributed", "joined"]

_VIOLENCE = frozenset(
    {"ground_attack", "air_or_drone_strike", "shelling", "bomb_or_mine", "ambush", "abduction",
     "casualties_found"}
)  # fmt: skip
_REACH = 2  # sentences over which "the attack" is followed back


def joined(readings: Sequence[Reading]) -> list[Reading]:
    """Join an attack by nobody named with the one told of the same place with its doer."""
    kept = list(readings)
    for reading in readings:
        if not _is_nobodys(reading):
            continue
        same = [
            other
            for other in kept
            if other.claim.role == "attacked" and not other.claim.negated and _same(reading, other)
        ]
        if same:
            kept.remove(reading)
            at = kept.index(same[0])
            citations = (*same[0].claim.citations, *reading.claim.citations)
            date = same[0].claim.date or reading.claim.date
            claim = replace(same[0].claim, citations=tuple(dict.fromkeys(citations))[:5], date=date)
            kept[at] = replace(same[0], claim=claim)
    return kept


def _is_nobodys(reading: Reading) -> bool:
    return reading.claim.role == "happened" and reading.claim.event in _VIOLENCE


def _same(one: Reading, other: Reading) -> bool:
    if one.location is None or other.location is None or one.location.key != other.location.key:
        return False
    return _overlap(one.claim.date, other.claim.date)


def _overlap(one: DateSpan | None, other: DateSpan | None) -> bool:
    """Tell whether two dates may be the same; an unknown one may be any."""
    if one is None or other is None:
        return True
    before = one.end and other.start and one.end < other.start
    after = other.end and one.start and other.end < one.start
    return not (before or after)


def attributed(writer: Writer, reader: Reader, placed: Sequence[Reading]) -> Iterator[Reading]:
    """Read "The attack was attributed to X" of the attack told just before, as inferred."""
    tree = reader.parties.tree
    for index, trigger in reader.triggers.items():
        token = tree.tokens[index]
        definite = any(
            tree.tokens[i].text.lower() in {"the", "this", "that"} for i in tree.children(index)
        )
        if not trigger.noun or not definite or trigger.frame.type not in _VIOLENCE:
            continue
        if token.dep != "nsubjpass" or index in reader.links.placed:
            continue
        roles = reader.cast.arguments.of(trigger)
        agents = reader.parties.armed(roles.agents)
        number = tree.number(index)
        before = [
            r
            for r in placed
            if _is_nobodys(r)
            and r.location is not None
            and 0 <= number - (tree.sentence(r.claim.citations[0].start) or 0) <= _REACH
        ]
        places = {r.location.key for r in before if r.location is not None}
        if not agents or len(places) != 1:
            continue
        told = before[-1]
        proof = tree.sentence(told.claim.citations[0].start)
        event = Event(
            index=index,
            role="attacked",
            mentions=agents,
            kind=told.claim.event,
            proof=proof,
            hedges=(tree.tokens[token.head].text,) if roles.accused else (),
            number=reader.numbers[index],
        )
        for reading in writer.readings(event, told.location):
            date = reading.claim.date or told.claim.date
            yield replace(reading, claim=replace(reading.claim, date=date, inferred=True))
