"""Claims and marks as typed columns, for data frames and Parquet."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from mapgen.actors import ActorBook, identity_of
from mapgen.errors import UsageError
from mapgen.export.rows import pairs, publisher_of
from mapgen.model import Actor, Claim, Geometry, MapDocument, Mark

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["CLAIMS", "MARKS", "VERSION", "arrow", "claim_rows", "mark_rows", "table_of"]

VERSION = "1"
"""The version of the tables, in their metadata as ``mapgen.tables``."""

Columns = Mapping[str, str]

CLAIMS: Columns = {
    "article_id": "string", "article": "string", "claim_id": "string", "ref": "string",
    "event_id": "string", "event": "string", "role": "string", "layer": "string",
    "actors": "strings", "actor_ids": "strings", "sides": "strings", "targets": "strings",
    "target_ids": "strings", "action": "string", "date_start": "date", "date_end": "date",
    "date_words": "string", "time_precision": "int", "date_prec": "int", "date_inferred": "bool",
    "hedged": "bool", "hedges": "strings", "negated": "bool", "planned": "bool",
    "hypothetical": "bool", "inferred": "bool", "speaker": "string", "figures": "strings",
    "fatalities": "int", "reviewed": "bool", "mark_id": "string", "place": "string",
    "place_id": "string", "form": "string", "geo_precision": "int", "where_prec": "int",
    "radius_km": "float", "score": "float", "country": "string", "admin1": "string",
    "lon": "float", "lat": "float", "quote": "string", "quote_start": "int", "quote_end": "int",
    "citations": "int", "publisher": "string", "published": "date", "url": "string",
    "geometry": "wkb",
}  # fmt: skip
"""One row a claim: its mark's place flattened, its first citation spelt out; the geometry is the
mark's anchor, a WGS84 point (lon, lat) in degrees. Absent values are null. `actors` are called as
the article does; `actor_ids` are the same in all articles."""

MARKS: Columns = {
    "article_id": "string", "mark_id": "string", "title": "string", "place_id": "string",
    "layers": "strings", "form": "string", "geo_precision": "int", "where_prec": "int",
    "radius_km": "float", "score": "float", "shown": "bool", "approximate": "bool",
    "country": "string", "admin1": "string", "claims": "int", "lon": "float", "lat": "float",
    "geometry": "wkb",
}  # fmt: skip
"""One row a mark; the geometry is the mark's own, WGS84, (lon, lat) in degrees."""


def arrow() -> Any:
    """Return pyarrow, or say how to get it.

    Raises
    ------
    UsageError
        If it is not installed.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet
    except ImportError as error:
        raise UsageError("tables need pyarrow: pip install 'mapgen[corpus]'") from error
    return pa


def table_of(columns: Columns, rows: Iterable[Mapping[str, Any]]) -> "pa.Table":
    """Return rows as a typed Arrow table with the metadata of GeoParquet 1.1.

    Parameters
    ----------
    columns : mapping
        Name -> kind, such as `CLAIMS`.
    rows : iterable of mapping
        Column -> plain value; dates as ISO text, geometries as WKB.
    """
    days = [name for name, kind in columns.items() if kind == "date"]
    dated = [{**row, **{name: _day(row.get(name)) for name in days}} for row in rows]
    return arrow().Table.from_pylist(dated, schema=_schema(columns))


def claim_rows(
    document: MapDocument, article_id: str = "", book: ActorBook | None = None
) -> Iterable[dict[str, Any]]:
    """Yield a row of `CLAIMS` for every claim, unplaced ones last.

    The ids of actors are those that they have in every article; `book` may say which are one.
    """
    places = {mark.id: _place(mark) for mark in document.marks}
    for mark, claim in pairs(document):
        where = places[mark.id] if mark else {}
        yield {"article_id": article_id, **_claim(document, claim, book), **where}


def mark_rows(document: MapDocument, article_id: str = "") -> Iterable[dict[str, Any]]:
    """Yield a row of `MARKS` for every mark."""
    for mark in document.marks:
        yield {
            "article_id": article_id,
            "mark_id": mark.id,
            "title": mark.title,
            **{key: getattr(mark, key) for key in _SAME},
            "layers": list(mark.layers),
            "claims": len(mark.claims),
            **_lonlat(mark),
            "geometry": _wkb(mark.geometry),
        }


_SAME = (
    "place_id", "form", "geo_precision", "where_prec", "radius_km", "score", "shown",
    "approximate", "country", "admin1",
)  # fmt: skip


def _claim(document: MapDocument, claim: Claim, book: ActorBook | None) -> dict[str, Any]:
    first = claim.citations[0] if claim.citations else None
    refs = {ref.sha256: ref for ref in document.articles}
    article = refs.get(first.article) if first else None
    published = article.published if article else None
    plain = ("ref", "event_id", "event", "role", "layer", "action", "negated", "planned",
             "hypothetical", "inferred", "speaker", "fatalities", "reviewed")  # fmt: skip
    return {
        "article": first.article if first else None,
        "claim_id": claim.id,
        **{key: getattr(claim, key) for key in plain},
        **_people("actor", claim.actors, book),
        **_people("target", claim.targets, book),
        "sides": list(dict.fromkeys(actor.side for actor in claim.actors)),
        **_date(claim),
        "hedged": bool(claim.hedges),
        "hedges": list(claim.hedges),
        "figures": list(claim.figures),
        "quote": first.quote if first else None,
        "quote_start": first.start if first else None,
        "quote_end": first.end if first else None,
        "citations": len(claim.citations),
        "publisher": publisher_of(document, claim),
        "published": published.isoformat() if published else None,
        "url": article.url if article else None,
    }


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _people(kind: str, actors: tuple[Actor, ...], book: ActorBook | None) -> dict[str, list[str]]:
    ids = [identity_of(actor, book) for actor in actors]
    return {f"{kind}s": [a.name for a in actors], f"{kind}_ids": ids}


def _date(claim: Claim) -> dict[str, Any]:
    span = claim.date
    return {
        "date_start": span.start.isoformat() if span and span.start else None,
        "date_end": span.end.isoformat() if span and span.end else None,
        "date_words": span.words if span else None,
        "time_precision": span.time_precision if span else None,
        "date_prec": span.date_prec if span else None,
        "date_inferred": bool(span and span.inferred),
    }


def _place(mark: Mark) -> dict[str, Any]:
    same = ("place_id", "form", "geo_precision", "where_prec", "radius_km", "score", "country",
            "admin1")  # fmt: skip
    anchor = mark.anchor
    point = Geometry("Point", (anchor.lon, anchor.lat)) if anchor else None
    return {
        "mark_id": mark.id,
        "place": mark.title,
        **{key: getattr(mark, key) for key in same},
        **_lonlat(mark),
        "geometry": _wkb(point),
    }


def _lonlat(mark: Mark) -> dict[str, float | None]:
    anchor = mark.anchor
    return {
        "lon": round(anchor.lon, 5) if anchor else None,
        "lat": round(anchor.lat, 5) if anchor else None,
    }


def _wkb(geometry: Geometry | None) -> bytes | None:
    if geometry is None:
        return None
    import shapely
    from shapely.geometry import shape

    made: bytes = shapely.to_wkb(shape(geometry), byte_order=1)
    return made


def _schema(columns: Columns) -> Any:
    pa = arrow()
    kinds = {
        "string": pa.string(), "strings": pa.list_(pa.string()), "int": pa.int64(),
        "float": pa.float64(), "bool": pa.bool_(), "date": pa.date32(), "wkb": pa.binary(),
    }  # fmt: skip
    meta = {"mapgen.tables": VERSION}
    if "geometry" in columns:
        shape = {"encoding": "WKB", "geometry_types": []}
        head = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": shape}}
        meta["geo"] = json.dumps(head, sort_keys=True)
    return pa.schema([(name, kinds[kind]) for name, kind in columns.items()], metadata=meta)
