"""Who and what one article names, tied to the words of its sentences: the scene to be read."""

from mapgen.actors import ActorBook
from mapgen.events.scene import STATE, Scene
from mapgen.model import Actor, ActorMention, Analysis, Location
from mapgen.text.repair import mended
from mapgen.text.tree import Tree

__all__ = ["build_scene"]


def build_scene(
    analysis: Analysis,
    locations: tuple[Location, ...],
    mentions: tuple[ActorMention, ...],
    book: ActorBook,
) -> Scene:
    """Index an article's mentions; those inside a place phrase only describe the place."""
    tree = Tree(mended(analysis, locations))
    free = [m for m in mentions if not _inside(m, locations)]
    by_token = {i: m for m in free for i in tree.span(m.start, m.end)}
    states: dict[int, ActorMention] = {}
    for location in locations:
        if location.form == "country" and (mention := _country(location, mentions, book)):
            top = tree.top(location.start, location.end)
            if top is not None:
                states[top] = mention
            if top is not None and tree.tokens[top].dep == "nsubj":
                by_token.setdefault(top, mention)
    return Scene(
        tree=tree,
        book=book,
        mentions=mentions,
        by_token=by_token,
        capitals=_capitals(tree, mentions, book),
        locations=locations,
        groups=frozenset(p.side.id for p in book.parties if p.armed_group),
        states=states,
    )


def _inside(mention: ActorMention, locations: tuple[Location, ...]) -> bool:
    return any(
        place.start <= mention.start
        and mention.end <= place.end
        and (place.start, place.end) != (mention.start, mention.end)
        for place in locations
    )


def _country(
    location: Location, mentions: tuple[ActorMention, ...], book: ActorBook
) -> ActorMention | None:
    """Read a country that does something ("Ukraine plans") as its forces, if they are named."""
    if location.place is None or location.place.country is None:
        return None
    of_book = {p.side.id for p in book.parties if p.country == location.place.country}
    key = location.place.name.lower().replace(" ", "-")
    for mention in mentions:
        for actor in mention.actors:
            if actor.side in of_book or actor.side == key:
                name = next((s.name for s in mention.sides), location.place.name)
                stands = Actor(id=f"{actor.side}-state", name=name, side=actor.side, kind=STATE)
                return ActorMention(
                    start=location.start,
                    end=location.end,
                    surface=location.title,
                    actors=(stands,),
                    sides=mention.sides,
                )
    return None


def _capitals(
    tree: Tree, mentions: tuple[ActorMention, ...], book: ActorBook
) -> dict[int, ActorMention]:
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
