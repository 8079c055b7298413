"""One article of a corpus before it is read, and what became of it."""

import hashlib
import json
from dataclasses import dataclass, field

from mapgen.read import Overrides

__all__ = ["Decided", "Failure", "Record"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What a person decided on an article: the text of a decisions file.

    Attributes
    ----------
    file : str
        What messages call the file.
    common : bool
        It is one file for all articles of the set, and not the one beside this article.
    """

    file: str
    text: str
    common: bool = False

    @property
    def sha256(self) -> str:
        """Name what the file holds."""
        return hashlib.sha256(self.text.encode()).hexdigest()


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
    decided: Decided | None = None
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
        if self.decided is not None:
            digest.update(json.dumps([self.decided.common, self.decided.text]).encode())
        return digest.hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An article, or part of one, that could not be used, and why."""

    article_id: str
    source: str
    stage: str  # collect, read, map, decide
    reason: str
