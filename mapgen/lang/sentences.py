"""Sentences that stages say in English and that can be read back, to be said in any language.

The English text is what documents and the GeoJSON hold: a sentence needs no second form there, and
a map saved by an earlier mapgen is read as well. The templates are under ``[says]`` and ``[term]``
of the English catalogue, each unlike the others, so that a text has one reading.
"""

import functools
import re
from dataclasses import dataclass

from mapgen.lang.catalogue import load_catalogue

__all__ = ["FIELD", "NUMBERS", "Sentence", "capital", "read_back", "say"]

FIELD = re.compile(r"{(\w+)}")
NUMBERS = frozenset({"km", "n", "large", "small", "people"})
"""Fields that hold a number."""

_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_WORDS = r"[^;]+?"  # sentences of one text are joined with semicolons
_SHAPES = {"country": r"[A-Z]{2}", "article": r"[^”]+", "said": r".+"}
"""What fields hold that may be longer or are shorter; `said` is a sentence itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A template's key with what fills it: (field, text), a term by its key."""

    key: str
    fields: tuple[tuple[str, str], ...] = ()


def say(key: str, **fields: object) -> str:
    """Return a sentence of ``[says]`` in English.

    Parameters
    ----------
    key : str
        Without ``says.``, such as ``words.estimated``.
    **fields
        What fills the template; for a field that names a table of terms, the term's key.
    """
    text = _texts()[f"says.{key}"]

    def fill(match: re.Match[str]) -> str:
        name, value = match[1], str(fields[match[1]])
        return _texts().get(f"term.{name}.{value}", value)

    return FIELD.sub(fill, text)


def capital(text: str) -> str:
    """Return a text with a capital first letter."""
    return text[:1].upper() + text[1:]


@functools.lru_cache(maxsize=4096)
def read_back(text: str, kind: str = "") -> Sentence | None:
    """Return the sentence that an English text is, or None when it is none of ours.

    Parameters
    ----------
    text : str
        With or without a capital first letter.
    kind : str
        Only sentences of this part of the catalogue, such as ``title``.
    """
    for key, pattern in _patterns():
        if not key.startswith(kind):
            continue
        found = pattern.fullmatch(text) or pattern.fullmatch(text[:1].lower() + text[1:])
        if found:
            fields = tuple((name, _term(name, value)) for name, value in found.groupdict().items())
            return Sentence(key=key, fields=fields)
    return None


def _term(name: str, value: str) -> str:
    return _terms().get(name, {}).get(value, value)


@functools.cache
def _texts() -> dict[str, str]:
    strings = load_catalogue("en").strings
    return {key: text for key, text in strings.items() if isinstance(text, str)}


@functools.cache
def _terms() -> dict[str, dict[str, str]]:
    """Return the tables of terms turned round: English text -> key."""
    tables: dict[str, dict[str, str]] = {}
    for key, text in _texts().items():
        if key.startswith("term."):
            _, name, term = key.split(".")
            tables.setdefault(name, {}).setdefault(text, term)
    return tables


@functools.cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return each template as a pattern, the one with most words of its own first."""
    says = [(k.removeprefix("says."), t) for k, t in _texts().items() if k.startswith("says.")]
    says.sort(key=lambda pair: (-len(FIELD.sub("", pair[1])), pair[0]))
    return tuple((key, re.compile(_pattern(text))) for key, text in says)


def _pattern(text: str) -> str:
    parts = FIELD.split(text)
    made = [re.escape(part) if n % 2 == 0 else f"(?P<{part}>{_shape(part)})"
            for n, part in enumerate(parts)]  # fmt: skip
    return "".join(made)


def _shape(name: str) -> str:
    if name in NUMBERS:
        return _NUMBER
    if name in _SHAPES:
        return _SHAPES[name]
    terms = _terms().get(name)
    if terms:
        return "|".join(re.escape(text) for text in sorted(terms, key=len, reverse=True))
    return _WORDS
