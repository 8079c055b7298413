"""The calls by which mapgen touches a disk, each in one place: tests let every one of them fail."""

import os
import shutil
import tempfile
from pathlib import Path
from typing import IO

__all__ = ["copy", "create", "link", "read", "remove", "rename", "sync", "write"]


def read(stream: IO[bytes], most: int) -> bytes:
    """Return up to `most` bytes."""
    return stream.read(most)


def create(folder: Path, prefix: str, suffix: str) -> Path:
    """Make an empty file of a name that nobody has, readable by its owner alone."""
    handle, name = tempfile.mkstemp(prefix=prefix, suffix=suffix, dir=folder)
    os.close(handle)
    return Path(name)


def write(stream: IO[bytes], data: bytes) -> None:
    """Hand all of `data` to the system."""
    stream.write(data)
    stream.flush()


def sync(stream: IO[bytes]) -> None:
    """Have everything on the disk, so that a full disk shows now."""
    os.fsync(stream.fileno())


def rename(old: Path, new: Path) -> None:
    """Give a file another name in one step; what had that name is gone."""
    old.replace(new)


def link(old: Path, new: Path) -> None:
    """Give a file a second name."""
    os.link(old, new)


def copy(old: Path, new: Path) -> None:
    """Copy what a file holds."""
    shutil.copyfile(old, new)


def remove(path: Path) -> None:
    """Remove a file, if it is there."""
    path.unlink(missing_ok=True)
