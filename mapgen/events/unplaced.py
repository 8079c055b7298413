"""Claims that the article ties to no place: dated statements, plans, first stages."""

from collections.abc import Iterator, Sequence

from mapgen.events.build import Writer
from mapgen.events.event import Event
from mapgen.events.reader import Reader
from mapgen.model import ActorMention, Reading
from mapgen.text import deps, modality_of, word_lists

__all__ = ["unplaced"]


def unplaced(writer: Writer, reader: Reader, placed: Sequence[Reading]) -> Iterator[Reading]:
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
            for event in _negotiations(reader, range(sentence.first, sentence.last)):
                yield from writer.readings(event, None)
        for verb in range(sentence.first, sentence.last):
            if not tree.is_verb(verb):
                continue
            for event in (
                *_beginning(writer, verb, number),
                *_forming(writer, reader, verb),
                *(_statement(writer, reader, verb) if sentence.start not in taken else ()),
            ):
                if (sentence.start, event.role) not in used:
                    yield from writer.readings(event, None)


def _negotiations(reader: Reader, words: range) -> Iterator[Event]:
    """Read "long weeks of negotiations between X and Y"."""
    for index in words:
        trigger = reader.triggers.get(index)
        if trigger is None or trigger.frame.agent != "negotiating":
            continue
        frame, part = trigger.frames[0]
        who = reader.cast.arguments.of(trigger, frame, part).agents
        if len({a.side for m in who for a in m.actors}) > 1:
            told = (e for e in reader.cast.parts(index) if e.mentions)
            yield from told
            return


def _beginning(writer: Writer, verb: int, number: int) -> Iterator[Event]:
    """Read "the first stages of the campaign began in February"."""
    scene = writer.scene
    tree = scene.tree
    words = word_lists("events", "words")
    if tree.lemma(verb) not in words["launching"]:
        return
    for noun in tree.children(verb, *deps.SUBJECTS):
        phrase = list(tree.noun_phrase(noun))
        named = any(i in scene.by_token and scene.by_token[i].operation for i in phrase)
        staged = any(tree.lemma(i) in words["operations"] for i in phrase)
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


def _forming(writer: Writer, reader: Reader, verb: int) -> Iterator[Event]:
    """Read "a move to form a joint room of X and Y"."""
    tree = writer.scene.tree
    if tree.lemma(verb) not in word_lists("events", "words")["forming"]:
        return
    if not modality_of(tree, verb).planned:
        return
    bodies = tree.children(verb, deps.OBJECT, deps.PASSIVE_SUBJECT)
    owners = [m for n in tree.children(verb, deps.OBJECT) for m in _named_in(writer, n)]
    if not owners and not any(tree.lemma(n) in _formed() for n in bodies):
        return  # "to establish an Islamist state"
    doers = owners or [
        m for m in reader.cast.arguments.doers(verb)[0] if m in writer.scene.mentions
    ]
    if mentions := tuple(m for m in doers if m.actors):
        yield Event(index=verb, role="planned", mentions=mentions)


def _formed() -> frozenset[str]:
    return word_lists("events", "words")["formed"] | word_lists("events", "forces")["security"]


def _named_in(writer: Writer, noun: int) -> tuple[ActorMention, ...]:
    """Return whom a noun phrase names as its parts: "a joint room of X and Y"."""
    return writer.scene.named(writer.scene.tree.noun_phrase(noun))


def _statement(writer: Writer, reader: Reader, verb: int) -> Iterator[Event]:
    """Read a dated statement of a named body or office: a readiness to settle, or just said."""
    tree = writer.scene.tree
    words = word_lists("events", "words")
    if tree.lemma(verb) not in words["stating"]:
        return
    doers = reader.cast.arguments.doers(verb)[0]
    speakers = tuple(m for m in doers if m.actors and m in writer.scene.mentions)
    event = Event(index=verb, role="mentioned", mentions=speakers)
    date = writer.calendar.date(event)
    if not speakers or date is None or date.start is None:
        return
    for clause in tree.children(verb, deps.CONTENT):
        if any(tree.lemma(i) in words["settling"] for i in tree.subtree(clause)):
            yield Event(index=clause, role="negotiating", mentions=speakers[:1])
            return
