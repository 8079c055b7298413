"""The language of the desk: its own words, and what stages said in English."""

from collections.abc import Callable
from dataclasses import dataclass

from mapgen.render.words import Words
from mapgen.review.risk import Reason

__all__ = ["Voice"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Says things in one language."""

    words: Words
    said: Callable[[str], str] = str  # a sentence that a stage said in English -> here

    def text(self, key: str, **fields: object) -> str:
        """Return a text of the desk."""
        return self.words.text(f"desk.{key}", **fields)

    def reason(self, reason: Reason) -> str:
        """Say why a claim needs a look."""
        fields = {
            key: self.said(value) if key == "why" and isinstance(value, str) else value
            for key, value in reason.fields
        }
        return self.text(f"risk.{reason.key}", **fields)
