"""Countries, their people and their capitals, where these stand for a state or its forces."""

import re
from collections.abc import Callable, Collection, Iterator
from functools import cache

from mapgen.actors import ActorBook
from mapgen.events.described import STATE
from mapgen.events.grammar import grammar
from mapgen.events.namesakes import is_wider
from mapgen.model import Actor, ActorMention, Location, Place, Side
from mapgen.text import Tree, deps, word_lists

__all__ = ["capitals", "states"]


def states(
    tree: Tree,
    locations: Collection[Location],
    mentions: Collection[ActorMention],
    demonym: Callable[[str], Place | None],
    parties: Collection[tuple[str, str | None]],
) -> Iterator[tuple[int, ActorMention]]:
    """Yield (token, state) for countries, and their people, that may stand for their forces.

    `parties` are (side, country code) of the actors file. A capital stands for its state only
    where it does something itself; `arguments` sees to that.
    """
    own = {code: side for side, code in parties if code}
    names = {s.id: s.name for m in mentions for s in m.sides}
    lands = {p.place.country for p in locations if p.place is not None and not _is_people(p)}
    for location, country in _countries(tree, locations, demonym):
        top = tree.top(location.start, location.end)
        if top is None or _is_another(location.title, country, lands):
            continue
        if not (_is_people(location) and _are_people(tree, _last(tree, location))):
            yield top, _state(country, location.start, location.end, location.title, own, names)
    for index, country in _nations(tree, demonym):
        token = tree.tokens[index]
        if not _is_another(token.text, country, lands):
            yield index, _state(country, token.start, token.end, token.text, own, names)


def _countries(
    tree: Tree, locations: Collection[Location], demonym: Callable[[str], Place | None]
) -> Iterator[tuple[Location, Place]]:
    """Yield the countries that are named, and those whose capitals are and that are spoken of."""
    countries = {
        place.place.country: place.place
        for place in locations
        if place.form == "country" and place.place is not None
    }
    for token in tree.tokens:  # "Russian jets": "Moscow" may be Russia's
        people = demonym(token.text) if token.text[:1].isupper() else None
        if people is not None and people.feature.startswith("A.PCL") and people.country:
            countries.setdefault(people.country, people)
    for location in locations:
        place = location.place
        if place is None or not place.country or _is_abbreviation(tree, location):
            continue
        if place.feature == "P.PPLC":  # "150 km south of X" is nobody
            acts = location.form == "exact" and not _is_called_capital(tree, location)
            country = countries.get(place.country) if acts else None
        else:
            country = place if location.form == "country" else None
        if country is not None:
            yield location, country


def _nations(tree: Tree, demonym: Callable[[str], Place | None]) -> Iterator[tuple[int, Place]]:
    """Yield the words for a nation that may stand for its forces."""
    for index, token in enumerate(tree.tokens):
        named = token.tag == "NNPS" or token.pos in {"PROPN", "ADJ"}
        named = named and not (is_wider(tree, index) or _are_people(tree, index))
        if named and token.text[:1].isupper():
            word = token.text.removesuffix("s") if token.tag == "NNPS" else token.text
            country = demonym(word)
            if country is not None and country.feature.startswith("A.PCL"):
                yield index, country


def _last(tree: Tree, location: Location) -> int:
    return tree.span(location.start, location.end)[-1]


def _is_people(location: Location) -> bool:
    return {r.toponym.kind for r in location.resolutions} == {"demonym"}


def _is_another(word: str, country: Place, lands: Collection[str | None]) -> bool:
    """Tell "Indians" in a story of Peru that does not name India: they are no state's people."""
    return country.country not in lands and not _others(word.removesuffix("s")).isdisjoint(lands)


@cache
def _others(word: str) -> frozenset[str]:
    """Return the ISO codes of lands where another people has the name of a nation."""
    pairs = (pair.split("=") for pair in grammar("other_peoples"))
    return frozenset(code.upper() for name, code in pairs if name == word.lower())


def _are_people(tree: Tree, index: int) -> bool:
    """Tell "80,000 Israelis", "the Lebanese group" and "X German" from a nation that acts."""
    token = tree.tokens[index]
    if token.dep in deps.PREMODIFIERS and tree.lemma(token.head) in grammar("no_state"):
        return True
    heads = token.dep not in (*deps.DESCRIBING, *deps.PREMODIFIERS)
    counted = heads and bool(tree.children(index, deps.NUMBER))
    left = tree.children(index, deps.COMPOUND)
    named = heads and token.tag == "NNP"
    return counted or (named and any(i == index - 1 for i in left))


def _is_called_capital(tree: Tree, location: Location) -> bool:
    """Tell "in Y's capital X", a place, from "X warned Y"."""
    first = tree.span(location.start, location.end)[0]
    before = [i for i in (first - 1, first - 2) if i >= 0 and tree.tokens[i].text != ","]
    return bool(before) and tree.lemma(before[0]) in grammar("seats")


def _is_abbreviation(tree: Tree, location: Location) -> bool:
    """Tell an organisation's letters, which some country shares, from "US" and "UAE"."""
    name = tree.analysis.text[location.start : location.end]
    known = word_lists("events", "words")["state_letters"]
    return name.isupper() and 2 < len(name) < 6 and name.lower() not in known


def _state(
    country: Place, start: int, end: int, surface: str, own: dict[str, str], names: dict[str, str]
) -> ActorMention:
    key = re.sub(r"[^a-z0-9]+", "-", country.name.lower()).strip("-")
    side = own.get(country.country or "", key)
    actor = Actor(id=f"{side}-state", name=country.name, side=side, kind=STATE)
    declared = () if side in own.values() else (Side(id=side, name=names.get(side, country.name)),)
    return ActorMention(start=start, end=end, surface=surface, actors=(actor,), sides=declared)


def capitals(
    tree: Tree, mentions: Collection[ActorMention], book: ActorBook
) -> dict[int, ActorMention]:
    """Return, by token, the capitals that stand for a side of the article in talks."""
    sides = {actor.side for mention in mentions for actor in mention.actors}
    stands = {
        capital: _office(party.side.id, book)
        for party in book.parties
        if party.side.id in sides
        for capital in party.capitals
    }
    return {
        index: ActorMention(
            start=token.start, end=token.end, surface=token.text, actors=(stands[token.text],)
        )
        for index, token in enumerate(tree.tokens)
        if token.text in stands
    }


def _office(side: str, book: ActorBook) -> Actor:
    offices = [e.actor for e in book.entries if e.actor.side == side and "government" in e.actor.id]
    offices += [e.actor for e in book.entries if e.actor.side == side]
    return offices[0]
