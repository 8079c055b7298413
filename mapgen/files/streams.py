"""Files that grow: the journal of a corpus, and what comes over the network bit by bit."""

from pathlib import Path
from typing import IO

from mapgen.errors import OutputError
from mapgen.files import system
from mapgen.files.parts import reason

__all__ = ["append", "open_log", "open_unfinished"]


def open_log(path: Path) -> IO[bytes]:
    """Open a file that is read and appended to; it is made if it is not there.

    Raises
    ------
    OutputError
        If it cannot be opened.
    """
    try:
        return path.open("r+b" if path.exists() else "w+b")
    except OSError as error:
        raise OutputError(f"cannot write {path}: {reason(error)}") from error


def open_unfinished(path: Path, *, anew: bool) -> IO[bytes]:
    """Open a file to go on with at its end, or to begin `anew`; see `open_log`."""
    try:
        return path.open("wb" if anew else "ab")
    except OSError as error:
        raise OutputError(f"cannot write {path}: {reason(error)}") from error


def append(stream: IO[bytes], data: bytes, name: str) -> None:
    """Write to an open file that messages call `name`; OutputError when the disk takes nothing."""
    try:
        system.write(stream, data)
    except OSError as error:
        raise OutputError(f"cannot write {name}: {reason(error)}") from error
