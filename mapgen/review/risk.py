"""Which claims a person should look at first, and why: invented certainty costs most."""

import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from mapgen.model import LonLat, Reading, Resolution
from mapgen.vocabulary import load_vocabulary

__all__ = ["Reason", "Risk", "Story", "risk_of", "story_of"]

_DOUBTFUL = 0.5  # as the map has it
_UNSURE = 0.75
_FAR_KM = 300.0
_MENTION = 0.2  # a bare mention claims nothing of anybody


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One thing that may be wrong; `level` 1 to 3, 3 the gravest.

    What is said is the catalogue's text ``desk.risk.{key}`` with `fields` in it; a field named
    `why` is what a stage said in English.
    """

    level: int
    key: str
    fields: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """How much a claim needs a look; reasons come gravest first."""

    score: float
    reasons: tuple[Reason, ...]

    @property
    def level(self) -> int:
        """The bars shown, 0 to 3."""
        return max((reason.level for reason in self.reasons), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Where an article's places lie."""

    middle: LonLat | None
    spread_km: float


def story_of(readings: Iterable[Reading]) -> Story:
    """Find the middle of a story's places and how far they usually lie from it."""
    spots = {r.location.key: r.location.anchor for r in readings if r.location}
    found = [spot for spot in spots.values() if spot is not None]
    if len(found) < 3:
        return Story(middle=None, spread_km=0.0)
    middle = LonLat(
        statistics.median(spot.lon for spot in found), statistics.median(spot.lat for spot in found)
    )
    return Story(middle=middle, spread_km=statistics.median(middle.km_to(s) for s in found))


def risk_of(reading: Reading, story: Story) -> Risk:
    """Judge one claim."""
    reasons = sorted(
        (*_place(reading, story), *_who(reading), *_what(reading), *_when(reading)),
        key=lambda reason: -reason.level,
    )
    score = float(sum(4**reason.level for reason in reasons))
    if is_mention(reading):
        score *= _MENTION
    return Risk(score=score, reasons=tuple(reasons))


def is_mention(reading: Reading) -> bool:
    """Whether nothing is claimed of anybody there."""
    return reading.claim.role == "mentioned" and not reading.claim.actors


def _place(reading: Reading, story: Story) -> Iterator[Reason]:
    at = reading.location
    if at is None:
        yield Reason(level=2, key="no_place")
        return
    for item in _own(at.resolutions, at.place.id if at.place else None):
        count = ("n", len(item.rivals) + 1)
        if item.score < _DOUBTFUL:
            yield Reason(level=3, key="doubtful", fields=(count, ("why", item.reason)))
        elif item.rivals:
            level = 2 if item.score < _UNSURE else 1
            yield Reason(level=level, key="rivals", fields=(count, ("why", item.reason)))
        elif item.score < _UNSURE:
            yield Reason(level=2, key="alone", fields=(("why", item.reason),))
    if story.middle and at.anchor:
        away = story.middle.km_to(at.anchor)
        if away > max(_FAR_KM, 4 * story.spread_km):
            yield Reason(level=2, key="far", fields=(("km", round(away)),))
    if at.form in {"vague", "band"} or at.approximate:
        yield Reason(level=1, key="drawn", fields=(("why", at.words or at.rule),))


def _own(resolutions: Sequence[Resolution], place: str | None) -> list[Resolution]:
    found = [item for item in resolutions if item.place and item.place.id == place]
    return sorted(found, key=lambda item: item.score)[:1]


def _who(reading: Reading) -> Iterator[Reason]:
    claim = reading.claim
    kind = load_vocabulary().roles.get(claim.role)
    if claim.inferred:
        yield Reason(level=3, key="who_inferred")
    elif not claim.actors and kind and kind.kind in {"done", "received"}:
        yield Reason(level=2, key="nobody")


def _what(reading: Reading) -> Iterator[Reason]:
    claim = reading.claim
    if claim.hedges:
        words = ", ".join(f"“{hedge}”" for hedge in claim.hedges)
        yield Reason(level=2, key="hedged", fields=(("words", words),))
    if claim.negated:
        yield Reason(level=2, key="denied")
    if claim.planned or claim.hypothetical:
        yield Reason(level=2, key="planned")
    if claim.speaker:
        yield Reason(level=1, key="speaker", fields=(("speaker", claim.speaker),))
    if claim.action:
        yield Reason(level=1, key="action", fields=(("words", claim.action),))


def _when(reading: Reading) -> Iterator[Reason]:
    date = reading.claim.date
    if is_mention(reading):
        return
    if date is None:
        yield Reason(level=1, key="no_day")
    elif date.inferred:
        yield Reason(level=2, key="day_inferred", fields=(("words", date.words),))
