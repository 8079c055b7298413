"""Claims that the article ties to no place: dated statements, plans, first stages."""

from collections.abc import Iterator, Sequence

from mapgen.events import lexicon as lx
from mapgen.events.build import Writer
from mapgen.events.event import Event
from mapgen.events.modality import is_planned
from mapgen.events.nouns import nominal_event
from mapgen.events.verbs import verb_events
from mapgen.model import Reading

__all__ = ["unplaced"]

_FORMING = frozenset({"form", "set", "establish", "create", "found"})
_STATEMENTS = frozenset({"announce", "say", "declare", "state", "tell"})
_TALK = frozenset(
    {"resolve", "settle", "negotiate", "negotiation", "difference", "dispute", "dialogue", "talk"}
)
_STAGES = lx.OPERATION_NOUNS


def unplaced(writer: Writer, placed: Sequence[Reading]) -> Iterator[Reading]:
    """Read what is dated or planned and stands without a place of its own."""
    tree = writer.scene.tree
    used = {
        (r.claim.citations[0].start, r.claim.role) for r in placed if r.claim.role != "mentioned"
    }
    taken = {start for start, _ in used}
    for number, sentence in enumerate(tree.analysis.sentences):
        if not tree.readable(number):
            continue
        if (sentence.start, "negotiating") not in used:
            for event in _negotiations(writer, range(sentence.first, sentence.last)):
                yield from writer.readings(event, None)
        for verb in range(sentence.first, sentence.last):
            if not tree.is_verb(verb):
                continue
            for event in (
                *_beginning(writer, verb, number),
                *_forming(writer, verb),
                *(_statement(writer, verb) if sentence.start not in taken else ()),
            ):
                if (sentence.start, event.role) not in used:
                    yield from writer.readings(event, None)


def _negotiations(writer: Writer, words: range) -> Iterator[Event]:
    """Read "long weeks of negotiations between X and Y"."""
    for noun in words:
        lemma = writer.scene.tree.lemma(noun)
        if lemma in lx.AGENTLESS_TALKS or lemma == "negotiate":
            told = nominal_event(writer.scene, noun)
            if writer.scene.tree.is_verb(noun):
                told = verb_events(writer.scene, noun)
            for event in told:
                if len({a.side for m in event.mentions for a in m.actors}) > 1:
                    yield event
                    return


def _beginning(writer: Writer, verb: int, number: int) -> Iterator[Event]:
    """Read "the first stages of the campaign began in February"."""
    scene = writer.scene
    tree = scene.tree
    if tree.lemma(verb) not in lx.LAUNCHES:
        return
    for noun in tree.children(verb, "nsubj", "nsubjpass"):
        words = list(tree.noun_phrase(noun))
        named = any(i in scene.by_token and scene.by_token[i].operation for i in words)
        staged = any(tree.lemma(i) in _STAGES for i in words)
        event = Event(index=verb, role="launched")
        if staged and (named or _recent(writer, number)) and writer.calendar.date(event):
            yield event


def _recent(writer: Writer, number: int) -> bool:
    """Tell whether an operation was named in the two sentences before."""
    tree = writer.scene.tree
    return any(
        mention.operation and number - 2 <= (tree.sentence(mention.start) or 0) < number
        for mention in writer.scene.mentions
    )


def _forming(writer: Writer, verb: int) -> Iterator[Event]:
    """Read "a move to form a joint room of X and Y"."""
    scene = writer.scene
    tree = scene.tree
    if tree.lemma(verb) not in _FORMING or not is_planned(scene, verb):
        return
    objects = tree.children(verb, "dobj")
    owners = tuple(m for noun in objects for m in scene.owners(noun) if m.actors)
    doers = owners or tuple(m for m in scene.doers(verb) if m.actors)
    if doers:
        yield Event(index=verb, role="planned", mentions=doers)


def _statement(writer: Writer, verb: int) -> Iterator[Event]:
    """Read a dated statement of a named body or office: a readiness to settle, or just said."""
    scene = writer.scene
    tree = scene.tree
    if tree.lemma(verb) not in _STATEMENTS:
        return
    speakers = tuple(m for m in scene.doers(verb) if m.actors)
    event = Event(index=verb, role="mentioned", mentions=speakers)
    date = writer.calendar.date(event)
    if not speakers or date is None or date.start is None:
        return
    for clause in tree.children(verb, "ccomp"):
        if any(tree.lemma(i) in _TALK for i in tree.subtree(clause)):
            yield Event(index=clause, role="negotiating", mentions=speakers[:1])
            return
