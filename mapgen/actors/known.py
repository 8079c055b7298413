"""The names of the actors files in an article, and which of them mean the force there."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from mapgen.actors.book import ActorBook, Entry, Party
from mapgen.actors.hits import Hit
from mapgen.actors.nation import Nation
from mapgen.actors.search import search
from mapgen.model import Side
from mapgen.text import Text

__all__ = ["find_known"]

_BEFORE = re.compile(r"([A-ZÀ-Þ][\w’'-]+) \Z")
_STATE = "="  # before a people, in place of a side
_LED_BY = re.compile(r"[^\W\d_][^\n(.]{2,60}\Z")  # letters in brackets


def find_known(
    book: ActorBook, analysis: Text, nation: Nation, grounds: Iterable[str] = ()
) -> Iterator[Hit]:
    """Yield where an article names the forces of a book, in text order.

    `grounds` are the ISO codes of the countries of its places.
    """
    seen = _Article(book, analysis, nation, frozenset(grounds))
    entries = {entry.actor.id: entry for entry in book.entries}
    scope = {p.side.id for p in book.parties if not p.unlisted and seen.speaks_of(p)}
    names = [(alias, entry.actor.id) for entry in book.entries for alias in entry.aliases]
    names += [
        (alias, entry.actor.id)
        for entry in book.entries
        if entry.countries or entry.actor.side in scope
        for alias in entry.generic
    ]
    found = list(search(tuple(names), analysis.text, analysis.article.body_start))
    full = {identity for match, identity in found if match[0] not in entries[identity].generic}
    for match, identity in found:
        entry = entries[identity]
        short = match[0] in entry.generic
        common = bool(entry.countries) and match[0].islower() and not short
        if common or seen.is_part_of_name(match) or seen.is_of_another(entry, match):
            continue  # "a white army jeep", "into the lions' den"
        if short and match[0].isupper() and not seen.means(entry, match):
            continue
        if short and entry.countries and not seen.is_near(entry, full):
            continue
        if side := seen.side(entry):
            yield Hit(
                start=match.start(),
                end=match.end(),
                surface=match[0],
                actor=replace(entry.actor, side=side.id),
                side=side,
            )


@dataclass(frozen=True)
class _Article:
    """What tells whether an article means a force by a name."""

    book: ActorBook
    analysis: Text
    nation: Nation
    grounds: frozenset[str]

    @cached_property
    def sides(self) -> dict[str, Side]:
        """The sides of the book, by id."""
        return {side.id: side for side in self.book.sides}

    @cached_property
    def countries(self) -> Counter[str]:
        """How often the article names each country or its people, by ISO code."""
        words = (t.text for t in self.analysis.tokens if t.text[:1].isupper())
        places = (self.nation.find(word) for word in words)
        return Counter(p.country for p in places if p is not None and p.country)

    def speaks_of(self, party: Party) -> bool:
        """Tell whether an article speaks of a side: "the border force" may be its own."""
        words = party.words or tuple(self._own_names(party))
        pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
        text = self.analysis.text[self.analysis.article.body_start :]
        if not pattern or not re.search(rf"\b(?:{pattern})\b", text):
            return False
        if party.country is None:
            return True
        return self.countries[party.country] >= max(self.countries.values(), default=0)

    def _own_names(self, party: Party) -> Iterable[str]:
        own = (e for e in self.book.entries if e.actor.side == party.side.id)
        return (alias for entry in own for alias in entry.aliases)

    def is_near(self, entry: Entry, full: set[str]) -> bool:
        """Tell whether an article names a force in full, or a country where it is found."""
        return (
            entry.actor.id in full
            or bool(entry.countries & self.grounds)
            or any(self.countries[code] for code in entry.countries)
        )

    def means(self, entry: Entry, match: re.Match[str]) -> bool:
        """Tell a force's letters from those of others, and from a shouted line."""
        text = self.analysis.text
        begin = text.rfind("\n", 0, match.start()) + 1
        line = text[begin : (text.find("\n", match.end()) + 1 or len(text) + 1) - 1]
        shouted = line.isupper() and " " in line.strip()
        return not shouted and not self._spells_another(entry, match[0])

    def _spells_another(self, entry: Entry, short: str) -> bool:
        """Tell "Reporters Without Borders (RSF)", who are no Rapid Support Forces."""
        text = self.analysis.text
        for stated in re.finditer(rf"\s\({re.escape(short)}\)", text):
            if before := _LED_BY.search(text, max(0, stated.start() - 61), stated.start()):
                words = before[0].lower()
                return not any(words.endswith(name.lower()) for name in entry.aliases)
        return False

    def is_part_of_name(self, match: re.Match[str]) -> bool:
        """Tell a word of a person's name: "Mohammed Ali Houthi"."""
        return " " not in match[0] and any(
            e.label == "PERSON"
            and e.start <= match.start()
            and match.end() <= e.end
            and e.start < match.start()
            for e in self.analysis.entities
        )

    def is_of_another(self, entry: Entry, match: re.Match[str]) -> bool:
        """Tell "the Uganda People's Defence Force" from the force of that name in Myanmar."""
        before = _BEFORE.search(self.analysis.text, max(0, match.start() - 30), match.start())
        long = " " in match[0] and bool(entry.countries)  # "Sudanese M23 fighters" are M23's
        place = self.nation.find(before[1]) if before and long else None
        return place is not None and place.country not in entry.countries

    def side(self, entry: Entry) -> Side | None:
        """Return the side of a force; that of a state is as the article's other words have it."""
        identity = entry.actor.side
        if not identity.startswith(_STATE):
            return self.sides.get(identity, Side(id=identity, name=identity))
        people = identity.removeprefix(_STATE)
        place = self.nation.find(people)
        return self.nation.side(place, people) if place else None
