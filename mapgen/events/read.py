"""One article's claims, place by place and then those without a place."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from mapgen.actors import ActorBook
from mapgen.events import lexicon as lx
from mapgen.events.build import Writer
from mapgen.events.climb import events_at
from mapgen.events.discourse import attributed, joined
from mapgen.events.doubt import doubts
from mapgen.events.event import Event
from mapgen.events.infer import infer_attacker, infer_participants, infer_pronouns
from mapgen.events.names import home_events, is_background, unit_events
from mapgen.events.operations import find_leaders
from mapgen.events.phrases import objects
from mapgen.events.reader import Reader, build_reader
from mapgen.events.scene import Scene
from mapgen.events.setting import build_scene
from mapgen.events.unplaced import unplaced
from mapgen.events.unread import find_unread
from mapgen.events.when import Calendar
from mapgen.model import (
    NOT_TOLD,
    ActorMention,
    Analysis,
    DateSpan,
    Location,
    Place,
    Reading,
    Unread,
)
from mapgen.vocabulary import load_vocabulary

_TYPES = {
    "attacked": "ground_attack",
    "coordinating": "cooperation",
    "holding": "base",
    "launched": "search_and_clearing",
    "negotiating": "negotiation",
    "operating": "presence",
    "planned": "plan",
    "supporting": "cooperation",
    "target": "ground_attack",
    "threat": "threat",
    "took_control": "capture",
}
"""The type of an event of which only the role is read."""
_STRETCHES = frozenset({"band", "vague"})  # such areas hold no other place that is named
_JOINT = frozenset({"launched", "coordinating", "negotiating", "threat", "supporting"})

__all__ = ["EventsRead", "read_events"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsRead:
    """What was read of one article, and what was seen and not read."""

    readings: tuple[Reading, ...]
    unread: tuple[Unread, ...]
    book: ActorBook  # with the sides of this article


def read_events(
    analysis: Analysis,
    locations: Sequence[Location],
    mentions: Sequence[ActorMention],
    dates: Sequence[DateSpan],
    book: ActorBook,
    demonym: Callable[[str], Place | None],
) -> EventsRead:
    """Read who does what to whom, where and when, each with the sentence that says so.

    Parameters
    ----------
    analysis : Analysis
    locations : sequence of Location
        Every place phrase, in text order.
    mentions : sequence of ActorMention
        From `ActorBook.mentions`.
    dates : sequence of DateSpan
    book : ActorBook
    demonym : callable
        Word -> the country whose people it is, or None.

    Returns
    -------
    EventsRead
        Its readings in text order. A place that carries no claim has one with the role
        `mentioned`. Claims without a place come with `location=None`, last.
    """
    book = book.extended(mentions)
    scene = build_scene(analysis, tuple(locations), tuple(mentions), book)
    calendar = Calendar(scene, tuple(dates))
    writer = Writer(scene, analysis.article, calendar, find_leaders(scene, tuple(dates)))
    named = {
        top: m
        for m in mentions
        for top in scene.tree.span(m.start, m.end)
        if scene.by_token.get(top) == m
    }
    reader = build_reader(
        scene.tree, locations, mentions, named, book, demonym, lambda p: is_background(scene, p)
    )
    placed = _without_echoes(list(_placed(writer, reader, locations)))
    placed = joined([*placed, *attributed(writer, reader, placed)])
    placed += list(infer_participants(writer, placed))
    placed += list(infer_pronouns(writer, placed))
    placed += list(unplaced(writer, placed))
    claimed = {r.location.key for r in placed if r.location is not None}
    placed += _plain(writer, [place for place in locations if place.key not in claimed])
    used = {a.id for r in placed for a in (*r.claim.actors, *r.claim.targets)}
    more = [*reader.parties.unnamed.values(), *reader.parties.states.values()]
    book = book.extended([*mentions, *(m for m in more if any(a.id in used for a in m.actors))])
    unread = find_unread(scene.tree, reader, locations, placed)
    readings = tuple(sorted(placed, key=_order))
    return EventsRead(readings=readings, unread=tuple(unread), book=book)


def _order(reading: Reading) -> tuple[bool, int, int]:
    at = reading.location.start if reading.location else reading.claim.citations[0].start
    return reading.location is None, at, reading.claim.citations[0].start


def _placed(writer: Writer, reader: Reader, locations: Iterable[Location]) -> Iterator[Reading]:
    for location in locations:
        if location.form == "country" or is_background(writer.scene, location):
            continue
        if writer.scene.tree.analysis.kind_at(location.start) in NOT_TOLD:
            continue
        if not writer.scene.tree.readable(writer.scene.tree.sentence(location.start)):
            continue
        seen: set[tuple[str, str, int]] = set()
        for event in _events(writer, reader, location):
            for reading in writer.readings(event, location):
                claim = reading.claim
                key = (claim.role, claim.layer, claim.citations[0].start)
                if key not in seen:
                    seen.add(key)
                    yield reading


def _without_echoes(placed: Sequence[Reading]) -> list[Reading]:
    """Drop `operating` where the same sentence says of the same side that it launched it there."""
    launched = {_told(r) for r in placed if r.claim.role == "launched" and not r.claim.negated}
    return [r for r in placed if r.claim.role != "operating" or _told(r) not in launched]


def _told(reading: Reading) -> tuple[str, str, int]:
    key = reading.location.key if reading.location else ""
    return key, reading.claim.layer, reading.claim.citations[0].start


def _events(writer: Writer, reader: Reader, location: Location) -> Iterator[Event]:
    if units := list(unit_events(writer.scene, location)):
        yield from units
        return
    homes = list(home_events(writer.scene, location))
    yield from homes
    if homes:
        return
    anchored = location in reader.anchors
    if not anchored and location.form not in _STRETCHES:
        return  # it only says where another place lies
    found = list(reader.events_at(location)) if anchored else []
    yield from found
    roles = {event.role for event in found}
    # What is feared or planned there says nothing of who works there.
    done = bool(roles - load_vocabulary().of_kind("unreal"))
    for event in events_at(writer.scene, location):
        covered = done or (bool(found) and event.role != "operating")
        if (covered or _under_noun(reader, location)) and event.role not in _JOINT:
            continue
        if event.role in roles:
            continue
        told = [event] if _stands(writer.scene, event) else []
        if not told and event.role == "attacked" and not found:
            told = list(infer_attacker(writer, event))
        for one in told:
            own = doubts(writer.scene.tree, reader.parties, one.index, one.mentions)
            yield replace(one, kind=_TYPES.get(one.role, ""), hedges=own)


def _under_noun(reader: Reader, location: Location) -> bool:
    """Tell a place of a noun's event, "a raid on X": the verb above says nothing of X."""
    nouns = [a for a in reader.anchors.get(location, ()) if reader.triggers[a.trigger].noun]
    return any(reader.triggers[a.trigger].frame.agent == "attacked" for a in nouns)


def _stands(scene: Scene, event: Event) -> bool:
    """Keep a deed with a doer; talks may go without, where forces are named at all."""
    if event.mentions:
        return True
    if event.role != "negotiating" or not any(scene.is_force(m) for m in scene.mentions):
        return False
    words = (event.index, *objects(scene, event.index))
    return any(scene.tree.lemma(i) in lx.AGENTLESS_TALKS for i in words)


def _plain(writer: Writer, locations: Sequence[Location]) -> Iterator[Reading]:
    groups: dict[str, list[Location]] = {}
    for location in locations:
        groups.setdefault(location.key, []).append(location)
    for group in groups.values():
        yield writer.plain(group)
