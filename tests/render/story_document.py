"""Documents of the stories in `stories/places.toml`: real places, sentences of our own."""

import math
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from mapgen.model import (
    ArticleRef,
    Citation,
    Claim,
    DateSpan,
    Geometry,
    Layer,
    LonLat,
    MapDocument,
    Mark,
    RunManifest,
    Side,
)

__all__ = ["STORIES", "story_document"]

SHA = "7b" * 32
STORIES: dict[str, dict[str, Any]] = {
    one["name"]: one
    for one in tomllib.loads(
        Path(__file__).with_name("stories").joinpath("places.toml").read_text(encoding="utf-8")
    )["story"]
}
LAYERS = (
    Layer(id="first", name="First side", sides=("first",), slot=0),
    Layer(id="second", name="Second side", sides=("second",), slot=1),
    Layer(id="unattributed", name="Nobody named", sides=(), slot=-1),
)
SAID = {  # what is said there: role, event, layer
    "e": ("attacked", "shelling", "first"),
    "s": ("attacked", "clash", "second"),
    "t": ("negotiating", "negotiation", "unattributed"),
    "h": ("home_base", "", "first"),
    "m": ("mentioned", "", "unattributed"),
}


def story_document(name: str) -> MapDocument:
    """Return the document of one story; its bare mentions are not shown at first."""
    story = STORIES[name]
    places = [(title, lat, lon, said) for title, lat, lon, said in story["places"]]
    more, spread = story.get("spread", (0, 0.0))
    title, lat, lon, _ = places[0]
    for n in range(more):  # a sunflower's seeds: even, and nowhere twice
        far, angle = spread * math.sqrt((n + 1) / more), n * 2.399963
        at = lat + far * math.sin(angle), lon + far * math.cos(angle)
        places.append((f"{title} {n + 2}", *at, "e"))
    marks = tuple(_mark(n, place) for n, place in enumerate(places, start=1))
    return MapDocument(
        articles=(
            ArticleRef(
                sha256=SHA,
                length=10_000,
                title=f"A story: {name}",
                publisher="Sample report",
                published=date(2024, 5, 6),
                url="",
                lang="en",
                paragraphs=((0, 10_000),),
            ),
        ),
        sides=(Side(id="first", name="First"), Side(id="second", name="Second")),
        layers=LAYERS,
        marks=marks,
        unresolved=(),
        unplaced=(),
        notices=(),
        sources=(),
        run=RunManifest(),
    )


def _mark(number: int, place: tuple[str, float, float, str]) -> Mark:
    title, lat, lon, said = place
    claims = tuple(_claim(f"c{number}-{n}", title, kind, n) for n, kind in enumerate(said))
    return Mark(
        id=f"m{number}",
        title=title,
        place_id=None,
        layers=tuple(dict.fromkeys(claim.layer for claim in claims)),
        form="exact",
        geometry=Geometry(type="Point", coordinates=(lon, lat)),
        anchor=LonLat(lon, lat),
        geo_precision=1,
        where_prec=1,
        radius_km=None,
        words="named town",
        shown=said != "m",
        claims=claims,
    )


def _claim(key: str, title: str, kind: str, number: int) -> Claim:
    role, event, layer = SAID[kind]
    quote = f"It was told of {title} that day."
    day = date(2024, 5, 1 + number)
    span = DateSpan(start=day, end=day, words="that day", time_precision=1, date_prec=1)
    return Claim(
        id=key,
        role=role,
        event=event,
        layer=layer,
        actors=(),
        action="",
        date=span if event else None,
        citations=(Citation(article=SHA, quote=quote, start=0, end=len(quote)),),
    )
