"""The packaged story: the same places from our telling and from the original text."""

import os
import tomllib
from datetime import date
from pathlib import Path

import pytest
from pyproj import Geod

from mapgen.model import Resolution
from mapgen.pipeline import find_places, map_article, open_tools
from mapgen.read import Overrides, read
from mapgen.resources import data_path

EXPECTED = tomllib.loads(data_path("heroes-of-iraq", "expected.toml").read_text())
PLACES = {row["name"]: row for row in EXPECTED["place"]}
GEOD = Geod(ellps="WGS84")


@pytest.fixture(scope="module")
def tools(config):
    with open_tools(config) as opened:
        yield opened


@pytest.fixture(scope="module", params=["our telling", "original"])
def article(request):
    if request.param == "our telling":
        return read(str(data_path("heroes-of-iraq", "article.md")))
    path = os.environ.get("MAPGEN_SEED_ARTICLE")
    if not path:
        pytest.skip("MAPGEN_SEED_ARTICLE does not name the original article")
    return read(path, Overrides(published=date(2020, 7, 14)))


@pytest.fixture(scope="module")
def resolutions(article, tools):
    return find_places(article, tools)[1]


@pytest.fixture(scope="module")
def document(article, tools):
    return map_article(article, tools)


def _of(resolutions: tuple[Resolution, ...], name: str) -> list[Resolution]:
    return [
        r
        for r in resolutions
        if name in (r.toponym.surface, r.toponym.name) or r.toponym.surface.startswith(f"{name} ")
    ]


@pytest.mark.parametrize("name", sorted(PLACES))
def test_every_place_of_the_story_is_resolved(resolutions, name):
    expected = PLACES[name]
    found = [r for r in _of(resolutions, name) if r.toponym.kind != "demonym"]
    assert found, f"{name} was not recognised"
    for resolution in found:
        assert resolution.place is not None, (name, resolution.reason)
        if "id" in expected:
            assert resolution.place.id == expected["id"]
        if "lat" in expected:
            point = resolution.place.point
            metres = GEOD.inv(point.lon, point.lat, expected["lon"], expected["lat"])[2]
            assert metres <= expected["km"] * 1000
        if "radius_km" in expected:
            assert resolution.place.radius_km == expected["radius_km"]


def test_the_region_means_the_kurdistan_region(article, resolutions):
    meant = [r for r in resolutions if r.toponym.surface.lower() in {"region", "the region"}]
    assert meant
    assert {r.place.id for r in meant if r.place} == {"region:kurdistan-region"}


def test_persons_parties_months_and_papers_are_no_places(resolutions):
    surfaces = {r.toponym.surface for r in resolutions}
    wrong = {s for s in surfaces for word in EXPECTED["absent"]["words"] if word in s}
    assert not wrong


def test_nothing_of_the_story_stays_unresolved(resolutions):
    assert [r.toponym.surface for r in resolutions if r.place is None] == []


def test_countries_are_listed_and_not_drawn(document):
    for name in ("country:IQ", "country:IR"):
        marks = [m for m in document.marks if m.place_id == name]
        assert all(m.geometry is None for m in marks)
    assert any(m.place_id == "country:IQ" for m in document.marks)


@pytest.mark.parametrize("row", EXPECTED["layer"], ids=lambda row: row["id"])
def test_layers_come_from_the_text(document, row):
    for name in row["places"]:
        marks = [m for m in document.marks if name in m.title]
        assert marks, name
        assert any(row["id"] in m.layers for m in marks), (name, [m.layers for m in marks])


def test_every_quote_stands_in_the_article_at_its_place(article, document):
    claims = [c for m in document.marks for c in m.claims] + list(document.unplaced)
    assert claims
    for claim in claims:
        assert claim.citations
        for citation in claim.citations:
            assert article.text[citation.start : citation.end] == citation.quote
            assert citation.article == article.sha256


def test_the_telling_takes_no_sentence_over():
    path = os.environ.get("MAPGEN_SEED_ARTICLE")
    if not path:
        pytest.skip("MAPGEN_SEED_ARTICLE does not name the original article")
    theirs = _shingles(Path(path).read_text(encoding="utf-8"))
    ours = _shingles(data_path("heroes-of-iraq", "article.md").read_text(encoding="utf-8"))
    # Names of forces and of operations are long; sentences are longer.
    assert not theirs & ours


def _shingles(text: str, size: int = 11) -> set[tuple[str, ...]]:
    words = [word.strip(".,;:“”\"'()").lower() for word in text.split()]
    words = [word for word in words if word]
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}
