"""In which order an article writes day and month in numbers."""

import re

from mapgen.dates.words import find_atoms
from mapgen.lang.day_order import day_order
from mapgen.model import Analysis

__all__ = ["number_order"]

_IN_NUMBERS = re.compile(r"\d([./])\d\d?\1\d{4}|\d(?:st|nd|rd|th)?\s*/")


def number_order(analysis: Analysis) -> str:
    """Return "DMY" or "MDY", by the dates that read one way only, else by the site; "" unknown."""
    text, start = analysis.text, analysis.article.body_start
    own = set()
    for atom in find_atoms(text, start, len(text)) if _IN_NUMBERS.search(text, start) else ():
        if atom.kind == "day" and atom.text[:1].isdigit() and atom.month and atom.day:
            parts = atom.text.replace(".", "/").split("/")
            if len(parts) == 3 and atom.day != atom.month:
                own.add("DMY" if parts[0].isdigit() and int(parts[0]) == atom.day else "MDY")
    if own:
        return own.pop() if len(own) == 1 else ""
    return day_order(url=analysis.article.url)
