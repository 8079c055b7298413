"""Pages of very many marks: how large they grow, and what they still say in plain text."""

import base64
import json
import re
import zlib
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from mapgen.export.geojson import compact_geojson
from mapgen.export.jsonld import news_article
from mapgen.model import MapDocument
from mapgen.render.html import to_html
from mapgen.render.packed import LISTED, is_bulky
from tests.benchmarks import bench_page

PER_MARK = 400  # bytes
WHOLE = 4_000_000  # bytes, of a page of ten thousand marks
BLOCK = re.compile(
    r'<script type="text/plain" id="mapgen-geojson" data-packed="deflate base64">([^<]*)</script>'
)
NOSCRIPT = re.compile(r'<section id="static">(.*?)</section>', re.DOTALL)


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    return bench_page


def page(document: MapDocument) -> str:
    return to_html(document, geojson=compact_geojson(document), jsonld=news_article(document))


@pytest.fixture(scope="module")
def pages(benchmark: ModuleType, sample: Any) -> dict[int, str]:
    """Pages by number of marks, each mark with a title, a day and a sentence of its own."""
    base = sample.sample_document()
    return {n: page(benchmark.strewn(base, n)) for n in (600, 1600)}


def test_a_further_mark_costs_little(pages: dict[int, str]) -> None:
    small, large = (len(pages[n].encode()) for n in (600, 1600))
    each = (large - small) / 1000
    assert each <= PER_MARK
    assert small + each * 9_400 <= WHOLE


def test_the_same_marks_give_the_same_page(
    benchmark: ModuleType, sample: Any, pages: dict[int, str]
) -> None:
    assert page(benchmark.strewn(sample.sample_document(), 600)) == pages[600]


def test_what_is_packed_is_the_geojson_and_nothing_else_has_the_marks(
    benchmark: ModuleType, sample: Any, pages: dict[int, str]
) -> None:
    (block,) = BLOCK.findall(pages[600])
    document = benchmark.strewn(sample.sample_document(), 600)
    assert zlib.decompress(base64.b64decode(block)).decode() == compact_geojson(document)
    found = re.search(r'id="mapgen-data">(.*?)</script>', pages[600], re.DOTALL)
    assert found is not None
    data = json.loads(found[1])
    assert not {"marks", "named", "unresolved", "unplaced"} & set(data)
    assert sorted(data["order"]) == list(range(600))


def test_the_list_without_scripts_says_what_it_leaves_out(pages: dict[int, str]) -> None:
    found = NOSCRIPT.search(pages[1600])
    assert found is not None
    assert found[1].count("<li><h3") == LISTED
    assert re.search(f"the first {LISTED} of 1,?600 marks", found[1])
    assert re.search(r"Not listed here: 1,?100 more", found[1])
    assert found[1].count("GeoJSON file") == 2


def test_leftovers_beyond_the_list_are_counted_too(sample: Any) -> None:
    base = sample.sample_document()
    left = tuple(replace(base.unresolved[0], surface=f"Hill {n}") for n in range(LISTED + 7))
    document = replace(base, unresolved=left)
    assert is_bulky(document)
    text = page(document)
    assert "Not listed here: 7 more" in text
    found = NOSCRIPT.search(text)
    assert found is not None
    assert found[1].count("<li><b") == LISTED


def test_a_small_page_stays_plain(sample: Any) -> None:
    text = page(sample.sample_document())
    assert not BLOCK.search(text)
    assert "Not listed here" not in re.sub(r"<script.*?</script>", "", text, flags=re.DOTALL)
    assert '<script type="application/json" id="mapgen-geojson">{"type"' in text


@pytest.mark.parametrize("hostile", ["</script><script>alert(1)</script>", "<!--", "\ud800"])
def test_hostile_text_adds_nothing_to_a_packed_page(
    benchmark: ModuleType, sample: Any, hostile: str
) -> None:
    document = benchmark.strewn(sample.sample_document(), 600)
    marks = (replace(document.marks[0], title=hostile), *document.marks[1:])
    plain, edited = page(document), page(replace(document, marks=marks))
    count = [re.findall(r"<(\w+|!--)", text) for text in (plain, edited)]
    assert count[0] == count[1]
