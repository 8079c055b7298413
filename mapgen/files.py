"""Reads files within limits, and writes them whole or not at all.

What was there before stays until the new one is complete.
"""

import errno
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from mapgen.errors import OutputError, UsageError

__all__ = ["check_target", "read_limited", "read_settings", "write_all", "write_atomic"]

_SETTINGS = 4_000_000  # bytes of a file that steers mapgen; the packaged ones have a hundredth


def read_limited(path: Path, most: int) -> bytes:
    """Return what a file holds; OSError when that is more than `most` bytes, or endless."""
    with path.open("rb") as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"larger than {most / 1e6:g} MB", str(path))
    return data


def read_settings(path: Path) -> str:
    """Return the text of a file that steers mapgen, without a byte order mark.

    Raises
    ------
    UsageError
        If it cannot be read, is too large, or is no text in UTF-8.
    """
    try:
        return read_limited(path, _SETTINGS).decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {_reason(error)}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not text in UTF-8 (byte {error.start})") from error


def check_target(path: Path) -> None:
    """Raise OutputError where a file cannot be written: no such folder, a name too long."""
    try:
        target = Path(os.path.realpath(path))
        problem = "it is a folder" if target.is_dir() else ""
        problem = problem or ("" if target.parent.is_dir() else "no such folder")
        target.lstat() if not problem else None
    except FileNotFoundError:
        problem = "" if path.is_absolute() or _here() else "the working folder is gone"
    except (OSError, ValueError) as error:  # such as a name too long, or with a NUL in it
        problem = _reason(error)
    if problem:
        raise OutputError(f"cannot write {path}: {problem}")


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
            check_target(path)
            target = Path(os.path.realpath(path))
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


def _here() -> bool:
    try:
        return bool(Path.cwd())
    except OSError:
        return False


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
