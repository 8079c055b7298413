"""Which further words of its places' spellings a map holds, so that its search finds them."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from mapgen.model import MapDocument, Mark
from mapgen.names import fold

__all__ = ["with_spellings"]

_MOST = 24  # words a place
# The scripts of the page's languages, one a form; a folded name has small letters only.
_WRITTEN = re.compile(r"[ 0-9a-z\u00df-\u024f]+|[ \u0600-\u06ff\u0750-\u077f]+")
_LEAST = 3  # letters: shorter words are articles and the like


def with_spellings(document: MapDocument, spellings: Callable[[str], Iterable[str]]) -> MapDocument:
    """Return the document with the words by which its places may be looked for.

    Parameters
    ----------
    spellings : callable
        The id of a place -> the folded forms of its name; none for a place that is not known.

    Returns
    -------
    MapDocument
        Each mark with the words that neither its title nor its names hold: the shorter forms
        first, at most 24.
    """
    marks = (replace(mark, spellings=_further(mark, spellings)) for mark in document.marks)
    return replace(document, marks=tuple(marks))


def _further(mark: Mark, spellings: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    held = " ".join(fold(name) for name in (mark.title, *(name for _, name in mark.names)))
    found: list[str] = []
    forms = spellings(mark.place_id) if mark.place_id else ()
    for form in sorted(forms, key=lambda form: (len(form), form)):
        if not _WRITTEN.fullmatch(form):
            continue
        new = [word for word in form.split() if len(word) >= _LEAST and word not in held]
        held = " ".join((held, *new))
        found += new
    return tuple(found[:_MOST])
