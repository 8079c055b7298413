"""Carries out one decision on a claim or a location."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import shapely

from mapgen.actors import UNATTRIBUTED
from mapgen.areas import Areas, anchor_point, buffer_km, to_geometry
from mapgen.dates.intervals import codes
from mapgen.decisions.fit import Span, find_spans
from mapgen.decisions.values import Change, Decision, Sides, Sure
from mapgen.lang import say
from mapgen.model import (
    Actor,
    Article,
    Citation,
    Claim,
    DateSpan,
    Location,
    LonLat,
    Place,
    Reading,
    precision_codes,
)

__all__ = ["Get", "Known", "added", "changed_claim", "moved", "renamed", "requoted"]

_DOUBTED = "doubted"

Get = Callable[[str], Place | None]
"""Place id -> place of the gazetteer."""


Known = Mapping[str, Actor]
"""Name in lower case -> actor: those that were read anywhere in the article."""


def changed_claim(claim: Claim, change: Change, known: Known, sides: Sides) -> Claim:
    """Return a claim with the role, side, actors, date or negation that a person gave it."""
    layer = change.side or claim.layer
    actors = claim.actors
    if change.actors is not None:
        actors = tuple(_actor(name, layer, known) for name in change.actors)
    elif change.side is not None:
        actors = _on_side(actors, layer, sides)
    claim = _meant(claim, change.sure) if change.sure else claim
    return replace(
        claim,
        role=change.role or claim.role,
        event=change.event or claim.event,
        layer=layer,
        actors=actors,
        targets=_targets(claim.targets, change, known),
        date=_date(claim.date, change),
        negated=claim.negated if change.negated is None else change.negated,
        inferred=claim.inferred and change.side is None and change.actors is None,
    )


def _meant(claim: Claim, sure: Sure) -> Claim:
    """Return a claim that the article means so; words of doubt stay the article's own."""
    return replace(
        claim,
        hedges=(claim.hedges or (_DOUBTED,)) if sure == "doubted" else (),
        negated=sure == "denied",
        planned=sure == "planned",
        hypothetical=claim.hypothetical and sure == "planned",
        role="planned" if sure == "planned" else claim.role,
    )


def requoted(claim: Claim, quote: str | None, article: Article) -> Claim:
    """Return a claim that cites more or fewer of its words, where they stand in the article."""
    first = claim.citations[0] if claim.citations else None
    spans = find_spans(quote or "", article.text)
    if first is None or not spans:
        return claim
    start, end = min(spans, key=lambda span: abs(span[0] - first.start))
    cited = Citation(article=article.sha256, quote=article.text[start:end], start=start, end=end)
    return replace(claim, citations=(cited, *claim.citations[1:]))


def _on_side(actors: tuple[Actor, ...], side: str, sides: Sides) -> tuple[Actor, ...]:
    """Return the actors of this side; where none is, the same actors as a part of it."""
    if side in sides.joint:
        return actors
    own = tuple(actor for actor in actors if actor.side == side)
    moved_to = "" if side == UNATTRIBUTED else side
    return own or tuple(
        replace(actor, id=f"{actor.id}@{side}", side=moved_to, sidc=None) for actor in actors
    )


def _targets(targets: tuple[Actor, ...], change: Change, known: Known) -> tuple[Actor, ...]:
    if change.targets is None:
        return targets
    own = {actor.name.casefold(): actor for actor in targets}
    return tuple(_actor(name, "", {**known, **own}) for name in change.targets)


def _actor(name: str, side: str, known: Known) -> Actor:
    """Return the article's actor of this name; a new one belongs to the claim's side."""
    if name.casefold() in known:
        return known[name.casefold()]
    identity = "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())
    return Actor(id=f"decided:{identity}", name=name, side=side)


def _date(date: DateSpan | None, change: Change) -> DateSpan | None:
    if change.undated:
        return None
    if change.start is None and change.end is None:
        if date is None or change.date_prec is None:
            return date
        return replace(date, time_precision=change.time_precision, date_prec=change.date_prec)
    time_precision, date_prec = codes((change.start, change.end))
    if change.date_prec is not None:
        time_precision, date_prec = change.time_precision, change.date_prec
    return DateSpan(
        start=change.start,
        end=change.end,
        words=date.words if date else "",
        time_precision=time_precision,
        date_prec=date_prec,
        at=date.at if date else 0,
        stop=date.stop if date else None,
    )


def renamed(location: Location, decision: Decision) -> Location:
    """Return a location under another title."""
    return replace(location, title=decision.change.title or location.title)


def moved(location: Location | None, span: Span, decision: Decision, get: Get) -> Location:
    """Return a location at another place or position, of the same kind where it is a circle.

    Raises
    ------
    UsageError
        If the gazetteer has no place of the id that the decision names.
    """
    change = decision.change
    place = _place(decision, get)
    title = change.title or (place.name if place else location.title if location else "")
    start, end = (location.start, location.end) if location else span
    base = Location(
        key=place.id if place else "",
        start=start,
        end=end,
        title=title or decision.place or "",
        form="exact",
        geometry=None,
        anchor=None,
        place=place,
        geo_precision=None,
        where_prec=None,
        rule=say("rule.decided", person=decision.by, quoted=decision.why),
        resolutions=location.resolutions if location else (),
    )
    shape = _area(place)
    if shape is not None and place is not None:
        return _region(base, place, shape)
    point = change.point or (place.point if place else None)
    if point is None:
        raise decision.wrong("to", say("wrong.no_position"))
    return precise(_spot(base, point, _radius(location, place, change)), change)


def _radius(location: Location | None, place: Place | None, change: Change) -> float | None:
    """Return the stated radius, else that of a circle round the old point ("outskirts of")."""
    if change.radius_km is not None:
        return change.radius_km
    if location and location.geometry and location.geometry.type != "Point":
        return location.radius_km
    return place.radius_km if place else None


def precise(location: Location, change: Change) -> Location:
    """Return a location with the precision that a person gave it."""
    return replace(
        location,
        geo_precision=change.geo_precision or location.geo_precision,
        where_prec=change.where_prec or location.where_prec,
        radius_km=change.radius_km or location.radius_km,
    )


def _place(decision: Decision, get: Get) -> Place | None:
    if decision.change.place is None:
        return None
    place = get(decision.change.place)
    if place is None:
        raise decision.wrong("to.place", say("wrong.no_place", id=decision.change.place))
    return place


def _area(place: Place | None) -> shapely.Geometry | None:
    if place is None or place.feature.partition(".")[0] not in {"A", "L", "H"}:
        return None
    with Areas() as areas:
        return areas.polygon(place)


def _region(base: Location, place: Place, shape: shapely.Geometry) -> Location:
    geo, where = precision_codes(place)
    if place.feature.startswith("A.PCL"):
        return replace(
            base, form="country", geo_precision=geo, where_prec=where, words=say("words.country")
        )
    with Areas() as areas:
        doubt = areas.is_approximate(place.id)
    return replace(
        base,
        form="region",
        geometry=to_geometry(shape),
        anchor=anchor_point(shape),
        geo_precision=geo,
        where_prec=where,
        words=say("words.area"),
        approximate=bool(doubt),
    )


def _spot(base: Location, point: LonLat, radius: float | None) -> Location:
    rounded = LonLat(round(point.lon, 5), round(point.lat, 5))
    key = base.key or f"at:{rounded.lon:g},{rounded.lat:g}"
    spot = shapely.Point(rounded.lon, rounded.lat)
    if radius is None:
        return replace(
            base,
            key=key,
            geometry=to_geometry(spot),
            anchor=rounded,
            geo_precision=1,
            where_prec=1,
            words=say("words.by_person"),
        )
    return replace(
        base,
        key=f"near:{key}:{radius:g}",
        form="near",
        geometry=to_geometry(buffer_km(spot, radius)),
        anchor=rounded,
        geo_precision=2 if radius <= 25 else 3,
        where_prec=2 if radius <= 25 else 5,
        radius_km=radius,
        words=say("words.about", km=f"{radius:g}"),
        approximate=True,
    )


def added(
    decision: Decision,
    span: Span,
    article: Article,
    location: Location | None,
    *,
    get: Get,
    known: Known,
) -> Reading:
    """Return the claim that a decision adds, with its quote as the citation.

    `location` is that of the place among the claims that were read, if it has one.
    """
    change = decision.change
    start, end = span
    quote = article.text[start:end]
    if change.place or change.point:
        location = moved(None, span, decision, get)
        if decision.place and not change.title:
            location = replace(location, title=decision.place)
    claim = Claim(
        id="",
        role=change.role or "mentioned",
        layer=change.side or "unattributed",
        actors=tuple(_actor(n, change.side or "", known) for n in change.actors or ()),
        action="",
        date=_date(None, change),
        citations=(Citation(article=article.sha256, quote=quote, start=start, end=end),),
        event=change.event or "",
        negated=bool(change.negated),
        targets=_targets((), change, known),
        highlight=_highlight(decision, span, article),
        reviewed=True,
    )
    claim = _meant(claim, change.sure) if change.sure else claim
    return Reading(claim=claim, location=location)


def _highlight(decision: Decision, span: Span, article: Article) -> Span | None:
    at = article.text.find(decision.place, *span) if decision.place else -1
    return (at, at + len(decision.place or "")) if at >= 0 else None
