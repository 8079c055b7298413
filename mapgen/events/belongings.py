"""Whose a site is: "an army base", "caves belonging to X", "posts held by X"."""

from collections.abc import Iterator

from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.sites import is_aim, sites
from mapgen.model import ActorMention
from mapgen.text import Tree, deps

__all__ = ["holders_of", "owners_before", "spots_of"]


def owners_before(tree: Tree, parties: Parties, noun: int) -> tuple[ActorMention, ...]:
    """Return whom the words before a noun name: "an army base", "a military intelligence office".

    A state is none: "a Turkish town" is nobody's.
    """
    owned = _is_site(tree, noun)
    found: tuple[ActorMention, ...] = ()
    for child in tree.children(noun, *deps.OWNERS):
        deeper = tree.children(child, *deps.PREMODIFIERS) if owned else ()
        ours = (one for one in (child, *deeper) if not _is_public(tree, noun, one))
        own = (m for one in ours for m in parties.modifier(one))
        found += tuple(m for m in own if not parties.is_state(m))
    return tuple(dict.fromkeys(found))


def holders_of(tree: Tree, parties: Parties, noun: int) -> tuple[ActorMention, ...]:
    """Return the force that a clause after a site says it belongs to, or is held or used by."""
    if not _is_site(tree, noun):
        return ()
    clauses = (
        i for i in tree.children(noun, deps.NOUN_CLAUSE) if tree.lemma(i) in grammar("held_as")
    )
    led = (p for c in clauses for p in tree.children(c, deps.AGENT, deps.PREP, deps.DATIVE))
    led = (p for p in led if tree.lemma(p) in grammar("held_by"))
    people = (i for p in led for i in tree.children(p, deps.PREP_OBJECT))
    return parties.armed(tuple(dict.fromkeys(m for i in people for m in parties.of(i))))


def spots_of(tree: Tree, deed: int, *, mutual: bool) -> Iterator[int]:
    """Yield the site of "explosions occurred in a police camp", which is the police's.

    Where both sides do it, as in a clash, nobody's site says to whom it is done.
    """
    verb = tree.tokens[deed].head
    subject = tree.tokens[deed].dep == deps.SUBJECT and not mutual
    if subject and tree.lemma(verb) in grammar("occurring"):
        for part in tree.children(verb, deps.PREP):
            if tree.lemma(part) in grammar("where"):
                yield from (i for i in tree.children(part, deps.PREP_OBJECT) if _is_site(tree, i))


def _is_public(tree: Tree, noun: int, owner: int) -> bool:
    """Tell "government schools", which it runs, and "military targets" from anybody's posts."""
    public = tree.lemma(owner) in grammar("public_owners")
    return is_aim(tree, noun, owner) or (public and tree.lemma(noun) in grammar("public_services"))


def _is_site(tree: Tree, noun: int) -> bool:
    return tree.lemma(noun) in sites()
