"""Results as they come, appended to one file, so that a killed run goes on where it was."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from mapgen.errors import OutputError
from mapgen.files import append, open_log

__all__ = ["NAME", "Journal", "is_begun"]

NAME = ".journal.jsonl"
_HEAD = "mapgen corpus journal 3"


def is_begun(path: Path) -> bool:
    """Tell a journal with results, or of another version, from one that a run only opened.

    Raises
    ------
    OutputError
        If it cannot be read.
    """
    head = f'"{_HEAD}"\n'.encode()
    try:
        with path.open("rb") as stream:
            return stream.read(len(head) + 1) not in {b"", head}
    except FileNotFoundError:
        return False
    except OSError as error:
        raise OutputError(f"cannot read {path}: {error.strerror}") from error


class Journal:
    """Results by key; the last one written wins. Close it, or use it in a ``with`` statement.

    Parameters
    ----------
    path : Path
        Made if it is not there. A last line that was cut off by a kill is dropped.
    conditions : str
        Results under other conditions (another configuration or version) are not offered.

    Raises
    ------
    OutputError
        If the file cannot be written, or is no journal.
    """

    def __init__(self, path: Path, conditions: str) -> None:
        self.folder = path.parent
        self._conditions = conditions
        self._at: dict[str, int] = {}
        try:
            self._file: IO[bytes] = open_log(path)
            self._read()
        except OutputError:
            raise
        except OSError as error:
            raise OutputError(f"cannot write {path}: {error.strerror}") from error

    def __contains__(self, key: str) -> bool:
        return key in self._at

    def __iter__(self) -> Iterator[str]:
        yield from self._at

    def __enter__(self) -> "Journal":
        return self

    def __exit__(self, failed: object, *_: object) -> None:
        try:
            self._file.close()
        except OSError as error:  # a full disk takes what is left to write no more than before
            if failed is None:
                raise OutputError(f"cannot write the journal: {error.strerror}") from error

    def add(self, key: str, result: dict[str, Any]) -> None:
        """Append a result; it is on its way to the disk when this returns.

        Raises
        ------
        OutputError
            If the disk is full.
        """
        line = json.dumps([self._conditions, key, result], ensure_ascii=True)
        try:
            self._file.seek(0, 2)
            at = self._file.tell()
            append(self._file, line.encode() + b"\n", "the journal")
        except OutputError:
            raise
        except OSError as error:
            raise OutputError(f"cannot write the journal: {error.strerror}") from error
        self._at[key] = at

    def result(self, key: str) -> dict[str, Any]:
        """Return the result of a key that is in the journal."""
        self._file.seek(self._at[key])
        found: dict[str, Any] = json.loads(self._file.readline())[2]
        return found

    def _read(self) -> None:
        first = self._file.readline()
        if not first:
            append(self._file, f'"{_HEAD}"\n'.encode(), "the journal")
            return
        if first != f'"{_HEAD}"\n'.encode():
            raise OutputError("the folder's journal is of another version: choose another folder")
        for at, line in self._lines():
            try:
                conditions, key, result = json.loads(line)
            except (ValueError, TypeError, RecursionError):
                self._file.truncate(at)
                return
            if conditions == self._conditions and isinstance(result, dict):
                self._at[str(key)] = at

    def _lines(self) -> Iterator[tuple[int, bytes]]:
        at = self._file.tell()
        while line := self._file.readline():
            yield at, (line if line.endswith(b"\n") else b"")
            at = self._file.tell()
