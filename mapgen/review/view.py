"""What the desk's page is told after each decision: the queue as it stands."""

from collections.abc import Iterator
from typing import Any

from mapgen.decisions import word_changes
from mapgen.model import Claim, Location, LonLat
from mapgen.review.desk import Desk
from mapgen.review.everywhere import name_of
from mapgen.review.queue import Item
from mapgen.review.stale import is_put_aside
from mapgen.review.voice import Voice

__all__ = ["state_view"]

Json = dict[str, Any]
_NAMED = frozenset({"claim", "mention", "name"})  # kinds that have a place's name
_STALE = {"changed": "changed", "lost": "lost", "several": "repeated"}


def state_view(desk: Desk, voice: Voice) -> Json:
    """Return everything that decisions change."""
    items = (_item(desk, item, voice) for item in desk.items)
    return {
        "by": desk.file.by,
        "on": desk.file.on,
        "saved": desk.file.data is not None,
        "undo": desk.history.can_undo,
        "redo": desk.history.can_redo,
        "doubts": [voice.said(line) for outcome in desk.outcomes for line in outcome.doubts],
        "elsewhere": desk.elsewhere,
        "items": [*_stale(desk, voice), *items, *_added(desk, voice)],
    }


def _stale(desk: Desk, voice: Voice) -> Iterator[Json]:
    """Yield the decisions that no longer fit; the page asks whether they are still true."""
    for one in desk.stale:
        decision, fit = one.decision, one.fit
        text = desk.claims[one.article].analysis.article.text
        now = text[slice(*fit.span)] if fit.span else ""
        start, end = fit.span or (-1, -1)
        yield {
            "ref": f"stale:{one.key}",
            "id": one.key,
            "kind": "stale",
            "state": "aside" if is_put_aside(one, desk.file) else "undecided",
            "level": 3,
            "reasons": [[3, voice.text(f"risk.{_STALE.get(fit.kind, 'unmatched')}", n=fit.count)]],
            "article": one.article,
            "title": decision.place or decision.id,
            "cite": {"start": start, "end": end, "quote": decision.quote},
            "claim": None,
            "rivals": 0,
            "why": decision.why,
            "changes": [list(pair) for pair in word_changes(decision.quote, now)] if now else [],
            "told": voice.text(f"was.{decision.action}", why=decision.why),
        }


def _item(desk: Desk, item: Item, voice: Voice) -> Json:
    reading = desk.reading(item) or item.reading
    rows = desk.rows(item.ref)
    actions = {row["action"] for row in rows}
    return {
        "ref": item.ref,
        "kind": item.kind,
        "state": _state(desk, item, actions),
        "level": item.risk.level,
        "reasons": [[reason.level, voice.reason(reason)] for reason in item.risk.reasons],
        "article": item.article,
        "title": (reading.location.title if reading and reading.location else "") or item.title,
        "cite": _cite(item, reading.claim if reading else None),
        "claim": _claim(reading.claim, reading.location, voice) if reading else None,
        "name": name_of(item, item.reading) if item.kind in _NAMED else "",
        "spot": _point(desk.spot(item)) if item.kind == "name" else None,
        "rivals": len(item.candidates),
        "why": next((row.get("why", "") for row in reversed(rows or desk.about(item))), ""),
    }


def _state(desk: Desk, item: Item, actions: set[str]) -> str:
    if desk.is_refused(item):
        return "rejected"
    if item.kind == "name" and desk.is_placed(item):
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


def _claim(claim: Claim, at: Location | None, voice: Voice) -> Json:
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
        "place": _location(at, voice) if at else None,
        "highlight": list(claim.highlight) if claim.highlight else None,
    }


def _sure(claim: Claim) -> str:
    if claim.negated:
        return "denied"
    if claim.planned or claim.hypothetical:
        return "planned"
    return "doubted" if claim.hedges else "stated"


def _location(at: Location, voice: Voice) -> Json:
    return {
        "title": at.title,
        "id": at.place.id if at.place else "",
        "form": at.form,
        "words": voice.said(at.words) if at.words else "",
        "radius_km": at.radius_km,
        "at": _point(at.anchor),
    }


def _point(point: LonLat | None) -> list[float] | None:
    return [point.lon, point.lat] if point else None


def _added(desk: Desk, voice: Voice) -> Iterator[Json]:
    """Yield the claims that a person has added; a name that got a place is in the queue."""
    names = {item.ref for item in desk.items if item.kind == "name"}
    read = {reading.claim.ref for claims in desk.claims for reading in claims.readings}
    new = [
        (number, reading)
        for number, outcome in enumerate(desk.outcomes)
        for reading in outcome.readings
        if reading.claim.ref not in read
    ]
    for row in desk.file.entries:
        if row["action"] != "add" or row.get("ref") in names:
            continue
        found = next(((n, r) for n, r in new if _says(r.claim, row)), None)
        if found is not None:
            new.remove(found)
        number, made = found or (0, None)
        cited = made.claim.citations[0] if made else None
        yield {
            "ref": f"add:{row['id']}",
            "kind": "added",
            "state": "added",
            "level": 0,
            "reasons": [],
            "article": number,
            "title": row.get("place", ""),
            "cite": {
                "start": cited.start if cited else -1,
                "end": cited.end if cited else -1,
                "quote": row["quote"],
            },
            "claim": _claim(made.claim, made.location, voice) if made else None,
            "rivals": 0,
            "why": row.get("why", ""),
        }


def _says(claim: Claim, row: Json) -> bool:
    words = " ".join(row["quote"].split())
    same = any(" ".join(cited.quote.split()) == words for cited in claim.citations)
    return same and claim.role == row["to"].get("role", "mentioned")
