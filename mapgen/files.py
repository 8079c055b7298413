"""Writes files whole or not at all; what was there before stays until the new one is complete."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from mapgen.errors import OutputError

__all__ = ["write_all", "write_atomic"]


def write_atomic(path: Path, data: bytes) -> None:
    """Write `data` to `path`; see `write_all`."""
    write_all({path: data})


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write several files by way of temporary files beside them, which are renamed at the end.

    Symbolic links are followed, so that a link stays a link; missing folders are not made.

    Raises
    ------
    OutputError
        If anything goes wrong; before the first rename, all of `files` are what they were.
    """
    ready: list[tuple[Path, Path, Path]] = []  # asked for, temporary, target
    try:
        for path, data in files.items():
            target = Path(os.path.realpath(path))
            if target.is_dir():
                raise OutputError(f"cannot write {path}: it is a folder")
            if target.exists() and not target.is_file():
                _write_stream(path, data)
            else:
                ready.append((path, _temporary(path, target, data), target))
        for path, temporary, target in ready:
            _rename(path, temporary, target)
    finally:
        for _, temporary, _ in ready:
            temporary.unlink(missing_ok=True)


def _temporary(path: Path, target: Path, data: bytes) -> Path:
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {_reason(error)}") from error
    temporary = Path(name)
    try:
        _fill(handle, data)
        temporary.chmod(_mode(target))
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise OutputError(f"cannot write {path}: {_reason(error)}") from error
    return temporary


def _rename(path: Path, temporary: Path, target: Path) -> None:
    try:
        temporary.replace(target)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {_reason(error)}") from error


def _write_stream(path: Path, data: bytes) -> None:
    """Write to a device or a pipe such as /dev/stdout, which cannot be replaced."""
    try:
        with path.open("wb") as stream:
            stream.write(data)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {_reason(error)}") from error


def _fill(handle: int, data: bytes) -> None:
    """Write everything and have it on the disk, so that a full disk shows before the rename."""
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _mode(target: Path) -> int:
    """Keep the mode of a file that is replaced; give a new one what `open` would have given."""
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
