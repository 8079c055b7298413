"""The words of a language by which lines are known for what they are."""

import tomllib
from functools import cache

from mapgen.errors import DataError
from mapgen.resources import data_path

__all__ = ["block_words"]


@cache
def block_words(lang: str = "en") -> dict[str, frozenset[str]]:
    """Read data/language/LANG/blocks.toml.

    Raises
    ------
    DataError
        If the file is missing or damaged.
    """
    path = data_path("language", lang, "blocks.toml")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return {name: frozenset(words) for name, words in data.items()}
    except (OSError, ValueError, TypeError) as error:
        raise DataError(f"word lists cannot be read: {path} ({error})") from error
