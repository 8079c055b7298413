"""Owns the catalogues: one TOML file a language, with the same keys in each."""

import functools
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mapgen.errors import UsageError

__all__ = ["FOLDER", "Catalogue", "Text", "available", "load_catalogue", "plain_texts"]

FOLDER = Path(__file__).resolve().parent
"""Where the catalogues are: ``CODE.toml``."""

_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})

Text = str | dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The texts of one language; a plural is a table of CLDR categories.

    Attributes
    ----------
    locale : str
        The CLDR locale that dates, numbers and plurals follow, such as ``en_IE``.
    digits : str
        The CLDR numbering system that numbers are written in, such as ``latn``.
    countries : mapping
        Code -> name, where CLDR's is not what a newspaper writes.
    definite : frozenset of str
        Codes of the countries whose names take an article in a sentence.
    strings : mapping
        Key -> text, keys joined with dots.
    """

    code: str
    name: str
    locale: str
    digits: str
    countries: Mapping[str, str]
    definite: frozenset[str]
    strings: Mapping[str, Text]


def available() -> tuple[str, ...]:
    """Return the codes of the languages there is a catalogue for."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


@functools.cache
def load_catalogue(code: str) -> Catalogue:
    """Read the catalogue of a language.

    Raises
    ------
    UsageError
        If there is none.
    """
    if code not in available():
        raise UsageError(f"no interface language {code!r}; there is: {', '.join(available())}")
    table = tomllib.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8"))
    language = table.pop("language")
    return Catalogue(
        code=code,
        name=language["name"],
        locale=language.get("locale", code),
        digits=language.get("digits", "latn"),
        countries=language.get("countries", {}),
        definite=frozenset(language.get("definite", ())),
        strings=dict(_flatten(table)),
    )


@functools.cache
def plain_texts(code: str) -> Mapping[str, str]:
    """Return the texts of a language that are no plurals, by their keys."""
    strings = load_catalogue(code).strings
    return {key: text for key, text in strings.items() if isinstance(text, str)}


def _flatten(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, Text]]:
    for key, value in table.items():
        if not isinstance(value, dict):
            yield prefix + key, str(value)
        elif set(value) <= _PLURALS and "other" in value:
            yield prefix + key, {str(case): str(text) for case, text in value.items()}
        else:
            yield from _flatten(value, f"{prefix}{key}.")
