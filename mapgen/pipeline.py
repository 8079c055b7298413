"""One article from text to map: the stages in their order, and nothing else."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from mapgen.actors import ActorBook, load_actors
from mapgen.analyse import analyse
from mapgen.attribute import attribute
from mapgen.cache import Cache
from mapgen.compose import compose
from mapgen.config import Config
from mapgen.dates import find_dates
from mapgen.gazetteer import Gazetteer, ensure
from mapgen.geocode import make_lookup
from mapgen.locate import locate
from mapgen.model import Analysis, Article, Lookup, MapDocument, Resolution
from mapgen.recognise import recognise
from mapgen.resolve import resolve

__all__ = ["Tools", "find_places", "map_article", "open_tools"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What the stages work with; opened once for any number of articles."""

    config: Config
    gazetteer: Gazetteer
    lookup: Lookup
    book: ActorBook


@contextmanager
def open_tools(
    config: Config,
    progress: Callable[[str], Callable[[int, int], None]] | None = None,
    notify: Callable[[str], None] | None = None,
) -> Iterator[Tools]:
    """Open the gazetteer (built on first use), the geocoders and the actors file."""
    raise NotImplementedError
