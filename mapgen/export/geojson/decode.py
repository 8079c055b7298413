"""The data of the canonical GeoJSON -> MapDocument, or an error that names the place."""

from collections.abc import Mapping
from typing import Any

from mapgen.errors import InputError
from mapgen.export.geojson import shapes
from mapgen.export.geojson.codec import build, decode, member, pairs_from
from mapgen.export.geojson.encode import FORMAT
from mapgen.export.geojson.said import earlier, restored
from mapgen.model import (
    Actor,
    ArticleRef,
    Claim,
    DateSpan,
    Layer,
    MapDocument,
    Mark,
    Review,
    RunManifest,
    Side,
    SourceRef,
    Unread,
    Unresolved,
)
from mapgen.vocabulary import load_vocabulary

__all__ = ["decode_document"]

Known = Mapping[str, Actor]


def decode_document(data: object) -> MapDocument:
    """Return the document of a FeatureCollection that `encode` made, in any version so far."""
    top = _ours(data)
    actors = _many(Actor, top, "actors")
    known = {actor.id: actor for actor in actors}
    document = MapDocument(
        articles=_articles(top),
        layers=_many(Layer, top, "layers"),
        marks=tuple(
            _mark(node, f"features[{at}]", known) for at, node in enumerate(_list(top, "features"))
        ),
        actors=actors,
        sides=_many(Side, top, "sides"),
        unresolved=_many(Unresolved, top, "unresolved"),
        unplaced=tuple(
            _claim(node, f"unplaced_claims[{at}]", known)
            for at, node in enumerate(_list(top, "unplaced_claims"))
        ),
        unread=_many(Unread, top, "unread") if "unread" in top else (),
        notices=decode(tuple[str, ...], _list(top, "notices"), "notices"),
        sources=_many(SourceRef, top, "sources"),
        reviewed_by=decode(str, top.get("reviewed_by", ""), "reviewed_by"),
        review=build(Review, top["review"], "review") if "review" in top else None,
        run=_run(top.get("run", {})),
        title=decode(str, top.get("title", ""), "title"),
    )
    return restored(document, top["said"]) if "said" in top else earlier(document)


def _ours(data: object) -> Mapping[str, Any]:
    """Refuse what is no map of mapgen, and maps of a later mapgen."""
    if not isinstance(data, dict) or data.get("type") != "FeatureCollection":
        raise InputError("is not a GeoJSON FeatureCollection")
    head = data.get("mapgen")
    if not isinstance(head, dict) or not isinstance(head.get("format"), int):
        raise InputError("is GeoJSON of another program: it lacks mapgen.format")
    if head["format"] > FORMAT:
        raise InputError(
            f"mapgen.format: the file has format {head['format']}, this mapgen reads up to "
            f"{FORMAT}; a newer mapgen wrote it"
        )
    if head["format"] < 1:
        raise InputError(f"mapgen.format: there is no format {head['format']}")
    return data


def _list(top: Mapping[str, Any], key: str, path: str = "") -> list[Any]:
    if key not in top:
        raise InputError(f"{path or 'the collection'}: lacks the member {key!r}")
    if not isinstance(top[key], list):
        raise InputError(f"{path}{'.' if path else ''}{key}: is not a list")
    return list(top[key])


def _many(cls: Any, top: Mapping[str, Any], key: str) -> tuple[Any, ...]:
    return tuple(build(cls, node, f"{key}[{at}]") for at, node in enumerate(_list(top, key)))


def _articles(top: Mapping[str, Any]) -> tuple[ArticleRef, ...]:
    if "articles" in top:
        return _many(ArticleRef, top, "articles")
    first = top.get("article")
    return () if first is None else (build(ArticleRef, first, "article"),)


def _mark(node: object, path: str, known: Known) -> Mark:
    feature = member(node, path)
    if feature.get("type") != "Feature":
        raise InputError(f"{path}: is not a Feature")
    inside = f"{path}.properties"
    properties = member(feature.get("properties"), inside)
    geometry, claims = feature.get("geometry"), _list(properties, "claims", inside)
    return build(
        Mark,
        properties,
        inside,
        id=decode(str, feature.get("id"), f"{path}.id"),
        geometry=None if geometry is None else shapes.read(geometry, f"{path}.geometry"),
        names=pairs_from(properties.get("names", {}), f"{inside}.names"),
        claims=tuple(
            _claim(claim, f"{inside}.claims[{at}]", known) for at, claim in enumerate(claims)
        ),
    )


def _claim(node: object, path: str, known: Known) -> Claim:
    data = member(node, path)
    role = decode(str, data.get("role"), f"{path}.role")
    if role not in (roles := load_vocabulary().roles):
        raise InputError(f"{path}.role: {role[:40]!r} is not one of {', '.join(roles)}")
    return build(
        Claim,
        data,
        path,
        date=_date(data, path),
        actors=_actors(data, "actor_ids", path, known),
        targets=_actors(data, "target_ids", path, known) if "target_ids" in data else (),
    )


def _date(data: Mapping[str, Any], path: str) -> DateSpan | None:
    for name in _DATE:
        if name not in data:
            raise InputError(f"{path}: lacks the member {name!r}")
    if data["date_words"] is None:
        return None
    flat = {name.removeprefix("date_"): data[name] for name in _DATE[:-1]}
    flat |= {"date_prec": data["date_prec"], "inferred": data.get("date_inferred", False)}
    flat["stop"] = data.get("date_stop")
    return build(DateSpan, flat, f"{path}.date")


_DATE = ("date_start", "date_end", "date_words", "date_at", "time_precision", "date_prec")


def _actors(data: Mapping[str, Any], key: str, path: str, known: Known) -> tuple[Actor, ...]:
    found = []
    for at, node in enumerate(_list(data, key, path)):
        here = f"{path}.{key}[{at}]"
        if isinstance(node, str) and node not in known:
            raise InputError(f"{here}: {node[:40]!r} is not among the map's actors")
        found.append(known[node] if isinstance(node, str) else build(Actor, node, here))
    return tuple(found)


def _run(node: object) -> RunManifest:
    data = member(node, "run")
    names = ("versions", "inputs", "options")
    given = {name: pairs_from(data.get(name, {}), f"run.{name}") for name in names}
    return build(RunManifest, data, "run", **given)
