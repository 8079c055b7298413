"""Deeds that verbs name, with the role each gives to whoever does or suffers it."""

from collections.abc import Iterator

from mapgen.attribute import lexicon as lx
from mapgen.attribute.event import Event
from mapgen.attribute.modality import (
    is_aim,
    is_negated,
    is_open,
    is_planned,
    is_purpose,
    is_refusal,
    only_extends,
    only_wished,
)
from mapgen.attribute.phrases import (
    capitals_in,
    companion_verbs,
    companions,
    is_place,
    objects,
    operations_in,
    states_between,
    token_of,
)
from mapgen.attribute.scene import STATE, Scene
from mapgen.model import ActorMention, Role

__all__ = ["verb_events"]


_ENVOYS = frozenset({"delegation", "envoy", "negotiator"})
_BOMBING = frozenset({"bomb", "shell", "bombard", "invade", "raid"})
_PLANNABLE = frozenset(
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
    role = None if _does_a_deed(scene, verb) else _role(scene, verb, doers)
    if role is None:
        yield from _targets(scene, verb, doers)
        return
    mentions = doers + companions(scene, verb)
    if role == "launched" and not doers:
        mentions = operations_in(scene, verb)
    negated = is_negated(scene, verb)
    if role in _PLANNABLE and (
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
    sent = any(tree.lemma(i) in _ENVOYS for i in tree.children(verb, "nsubj"))
    if sent and tree.children(verb, "dobj", "prep"):  # whoever they met, they were sent to talk
        who = subjects + who
    if who and (sent or len({a.side for m in who for a in m.actors}) > 1):
        yield Event(index=verb, role="negotiating", mentions=tuple(dict.fromkeys(who)))


def _role(  # noqa: PLR0911 - reads as the table it is
    scene: Scene, verb: int, doers: tuple[ActorMention, ...]
) -> Role | None:
    """Return the role that a verb gives its doers; None when it says nothing of a place."""
    lemma = scene.tree.lemma(verb)
    things = objects(scene, verb)
    lemmas = {scene.tree.lemma(i) for i in things}
    if lemma in lx.LAUNCHES and (
        lemmas & lx.OPERATION_NOUNS or any(_operation(scene, i) for i in things)
    ):
        return "launched"
    if not doers or _bygone(scene, verb):
        return None
    if lemma in {"base", "headquarter"} and scene.tree.children(verb, "nsubjpass"):
        return "home_base"
    group = any(scene.is_group(m) for m in doers)
    if group and _profits(lemma, lemmas):
        return "threat"
    if lemma in lx.ATTACK_VERBS:
        return _attack(lemma, lemmas, group=group)
    if lemma in lx.RUINING and _ruins(scene, doers, lemma, lemmas):
        return "attacked"
    if lemma in lx.COORDINATION:
        return _shared_role(scene, verb, doers)
    if lemma not in lx.ALLOCATING and _controls(scene, verb):
        return "took_control"
    if lemmas & lx.ATTACK_NOUNS and lemma in lx.CARRYING:
        return "attacked"
    if lemma in lx.ENDINGS and scene.tree.children(verb, "xcomp"):
        return None
    return _plain_role(lemma, lemmas)


def _bygone(scene: Scene, verb: int) -> bool:
    """Tell "used to control": true once, no more."""
    token = scene.tree.tokens[verb]
    if scene.tree.lemma(verb) == "use":
        return bool(scene.tree.children(verb, "xcomp"))
    return token.dep == "xcomp" and scene.tree.lemma(token.head) == "use"


def _profits(lemma: str, things: set[str]) -> bool:
    """Tell "exploits", "hides in", "takes advantage of", "makes use of"."""
    phrases = {("take", "advantage"), ("make", "use")}
    return lemma in lx.THREAT_VERBS or any((lemma, thing) in phrases for thing in things)


def _plain_role(lemma: str, things: set[str]) -> Role | None:
    if lemma in lx.ALLOCATING:
        return "planned"
    if lemma in lx.SUPPORT:
        return "supporting"
    if lemma in lx.ENDINGS and things & lx.DEEDS:
        return None
    return "operating" if lemma in lx.ACTS or (lemma == "return" and "fire" in things) else None


def _shared_role(scene: Scene, verb: int, doers: tuple[ActorMention, ...]) -> Role | None:
    if is_negated(scene, verb):
        return None
    sides = {a.side for m in (*doers, *companions(scene, verb)) for a in m.actors}
    return "coordinating" if len(sides) > 1 else "operating"


def _attack(lemma: str, objects: set[str], *, group: bool) -> Role | None:
    if lemma in {"raid", "storm", "target"} and not group:
        return "operating"
    if lemma in {"fire", "shoot"} and objects & lx.MILD_WEAPONS:
        return "operating"
    if lemma in {"launch", "fire", "shoot"}:
        weapons = objects & (lx.ATTACK_NOUNS | {"missile", "drone", "shell", "mortar"})
        return "attacked" if weapons or lemma != "launch" else None
    return "attacked"


def _ruins(scene: Scene, doers: tuple[ActorMention, ...], lemma: str, objects: set[str]) -> bool:
    """Tell "burned a village" and "drones destroyed a depot" from "destroyed three mines"."""
    if lemma == "burn" or any(scene.is_group(m) for m in doers):
        return bool(objects & (lx.AREA_NOUNS | lx.SITE_NOUNS | {"shop", "vehicle", "truck"}))
    return any(a.kind in {"air force", "artillery"} for m in doers for a in m.actors)


def _operation(scene: Scene, index: int) -> bool:
    return any(
        i in scene.by_token and scene.by_token[i].operation for i in scene.tree.noun_phrase(index)
    )


def _controls(scene: Scene, verb: int) -> bool:
    """Tell whether a place, not just something in it, came under control."""
    return any(
        _takes_place(scene, one, own=one == verb) for one in (verb, *companion_verbs(scene, verb))
    )


def _takes_place(scene: Scene, verb: int, *, own: bool) -> bool:
    tree = scene.tree
    lemma = tree.lemma(verb)
    if lemma not in lx.CONTROL_VERBS:
        return False
    things = objects(scene, verb)
    lemmas = {tree.lemma(i) for i in things}
    if "control" in lemmas:
        return True
    over = any(tree.lemma(i) == "over" for i in tree.children(verb, "prt"))
    if own and lemma in {"take", "impose", "secure"} and not over:
        return False
    return bool(lemmas & lx.AREA_NOUNS) or any(is_place(scene, i) for i in things)


def _targets(scene: Scene, verb: int, doers: tuple[ActorMention, ...]) -> Iterator[Event]:
    """Read against whom a deed is: its role at the place is `target`."""
    tree = scene.tree
    parts = tree.children(verb, "conj") if is_purpose(scene, verb) else []
    head = tree.tokens[verb].head if tree.tokens[verb].dep == "conj" else verb
    sides = {a.side for m in doers for a in m.actors}
    for one in dict.fromkeys((verb, head, *parts)):
        if tree.lemma(one) not in lx.TARGETING:
            continue
        for noun in tree.children(one, "dobj"):
            found = [m for m in scene.owners(noun) if m.actors and not sides & _sides(m)]
            found = [m for m in found if doers or scene.is_group(m)]
            for preposition in tree.children(noun, "prep"):
                if tree.lemma(preposition) == "against":
                    found += [
                        m for p in tree.children(preposition, "pobj") for m in scene.owners(p)
                    ]
            if found:
                yield Event(index=one, role="target", mentions=tuple(found))


def _sides(mention: ActorMention) -> set[str]:
    return {actor.side for actor in mention.actors}
