"""Inputs that were made to break a reader: each ends in an error of mapgen's own, and soon."""

import os
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner

from mapgen.actors import load_actors
from mapgen.config import load_config
from mapgen.corpus.archives import warc_records
from mapgen.corpus.collect import collect
from mapgen.corpus.lines import line_records
from mapgen.decisions import load_decisions
from mapgen.errors import InputError, UsageError
from mapgen.files import toml_of
from mapgen.gazetteer.own import read_areas, read_list
from mapgen.read import Raw, article_of, read_text
from mapgen.read.listing import listed
from mapgen.review.body import BadRequestError, parse
from tests import documents

NEWS = b"Soldiers reached Pokhara on Monday. " * 10
DEEP = 1_500


def _article(data: bytes, **more: object) -> str:
    return article_of(Raw(name="x", data=data, **more)).text


def _calls(work: Callable[[], object], most: int) -> int:
    """Count the calls of some work; it is stopped when there are too many."""
    count = 0

    def each(_frame: object, event: str, _value: object) -> None:
        nonlocal count
        count += event == "call"
        if count > most:
            raise AssertionError("it does not end")

    sys.setprofile(each)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def _docx(old: str, new: str) -> bytes:
    """Return a Word file with another text in its body."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(documents.docx())) as whole, zipfile.ZipFile(made, "w") as packed:
        for name in whole.namelist():
            data = whole.read(name)
            if name == "word/document.xml":
                assert old.encode() in data
                data = data.replace(old.encode(), new.encode())
            packed.writestr(name, data)
    return made.getvalue()


def test_tables_within_tables_are_each_read_once():
    words = "<w:p><w:r><w:t>" + "Rain fell in Gorkha. " * 20 + "</w:t></w:r></w:p>"
    cell = "<w:tbl><w:tr><w:tc>" + words * 2
    deep = cell * 18 + "<w:p/></w:tc></w:tr></w:tbl>" * 18
    data = _docx("<w:body>", f"<w:body>{deep}")
    assert _calls(lambda: _article(data), 400_000)
    assert _article(data).count("Rain") == 20 * 2 * 18


PARTS = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(DEEP))
LETTERS = "Content-Type: message/rfc822\n\n" * DEEP


@pytest.mark.parametrize("inner", [PARTS, LETTERS], ids=["parts", "letters"])
def test_a_letter_within_letters_without_end_is_refused(inner):
    head = f"From: a@example.org\nMIME-Version: 1.0\n{inner}Content-Type: text/plain\n\n"
    with pytest.raises(InputError, match="nested too deeply"):
        _article(head.encode() + NEWS)


def test_a_cell_that_says_it_spans_a_million_columns_is_one_cell():
    data = _docx("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="1000000"/>')
    assert _calls(lambda: _article(data), 300_000)
    assert _article(data).count("Ashby |") + _article(data).count("| Ashby") == 1


@pytest.mark.parametrize(
    "text",
    ["a = " + "[" * DEEP, "a = " + "{a=" * DEEP, "a" + ".a" * DEEP + " = 1",
     "[" + "a." * DEEP + "a]", "a = " + "9" * 10_000],
    ids=["lists", "tables", "key", "header", "number"],
)  # fmt: skip
def test_settings_made_to_break_the_reader_are_no_settings(tmp_path, text):
    path = tmp_path / "x.toml"
    path.write_text(text)
    for read in (load_actors, load_decisions, lambda p: list(listed(p)),
                 lambda p: load_config({}, file=p, environ={})):  # fmt: skip
        with pytest.raises(UsageError, match=r"x\.toml"):
            read(path)
    with pytest.raises(InputError, match="front matter is not TOML"):
        read_text(f"+++\n{text}\n+++\nRain fell in Gorkha.")


def test_a_text_full_of_dots_is_not_taken_for_a_key():
    assert toml_of('a = "' + "one... two. " * 100 + '"\r\nb.c.d = 1\r\n')["b"] == {"c": {"d": 1}}


@pytest.mark.parametrize("address", ["http://[::1", "//[", "http://[zz]/", "http://\u2100.com/"])
def test_an_address_that_is_none_is_no_address(tmp_path, address):
    html = f'<html><head><link rel="canonical" href="{address}"></head><body><article><p>'
    page = html.encode() + NEWS + b"</p></article></body></html>"
    assert article_of(Raw(name="x", data=page, html=True)).url == ""
    letter = b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/html\n"
    letter += f"Snapshot-Content-Location: {address}\n\n".encode()
    assert article_of(Raw(name="x", data=letter + page)).url == ""
    assert read_text("Rain fell in Gorkha on Monday.", url=address)
    line = '{"id": "a", "text": "Rain fell in Gorkha.", "url": "%s"}\n' % address  # noqa: UP031
    (tmp_path / "x.jsonl").write_text(line, "utf-8")
    assert len(list(line_records(tmp_path / "x.jsonl"))) == 1


@pytest.mark.parametrize("key", ["id", "text", "title", "publisher"])
def test_half_a_letter_in_a_line_of_a_corpus_is_that_lines_problem(tmp_path, key):
    facts = {"id": "a", "text": "b", "title": "c", "publisher": "d"} | {key: "\\ud800"}
    body = ", ".join(f'"{name}": "{value}"' for name, value in facts.items())
    (tmp_path / "x.jsonl").write_text(f"{{{body}}}\n")
    (record,) = line_records(tmp_path / "x.jsonl")
    assert record.problem == "holds half a character"


def test_half_a_letter_does_not_reach_the_desk():
    with pytest.raises(BadRequestError):
        parse(b'{"why": "\\ud800"}')


OUTLINES = {
    "no numbers": '{"type": "Polygon", "coordinates": [[[NaN, 1], [2, 2], [1, 1], [NaN, 1]]]}',
    "a point": '{"type": "Polygon", "coordinates": [[[0, 0]]]}',
    "crossing": '{"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}',
    "nested": '{"type": "Polygon", "coordinates": ' + "[" * 900 + "]" * 900 + "}",
    "none": "null",
}


@pytest.mark.parametrize("name", OUTLINES)
def test_an_outline_that_is_none_is_told(tmp_path, name):
    path = tmp_path / "a.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": '
        f'{{"name": "A", "kind": "area"}}, "geometry": {OUTLINES[name]}}}]}}'
    )
    with pytest.raises(InputError, match=r"a\.geojson: "):
        read_areas(path)


def test_a_name_with_a_control_character_is_told(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"name,lat,lon\nA\0,28,83\n")
    with pytest.raises(InputError, match="line 2: a name with a control character"):
        read_list(path)


LONG = "/" + "x" * 5_000


@pytest.mark.parametrize(
    "words",
    [("build", LONG), ("places", LONG), ("read", LONG), ("corpus", LONG, "-o", "c"),
     ("corpus", "a.txt", "-o", LONG), ("verify", f"{LONG}.html"), ("diff", LONG, LONG),
     ("diff", "a.html", LONG), ("export", LONG, "--to", "kml"), ("review", LONG),
     ("gazetteer", "add", f"{LONG}.csv"), ("snapshot", f"{LONG}.html"), ("evaluate", LONG),
     ("decisions", "check", LONG, "a.txt"), ("decisions", "merge", LONG, LONG), ("places", ""),
     ("build", "a.txt", "--decisions", LONG), ("build", "a.txt", "--actors", LONG),
     ("build", "a.txt", "-o", f"{LONG}.html"), ("build", "a.txt", "--cache-dir", LONG)],
    ids=lambda words: " ".join(words).replace(LONG, "LONG"),
)  # fmt: skip
def test_a_name_that_no_file_can_have_is_one_line(words, tmp_path, monkeypatch):
    from mapgen.cli.main import cli

    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_bytes(NEWS)
    done = CliRunner().invoke(cli, words, catch_exceptions=False)
    assert done.exit_code in {2, 3, 5}
    assert done.stderr.startswith(("mapgen: ", "Usage: "))


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_an_article_in_a_file_whose_name_is_no_text_has_a_name_that_is(tmp_path):
    (tmp_path / os.fsdecode(b"\xff.txt")).write_bytes(NEWS)
    (tmp_path / os.fsdecode(b"\xfe.txt")).write_bytes(NEWS)
    one, two = collect((str(tmp_path),))
    assert (one.id, one.problem) == ("?.txt", "")
    assert (two.id, two.problem) == ("?.txt (2)", "the id '?.txt' is used twice")


ENDLESS = Path("/dev/zero")


@pytest.mark.skipif(not ENDLESS.exists(), reason="no /dev/zero")
def test_no_reader_of_settings_or_lists_reads_without_end():
    for read in (load_actors, load_decisions, lambda p: list(listed(p)), read_areas):
        with pytest.raises((UsageError, InputError), match="larger than"):
            read(ENDLESS)


def test_a_web_archive_with_an_answer_of_nobody_is_told(tmp_path):
    path = tmp_path / "x.warc"
    path.write_bytes(b"WARC/1.0\r\nContent-Length: 3\r\nWARC-Type: response\r\n\r\nabc")
    with pytest.raises(UsageError, match="not a web archive"):
        list(warc_records(path))
