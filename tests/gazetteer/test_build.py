import multiprocessing
import os
import shutil
import sqlite3
from importlib import import_module

import pytest

from mapgen.errors import DataError
from mapgen.files import parts
from mapgen.gazetteer import Gazetteer, build, default_path, ensure, schema, tables
from mapgen.gazetteer.schema import digest_path, is_whole, state, unseal


@pytest.fixture
def small(records, monkeypatch):
    """Only Iraq, so that an index takes a moment; the real code, fewer records."""
    whole = [record for record in records if record.country == "IQ"]
    monkeypatch.setattr(tables, "table_records", lambda: iter(whole))
    town = tables.Record(
        id="gn:94591", name="Khanaqin", feature="P.PPL", point=tables.LonLat(45.39065, 34.3482),
        source="cities500", country="IQ", admin1="IQ.10", population=175_000,
    )  # fmt: skip
    monkeypatch.setattr(tables, "cities", lambda: iter([(town, 50), (town, 100)]))


def test_an_index_is_built_once(small, tmp_path):
    path = ensure(tmp_path)
    before = path.stat()
    assert ensure(tmp_path) == path == default_path(tmp_path)
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    with Gazetteer(path) as gazetteer:
        assert gazetteer.lookup("Khanaqin")[0].admin1 == "Diyala"


def test_two_builds_hold_the_same_bytes(small, tmp_path):
    build(tmp_path / "one.sqlite")
    build(tmp_path / "two.sqlite")
    assert (tmp_path / "one.sqlite").read_bytes() == (tmp_path / "two.sqlite").read_bytes()


def test_progress_rises_to_the_whole(small, tmp_path):
    seen = []
    build(tmp_path / "i.sqlite", progress=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert seen[-1] == (100, 100)


def test_changed_data_make_another_index_beside_the_first(small, tmp_path, monkeypatch):
    path = ensure(tmp_path)
    old = state(path)
    with monkeypatch.context() as changed:
        changed.setattr(tables, "content_hash", lambda: "another")
        assert ensure(tmp_path) != path
        assert state(ensure(tmp_path)) == "another" != old
    before = path.stat().st_ino
    assert ensure(tmp_path) == path
    assert path.stat().st_ino == before


def test_an_index_of_other_data_goes_when_nobody_read_it_for_long(small, tmp_path):
    old, lately = tmp_path / "gazetteer-1.sqlite", tmp_path / "gazetteer-2.sqlite"
    for path in (old, lately):
        path.write_bytes(b"index")
    os.utime(old, (0, 0))
    assert ensure(tmp_path).is_file()
    assert not old.exists()
    assert lately.exists()


def test_a_name_that_shares_its_number_with_another_is_not_taken_for_it(
    small, tmp_path, monkeypatch
):
    for module in ("build", "index"):  # the package has a function named as one of them
        monkeypatch.setattr(import_module(f"mapgen.gazetteer.{module}"), "key_number", lambda _: 7)
    with Gazetteer(ensure(tmp_path)) as gazetteer:
        names = {place.name for place in gazetteer.lookup("Khanaqin")}
        assert names == {"Khanaqin", "Khanaqin District"}
        assert not gazetteer.lookup("Khanaq")


def _truncate(path):
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def _other_version(path):
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.commit()
    db.close()


def _flip(path):
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)


def _zero(path):
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 3 // 4096 * 4096)
        file.write(bytes(4096))


DAMAGES = {
    "one byte another": _flip,
    "a page of zeros": _zero,
    "truncated": _truncate,
    "empty": lambda path: path.write_bytes(b""),
    "other version": _other_version,
    "no database": lambda path: path.write_bytes(b"junk" * 5000),
    "another database": lambda path: (path.unlink(), sqlite3.connect(path).close()),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_is_refused_with_one_line_and_built_anew(small, tmp_path, damage):
    path = ensure(tmp_path)
    DAMAGES[damage](path)
    with pytest.raises(DataError, match="mapgen gazetteer build") as caught:
        Gazetteer(path)
    assert "\n" not in str(caught.value)
    ensure(tmp_path)
    with Gazetteer(path) as gazetteer:
        assert gazetteer.lookup("Khanaqin")


def test_a_missing_index_says_what_to_do(tmp_path):
    with pytest.raises(DataError, match="mapgen gazetteer build"):
        Gazetteer(tmp_path / "none.sqlite")


def test_a_failed_build_leaves_the_old_index_and_nothing_else(small, tmp_path, monkeypatch):
    path = ensure(tmp_path)
    before = path.read_bytes()

    def broken():
        raise DataError("no data")
        yield

    monkeypatch.setattr(tables, "cities", broken)
    with pytest.raises(DataError, match="no data"):
        build(path)
    assert path.read_bytes() == before
    left = [path.name, path.name + ".digest", path.name + ".lock"]
    assert sorted(p.name for p in tmp_path.iterdir()) == left


def test_a_full_disk_leaves_nothing_half_written(small, tmp_path, monkeypatch):
    def full():
        raise sqlite3.OperationalError("database or disk is full")
        yield

    monkeypatch.setattr(tables, "cities", full)
    with pytest.raises(DataError, match="full"):
        build(tmp_path / "i.sqlite")
    assert [p.name for p in tmp_path.iterdir()] == ["i.sqlite.lock"]


def test_a_folder_that_cannot_be_made_is_a_data_error(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(DataError, match="cannot be written"):
        ensure(tmp_path / "file")


@pytest.mark.skipif(os.name == "nt", reason="fork")
def test_five_processes_may_build_at_once(small, tmp_path):
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=ensure, args=(tmp_path,)) for _ in range(5)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0, 0, 0, 0, 0]
    with Gazetteer(default_path(tmp_path)) as gazetteer:
        assert gazetteer.lookup("Khanaqin")
    assert not list(tmp_path.glob(".*.mapgen-part"))


@pytest.mark.skipif(os.name == "nt", reason="modes")
def test_a_read_only_index_is_readable(small, tmp_path):
    path = tmp_path / "ro" / "i.sqlite"
    path.parent.mkdir()
    built = ensure(tmp_path)
    shutil.copy(built, path)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        with Gazetteer(path) as gazetteer:
            assert gazetteer.lookup("Khanaqin")
    finally:
        path.parent.chmod(0o755)


def test_damage_that_leaves_size_and_time_alone_is_found_by_the_whole_check(small, tmp_path):
    path = ensure(tmp_path)
    before = path.stat()
    whole = path.read_bytes()
    _flip(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert not is_whole(path)
    assert ensure(tmp_path, check=True) == path
    assert is_whole(path)
    assert path.read_bytes() == whole


def _damage_unseen(path):
    """Put zeros over all but the first pages, and give the file its time back."""
    before = path.stat()
    with path.open("r+b") as file:
        file.seek(5 * 4096)
        file.write(bytes(before.st_size - 5 * 4096))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_damage_that_a_look_up_meets_is_mended_by_the_next_run(small, tmp_path):
    path = ensure(tmp_path)
    _damage_unseen(path)
    with (
        pytest.raises(DataError, match="the next run builds it anew") as caught,
        Gazetteer(ensure(tmp_path)) as gazetteer,
    ):
        gazetteer.lookup("Khanaqin")
    assert "\n" not in str(caught.value)
    with Gazetteer(ensure(tmp_path)) as gazetteer:
        assert gazetteer.lookup("Khanaqin")


@pytest.mark.parametrize("damaged", [False, True])
def test_an_index_whose_builder_was_killed_before_the_digest_is_proved(small, tmp_path, damaged):
    path = ensure(tmp_path)
    whole = path.read_bytes()
    unseal(path)
    if damaged:
        _damage_unseen(path)
    ensure(tmp_path)
    assert digest_path(path).exists()
    assert path.read_bytes() == whole


def test_an_index_that_was_copied_or_touched_is_no_damage(small, tmp_path):
    path = ensure(tmp_path)
    os.utime(path)
    before = path.stat().st_ino
    assert ensure(tmp_path) == path
    assert path.stat().st_ino == before


def test_an_index_that_was_copied_is_read_whole_once_and_no_more(small, tmp_path, monkeypatch):
    path = ensure(tmp_path)
    os.utime(path, (0, 0))
    assert is_whole(path, read_all=False)
    with monkeypatch.context() as patch:
        patch.setattr(schema, "hash_of", lambda _: pytest.fail("read again"))
        assert is_whole(path, read_all=False)
    _damage_unseen(path)
    os.utime(path)
    assert not is_whole(path, read_all=False)


def test_what_a_killed_building_left_is_cleared_away_by_the_next(small, tmp_path):
    path = default_path(tmp_path)
    left = tmp_path / f".{path.name}.ab12cd34.mapgen-part"
    left.write_bytes(b"half")  # nobody else builds this index: its lock is held
    other = tmp_path / ".gazetteer-7-another.sqlite.ab12cd34.mapgen-part"
    other.write_bytes(b"half")
    ensure(tmp_path)
    assert not left.exists()
    assert other.exists()


def test_what_a_killed_building_of_others_left_is_cleared_away_when_it_is_old(
    small, tmp_path, monkeypatch
):
    ensure(tmp_path)
    left = tmp_path / ".gazetteer-7-another.sqlite.ab12cd34.mapgen-part"
    left.write_bytes(b"half")
    monkeypatch.setattr(parts, "_OLD_S", -1.0)
    parts._sweep.cache_clear()
    ensure(tmp_path, anew=True)
    assert not left.exists()


def test_a_building_anew_that_fails_leaves_the_index_that_is_there(small, tmp_path, monkeypatch):
    path = ensure(tmp_path)

    def broken():
        raise DataError("no data")
        yield

    with monkeypatch.context() as patch:
        patch.setattr(tables, "cities", broken)
        with pytest.raises(DataError, match="no data"):
            ensure(tmp_path, anew=True)
    before = path.stat().st_ino
    assert ensure(tmp_path) == path
    assert path.stat().st_ino == before
