"""One article of a corpus before it is read, and what became of it."""

import hashlib
import json
from dataclasses import dataclass, field

from mapgen.read import Overrides

__all__ = ["Failure", "Record"]


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
