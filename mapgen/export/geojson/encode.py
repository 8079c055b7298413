"""MapDocument -> the data of the canonical GeoJSON."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from mapgen.export.geojson import shapes, simplestyle
from mapgen.export.geojson.codec import pairs_to, plain
from mapgen.export.geojson.said import said_of
from mapgen.export.geojson.text import digest_of, evened, sorted_text
from mapgen.model import Actor, Claim, Layer, MapDocument, Mark

__all__ = ["FORMAT", "encode", "sealed"]

FORMAT = 3
"""The version of the format; the schema of each is in `mapgen/export/schema/`.

1 the first; 2 adds a mark's `disagreements`, and in `mapgen.marks` a digest of each mark;
3 adds events (`event`, `event_id`, `targets`, `planned`, `hypothetical`, `fatalities`), `ref`,
`shown`, `unread`, and `said`: what each text of ours says, by key.
"""

_SHORT = len("sha256:") + 16
_OWN = frozenset({"mapgen", "features"})  # members that are written on their own for the digest

Known = Mapping[str, Actor]


def encode(document: MapDocument) -> dict[str, Any]:
    """Return the FeatureCollection of `document` with its digest."""
    known = {actor.id: actor for actor in document.actors}
    layers = {layer.id: layer for layer in document.layers}
    box = shapes.bounds(mark.geometry for mark in document.marks if mark.geometry)
    articles = plain(document.articles)
    return sealed(
        {
            "type": "FeatureCollection",
            "mapgen": {"format": FORMAT},
            **({"bbox": box} if box else {}),
            **({"title": document.title} if document.title else {}),
            "article": articles[0] if articles else None,
            **({"articles": articles} if len(articles) > 1 else {}),
            "layers": plain(document.layers),
            "sides": plain(document.sides),
            "actors": plain(document.actors),
            "features": [_feature(mark, layers, known) for mark in document.marks],
            "unresolved": plain(document.unresolved),
            "unplaced_claims": [_claim(claim, known) for claim in document.unplaced],
            "unread": plain(document.unread),
            "notices": plain(document.notices),
            "said": said_of(document),
            "sources": plain(document.sources),
            "reviewed_by": document.reviewed_by,
            **({"review": plain(document.review)} if document.review else {}),
            "run": _run(document),
        }
    )


def sealed(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data with the digest of each mark, and of everything else in `mapgen.digest`."""
    plainly = evened(data)
    head: dict[str, Any] = {"format": data["mapgen"]["format"]}
    marks = [sorted_text(mark) for mark in plainly["features"]]  # most of the text, written once
    if head["format"] > 1:
        head["marks"] = {
            mark["id"]: digest_of(text)[:_SHORT]
            for mark, text in zip(plainly["features"], marks, strict=True)
        }
    members = {key: sorted_text(value) for key, value in plainly.items() if key not in _OWN}
    members |= {"mapgen": sorted_text(head), "features": f"[{','.join(marks)}]"}
    bare = ",".join(f"{sorted_text(key)}:{members[key]}" for key in sorted(members))
    return {**data, "mapgen": {**head, "digest": digest_of(f"{{{bare}}}")}}


def _feature(mark: Mark, layers: Mapping[str, Layer], known: Known) -> dict[str, Any]:
    record = plain(replace(mark, claims=()))  # the claims, once, come in their place below
    if not mark.spellings:
        del record["spellings"]
    return {
        "type": "Feature",
        "id": record.pop("id"),
        "geometry": record.pop("geometry"),
        "properties": {
            **record,
            "score": round(mark.score, 2),
            "names": pairs_to(mark.names),
            "claims": [_claim(claim, known) for claim in mark.claims],
            "description": simplestyle.description(mark, layers),
            **simplestyle.style(mark, layers),
        },
    }


def _claim(claim: Claim, known: Known) -> dict[str, Any]:
    """Flatten the date; name the actors, and refer to their records by id."""
    record = plain(claim)
    head = {key: record.pop(key) for key in ("id", "ref", "event_id", "event", "role", "layer")}
    date, citations = record.pop("date") or {}, record.pop("citations")
    actors, targets = record.pop("actors"), record.pop("targets")
    return {
        **head,
        "actors": [actor["name"] for actor in actors],
        "targets": [actor["name"] for actor in targets],
        "action": record.pop("action"),
        "date_start": date.get("start"),
        "date_end": date.get("end"),
        "time_precision": date.get("time_precision"),
        "date_prec": date.get("date_prec"),
        "date_words": date.get("words"),
        "date_at": date.get("at"),
        "date_stop": date.get("stop"),
        "date_inferred": date.get("inferred", False),
        "hedged": bool(claim.hedges),
        **record,
        "actor_ids": _ids(claim.actors, actors, known),
        "target_ids": _ids(claim.targets, targets, known),
        "citations": citations,
    }


def _ids(actors: tuple[Actor, ...], plain_actors: list[Any], known: Known) -> list[Any]:
    """Refer to each actor by its id, or repeat the whole where the map lists another."""
    return [
        actor.id if known.get(actor.id) == actor else data
        for actor, data in zip(actors, plain_actors, strict=True)
    ]


def _run(document: MapDocument) -> dict[str, Any]:
    run = document.run
    return {
        **plain(run),
        "versions": pairs_to(run.versions),
        "inputs": pairs_to(run.inputs),
        "options": pairs_to(run.options),
    }
