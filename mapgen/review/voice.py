"""The language of the desk: its own words, and what stages said in English."""

from collections.abc import Callable
from dataclasses import dataclass

from mapgen.lang import in_other_words, joined
from mapgen.lang.sentences import JOINED, PARTS
from mapgen.model import Said
from mapgen.render.words import Words
from mapgen.review.risk import Reason

__all__ = ["Voice"]

_COUNTED = frozenset({"reason.only", "reason.one_of"})
"""How many places bear a name: the desk has said that already."""


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
            key: self._why(value) if key == "why" and isinstance(value, str) else value
            for key, value in reason.fields
        }
        return self.text(f"risk.{reason.key}", **fields)

    def _why(self, why: str) -> str:
        parts = why.field(PARTS) if isinstance(why, Said) and why.key == JOINED else (why,)
        told = [part for part in parts if isinstance(part, str)]
        rest = [part for part in told if not (isinstance(part, Said) and part.key in _COUNTED)]
        return self.said(joined(self._named(part) for part in rest or told))

    def _named(self, said: str) -> str:
        """Call countries by their names, where a stage gives their codes."""
        if not isinstance(said, Said):
            return said
        lands = dict(self.words.cldr.territories)
        fields = {
            name: lands.get(value, value) if name == "country" else self._named(value)
            for name, value in said.fields
            if isinstance(value, str)
        }
        return in_other_words(said, **fields)
