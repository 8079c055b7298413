import sqlite3
from datetime import UTC, datetime, timedelta, timezone

import pytest

from mapgen.cache import Cache
from mapgen.errors import DataError, GeocoderError

NOON = datetime(2020, 7, 14, 12, tzinfo=UTC)


@pytest.fixture
def cache(tmp_path):
    with Cache(tmp_path / "answers.sqlite", now=lambda: NOON) as opened:
        yield opened


def test_an_unknown_key_is_none(cache):
    assert cache.get("Tuz") is None


def test_a_value_comes_back_with_its_time_in_utc(cache):
    cache.put("Tuz", "[]")
    assert cache.get("Tuz").value == "[]"
    assert cache.get("Tuz").retrieved_at == NOON


def test_another_zone_is_kept_as_utc(tmp_path):
    there = timezone(timedelta(hours=3))
    with Cache(tmp_path / "c.sqlite", now=lambda: datetime(2020, 7, 14, 15, tzinfo=there)) as cache:
        assert cache.put("k", "v").retrieved_at.utcoffset() == timedelta(0)
        assert cache.get("k").retrieved_at == NOON


def test_fetch_asks_once(cache):
    asked = []

    def ask():
        asked.append(1)
        return "answer"

    assert [cache.fetch("k", ask).value for _ in range(3)] == ["answer"] * 3
    assert len(asked) == 1


def test_a_failure_is_not_kept(cache):
    def fail():
        raise GeocoderError("no answer")

    with pytest.raises(GeocoderError):
        cache.fetch("k", fail)
    assert cache.fetch("k", lambda: "later").value == "later"


def test_values_outlive_the_process_and_are_shared(tmp_path):
    path = tmp_path / "deep" / "er" / "c.sqlite"
    with Cache(path) as one, Cache(path) as two:
        one.put("k", "v")
        assert two.get("k").value == "v"
    with Cache(path) as three:
        assert three.get("k").value == "v"


@pytest.mark.parametrize(
    "key", ["'; DROP TABLE answers; --", "\ud800", "x" * 10_000, "\x00", "الموصل"]
)
def test_any_text_is_a_key(cache, key):
    cache.put(key, "v")
    assert cache.get(key).value == "v"


@pytest.mark.parametrize(
    "junk", [b"not a database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 5000]
)
def test_a_damaged_file_is_put_aside_and_begun_anew(tmp_path, junk):
    path = tmp_path / "c.sqlite"
    path.write_bytes(junk)
    with Cache(path) as cache:
        cache.put("k", "v")
        assert cache.get("k").value == "v"
    assert (tmp_path / "c.sqlite.corrupt").read_bytes() == junk


def test_a_file_of_another_version_is_put_aside(tmp_path):
    path = tmp_path / "c.sqlite"
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.commit()
    db.close()
    with Cache(path) as cache:
        assert cache.get("k") is None
    assert (tmp_path / "c.sqlite.corrupt").exists()


def test_a_folder_in_its_place_is_a_data_error(tmp_path):
    (tmp_path / "c.sqlite").mkdir()
    with pytest.raises(DataError, match="cache cannot be used"):
        Cache(tmp_path / "c.sqlite")


def test_a_file_for_a_folder_is_a_data_error(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(DataError, match="cache cannot be used"):
        Cache(tmp_path / "file" / "c.sqlite")
