"""Says who reviewed a map, when, and how much they decided; the page's `reviewed.js` says alike."""

from mapgen.model import MapDocument
from mapgen.render.words import Words

__all__ = ["reviewed"]

_DONE = ("accepted", "changed", "added", "rejected", "open")


def reviewed(words: Words, document: MapDocument) -> str:
    """Return one sentence; a map nobody reviewed says so.

    A map is reviewed when somebody has decided on each of its claims, else in part.
    """
    review, name = document.review, document.reviewed_by
    if review is None:
        return words.text("page.reviewed", name=name) if name else words.text("page.machine")
    key = "reviewed.whole" if name else "reviewed.partly"
    names = words.cldr.join(list(review.by), listed=True)
    who = words.text(key, name=names)
    if review.on:
        who = words.text("reviewed.on", said=who, day=words.day(review.on))
    counts = [
        words.text(f"reviewed.{done}", n=number)
        for done in _DONE
        if (number := getattr(review, done))
    ]
    return words.text("reviewed.counts", said=who, counts=words.text("list.comma").join(counts))
