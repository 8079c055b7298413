"""Which actors are one: a state's army under all its names, and whoever a person says is one."""

from collections.abc import Iterable

from mapgen.actors.book import DESCRIBED, ActorBook
from mapgen.actors.words import slug
from mapgen.errors import UsageError
from mapgen.model import Actor
from mapgen.text import WordPattern, word_lists

__all__ = ["identities_of", "identity_of"]

_ARMY = WordPattern(
    r"(?P<whose>.*?)[’']?s?\s+(?:(?:<actors.armies.whole>)\s+)?(?:<actors.armies.words>)"
)

_ARMY_OF = WordPattern(r"(?i:(?:<actors.armies.words>)\s+of\s+(?:the\s+)?)(?P<whose>.+)")


def identity_of(actor: Actor, book: ActorBook | None = None) -> str:
    """Return the id that an actor has in every article, whatever the article calls it.

    What an actors file says goes first (``[[identity]]``). "Malian army", "Malian troops", "Army of
    Mali" and "Malian Armed Forces" are ``mali-army``; police, units, branches, foreign troops and
    wings of groups are others, and forces of no stated country are nobody's.

    Parameters
    ----------
    book : ActorBook, optional
        Where a person's own identities stand.
    """
    if book is not None:
        for name in (actor.id, slug(actor.name)):
            if name in book.identities:
                return book.identities[name]
    return f"{actor.side}-army" if _is_army(actor) else actor.id


def identities_of(rows: Iterable[tuple[str, str, tuple[str, ...]]]) -> dict[str, str]:
    """Return actor's id, or name as an id -> the id that it has everywhere; later files win.

    Parameters
    ----------
    rows : iterable of (file, id, actors)

    Raises
    ------
    UsageError
        If one file puts an actor under two ids.
    """
    found: dict[str, tuple[str, str]] = {}
    for file, identity, actors in rows:
        for name in map(slug, actors):
            before, own = found.get(name, ("", ""))
            if before == file and own != identity:
                raise UsageError(f"{file}: identity.actors: {name!r} is {own!r} and {identity!r}")
            found[name] = (file, identity)
    return {name: identity for name, (_, identity) in found.items()}


def _is_army(actor: Actor) -> bool:
    """Tell a state's army as a whole, by its name or because it is known to be that."""
    if actor.side in DESCRIBED or actor.kind != "army":
        return False
    if actor.id in word_lists("actors", "armies")["known"]:
        return True
    found = _ARMY_OF.fullmatch(actor.name)
    if found is not None and slug(found["whose"]) == actor.side:
        return True
    found = _ARMY.fullmatch(actor.name)
    return found is not None and all(word[:1].isupper() for word in found["whose"].split())
