"""One article's claims, place by place and then those without a place."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial

from mapgen.actors import ActorBook
from mapgen.events.build import Writer
from mapgen.events.carried import Carrier
from mapgen.events.discourse import blamed, disputed, joined
from mapgen.events.event import Event
from mapgen.events.infer import Inference
from mapgen.events.mentioned import build_scene
from mapgen.events.names import home_events, is_background, unit_events
from mapgen.events.operations import find_leaders
from mapgen.events.reader import build_reader
from mapgen.events.recalled import Recall, without_vague
from mapgen.events.sole_parties import by_sole_parties
from mapgen.events.story import Story, group_of
from mapgen.events.unplaced import unplaced
from mapgen.events.unread import find_unread
from mapgen.events.when import Calendar
from mapgen.model import (
    NON_NARRATIVE,
    ActorMention,
    Claim,
    DateSpan,
    Location,
    Place,
    Reading,
    Unread,
)
from mapgen.text import Text

__all__ = ["EventsRead", "read_events"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsRead:
    """What was read of one article, and what was seen and not read."""

    readings: tuple[Reading, ...]
    unread: tuple[Unread, ...]
    book: ActorBook  # with the sides of this article


def read_events(
    analysis: Text,
    locations: Sequence[Location],
    mentions: Sequence[ActorMention],
    dates: Sequence[DateSpan],
    book: ActorBook,
    demonym: Callable[[str], Place | None],
    unmapped: Sequence[int] = (),
) -> EventsRead:
    """Read who does what to whom, where and when, each with the sentence that says so.

    Parameters
    ----------
    analysis : Text
    locations : sequence of Location
        Every place phrase, in text order.
    mentions : sequence of ActorMention
        From `ActorBook.mentions`.
    dates : sequence of DateSpan
    book : ActorBook
    demonym : callable
        Word -> the country whose people it is, or None.
    unmapped : sequence of int
        Code points at which names begin that may be of a place and are on no map.

    Returns
    -------
    EventsRead
        Its readings in text order. A place that carries no claim has one with the role
        `mentioned`. Claims without a place come with `location=None`, last.
    """
    scene = build_scene(analysis, tuple(locations), tuple(mentions), book)
    named = {
        top: m
        for m in mentions
        for top in scene.tree.span(m.start, m.end)
        if scene.by_token.get(top) == m
    }
    background = cache(partial(is_background, scene))
    reader = build_reader(scene.tree, locations, mentions, named, book, demonym, background)
    leaders = find_leaders(scene, reader.cast.arguments, tuple(dates))
    in_order = tuple(sorted(dates, key=lambda span: span.at))
    writer = Writer(scene, analysis.article, Calendar(scene, in_order), leaders)
    infer = Inference(writer, reader)
    placed = _without_echoes(list(_placed(infer, locations, background)))
    story = Story(scene, reader, placed, in_order, unmapped)
    placed += list(Carrier(writer, reader, story).readings())
    recalled = list(Recall(writer, reader).readings(placed))
    placed = [*without_vague(placed, recalled), *recalled]
    placed = disputed(writer, joined(writer, [*placed, *blamed(writer, reader, placed)]))
    placed = by_sole_parties(writer, reader, placed)
    placed += list(infer.participants(placed))
    placed += list(infer.pronouns(placed))
    placed += list(unplaced(writer, reader, placed))
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


def _placed(
    infer: Inference, locations: Iterable[Location], background: Callable[[Location], bool]
) -> Iterator[Reading]:
    writer = infer.writer
    for location in locations:
        if location.form == "country":
            continue
        apart = writer.scene.tree.analysis.kind_at(location.start) in NON_NARRATIVE
        apart = apart or background(location)
        if apart and location not in infer.reader.labels:
            continue
        if not writer.scene.tree.readable(writer.scene.tree.sentence(location.start)):
            continue
        seen: set[tuple[str, str, str, int]] = set()
        for event in _events(infer, location):
            for reading in writer.readings(event, location):
                claim = reading.claim
                what = _told_apart(claim) if claim.role == "happened" else ""
                key = (claim.role, claim.layer, what, claim.citations[0].start)
                if key not in seen:
                    seen.add(key)
                    yield reading


def _told_apart(claim: Claim) -> str:
    """Return by what one sentence tells several things that nobody did: a flood and a flight.

    An attack by two words is one.
    """
    group = group_of(claim.event)
    return claim.event if group == "hazard" else group


def _without_echoes(placed: Sequence[Reading]) -> list[Reading]:
    """Drop `operating` where the same sentence says of the same side that it launched it there.

    So, too, an aim that it says has been reached, "blocked roads to protest", or that something
    was launched for, "launched an operation to drive rebels out"; and what happened where one
    sentence counts its harm at a place several times over.
    """
    launched = {_key(r) for r in placed if r.claim.role == "launched" and not r.claim.negated}
    done = {(*_key(r), r.claim.event) for r in placed if not (r.claim.planned or r.claim.negated)}
    left = [r for r in placed if r.claim.role != "operating" or _key(r) not in launched]
    left = [r for r in left if not (r.claim.planned and (*_key(r), r.claim.event) in done)]
    left = [r for r in left if not (r.claim.planned and _key(r) in launched)]
    counted = {_harm(r): r for r in reversed(left) if r.claim.role == "happened"}
    return [r for r in left if r.claim.role != "happened" or counted[_harm(r)] is r]


def _harm(reading: Reading) -> tuple[object, ...]:
    """Return all that a claim of what happened says of its place, but for the words that do."""
    claim = reading.claim
    span = (claim.date.start, claim.date.end) if claim.date else None
    unsure = (claim.hedges, claim.negated, claim.planned, claim.hypothetical, claim.speaker)
    stated = (claim.fatalities, claim.figures, tuple(a.id for a in claim.targets))
    return (*_key(reading), claim.event, span, *unsure, *stated, *claim.citations[1:])


def _key(reading: Reading) -> tuple[str, str, int]:
    key = reading.location.key if reading.location else ""
    return key, reading.claim.layer, reading.claim.citations[0].start


def _events(infer: Inference, location: Location) -> Iterator[Event]:
    """Read a place that only belongs to a name or a home, or else what happens there."""
    scene, reader = infer.writer.scene, infer.reader
    if own := list(unit_events(scene, location)) or list(home_events(scene, reader, location)):
        yield from own
        return
    for event in reader.events_at(location):
        nobody = event.role == "happened"
        inferred = [*infer.attackers(event), *infer.seizers(event)] if nobody else []
        yield from inferred or [event]


def _plain(writer: Writer, locations: Sequence[Location]) -> Iterator[Reading]:
    groups: dict[str, list[Location]] = {}
    for location in locations:
        groups.setdefault(location.key, []).append(location)
    for group in groups.values():
        yield writer.plain(group)
