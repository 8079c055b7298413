"""The word lists of `data/language/`: a language's own words, loaded once."""

import functools
import re
import tomllib
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from mapgen.errors import DataError
from mapgen.resources import data_path

__all__ = ["WordPattern", "phrases", "word_lists"]


@functools.cache
def word_lists(name: str, table: str, *, lang: str = "en") -> Mapping[str, frozenset[str]]:
    """Return the lists of one table of a language's file, each a set of lower-case words.

    Raises
    ------
    DataError
        If there is no such file or table.
    """
    tables = _tables(name, lang)
    if table not in tables:
        raise DataError(f"language/{lang}/{name}.toml: no table {table}")
    return MappingProxyType({key: frozenset(_words(of)) for key, of in tables[table].items()})


@functools.cache
def phrases(name: str, key: str, *, lang: str = "en") -> re.Pattern[str]:
    """Return one pattern for all the phrases of a list: regular expressions, one a line.

    Raises
    ------
    DataError
        If there is no such file or list.
    """
    tables = _tables(name, lang)
    try:
        lines = str(tables["phrases"][key]).strip().splitlines()
    except KeyError as error:
        raise DataError(f"language/{lang}/{name}.toml: no phrases {key}") from error
    return re.compile(rf"\b(?:{'|'.join(line.strip() for line in lines)})", re.IGNORECASE)


class WordPattern:
    """A regular expression with words that are data, put together when it is first used.

    Parameters
    ----------
    pattern : str
        Where it says ``<file.table.list>``, the entries of that list of `data/language/en/` stand
        as alternatives.
    flags : re.RegexFlag

    Raises
    ------
    DataError
        At first use, if there is no such list.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern, self._flags = pattern, flags

    @functools.cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern with its words."""
        return re.compile(_LIST.sub(_alternatives, self._pattern), self._flags)

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        """Match at the beginning of a text or span."""
        return self.compiled.match(text, *span)

    def fullmatch(self, text: str, *span: int) -> re.Match[str] | None:
        """Match the whole text or span."""
        return self.compiled.fullmatch(text, *span)

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        """Find the first match."""
        return self.compiled.search(text, *span)

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        """Find all matches."""
        return self.compiled.finditer(text, *span)

    def sub(self, by: str, text: str) -> str:
        """Put something in the place of each match."""
        return self.compiled.sub(by, text)


_LIST = re.compile(r"<(?P<file>\w+)\.(?P<table>\w+)\.(?P<list>\w+)>")


def _alternatives(match: re.Match[str]) -> str:
    try:
        return "|".join(_words(_tables(match["file"], "en")[match["table"]][match["list"]]))
    except KeyError as error:
        raise DataError(f"data/language/en: no list {match[0]}") from error


def _words(of: str | list[str]) -> list[str]:
    """Return the entries of a list: words parted by white space, or an array."""
    return of.split() if isinstance(of, str) else of


@functools.cache
def _tables(name: str, lang: str) -> Mapping[str, Mapping[str, str | list[str]]]:
    path = data_path("language", lang, f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
