"""The one reading of an article's words: sentences as trees, slips of the parser undone."""

from mapgen.text.repair import repaired
from mapgen.text.tree import Tree
from mapgen.text.words import phrases, word_lists

__all__ = ["Tree", "phrases", "repaired", "word_lists"]
