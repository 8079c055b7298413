"""One event told in several sentences: joined, doubted, and put down to whom the text blames."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mapgen.events.build import Writer
from mapgen.events.event import Event
from mapgen.events.grammar import grammar
from mapgen.events.reader import Reader
from mapgen.events.triggers import objects_of
from mapgen.model import ActorMention, DateSpan, Reading
from mapgen.text import deps, phrases, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["blamed", "disputed", "is_long_ago", "is_of_many", "joined", "overlap"]

_VIOLENCE = frozenset(
    {"ground_attack", "air_or_drone_strike", "shelling", "bomb_or_mine", "ambush", "abduction",
     "casualties_found"}
)  # fmt: skip
_PLAIN = "ground_attack"  # the type of an attack of which no more is said
_REACH = 2  # sentences over which "the attack" is followed back
_RECENT = 31  # days that an undated event of a report may lie back
_CITED = 5  # quotes that one claim has at most


def joined(writer: Writer, readings: Sequence[Reading]) -> list[Reading]:
    """Join what is told twice of one place: by its headline, and without and with its doer."""
    return _without_headlines(writer, _without_nobodys(writer, readings))


def _without_nobodys(writer: Writer, readings: Sequence[Reading]) -> list[Reading]:
    """Join an attack by nobody named with the one told of the same place with its doer."""
    kept = dict(enumerate(readings))
    attacks: dict[str, list[int]] = defaultdict(list)  # by place
    for number, reading in kept.items():
        if reading.location and reading.claim.role == "attacked" and not reading.claim.negated:
            attacks[reading.location.key].append(number)
    for number, reading in enumerate(readings):
        if not _is_nobodys(reading) or reading.location is None:
            continue
        same = (n for n in attacks[reading.location.key] if _may_be_one(writer, reading, kept[n]))
        if (found := next(same, None)) is not None:
            kept[found] = _with(kept[found], reading)
            del kept[number]
    return list(kept.values())


def _may_be_one(writer: Writer, nobodys: Reading, other: Reading) -> bool:
    """Tell whether an attack by nobody named may be one that is told with its doer."""
    alike = not other.claim.inferred or nobodys.claim.event in (_PLAIN, other.claim.event)
    return alike and _same(writer, nobodys, other)


def _without_headlines(writer: Writer, readings: Sequence[Reading]) -> list[Reading]:
    """Join what the headline claims with the same part told by the text, and its doubts."""
    kept = dict(enumerate(readings))  # by place in the list: doubts change what is kept
    for number in range(len(readings)):
        reading = kept[number]
        if reading.claim.role == "mentioned" or not _in_headline(writer, reading):
            continue
        same = [n for n, o in kept.items() if n != number and _is_retold(writer, reading, o)]
        same = [n for n in same if not _in_headline(writer, kept[n])]
        if same:
            told = kept[same[0]]
            del kept[number]
            kept[same[0]] = _with(told, reading)
            kept = {n: _as_doubted(o, reading, told.claim.hedges) for n, o in kept.items()}
    return list(kept.values())


def _as_doubted(reading: Reading, headline: Reading, hedges: tuple[str, ...]) -> Reading:
    """Return another part in a headline's event with the doubt that the text has of it."""
    a, b = reading.claim, headline.claim
    parts = a.event_id == b.event_id and reading.location == headline.location
    if not hedges or a.hedges or not parts or not a.event_id:
        return reading
    return replace(reading, claim=replace(a, hedges=hedges))


def _with(told: Reading, again: Reading) -> Reading:
    """Add to a claim the quotes, date and doubts of another telling of it."""
    citations = dict.fromkeys((*told.claim.citations, *again.claim.citations))
    claim = replace(
        told.claim,
        citations=tuple(citations)[:_CITED],
        date=told.claim.date or again.claim.date,
    )
    return replace(told, claim=claim)


def _in_headline(writer: Writer, reading: Reading) -> bool:
    start = reading.claim.citations[0].start
    tree = writer.scene.tree
    return tree.analysis.kind_at(start) == "heading" or tree.sentence(start) == 0


def _is_retold(writer: Writer, one: Reading, other: Reading) -> bool:
    """Tell whether two claims are of one part in one event."""
    a, b = one.claim, other.claim
    alike = (a.role, a.layer, a.negated, a.planned) == (b.role, b.layer, b.negated, b.planned)
    return alike and a.event == b.event and _same(writer, one, other)


def _is_nobodys(reading: Reading) -> bool:
    return reading.claim.role == "happened" and reading.claim.event in _VIOLENCE


def _same(writer: Writer, one: Reading, other: Reading) -> bool:
    if one.location is None or other.location is None or one.location.key != other.location.key:
        return False
    days = [one.claim.date, other.claim.date]
    if any(r.claim.date is None and is_of_many(writer, r) for r in (one, other)):
        return False
    if None in days and any(is_long_ago(writer, day) for day in days):
        return False  # what is undated is news
    return overlap(*days)


def is_of_many(writer: Writer, reading: Reading) -> bool:
    """Tell "X has seen a number of attacks in recent weeks", which is no telling of one attack."""
    whole = reading.claim.citations[0]
    return (
        phrases("events", "of_many").search(writer.article.text, whole.start, whole.end) is not None
    )


def is_long_ago(writer: Writer, day: DateSpan | None) -> bool:
    """Tell a day that lies well before the report's own."""
    published = writer.article.published
    return bool(day and day.end and published and (published - day.end).days > _RECENT)


def overlap(one: DateSpan | None, other: DateSpan | None) -> bool:
    """Tell whether two dates may be the same; an unknown one may be any."""
    if one is None or other is None:
        return True
    before = one.end and other.start and one.end < other.start
    after = other.end and one.start and other.end < one.start
    return not (before or after)


# ---- doubts of another sentence


def disputed(writer: Writer, readings: Sequence[Reading]) -> list[Reading]:
    """Add the doubt of the next sentence: "The claim could not be verified", "X denied it"."""
    tree = writer.scene.tree
    done = load_vocabulary().of_kind("done") | load_vocabulary().of_kind("received")
    said: dict[int, str] = {}
    for number, sentence in enumerate(tree.analysis.sentences):
        text = tree.analysis.text[sentence.start : sentence.end]
        if (match := phrases("events", "dispute").search(text)) is not None:
            said[number] = " ".join(match[0].split())
    return [_doubted(writer, r, said) if r.claim.role in done else r for r in readings]


def _doubted(writer: Writer, reading: Reading, said: dict[int, str]) -> Reading:
    """Return the claim with the doubt of the sentence after its own, if that has no claim."""
    tree = writer.scene.tree
    number = tree.sentence(reading.claim.citations[0].start)
    if number is None or number + 1 not in said or reading.claim.hedges:
        return reading
    here, after = tree.sentence_at(number), tree.sentence_at(number + 1)
    if here.paragraph != after.paragraph:
        return reading
    citations = dict.fromkeys((*reading.claim.citations, writer.cite(number + 1)))
    claim = replace(reading.claim, hedges=(said[number + 1],), citations=tuple(citations)[:_CITED])
    return replace(reading, claim=claim)


# ---- whom the text blames


def blamed(writer: Writer, reader: Reader, placed: Sequence[Reading]) -> Iterator[Reading]:
    """Read "blaming X" and "The attack was attributed to X" of the attack told just before."""
    tree = reader.parties.tree
    accusing = word_lists("events", "words")["accusing"] | word_lists("events", "words")["blame"]
    for verb in range(len(tree.tokens)):
        if (
            tree.lemma(verb) not in accusing
            or not tree.is_verb(verb)
            or tree.children(verb, deps.NEGATION)
        ):
            continue
        agents = reader.parties.armed(_accused(reader, verb))
        for told in _told_before(writer, reader, placed, verb) if agents else ():
            yield from _blamed_for(writer, verb, agents, told)


def _blamed_for(
    writer: Writer, verb: int, agents: tuple[ActorMention, ...], told: Reading
) -> Iterator[Reading]:
    """Yield that whoever is blamed did what is told, unless it is told so already."""
    tree = writer.scene.tree
    sides = {actor.side for mention in agents for actor in mention.actors}
    if told.claim.layer in sides and told.claim.role == "attacked":
        return
    event = Event(
        index=verb,
        role="attacked",
        mentions=agents,
        kind=told.claim.event,
        proof=tree.sentence(told.claim.citations[0].start),
        hedges=(tree.tokens[verb].text,),
    )
    for reading in writer.readings(event, told.location):
        date, event_id = reading.claim.date or told.claim.date, told.claim.event_id
        claim = replace(reading.claim, date=date, event_id=event_id, inferred=True)
        yield replace(reading, claim=claim)


def _accused(reader: Reader, verb: int) -> tuple[ActorMention, ...]:
    """Return who is blamed; () where the words say of what, which is read with its own place."""
    tree, parties = reader.parties.tree, reader.parties
    lemma = tree.lemma(verb)
    preps = tree.children(verb, deps.PREP, deps.DATIVE)
    if _says_of_what(reader, verb):
        return ()
    if lemma in word_lists("events", "words")["blame"]:
        led = [p for p in preps if tree.lemma(p) in grammar("blamed_by")]
        nouns = [n for p in led for n in tree.children(p, deps.PREP_OBJECT)]
        if lemma == "blame" and not nouns:
            nouns = objects_of(tree, verb)
    else:
        nouns = objects_of(tree, verb)
        what = [(p, n) for p in preps for n in tree.children(p, deps.PREP_OBJECT)]
        told = ((n in reader.triggers or tree.lemma(p) == "of", n) for p, n in what)
        other = any(says and not _is_definite(reader, n) for says, n in told)
        clause = any(tree.children(p, deps.PREP_CLAUSE) for p in preps)
        if clause or other or lemma in grammar("of_something"):
            return ()
    return tuple(dict.fromkeys(m for n in nouns for m in parties.of(n)))


def _says_of_what(reader: Reader, verb: int) -> bool:
    """Tell "suspected to be hiding in X" from "suspected to be behind it"."""
    tree = reader.parties.tree
    clauses = tree.children(verb, deps.OPEN_CLAUSE, deps.CONTENT)
    return bool(clauses) and not any(
        tree.lemma(i) in grammar("answerable") for c in clauses for i in tree.subtree(c)
    )


def _is_definite(reader: Reader, noun: int) -> bool:
    """Tell "the attack", told before, from "suspected of an attack" told nowhere else."""
    tree = reader.parties.tree
    words = tree.children(noun, deps.DETERMINER)
    return any(tree.tokens[i].text.lower() in grammar("definite") for i in words)


def _told_before(
    writer: Writer, reader: Reader, placed: Sequence[Reading], verb: int
) -> list[Reading]:
    """Return the one violent event that an accusation is about, at each of its places.

    It is told in the same sentence, or just before.
    """
    tree = writer.scene.tree
    number = tree.number(verb)
    own = tree.children(
        verb, deps.SUBJECT, deps.PASSIVE_SUBJECT, deps.OBJECT, deps.PREP, deps.DATIVE
    )
    if any(i in reader.links.placed for part in own for i in tree.noun_phrase(part)):
        return []  # it says where itself
    for reach in range(_REACH + 1):
        before = [
            r
            for r in placed
            if r.claim.event in _VIOLENCE
            and r.claim.role in {"happened", "attacked"}
            and not (r.claim.negated or r.claim.planned or r.location is None)
            and tree.sentence(r.claim.citations[0].start) == number - reach
        ]
        places = {r.location.key: r for r in before if r.location is not None}
        if before:
            one = len({r.claim.event_id for r in before}) == 1
            return list(places.values()) if len(places) == 1 or one else []
    return []
