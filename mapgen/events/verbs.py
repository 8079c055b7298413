"""Deeds that verbs name, with the role each gives to whoever does or suffers it."""

from collections.abc import Iterator

from mapgen.events import lexicon as lx
from mapgen.events.event import Event
from mapgen.events.modality import (
    is_aim,
    is_negated,
    is_open,
    is_planned,
    is_purpose,
    is_refusal,
    only_extends,
    only_wished,
)
from mapgen.events.phrases import (
    capitals_in,
    companions,
    objects,
    operations_in,
    states_between,
    token_of,
)
from mapgen.events.roles import role_of
from mapgen.events.scene import STATE, Scene
from mapgen.model import ActorMention, Role

__all__ = ["PLANNABLE", "fallen", "verb_events"]


_ENVOYS = frozenset({"delegation", "envoy", "negotiator"})
_AGAINST = frozenset({"against", "at", "on", "upon"})
_BOMBING = frozenset({"bomb", "shell", "bombard", "invade", "raid"})
PLANNABLE = frozenset(
    {"operating", "took_control", "launched", "attacked", "supporting", "coordinating"}
)


def verb_events(scene: Scene, verb: int) -> Iterator[Event]:
    """Read the deed a verb names, and against whom it is."""
    lemma = scene.tree.lemma(verb)
    if lemma in lx.REPORTING or only_extends(scene, verb):
        return
    doers = tuple(m for m in scene.doers(verb) if scene.is_force(m) and _armed(scene, verb, m))
    if lemma in lx.TALK_VERBS or (lemma == "visit" and _meets(scene, verb)):
        yield from _meeting(scene, verb)
        return
    if talks := [i for i in objects(scene, verb) if scene.tree.lemma(i) in lx.TALK_NOUNS]:
        yield from _talks(scene, verb, talks)
        return
    if only_wished(scene, verb) or (is_open(scene, verb) and not is_negated(scene, verb)):
        yield from _threat(scene, verb, doers)
        return
    role = None if _does_a_deed(scene, verb) else role_of(scene, verb, doers)
    if role is None:
        yield from _targets(scene, verb, doers)
        return
    mentions = doers + companions(scene, verb)
    if role == "launched" and not doers:
        mentions = operations_in(scene, verb)
    negated = is_negated(scene, verb)
    if role in PLANNABLE and (
        is_planned(scene, verb) or (role == "took_control" and is_aim(scene, verb))
    ):
        role = "planned"
    yield Event(index=verb, role=role, mentions=mentions, negated=negated)
    if role == "launched" and doers and (named := operations_in(scene, verb)):
        yield Event(index=token_of(scene, named[0], verb), role="operating", mentions=doers)
    if not negated:
        yield from _targets(scene, verb, mentions)


def _talks(scene: Scene, verb: int, talks: list[int]) -> Iterator[Event]:
    """Read "held talks", but not those that were refused or only wished for."""
    if is_refusal(scene, verb) or only_wished(scene, verb) or is_negated(scene, verb):
        return
    hosts = scene.tree.lemma(verb) in lx.HOSTING
    who = () if hosts else scene.doers(verb)
    who = who or tuple(m for i in talks for m in scene.owners(i) + states_between(scene, i))
    yield Event(index=verb, role="negotiating", mentions=who)


def fallen(scene: Scene, verb: int) -> Iterator[Event]:
    """Read "X fell to the rebels": whoever it fell to took it."""
    tree = scene.tree
    if tree.lemma(verb) != "fall" or only_wished(scene, verb):
        return
    parts = [p for p in tree.children(verb, "prep") if tree.lemma(p) == "to"]
    takers = [m for p in parts for n in tree.children(p, "pobj") for m in scene.owners(n)]
    forces = tuple(m for m in takers if scene.is_force(m))
    if forces:
        role: Role = "planned" if is_planned(scene, verb) else "took_control"
        negated = is_negated(scene, verb)
        yield Event(index=verb, role=role, mentions=forces, negated=negated)


def _threat(scene: Scene, verb: int, doers: tuple[ActorMention, ...]) -> Iterator[Event]:
    """Read "threatened to attack X"."""
    token = scene.tree.tokens[verb]
    if doers and token.dep == "xcomp" and scene.tree.lemma(token.head) == "threaten":
        yield Event(index=token.head, role="threat", mentions=doers)


def _armed(scene: Scene, verb: int, mention: ActorMention) -> bool:
    """Tell whether a country acts by force here: "sent troops", "bombed"; else it is politics."""
    if not any(actor.kind == STATE for actor in mention.actors):
        return True
    things = {scene.tree.lemma(i) for i in objects(scene, verb)}
    return bool(things & lx.ARMS) or scene.tree.lemma(verb) in lx.CONTROL_VERBS | _BOMBING


def _does_a_deed(scene: Scene, verb: int) -> bool:
    """Tell "ISIS attacks escalated": the subject is the deed, and its owner the doer."""
    return any(
        scene.tree.lemma(i) in lx.ATTACK_NOUNS | lx.OPERATION_NOUNS | lx.THREAT_NOUNS
        and i not in scene.by_token
        for i in scene.tree.children(verb, "nsubj")
    )


def _meets(scene: Scene, verb: int) -> bool:
    return any(scene.tree.lemma(i) in lx.TALK_VERBS for i in scene.tree.subtree(verb))


def _meeting(scene: Scene, verb: int) -> Iterator[Event]:
    tree = scene.tree
    subjects = scene.doers(verb)
    objects = scene.named(
        i
        for part in tree.children(verb, "dobj", "prep", "conj", "advcl")
        for i in tree.subtree(part)
    )
    who = tuple(m for m in (*subjects, *objects) if not m.operation and not scene.is_group(m))
    who += capitals_in(scene, verb)
    below = [i for part in tree.children(verb, "nsubj") for i in tree.subtree(part)]
    who += tuple(scene.states[i] for i in below if i in scene.states)
    sent = any(tree.lemma(i) in _ENVOYS for i in tree.children(verb, "nsubj"))
    if sent and tree.children(verb, "dobj", "prep"):  # whoever they met, they were sent to talk
        who = subjects + who
    if who and (sent or len({a.side for m in who for a in m.actors}) > 1):
        yield Event(index=verb, role="negotiating", mentions=tuple(dict.fromkeys(who)))


def _targets(scene: Scene, verb: int, doers: tuple[ActorMention, ...]) -> Iterator[Event]:
    """Read against whom a deed is: its role at the place is `target`."""
    tree = scene.tree
    parts = tree.children(verb, "conj") if is_purpose(scene, verb) else []
    head = tree.tokens[verb].head if tree.tokens[verb].dep == "conj" else verb
    sides = {a.side for m in doers for a in m.actors}
    for one in dict.fromkeys((verb, head, *parts)):
        if tree.lemma(one) in lx.TARGETING:
            found = [m for noun in _aimed_at(scene, one) for m in scene.owners(noun)]
            found = [m for m in found if m.actors and not sides & _sides(m)]
            found = [m for m in found if doers or scene.is_group(m)]
            if found:
                yield Event(index=one, role="target", mentions=tuple(dict.fromkeys(found)))


def _aimed_at(scene: Scene, verb: int) -> Iterator[int]:
    """Yield the nouns a deed is against: "hit X", "fired at X", "launched a raid on X"."""
    tree = scene.tree
    direct = tree.children(verb, "dobj")
    yield from direct
    for part in (p for one in (verb, *direct) for p in tree.children(one, "prep")):
        if tree.lemma(part) in _AGAINST:
            yield from tree.children(part, "pobj")


def _sides(mention: ActorMention) -> set[str]:
    return {actor.side for actor in mention.actors}
