"""Owns the page's view model: a MapDocument as plain data for the page's scripts."""

import itertools
from collections.abc import Iterable, Mapping
from typing import Any

from mapgen.lang.identify import NAMES_ONLY
from mapgen.model import (
    Actor,
    ArticleRef,
    Citation,
    Claim,
    DateSpan,
    Disagreement,
    Geometry,
    Layer,
    LonLat,
    MapDocument,
    Mark,
)
from mapgen.render.style import SHAPES, TEXTURES
from mapgen.vocabulary import load_vocabulary

__all__ = ["ordered_marks", "page_data", "safe_url"]

Json = dict[str, Any]


def page_data(document: MapDocument, *, geometry: bool = True, marks: bool = True) -> Json:
    """Return the document as the page's scripts read it.

    Parameters
    ----------
    geometry : bool
        Whether the marks carry their geometry; False when the page has it elsewhere.
    marks : bool
        Whether there are marks, and what is not on the map; False when the page draws them from
        the GeoJSON alone.
    """
    drawn = [mark for mark in document.marks if mark.geometry is not None]
    return {
        "articles": [_article(article) for article in document.articles],
        "layers": _layers(document, drawn),
        "actors": {actor.id: _actor(actor) for actor in _actors(document)},
        **(_said(document, geometry) if marks else {}),
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
        "run": {"versions": [list(pair) for pair in document.run.versions]},
    }


def _said(document: MapDocument, geometry: bool) -> Json:
    marks = ordered_marks(document)
    articles = {article.sha256: n for n, article in enumerate(document.articles)}
    view = _View(document.articles, articles)
    drawn = [mark for mark in marks if mark.geometry is not None]
    named = [mark for mark in marks if mark.geometry is None]
    return {
        "marks": [view.mark(mark, n, geometry) for n, mark in enumerate(drawn, start=1)],
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
    }


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


def _layers(document: MapDocument, drawn: Iterable[Mark]) -> list[Json]:
    counts: dict[str, int] = {}
    for mark in drawn:
        for layer_id in mark.layers:
            counts[layer_id] = counts.get(layer_id, 0) + 1
    slots = _side_slots(document.layers)
    names = {side.id: side.name for side in document.sides}
    return [
        {
            "id": layer.id,
            "name": layer.name,
            "short": min((layer.name, names.get(_only_side(layer), layer.name)), key=len),
            "sides": list(layer.sides),
            **_look([slots[side] for side in layer.sides]),
            "count": counts.get(layer.id, 0),
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
        for actor in claim.actors:
            found.setdefault(actor.id, actor)
    return [found[key] for key in sorted(found)]


def _actor(actor: Actor) -> Json:
    return {"name": actor.name, "side": actor.side, "kind": actor.kind, "sidc": actor.sidc}


def _date(span: DateSpan | None) -> Json | None:
    if span is None:
        return None
    return {
        "start": span.start.isoformat() if span.start else None,
        "end": span.end.isoformat() if span.end else None,
        "words": span.words,
        "time_precision": span.time_precision,
        "date_prec": span.date_prec,
    }


def _slim(data: Json) -> Json:
    """Leave out what is empty: the page's `base.js` knows the same defaults."""
    return {
        key: value
        for key, value in data.items()
        if value not in (None, "", [], False) and (key, value) != ("score", 1.0)
    }


def _shape(shape: Geometry, anchor: LonLat | None) -> Json | str:
    if shape.type == "Point" and anchor and shape.coordinates == (anchor.lon, anchor.lat):
        return "anchor"
    return {"type": shape.type, "coordinates": shape.coordinates}


class _View:
    """Turns marks and claims into plain data, knowing the articles they cite."""

    def __init__(self, articles: tuple[ArticleRef, ...], index: Mapping[str, int]) -> None:
        self._articles = articles
        self._index = index

    def mark(self, mark: Mark, number: int, geometry: bool) -> Json:
        shape = mark.geometry if geometry else None
        data: Json = {
            "id": mark.id,
            "n": number,
            "title": mark.title,
            "place_id": mark.place_id,
            "layers": list(mark.layers),
            "form": mark.form,
            "anchor": [mark.anchor.lon, mark.anchor.lat] if mark.anchor else None,
            "radius_km": mark.radius_km,
            "words": mark.words,
            "approximate": mark.approximate,
            "rule": mark.rule,
            "note": mark.note,
            "names": [list(pair) for pair in mark.names],
            "rivals": list(mark.rivals),
            "score": round(mark.score, 2),
            "country": mark.country,
            "admin1": mark.admin1,
            "claims": [self.claim(claim) for claim in mark.claims],
            "differ": [self._differ(one) for one in mark.disagreements],
        }
        if shape is not None:
            data["geometry"] = _shape(shape, mark.anchor)
        return _slim(data)

    def _differ(self, one: Disagreement) -> Json:
        versions = zip(one.values, one.citations, strict=True)
        return {
            "kind": one.kind,
            "versions": [
                {"value": value, "cite": self.cite(cite, None)} for value, cite in versions
            ],
        }

    def claim(self, claim: Claim) -> Json:
        data = {
            "id": claim.id,
            "role": claim.role,
            "layer": claim.layer,
            "actors": [actor.id for actor in claim.actors],
            "action": claim.action,
            "date": _date(claim.date),
            "hedges": list(claim.hedges),
            "negated": claim.negated,
            "inferred": claim.inferred,
            "figures": list(claim.figures),
            "speaker": claim.speaker,
            "reviewed": claim.reviewed,
            "cites": [self.cite(cite, claim.highlight) for cite in claim.citations],
        }
        return _slim(data)

    def cite(self, cite: Citation, highlight: tuple[int, int] | None) -> Json:
        """Return a quote in three parts, the highlighted place in the middle."""
        first, last = highlight or (cite.start, cite.start)
        if not cite.start <= first <= last <= cite.end:
            first = last = cite.start
        cut, rest = first - cite.start, last - cite.start
        number = self._index.get(cite.article, 0)
        return {
            "article": number,
            "paragraph": self._paragraph(number, cite.start),
            "before": cite.quote[:cut],
            "place": cite.quote[cut:rest],
            "after": cite.quote[rest:],
        }

    def _paragraph(self, number: int, start: int) -> int | None:
        """Return the 0-based paragraph that holds code point `start`."""
        if number >= len(self._articles):
            return None
        for n, (first, end) in enumerate(self._articles[number].paragraphs):
            if first <= start < end:
                return n
        return None
