"""What the desk's page is told: the article once, the queue after each decision."""

from collections.abc import Iterable, Iterator
from typing import Any

from mapgen.decisions import word_changes
from mapgen.decisions.carry import ORPHAN
from mapgen.model import Claim, Location, LonLat, Place
from mapgen.pipeline import Claims
from mapgen.review.desk import REASONS, Desk
from mapgen.review.queue import Item
from mapgen.vocabulary import load_vocabulary

__all__ = ["article_view", "detail_view", "place_view", "state_view"]

Json = dict[str, Any]
_STALE = {"changed": "its sentence has changed", "lost": "its sentence is gone"}
_MOST = 9  # candidates: one for each digit


def article_view(desk: Desk) -> Json:
    """Return what does not change: the text with its marks, roles, events, sides and reasons."""
    claims = desk.claims
    article, words = claims.analysis.article, load_vocabulary()
    return {
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else "",
        "lang": article.lang,
        "sha256": article.sha256,
        "text": article.text,
        "paragraphs": [list(span) for span in claims.analysis.paragraphs],
        "sentences": [[s.start, s.end] for s in claims.analysis.sentences],
        "spans": list(_spans(claims)),
        "roles": list(words.roles),
        "events": list(words.events),
        "sides": _sides(desk),
        "reasons": {action: list(why) for action, why in REASONS.items()},
        "file": desk.file.path.name,
    }


def _sides(desk: Desk) -> list[Json]:
    """Return the sides of this article first, then the joint ones, then nobody's."""
    book, used = desk.claims.book, {r.claim.layer for r in desk.claims.readings}
    single = [side.id for side in book.sides if side.id in used]
    joint = [one.id for one in book.joints if one.id in used]
    found = [book.layer_for(key) for key in (*single, *joint, "unattributed")]
    return [{"id": one.id, "name": one.name, "slot": one.slot} for one in found]


def _spans(claims: Claims) -> Iterator[Json]:
    """Yield what is marked in the text: places, actors, what was done, and dates."""
    text = claims.analysis.article.text
    slots = {side.id: slot for slot, side in enumerate(claims.book.sides)}
    yield from _deeds(claims, text)
    for item in claims.resolutions:
        feature = item.place.feature if item.place else ""
        kind = "none" if item.place is None else "region" if feature[:1] == "A" else "place"
        yield {"kind": kind, "start": item.toponym.start, "end": item.toponym.end}
    for mention in claims.mentions:
        side = mention.actors[0].side if mention.actors else ""
        yield {
            "kind": "actor",
            "start": mention.start,
            "end": mention.end,
            "slot": slots.get(side, -1),
        }
    for date in claims.dates:
        yield {"kind": "date", "start": date.at, "end": date.stop or date.at}


def _deeds(claims: Claims, text: str) -> Iterator[Json]:
    """Yield the words for what was done, up to the first place, actor or date after them."""
    others = sorted(
        {item.toponym.start for item in claims.resolutions}
        | {mention.start for mention in claims.mentions}
        | {date.at for date in claims.dates}
    )
    done = set()
    for reading in claims.readings:
        for cited in reading.claim.citations[:1]:
            at = text.find(reading.claim.action, cited.start, cited.end)
            if reading.claim.action and at >= 0:
                whole = at + len(reading.claim.action)
                end = min((spot for spot in others if at < spot < whole), default=whole)
                done.add((at, at + len(text[at:end].rstrip())))
    yield from ({"kind": "deed", "start": start, "end": end} for start, end in sorted(done))


def state_view(desk: Desk) -> Json:
    """Return everything that decisions change."""
    return {
        "by": desk.file.by,
        "saved": desk.file.data is not None,
        "undo": desk.can_undo,
        "redo": desk.can_redo,
        "stale": list(desk.outcome.stale),
        "doubts": list(desk.outcome.doubts),
        "items": [*_stale(desk), *(_item(desk, item) for item in desk.items), *_added(desk)],
    }


def _stale(desk: Desk) -> Iterator[Json]:
    """Yield the decisions that no longer fit; the page asks whether they are still true."""
    text = desk.claims.analysis.article.text
    for decision, fit in desk.stale:
        now = text[slice(*fit.span)] if fit.span else ""
        start, end = fit.span or (-1, -1)
        yield {
            "ref": f"stale:{decision.id}",
            "id": decision.id,
            "kind": "stale",
            "state": "aside" if desk.file.is_marked(decision.id, ORPHAN) else "undecided",
            "level": 3,
            "reasons": [[3, _STALE.get(fit.kind, "no such claim is read in its sentence")]],
            "title": decision.place or decision.id,
            "cite": {"start": start, "end": end, "quote": decision.quote},
            "claim": None,
            "rivals": 0,
            "why": decision.why,
            "changes": [list(pair) for pair in word_changes(decision.quote, now)] if now else [],
            "told": f"Decided: {decision.action}" + (f", {decision.why}" if decision.why else ""),
        }


def _item(desk: Desk, item: Item) -> Json:
    reading = desk.reading(item) or item.reading
    rows = desk.rows(item.ref)
    actions = {row["action"] for row in rows}
    return {
        "ref": item.ref,
        "kind": item.kind,
        "state": _state(desk, item, actions),
        "level": item.risk.level,
        "reasons": [[reason.level, reason.words] for reason in item.risk.reasons],
        "title": (reading.location.title if reading and reading.location else "") or item.title,
        "cite": _cite(item, reading.claim if reading else None),
        "claim": _claim(reading.claim, reading.location) if reading else None,
        "rivals": len(item.candidates),
        "why": next((row.get("why", "") for row in reversed(rows)), ""),
    }


def _state(desk: Desk, item: Item, actions: set[str]) -> str:
    if item.kind == "name" and any(
        row["action"] == "add" and row.get("place") == item.title for row in desk.file.entries
    ):
        return "changed"
    reading = desk.reading(item)
    if "reject" in actions or (item.reading is not None and reading is None):
        return "rejected"
    if actions & {"set", "move", "rename"}:
        return "changed"
    if "accept" in actions or (reading is not None and reading.claim.reviewed):
        return "accepted"
    return "undecided"


def _cite(item: Item, claim: Claim | None) -> Json:
    cited = claim.citations[0] if claim and claim.citations else item.citation
    return {"start": cited.start, "end": cited.end, "quote": cited.quote}


def _claim(claim: Claim, at: Location | None) -> Json:
    date = claim.date
    return {
        "who": [actor.name for actor in claim.actors],
        "layer": claim.layer,
        "role": claim.role,
        "event": claim.event,
        "action": claim.action,
        "targets": [actor.name for actor in claim.targets],
        "speaker": claim.speaker,
        "date": {
            "start": date.start.isoformat() if date and date.start else "",
            "end": date.end.isoformat() if date and date.end else "",
            "words": date.words if date else "",
        },
        "sure": _sure(claim),
        "place": _location(at) if at else None,
        "highlight": list(claim.highlight) if claim.highlight else None,
    }


def _sure(claim: Claim) -> str:
    if claim.negated:
        return "denied"
    if claim.planned or claim.hypothetical:
        return "planned"
    return "doubted" if claim.hedges else "stated"


def _location(at: Location) -> Json:
    return {
        "title": at.title,
        "id": at.place.id if at.place else "",
        "form": at.form,
        "words": at.words,
        "radius_km": at.radius_km,
        "at": _point(at.anchor),
    }


def _point(point: LonLat | None) -> list[float] | None:
    return [point.lon, point.lat] if point else None


def _added(desk: Desk) -> Iterator[Json]:
    """Yield the claims that a person has added; a name that got a place is in the queue."""
    names = {item.ref for item in desk.items if item.kind == "name"}
    read = {reading.claim.ref for reading in desk.claims.readings}
    new = [r for r in desk.outcome.readings if r.claim.ref not in read]
    for row in desk.file.entries:
        if row["action"] != "add" or row.get("ref") in names:
            continue
        made = next((r for r in new if _says(r.claim, row)), None)
        if made is not None:
            new.remove(made)
        cited = made.claim.citations[0] if made else None
        yield {
            "ref": f"add:{row['id']}",
            "kind": "added",
            "state": "added",
            "level": 0,
            "reasons": [],
            "title": row.get("place", ""),
            "cite": {
                "start": cited.start if cited else -1,
                "end": cited.end if cited else -1,
                "quote": row["quote"],
            },
            "claim": _claim(made.claim, made.location) if made else None,
            "rivals": 0,
            "why": row.get("why", ""),
        }


def _says(claim: Claim, row: Json) -> bool:
    words = " ".join(row["quote"].split())
    same = any(" ".join(cited.quote.split()) == words for cited in claim.citations)
    return same and claim.role == row["to"].get("role", "mentioned")


def detail_view(desk: Desk, item: Item) -> Json:
    """Return what only the claim before the reviewer needs: candidates and shapes."""
    reading = desk.reading(item) or item.reading
    at = reading.location if reading else None
    own = at.anchor if at else None
    start, end = item.citation.start, item.citation.end
    near = [
        r.location
        for r in desk.claims.readings
        if r.location and start <= r.location.start < end and r is not item.reading
    ]
    beside = next((one.anchor for one in near if one.anchor), None)
    return {
        "ref": item.ref,
        "rivals": [place_view(place, beside or own) for place in _candidates(desk, item)[:_MOST]],
        "from": next((one.title for one in near if one.anchor), ""),
        "shape": _shape(at),
        "regions": [_shape(one) for one in near if one.form == "region"][:2],
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
