"""What in a decision looks like a slip: it is carried out, and told."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from mapgen.areas import (
    Areas,
    exchanged,
    lies_afloat,
    opened_areas,
    whereabouts,
)
from mapgen.decisions.values import Change, Decision, Sides
from mapgen.lang import say
from mapgen.model import Article, Location, LonLat, Reading, country_id

__all__ = ["doubts"]

_LIKE = 75.0  # per cent of like letters: rather a misspelt side than a new one
_LATER_DAYS = 366  # after the last day of an article that does not say when it was published
_FAR_KM = 1500.0  # farther from the story than this, and nearer with lon and lat exchanged


def doubts(
    decision: Decision,
    before: Sequence[Reading],
    after: Sequence[Reading],
    *,
    everywhere: Iterable[Reading],
    article: Article,
    sides: Sides,
) -> tuple[str, ...]:
    """Return what looks mistaken in a decision, one line for each thing.

    Parameters
    ----------
    before, after : sequence of Reading
        The claims it is about, as they were and as it made them.
    everywhere : iterable of Reading
        All claims of the article: where its story is.
    """
    change, everywhere = decision.change, tuple(everywhere)
    return (
        *_side(change, sides),
        *_future(change, article.published, everywhere),
        *_position(change.point, before, everywhere),
        *_precision(decision, before, after),
    )


def _side(change: Change, sides: Sides) -> Iterator[str]:
    known = sides.single | sides.joint | {"unattributed"}
    if change.side is None or change.side in known:
        return
    from rapidfuzz import fuzz, process

    near = process.extractOne(change.side, sorted(known), scorer=fuzz.ratio, score_cutoff=_LIKE)
    if near:
        yield say("doubt.near_side", quoted=repr(change.side), other=repr(near[0]))
    else:
        yield say("doubt.new_side", quoted=repr(change.side), known=", ".join(sorted(known)))


def _future(change: Change, published: date | None, everywhere: Iterable[Reading]) -> Iterator[str]:
    """Tell of days that the article cannot know of; of one without a day, by its other claims."""
    days = [span.start for r in everywhere if (span := r.claim.date) and span.start]
    last = published or max(days, default=None)
    for day in dict.fromkeys((change.start, change.end)):
        if day is None or last is None:
            continue
        if published is not None and day > published:
            yield say("doubt.late", day=day, published=published)
        elif published is None and (day - last).days > _LATER_DAYS:
            yield say("doubt.far_later", day=day, last=last)


def _position(
    point: LonLat | None, before: Sequence[Reading], everywhere: Sequence[Reading]
) -> Iterator[str]:
    """Tell of a position in no country of the story's: in another order it may be in one."""
    if point is None:
        return
    areas, words = opened_areas(), {"lon": f"{point.lon:g}", "lat": f"{point.lat:g}"}
    story = _countries(everywhere)
    own = _countries(before) or story
    found = whereabouts(areas, point, own, story, afloat=_is_at_sea(everywhere))
    if found.kind in {"swapped", "maybe_swapped"}:
        names = ", ".join(_name(areas, code) for code in own)
        yield say("doubt.swapped", **words, names=names)
    elif far := _far_km(point, everywhere):
        yield say("doubt.exchanged", **words, km=f"{far:.0f}")
    elif found.kind == "elsewhere":
        yield say("doubt.elsewhere", **words, name=_name(areas, found.country))
    elif found.kind == "at_sea" and story:
        yield say("doubt.at_sea", **words)


def _countries(readings: Iterable[Reading]) -> tuple[str, ...]:
    places = (r.location.place for r in readings if r.location)
    return tuple(sorted({place.country for place in places if place and place.country}))


def _name(areas: Areas, code: str) -> str:
    feature = areas.feature(country_id(code))
    return feature.name if feature else code


def _is_at_sea(readings: Iterable[Reading]) -> bool:
    """Tell whether the story has waters."""
    return any(
        lies_afloat(r.location.place.feature) for r in readings if r.location and r.location.place
    )


def _far_km(point: LonLat, everywhere: Iterable[Reading]) -> float:
    """Return how far from the story a position is that would be at home in the other order."""
    story = [r.location.anchor for r in everywhere if r.location and r.location.anchor]
    turned = exchanged(point)
    if not story or turned is None:
        return 0.0
    here, there = (min(spot.km_to(other) for other in story) for spot in (point, turned))
    return here if here > _FAR_KM and there < here / 3 else 0.0


def _precision(
    decision: Decision, before: Sequence[Reading], after: Sequence[Reading]
) -> Iterator[str]:
    change = decision.change
    if decision.action != "move" or change.radius_km or change.geo_precision:
        return
    for old, new in zip(before, after, strict=False):
        told = _lost(old.location, new.location)
        if told:
            yield told
            return


def _lost(old: Location | None, new: Location | None) -> str:
    """Tell that a vague place has become exact; a circle that stays a circle loses nothing."""
    if old is None or new is None or old.form in {"exact", "country"} or new.form != "exact":
        return ""
    if old.radius_km:
        return say("doubt.exact_circle", km=f"{old.radius_km:g}")
    return say("doubt.exact", was=old.words) if old.words else say("doubt.exact_area")
