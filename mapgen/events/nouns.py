"""Deeds that nouns name: attacks, operations, coordination, talks, threats."""

from collections.abc import Iterator

from mapgen.events import lexicon as lx
from mapgen.events.event import Event
from mapgen.events.modality import is_absent, is_refused, only_wished
from mapgen.events.phrases import capitals_in, operations_in, states_between
from mapgen.events.scene import Scene
from mapgen.model import ActorMention

__all__ = ["nominal_event"]


def nominal_event(scene: Scene, noun: int) -> Iterator[Event]:
    """Read the deed a noun names, with whoever the sentence says does it."""
    lemma = scene.tree.lemma(noun)
    if not _is_deed(scene, noun):
        return
    doers = scene.owners_of_deed(noun)
    forces = tuple(m for m in doers if scene.is_force(m))
    if lemma in lx.ATTACK_NOUNS:
        yield Event(index=noun, role="attacked", mentions=forces)
    elif lemma in lx.COORDINATION:
        yield from _shared(scene, noun, doers)
    elif lemma in lx.TALK_NOUNS:
        yield from _talks(scene, noun, doers)
    elif lemma in lx.THREAT_NOUNS:
        if groups := tuple(m for m in scene.owners_of_deed(noun) if scene.is_group(m)):
            yield Event(index=noun, role="threat", mentions=groups)
    elif lemma in lx.CLASH_NOUNS:
        fighting = forces or _between(scene, noun)
        if len(fighting) > 1:
            yield Event(index=noun, role="operating", mentions=fighting)
    elif lemma in lx.SUPPORT and forces:
        yield Event(index=noun, role="supporting", mentions=forces)
    else:
        yield from _work(scene, noun, forces)


def _is_deed(scene: Scene, noun: int) -> bool:
    lemma = scene.tree.lemma(noun)
    if noun in scene.by_token and not scene.by_token[noun].operation:
        return False
    if scene.tree.tokens[noun].pos not in {"NOUN", "PROPN", "VERB"} or is_absent(scene, noun):
        return False
    if is_refused(scene, noun):
        return False
    return not (lemma in lx.COORDINATION | lx.TALK_NOUNS and only_wished(scene, noun))


def _work(scene: Scene, noun: int, forces: tuple[ActorMention, ...]) -> Iterator[Event]:
    """Read operations, patrols, clearings, unless the verb above says it already."""
    lemma = scene.tree.lemma(noun)
    if lemma not in lx.WORK_NOUNS | lx.OPERATION_NOUNS:
        return
    if _is_launched(scene, noun) and not any(m.operation for m in forces):
        return
    if lemma in lx.WORK_NOUNS:
        forces = forces or _workers(scene, noun)
    if forces:
        yield Event(index=noun, role="operating", mentions=forces)


def _between(scene: Scene, noun: int) -> tuple[ActorMention, ...]:
    """Return whom "clashes broke out between X and Y" names."""
    tree = scene.tree
    head = tree.tokens[noun].head
    parts = [p for p in tree.children(head, "prep") if tree.lemma(p) == "between"]
    found = [m for p in parts for n in tree.children(p, "pobj") for m in scene.owners(n)]
    return tuple(m for m in found if scene.is_force(m))


def _workers(scene: Scene, noun: int) -> tuple[ActorMention, ...]:
    """Return who does the work that goes with a verb: "was launched, with the clearing of"."""
    for verb in scene.tree.ancestors(noun):
        if scene.tree.is_verb(verb):
            if scene.tree.lemma(verb) in lx.SUPPORT:
                return ()  # "supported the sweep": another's
            forces = tuple(m for m in scene.doers(verb) if scene.is_force(m))
            forces = forces or (
                operations_in(scene, verb) if scene.tree.lemma(verb) in lx.LAUNCHES else ()
            )
            if forces:
                return forces
    return ()


def _is_launched(scene: Scene, noun: int) -> bool:
    token = scene.tree.tokens[noun]
    return token.dep in {"dobj", "nsubjpass"} and scene.tree.lemma(token.head) in lx.LAUNCHES


def _shared(scene: Scene, noun: int, doers: tuple[ActorMention, ...]) -> Iterator[Event]:
    capitals = capitals_in(scene, noun)
    if capitals:
        yield Event(index=noun, role="negotiating", mentions=capitals)
    elif len({a.side for m in doers for a in m.actors}) > 1:
        yield Event(index=noun, role="coordinating", mentions=doers)


def _talks(scene: Scene, noun: int, doers: tuple[ActorMention, ...]) -> Iterator[Event]:
    verb = scene.tree.verb_of(noun)
    around = noun if verb is None else verb
    with_capitals = (*doers, *capitals_in(scene, noun), *capitals_in(scene, around))
    if scene.tree.lemma(noun) == "visit":
        met = [i for i in scene.tree.subtree(around) if scene.tree.lemma(i) == "meet"]
        if not met:
            return
        with_capitals += tuple(m for i in met for m in scene.named(scene.tree.subtree(i)))
    with_capitals += states_between(scene, noun)
    who = tuple(m for m in with_capitals if not scene.is_group(m) or m in doers)
    sides = {a.side for m in who for a in m.actors}
    if len(sides) > 1 or (scene.tree.lemma(noun) in lx.AGENTLESS_TALKS):
        yield Event(index=noun, role="negotiating", mentions=tuple(dict.fromkeys(who)))
