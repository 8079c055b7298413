"""Names with the word for a small unit before them: "Barangay X, Y" lies in the town Y."""

import re

from mapgen.model import Toponym
from mapgen.text import word_lists

__all__ = ["is_part_of_next"]

_AND = re.compile(r"\s*,?\s*(?:and|or|&)\b", re.IGNORECASE)


def is_part_of_next(one: Toponym, other: Toponym, after: str) -> bool:
    """Tell "Barangay X, Y" and "Sitio X, Barangay Y" from the list "Barangay X, Barangay Z".

    Parameters
    ----------
    one, other : Toponym
        Two names with a comma between.
    after : str
        The text after the second.
    """
    first, beside = (name.surface.partition(" ")[0].lower() for name in (one, other))
    small = first in word_lists("resolve", "candidates")["kind_firsts"] and first != beside
    return small and not _AND.match(after)
