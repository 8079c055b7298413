"""The embedded offline gazetteer: build, open, look names up."""

from mapgen.gazetteer.build import build, default_path, ensure
from mapgen.gazetteer.index import Gazetteer

__all__ = ["Gazetteer", "build", "default_path", "ensure"]
