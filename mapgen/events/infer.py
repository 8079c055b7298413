"""What one sentence leaves open and another says: always with both quotes."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mapgen.events import lexicon as lx
from mapgen.events.build import Writer
from mapgen.events.event import Event
from mapgen.events.modality import is_planned
from mapgen.events.nouns import nominal_event
from mapgen.events.scene import Scene
from mapgen.model import ActorMention, Location, Reading

__all__ = ["infer_attacker", "infer_participants", "infer_pronouns"]

_ANAPHORA = frozenset({"operation", "operations", "campaign", "stage", "phase", "offensive"})
_POINTING = frozenset({"these", "this", "the", "that", "its"})
_PRONOUNS = frozenset({"their", "them", "both", "it", "there"})
_REACH = 6  # sentences over which "these operations" is followed back


def infer_attacker(writer: Writer, event: Event) -> Iterator[Event]:
    """Give attacks without an attacker the one group that the sentence before says attacks.

    Only for "attacks" in general, never for one of them, and only where the sentence names no
    force itself and the one before names a single attacker.
    """
    scene, number = writer.scene, writer.sentence(event.index)
    if not _in_general(scene, event.index):
        return
    here = scene.tree.sentence_at(number)
    if number == 0 or scene.named(range(here.first, here.last)):
        return
    for earlier in (number - 1, number - 2):
        if earlier < 0:
            return
        before = scene.tree.sentence_at(earlier)
        attackers: list[ActorMention] = []
        for index in range(before.first, before.last):
            if _in_general(scene, index):
                for deed in nominal_event(scene, index):
                    attackers += deed.mentions
        sides = {actor.side for mention in attackers for actor in mention.actors}
        if len(sides) == 1 and all(scene.is_group(m) for m in attackers):
            yield replace(event, mentions=tuple(dict.fromkeys(attackers)), proof=earlier)
            return
        if attackers:
            return


def _in_general(scene: Scene, index: int) -> bool:
    token = scene.tree.tokens[index]
    return scene.tree.lemma(index) == "attack" and token.tag == "NNS"


def infer_participants(writer: Writer, placed: Sequence[Reading]) -> Iterator[Reading]:
    """Put the forces that an operation is said to involve where it is said to take place."""
    scene = writer.scene
    told: int | None = None
    for number, sentence in enumerate(scene.tree.analysis.sentences):
        if not scene.tree.readable(number):
            continue
        events = list(_participation(writer, number, after=told))
        if not events:
            continue
        operation = _operation_of(writer, number)
        home = _home(writer, placed, operation, number) if operation else None
        if home is None:
            continue
        told = number
        location, proof = home
        text = writer.scene.tree.analysis.text[sentence.start : sentence.end]
        figures = tuple(re.sub(r"\s+", " ", m[0]) for m in lx.FIGURES.finditer(text))
        for event in events:
            for one in _by_side(event):
                said = figures if event.role == "operating" else ()
                proven = replace(one, proof=proof)
                yield from writer.readings(proven, location, figures=said)


def _participation(writer: Writer, number: int, *, after: int | None) -> Iterator[Event]:
    """Read "they involve forces from A, B, C, with the support of D"; "D supports them"."""
    scene = writer.scene
    tree = scene.tree
    sentence = tree.sentence_at(number)
    for verb in range(sentence.first, sentence.last):
        if not tree.is_verb(verb):
            continue
        if tree.lemma(verb) in lx.INVOLVING:
            below = [i for i in tree.subtree(verb) if i > verb]
            helpers = _helpers(writer, below)
            others = tuple(m for m in scene.named(below) if m not in helpers and m.actors)
            forces = tuple(m for m in others if scene.is_force(m))
            if len(forces) > 1:
                yield Event(index=verb, role="operating", mentions=forces)
                if helpers:
                    noun = next(i for i in below if tree.lemma(i) in lx.SUPPORT)
                    yield Event(index=noun, role="supporting", mentions=helpers)
        elif tree.lemma(verb) in lx.SUPPORT and after is not None and number - after <= 1:
            pronouns = [i for i in tree.children(verb, "dobj") if tree.tokens[i].pos == "PRON"]
            doers = tuple(m for m in scene.doers(verb) if scene.is_force(m))
            if pronouns and doers:
                yield Event(index=verb, role="supporting", mentions=doers)


def _helpers(writer: Writer, below: Sequence[int]) -> tuple[ActorMention, ...]:
    tree = writer.scene.tree
    nouns = [i for i in below if tree.lemma(i) in lx.SUPPORT and tree.tokens[i].pos == "NOUN"]
    return tuple(m for noun in nouns for m in writer.scene.named(tree.subtree(noun)) if m.actors)


def _by_side(event: Event) -> Iterator[Event]:
    """Split an event by side: a list of forces is no coordination between them."""
    sides = dict.fromkeys(actor.side for m in event.mentions for actor in m.actors)
    for side in sides:
        members = tuple(m for m in event.mentions if any(a.side == side for a in m.actors))
        yield replace(event, mentions=members)


def _operation_of(writer: Writer, number: int) -> str | None:
    """Return the operation a sentence names, or points back to."""
    scene = writer.scene
    for earlier in range(number, max(-1, number - _REACH), -1):
        sentence = scene.tree.sentence_at(earlier)
        for mention in reversed(scene.mentions):
            if mention.operation and sentence.start <= mention.start < sentence.end:
                return mention.operation
        if earlier == number and not _points_back(writer, number):
            return None
    return None


def _points_back(writer: Writer, number: int) -> bool:
    tree = writer.scene.tree
    sentence = tree.sentence_at(number)
    for index in range(sentence.first, sentence.last):
        token = tree.tokens[index]
        if token.text.lower() in {"they", "them"}:
            return True
        if token.text.lower() in _ANAPHORA and any(
            tree.tokens[i].text.lower() in _POINTING or tree.tokens[i].dep == "poss"
            for i in tree.children(index)
        ):
            return True
    return False


def _home(
    writer: Writer, placed: Sequence[Reading], operation: str, number: int
) -> tuple[Location, int] | None:
    """Return the place an operation is most often said to be at, and the last sentence saying so.

    Only sentences before `number` count, and only places given as a region.
    """
    scene = writer.scene
    naming = set()
    for mention in scene.mentions:
        if mention.operation == operation:
            naming.add(scene.tree.sentence(mention.start))
    found: list[tuple[Location, int]] = []
    for reading in placed:
        place = reading.location
        sentence = scene.tree.sentence(reading.claim.citations[0].start)
        if place is None or place.form != "region" or sentence is None or sentence >= number:
            continue
        if sentence in naming and reading.claim.role in {"launched", "operating", "target"}:
            found.append((place, sentence))
    if not found:
        return None
    counts = Counter(place.key for place, _ in found)
    best = max(counts, key=lambda key: (counts[key], key))
    return [pair for pair in found if pair[0].key == best][-1]


def infer_pronouns(writer: Writer, placed: Sequence[Reading]) -> Iterator[Reading]:
    """Follow "will hold them" to the places of the sentence, or of the one just before."""
    scene = writer.scene
    for number, sentence in enumerate(scene.tree.analysis.sentences):
        if not scene.tree.readable(number):
            continue
        for verb in range(sentence.first, sentence.last):
            doers = _holders(writer, verb)
            for location, proof in _last_places(writer, placed, verb, number) if doers else ():
                event = Event(index=verb, role="planned", mentions=doers, proof=proof)
                yield from writer.readings(event, location)


def _holders(writer: Writer, verb: int) -> tuple[ActorMention, ...]:
    """Return who is to hold what a pronoun of the clause means; () where nobody is."""
    scene = writer.scene
    tree = scene.tree
    allocated = tree.lemma(verb) in lx.ALLOCATING
    if not tree.is_verb(verb) or not (allocated or is_planned(scene, verb)):
        return ()
    if not allocated and any(tree.lemma(i) in lx.ALLOCATING for i in tree.ancestors(verb)):
        return ()  # "assigned to hold": the first verb says it
    below = {tree.tokens[i].text.lower() for i in tree.subtree(verb) if i > verb}
    if not below & _PRONOUNS or not _holds(writer, verb):
        return ()
    return tuple(m for m in scene.doers(verb) if scene.is_force(m) and m.actors)


def _holds(writer: Writer, verb: int) -> bool:
    """Tell whether the deed is to hold a place: only then is the pronoun safe to follow."""
    words = {writer.scene.tree.lemma(i) for i in writer.scene.tree.subtree(verb)}
    return bool(words & (lx.CONTROL_VERBS | {"possession", "guard", "garrison", "protection"}))


def _last_places(
    writer: Writer, placed: Sequence[Reading], verb: int, number: int
) -> list[tuple[Location, int | None]]:
    """Return the places last said to be held, before a verb, and the sentence if another's."""
    tree = writer.scene.tree
    at = tree.tokens[verb].start
    for earlier in (number, number - 1):
        found: dict[str, Location] = {}
        for reading in placed:
            place = reading.location
            held = reading.claim.role == "took_control"
            if place is None or not held or place.start > at:
                continue
            if tree.sentence(place.start) == earlier:
                found.setdefault(place.key, place)
        if found:
            return [(p, None if earlier == number else earlier) for p in found.values()]
    return []
