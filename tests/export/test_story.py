"""The published story in every format: the same marks and claims everywhere."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from mapgen.export import export, read_map
from mapgen.export.acled import fits
from mapgen.verify import verify_file

ROOT = Path(__file__).parents[2]
STORY = ROOT / "output" / "heroes-of-iraq.geojson"
ARTICLE = ROOT / "data" / "heroes-of-iraq" / "article.md"

pytestmark = pytest.mark.skipif(not STORY.is_file(), reason="the story is not built")


@pytest.fixture(scope="module")
def story():
    return read_map(STORY)


@pytest.fixture(scope="module")
def claims(story):
    return [claim for mark in story.marks for claim in mark.claims]


def test_page_and_geojson_hold_the_same_and_every_quote_stands_in_the_article():
    report = verify_file(STORY.with_suffix(".html"), [str(ARTICLE)])
    assert report.problems == ()
    assert report.notes == (f"compared with {STORY.name}",)


def test_kml_has_every_mark(story):
    root = ET.fromstring(export(story, "kml"))  # noqa: S314
    found = [node.get("id") for node in root.iter("{http://www.opengis.net/kml/2.2}Placemark")]
    assert sorted(found) == sorted(mark.id for mark in story.marks)


def test_geopackage_has_every_mark_and_claim(story, claims, tmp_path):
    pyogrio = pytest.importorskip("pyogrio")
    path = tmp_path / "story.gpkg"
    path.write_bytes(export(story, "gpkg"))
    counts = {
        name: pyogrio.read_info(path, layer=name)["features"]
        for name, _ in pyogrio.list_layers(path)
    }
    assert sum(n for name, n in counts.items() if name.startswith("marks")) == len(story.marks)
    assert counts["claims"] == len(claims) + len(story.unplaced)


def test_csv_has_every_claim_and_acled_those_that_fit(story, claims):
    rows = list(csv.DictReader(io.StringIO(export(story, "csv").decode(), newline="")))
    assert len(rows) == len(claims) + len(story.unplaced)
    events = list(csv.DictReader(io.StringIO(export(story, "acled").decode(), newline="")))
    fitting = [c for mark in story.marks for c in mark.claims if fits(mark, c)]
    assert len(events) == len(fitting) > 0


def test_linked_places_has_every_mark_and_annotations_every_quote(story, claims):
    assert len(json.loads(export(story, "lpf"))["features"]) == len(story.marks)
    quotes = sum(len(claim.citations) for claim in (*claims, *story.unplaced))
    assert len(json.loads(export(story, "annotations"))["items"]) == quotes


def test_gdal_reads_every_mark_of_the_geojson(story):
    pyogrio = pytest.importorskip("pyogrio")
    assert pyogrio.read_info(STORY)["features"] == len(story.marks)
