"""The one reading of an article's words: sentences as trees, slips of the parser undone."""

from mapgen.text.charges import is_charge
from mapgen.text.lone_steps import stands_alone
from mapgen.text.modality import Modality, modality_of
from mapgen.text.numbers import number_of
from mapgen.text.papers import is_filing_day, is_papers_day
from mapgen.text.text import Text, text_of
from mapgen.text.tree import Tree
from mapgen.text.words import WordPattern, phrases, word_lists

__all__ = [
    "Modality",
    "Text",
    "Tree",
    "WordPattern",
    "is_charge",
    "is_filing_day",
    "is_papers_day",
    "modality_of",
    "number_of",
    "phrases",
    "stands_alone",
    "text_of",
    "word_lists",
]
