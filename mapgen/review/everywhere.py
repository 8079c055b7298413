"""What is decided once for all articles of a set: where a name is, whose an actor is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from mapgen.errors import UsageError
from mapgen.lang import say
from mapgen.model import Reading
from mapgen.names import fold
from mapgen.pipeline import Claims
from mapgen.review.queue import Item

__all__ = ["count_articles", "for_all", "name_of", "placed_by", "same_entry", "settled"]

Fields = dict[str, Any]


def for_all(
    item: Item, reading: Reading | None, placed: Mapping[str, Any] | None, about: str
) -> Fields:
    """Return the entry that lets what is known of one claim hold in every article.

    Parameters
    ----------
    item : Item
    reading : Reading or None
        What it says now.
    placed : mapping or None
        The entry that gave a name without a place its place.
    about : str
        "place": its name is that place; "actor": who did it belongs to that side; "name": what
        it is called is no place.

    Raises
    ------
    UsageError
        If it has no place, or nobody who did it.
    """
    if about == "actor":
        if reading is None or not reading.claim.actors:
            raise UsageError(say("wrong.nobody"))
        name = reading.claim.actors[0].name
        return _entry("set", {"actor": name}, {"side": reading.claim.layer})
    if about == "name":
        if item.kind not in {"claim", "mention", "name"}:
            raise UsageError(say("wrong.no_name"))
        return {"action": "reject", "scope": "all", "place": name_of(item, reading or item.reading)}
    to = _position(reading) if placed is None else dict(placed["to"])
    to.pop("role", None)
    if not to:
        raise UsageError(say("wrong.no_place_yet"))
    return _entry("move", {"place": name_of(item, reading)}, to)


def _entry(action: str, about: Fields, to: Fields) -> Fields:
    return {"action": action, "scope": "all", **about, "to": to}


def _position(reading: Reading | None) -> Fields:
    at = reading.location if reading else None
    if at is None or at.anchor is None:
        return {}
    if at.place is not None:
        return {"place": at.place.id}
    radius = {"radius_km": at.radius_km} if at.radius_km else {}
    return {"lon": at.anchor.lon, "lat": at.anchor.lat, **radius}


def name_of(item: Item, reading: Reading | None) -> str:
    """Return a place's name as the article writes it."""
    at = reading.location if reading else None
    if at is not None and len(at.resolutions) == 1:
        return at.resolutions[0].toponym.surface
    return item.title


def placed_by(entries: Iterable[Fields], item: Item) -> Fields | None:
    """Return the entry that gives a name its place in this article."""
    return next((r for r in entries if r["action"] == "add" and r.get("ref") == item.ref), None)


def settled(entries: Iterable[Fields], item: Item, action: str) -> Fields | None:
    """Return the entry by which a name is moved or rejected in all articles."""
    names = {fold(item.title), fold(name_of(item, item.reading))}
    return next(
        (
            row
            for row in entries
            if row.get("scope") and row["action"] == action and fold(row.get("place", "")) in names
        ),
        None,
    )


def same_entry(entries: Iterable[Fields], made: Fields) -> Fields | None:
    """Return the entry that already says something of this name or actor in all articles."""
    key = "actor" if "actor" in made else "place"
    return next(
        (
            row
            for row in entries
            if row.get("scope")
            and row["action"] == made["action"]
            and fold(row.get(key, "")) == fold(made[key])
        ),
        None,
    )


def count_articles(claims: Sequence[Claims], *, place: str = "", actor: str = "") -> int:
    """Count the articles that name a place or an actor."""
    return sum(any(fold(place or actor) == name for name in _names(one, place)) for one in claims)


def _names(claims: Claims, place: str) -> Iterator[str]:
    if place:
        yield from (fold(item.toponym.surface) for item in claims.resolutions)
    else:
        yield from (fold(a.name) for r in claims.readings for a in r.claim.actors)
