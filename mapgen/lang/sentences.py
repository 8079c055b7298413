"""Says what mapgen says of its own: in English here, by its key wherever it is shown.

The templates are under ``[says]`` of the catalogues, the words that fill them under ``[term]``.
"""

import functools
import re
import tomllib
from collections.abc import Iterable
from typing import Any

from mapgen.lang.catalogue import plain_texts
from mapgen.lang.countries import country_name
from mapgen.model import Said
from mapgen.model.said import Field
from mapgen.resources import data_path

__all__ = [
    "FIELD", "JOINED", "NUMBERS", "PARTS", "capital", "in_other_words", "joined", "known", "say",
    "say_table",
]  # fmt: skip

FIELD = re.compile(r"{(\w+)}")
NUMBERS = frozenset({"km", "n", "large", "small", "people"})
"""Fields that hold a number."""

JOINED, PARTS = "joined", "parts"
"""Key and field of several texts in one."""


def say(key: str, /, **fields: object) -> Said:
    """Say a sentence of ``[says]``.

    Parameters
    ----------
    key : str
        Without ``says.``, such as ``words.estimated``.
    **fields
        What fills the template; for a field that names a table of terms, the term's key or its
        English. A tuple is a list: "A, B and C".
    """
    text = plain_texts("en")[f"says.{key}"]
    given = {name: _field(name, fields[name]) for name in FIELD.findall(text)}
    made = FIELD.sub(lambda match: _english(match[1], given[match[1]]), text)
    return Said(made, key, given.items())


def in_other_words(said: Said, /, **fields: object) -> Said:
    """Say the same sentence with some of its fields changed."""
    return say(said.key, **{**dict(said.fields), **fields})


def joined(texts: Iterable[str]) -> str:
    """Say several things in one text, each once; empty ones are left out."""
    parts: dict[str, None] = {}
    for text in filter(None, texts):
        several = text.field(PARTS) if isinstance(text, Said) and text.key == JOINED else ()
        own = several if isinstance(several, tuple) and several else (known(text),)
        parts.update((part, None) for part in own if isinstance(part, str))
    if len(parts) < 2:
        return next(iter(parts), "")
    return Said("; ".join(parts), JOINED, [(PARTS, tuple(parts))])


def capital(text: Said) -> Said:
    """Return a sentence with a capital first letter."""
    return Said(text[:1].upper() + text[1:], text.key, text.fields)


def known(text: str) -> str:
    """Return a text of the data files as what it says, where it is a sentence of ours."""
    if isinstance(text, Said):
        return text
    lower = text[:1].lower() + text[1:]
    found = _whole().get(text) or _whole().get(lower)
    return Said(text, found.key, found.fields) if found else text


def say_table(table: Any) -> str:
    """Say what a data file gives by key: ``{ key = "rule.outward", km = "30" }``, or several."""
    if isinstance(table, list):
        return joined(say_table(part) for part in table)
    return say(str(table["key"]), **{name: v for name, v in table.items() if name != "key"})


def _field(name: str, value: object) -> Field:
    """Return a field's value; a term by its key."""
    if isinstance(value, tuple):
        return tuple(_field(name, one) for one in value)
    if isinstance(value, Said):
        return value
    return _terms().get(name, {}).get(str(value), str(value))


def _english(name: str, value: Field) -> str:
    if isinstance(value, tuple):
        names = [_english(name, one) for one in value]
        return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    if name == "country":
        return country_name(str(value), sentence=True)
    return plain_texts("en").get(f"term.{name}.{value}", str(value))


@functools.cache
def _terms() -> dict[str, dict[str, str]]:
    """Return the tables of terms turned round: English text -> key."""
    tables: dict[str, dict[str, str]] = {}
    for key, text in plain_texts("en").items():
        if key.startswith("term."):
            _, name, term = key.split(".")
            tables.setdefault(name, {}).setdefault(text, term)
    return tables


@functools.cache
def _whole() -> dict[str, Said]:
    """Return the sentences that nothing fills, and those of the data's notes, by their English."""
    plain = (key.removeprefix("says.") for key in plain_texts("en") if key.startswith("says."))
    whole = [say(key) for key in plain if not FIELD.search(plain_texts("en")[f"says.{key}"])]
    notes = tomllib.loads(data_path("notes.toml").read_text(encoding="utf-8"))["note"]
    said = (say_table(note["says"]) for note in notes)
    return {str(text): text for text in (*whole, *said) if isinstance(text, Said)}
