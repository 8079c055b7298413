"""Claims as flat rows, for formats that know tables only."""

from collections.abc import Iterator
from itertools import chain

from mapgen.model import Claim, MapDocument, Mark

__all__ = ["COLUMNS", "FIRST", "Cell", "claim_row", "pairs", "publisher_of"]

Cell = str | int | float | None

COLUMNS = (
    "mark_id", "claim_id", "title", "place_id", "lon", "lat", "form", "geo_precision",
    "where_prec", "radius_km", "precision", "country", "admin1", "role", "layer", "actors",
    "actor_ids", "action", "date_start", "date_end", "date_words", "time_precision", "date_prec",
    "hedged", "hedges", "negated", "inferred", "speaker", "figures", "reviewed", "quote",
    "quote_start", "quote_end", "article", "publisher", "published", "url", "citations",
    "event", "event_id", "targets", "target_ids", "planned", "hypothetical", "date_inferred",
    "fatalities",
)  # fmt: skip
"""The columns of a claim's row, in order; new ones come last, so that old tables are known."""

FIRST = COLUMNS[:-8]
"""The columns of tables that were written before events were read."""


def pairs(document: MapDocument) -> Iterator[tuple[Mark | None, Claim]]:
    """Yield every claim with its mark, in the document's order; unplaced ones come last."""
    placed = ((mark, claim) for mark in document.marks for claim in mark.claims)
    return chain(placed, ((None, claim) for claim in document.unplaced))


def claim_row(document: MapDocument, mark: Mark | None, claim: Claim) -> dict[str, Cell]:
    """Return one claim as a row: lists are joined by "; ", the first citation is spelt out."""
    return {**_where(mark), **_what(claim), **_evidence(document, claim)}


def publisher_of(document: MapDocument, claim: Claim) -> str:
    """Return who published the articles that a claim cites, joined by "; "."""
    names = (ref.publisher for ref in document.articles if ref.sha256 in claim.articles)
    return "; ".join(dict.fromkeys(name for name in names if name))


def _where(mark: Mark | None) -> dict[str, Cell]:
    if mark is None:
        return dict.fromkeys(COLUMNS[:13])
    return {
        "mark_id": mark.id,
        "title": mark.title,
        "place_id": mark.place_id,
        "lon": round(mark.anchor.lon, 5) if mark.anchor else None,
        "lat": round(mark.anchor.lat, 5) if mark.anchor else None,
        "form": mark.form,
        "geo_precision": mark.geo_precision,
        "where_prec": mark.where_prec,
        "radius_km": mark.radius_km,
        "precision": mark.words,
        "country": mark.country,
        "admin1": mark.admin1,
    }


def _what(claim: Claim) -> dict[str, Cell]:
    date = claim.date
    return {
        "claim_id": claim.id,
        "role": claim.role,
        "layer": claim.layer,
        "actors": "; ".join(actor.name for actor in claim.actors),
        "actor_ids": "; ".join(actor.id for actor in claim.actors),
        "action": claim.action,
        "date_start": date.start.isoformat() if date and date.start else None,
        "date_end": date.end.isoformat() if date and date.end else None,
        "date_words": date.words if date else None,
        "time_precision": date.time_precision if date else None,
        "date_prec": date.date_prec if date else None,
        "hedged": int(bool(claim.hedges)),
        "hedges": "; ".join(claim.hedges),
        "negated": int(claim.negated),
        "inferred": int(claim.inferred),
        "speaker": claim.speaker,
        "figures": "; ".join(claim.figures),
        "reviewed": int(claim.reviewed),
        "event": claim.event,
        "event_id": claim.event_id,
        "targets": "; ".join(actor.name for actor in claim.targets),
        "target_ids": "; ".join(actor.id for actor in claim.targets),
        "planned": int(claim.planned),
        "hypothetical": int(claim.hypothetical),
        "date_inferred": int(bool(date and date.inferred)),
        "fatalities": claim.fatalities,
    }


def _evidence(document: MapDocument, claim: Claim) -> dict[str, Cell]:
    first = claim.citations[0] if claim.citations else None
    refs = {ref.sha256: ref for ref in document.articles}
    article = refs.get(first.article) if first else None
    return {
        "quote": first.quote if first else None,
        "quote_start": first.start if first else None,
        "quote_end": first.end if first else None,
        "article": first.article if first else None,
        "publisher": article.publisher if article else None,
        "published": article.published.isoformat() if article and article.published else None,
        "url": article.url if article else None,
        "citations": len(claim.citations),
    }
