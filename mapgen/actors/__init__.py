"""Who is who: the actors file, and where an article names its actors."""

from mapgen.actors.book import UNATTRIBUTED, ActorBook, Entry, Joint, Operation, Party
from mapgen.actors.load import load_actors

__all__ = [
    "UNATTRIBUTED",
    "ActorBook",
    "Entry",
    "Joint",
    "Operation",
    "Party",
    "load_actors",
]
