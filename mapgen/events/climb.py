"""From a place outward: the deeds that its sentence ties to it, nearest first."""

from collections.abc import Iterator
from dataclasses import replace

from mapgen.events import lexicon as lx
from mapgen.events.event import Event
from mapgen.events.modality import is_negated, is_planned, is_purpose
from mapgen.events.nouns import nominal_event
from mapgen.events.path import is_barrier, is_there
from mapgen.events.phrases import heads, is_place, objects
from mapgen.events.scene import Scene
from mapgen.events.verbs import PLANNABLE, fallen, verb_events
from mapgen.model import Location

__all__ = ["events_at"]


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
                yield from (e for e in verb_events(scene, clause) if e.mentions)
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
    there = is_there(scene, top)
    if there or top in scene.capitals:
        events = _climbed(scene, top)
        yield from (e for e in events if there or e.role == "negotiating")


def _climbed(scene: Scene, top: int) -> list[Event]:
    found: list[Event] = []
    purpose = False
    for child, head in scene.tree.climb(top):
        if scene.tree.lemma(head) in {"accord", "according"}:
            break  # where those who say so are
        if _is_apart(scene, child, head):
            break
        if scene.tree.is_verb(head):
            found += _here(scene, child, head, _at_verb(scene, child, head, purpose=purpose))
            if _stops(scene, child, head, found):
                break
            purpose = is_purpose(scene, head) and bool(found)
            if (found and not purpose) or (not found and is_barrier(scene, head)):
                break
        elif not purpose:
            if scene.tree.lemma(head) in lx.NEGATING_NOUNS and found:
                found = []
                continue
            new = list(_at_noun(scene, head))
            found += new
            if new and scene.tree.lemma(head) in lx.WORK_NOUNS:
                break
    return found


def _is_apart(scene: Scene, child: int, head: int) -> bool:
    """Tell "an attempt by X to enter A and handed": no part of what X attempted."""
    one, other = scene.tree.tokens[child], scene.tree.tokens[head]
    return one.dep == "conj" and one.tag in {"VBD", "VBN"} and other.tag == "VB"


def _here(scene: Scene, child: int, head: int, events: Iterator[Event]) -> list[Event]:
    """Leave out talks that are held, or refused, at another place than this one."""
    elsewhere = _elsewhere(scene, child, head)
    return [event for event in events if not (elsewhere and event.role == "negotiating")]


def _stops(scene: Scene, child: int, head: int, found: list[Event]) -> bool:
    """Stop at a verb of speech: who speaks, and where, is no deed at the place."""
    speech = scene.tree.lemma(head) in lx.SPEECH_ONLY
    if scene.tree.tokens[head].dep == "conj" and scene.tree.children(head, "nsubj", "nsubjpass"):
        return True
    in_subject = (
        scene.tree.tokens[child].dep in {"nsubj", "npadvmod", "agent"}
        and scene.tree.lemma(child) not in lx.QUANTITIES
    )
    return (speech and not found) or (in_subject and not found)


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
        yield from (e for e in verb_events(scene, verb) if e.role in shared)
        return
    if dep == "nsubj":
        yield from fallen(scene, verb)
    if dep == "agent" or (dep == "nsubj" and lemma in lx.REPORTING):
        return
    if lemma in {"be", "remain"} and dep in {"nsubj", "attr"} and verb != child:
        yield from _copula(scene, child, verb)
        return
    own = list(verb_events(scene, verb)) if dep != "nsubj" else []
    yield from own
    if not own or lemma in lx.LAUNCHES:
        yield from _arguments(scene, verb)


def _elsewhere(scene: Scene, child: int, verb: int) -> bool:
    """Tell talks with a place of their own: "in X, he welcomed talks in Y"."""
    tree = scene.tree
    for noun in objects(scene, verb):
        below = set(tree.subtree(noun)) - {noun}
        apart = tree.lemma(noun) in lx.TALK_NOUNS and child not in {noun, *below}
        if apart and any(is_place(scene, i) for i in below):
            return True
    return False


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
            yield from (e for e in verb_events(scene, index) if e.role == "threat")


def _arguments(scene: Scene, verb: int) -> Iterator[Event]:
    """Read the deeds a verb only carries: "ISIS attacks escalated", "announced coordination"."""
    tree = scene.tree
    nouns = tree.children(verb, "nsubj", "nsubjpass", "dobj", "attr")
    if tree.lemma(verb) in lx.CHANGES and not tree.children(verb, "nsubj", "nsubjpass"):
        nouns += [i for i in tree.subtree(verb) if i < verb and tree.lemma(i) in lx.ATTACK_NOUNS]
    for noun in nouns:
        if tree.tokens[noun].text.lower() in {"that", "which"}:
            noun = scene.antecedent(verb)  # noqa: PLW2901 - the noun the pronoun stands for
        for one in heads(scene, noun):
            for event in nominal_event(scene, one):
                if event.role != "operating" or event.mentions:
                    yield _as_told(scene, event, verb)


def _as_told(scene: Scene, event: Event, verb: int) -> Event:
    """Return a noun's deed as its verb has it: "patrols will begin", "no attack was made"."""
    negated = event.negated or is_negated(scene, verb)
    ahead = event.role in PLANNABLE and is_planned(scene, verb)
    return replace(event, negated=negated, role="planned" if ahead else event.role)


def _at_noun(scene: Scene, noun: int) -> Iterator[Event]:
    if scene.tree.lemma(noun) in lx.QUANTITIES:
        for one in heads(scene, noun):
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
