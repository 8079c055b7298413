"""Owns the page's view model: a MapDocument as plain data for the page's scripts."""

import itertools
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from mapgen.lang.identify import NAMES_ONLY
from mapgen.model import (
    Actor,
    ArticleRef,
    Claim,
    Layer,
    MapDocument,
    Mark,
    Review,
    Said,
)
from mapgen.render.frame import Frame, frame_of
from mapgen.render.plain import View
from mapgen.render.style import SHAPES, TEXTURES
from mapgen.vocabulary import load_vocabulary

__all__ = ["ordered_marks", "page_data", "safe_url"]

Json = dict[str, Any]


def page_data(
    document: MapDocument,
    *,
    geometry: bool = True,
    marks: bool = True,
    frame: Frame | None = None,
) -> Json:
    """Return the document as the page's scripts read it.

    Parameters
    ----------
    geometry : bool
        Whether the marks carry their geometry; False when the page has it elsewhere.
    marks : bool
        Whether there are marks, and what is not on the map; False when the page draws them from
        the GeoJSON alone.
    frame : Frame, optional
        What `frame_of` found, if that is known already.
    """
    frame = frame or frame_of(document)
    return {
        "articles": [
            _article(article) | _guessed(document, article) for article in document.articles
        ],
        "layers": _layers(document),
        "actors": {actor.id: _actor(actor) for actor in _actors(document)},
        **(_said(document, geometry) if marks else {}),
        **_events(document),
        "frame": frame.to_json() if frame else None,
        "notices": list(document.notices),
        "sources": [
            {
                "name": source.name,
                "version": source.version,
                "licence": source.licence,
                "url": safe_url(source.url),
            }
            for source in document.sources
        ],
        "reviewed_by": document.reviewed_by,
        **({"review": _review(document.review)} if document.review else {}),
        "run": {"versions": [list(pair) for pair in document.run.versions]},
    }


def _review(review: Review) -> Json:
    return {**asdict(review), "on": review.on.isoformat() if review.on else None}


def _events(document: MapDocument) -> dict[str, dict[str, str]]:
    """Return the types of event that are told: each one's sign, and how its targets stand to it."""
    claims = (*(claim for mark in document.marks for claim in mark.claims), *document.unplaced)
    used = {claim.event for claim in claims} | {one.event for one in document.unread}
    known = load_vocabulary().events
    told = {key: kind for key, kind in known.items() if key in used}
    return {
        "events": {key: kind.symbol for key, kind in told.items()},
        "whom": {key: kind.whom for key, kind in told.items()},
    }


def _said(document: MapDocument, geometry: bool) -> Json:
    marks = ordered_marks(document)
    articles = {article.sha256: n for n, article in enumerate(document.articles)}
    view = View(document.articles, articles)
    drawn = [mark for mark in marks if mark.geometry is not None]
    named = [mark for mark in marks if mark.geometry is None]
    numbers = _numbers(drawn, articles)
    return {
        "marks": [view.mark(mark, numbers[mark.id], geometry) for mark in drawn],
        "named": [view.mark(mark, 0, False) for mark in named],
        "unresolved": [
            {
                "surface": left.surface,
                "reason": left.reason,
                "rivals": list(left.rivals),
                "cite": view.cite(left.citation, None),
            }
            for left in document.unresolved
        ],
        "unplaced": [view.claim(claim) for claim in document.unplaced],
        "unread": [
            {"event": one.event, "words": one.words, "cite": view.cite(one.citation, None)}
            for one in document.unread
        ],
    }


def _numbers(marks: Iterable[Mark], articles: Mapping[str, int]) -> dict[str, int]:
    """Count the marks as the articles tell them, mentions last; `packed.js` does the same."""

    def first(mark: Mark) -> tuple[bool, float, int]:
        cites = [cite for claim in mark.claims for cite in claim.citations]
        spots = ((articles.get(cite.article, 0), cite.start) for cite in cites)
        return not mark.shown, *min(spots, default=(math.inf, 0))

    return {mark.id: n for n, mark in enumerate(sorted(marks, key=first), start=1)}


def safe_url(url: str) -> str:
    """Return an http(s) address unchanged and anything else as the empty string."""
    clean = url.strip()
    return clean if clean.lower().startswith(("http://", "https://")) else ""


def ordered_marks(document: MapDocument) -> tuple[Mark, ...]:
    """Return the marks as the list shows them: by layer, events first, then by date."""
    rank = {layer.id: n for n, layer in enumerate(document.layers)}
    quiet = load_vocabulary().of_kind("background")

    def key(mark: Mark) -> tuple[int, bool, str, int, str]:
        first = min((rank[layer] for layer in mark.layers if layer in rank), default=len(rank))
        claims = [claim for claim in mark.claims if rank.get(claim.layer) == first]
        starts = [cite.start for claim in mark.claims for cite in claim.citations]
        background = all(claim.role in quiet for claim in claims)
        return first, background, _first_day(claims), min(starts, default=0), mark.id

    return tuple(sorted(document.marks, key=key))


def _first_day(claims: Iterable[Claim]) -> str:
    spans = [claim.date for claim in claims if claim.date]
    days = [day.isoformat() for span in spans if (day := span.start or span.end)]
    return min(days, default="9999")


def _article(article: ArticleRef) -> Json:
    return {
        "sha256": article.sha256,
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "url": safe_url(article.url),
        "lang": article.lang,
        "names_only": article.lang in NAMES_ONLY,
        "paragraphs": len(article.paragraphs),
    }


def _guessed(document: MapDocument, article: ArticleRef) -> Json:
    """Return the day of publication that is only guessed, where no better one is known."""
    if article.published is not None:
        return {}
    for notice in document.notices:
        said: object = notice
        if isinstance(notice, Said) and notice.key == "notice.of":
            said = notice.field("said") if notice.field("article") == article.title else ""
        alone = said is not notice or len(document.articles) == 1
        if isinstance(said, Said) and said.key == "notice.guessed_day" and alone:
            return {"guess": said.field("day")}
    return {}


def _layers(document: MapDocument) -> list[Json]:
    slots = _side_slots(document.layers)
    names = {side.id: side.name for side in document.sides}
    return [
        {
            "id": layer.id,
            "name": layer.name,
            "short": min((layer.name, names.get(_only_side(layer), layer.name)), key=len),
            "sides": list(layer.sides),
            **_look([slots[side] for side in layer.sides]),
        }
        for layer in document.layers
    ]


def _only_side(layer: Layer) -> str:
    """Return the side of a layer that has one; a joint layer must keep its own name."""
    return layer.sides[0] if len(layer.sides) == 1 else ""


def _side_slots(layers: Iterable[Layer]) -> Mapping[str, int]:
    """Return the slot of every side, also of one that only stands in joint layers."""
    layers = tuple(layers)
    slots = {
        layer.sides[0]: layer.slot for layer in layers if len(layer.sides) == 1 and layer.slot >= 0
    }
    free = (slot for slot in itertools.count() if slot not in set(slots.values()))
    for layer in layers:
        for side in layer.sides:
            if side not in slots:
                slots[side] = next(free)
    return slots


def _look(slots: list[int]) -> Json:
    if not slots:
        return {"slots": [], "shape": "dot", "texture": "none"}
    if len(slots) > 1:
        return {"slots": slots, "shape": "diamond", "texture": "both"}
    slot = slots[0]
    return {
        "slots": slots,
        "shape": SHAPES[min(slot, len(SHAPES) - 1)],
        "texture": TEXTURES[min(slot, len(TEXTURES) - 1)],
    }


def _actors(document: MapDocument) -> list[Actor]:
    claims = [claim for mark in document.marks for claim in mark.claims]
    found = {actor.id: actor for actor in document.actors}
    for claim in (*claims, *document.unplaced):
        for actor in (*claim.actors, *claim.targets):
            found.setdefault(actor.id, actor)
    return [found[key] for key in sorted(found)]


def _actor(actor: Actor) -> Json:
    return {"name": actor.name, "side": actor.side, "kind": actor.kind, "sidc": actor.sidc}
