"""The index's tables, and whether a file is an index of this version."""

import sqlite3
from pathlib import Path

__all__ = ["APPLICATION_ID", "SCHEMA", "SCHEMA_VERSION", "connect", "state"]

SCHEMA_VERSION = 1
APPLICATION_ID = 0x6D706761  # "mpga"

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sources (
    number INTEGER PRIMARY KEY, label TEXT, package TEXT, version TEXT, licence TEXT, url TEXT
);
CREATE TABLE places (
    pk INTEGER PRIMARY KEY, id TEXT, name TEXT NOT NULL, feature TEXT NOT NULL,
    lon REAL NOT NULL, lat REAL NOT NULL, country TEXT, admin1 INTEGER, admin2 INTEGER,
    population INTEGER NOT NULL, radius_km REAL, extent_km REAL, names TEXT, source INTEGER,
    note TEXT, code TEXT, members INTEGER
);
CREATE TABLE aliases (
    key TEXT, place INTEGER, kind INTEGER, PRIMARY KEY (key, place)
) WITHOUT ROWID;
CREATE TABLE members (outer TEXT, inner TEXT, PRIMARY KEY (outer, inner)) WITHOUT ROWID;
CREATE TABLE demonyms (word TEXT PRIMARY KEY, place INTEGER) WITHOUT ROWID;
CREATE TEMP TABLE raw (key TEXT, place INTEGER, kind INTEGER);
"""


def connect(path: Path) -> sqlite3.Connection:
    """Open an index for reading only; it works on read-only media too.

    Raises
    ------
    sqlite3.Error
        If there is no such file.
    """
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def state(path: Path) -> str | None:
    """Return the content hash of the index at `path`; None when it is no whole index of ours."""
    if not path.is_file():
        return None
    try:
        db = connect(path)
    except sqlite3.Error:
        return None
    try:
        return _content(db, path)
    except sqlite3.Error:
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
