"""What only the claim before the reviewer needs: candidates, shapes, what may hold everywhere."""

from collections.abc import Iterable
from typing import Any

from mapgen.model import Location, LonLat, Place
from mapgen.review.desk import Desk
from mapgen.review.everywhere import count_articles, name_of
from mapgen.review.queue import Item

__all__ = ["detail_view", "place_view"]

Json = dict[str, Any]
_MOST = 9  # candidates: one for each digit


def _point(point: LonLat | None) -> list[float] | None:
    return [point.lon, point.lat] if point else None


def detail_view(desk: Desk, item: Item) -> Json:
    """Return what only the claim before the reviewer needs: candidates and shapes."""
    reading = desk.reading(item) or item.reading
    at = reading.location if reading else None
    own = at.anchor if at else None
    start, end = item.citation.start, item.citation.end
    near = [
        r.location
        for r in desk.claims[item.article].readings
        if r.location and start <= r.location.start < end and r is not item.reading
    ]
    beside = next((one.anchor for one in near if one.anchor), None)
    return {
        "ref": item.ref,
        "rivals": [place_view(place, beside or own) for place in _candidates(desk, item)[:_MOST]],
        "from": next((one.title for one in near if one.anchor), ""),
        "shape": _shape(at),
        "regions": [_shape(one) for one in near if one.form == "region"][:2],
        "everywhere": _everywhere(desk, item),
    }


def _candidates(desk: Desk, item: Item) -> tuple[Place, ...]:
    """Return the places of an item's name, those of the reading first."""
    if item.kind not in {"claim", "mention", "name"}:
        return ()
    names: Iterable[str] = ()
    if item.reading and item.reading.location:
        names = [r.toponym.name or r.toponym.surface for r in item.reading.location.resolutions]
    found = {place.id: place for place in item.candidates}
    for name in names if len(found) == 1 else ():
        for place in desk.tools.gazetteer.lookup(name):
            found.setdefault(place.id, place)
    return tuple(found.values())


def _shape(at: Location | None) -> Json | None:
    if at is None or at.geometry is None:
        return None
    return {"type": at.geometry.type, "coordinates": at.geometry.coordinates, "title": at.title}


def place_view(place: Place, origin: LonLat | None = None) -> Json:
    """Return a place of the gazetteer as a candidate."""
    return {
        "id": place.id,
        "name": place.name,
        "admin1": place.admin1 or "",
        "country": place.country or "",
        "feature": place.feature,
        "population": place.population,
        "at": _point(place.point),
        "km": round(origin.km_to(place.point)) if origin else None,
    }


def _everywhere(desk: Desk, item: Item) -> list[Json]:
    """Return what this claim could settle in the other articles: its name's place, its side."""
    if len(desk.claims) < 2:
        return []
    reading, name = desk.reading(item), name_of(item, desk.reading(item))
    rows = desk.rows(item.ref)
    found: list[Json] = []
    here = reading.location if reading else None
    if name and (here is not None or desk.is_placed(item)):
        many = count_articles(desk.claims, place=name)
        area = here.place.admin1 or here.place.country if here and here.place else ""
        found += [{"about": "place", "name": name, "where": area or "", "n": many}]
    if reading and reading.claim.actors and any("side" in row.get("to", {}) for row in rows):
        actor = reading.claim.actors[0].name
        found += [
            {
                "about": "actor",
                "name": actor,
                "where": reading.claim.layer,
                "n": count_articles(desk.claims, actor=actor),
            }
        ]
    return [one for one in found if one["n"] > 1]
