import gzip
import io
import json
import tracemalloc
import zipfile

import pytest

from mapgen.corpus.collect import collect
from mapgen.corpus.feeds import feed_records, is_feed
from mapgen.corpus.lines import MAX_LINE
from mapgen.errors import UsageError


def ids(*sources):
    return [(record.id, record.problem) for record in collect(tuple(map(str, sources)))]


def test_a_folder_gives_its_articles_by_name_without_hidden_files_and_maps(tmp_path):
    (tmp_path / "b.txt").write_text("Two.")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.md").write_text("One.")
    (tmp_path / ".hidden.txt").write_text("No.")
    (tmp_path / "b.map.html").write_text("A map.")
    (tmp_path / "b.decisions.toml").write_text("")
    assert ids(tmp_path) == [("a/x.md", ""), ("b.txt", "")]


def test_a_pattern_and_a_missing_file(tmp_path):
    (tmp_path / "one.txt").write_text("One.")
    (tmp_path / "two.md").write_text("Two.")
    found = ids(tmp_path / "*.txt")
    assert [name.rsplit("/", 1)[-1] for name, _ in found] == ["one.txt"]
    with pytest.raises(UsageError, match="no such file"):
        ids(tmp_path / "none.txt")


def test_lines_keep_what_they_say_and_a_bad_one_is_a_problem_not_an_end(tmp_path):
    path = tmp_path / "set.jsonl"
    good = {"id": 7, "text": "Troops left Gao.", "published": "2021-05-04", "url": "https://a.org"}
    lines = [json.dumps(good), "no json", '{"id": "e", "text": " "}', "[1]", "",
             json.dumps({"text": "Without an id."}),
             json.dumps({"id": "d", "text": "x", "published": "May"})]  # fmt: skip
    path.write_text("\n".join(lines))
    records = list(collect((str(path),)))
    assert [record.id for record in records] == [
        "7", "set.jsonl, line 2", "e", "set.jsonl, line 4", "set.jsonl, line 6", "d"
    ]  # fmt: skip
    assert [bool(record.problem) for record in records] == [False, True, True, True, False, True]
    assert records[0].overrides.published.isoformat() == "2021-05-04"
    assert "no date" in records[-1].problem


def test_a_line_without_an_end_is_passed_over_in_pieces(tmp_path):
    path = tmp_path / "set.jsonl"
    with path.open("wb") as stream:
        stream.write(b'{"text": "' + b"x" * (2 * MAX_LINE) + b'"}\n')
        stream.write(b'{"id": "after", "text": "Here."}\n')
    assert ids(path) == [("set.jsonl, line 1", f"longer than {MAX_LINE:,} bytes"), ("after", "")]


def test_a_line_of_two_gigabytes_takes_no_more_memory_than_the_longest_that_is_read(tmp_path):
    path = tmp_path / "set.jsonl"
    with path.open("wb") as stream:
        stream.truncate(2 * 2**30)  # nothing is written: zeros without an end
        stream.seek(0, 2)
        stream.write(b'\n{"id": "after", "text": "x"}\n')
    if path.stat().st_blocks * 512 > 2**30:
        pytest.skip("no sparse files here")
    tracemalloc.start()
    try:
        found = ids(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found == [("set.jsonl, line 1", f"longer than {MAX_LINE:,} bytes"), ("after", "")]
    assert peak < 5 * MAX_LINE


def test_an_id_that_comes_again_is_a_failure_of_its_own(tmp_path):
    path = tmp_path / "set.jsonl"
    path.write_text('{"id": "a", "text": "One."}\n' * 3)
    assert ids(path) == [
        ("a", ""), ("a (2)", "the id 'a' is used twice"), ("a (3)", "the id 'a' is used twice")
    ]  # fmt: skip


@pytest.mark.parametrize("file", ["../out.txt", "/etc/hostname", "sub/../../out.txt"])
def test_a_manifest_names_nothing_outside_its_folder(tmp_path, file):
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "out.txt").write_text("Secret.")
    (folder / "set.csv").write_text(f"file,publisher\n{file},X\n")
    (folder / "set.toml").write_text(f'[[article]]\nfile = "{file}"\n')
    for name in ("set.csv", "set.toml"):
        with pytest.raises(UsageError, match="outside"):
            ids(folder / name)


def test_manifests_say_what_the_files_do_not(tmp_path):
    (tmp_path / "a.txt").write_text("Troops left Gao.")
    (tmp_path / "set.csv").write_text(
        "\ufefffile,publisher,published\na.txt,The Paper,2021-05-04\nnone.txt,,\n", "utf-8"
    )
    (tmp_path / "set.toml").write_text('[[article]]\nfile = "a.txt"\npublished = 2021-05-04\n')
    known, gone = collect((str(tmp_path / "set.csv"),))
    assert (known.overrides.publisher, known.data) == ("The Paper", b"Troops left Gao.")
    assert gone.problem
    (same,) = collect((str(tmp_path / "set.toml"),))
    assert same.overrides.published == known.overrides.published
    (tmp_path / "odd.csv").write_text("file,colour\na.txt,red\n")
    with pytest.raises(UsageError, match="colour"):
        ids(tmp_path / "odd.csv")


def test_a_zip_gives_its_pages_and_no_zip_is_refused(tmp_path):
    path = tmp_path / "pages.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("b.html", "<html><p>Two.</p></html>")
        archive.writestr("../a.txt", "One.")
        archive.writestr("pic.png", b"\x89PNG")
        archive.writestr("__MACOSX/a.txt", "no")
        archive.writestr("bomb.txt", b"0" * 30_000_000)
    assert ids(path) == [
        ("../a.txt", ""), ("b.html", ""), ("bomb.txt", "larger than any article")
    ]  # fmt: skip
    (tmp_path / "no.zip").write_bytes(b"PK\x03\x04 broken")
    with pytest.raises(UsageError, match="not a ZIP"):
        ids(tmp_path / "no.zip")


def _warc(path, pages):
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for url, kind, status, body in pages:
            head = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
            record = writer.create_warc_record(
                url, "response", payload=io.BytesIO(body), http_headers=head
            )
            writer.write_record(record)


def test_a_web_archive_gives_its_pages_and_one_cut_off_says_so(tmp_path):
    path = tmp_path / "set.warc.gz"
    page = b"<html><body><p>Troops left Gao.</p></body></html>"
    _warc(path, [("https://a.org/1", "text/html", "200 OK", page),
                 ("https://a.org/2", "image/png", "200 OK", b"x"),
                 ("https://a.org/3", "text/html", "404 Not Found", page),
                 ("https://a.org/4", "text/html; charset=utf-8", "200 OK", page * 50)])  # fmt: skip
    assert ids(path) == [("https://a.org/1", ""), ("https://a.org/4", "")]
    (tmp_path / "no.warc.gz").write_bytes(gzip.compress(b"no archive"))
    with pytest.raises(UsageError, match="archive"):
        ids(tmp_path / "no.warc.gz")


def test_a_feed_gives_the_texts_it_has_and_says_which_are_teasers(tmp_path):
    body = "Troops left Gao on Monday, officials said. " * 20
    feed = f"""<?xml version="1.0"?><rss xmlns:c="http://purl.org/rss/1.0/modules/content/">
    <channel><item><title>Gao</title><link>https://a.org/1</link>
    <pubDate>Tue, 04 May 2021 23:30:00 -0500</pubDate><c:encoded>{body}</c:encoded></item>
    <item><title>Short</title><link>https://a.org/2</link><description>More…</description></item>
    </channel></rss>""".encode()
    assert is_feed(feed)
    assert not is_feed(b"<!doctype html><html>")
    whole, teaser = feed_records(feed, "feed")
    assert (whole.id, whole.problem) == ("https://a.org/1", "")
    assert whole.overrides.published.isoformat() == "2021-05-04"
    assert "teaser" in teaser.problem
    (tmp_path / "f.xml").write_bytes(feed)
    assert [problem == "" for _, problem in ids(tmp_path / "f.xml")] == [True, False]
