"""From a place outward: the deeds that its sentence ties to it, with their roles."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mapgen.attribute import lexicon as lx
from mapgen.attribute.scene import Scene
from mapgen.model import ActorMention, Location, Role

__all__ = ["Event", "events_at", "is_planned", "nominal_event", "verb_events"]

_MODALS = frozenset({"will", "would", "shall", "'ll", "’ll"})
_RELATED = frozenset({"dobj", "nsubjpass", "attr", "oprd"})
_PLANNABLE = frozenset(
    {"operating", "took_control", "launched", "attacked", "supporting", "coordinating"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A deed tied to a place: whose role it is, and the words that say so."""

    index: int  # token of the deed
    role: Role
    mentions: tuple[ActorMention, ...] = ()
    negated: bool = False
    proof: int | None = None  # a further sentence that the doers were taken from


def events_at(scene: Scene, location: Location) -> tuple[Event, ...]:
    """Return the deeds that the sentence ties to a place, nearest first; () is a bare name."""
    top = scene.tree.top(location.start, location.end)
    if top is None:
        return ()
    found = [*_below(scene, location), *_above(scene, top)]
    return tuple(_distinct(found))


def _distinct(events: list[Event]) -> Iterator[Event]:
    seen: set[tuple[str, tuple[int, ...]]] = set()
    for event in events:
        key = (event.role, tuple(m.start for m in event.mentions))
        if key not in seen:
            seen.add(key)
            yield event


def _below(scene: Scene, location: Location) -> Iterator[Event]:
    """Read clauses that hang on the place: "areas that X exploited"."""
    tree = scene.tree
    for index in tree.span(location.start, location.end):
        for verb in tree.children(index, "relcl", "acl"):
            for clause in (verb, *tree.children(verb, "conj")):
                yield from (e for e in verb_events(scene, clause, "dobj") if e.mentions)
                yield from _attributes(scene, clause)


def _attributes(scene: Scene, verb: int) -> Iterator[Event]:
    """Read what a place is said to be: "which are hotbeds of X"."""
    if scene.tree.lemma(verb) not in {"be", "remain", "become"}:
        return
    for noun in scene.tree.children(verb, "attr"):
        for one in (noun, *scene.tree.children(noun, "conj")):
            yield from (e for e in nominal_event(scene, one) if e.role == "threat")


def _above(scene: Scene, top: int) -> Iterator[Event]:
    """Climb from a place to the deeds that govern it, as far as they still are at the place."""
    found: list[Event] = []
    purpose = False
    for child, head in scene.tree.climb(top):
        if scene.tree.is_verb(head):
            new = list(_at_verb(scene, child, head, purpose=purpose))
            found += new
            if _stops(scene, child, head, found):
                break
            purpose = _is_purpose(scene, head) and bool(found)
            if found and not purpose:
                break
        elif not purpose:
            if scene.tree.lemma(head) in lx.PEOPLE and not found:
                break
            if scene.tree.lemma(head) in lx.NEGATING_NOUNS and found:
                found = []
                continue
            new = list(_at_noun(scene, head))
            found += new
            if new and scene.tree.lemma(head) in lx.WORK_NOUNS:
                break
    yield from found


def _stops(scene: Scene, child: int, head: int, found: list[Event]) -> bool:
    """Stop at a verb of speech: who speaks, and where, is no deed at the place."""
    speech = scene.tree.lemma(head) in lx.SPEECH_ONLY
    if scene.tree.tokens[head].dep == "conj" and scene.tree.children(head, "nsubj", "nsubjpass"):
        return True
    in_subject = (
        scene.tree.tokens[child].dep in {"nsubj", "npadvmod"}
        and scene.tree.lemma(child) not in lx.QUANTITIES
    )
    return (speech and not found) or (in_subject and not found)


def _is_purpose(scene: Scene, verb: int) -> bool:
    """Tell a clause that belongs to the deed above it: "to pursue X", "taking advantage of"."""
    tree = scene.tree
    token = tree.tokens[verb]
    infinitive = _infinitive(scene, verb)
    while token.dep == "conj":
        verb, token = token.head, tree.tokens[token.head]
        infinitive |= _infinitive(scene, verb)
    if infinitive:
        return token.dep in {"advcl", "acl", "relcl"}
    if token.dep == "relcl":  # "the campaign, which pursues X in Y"
        return any(m.operation for m in scene.named(tree.noun_phrase(token.head)))
    during = [i for i in tree.children(verb, "mark") if tree.tokens[i].text.lower() == "while"]
    return token.dep == "advcl" and (
        bool(during) or token.tag == "VBG" and not _marked(scene, verb)
    )


def _infinitive(scene: Scene, verb: int) -> bool:
    return any(scene.tree.lemma(i) == "to" for i in scene.tree.children(verb, "aux"))


def _marked(scene: Scene, verb: int) -> bool:
    return any(
        scene.tree.tokens[i].text.lower() not in {"while", "that"}
        for i in scene.tree.children(verb, "mark")
    )


def _at_verb(scene: Scene, child: int, verb: int, *, purpose: bool) -> Iterator[Event]:
    tree = scene.tree
    dep = tree.tokens[child].dep
    lemma = tree.lemma(verb)
    if purpose:
        for event in _arguments(scene, verb):
            group = any(scene.is_group(m) for m in event.mentions)
            if event.role in {"launched", "coordinating", "attacked"} or (
                event.role == "operating" and not group
            ):
                yield event
        shared = {"launched", "coordinating"}
        yield from (e for e in verb_events(scene, verb, dep) if e.role in shared)
        return
    if dep == "nsubj" and lemma in lx.REPORTING:
        return
    if lemma in {"be", "remain"} and dep in {"nsubj", "attr"} and verb != child:
        yield from _copula(scene, child, verb)
        return
    own = list(verb_events(scene, verb, dep)) if dep != "nsubj" else []
    yield from own
    if not own or lemma in lx.LAUNCHES:
        yield from _arguments(scene, verb)


def _copula(scene: Scene, child: int, verb: int) -> Iterator[Event]:
    """Read "among the places X exploited are these" as said of both sides of the verb."""
    tree = scene.tree
    number = tree.sentence(tree.tokens[verb].start)
    if number is None:
        return
    own = set(tree.subtree(child))
    sentence = tree.sentence_at(number)
    for index in range(sentence.first, sentence.last):
        if index in own or tree.tokens[index].dep != "relcl":
            continue
        noun = tree.tokens[index].head
        if tree.tokens[tree.tokens[noun].head].text.lower() == "among":
            yield from (e for e in verb_events(scene, index, "dobj") if e.role == "threat")


def _arguments(scene: Scene, verb: int) -> Iterator[Event]:
    """Read the deeds a verb only carries: "ISIS attacks escalated", "announced coordination"."""
    tree = scene.tree
    nouns = tree.children(verb, "nsubj", "nsubjpass", "dobj", "attr")
    if tree.lemma(verb) in lx.CHANGES and not tree.children(verb, "nsubj", "nsubjpass"):
        nouns += [i for i in tree.subtree(verb) if i < verb and tree.lemma(i) in lx.ATTACK_NOUNS]
    for noun in nouns:
        if tree.tokens[noun].text.lower() in {"that", "which"}:
            noun = scene.antecedent(verb)  # noqa: PLW2901 - the noun the pronoun stands for
        for one in _heads(scene, noun):
            for event in nominal_event(scene, one):
                if event.role != "operating" or event.mentions:
                    yield replace(event, negated=event.negated or is_negated(scene, verb))


def _heads(scene: Scene, noun: int) -> Iterator[int]:
    """Yield a noun, its companions, and what it is a number or a rise of."""
    yield noun
    for other in scene.tree.children(noun, "conj"):
        yield from _heads(scene, other)
    if scene.tree.lemma(noun) in lx.QUANTITIES:
        for preposition in scene.tree.children(noun, "prep"):
            for inner in scene.tree.children(preposition, "pobj"):
                yield from _heads(scene, inner)


def _at_noun(scene: Scene, noun: int) -> Iterator[Event]:
    if scene.tree.lemma(noun) in lx.QUANTITIES:
        for one in _heads(scene, noun):
            yield from nominal_event(scene, one)
        return
    mention = scene.by_token.get(noun)
    if mention is not None and mention.operation:
        yield Event(index=noun, role="operating", mentions=(mention,))
    elif mention is None:
        events = list(nominal_event(scene, noun))
        verb = scene.tree.verb_of(noun)
        for event in events:
            if event.mentions or event.role in {"negotiating", "attacked"}:
                if _is_means(scene, noun, verb):
                    continue
                yield event


def _is_means(scene: Scene, noun: int, verb: int | None) -> bool:
    """Tell "supported it with strikes": the verb has the role, the noun says how."""
    head = scene.tree.tokens[noun].head
    return (
        verb is not None
        and scene.tree.tokens[noun].dep == "pobj"
        and scene.tree.tokens[head].text.lower() == "with"
        and not scene.owners(noun)
        and scene.tree.lemma(verb) in lx.SUPPORT
    )


def nominal_event(scene: Scene, noun: int) -> Iterator[Event]:
    """Read the deed a noun names, with whoever the sentence says does it."""
    tree = scene.tree
    lemma = tree.lemma(noun)
    if noun in scene.by_token and not scene.by_token[noun].operation:
        return
    if tree.tokens[noun].pos not in {"NOUN", "PROPN", "VERB"} or _denied(scene, noun):
        return
    if lemma in lx.COORDINATION | lx.TALK_NOUNS and _only_wished(scene, noun):
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
        groups = tuple(m for m in scene.owners(noun) if scene.is_group(m))
        if groups:
            yield Event(index=noun, role="threat", mentions=groups)
    elif lemma in lx.SUPPORT and forces:
        yield Event(index=noun, role="supporting", mentions=forces)
    elif lemma in lx.WORK_NOUNS:
        workers = forces or _workers(scene, noun)
        if workers:
            yield Event(index=noun, role="operating", mentions=workers)
    elif lemma in lx.OPERATION_NOUNS and forces:
        if _is_launched(scene, noun) and not any(m.operation for m in forces):
            return  # the verb says it already
        yield Event(index=noun, role="operating", mentions=forces)


def _workers(scene: Scene, noun: int) -> tuple[ActorMention, ...]:
    """Return who does the work that goes with a verb: "was launched, with the clearing of"."""
    for verb in scene.tree.ancestors(noun):
        if scene.tree.is_verb(verb):
            forces = tuple(m for m in scene.doers(verb) if scene.is_force(m))
            forces = forces or (
                _operations(scene, verb) if scene.tree.lemma(verb) in lx.LAUNCHES else ()
            )
            if forces:
                return forces
    return ()


def _is_launched(scene: Scene, noun: int) -> bool:
    token = scene.tree.tokens[noun]
    return token.dep in {"dobj", "nsubjpass"} and scene.tree.lemma(token.head) in lx.LAUNCHES


def _denied(scene: Scene, noun: int) -> bool:
    """Tell "lack of cooperation", "no attack", "free from any presence"."""
    tree = scene.tree
    if any(tree.tokens[i].text.lower() in {"no", "any", "neither"} for i in tree.children(noun)):
        return True
    head = tree.tokens[noun].head
    return tree.tokens[noun].dep == "pobj" and (
        tree.lemma(head) == "without" or tree.lemma(tree.tokens[head].head) in lx.NEGATING_NOUNS
    )


def _shared(scene: Scene, noun: int, doers: tuple[ActorMention, ...]) -> Iterator[Event]:
    capitals = _capitals_in(scene, noun)
    if capitals:
        yield Event(index=noun, role="negotiating", mentions=capitals)
    elif len({a.side for m in doers for a in m.actors}) > 1:
        yield Event(index=noun, role="coordinating", mentions=doers)


def _talks(scene: Scene, noun: int, doers: tuple[ActorMention, ...]) -> Iterator[Event]:
    verb = scene.tree.verb_of(noun)
    around = noun if verb is None else verb
    with_capitals = (*doers, *_capitals_in(scene, noun), *_capitals_in(scene, around))
    if scene.tree.lemma(noun) == "visit":
        met = [i for i in scene.tree.subtree(around) if scene.tree.lemma(i) == "meet"]
        if not met:
            return
        with_capitals += tuple(m for i in met for m in scene.named(scene.tree.subtree(i)))
    who = tuple(m for m in with_capitals if not scene.is_group(m) or m in doers)
    sides = {a.side for m in who for a in m.actors}
    if len(sides) > 1 or (scene.tree.lemma(noun) in lx.AGENTLESS_TALKS):
        yield Event(index=noun, role="negotiating", mentions=tuple(dict.fromkeys(who)))


def _capitals_in(scene: Scene, index: int) -> tuple[ActorMention, ...]:
    found = [scene.capitals[i] for i in scene.tree.subtree(index) if i in scene.capitals]
    sides = {a.side for m in found for a in m.actors}
    return tuple(found) if len(sides) > 1 or scene.tree.is_verb(index) else ()


def verb_events(scene: Scene, verb: int, dep: str) -> Iterator[Event]:
    """Read the deed a verb names at a place that hangs on it as `dep`."""
    lemma = scene.tree.lemma(verb)
    if lemma in lx.SPEECH_ONLY or (lemma in lx.REPORTING):
        return
    doers = tuple(m for m in scene.doers(verb) if scene.is_force(m))
    talks = lemma in lx.TALK_VERBS or (lemma == "visit" and _meets(scene, verb))
    if talks:
        yield from _meeting(scene, verb)
        return
    if {scene.tree.lemma(i) for i in _objects(scene, verb)} & lx.TALK_NOUNS:
        yield Event(index=verb, role="negotiating", mentions=scene.doers(verb))
        return
    if _only_wished(scene, verb):
        return
    role = None if _does_a_deed(scene, verb) else _role(scene, verb, doers, dep)
    if role is None:
        yield from _targets(scene, verb, doers)
        return
    mentions = doers + _companions(scene, verb)
    if role == "launched" and not doers:
        mentions = _operations(scene, verb)
    negated = is_negated(scene, verb)
    if role in _PLANNABLE and is_planned(scene, verb):
        role = "planned"
    yield Event(index=verb, role=role, mentions=mentions, negated=negated)
    if role == "launched" and doers and (named := _operations(scene, verb)):
        yield Event(index=_token_of(scene, named[0], verb), role="operating", mentions=doers)
    if not negated:
        yield from _targets(scene, verb, mentions)


def _token_of(scene: Scene, mention: ActorMention, default: int) -> int:
    """Return the token that governs a mention's words."""
    top = scene.tree.top(mention.start, mention.end)
    return default if top is None else top


def _does_a_deed(scene: Scene, verb: int) -> bool:
    """Tell "ISIS attacks escalated": the subject is the deed, and its owner the doer."""
    return any(
        scene.tree.lemma(i) in lx.ATTACK_NOUNS | lx.OPERATION_NOUNS | lx.THREAT_NOUNS
        and i not in scene.by_token
        for i in scene.tree.children(verb, "nsubj")
    )


def _only_wished(scene: Scene, index: int) -> bool:
    """Tell what is called for, or only true on a condition, from what is done."""
    tree = scene.tree
    chain = [index, *tree.ancestors(index)]
    for one in chain[:4]:
        if one != index and tree.lemma(one) in lx.WISHES:
            return True
        if any(tree.lemma(i) in lx.WISHES for i in tree.children(one, "nsubj")):
            return True
        if tree.is_verb(one) and any(
            tree.tokens[i].text.lower() in {"if", "unless"} for i in tree.children(one, "mark")
        ):
            return True
    return _long_as(scene, index)


def _long_as(scene: Scene, index: int) -> bool:
    tree = scene.tree
    verb = tree.verb_of(index)
    if verb is None:
        return False
    before = " ".join(t.text.lower() for t in tree.tokens[max(0, verb - 8) : verb])
    return "as long as" in before


def _operations(scene: Scene, verb: int) -> tuple[ActorMention, ...]:
    return tuple(
        dict.fromkeys(
            scene.by_token[i]
            for noun in _objects(scene, verb)
            for i in scene.tree.noun_phrase(noun)
            if i in scene.by_token and scene.by_token[i].operation
        )
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
    who += _capitals_in(scene, verb)
    if len({a.side for m in who for a in m.actors}) > 1:
        yield Event(index=verb, role="negotiating", mentions=tuple(dict.fromkeys(who)))


def _role(  # noqa: PLR0911 - a table of verbs
    scene: Scene, verb: int, doers: tuple[ActorMention, ...], dep: str
) -> Role | None:
    tree = scene.tree
    lemma = tree.lemma(verb)
    objects = _objects(scene, verb)
    lemmas = {tree.lemma(i) for i in objects}
    if lemma in lx.LAUNCHES and (
        lemmas & lx.OPERATION_NOUNS or any(_operation(scene, i) for i in objects)
    ):
        return "launched"
    if not doers:
        return None
    group = any(scene.is_group(m) for m in doers)
    if group and (lemma, *lemmas & {"advantage", "use"}) in {
        ("take", "advantage"),
        ("make", "use"),
    }:
        return "threat"
    if lemma in lx.ALLOCATING:
        return "planned"
    if lemma in lx.ATTACK_VERBS:
        return _attack(lemma, lemmas, group=group)
    if _controls(scene, verb, dep):
        return "took_control"
    if lemma in lx.SUPPORT:
        return "supporting"
    if lemma in lx.COORDINATION:
        if is_negated(scene, verb):
            return None
        sides = {a.side for m in (*doers, *_companions(scene, verb)) for a in m.actors}
        return "coordinating" if len(sides) > 1 else "operating"
    if group and lemma in lx.THREAT_VERBS:
        return "threat"
    if lemmas & lx.ATTACK_NOUNS and lemma in lx.CARRYING:
        return "attacked"
    return None if lemma in lx.NOT_DOING | lx.WISHES else "operating"


def _attack(lemma: str, objects: set[str], *, group: bool) -> Role | None:
    if lemma in {"raid", "storm", "target"} and not group:
        return "operating"
    if lemma in {"launch", "fire", "shoot"}:
        weapons = objects & (lx.ATTACK_NOUNS | {"missile", "drone", "shell", "mortar"})
        return "attacked" if weapons or lemma != "launch" else None
    return "attacked"


def _objects(scene: Scene, verb: int) -> list[int]:
    direct = scene.tree.children(verb, "dobj", "nsubjpass")
    return [one for noun in direct for one in _heads(scene, noun)]


def _operation(scene: Scene, index: int) -> bool:
    return any(
        i in scene.by_token and scene.by_token[i].operation for i in scene.tree.noun_phrase(index)
    )


def _controls(scene: Scene, verb: int, dep: str) -> bool:
    """Tell whether a place, not just something in it, came under control."""
    tree = scene.tree
    for one in (verb, *_companion_verbs(scene, verb)):
        if tree.lemma(one) not in lx.CONTROL_VERBS:
            continue
        objects = _objects(scene, one)
        lemmas = {tree.lemma(i) for i in objects}
        control = "control" in lemmas
        if tree.lemma(one) in {"take", "impose", "secure"} and one == verb and not control:
            over = any(tree.lemma(i) == "over" for i in tree.children(one, "prt"))
            if not over:
                continue
        placelike = bool(lemmas & lx.AREA_NOUNS) or any(_is_place(scene, i) for i in objects)
        if (
            control
            or (one == verb and dep in _RELATED and placelike)
            or (one != verb and placelike)
        ):
            return True
        if one == verb and placelike:
            return True
    return False


def _companion_verbs(scene: Scene, verb: int) -> Iterator[int]:
    for other in scene.tree.children(verb, "conj"):
        if not scene.tree.children(other, "nsubj", "nsubjpass"):
            yield other
            yield from _companion_verbs(scene, other)


def _is_place(scene: Scene, index: int) -> bool:
    token = scene.tree.tokens[index]
    return any(place.start <= token.start < place.end for place in scene.locations)


def _companions(scene: Scene, verb: int) -> tuple[ActorMention, ...]:
    """Return those a deed is shared with: "clashed with X", "patrolled together with X"."""
    tree = scene.tree
    if tree.lemma(verb) not in lx.MUTUAL:
        return ()
    parts = [p for p in tree.subtree(verb) if tree.tokens[p].dep == "prep"]
    nouns = [n for p in parts if tree.lemma(p) == "with" for n in tree.children(p, "pobj")]
    return tuple(m for noun in nouns for m in scene.owners(noun) if scene.is_force(m))


def _targets(scene: Scene, verb: int, doers: tuple[ActorMention, ...]) -> Iterator[Event]:
    """Read against whom a deed is: its role at the place is `target`."""
    tree = scene.tree
    parts = tree.children(verb, "conj") if _is_purpose(scene, verb) else []
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


def is_planned(scene: Scene, verb: int) -> bool:
    """Tell whether a verb speaks of what is to come."""
    tree = scene.tree
    if any(
        tree.lemma(i) in _MODALS or tree.tokens[i].text.lower() in _MODALS
        for i in tree.children(verb, "aux")
    ):
        return True
    token = tree.tokens[verb]
    if token.dep == "conj":
        return is_planned(scene, token.head)
    if token.dep in {"xcomp", "ccomp", "acl", "advcl"} and token.head != verb:
        infinitive = any(tree.lemma(i) == "to" for i in tree.children(verb, "aux"))
        return infinitive and tree.lemma(token.head) in lx.INTENTS | lx.ALLOCATING
    return False


def is_negated(scene: Scene, verb: int) -> bool:
    """Tell whether a verb is denied: "had not entered", "denied that it had entered"."""
    if scene.tree.children(verb, "neg"):
        return True
    return any(scene.tree.lemma(i) in lx.DENIALS for i in scene.tree.ancestors(verb))
