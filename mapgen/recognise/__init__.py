"""Analysis -> toponyms: the model's entities and the gazetteer's names, weighed together."""

from mapgen.recognise.decide import recognise
from mapgen.recognise.view import PlaceNames

__all__ = ["PlaceNames", "recognise"]
