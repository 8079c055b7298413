"""Linked Places format 1.2 (JSON-LD): one Feature per mark."""

from typing import Any

from mapgen.export.geojson.shapes import plain
from mapgen.export.geojson.simplestyle import description
from mapgen.export.geojson.text import layout
from mapgen.export.uris import article_uri, own_uri, place_uri
from mapgen.model import Claim, MapDocument, Mark

__all__ = ["CONTEXT", "EXPLAIN", "to_lpf"]

CONTEXT = (
    "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
    "linkedplaces-context-v1.1.jsonld"
)

EXPLAIN = """\
Linked Places describes places, so claims become descriptions (with their words and source) and
the dates of a place. It has three words for how sure a position is: "certain" for a named town,
"less-certain" for an estimated or limited area, "uncertain" for anything wider. Roles and actors
stand as text only; codes, rivals, unresolved names, unplaced claims and the run manifest are left
out.
"""

_CERTAINTY = {"exact": "certain", "near": "less-certain", "region": "less-certain"}


def to_lpf(document: MapDocument) -> bytes:
    """Return the marks in Linked Places format, UTF-8."""
    features = [_feature(document, mark) for mark in document.marks]
    top = {"type": "FeatureCollection", "@context": CONTEXT, "features": features}
    return (layout(top) + "\n").encode()


def _feature(document: MapDocument, mark: Mark) -> dict[str, Any]:
    geometry: dict[str, Any] | None = None
    if mark.geometry is not None:
        certainty = "uncertain" if mark.approximate else _CERTAINTY.get(mark.form, "uncertain")
        geometry = {**plain(mark.geometry), "certainty": certainty}
    layers = {layer.id: layer for layer in document.layers}
    spans = [span for claim in mark.claims if (span := _span(claim))]
    same = place_uri(mark.place_id)
    return {
        "@id": own_uri(document, mark.id),
        "type": "Feature",
        "properties": {
            "title": mark.title,
            "ccodes": [mark.country] if mark.country else [],
            "mark_id": mark.id,
            "summary": description(mark, layers),
        },
        **({"when": {"timespans": spans}} if spans else {}),
        "names": _names(document, mark),
        "geometry": geometry,
        **({"links": [{"type": "closeMatch", "identifier": same}]} if same else {}),
        "descriptions": [
            {
                "@id": f"{own_uri(document, claim.id)}:{at}",
                "value": cited.quote,
                "claim_id": claim.id,
            }
            for claim in mark.claims
            for at, cited in enumerate(claim.citations, 1)
        ],
    }


def _names(document: MapDocument, mark: Mark) -> list[dict[str, Any]]:
    cited = {citation.article for claim in mark.claims for citation in claim.citations}
    articles = [ref for ref in document.articles if ref.sha256 in cited]
    citations = [{"label": ref.title or ref.publisher, "@id": article_uri(ref)} for ref in articles]
    lang = articles[0].lang if articles else "en"
    own = {"toponym": mark.title, "lang": lang, "citations": citations}
    return [own, *({"toponym": name, "lang": code} for code, name in mark.names)]


def _span(claim: Claim) -> dict[str, Any]:
    date = claim.date
    if date is None or claim.negated:
        return {}
    ends = {"start": date.start, "end": date.end}
    return {key: {"in": day.isoformat()} for key, day in ends.items() if day}
