"""Whatever the disk does, and wherever a run is killed: files stay whole, and one line says it.

Every call that mapgen makes to the disk fails once, and is once the last one of a killed run.
"""

import itertools
import os
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest

from mapgen import pipeline, publish, snapshot, upkeep
from mapgen.corpus import passes, work, written
from mapgen.decisions import DecisionsFile
from mapgen.errors import MapgenError
from mapgen.export.overwrite import marked
from mapgen.files import folders, parts
from mapgen.gazetteer import Gazetteer, default_path, tables
from mapgen.review.history import History
from mapgen.verify import verify_file
from tests import faults

pytestmark = pytest.mark.process

OLD = "Nepalese soldiers reached Pokhara on 4 May 2021. The army said it held Gorkha.\n"
NEW = "Rebels attacked Gorkha on 4 May 2021. Nepalese soldiers left Pokhara.\n"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(60)
ACTORS = '[[side]]\nid = "hill-guard"\nname = "Hill Guard"\n'


@pytest.fixture(scope="module", autouse=True)
def quick():
    """Read each article, and make each page, once: what is tried here is the disk."""
    with pytest.MonkeyPatch.context() as patch:
        read, page, held = pipeline.read_claims, publish.page_of, {}

        def read_claims(article, tools, analysis=None):
            if article.sha256 not in held:
                held[article.sha256] = read(article, tools, analysis)
            return held[article.sha256]

        def page_of(document, config=None, card=None, desk=None):
            assert desk is None
            if (document, card) not in held:
                held[document, card] = page(document, config, card)
            return held[document, card]

        patch.setattr(pipeline, "read_claims", read_claims)
        patch.setattr(upkeep, "read_claims", read_claims)
        patch.setattr(publish, "page_of", page_of)
        patch.setattr(snapshot, "_take", lambda *_: PICTURE)
        patch.setattr(snapshot, "find_browser", lambda: "chromium")
        yield


@pytest.fixture
def folder(tmp_path, gazetteer_path):
    """A folder with a finished map of an article that has been written anew since."""
    (tmp_path / "a.txt").write_text(OLD)
    (tmp_path / "actors.toml").write_text(ACTORS)
    assert (
        faults.run("decisions", "merge", tmp_path / "a.decisions.toml", tmp_path / "a.txt")[0] == 0
    )
    build = BUILD(tmp_path)
    assert faults.run(*build, "--also", "kml")[0] == 0
    (tmp_path / "m.kml").write_bytes(b"<kml><!-- mapgen --></kml>")
    (tmp_path / "m.png").write_bytes(marked(PICTURE + bytes(9)))
    (tmp_path / "a.txt").write_text(NEW)
    return tmp_path


def BUILD(folder):  # noqa: N802 - a table of commands
    return ("build", folder / "a.txt", "-o", folder / "m.html", "--actors", folder / "actors.toml")


def MERGE(folder):  # noqa: N802
    return ("decisions", "merge", folder / "a.decisions.toml", folder / "a.txt")


def SNAPSHOT(folder):  # noqa: N802
    return ("snapshot", folder / "m.html", "-o", folder / "m.png")


COMMANDS = {
    "build": BUILD,
    "build with more": lambda folder: (*BUILD(folder), "--also", "kml", "--also", "csv"),
    "export": lambda folder: (
        "export", folder / "m.geojson", "--to", "kml", "-o", folder / "m.kml",
    ),
    "snapshot": SNAPSHOT,
    "decisions merge": MERGE,
    "decisions rebase": lambda folder: (
        "decisions", "rebase", folder / "a.decisions.toml", folder / "a.txt",
    ),
}  # fmt: skip


def _state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def _restore(folder: Path, state: dict[str, bytes]) -> None:
    for path in folder.iterdir():
        path.unlink()
    for name, data in state.items():
        (folder / name).write_bytes(data)


@pytest.mark.parametrize("command", COMMANDS)
def test_whichever_call_fails_the_old_files_are_whole_and_one_line_says_it(folder, command):
    before, words = _state(folder), COMMANDS[command](folder)
    seen = set()
    for found, code, said in faults.each_failure(*words):
        seen.add(found.happened)
        if found.happened in {"remove", "link"}:  # the work is done; at most a hidden file stays
            assert code == 0, said
            _restore(folder, before)
            continue
        lines = [line for line in said.splitlines() if line.startswith("mapgen: ")]
        assert len(lines) == 1, (found, said)
        assert "Traceback" not in said
        assert _state(folder) == before, found
        assert code in ({2, 3, 5} if found.happened == "read" else {5}), (found, said)
    assert {"read", "create", "write", "sync", "rename"} <= seen
    assert code == 0
    assert _state(folder) != before


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (BUILD, 3),
        (lambda folder: ("places", folder / "a.txt"), 3),
        (lambda folder: ("verify", folder / "m.html"), 3),
        (lambda folder: ("export", folder / "m.geojson", "--to", "kml"), 3),
    ],
)
def test_a_source_that_cannot_be_read_is_code_3(folder, words, code):
    codes = {}
    for number in faults.ERRORS:
        for at in faults.each_call():
            with faults.fault(at, faults.error(number)) as found:
                got, said = faults.run(*words(folder))
            if not found.happened:
                break
            codes.setdefault(said.strip().splitlines()[-1], got)
    named = [
        got for line, got in codes.items() if "a.txt" in line or "m.html" in line or "m.geo" in line
    ]
    assert code in named


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.parametrize("command", sorted(set(COMMANDS) - {"build with more"}))
def test_wherever_a_run_is_killed_files_are_whole_and_of_one_run_or_verify_says_so(
    folder, command, monkeypatch
):
    before, words = _state(folder), COMMANDS[command](folder)
    assert faults.run(*words)[0] == 0
    after = _state(folder)
    mixed = 0
    for at in faults.each_call():
        _restore(folder, before)
        if not faults.killed(at, *words):
            break
        now = _state(folder)
        for name in set(now) - {name for name in now if name.endswith(".mapgen-part")}:
            assert now[name] in {before.get(name), after.get(name)}, name
        of_new = {name for name in ("m.html", "m.geojson") if now.get(name) == after[name]}
        if command.startswith("build") and len(of_new) == 1:
            mixed += 1
            assert any(
                "differ" in text
                for name in ("m.html", "m.geojson")
                for problem in verify_file(folder / name).problems
                for text in problem.texts
            )
        # The next run clears away what this one left, once it is old enough to be nobody's.
        monkeypatch.setattr(parts, "_OLD_S", -1.0)
        parts._sweep.cache_clear()
        assert faults.run(*words)[0] == 0
        assert _state(folder) == after
        monkeypatch.undo()
    assert _state(folder) == after
    assert mixed == (1 if command.startswith("build") else 0)


@pytest.fixture
def small(records, monkeypatch):
    """Only Nepal, so that an index takes a moment."""
    whole = [record for record in records if record.country == "NP"]
    town = tables.Record(
        id="gn:1282898", name="Pokhara", feature="P.PPL", point=tables.LonLat(83.97, 28.27),
        source="cities500", country="NP", population=200_000,
    )  # fmt: skip
    monkeypatch.setattr(tables, "table_records", lambda: iter(whole))
    monkeypatch.setattr(tables, "cities", lambda: iter([(town, 100)]))
    build = import_module("mapgen.gazetteer.build")  # the package has a function of that name
    monkeypatch.setattr(build, "_membership", lambda: iter(()))


def _index_works(folder: Path) -> None:
    with Gazetteer(default_path(folder)) as gazetteer:
        assert gazetteer.lookup("Pokhara")


def test_whichever_call_fails_while_the_index_is_built_there_is_a_whole_one(small, tmp_path):
    words = "gazetteer", "build", "--cache-dir", tmp_path
    assert faults.run(*words)[0] == 0
    seen = set()
    for found, code, said in faults.each_failure(*words):
        seen.add(found.happened)
        assert code == (0 if code == 0 and found.happened == "remove" else 5), said
        assert len([line for line in said.splitlines() if line.startswith("mapgen: ")]) <= 1
        _index_works(tmp_path)
    assert {"create", "write", "sync", "rename"} <= seen


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_wherever_the_building_of_an_index_is_killed_there_is_a_whole_one(
    small, tmp_path, monkeypatch
):
    words = "gazetteer", "build", "--cache-dir", tmp_path
    assert faults.run(*words)[0] == 0
    for at in faults.each_call():
        if not faults.killed(at, *words):
            break
        _index_works(tmp_path)
    monkeypatch.setattr(parts, "_OLD_S", -1.0)
    parts._sweep.cache_clear()
    assert faults.run(*words)[0] == 0
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".gaz")]


def test_whichever_call_fails_while_places_are_added_there_is_a_whole_index(small, tmp_path):
    own, cache = tmp_path / "own.csv", tmp_path / "cache"
    own.write_text("name,lat,lon\nQuiet Hollow,28.1,83.9\n")
    assert faults.run("gazetteer", "build", "--cache-dir", cache)[0] == 0
    seen = set()
    for at, number in faults.each_fault():
        with faults.fault(at, faults.error(number)) as found:
            code, said = faults.run("gazetteer", "add", own, "--cache-dir", cache)
        if not found.happened:
            break
        seen.add(found.happened)
        assert "Traceback" not in said
        assert code in {0, 3, 5}, said
        assert len([line for line in said.splitlines() if line.startswith("mapgen: ")]) <= 1
        _index_works(cache)
        assert faults.run("gazetteer", "remove", "own.csv", "--cache-dir", cache)[0] in {0, 2, 3}
    assert {"create", "write", "sync", "rename"} <= seen
    assert code == 0, said
    with Gazetteer(default_path(cache)) as gazetteer:
        assert gazetteer.lookup("Quiet Hollow")


@pytest.fixture
def alone(monkeypatch):
    """Map the articles of a corpus in this process."""

    class Alone:
        def results(self, tasks, config, *, geojson=False):
            yield from work.map_records(list(tasks), config, geojson=geojson)

    monkeypatch.setattr(passes.Passes, "_open", lambda *_: Alone())
    monkeypatch.setattr(written, "archive_page", lambda *_, **__: "<html></html>")


@pytest.mark.slow
@pytest.mark.skipif(not faults.SLOW, reason="takes a minute; set MAPGEN_SLOW")
def test_whichever_call_fails_a_corpus_is_gone_on_with(alone, tmp_path, gazetteer_path):
    (tmp_path / "in").mkdir()
    for name, text in (("a", OLD), ("b", NEW)):
        (tmp_path / "in" / f"{name}.txt").write_text(text)
    cache = "--cache-dir", gazetteer_path.parent

    def run(name, *more):
        return faults.run("corpus", tmp_path / "in", "-o", tmp_path / name, *cache, *more)

    assert run("whole")[0] == 0
    whole = _state(tmp_path / "whole")
    seen = set()
    for at, number in faults.each_fault():
        with faults.fault(at, faults.error(number)) as found:
            code, said = run(f"out-{at}-{number}")
        if not found.happened:
            break
        seen.add(found.happened)
        assert "Traceback" not in said
        assert code == 5 or (code == 0 and found.happened in {"read", "remove"}), (found, said)
        if found.happened == "read":  # an article that cannot be read is a row of failures
            continue
        now = _state(tmp_path / f"out-{at}-{number}")
        tables = {name for name in now if not name.startswith(".")}
        assert all(now[name] == whole[name] for name in tables), found
        if code:
            assert run(f"out-{at}-{number}", "--resume")[0] == 0
            later = _state(tmp_path / f"out-{at}-{number}")
            assert {name: later[name] for name in whole} == whole
    assert {"create", "write", "sync", "rename"} <= seen
    assert code == 0


def test_whichever_call_fails_a_step_of_a_review_is_made_wholly_or_not_at_all(tmp_path):
    path = tmp_path / "d.toml"
    path.write_text("# mine\n")
    file = DecisionsFile(path)
    history = History(file, lambda: None)
    number = itertools.count(1)

    def add():
        entry = {"id": f"d{next(number)}", "action": "reject", "quote": "Rain.", "why": "no"}
        history.step(lambda: file.append({**entry, "by": "Mia"}))

    add()
    for move in (add, history.undo, history.redo):
        for at, error in faults.each_fault():
            before = path.read_bytes()
            with faults.fault(at, faults.error(error)) as found, suppress(MapgenError):
                move()
            now = path.read_bytes()
            assert now == file.data, found
            if now != before:  # done: at most what could not be removed stays, hidden
                assert found.happened in {"", "remove"}, found
                break


def test_only_what_killed_runs_of_ours_left_long_ago_is_cleared_away(tmp_path, monkeypatch):
    left = tmp_path / ".map.html.ab12cd34.mapgen-part"
    others = [
        ".map.html.swp",
        "map.html.mapgen-part",
        ".map.mapgen-part",
        ".x.AB12CD34.mapgen-part",
    ]
    for path in (left, *(tmp_path / name for name in others)):
        path.write_bytes(b"x")
    (tmp_path / ".folder.ab12cd34.mapgen-part").mkdir()
    (tmp_path / ".link.ab12cd34.mapgen-part").symlink_to(tmp_path / ".m.swp")
    parts._sweep.cache_clear()
    parts._sweep(tmp_path)
    assert left.exists()  # somebody may be writing it
    monkeypatch.setattr(parts, "_OLD_S", -1.0)
    parts._sweep.cache_clear()
    parts._sweep(tmp_path)
    assert not left.exists()
    assert len(list(tmp_path.iterdir())) == len(others) + 2


def test_scratch_folders_of_killed_runs_go_after_a_day(tmp_path, monkeypatch):
    monkeypatch.setattr(folders.tempfile, "gettempdir", lambda: str(tmp_path))
    for name in ("mapgen-scratch-ab12cd34", "mapgen-scratch-mine", "mapgen-dask-ab12cd34"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x").write_bytes(b"x")
    folders._sweep(tmp_path)
    assert len(list(tmp_path.iterdir())) == 3
    monkeypatch.setattr(folders, "_OLD_S", -1.0)
    folders._sweep(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        "mapgen-scratch-mine",
        "mapgen-dask-ab12cd34",
    }
