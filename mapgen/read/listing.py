"""Lists of articles: a TOML or CSV file that names files and says what is known of them."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from mapgen.errors import InputError, UsageError
from mapgen.files import read_limited, toml_of
from mapgen.read.article import Overrides
from mapgen.read.source import MAX_BYTES

__all__ = ["FIELDS", "Listed", "described", "listed"]

FIELDS = ("published", "publisher", "title", "url", "lang", "home")
"""What a list or a line of JSON may say of an article, beside its id and its text."""

_KNOWN = {"file", "id", *FIELDS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One article of a list; `problem` says what is wrong with what the list says of it."""

    id: str
    file: str  # as the list names it
    path: Path
    overrides: Overrides
    home: str = ""
    problem: str = ""


def listed(path: Path) -> Iterator[Listed]:
    """Yield the articles of a list.

    Parameters
    ----------
    path : Path
        TOML with ``[[article]]`` tables, or CSV whose first row names its columns: `file`, and of
        each article `published`, `publisher`, `title`, `url`, `lang` and `home` where known.

    Raises
    ------
    UsageError
        If it is no such list, has an unknown key, or names a file outside its folder.
    """
    rows = _csv_rows(path) if path.suffix.lower() == ".csv" else _toml_rows(path)
    for row, where in rows:
        yield _listed(row, path, where)


def described(facts: Mapping[str, Any], name: str) -> tuple[Overrides, str]:
    """Return what a list says of an article: what goes before its own words, and its home.

    Raises
    ------
    InputError
        If a value is no text, or the date no date.
    """
    texts = {key: _text(facts.get(key), key, name) for key in FIELDS}
    url = texts["url"]
    if url and not url.startswith(("http://", "https://")):
        raise InputError(f"{name}: url must begin with http:// or https://")
    overrides = Overrides(
        title=texts["title"] or None,
        publisher=texts["publisher"] or None,
        published=_day(texts["published"], name) if texts["published"] else None,
        url=url or None,
        lang=texts["lang"] or None,
        source="manifest",
    )
    return overrides, texts["home"]


def _toml_rows(path: Path) -> Iterator[tuple[Mapping[str, Any], str]]:
    try:
        rows = toml_of(_content(path)).get("article")
    except ValueError as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError(f"{path}: not TOML: {error}") from error
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UsageError(f"{path}: no manifest: it has no [[article]] tables")
    yield from ((row, f"article {number}") for number, row in enumerate(rows, 1))


def _csv_rows(path: Path) -> Iterator[tuple[Mapping[str, Any], str]]:
    rows = csv.DictReader(_content(path).splitlines())
    if "file" not in (rows.fieldnames or ()):
        raise UsageError(f"{path}: no manifest: its first row has no column 'file'")
    for number, row in enumerate(rows, 2):
        yield {key: value for key, value in row.items() if value}, f"line {number}"


def _content(path: Path) -> str:
    try:
        return read_limited(path, MAX_BYTES).decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or 'cannot be read'}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not text in UTF-8") from error


def _listed(row: Mapping[str, Any], manifest: Path, where: str) -> Listed:
    strange = sorted(str(key) for key in set(row) - _KNOWN)
    if strange:
        raise UsageError(f"{manifest}: {where}: unknown key {strange[0]!r}")
    file = row.get("file")
    if not isinstance(file, str) or not file:
        raise UsageError(f"{manifest}: {where}: names no file")
    folder = manifest.parent.resolve()
    path = (folder / file).resolve()
    if not path.is_relative_to(folder):
        raise UsageError(f"{manifest}: {where}: {file!r} lies outside the manifest's folder")
    own = str(row.get("id") or file)
    try:
        overrides, home = described(row, f"{manifest.name}, {where}")
    except InputError as error:
        return Listed(id=own, file=file, path=path, overrides=Overrides(), problem=str(error))
    return Listed(id=own, file=file, path=path, overrides=overrides, home=home)


def _text(value: object, key: str, name: str) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        raise InputError(f"{name}: {key} must be text")
    return value.strip()


def _day(value: str, name: str) -> date:
    try:
        return date.fromisoformat(value[:10])
    except ValueError as error:
        raise InputError(f"{name}: published is no date such as 2021-05-04: {value!r}") from error
