"""Languages: the catalogues, what CLDR knows of each, and sentences that can be read back."""

from mapgen.lang.catalogue import Catalogue, available, load_catalogue
from mapgen.lang.cldr import Cldr, load_cldr
from mapgen.lang.sentences import Sentence, capital, read_back, say

__all__ = [
    "Catalogue",
    "Cldr",
    "Sentence",
    "available",
    "capital",
    "load_catalogue",
    "load_cldr",
    "read_back",
    "say",
]
