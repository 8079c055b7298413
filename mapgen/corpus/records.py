"""One article of a corpus before it is read, and what became of it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mapgen.errors import InputError
from mapgen.read import Overrides

__all__ = ["FIELDS", "Failure", "Record", "described"]

FIELDS = ("published", "publisher", "title", "url", "lang", "home")
"""What a manifest or a line of JSON may say of an article, beside its id and its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The bytes of one article with what is known of it.

    Attributes
    ----------
    id : str
        Unique in the corpus; the name of its file when nobody gave one.
    name : str
        What messages call it: a file name, or a file and a line.
    problem : str
        Why it cannot be read; it is then a row of `failures`, and nothing else of it is used.
    """

    id: str
    name: str
    data: bytes = b""
    plain: bool = False  # text in UTF-8 that was taken out of something else
    overrides: Overrides = field(default_factory=Overrides)
    home: str = ""
    problem: str = ""

    @property
    def key(self) -> str:
        """What the result depends on, besides the configuration, as a sha256."""
        known = self.overrides
        facts = (
            self.id, self.plain, known.title, known.publisher, str(known.published), known.url,
            known.lang, self.home, self.problem,
        )  # fmt: skip
        digest = hashlib.sha256(json.dumps(facts).encode("utf-8", "backslashreplace"))
        digest.update(self.data)
        return digest.hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An article, or part of one, that could not be used, and why."""

    article_id: str
    source: str
    stage: str  # collect, read, map
    reason: str


def described(facts: Mapping[str, Any], name: str) -> tuple[Overrides, str]:
    """Return what a manifest says of an article: what goes before its own words, and its home.

    Raises
    ------
    InputError
        If a value is no text, or the date no date.
    """
    texts = {key: _text(facts.get(key), key, name) for key in FIELDS}
    published = texts["published"]
    url = texts["url"]
    if url and not url.startswith(("http://", "https://")):
        raise InputError(f"{name}: url must begin with http:// or https://")
    overrides = Overrides(
        title=texts["title"] or None,
        publisher=texts["publisher"] or None,
        published=_day(published, name) if published else None,
        url=url or None,
        lang=texts["lang"] or None,
    )
    return overrides, texts["home"]


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
