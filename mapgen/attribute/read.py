"""One article's claims, place by place and then those without a place."""

from collections.abc import Iterable, Iterator, Sequence

from mapgen.actors import ActorBook
from mapgen.attribute import lexicon as lx
from mapgen.attribute.build import Writer
from mapgen.attribute.climb import events_at
from mapgen.attribute.event import Event
from mapgen.attribute.infer import infer_attacker, infer_participants, infer_pronouns
from mapgen.attribute.names import home_events, is_background, unit_events
from mapgen.attribute.operations import find_leaders
from mapgen.attribute.phrases import objects
from mapgen.attribute.scene import Scene
from mapgen.attribute.setting import build_scene
from mapgen.attribute.unplaced import unplaced
from mapgen.attribute.when import Calendar
from mapgen.model import NOT_TOLD, ActorMention, Analysis, DateSpan, Location, Reading

__all__ = ["attribute"]


def attribute(
    analysis: Analysis,
    locations: Sequence[Location],
    mentions: Sequence[ActorMention],
    dates: Sequence[DateSpan],
    book: ActorBook,
) -> tuple[Reading, ...]:
    """Read who does what, where and when, each with the sentence that says so.

    Parameters
    ----------
    analysis : Analysis
    locations : sequence of Location
        Every place phrase, in text order.
    mentions : sequence of ActorMention
        From `ActorBook.mentions`.
    dates : sequence of DateSpan
    book : ActorBook

    Returns
    -------
    tuple of Reading
        In text order. A place that carries no claim has one with the role `mentioned`.
        Claims without a place come with `location=None`, last.
    """
    book = book.extended(mentions)
    scene = build_scene(analysis, tuple(locations), tuple(mentions), book)
    calendar = Calendar(scene, tuple(dates))
    writer = Writer(scene, analysis.article, calendar, find_leaders(scene, tuple(dates)))
    placed = _without_echoes(list(_placed(writer, locations)))
    placed += list(infer_participants(writer, placed))
    placed += list(infer_pronouns(writer, placed))
    placed += list(unplaced(writer, placed))
    claimed = {r.location.key for r in placed if r.location is not None}
    placed += _plain(writer, [place for place in locations if place.key not in claimed])
    return tuple(sorted(placed, key=_order))


def _order(reading: Reading) -> tuple[bool, int, int]:
    at = reading.location.start if reading.location else reading.claim.citations[0].start
    return reading.location is None, at, reading.claim.citations[0].start


def _placed(writer: Writer, locations: Iterable[Location]) -> Iterator[Reading]:
    for location in locations:
        if location.form == "country" or is_background(writer.scene, location):
            continue
        if writer.scene.tree.analysis.kind_at(location.start) in NOT_TOLD:
            continue
        if not writer.scene.tree.readable(writer.scene.tree.sentence(location.start)):
            continue
        seen: set[tuple[str, str, int]] = set()
        for event in _events(writer, location):
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


def _events(writer: Writer, location: Location) -> Iterator[Event]:
    scene = writer.scene
    if units := list(unit_events(scene, location)):
        yield from units
        return
    homes = list(home_events(scene, location))
    yield from homes
    if not homes:
        for event in events_at(scene, location):
            if _stands(scene, event):
                yield event
            elif event.role == "attacked":
                yield from infer_attacker(writer, event)


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
