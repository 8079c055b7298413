"""Which words are countries or their peoples, and whose side they are."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from mapgen.actors.book import ActorBook
from mapgen.actors.words import OPENINGS, PEOPLES, slug
from mapgen.model import Lookup, Place, Side

__all__ = ["Nation"]


@dataclass(frozen=True, slots=True)
class Nation:
    """Knows which words are countries or their peoples, and whose side they are."""

    book: ActorBook
    demonym: Callable[[str], Place | None]
    lookup: Lookup | None = None

    def find(self, word: str, *, people: bool = False) -> Place | None:
        """Return the country of "Nepali" or, unless only peoples count, "Nepal's"; or None."""
        bare = re.sub(r"[’']s?$", "", word)
        if OPENINGS.match(bare):
            return None
        place = self.demonym(bare)
        if place is None and self.lookup is not None and not people:
            place = next(iter(self.lookup(PEOPLES.get(bare, bare))), None)
        return place if place is not None and place.feature.startswith("A.PCL") else None

    def side(self, place: Place, word: str) -> Side:
        """Return the side of a country's own forces, named as the article names them."""
        for party in self.book.parties:
            if party.country and party.country == place.country:
                return party.side
        return Side(id=slug(place.name), name=f"{word} forces")
