"""The one reading of an article's words: sentences as trees, slips of the parser undone."""

from mapgen.text.modality import Modality, modality_of
from mapgen.text.text import Text, text_of
from mapgen.text.tree import Tree
from mapgen.text.words import WordPattern, phrases, word_lists

__all__ = [
    "Modality",
    "Text",
    "Tree",
    "WordPattern",
    "modality_of",
    "phrases",
    "text_of",
    "word_lists",
]
