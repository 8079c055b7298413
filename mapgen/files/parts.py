"""Unfinished files: they lie hidden beside their place, and are put there when they are whole.

One that a killed run left is removed by a later run that writes into the same folder: a hidden
file of our own, with the name that only mapgen gives, that nobody has touched for an hour.
"""

import functools
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mapgen.errors import OutputError
from mapgen.files import system

__all__ = [
    "copy_whole",
    "finish",
    "new_part",
    "part_of",
    "reason",
    "removed",
    "set_aside",
    "sweep_parts",
]

_SUFFIX = ".mapgen-part"
_LEFT = re.compile(r"\..{1,40}\.[a-z0-9_]{8}\.mapgen-part", re.DOTALL)
_RANDOM = re.compile(r"[a-z0-9_]{8}\.mapgen-part")
_OLD_S = 3600.0


@contextmanager
def part_of(target: Path) -> Iterator[Path]:
    """Give a new empty file beside `target` to write to; it is gone at the end if not finished.

    Raises
    ------
    OutputError
        If there can be none.
    """
    part = new_part(target)
    try:
        yield part
    finally:
        with suppress(OSError):
            system.remove(part)


def finish(part: Path, target: Path, *, mode: int | None = None) -> None:
    """Put an unfinished file in its place, when it is on the disk.

    Raises
    ------
    OutputError
        If that cannot be; what stood there is untouched then.
    """
    try:
        with part.open("rb") as stream:
            system.sync(stream)
        if mode is not None:
            part.chmod(mode)
        system.rename(part, target)
    except OSError as error:
        raise OutputError(f"cannot write {target}: {reason(error)}") from error


def new_part(target: Path) -> Path:
    """Make a new empty file beside `target`; OutputError when that cannot be."""
    _sweep(target.parent)
    try:
        return system.create(target.parent, f".{target.name[:40]}.", _SUFFIX)
    except OSError as error:
        raise OutputError(f"cannot write {target}: {reason(error)}") from error


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file; OutputError when that cannot be, and then nothing of it is there."""
    with part_of(target) as part:
        try:
            system.copy(source, part)
        except OSError as error:
            raise OutputError(f"cannot write {target}: {reason(error)}") from error
        finish(part, target, mode=0o644)


def set_aside(path: Path, name: str) -> None:
    """Give a file another name in its folder, whatever had it; OSError when that cannot be."""
    system.rename(path, path.with_name(name))


def removed(path: Path) -> None:
    """Remove a file of mapgen's own, if it is there.

    Raises
    ------
    OutputError
        If it stays.
    """
    try:
        system.remove(path)
    except OSError as error:
        raise OutputError(f"cannot remove {path}: {reason(error)}") from error


def reason(error: Exception) -> str:
    """Say why something failed, without the name of the file."""
    return getattr(error, "strerror", None) or str(error)


def sweep_parts(folder: Path, target: str = "") -> None:
    """Remove what killed runs left, however new it is; the caller holds the lock of its writers.

    Parameters
    ----------
    folder : Path
    target : str
        The name of the file that the lock is for; empty where it is for the whole folder.
    """
    begin = f".{target[:40]}." if target else "."
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            end = entry.name.removeprefix(begin)
            known = _LEFT.fullmatch(entry.name) and (not target or _RANDOM.fullmatch(end))
            if known and entry.is_file(follow_symlinks=False):
                with suppress(OSError):
                    system.remove(Path(entry.path))


@functools.lru_cache(maxsize=512)
def _sweep(folder: Path) -> None:
    """Remove what killed runs left in a folder, once for each folder and run."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _LEFT.fullmatch(entry.name) and _is_left(entry):
                with suppress(OSError):
                    system.remove(Path(entry.path))


def _is_left(entry: "os.DirEntry[str]") -> bool:
    with suppress(OSError):
        status = entry.stat(follow_symlinks=False)
        ours = not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
        touched = max(status.st_mtime, status.st_ctime)  # the second changes with names and modes
        return entry.is_file(follow_symlinks=False) and ours and time.time() - touched > _OLD_S
    return False
