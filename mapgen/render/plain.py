"""Turns marks and claims into plain data for the page, knowing the articles they cite."""

import sys
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

from mapgen.model import (
    ArticleRef,
    Citation,
    Claim,
    DateSpan,
    Disagreement,
    Geometry,
    LonLat,
    Mark,
)

__all__ = ["View"]

Json = dict[str, Any]


def _date(span: DateSpan | None) -> Json | None:
    if span is None:
        return None
    data = {
        "start": span.start.isoformat() if span.start else None,
        "end": span.end.isoformat() if span.end else None,
        "words": span.words,
        "time_precision": span.time_precision,
        "date_prec": span.date_prec,
    }
    return {**data, "inferred": True} if span.inferred else data


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


class View:
    """Turns marks and claims into plain data, knowing the articles they cite."""

    def __init__(self, articles: tuple[ArticleRef, ...], index: Mapping[str, int]) -> None:
        self._articles = articles
        self._index = index

    def mark(self, mark: Mark, number: int, geometry: bool) -> Json:
        """Return a mark; the page fills in what is left out."""
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
            "hidden": not mark.shown,
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
        """Return a claim with its quotes."""
        data = {
            "id": claim.id,
            "role": claim.role,
            "event": claim.event,
            "targets": [actor.id for actor in claim.targets],
            "planned": claim.planned,
            "hypothetical": claim.hypothetical,
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
        paragraphs = self._articles[number].paragraphs  # in text order
        n = bisect_right(paragraphs, (start, sys.maxsize)) - 1
        return n if n >= 0 and start < paragraphs[n][1] else None
