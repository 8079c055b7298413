"""Languages: the catalogues, what CLDR knows of each, and what mapgen says by key."""

from mapgen.lang.catalogue import Catalogue, available, load_catalogue
from mapgen.lang.cldr import Cldr, load_cldr
from mapgen.lang.countries import country_name
from mapgen.lang.sentences import capital, in_other_words, joined, known, say, say_table

__all__ = [
    "Catalogue",
    "Cldr",
    "available",
    "capital",
    "country_name",
    "in_other_words",
    "joined",
    "known",
    "load_catalogue",
    "load_cldr",
    "say",
    "say_table",
]
