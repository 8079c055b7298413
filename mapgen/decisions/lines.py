"""Finds the line of each key of a TOML file's [[decision]] tables, which tomllib does not tell."""

import re
from pathlib import Path
from typing import Any

from mapgen.errors import UsageError
from mapgen.files import read_limited, toml_of

__all__ = ["Block", "read_text", "read_toml"]

_HEADER = re.compile(r"\s*\[\[?\s*([\w.-]+)\s*\]?\]")
_KEY = re.compile(r"\s*([\w-]+)\s*=")
_INLINE = re.compile(r"([\w-]+)\s*=")
_AT_LINE = re.compile(r"\(?at line (\d+), column \d+\)?")
_SIZE = 5_000_000  # bytes; a longer decisions file is none

Block = dict[str, int]
"""Key -> line of one table; "" is its header."""


def read_toml(path: Path, text: str | None = None) -> tuple[dict[str, Any], list[Block], Block]:
    """Read a TOML file with the lines of its ``[[decision]]`` tables and of its top-level keys.

    Raises
    ------
    UsageError
        If it cannot be read or is no TOML; a date that does not exist is named with its key.
    """
    text = read_text(path) if text is None else text
    try:
        values = toml_of(text)
    except ValueError as error:
        raise _syntax_error(path, text, error) from error
    blocks, top = _blocks(text)
    return values, blocks, top


def read_text(path: Path) -> str:
    """Read a decisions file as text, without its byte order mark.

    Raises
    ------
    UsageError
        If it cannot be read, is too large or no UTF-8.
    """
    try:
        return read_limited(path, _SIZE).decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not UTF-8 text") from error


def _syntax_error(path: Path, text: str, error: Exception) -> UsageError:
    match = _AT_LINE.search(str(error))
    lines = text.splitlines()
    if match is None or int(match[1]) > len(lines):
        return UsageError(f"{path}: not a valid TOML file: {error}")
    key = _KEY.match(lines[int(match[1]) - 1])
    where = f"{path}, line {match[1]}: " + (f"{key[1]}: " if key else "")
    return UsageError(where + _AT_LINE.sub("", str(error)).strip())


def _blocks(text: str) -> tuple[list[Block], Block]:
    top: Block = {}
    blocks: list[Block] = []
    current = top
    prefix = ""
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header and line.lstrip().startswith("[["):
            current, prefix = {"": number}, ""
            blocks.append(current)
        elif header:
            prefix = header[1].partition(".")[2] + "."
        elif key := _KEY.match(line):
            current.setdefault(prefix + key[1], number)
            if "{" in line:
                for inner in _INLINE.findall(line[line.index("{") :]):
                    current.setdefault(f"{key[1]}.{inner}", number)
    return blocks, top
