"""Documents for the export tests: a small one of ours, and any that hypothesis can make."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import strategies as st

from mapgen.export.geojson import read_geojson
from mapgen.model import (
    FORMS,
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
    RunManifest,
    Side,
    SourceRef,
    Unresolved,
)
from mapgen.vocabulary import load_vocabulary

GOLDEN = Path(__file__).parents[1] / "golden"

texts = st.text(max_size=30)
ids = st.text("abcdefghijklmnop0123456789:-", min_size=1, max_size=12)
counts = st.integers(0, 10**9)
lons = st.integers(-18_000_000, 18_000_000).map(lambda n: n / 1e5)
lats = st.integers(-9_000_000, 9_000_000).map(lambda n: n / 1e5)
positions = st.tuples(lons, lats)
spans = st.tuples(counts, counts)
dates = st.dates(date(1000, 1, 1))
moments = st.integers(0, 4 * 10**9).map(lambda second: datetime.fromtimestamp(second, UTC))


def tuples(of, **size):
    return st.lists(of, max_size=size.pop("max_size", 3), **size).map(tuple)


def grouped(keys, values):
    """Pairs in which equal keys stand together, as an object keeps them."""
    return st.dictionaries(keys, tuples(values, min_size=1, max_size=2), max_size=3).map(
        lambda found: tuple((key, value) for key, several in found.items() for value in several)
    )


lines = tuples(positions, min_size=2, max_size=5)
rings = tuples(positions, min_size=3, max_size=6).map(lambda ring: (*ring, ring[0]))
polygons = tuples(rings, min_size=1)
geometries = st.one_of(
    positions.map(lambda c: Geometry("Point", c)),
    tuples(positions, min_size=1).map(lambda c: Geometry("MultiPoint", c)),
    lines.map(lambda c: Geometry("LineString", c)),
    tuples(lines, min_size=1).map(lambda c: Geometry("MultiLineString", c)),
    polygons.map(lambda c: Geometry("Polygon", c)),
    tuples(polygons, min_size=1).map(lambda c: Geometry("MultiPolygon", c)),
)
citations = st.builds(Citation, article=texts, quote=texts, start=counts, end=counts)
date_spans = st.builds(
    DateSpan,
    start=st.none() | dates,
    end=st.none() | dates,
    words=texts,
    time_precision=st.none() | st.integers(1, 3),
    date_prec=st.none() | st.integers(1, 5),
    at=counts,
    inferred=st.booleans(),
)
actors = st.builds(Actor, id=ids, name=texts, side=ids, kind=texts, sidc=st.none() | texts)
claims = st.builds(
    Claim,
    id=ids,
    role=st.sampled_from(sorted(load_vocabulary().roles)),
    layer=ids,
    actors=tuples(actors, max_size=2),
    action=texts,
    date=st.none() | date_spans,
    citations=tuples(citations, max_size=2),
    hedges=tuples(texts),
    negated=st.booleans(),
    inferred=st.booleans(),
    figures=tuples(texts),
    speaker=texts,
    highlight=st.none() | spans,
    reviewed=st.booleans(),
    ref=texts,
    event_id=ids,
    event=st.sampled_from(["", *load_vocabulary().events]),
    targets=tuples(actors, max_size=2),
    planned=st.booleans(),
    hypothetical=st.booleans(),
    fatalities=st.none() | counts,
)
disagreements = st.builds(
    Disagreement,
    kind=st.sampled_from(["actor", "date", "role", "figure"]),
    claims=tuples(ids),
    values=tuples(texts),
    citations=tuples(citations),
)
marks = st.builds(
    Mark,
    id=ids,
    title=texts,
    place_id=st.none() | texts,
    layers=tuples(ids),
    form=st.sampled_from(FORMS),
    geometry=st.none() | geometries,
    anchor=st.none() | st.builds(LonLat, lons, lats),
    geo_precision=st.none() | st.integers(1, 3),
    where_prec=st.none() | st.integers(1, 7),
    radius_km=st.none() | st.floats(0, 20_000, allow_nan=False),
    words=texts,
    claims=tuples(claims, max_size=2),
    approximate=st.booleans(),
    rule=texts,
    note=texts,
    names=grouped(texts, texts),
    rivals=tuples(texts),
    score=st.integers(0, 100).map(lambda n: n / 100),
    country=st.none() | texts,
    admin1=st.none() | texts,
    disagreements=tuples(disagreements, max_size=1),
    shown=st.booleans(),
)
articles = st.builds(
    ArticleRef,
    sha256=texts,
    length=counts,
    title=texts,
    publisher=texts,
    published=st.none() | dates,
    url=texts,
    lang=texts,
    paragraphs=tuples(spans),
    text=st.none() | texts,
)
DOCUMENTS = st.builds(
    MapDocument,
    articles=tuples(articles),
    layers=tuples(st.builds(Layer, id=ids, name=texts, sides=tuples(ids), slot=st.integers(-1, 9))),
    marks=tuples(marks),
    actors=tuples(actors),
    sides=tuples(st.builds(Side, id=ids, name=texts)),
    unresolved=tuples(
        st.builds(Unresolved, surface=texts, reason=texts, citation=citations, rivals=tuples(texts))
    ),
    unplaced=tuples(claims, max_size=2),
    notices=tuples(texts),
    sources=tuples(
        st.builds(
            SourceRef,
            name=texts,
            version=texts,
            licence=texts,
            url=texts,
            retrieved_at=st.none() | moments,
        )
    ),
    reviewed_by=texts,
    run=st.builds(
        RunManifest,
        versions=grouped(texts, texts),
        inputs=grouped(texts, texts),
        options=grouped(texts, texts),
        decisions=tuples(texts),
        stale_decisions=tuples(texts),
    ),
)


@pytest.fixture(scope="session")
def documents():
    """Return the strategy of every document that the model allows."""
    return DOCUMENTS


@pytest.fixture(scope="session")
def sample():
    """Return a small document of ours, with every kind of mark."""
    return read_geojson((GOLDEN / "sample.geojson").read_text("utf-8"))
