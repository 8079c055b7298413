"""Text: an article as every stage after recognition reads it, made once."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from mapgen.model import Analysis, Location
from mapgen.text.modality import Modality, modality_of
from mapgen.text.repair import repaired
from mapgen.text.tree import Tree

__all__ = ["Text", "text_of"]


@dataclass(frozen=True, kw_only=True)
class Text(Analysis):
    """An analysis with the slips of its parser undone, and the tree of its words.

    Actors, dates, places, events and the map are read from this one value; none of them parses,
    mends or indexes the words again.
    """

    @cached_property
    def tree(self) -> Tree:
        """The words as a tree; it is made when it is first asked for, and kept."""
        return Tree(self)

    def modality(self, index: int, *, noun: bool = False) -> Modality:
        """Return how real what a word tells of is said to be."""
        return modality_of(self.tree, index, noun=noun)


def text_of(analysis: Analysis, locations: Iterable[Location] = ()) -> Text:
    """Return the one reading of an article's words.

    Parameters
    ----------
    analysis : Analysis
    locations : iterable of Location
        The places that the article names: where one of them shows that the parser took its
        sentence amiss, the tree is mended.
    """
    mended = repaired(analysis, locations)
    return Text(
        article=mended.article,
        sentences=mended.sentences,
        tokens=mended.tokens,
        entities=mended.entities,
        paragraphs=mended.paragraphs,
        blocks=mended.blocks,
        plain=mended.plain,
    )
