"""Who is who: the actors file, and where an article names its actors."""

from mapgen.actors.book import DESCRIBED, UNATTRIBUTED, ActorBook, Entry, Joint, Operation, Party
from mapgen.actors.forces import force_names
from mapgen.actors.identity import identity_of
from mapgen.actors.load import load_actors
from mapgen.actors.mentions import find_mentions
from mapgen.actors.words import ARMED_KINDS

__all__ = [
    "ARMED_KINDS",
    "DESCRIBED",
    "UNATTRIBUTED",
    "ActorBook",
    "Entry",
    "Joint",
    "Operation",
    "Party",
    "find_mentions",
    "force_names",
    "identity_of",
    "load_actors",
]
