"""Edits of saved maps that somebody could make by hand, each under a name."""

import json
from collections.abc import Callable, Mapping
from typing import Any

Data = dict[str, Any]


def once(remade: Callable[..., str]) -> Callable[..., str]:
    """Keep the pages that were made again, so that many edits of one page stay quick."""
    held: dict[object, str] = {}

    def kept(document: Any, view: Mapping[str, Any]) -> str:
        key = document, json.dumps([view.get("lang"), view.get("made")], sort_keys=True)
        if key not in held:
            held[key] = remade(document, view)
        return held[key]

    return kept


def mark(data: Data, at: int = 0) -> Data:
    """Return the properties of a mark."""
    found: Data = data["features"][at]["properties"]
    return found


def claim(data: Data, at: int = 0) -> Data:
    """Return the first claim of a mark."""
    found: Data = mark(data, at)["claims"][0]
    return found


def _where(data: Data, degrees: float) -> None:
    feature = data["features"][0]
    feature["geometry"]["coordinates"][0] += degrees
    mark(data)["anchor"] = list(feature["geometry"]["coordinates"])


def _turned(data: Data) -> None:
    feature = data["features"][0]
    feature["geometry"]["coordinates"].reverse()
    mark(data)["anchor"] = list(feature["geometry"]["coordinates"])


def _side(data: Data) -> None:
    """Give a claim, its mark and its doers to the other side."""
    first, other = mark(data)["layers"][0], data["layers"][-1]["id"]
    mark(data)["layers"] = [other if name == first else name for name in mark(data)["layers"]]
    for one in mark(data)["claims"]:
        one["layer"] = other if one["layer"] == first else one["layer"]


def _quote(data: Data) -> None:
    cited = claim(data)["citations"][0]
    cited["quote"] = "Z" * len(cited["quote"])


def _day(data: Data) -> None:
    claims = [one for feature in data["features"] for one in feature["properties"]["claims"]]
    next(one for one in claims if one["date_start"]).update(date_start="2021-04-01")


def _swap_layers(data: Data) -> None:
    first, last = data["layers"][0], data["layers"][-1]
    first["name"], last["name"] = last["name"], first["name"]


def _all(key: str, value: object) -> Callable[[Data], None]:
    def edit(data: Data) -> None:
        for one in mark(data)["claims"]:
            one[key] = value

    return edit


HIDDEN: dict[str, Callable[[Data], None]] = {
    "position by a hundredth": lambda d: _where(d, 0.01),
    "position by a degree": lambda d: _where(d, 1),
    "position turned over": _turned,
    "side": _side,
    "role": lambda d: claim(d).update(role="withdrew"),
    "denied": lambda d: claim(d).update(negated=True),
    "planned": lambda d: claim(d).update(planned=True),
    "hypothetical": lambda d: claim(d).update(hypothetical=True),
    "doubt added": lambda d: claim(d).update(hedges=["may"], hedged=True),
    "deed": lambda d: claim(d).update(action="burned"),
    "speaker": lambda d: claim(d).update(speaker="the enemy"),
    "event": lambda d: claim(d).update(event="shelling"),
    "deaths": lambda d: claim(d).update(fatalities=400),
    "figures": lambda d: claim(d).update(figures=["400 dead"]),
    "day": _day,
    "review": lambda d: claim(d).update(reviewed=True),
    "quote": _quote,
    "mark removed": lambda d: d["features"].pop(1),
    "claim removed": lambda d: mark(d)["claims"].pop(),
    "title": lambda d: mark(d).update(title="Kathmandu"),
    "precision": lambda d: mark(d).update(where_prec=2, geo_precision=2),
    "words of the precision": lambda d: mark(d).update(words="somewhere"),
    "note": lambda d: mark(d).update(note="Seen by everybody."),
    "country": lambda d: mark(d).update(country="IN"),
    "unit": lambda d: mark(d).update(admin1="Punjab"),
    "rivals": lambda d: mark(d).update(rivals=["Pokhara, India"]),
    "score": lambda d: mark(d).update(score=0.5),
    "rule": lambda d: mark(d).update(rule="by hand"),
    "hidden in the opening view": lambda d: mark(d).update(shown=False),
    "place": lambda d: mark(d).update(place_id="gn:1"),
    "title of the article": lambda d: d["article"].update(title="Soldiers burn Pokhara"),
    "publisher": lambda d: d["article"].update(publisher="The Times"),
    "address": lambda d: d["article"].update(url="https://example.com/b"),
    "day of publication": lambda d: d["article"].update(published="2020-01-01"),
    "language": lambda d: d["article"].update(lang="fr"),
    "layers' names": _swap_layers,
    "a layer's name": lambda d: d["layers"][0].update(name="Heroes"),
    "a layer's place": lambda d: d["layers"][0].update(slot=5),
    "reviewed by": lambda d: d.update(reviewed_by="Mia"),
    "sources": lambda d: d["sources"].pop(),
    "source": lambda d: d["sources"][0].update(name="Nobody"),
    "notices": lambda d: d.update(notices=["All of this is proved."]),
    "unresolved": lambda d: d["unresolved"].clear(),
    "reason": lambda d: d["unresolved"][0].update(reason="it is a secret"),
    "unread": lambda d: d["unread"].clear(),
    "decisions": lambda d: d["run"].update(decisions=["d1: accept"]),
    "stale decisions": lambda d: d["run"].update(stale_decisions=["d1"]),
}
"""Edits of GeoJSON that contradict nothing: digests made anew would hide them."""

MADE_OF: dict[str, Callable[[Data], None]] = {
    "versions": lambda d: d["run"]["versions"].update(mapgen="0.0.9"),
    "options": lambda d: d["run"]["options"].update(geocoder="offline,nominatim"),
    "inputs": lambda d: d["run"]["inputs"].update(gazetteer="0" * 64),
}
"""Edits of what made the map, which `--rebuild` reports as not proved."""

OPEN: dict[str, Callable[[Data], None]] = {
    "layer of the mark alone": lambda d: mark(d).update(layers=["unattributed"]),
    "colour": lambda d: mark(d).update({"marker-color": "#ff0000"}),
    "geometry alone": lambda d: d["features"][0]["geometry"]["coordinates"].__setitem__(0, 0.0),
    "a member of its own": lambda d: mark(d).update(verdict="guilty"),
    "box": lambda d: d.update(bbox=[0, 0, 1, 1]),
    "all claims gone": lambda d: mark(d)["claims"].clear(),
    "all citations gone": lambda d: claim(d)["citations"].clear(),
    "offset": lambda d: claim(d)["citations"][0].update(start=1),
    "article cited": lambda d: claim(d)["citations"][0].update(article="0" * 64),
    "hash of the article": lambda d: d["article"].update(sha256="0" * 64),
    "no article": lambda d: d.update(article=None),
    "no digest": lambda d: d["mapgen"].pop("digest"),
    "digest of a mark": lambda d: d["mapgen"]["marks"].update(m1="0" * 64),
    "mark twice": lambda d: d["features"].append(dict(d["features"][0])),
}
"""Edits of GeoJSON that contradict the rest of it."""
