"""Folders: made, held for one process, or lent for a moment."""

import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from mapgen.errors import OutputError
from mapgen.files.parts import reason

__all__ = ["locked", "make_folder", "scratch_folder"]

_SCRATCH = "mapgen-scratch-"
_LEFT = re.compile(r"mapgen-scratch-[a-z0-9_]{8}")
_OLD_S = 86_400.0


def make_folder(path: Path, *, parents: bool = False) -> None:
    """Make a folder if it is not there; OutputError when that cannot be."""
    try:
        path.mkdir(parents=parents, exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {reason(error)}") from error


@contextmanager
def locked(path: Path, *, busy: str = "") -> Iterator[None]:
    """Hold a file as a lock, which goes when this process ends, however it does.

    Parameters
    ----------
    path : Path
        Made with its folder if it is not there, and left.
    busy : str
        What an OutputError says where another process holds it; without it one waits.

    Raises
    ------
    OutputError
        If the file cannot be written.
    """
    make_folder(path.parent, parents=True)
    with ExitStack() as stack:
        try:
            lock = stack.enter_context(path.open("a"))
        except OSError as error:
            raise OutputError(f"cannot write {path}: {reason(error)}") from error
        try:
            import fcntl
        except ImportError:  # a system without such locks
            yield
            return
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | (fcntl.LOCK_NB if busy else 0))
        except OSError as error:
            raise OutputError(busy or f"cannot write {path}: {reason(error)}") from error
        yield


@contextmanager
def scratch_folder(prefix: str = _SCRATCH) -> Iterator[Path]:
    """Lend an empty folder, which is removed at the end; those of killed runs go after a day.

    Parameters
    ----------
    prefix : str
        Folders with another beginning are left alone: they may serve for days.

    Raises
    ------
    OutputError
        If there can be none.
    """
    _sweep(Path(tempfile.gettempdir()))
    try:
        folder = tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True)
    except OSError as error:
        raise OutputError(f"no temporary folder: {reason(error)}") from error
    with folder as path:
        yield Path(path)


def _sweep(folder: Path) -> None:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _LEFT.fullmatch(entry.name) and _is_left(entry):
                shutil.rmtree(entry.path, ignore_errors=True)


def _is_left(entry: "os.DirEntry[str]") -> bool:
    with suppress(OSError):
        status = entry.stat(follow_symlinks=False)
        ours = not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
        touched = max(status.st_mtime, status.st_ctime)
        return entry.is_dir(follow_symlinks=False) and ours and time.time() - touched > _OLD_S
    return False
