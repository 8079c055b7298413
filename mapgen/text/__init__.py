"""The one reading of an article's words: sentences as trees, slips of the parser undone."""

from mapgen.text.repair import mended
from mapgen.text.tree import Tree
from mapgen.text.words import phrases, word_lists

__all__ = ["Tree", "mended", "phrases", "word_lists"]
