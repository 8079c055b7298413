"""Readers of foreign bytes raise mapgen's own errors and nothing else.

`MAPGEN_FUZZ` sets how many inputs each reader gets; the default is short.
"""

import json
import os
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapgen.actors import load_actors
from mapgen.cache import Cache
from mapgen.config import load_config
from mapgen.corpus.archives import warc_records, zip_records
from mapgen.corpus.feeds import feed_records
from mapgen.corpus.journal import Journal
from mapgen.corpus.lines import line_records
from mapgen.decisions import load_decisions
from mapgen.errors import MapgenError
from mapgen.evaluate.corpus import read_corpus
from mapgen.export.geojson import read_geojson
from mapgen.export.mapfile import open_map, read_map
from mapgen.gazetteer import Gazetteer
from mapgen.gazetteer.dump import read_dump, read_names
from mapgen.gazetteer.forms import key_number
from mapgen.gazetteer.own import read_areas, read_list
from mapgen.gazetteer.schema import APPLICATION_ID, SCHEMA, SCHEMA_VERSION
from mapgen.gazetteer.store import Store
from mapgen.geocode.answers import place_of, record_of
from mapgen.pages import page_of
from mapgen.read import Raw, article_of
from mapgen.read.listing import listed
from mapgen.review.body import BadRequestError, parse
from mapgen.verify import verify
from tests import documents

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


def mutated(whole: bytes):
    """Strategy: a whole file with some of its bytes replaced, taken out or doubled."""
    spots = st.lists(
        st.tuples(st.integers(0, len(whole)), st.integers(0, 40), st.binary(max_size=12)),
        min_size=1, max_size=5,
    )  # fmt: skip

    def damage(edits: list[tuple[int, int, bytes]]) -> bytes:
        data = whole
        for at, length, instead in edits:
            data = data[:at] + instead + data[at + length :]
        return data

    return spots.map(damage)


def _journal(path: Path) -> None:
    with Journal(path, "c") as journal:
        if "k" in journal:
            journal.result("k")


def _article(path: Path) -> None:
    article_of(Raw(name="x", data=path.read_bytes()))


OF_GEONAMES = (
    "1282898\tPokhara\tPokhara\tPokhra,پوکھرا\t28.26\t83.97\tP\tPPL\tNP\t\tP4\t\t\t\t200000"
    "\t\t827\tAsia/Kathmandu\t2021-01-01\n"
).encode()
FILES: dict[str, tuple[bytes, Callable[[Path], object]]] = {
    "map.html": (b"", lambda path: verify(open_map(path))),
    "map.geojson": ((GOLDEN / "sample.geojson").read_bytes(), lambda path: verify(open_map(path))),
    "config.toml": (b'geocoder = "offline"\nactors = ["a.toml"]\nstrict = true\n',
                    lambda path: load_config({}, file=path, environ={})),
    "NP.txt": (OF_GEONAMES * 2, lambda path: list(read_dump(path, lambda _: None))),
    "names.txt": (b"1\t1282898\ten\tPokhara\t1\t\t\t\t\t\n" * 2, read_names),
    "list.csv": ("name,lat,lon,kind,country,aliases\nGāo,28.2,83.9,town,NP,A|B\n".encode(),
                 read_list),
    "areas.geojson": ((b'{"type":"FeatureCollection","features":[{"type":"Feature","properties":'
                      b'{"name":"A","kind":"area"},"geometry":{"type":"Polygon","coordinates":'
                      b"[[[1,1],[2,1],[2,2],[1,1]]]}}]}"), read_areas),
    "gold.jsonl": ((b'{"id":"1","text":"Gao","toponyms":[{"start":0,"end":3,"surface":"Gao",'
                   b'"lat":1.5,"lon":2,"geonameid":"7"}]}\n'), read_corpus),
    "manifest.json": ((b'{"version":1,"added":[{"name":"NP","kind":"geonames","file":"set-1.zip",'
                      b'"address":"x","retrieved_at":"y","bytes":1,"sha256":"z"}]}'),
                      lambda path: Store(path.parent).entries()),
    ".journal.jsonl": (b'"mapgen corpus journal 1"\n["c","k",{"a":1}]\n', _journal),
    "cache.sqlite": (b"", lambda path: Cache(path).close()),
    "index.sqlite": (b"", lambda path: Gazetteer(path).lookup("Gao")),
    "story.docx": (b"", _article),
    "story.odt": (documents.odt(), _article),
    "story.rtf": (documents.rtf(), _article),
    "story.eml": (documents.mail(), _article),
    "story.mhtml": (documents.mhtml(), _article),
    "story.pdf": (documents.pdf(), _article),
    "story.html": (documents.html(), _article),
}  # fmt: skip


def _small_index(folder: Path) -> bytes:
    with closing(sqlite3.connect(folder / "i")) as base:
        base.executescript(SCHEMA.replace("CREATE TEMP", "CREATE"))
        base.executemany(
            "INSERT INTO meta VALUES (?, ?)", {"content": "c", "complete": "yes"}.items()
        )
        base.execute(
            "INSERT INTO places VALUES (1,'gn:1','Gao','P.PPL',0.1,16.2,'ML',NULL,NULL,9,"
            "NULL,NULL,NULL,0,NULL,'|gao|')"
        )
        base.execute("INSERT INTO aliases VALUES (?, 1, 0)", (key_number("gao"),))
        base.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        base.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        base.commit()
    return (folder / "i").read_bytes()


def _small_cache(folder: Path) -> bytes:
    with Cache(folder / "c") as cache:
        cache.put("key", "value")
    return (folder / "c").read_bytes()


MADE: dict[str, Callable[[Path], bytes]] = {
    "map.html": lambda _: page_of(read_map(GOLDEN / "sample.geojson")).encode(),
    "story.docx": lambda _: documents.docx(),
    "index.sqlite": _small_index,
    "cache.sqlite": _small_cache,
}


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_file(tmp_path, name):
    given_, read = FILES[name]
    whole = given_ or MADE[name](tmp_path)

    @fuzzed
    @given(mutated(whole))
    def run(data):
        for path in tmp_path.iterdir():
            path.unlink()
        (tmp_path / name).write_bytes(data)
        with suppress(MapgenError):
            read(tmp_path / name)

    run()


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["lat", "lon", "boundingbox", "address", "osm_id", "osm_type", "class",
                         "type", "properties", "geometry", "coordinates", "country_code"]),
        inner, max_size=5),
    max_leaves=12,
)  # fmt: skip


@fuzzed
@given(ANYTHING, ANYTHING, ANYTHING, ANYTHING)
def test_answers_of_geocoders(raw, latitude, longitude, address):
    with suppress(MapgenError):
        place_of(record_of(raw, latitude, longitude, address), service="x", source="y")


@fuzzed
@given(st.binary(max_size=200) | ANYTHING.map(lambda value: json.dumps(value).encode()))
def test_what_a_browser_sends_to_the_desk(data):
    with suppress(BadRequestError):
        parse(data)
