"""Manifests -> records: a TOML or CSV file that names articles and says what is known of them."""

import csv
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mapgen.corpus.records import FIELDS, Record, described
from mapgen.errors import InputError, UsageError
from mapgen.read import MAX_BYTES

__all__ = ["csv_records", "toml_records"]

_KNOWN = {"file", "id", *FIELDS}


def toml_records(path: Path) -> Iterator[Record]:
    """Yield the articles of a TOML manifest: ``[[article]]`` tables with `file` and more.

    Raises
    ------
    UsageError
        If it is no manifest, has an unknown key, or names a file outside its folder.
    """
    try:
        table = tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: not TOML: {error}") from error
    rows = table.get("article")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UsageError(f"{path}: no manifest: it has no [[article]] tables")
    for number, row in enumerate(rows, 1):
        yield _record(row, path, f"article {number}")


def csv_records(path: Path) -> Iterator[Record]:
    """Yield the articles of a CSV manifest, whose first row names its columns, `file` among them.

    Raises
    ------
    UsageError
        If it is no manifest, has an unknown column, or names a file outside its folder.
    """
    rows = csv.DictReader(_text(path).splitlines())
    if "file" not in (rows.fieldnames or ()):
        raise UsageError(f"{path}: no manifest: its first row has no column 'file'")
    for number, row in enumerate(rows, 2):
        yield _record({k: v for k, v in row.items() if v}, path, f"line {number}")


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UsageError(f"{path}: larger than any manifest")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or 'cannot be read'}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not text in UTF-8") from error


def _record(row: Mapping[str, Any], manifest: Path, where: str) -> Record:
    strange = sorted(str(key) for key in set(row) - _KNOWN)
    if strange:
        raise UsageError(f"{manifest}: {where}: unknown key {strange[0]!r}")
    file = row.get("file")
    if not isinstance(file, str) or not file:
        raise UsageError(f"{manifest}: {where}: names no file")
    folder = manifest.parent.resolve()
    target = (folder / file).resolve()
    if not target.is_relative_to(folder):
        raise UsageError(f"{manifest}: {where}: {file!r} lies outside the manifest's folder")
    own = str(row.get("id") or file)
    try:
        overrides, home = described(row, f"{manifest.name}, {where}")
        if target.stat().st_size > MAX_BYTES:
            return Record(id=own, name=file, problem="larger than any article")
        data = target.read_bytes()
    except InputError as error:
        return Record(id=own, name=file, problem=str(error))
    except OSError as error:
        return Record(id=own, name=file, problem=error.strerror or "cannot be read")
    return Record(id=own, name=file, data=data, overrides=overrides, home=home)
