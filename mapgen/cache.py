"""A read-through cache in one SQLite file: key -> value and when it was retrieved."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mapgen.errors import DataError
from mapgen.files import make_folder, removed, set_aside

__all__ = ["Cache", "Cached"]

_SCHEMA = 1
_TIMEOUT_S = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cached:
    """A value together with when it was retrieved (aware UTC)."""

    value: str
    retrieved_at: datetime


class Cache:
    """Answers of services, kept between runs and shared by processes.

    Parameters
    ----------
    path : Path
        The SQLite file; made with its folder when missing. A file that is no cache of ours is
        put aside as ``NAME.corrupt`` and begun anew: a cache can always be fetched again.
    now : callable, optional
        Gives the present moment as an aware UTC time; for tests.

    Raises
    ------
    DataError
        If the file can neither be opened nor replaced.
    """

    def __init__(self, path: Path, *, now: Callable[[], datetime] | None = None) -> None:
        self._path = path
        self._now = now or _utc_now
        try:
            make_folder(path.parent, parents=True)
            self._db = _open_or_replace(path)
        except (OSError, sqlite3.Error) as error:
            raise DataError(f"cache cannot be used: {path} ({error})") from error

    def get(self, key: str) -> Cached | None:
        """Return what was kept under `key`, or None."""
        row = self._run("SELECT value, retrieved_at FROM answers WHERE key = ?", (_plain(key),))
        if row is None:
            return None
        return Cached(value=row[0], retrieved_at=datetime.fromisoformat(row[1]))

    def put(self, key: str, value: str) -> Cached:
        """Keep `value` under `key` from now on; return it with its time."""
        kept = Cached(value=_plain(value), retrieved_at=self._now().astimezone(UTC))
        self._run(
            "INSERT OR REPLACE INTO answers VALUES (?, ?, ?)",
            (_plain(key), kept.value, kept.retrieved_at.isoformat(timespec="seconds")),
        )
        return kept

    def fetch(self, key: str, ask: Callable[[], str]) -> Cached:
        """Return what is kept under `key`; else keep and return what `ask` answers.

        What `ask` raises passes through and nothing is kept.
        """
        return self.get(key) or self.put(key, ask())

    def close(self) -> None:
        """Close the file; further calls do nothing."""
        self._db.close()

    def __enter__(self) -> "Cache":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self, statement: str, values: tuple[str, ...]) -> tuple[str, str] | None:
        try:
            with self._db:
                row: tuple[str, str] | None = self._db.execute(statement, values).fetchone()
        except sqlite3.Error as error:
            raise DataError(f"cache cannot be used: {self._path} ({error})") from error
        return row


def _open_or_replace(path: Path) -> sqlite3.Connection:
    try:
        return _connect(path)
    except sqlite3.OperationalError:
        raise  # locked, read-only or no such folder: not the file's fault
    except (sqlite3.DatabaseError, ValueError):
        set_aside(path, path.name + ".corrupt")
        for suffix in ("-wal", "-shm"):
            removed(path.with_name(path.name + suffix))
        return _connect(path)


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=_TIMEOUT_S)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        (version,) = db.execute("PRAGMA user_version").fetchone()
        _check_version(version)
        with db:
            db.execute(
                "CREATE TABLE IF NOT EXISTS answers ("
                "key TEXT PRIMARY KEY, value TEXT NOT NULL, retrieved_at TEXT NOT NULL"
                ") WITHOUT ROWID"
            )
            db.execute(f"PRAGMA user_version = {_SCHEMA}")
        db.execute("SELECT key, value, retrieved_at FROM answers LIMIT 1").fetchone()
    except BaseException:
        db.close()
        raise
    return db


def _check_version(version: int) -> None:
    if version not in {0, _SCHEMA}:
        raise ValueError(f"cache of version {version}")


def _plain(text: str) -> str:
    """Return text that SQLite can store: lone surrogates become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _utc_now() -> datetime:
    return datetime.now(UTC)
