"""What the desk's page is told once: each article's text with its marks, and what can be chosen."""

from collections.abc import Iterable, Iterator
from typing import Any

from mapgen.model import Layer
from mapgen.pipeline import Claims
from mapgen.review.desk import Desk
from mapgen.review.voice import Voice
from mapgen.vocabulary import load_vocabulary

__all__ = ["shelf_view"]

Json = dict[str, Any]
_CHANGES = ("reject", "set", "move", "rename", "add")


def shelf_view(desk: Desk, voice: Voice) -> Json:
    """Return what does not change: articles, roles, events, reasons, the desk's words."""
    known, strings = load_vocabulary(), voice.words.catalogue.strings
    used = {r.claim.layer for claims in desk.claims for r in claims.readings}
    return {
        "articles": [_article(claims) for claims in desk.claims],
        "roles": list(known.roles),
        "events": list(known.events),
        "sides": _sides(desk.claims, used),
        "reasons": {action: _reasons(voice, action) for action in _CHANGES},
        "file": desk.file.path.name,
        "words": {key: text for key, text in strings.items() if key.startswith("desk.")},
    }


def _reasons(voice: Voice, action: str) -> list[str]:
    head = f"desk.reasons.{action}"
    keys = [key for key in voice.words.catalogue.strings if key.startswith(head)]
    return [voice.words.text(key) for key in sorted(keys)]


def _article(claims: Claims) -> Json:
    article = claims.analysis.article
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
    }


def _sides(articles: Iterable[Claims], used: set[str]) -> list[Json]:
    """Return the sides of these articles first, then the joint ones, then nobody's."""
    found: dict[str, Layer] = {}
    for claims in articles:
        book = claims.book
        found |= {side.id: book.layer_for(side.id) for side in book.sides if side.id in used}
    for claims in articles:
        joints = [one.id for one in claims.book.joints if one.id in used]
        found |= {key: claims.book.layer_for(key) for key in joints if key not in found}
        nobody = claims.book.layer_for("unattributed")
    found[nobody.id] = found.pop(nobody.id, nobody)
    return [{"id": one.id, "name": one.name, "slot": one.slot} for one in found.values()]


def _spans(claims: Claims) -> Iterator[Json]:
    """Yield what is marked in the text: places, actors, what was done, and dates."""
    text = claims.analysis.article.text
    slots = claims.book.slots()
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
