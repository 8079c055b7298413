"""The index's tables, and whether a file is a whole index of this version."""

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path
from time import time

from mapgen.errors import OutputError
from mapgen.files import hash_of, read_limited, removed, write_atomic

__all__ = [
    "APPLICATION_ID",
    "SCHEMA",
    "SCHEMA_VERSION",
    "connect",
    "digest_path",
    "is_whole",
    "prove",
    "remove_unused",
    "seal",
    "state",
    "unseal",
]

SCHEMA_VERSION = 7
_LARGEST_NOTE = 10_000  # bytes
_CACHE_KB = 32_000  # half an index; with the 2,000 that is usual, most look-ups read the file
_UNUSED_S = 30 * 86_400.0  # an index of other data that is not read for so long is removed
APPLICATION_ID = 0x6D706761  # "mpga"

# A folded name is written once, in `forms` of its place; aliases hold its number only, which makes
# the index a third smaller. Names may share a number, so a lookup asks for both.
SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sources (
    number INTEGER PRIMARY KEY, code TEXT, label TEXT, package TEXT, version TEXT, licence TEXT,
    url TEXT
);
CREATE TABLE places (
    pk INTEGER PRIMARY KEY, id TEXT, name TEXT NOT NULL, feature TEXT NOT NULL,
    lon REAL NOT NULL, lat REAL NOT NULL, country TEXT, admin1 INTEGER, admin2 INTEGER,
    population INTEGER NOT NULL, radius_km REAL, extent_km REAL, names TEXT, source INTEGER,
    note TEXT, forms TEXT NOT NULL
);
CREATE TABLE aliases (
    number INTEGER, place INTEGER, kind INTEGER, PRIMARY KEY (number, place)
) WITHOUT ROWID;
CREATE TABLE members (outer TEXT, inner TEXT, PRIMARY KEY (outer, inner)) WITHOUT ROWID;
CREATE TABLE outlines (place TEXT PRIMARY KEY, shape BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE demonyms (word TEXT PRIMARY KEY, place INTEGER) WITHOUT ROWID;
CREATE TEMP TABLE raw (number INTEGER, place INTEGER, kind INTEGER);
"""


def connect(path: Path) -> sqlite3.Connection:
    """Open an index for reading only; it works on read-only media too.

    Raises
    ------
    sqlite3.Error
        If there is no such file.
    """
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    db.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
    return db


def digest_path(path: Path) -> Path:
    """Return where the digest of the index at `path` lies: beside it."""
    return path.with_name(path.name + ".digest")


def seal(path: Path) -> None:
    """Write down the digest of a finished index.

    Raises
    ------
    OSError
        If the file cannot be read or the digest not written.
    """
    status = path.stat()
    _note(
        path,
        {"sha256": hash_of(path), "bytes": status.st_size, "changed": status.st_mtime_ns},
    )


def unseal(path: Path) -> None:
    """Remove the digest of an index that is about to be replaced: the old one is whole without."""
    removed(digest_path(path))


def is_whole(path: Path, *, read_all: bool = True) -> bool:
    """Tell whether an index is byte for byte what was built; True also when no digest tells.

    Parameters
    ----------
    read_all : bool
        False: the bytes are read only when size or time of change are not those of the building,
        which costs nothing with an index that nobody touched, and once with one that was copied.
    """
    try:
        facts = json.loads(read_limited(digest_path(path), _LARGEST_NOTE))
        status = path.stat()
        if status.st_size != facts["bytes"]:
            return False
        if not read_all and status.st_mtime_ns == facts["changed"]:
            return True
        whole = bool(hash_of(path) == facts["sha256"])
        if whole and status.st_mtime_ns != facts["changed"]:
            with suppress(OSError, OutputError):  # on read-only media it is read each time
                _note(path, {**facts, "changed": status.st_mtime_ns})
    except FileNotFoundError:
        return path.is_file()
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False
    return whole


def prove(path: Path) -> bool:
    """Tell whether the whole of an index without a digest can be read; if so, write its digest.

    It has none when whoever built it was killed just before, and when a look-up met damage.
    """
    if digest_path(path).exists():
        return True
    try:
        with closing(connect(path)) as db:
            sound = bool(db.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",))
    except sqlite3.Error:
        return False
    if sound:
        with suppress(OSError, OutputError):  # on read-only media it is proved each time
            seal(path)
    return sound


def remove_unused(path: Path) -> None:
    """Remove indexes of other data, beside the one at `path`, that nobody has read for long."""
    for other in path.parent.glob("gazetteer-*.sqlite*"):
        with suppress(OSError, OutputError):
            if not other.name.startswith(path.name) and time() - other.stat().st_atime > _UNUSED_S:
                removed(other)


def _note(path: Path, facts: Mapping[str, object]) -> None:
    write_atomic(digest_path(path), json.dumps(facts).encode())


def state(path: Path) -> str | None:
    """Return the content hash of the index at `path`; None when it is no whole index of ours."""
    if not path.is_file() or not is_whole(path, read_all=False):
        return None
    try:
        db = connect(path)
    except sqlite3.Error:
        return None
    try:
        return _content(db, path)
    except (sqlite3.Error, KeyError, ValueError):
        return None
    finally:
        db.close()


def _content(db: sqlite3.Connection, path: Path) -> str | None:
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if (application, version) != (APPLICATION_ID, SCHEMA_VERSION):
        return None
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    (page_size,) = db.execute("PRAGMA page_size").fetchone()
    if path.stat().st_size != pages * page_size:
        return None  # truncated
    facts = dict(db.execute("SELECT key, value FROM meta"))
    return facts["content"] if facts.get("complete") == "yes" else None
