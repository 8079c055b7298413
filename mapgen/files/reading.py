"""Reads files, never more of them than a limit."""

import errno
import hashlib
import os
import re
import tomllib
from pathlib import Path
from typing import IO, Any

from mapgen.errors import UsageError
from mapgen.files import system

__all__ = [
    "hash_of",
    "is_file",
    "is_folder",
    "read_limited",
    "read_part",
    "read_settings",
    "read_stream",
    "toml_of",
]

_LONG_KEY = re.compile(r"""(?<![\w"'-])(?:[\w"'-]{1,200}[ \t]{0,9}\.[ \t]{0,9}){64}""")
_SETTINGS = 4_000_000  # bytes of a file that steers mapgen; the packaged ones have a hundredth


def read_limited(path: Path, most: int) -> bytes:
    """Return what a file holds; OSError when that is more than `most` bytes, or endless."""
    with path.open("rb") as stream:
        data = system.read(stream, most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"larger than {most / 1e6:g} MB", str(path))
    return data


def is_file(path: Path) -> bool:
    """Tell whether a file is there; no where it may not be looked at, or its name cannot be."""
    return os.path.isfile(path)  # noqa: PTH113 - pathlib raises over a name that is too long


def is_folder(path: Path) -> bool:
    """Tell whether a folder is there; see `is_file`."""
    return os.path.isdir(path)  # noqa: PTH112


def read_part(path: Path, most: int, *, at_end: bool = False) -> bytes:
    """Return the first `most` bytes of a file, or its last ones; OSError if it cannot be read."""
    with path.open("rb") as stream:
        if at_end:
            stream.seek(-min(path.stat().st_size, most), os.SEEK_END)
        return system.read(stream, most)


def hash_of(path: Path) -> str:
    """Return the sha256 of what a file holds; OSError if it cannot be read."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def read_stream(stream: IO[bytes], most: int) -> bytes:
    """Return up to `most` bytes of an open stream; OSError if it cannot be read."""
    return system.read(stream, most)


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
        raise UsageError(f"{path}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not text in UTF-8 (byte {error.start})") from error


def toml_of(text: str) -> dict[str, Any]:
    """Return what a text in TOML holds, whatever its line ends.

    The library's memory grows with the square of a dotted key's length, so long ones are refused.

    Raises
    ------
    ValueError
        If it is no TOML; also where it is nested too deeply, or a number has thousands of digits.
    """
    if _LONG_KEY.search(text):
        raise ValueError("a key of very many parts")
    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
