"""Adding GeoNames' dumps, from a server on loopback that breaks off, changes and fails."""

import io
import re
import shutil
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from mapgen.cli.main import cli
from mapgen.errors import GeocoderError, InputError, UsageError
from mapgen.gazetteer import Gazetteer, Supply, add, ensure, listed, remove, tables, update
from mapgen.gazetteer.changes import shortened
from mapgen.gazetteer.country_dumps import supply_of

ADDED = "gazetteer-added"


def row(number, name, code="PPL", kind="P", country="QX", lat="34.1", people="1200"):
    cells = [number, name, name, "", lat, "45.2", kind, code, country, "", "10", ""]
    return "\t".join(map(str, [*cells, "", "", people, "", "100", "Asia/Baghdad", "2020-01-01"]))


def packed(name, *lines):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, "\n".join(lines) + "\n")
    return out.getvalue()


def dump(*names):
    return packed("QX.txt", *(row(7_000_000 + i, name) for i, name in enumerate(names)))


NAMES = packed(
    "QX.txt", "1\t7000000\ten\tNew Testabad\t1\t\t\t", "2\t7000000\ten\tTestgrad\t\t\t\t1"
)


@pytest.fixture
def small(records, monkeypatch):
    whole = [record for record in records if record.country == "MC"]
    monkeypatch.setattr(tables, "table_records", lambda: iter(whole))
    monkeypatch.setattr(tables, "hand_places", lambda: iter(()))
    monkeypatch.setattr(tables, "cities", lambda: iter(()))
    monkeypatch.setattr("mapgen.gazetteer.download._PAUSE_S", 0.0)


class Server:
    """Files by path; `cut` breaks the next answer off after so many bytes; `status` fails all."""

    def __init__(self):
        self.files, self.seen, self.cut, self.status = {}, [], 0, 0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                outer.answer(self)

            def log_message(self, *args):
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.http.serve_forever, args=(0.02,), daemon=True).start()
        self.supply = Supply(address=f"http://127.0.0.1:{self.http.server_port}/dump/")

    def answer(self, request):
        self.seen.append((request.path, dict(request.headers)))
        data = self.files.get(request.path.removeprefix("/dump/"))
        if self.status or data is None:
            request.send_error(self.status or 404)
            return
        mark = f'"{hash(data)}"'
        if request.headers.get("If-None-Match") == mark:
            request.send_response(304)
            request.end_headers()
            return
        begin = 0
        if request.headers.get("Range") and request.headers.get("If-Range") == mark:
            begin = int(request.headers["Range"].removeprefix("bytes=").rstrip("-"))
            request.send_response(206)
            request.send_header("Content-Range", f"bytes {begin}-{len(data) - 1}/{len(data)}")
        else:
            request.send_response(200)
        request.send_header("Content-Length", str(len(data) - begin))
        request.send_header("ETag", mark)
        request.end_headers()
        part, self.cut = data[begin:][: self.cut or None], 0
        request.wfile.write(part)


@pytest.fixture
def server():
    server = Server()
    server.files = {"QX.zip": dump("Testabad"), "alternatenames/QX.zip": NAMES}
    yield server
    server.http.shutdown()


def found(cache, name):
    with Gazetteer(ensure(cache)) as gazetteer:
        return [place.id for place in gazetteer.lookup(name)]


def test_a_country_is_added_with_its_names_and_written_down(small, server, tmp_path):
    (outcome,) = add(tmp_path, ["qx"], server.supply)
    assert (outcome.name, outcome.what, outcome.places) == ("QX", "added", 1)
    assert found(tmp_path, "Testabad") == found(tmp_path, "New Testabad") == ["gn:7000000"]
    with Gazetteer(ensure(tmp_path)) as gazetteer:
        assert [p.name for p in gazetteer.former("Testgrad")] == ["Testabad"]
        assert gazetteer.former("New Testabad") == ()
    entry = listed(tmp_path)[0]
    assert entry.address.endswith("/dump/QX.zip")
    assert entry.bytes == len(server.files["QX.zip"])
    assert len(entry.sha256) == 64
    assert entry.retrieved_at.endswith("+00:00")
    assert all("mapgen" in headers["User-Agent"] for _, headers in server.seen)


def test_what_is_unchanged_is_not_fetched_and_what_changed_replaces_it(small, server, tmp_path):
    add(tmp_path, ["QX"], server.supply)
    assert [o.what for o in update(tmp_path, [], server.supply)] == ["unchanged"]
    server.files["QX.zip"] = dump("Othertown")
    assert [o.what for o in update(tmp_path, ["QX"], server.supply)] == ["updated"]
    assert found(tmp_path, "Othertown")
    assert not found(tmp_path, "Testabad")
    assert len(list((tmp_path / ADDED).glob("set-*"))) == 2


def test_a_download_that_breaks_off_goes_on_where_it_was(small, server, tmp_path):
    server.cut = 60
    add(tmp_path, ["QX"], server.supply)
    ranges = [headers.get("Range") for path, headers in server.seen if path == "/dump/QX.zip"]
    assert ranges == [None, "bytes=60-"]
    assert found(tmp_path, "Testabad")


def test_a_later_run_goes_on_too(small, server, tmp_path, monkeypatch):
    monkeypatch.setattr("mapgen.gazetteer.download._ATTEMPTS", 1)
    server.cut = 60
    with pytest.raises(GeocoderError, match="run it again"):
        add(tmp_path, ["QX"], server.supply)
    add(tmp_path, ["QX"], server.supply)
    assert server.seen[1][1]["Range"] == "bytes=60-"
    assert found(tmp_path, "Testabad")


def test_a_file_that_changed_meanwhile_is_fetched_from_its_start(
    small, server, tmp_path, monkeypatch
):
    monkeypatch.setattr("mapgen.gazetteer.download._ATTEMPTS", 1)
    server.cut = 60
    with pytest.raises(GeocoderError):
        add(tmp_path, ["QX"], server.supply)
    server.files["QX.zip"] = dump("Othertown")
    add(tmp_path, ["QX"], server.supply)
    assert found(tmp_path, "Othertown")


BAD = {
    "no zip": b"<html>busy</html>" * 40,
    "wrong columns": packed("QX.txt", "1\t2\t3"),
    "a number beyond 64 bits": packed("QX.txt", row(10**30, "Testabad")),
    "people beyond 64 bits": packed("QX.txt", row(5, "Testabad", people=str(10**30))),
    "a path out of the folder": packed("../QX.txt", row(5, "Testabad")),
    "a bomb": packed("QX.txt", "0" * 60_000_000),
    "another country": packed("QX.txt", row(5, "Testabad", country="QY")),
    "a name without end": packed("QX.txt", row(5, "a" * 10_000)),
    "cut in the middle": dump("Testabad")[:120],
}


@pytest.mark.parametrize("bad", BAD)
def test_a_bad_dump_is_one_line_and_the_old_index_stays(small, server, tmp_path, bad):
    add(tmp_path, ["QX"], server.supply)
    index, entries = ensure(tmp_path).read_bytes(), listed(tmp_path)
    server.files["QX.zip"] = BAD[bad]
    with pytest.raises(InputError) as caught:
        update(tmp_path, ["QX"], server.supply)
    assert "\n" not in str(caught.value)
    assert f"{server.supply.address}QX.zip" in str(caught.value)  # the file that is bad, not ours
    assert "set-" not in str(caught.value)
    assert "QX" in str(caught.value)
    assert (ensure(tmp_path).read_bytes(), listed(tmp_path)) == (index, entries)
    assert not list((tmp_path / ADDED).glob("incoming*"))


def test_no_such_country_and_a_server_in_trouble_are_told_apart(small, server, tmp_path):
    with pytest.raises(InputError, match="no dump of QZ"):
        add(tmp_path, ["QZ"], server.supply)
    server.status = 503
    with pytest.raises(GeocoderError, match="503"):
        add(tmp_path, ["QX"], server.supply)
    assert listed(tmp_path) == ()


def test_a_file_too_large_is_refused(small, server, tmp_path, monkeypatch):
    monkeypatch.setattr("mapgen.gazetteer.country_dumps.LARGEST", 100)
    with pytest.raises(InputError, match="too large"):
        add(tmp_path, ["QX"], server.supply)


def test_a_stop_in_the_middle_leaves_the_old_places(small, server, tmp_path, monkeypatch):
    add(tmp_path, ["QX"], server.supply)
    entries = listed(tmp_path)
    server.files["QX.zip"] = dump("Othertown")

    def stop(*args, **kwargs):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("mapgen.gazetteer.additions.ensure", stop)
        with pytest.raises(KeyboardInterrupt):
            update(tmp_path, [], server.supply)
    assert listed(tmp_path) == entries
    assert found(tmp_path, "Testabad")


def test_an_upgrade_keeps_what_was_added(small, server, tmp_path, monkeypatch):
    add(tmp_path, ["QX"], server.supply)
    monkeypatch.setattr(tables, "content_hash", lambda: "another version of mapgen")
    assert found(tmp_path, "Testabad")


def test_a_folder_serves_without_a_network(small, tmp_path):
    folder = tmp_path / "dumps"
    folder.mkdir()
    (folder / "QX.zip").write_bytes(dump("Testabad"))
    (outcome,) = add(tmp_path, ["QX"], Supply(folder=folder))
    assert outcome.what == "added"
    assert "alternate" in outcome.note
    assert found(tmp_path, "Testabad")


def test_bad_alternate_names_are_named_by_their_address(small, server, tmp_path):
    server.files["alternatenames/QX.zip"] = packed("QX.txt", "1\tx\ten")
    with pytest.raises(InputError) as caught:
        add(tmp_path, ["QX"], server.supply)
    assert f"{server.supply.address}alternatenames/QX.zip, line 1" in str(caught.value)


def test_a_dump_at_zero_is_told_in_the_outcome(small, server, tmp_path):
    zero = row(7_000_009, "Null Town", lat="0").replace("\t45.2\t", "\t0\t")
    server.files["QX.zip"] = packed("QX.txt", row(7_000_000, "Testabad"), zero)
    (outcome,) = add(tmp_path, ["QX"], server.supply)
    assert "Null Town" in outcome.note
    assert not found(tmp_path, "Null Town")


def test_a_folder_is_written_down_in_full_and_asked_again(small, tmp_path, monkeypatch):
    folder = tmp_path / "srv"
    (folder / "alternatenames").mkdir(parents=True)
    (folder / "QX.zip").write_bytes(dump("Testabad"))
    monkeypatch.chdir(tmp_path)
    add(tmp_path, ["QX"], Supply(folder=Path("srv")))
    assert listed(tmp_path)[0].address == str(folder.resolve() / "QX.zip")
    (folder / "QX.zip").write_bytes(dump("Testabad", "Newtown"))
    (folder / "alternatenames" / "QX.zip").write_bytes(NAMES)
    monkeypatch.chdir("/")
    (outcome,) = update(tmp_path, [], Supply())
    assert (outcome.what, outcome.places) == ("updated", 2)
    assert found(tmp_path, "New Testabad")
    (folder / "QX.zip").unlink()
    (outcome,) = update(tmp_path, [], Supply())
    assert (outcome.what, type(outcome.fault)) == ("not updated", InputError)
    assert re.match(r"no dump of QX at .*srv", outcome.note)
    with pytest.raises(InputError, match=r"no dump of QX at .*srv"):
        update(tmp_path, [], Supply(folder=folder))
    assert found(tmp_path, "Newtown")


GONE = {  # what has become of the one dump, and the exit code
    "its file is gone": (lambda folder: (folder / "QX.zip").unlink(), 3),
    "its folder is gone": (shutil.rmtree, 3),
    "it is no zip any more": (lambda folder: (folder / "QX.zip").write_bytes(b"<html>"), 3),
    "its names are damaged": (
        lambda folder: (folder / "alternatenames" / "QX.zip").write_bytes(b"?"), 3,
    ),
    "it is cut in the middle": (
        lambda folder: (folder / "QX.zip").write_bytes(dump("Testabad", "Newtown")[:-30]), 3,
    ),
    "it holds no such rows": (
        lambda folder: (folder / "QX.zip").write_bytes(packed("QX.txt", "1\tNewtown\n")), 3,
    ),
}  # fmt: skip


@pytest.mark.parametrize("how", GONE)
def test_one_dump_that_is_gone_does_not_stop_the_others(small, server, tmp_path, how):
    folder, (spoil, code) = tmp_path / "srv", GONE[how]
    (folder / "alternatenames").mkdir(parents=True)
    (folder / "QX.zip").write_bytes(dump("Testabad"))
    server.files["QY.zip"] = packed("QY.txt", row(7_100_000, "Yburg", country="QY"))
    add(tmp_path, ["QX"], Supply(folder=folder))
    add(tmp_path, ["QY"], server.supply)
    server.files["QY.zip"] = packed("QY.txt", row(7_100_000, "Ystadt", country="QY"))
    before = [entry for entry in listed(tmp_path) if entry.name == "QX"]
    (folder / "QX.zip").write_bytes(dump("Testabad", "Newtown"))
    spoil(folder)
    result = CliRunner().invoke(cli, ["gazetteer", "update", "--cache-dir", str(tmp_path)])
    assert result.exit_code == code
    assert "QX: not updated (" in result.output
    assert "QY: updated, 1 places" in result.output
    assert [entry for entry in listed(tmp_path) if entry.name == "QX"] == before
    assert found(tmp_path, "Testabad")
    assert found(tmp_path, "Ystadt")
    assert not found(tmp_path, "Newtown")


def test_a_server_without_an_answer_does_not_stop_the_others(small, server, tmp_path):
    folder = tmp_path / "srv"
    folder.mkdir()
    (folder / "QY.zip").write_bytes(packed("QY.txt", row(7_100_000, "Yburg", country="QY")))
    add(tmp_path, ["QX"], server.supply)
    add(tmp_path, ["QY"], Supply(folder=folder))
    (folder / "QY.zip").write_bytes(packed("QY.txt", row(7_100_000, "Ystadt", country="QY")))
    server.status = 503
    result = CliRunner().invoke(cli, ["gazetteer", "update", "--cache-dir", str(tmp_path)])
    assert result.exit_code == 4
    assert "QX: not updated (" in result.output
    assert found(tmp_path, "Testabad")
    assert found(tmp_path, "Ystadt")
    server.status = 0
    again = CliRunner().invoke(cli, ["gazetteer", "update", "--cache-dir", str(tmp_path)])
    assert (again.exit_code, again.output.count("unchanged")) == (0, 2)


def test_an_update_asks_where_a_dump_came_from_unless_told_otherwise(small, server, tmp_path):
    add(tmp_path, ["QX"], server.supply)
    server.files["QX.zip"] = dump("Othertown")
    (outcome,) = update(tmp_path, [], Supply())
    assert outcome.what == "updated"
    entry = listed(tmp_path)[0]
    assert supply_of(entry, Supply()).address == server.supply.address.rstrip("/")
    other = Supply(address="http://127.0.0.1:9/")
    assert supply_of(entry, other) == other


def test_what_a_killed_run_left_is_swept_by_whoever_builds_next(small, server, tmp_path):
    add(tmp_path, ["QX"], server.supply)
    index = ensure(tmp_path)
    left = [
        index.with_name(f".{index.name}.ab12cd_9.mapgen-part"),
        tmp_path / ADDED / ".incoming-geonames-QX.zip.ab12cd34.mapgen-part",
    ]
    others = [
        index.with_name(f".{index.name}.notes.mapgen-part"),
        tmp_path / ".map.html.ab12cd34.mapgen-part",
        tmp_path / ADDED / ".mine",
    ]
    for path in (*left, *others):
        path.write_bytes(b"x")
    server.files["QX.zip"] = dump("Othertown")
    update(tmp_path, [], Supply())
    assert [path.exists() for path in left] == [False, False]
    assert all(path.exists() for path in others)


def test_many_lines_are_told_shortly():
    assert shortened(["a", "b"]) == "a; b"
    assert shortened(list("abcdefg")).endswith("e; and 2 more")


def test_what_is_removed_is_gone(small, server, tmp_path):
    add(tmp_path, ["QX"], server.supply)
    remove(tmp_path, ["QX"])
    assert not found(tmp_path, "Testabad")
    assert listed(tmp_path) == ()
    assert not list((tmp_path / ADDED).glob("set-*"))
    with pytest.raises(UsageError, match="not added"):
        remove(tmp_path, ["QX"])


def test_an_added_file_that_was_damaged_is_named(small, server, tmp_path):
    add(tmp_path, ["QX"], server.supply)
    (tmp_path / ADDED / listed(tmp_path)[0].file).write_bytes(b"junk")
    ensure(tmp_path).unlink()
    with pytest.raises(InputError, match="gazetteer remove QX"):
        ensure(tmp_path)
