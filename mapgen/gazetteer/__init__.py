"""The embedded offline gazetteer: build, open, look names up, add places to it."""

from mapgen.gazetteer.additions import add, listed, remove, update
from mapgen.gazetteer.build import build, default_path, ensure
from mapgen.gazetteer.country_dumps import GEONAMES, Supply
from mapgen.gazetteer.index import Gazetteer
from mapgen.gazetteer.schema import is_whole

__all__ = [
    "GEONAMES",
    "Gazetteer",
    "Supply",
    "add",
    "build",
    "default_path",
    "ensure",
    "is_whole",
    "listed",
    "remove",
    "update",
]
