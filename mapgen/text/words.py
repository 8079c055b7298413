"""The word lists of `data/language/`: a language's own words, loaded once."""

import functools
import re
import tomllib
from collections.abc import Mapping
from types import MappingProxyType

from mapgen.errors import DataError
from mapgen.resources import data_path

__all__ = ["phrases", "word_lists"]


@functools.cache
def word_lists(name: str, table: str, *, lang: str = "en") -> Mapping[str, frozenset[str]]:
    """Return the lists of one table of a language's file, each a set of lower-case words.

    Raises
    ------
    DataError
        If there is no such file or table.
    """
    tables = tomllib.loads(data_path("language", lang, f"{name}.toml").read_text(encoding="utf-8"))
    if table not in tables:
        raise DataError(f"language/{lang}/{name}.toml: no table {table}")
    return MappingProxyType({key: frozenset(text.split()) for key, text in tables[table].items()})


@functools.cache
def phrases(name: str, key: str, *, lang: str = "en") -> re.Pattern[str]:
    """Return one pattern for all the phrases of a list: regular expressions, one a line.

    Raises
    ------
    DataError
        If there is no such file or list.
    """
    tables = tomllib.loads(data_path("language", lang, f"{name}.toml").read_text(encoding="utf-8"))
    try:
        lines = tables["phrases"][key].strip().splitlines()
    except KeyError as error:
        raise DataError(f"language/{lang}/{name}.toml: no phrases {key}") from error
    return re.compile(rf"\b(?:{'|'.join(line.strip() for line in lines)})", re.IGNORECASE)
