"""Names with the word for a small unit before them: "Barangay X, Y" lies in the town Y."""

import re

from mapgen.model import Toponym
from mapgen.text import word_lists

__all__ = ["is_part_of_next"]

_AND = re.compile(r"\s*,?\s*(?:and|or|&)\b", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]+)\.?\s+$")
_LEAD = 20  # code points


def is_part_of_next(one: Toponym, other: Toponym, text: str) -> bool:
    """Tell "Barangay X, Y" and "Sitio X, Barangay Y" from the list "Barangay X, Barangay Z".

    Parameters
    ----------
    one, other : Toponym
        Two names with a comma between.
    text : str
        That they stand in.
    """
    first, beside = (_kind(name, text) for name in (one, other))
    return bool(first) and first != beside and not _AND.match(text, other.end)


def _kind(name: Toponym, text: str) -> str:
    """Return the word for a small unit that begins a name, or leads to it; "" for none."""
    before = _WORD_BEFORE.search(text[max(0, name.start - _LEAD) : name.start])
    own = name.surface.partition(" ")[0].lower()
    words = (own, before["word"].lower() if before else "")
    small = word_lists("resolve", "small_units")["kind_firsts"]
    return next((word for word in words if word in small), "")
