"""Readers of foreign bytes raise mapgen's own errors and nothing else.

`MAPGEN_FUZZ` sets how many inputs each reader gets; the default is short.
"""

import json
import os
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapgen.actors import load_actors
from mapgen.corpus.archives import warc_records, zip_records
from mapgen.corpus.feeds import feed_records
from mapgen.corpus.lines import line_records
from mapgen.decisions import load_decisions
from mapgen.errors import MapgenError
from mapgen.export.geojson import read_geojson
from mapgen.read import Raw, article_of
from mapgen.read.listing import listed

GOLDEN = Path(__file__).parent / "golden"
MANY = int(os.environ.get("MAPGEN_FUZZ", "60"))
fuzzed = settings(
    max_examples=MANY, deadline=None, database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip

STARTS = st.sampled_from([
    b"", b"<html><body><p>", b"%PDF-1.7\n", b"PK\x03\x04", b"{\\rtf1 ", b"From: a@b.c\n\n",
    b"\xff\xfe", b"\xef\xbb\xbf", b"+++\n", b"<?xml version='1.0'?><rss>", b"MIME-Version: 1.0\n",
])  # fmt: skip
BYTES = st.builds(lambda a, b: a + b, STARTS, st.binary(max_size=2_000))
TEXTS = st.text(max_size=800)
WORDS = st.lists(
    st.sampled_from(["<p>", "</p>", "<table>", "Gao", "Monday", "\n", "+++", "> ", "- ", "|", "€",
                     "\u200f", "2021-05-04", "<time datetime=", "(Reuters) -", "\x00", "\ud7ff"]),
    max_size=120,
).map(" ".join)  # fmt: skip


@fuzzed
@given(BYTES)
def test_documents(data):
    with suppress(MapgenError):
        article_of(Raw(name="x", data=data))


@fuzzed
@given(WORDS)
def test_pages(text):
    with suppress(MapgenError):
        article_of(Raw(name="x.html", data=text.encode(), html=True))


@fuzzed
@given(st.data())
def test_maps_with_any_part_replaced(data):
    node = top = json.loads((GOLDEN / "sample.geojson").read_text("utf-8"))
    for _ in range(data.draw(st.integers(1, 6))):
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            break
        key = data.draw(st.sampled_from(keys))
        if not isinstance(node[key], dict | list) or data.draw(st.booleans()):
            node[key] = data.draw(
                st.none() | st.booleans() | st.integers() | st.floats() | TEXTS
                | st.lists(st.integers(), max_size=2)
            )  # fmt: skip
            break
        node = node[key]
    with suppress(MapgenError):
        read_geojson(json.dumps(top))


@fuzzed
@given(TEXTS)
def test_maps_of_any_text(text):
    with suppress(MapgenError):
        read_geojson(text)


TOML = st.lists(
    st.sampled_from(["[[decision]]", "[[actor]]", "[[side]]", "[[article]]", 'id = "a"', "id = 1",
                     'action = "move"', "to = 3", "to = { lat = 99, lon = 'x' }", 'file = "../a"',
                     'quote = ""', "occurrence = -1", 'by = "x"', 'name = ["a"]', "=", "\\x00",
                     'published = 2021-05-04', 'file = "a.txt"', 'side = "a"', "[x]"]),
    max_size=14,
).map("\n".join)  # fmt: skip


@pytest.mark.parametrize("read", [load_actors, load_decisions, lambda p: list(listed(p))],
                         ids=["actors", "decisions", "lists"])  # fmt: skip
def test_settings(tmp_path, read):
    @fuzzed
    @given(TOML | TEXTS)
    def run(text):
        path = tmp_path / "x.toml"
        path.write_bytes(text.encode("utf-8", "replace"))
        with suppress(MapgenError):
            read(path)

    run()


@pytest.mark.parametrize("read", [line_records, warc_records, zip_records])
def test_sources_of_a_corpus(tmp_path, read):
    @fuzzed
    @given(BYTES)
    def run(data):
        path = tmp_path / "x"
        path.write_bytes(data)
        with suppress(MapgenError):
            list(read(path))

    run()


@fuzzed
@given(st.binary(max_size=1_500), st.integers(0, 400), st.integers(0, 255))
def test_a_damaged_zip(tmp_path, content, at, value):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", content)
    data = bytearray(path.read_bytes())
    data[at % len(data)] = value
    path.write_bytes(data)
    with suppress(MapgenError):
        list(zip_records(path))


@fuzzed
@given(WORDS)
def test_feeds(text):
    with suppress(MapgenError):
        list(feed_records(f"<rss><channel><item>{text}</item></channel></rss>".encode(), "x"))
