"""The tables of a corpus, written to Parquet in the corpus's order, whole or not at all."""

import errno
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from mapgen.errors import InputError, OutputError
from mapgen.export.columns import CLAIMS, MARKS, VERSION, Columns, arrow, table_of
from mapgen.files import finish, hash_of, part_of

__all__ = ["ARTICLES", "EVENTS", "FAILURES", "TABLES", "Writer", "check_table", "write_table"]

ARTICLES: Columns = {
    "article_id": "string", "source": "string", "sha256": "string", "title": "string",
    "publisher": "string", "published": "date", "url": "string", "lang": "string",
    "length": "int", "marks": "int", "claims": "int", "unresolved": "strings", "unplaced": "int",
    "unread": "int", "notices": "strings", "family": "string",
}  # fmt: skip
"""One row an article that was read; `family` is the id of the first article with nearly its text,
`unresolved` the names without a place, `length` in code points."""

FAILURES: Columns = {
    "article_id": "string", "source": "string", "stage": "string", "reason": "string",
}  # fmt: skip
"""One row an article that could not be used, `stage` being collect, read or map; or a decision on
it that no longer fits (decide), or is about no article of the set (without an `article_id`)."""

EVENTS: Columns = {
    "event": "string", "group": "string", "types": "strings", "place": "string",
    "place_id": "string", "country": "string", "date_start": "date", "date_end": "date",
    "sides": "strings", "actors": "strings", "actor_ids": "strings", "targets": "strings",
    "target_ids": "strings", "claims": "strings",
    "articles": "strings", "families": "int", "denied": "bool", "fatalities_min": "int",
    "fatalities_max": "int", "contradictions": "strings", "lon": "float", "lat": "float",
    "geometry": "wkb",
}  # fmt: skip
"""One row an event, however many articles tell it; `claims` are ``article_id#claim_id``, `families`
counts independent texts, `contradictions` names the members in which its tellings differ. Whoever
goes by several names stands once in `actors` and `targets`, by the first."""

TABLES: Mapping[str, Columns] = {
    "articles": ARTICLES,
    "claims": {**CLAIMS, "linked": "string"},
    "events": EVENTS,
    "failures": FAILURES,
    "marks": MARKS,
}
"""Name of a file, without ``.parquet`` -> its columns."""

_ROWS = 5_000  # rows of a group: what is in memory at once


class Writer:
    """Writes one table bit by bit beside its place; `commit` puts it there.

    Raises
    ------
    OutputError
        If the folder cannot be written.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self._columns = TABLES[name]
        self.path = folder / f"{name}.parquet"
        self._rows: list[dict[str, Any]] = []
        self._stack = ExitStack()
        self._part = self._stack.enter_context(part_of(self.path))
        self._open = self._stack.enter_context(ExitStack())
        try:
            self._file = self._open.enter_context(
                arrow().parquet.ParquetWriter(
                    self._part, table_of(self._columns, ()).schema, compression="zstd"
                )
            )
        except OSError as error:
            self._stack.close()
            raise OutputError(f"cannot write {self.path}: {error}") from error

    def __enter__(self) -> "Writer":
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def add(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Take rows over; geometries are hexadecimal WKB."""
        self._rows.extend(_binary(rows))
        while len(self._rows) >= _ROWS:
            self._flush(self._rows[:_ROWS])
            del self._rows[:_ROWS]

    def commit(self) -> str:
        """Put the table in its place, and return its sha256."""
        if self._rows:
            self._flush(self._rows)
        try:
            self._open.close()
            digest = hash_of(self._part)
        except OSError as error:
            raise OutputError(f"cannot write {self.path}: {_reason(error)}") from error
        finish(self._part, self.path, mode=0o644)
        return digest

    def _flush(self, rows: list[dict[str, Any]]) -> None:
        try:
            self._file.write_table(table_of(self._columns, rows))
        except OSError as error:
            raise OutputError(f"cannot write {self.path}: {_reason(error)}") from error


def check_table(folder: Path, name: str) -> None:
    """See that a table is there, of this version, with its columns and their types.

    Raises
    ------
    InputError
        If it is not.
    """
    pa = arrow()
    path = folder / f"{name}.parquet"
    try:
        schema = pa.parquet.read_schema(path)
    except (OSError, pa.ArrowException) as error:
        raise InputError(f"{path}: no table of a corpus") from error
    found = (schema.metadata or {}).get(b"mapgen.tables", b"").decode("ascii", "replace")
    if found != VERSION:
        raise InputError(f"{path}: a table of version {found or 'unknown'}, not {VERSION}")
    own = {field.name: field.type for field in table_of(TABLES[name], ()).schema}
    there = {field.name: field.type for field in schema}
    wrong = [key for key in (*own, *there) if there.get(key) != own.get(key)]
    if wrong:
        raise InputError(
            f"{path}: no table of {name}: its column {wrong[0]!r} is another's or missing"
        )


def write_table(folder: Path, name: str, rows: Iterable[Mapping[str, Any]]) -> str:
    """Write a whole table, and return its sha256."""
    with Writer(folder, name) as writer:
        writer.add(rows)
        return writer.commit()


def _reason(error: OSError) -> str:
    return os.strerror(error.errno or errno.EIO)


def _binary(rows: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    for row in rows:
        shape = row.get("geometry")
        yield {**row, "geometry": bytes.fromhex(shape) if isinstance(shape, str) else shape}
