"""Those to whom something is done, and that they are others than those who do it."""

from collections.abc import Sequence
from dataclasses import replace

from mapgen.actors import ARMED_KINDS
from mapgen.events.described import party_of_word
from mapgen.events.event import Event
from mapgen.events.frames import Frame
from mapgen.events.grammar import grammar
from mapgen.events.nominal import Roles
from mapgen.events.parties import Parties
from mapgen.model import ActorMention
from mapgen.text import Tree, deps

__all__ = ["set_apart", "set_apart_among", "suffering"]


def suffering(parties: Parties, frame: Frame, roles: Roles) -> tuple[ActorMention, ...]:
    """Return to whom it is done: to nobody who is sent, marches, or only gives shelter."""
    if (frame.ruled or frame.type == "protest") and not frame.target:
        return ()
    flee = frame.type == "displacement"  # "sought shelter at the police headquarters"
    return tuple(t for t in roles.targets if not (flee and parties.is_armed(t)))


def set_apart(tree: Tree, frame: Frame, roles: Roles) -> Roles:
    """Take the soldiers of "the X fought soldiers" for others than X, in the article's words.

    A bare word for a force means the one that the article is about, but nobody fights himself.
    """
    if frame.subject == "target":  # "X lost ten soldiers", its own
        named = any(not _is_bare(m) for m in roles.agents)
        others = tuple(m for m in roles.targets if not (named and _is_bare(m)))
        return replace(roles, targets=others)
    if not (frame.target and frame.armed):
        return roles
    known = [m for m in roles.agents if frame.mutual and not _is_bare(m)]
    known += [m for m in roles.targets if not _is_bare(m)]  # "X was beaten off by soldiers"
    agents = tuple(_other(tree, m, known) for m in roles.agents)
    targets = tuple(_other(tree, m, agents) for m in roles.targets)
    return replace(roles, agents=agents, targets=targets)


def set_apart_among(tree: Tree, events: Sequence[Event], others: Sequence[Event]) -> list[Event]:
    """Take the soldiers of "X made an attack that killed two soldiers" for others than X."""
    doers = [m for e in others if e.role == "attacked" for m in e.mentions if not _is_bare(m)]

    def apart(mentions: Sequence[ActorMention]) -> tuple[ActorMention, ...]:
        return tuple(_other(tree, m, doers) for m in mentions)

    return [
        replace(e, targets=apart(e.targets), mentions=apart(e.mentions))
        if doers and e.role in {"target", "happened"}
        else e
        for e in events
    ]


def _is_bare(mention: ActorMention) -> bool:
    return mention.surface.islower()


def _other(tree: Tree, mention: ActorMention, doers: Sequence[ActorMention]) -> ActorMention:
    """Return whom a word means that cannot mean any of the doers."""
    same = any(m != mention and m.actors == mention.actors for m in doers)
    top = tree.top(mention.start, mention.end) if same and _is_bare(mention) else None
    if top is None:
        return mention
    owners = {tree.lemma(i) for i in tree.children(top, deps.POSSESSOR)}
    if owners & grammar("owned_by"):
        return mention  # "killed their own soldiers"
    group = any(actor.kind in ARMED_KINDS for actor in mention.actors)
    return party_of_word(tree, top, "armed-groups" if group else "security")
