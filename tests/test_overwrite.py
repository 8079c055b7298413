"""A person's files stay what they are, unless they are told to go."""

import json
import os
import shutil
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

import mapgen
from mapgen.config import Config
from mapgen.errors import OutputError
from mapgen.export import EXPORTERS, write
from mapgen.export.overwrite import PDF_MARK, PNG_MARK, check_free, marked
from mapgen.export.rows import FIRST
from mapgen.job import Job, check_targets, output_for
from mapgen.model import MapDocument

FOREIGN = {
    ".html": b"<!doctype html><title>My page</title>",
    ".geojson": b'{"type": "FeatureCollection", "features": []}',
    ".kml": b'<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"></kml>',
    ".gpkg": b"SQLite format 3\0 of somebody else",
    ".csv": b"name,claim_id\r\nsomething,else\r\n",
    ".acled.csv": b"event_id_cnty,event_date\r\n",
    ".plover.csv": b"Event ID,Event Date\r\n",
    ".lpf.json": b'{"type": "FeatureCollection"}',
    ".annotations.json": b"{}",
    ".png": b"\x89PNG\r\n\x1a\n",
    ".pdf": b"%PDF-1.7\n",
    ".jsonl": b'{"id": "1", "text": "", "toponyms": [{"start": 0, "end": 1}]}\n',
    ".parquet": b"PAR1 PAR1",
    ".docx": b"PK",
    "": b"notes",
}


@pytest.fixture(scope="module")
def document(gazetteer_path) -> MapDocument:
    article = mapgen.read_text("Soldiers reached Pokhara on Monday.", published="2021-05-05")
    return mapgen.build_map(article, config=Config(cache_dir=gazetteer_path.parent))


@pytest.mark.parametrize("end", FOREIGN)
def test_a_file_of_somebody_else_is_not_written_over_unless_forced(tmp_path, end):
    path = tmp_path / f"mine{end}"
    path.write_bytes(FOREIGN[end])
    with pytest.raises(OutputError, match=r"not a file that mapgen wrote; .*-o, or --force"):
        check_free([path])
    check_free([path], force=True)


def test_a_table_of_an_earlier_version_is_known_again(tmp_path):
    path = tmp_path / "map.csv"
    path.write_bytes(",".join(FIRST).encode() + b"\r\n")
    check_free([path])


@pytest.mark.parametrize("name", EXPORTERS)
def test_what_mapgen_wrote_is_known_again(tmp_path, document, name):
    path = tmp_path / f"map{EXPORTERS[name].suffix}"
    write(document, name, path)
    check_free([path])


def test_a_page_is_known_again_and_an_empty_file_is_nobodys(tmp_path, document):
    path = tmp_path / "map.html"
    path.touch()
    mapgen.write_map(document, path)
    mapgen.write_map(document, path)
    path.write_text("<!doctype html><p>mine")
    with pytest.raises(OutputError):
        mapgen.write_map(document, path)
    mapgen.write_map(document, path, force=True)


def test_geojson_that_a_person_edited_is_theirs(tmp_path, document):
    path = tmp_path / "map.geojson"
    write(document, "geojson", path)
    data = json.loads(path.read_text())
    path.write_text(json.dumps(data))  # another layout is no edit
    check_free([path])
    data["features"][0]["properties"]["title"] = "Somewhere else"
    path.write_text(json.dumps(data))
    with pytest.raises(OutputError, match="was edited after mapgen wrote it"):
        check_free([path])


def test_a_source_is_never_written_over_by_whatever_name(tmp_path):
    source, link = tmp_path / "story.html", tmp_path / "link.html"
    source.write_bytes(FOREIGN[".html"])
    link.symlink_to(source)
    os.link(source, tmp_path / "hard.html")
    for target in (source, link, tmp_path / "hard.html", tmp_path / "x" / ".." / "story.html"):
        (tmp_path / "x").mkdir(exist_ok=True)
        with pytest.raises(OutputError, match="it is the source"):
            check_free([target], sources=[source], force=True)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("story.html", "story.map.html"),
        ("in/story.HTM", "story.map.html"),
        ("story.csv", "story.map.html"),
        ("story.txt", "story.html"),
        ("https://example.org/a/story.html", "story.html"),
        ("-", "article.html"),
        ("x" * 250 + ".txt", "x" * 60 + ".html"),
    ],
)
def test_a_name_that_mapgen_makes_up_is_not_the_sources(source, name):
    assert output_for(Job(sources=(source,))) == Path(name)


def test_every_file_of_a_job_is_looked_at_before_the_work(tmp_path, config):
    job = Job(sources=("a.txt",), output=tmp_path / "map.html", also=("kml",))
    check_targets(tmp_path / "map.html", job, config, card=True)
    for end in (".geojson", ".kml", ".card.png"):
        path = tmp_path / f"map{end}"
        path.write_bytes(b"mine")
        with pytest.raises(OutputError, match=f"map{end}"):
            check_targets(tmp_path / "map.html", job, config, card=True)
        check_targets(tmp_path / "map.html", replace(job, force=True), config, card=True)
        path.unlink()


def test_a_fifo_is_written_to_and_not_read(tmp_path):
    os.mkfifo(tmp_path / "map.html")
    check_free([tmp_path / "map.html"])  # would wait forever if it were opened


@pytest.mark.parametrize("name", ["x" * 250 + ".html", "a\0b.html", "no/such/folder.html"])
def test_a_name_that_cannot_be_is_found_out_before_the_work(tmp_path, name):
    with pytest.raises(OutputError, match="cannot write"):
        check_free([tmp_path / name, (tmp_path / name).with_suffix(".geojson")])


def test_pictures_are_marked_and_stay_pictures():
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    rest = chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
    assert marked(head + rest) == head + PNG_MARK + rest
    assert chunk(b"tEXt", b"Software\0mapgen") == PNG_MARK
    assert marked(b"%PDF-1.7 %%EOF").endswith(PDF_MARK)


@pytest.mark.skipif(shutil.which("mkfifo") is None, reason="no fifos")
def test_a_working_folder_that_is_gone_is_said(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(OutputError, match=r"cannot write map\.html"):
        check_free([Path("map.html")])
    monkeypatch.chdir(tmp_path)
