"""How names of places are written: the words and rules of data/gazetteer/names.toml."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from mapgen.errors import DataError
from mapgen.resources import data_path

__all__ = ["pairs", "rules", "words"]


@cache
def words(table: str, name: str) -> tuple[str, ...]:
    """Return a list of folded words, in the order of the file.

    Raises
    ------
    DataError
        If the file is missing or damaged, or has no such list.
    """
    return tuple(_member(table, name))


@cache
def rules(table: str, name: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return patterns with what is written for them, in the order in which they are applied.

    Raises
    ------
    DataError
        If the file is missing or damaged, or has no such list.
    """
    try:
        return tuple((re.compile(pattern), text) for pattern, text in _member(table, name))
    except (ValueError, TypeError, re.error) as error:
        raise DataError(f"gazetteer/names.toml: [{table}] {name}: {error}") from error


def pairs(table: str) -> Mapping[str, str]:
    """Return a table of words with other words for them.

    Raises
    ------
    DataError
        If the file is missing or damaged, or has no such table.
    """
    return dict(_table(table))


def _member(table: str, name: str) -> list[Any]:
    try:
        found = _table(table)[name]
    except KeyError as error:
        raise DataError(f"gazetteer/names.toml: no list {table}.{name}") from error
    if not isinstance(found, list):
        raise DataError(f"gazetteer/names.toml: {table}.{name} is no list")
    return found


@cache
def _table(name: str) -> Mapping[str, Any]:
    path = data_path("gazetteer", "names.toml")
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return dict(tables[name])
    except (OSError, ValueError, KeyError) as error:
        raise DataError(f"names of places cannot be read: {path} ({error})") from error
