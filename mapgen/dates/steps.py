"""Days told by a step from a day: "a day after rebels took X", "the rain that began Thursday"."""

import re
from dataclasses import replace
from datetime import date

from mapgen.dates.intervals import codes
from mapgen.dates.later import shifted
from mapgen.dates.narrative import Narrative
from mapgen.dates.phrases import Phrase
from mapgen.dates.telling import Telling, narrow
from mapgen.dates.words import find_atoms
from mapgen.model import DateSpan, Reading
from mapgen.text import deps

__all__ = [
    "country_of",
    "of_hazard",
    "ongoing",
    "since",
    "since_clause",
    "stated_day",
    "step_before",
]

_LONGEST = 31  # days that a hazard of which a report tells may have lasted
_BACK = 4  # paragraphs over which "the attack" comes after something
_REACH = 6  # sentences over which a report tells what a hazard did
_DONE_BY_HAZARDS = frozenset(
    {"flood", "landslide", "casualties_found", "displacement", "evacuation",
     "closure", "rescue", "storm"}
)  # fmt: skip
_RECENT = 7  # days before a report
_EARLIER, _LATER = (
    frozenset({"before", "until", "till", "ahead"}),
    frozenset({"after", "following"}),
)
_BOUND = re.compile(r"(?:since|after|before|until|till|by)\b", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|following)$", re.IGNORECASE)


def stated_day(telling: Telling, sentence: int) -> DateSpan | None:
    """Return the day of "It took place on 4 February" for the one event that "it" stands for.

    It stands in the same sentence or opens the next one of its paragraph.
    """
    story = telling.story
    kinds = {reading.claim.event for reading in telling.events_in(sentence)}
    if len(kinds) != 1 or any(story.own(sentence)[1:]):
        return None
    following = sentence + 1
    here = [span for span in story.own(sentence) if _happened(story, span)]
    if here or story.own(sentence) or following >= len(story.analysis.sentences):
        return here[0] if here else None
    same = story.sentence(following).paragraph == story.sentence(sentence).paragraph
    days = story.own(following) if same else []
    return days[0] if len(days) == 1 and _happened(story, days[0]) else None


def _happened(story: Narrative, span: DateSpan) -> bool:
    """Tell the day of "it took place on Sunday", said of nothing that the clause names."""
    tree = story.tree
    top = tree.top(span.at, span.ends_at)
    verb = tree.verb_of(top) if top is not None else None
    if verb is None or tree.lemma(verb) not in story.cues.occurring:
        return False
    subjects = tree.children(verb, *deps.SUBJECTS)
    it = [i for i in subjects if tree.tokens[i].text.lower() in {"it", "this"}]
    return bool(it) and story.tense(verb) == "past" and not _BOUND.match(span.words)


def step_before(telling: Telling, word: int, sentence: int) -> DateSpan | None:
    """Date what a step leads back to: "On Sunday, a day after rebels took X, soldiers came".

    Where the sentence has no day of its own, "It came a day after rebels took X" counts from the
    day that was told last.
    """
    story = telling.story
    tree = story.tree
    above = {word, *tree.ancestors(word)}
    for span in story.own(sentence):
        if span.start or span.end or not _AFTER.search(span.words):
            continue
        link = tree.span(span.ends_at - 1, span.ends_at)[0]
        under = tree.tokens[link].head if tree.tokens[link].dep == deps.MARKER else link
        main = tree.verb_of(tree.tokens[under].head)
        if under not in above or main is None:
            continue
        day = _day_of(telling, main, sentence)
        if day is not None:
            return _back(span, day, story.analysis.text)
    return None


def _day_of(telling: Telling, main: int, sentence: int) -> DateSpan | None:
    """Return the day of the deed that a step leads back from."""
    story = telling.story
    known = [span for span in story.own(sentence) if span.start is not None]
    if known:
        day = narrow(known[0]) if len(known) == 1 else None
        top = None if day is None else story.tree.top(day.at, day.ends_at)
        return day if top is not None and story.tree.verb_of(top) == main else None
    comes = story.tree.lemma(main) in story.cues.happening
    subjects = story.tree.children(main, *deps.SUBJECTS)
    again = any(story.has_article(i) or story.tree.tokens[i].pos == "PRON" for i in subjects)
    return telling.day_before(sentence, _BACK, scenes=False) if comes and again else None


def _back(span: DateSpan, day: DateSpan, text: str) -> DateSpan | None:
    atoms = find_atoms(text, span.at, span.ends_at)
    if len(atoms) != 1 or atoms[0].kind != "shift":
        return None
    phrase = Phrase(start=span.at, end=span.ends_at,
                    atoms=(replace(atoms[0], way="earlier"),))  # fmt: skip
    days = shifted(phrase, (day.start, day.end))
    if days[0] is None:
        return None
    length = " ".join(span.words.split()[:-1]).lower()
    time_precision, date_prec = codes(days)
    return replace(day, start=days[0], end=days[1], words=f"{day.words} ({length} before)",
                   time_precision=time_precision, date_prec=date_prec)  # fmt: skip


def ongoing(
    telling: Telling, nouns: frozenset[str], verbs: frozenset[str]
) -> tuple[tuple[int, DateSpan], ...]:
    """Return hazards that go on, "the rain that began on Thursday", with their sentences.

    `verbs` say that one of the `nouns` began, or came.
    """
    story = telling.story
    tree = story.tree
    published = story.analysis.article.published
    found = []
    for span in story.dates:
        top = tree.top(span.at, span.ends_at)
        verb = tree.verb_of(top) if top is not None else None
        number = tree.sentence(span.at)
        if verb is None or number is None or span.start is None or published is None:
            continue
        if not 0 <= (published - span.start).days <= _LONGEST:
            continue
        subjects = tree.children(verb, *deps.SUBJECTS)
        if tree.tokens[verb].dep == deps.RELATIVE:
            subjects.append(tree.tokens[verb].head)
        named = [w for i in subjects for w in (i, *tree.children(i, deps.COMPOUND))]
        hazards = any(tree.lemma(i) in nouns for i in named)
        if hazards and tree.lemma(verb) in verbs:
            found.append((number, since(span, published)))
    return tuple(found)


def of_hazard(
    telling: Telling, going: tuple[tuple[int, DateSpan], ...], reading: Reading, sentence: int
) -> DateSpan | None:
    """Date what a hazard did since it began, where an article tells of one and in its country."""
    country = country_of(reading)
    if len(going) != 1 or country is None or reading.claim.event not in _DONE_BY_HAZARDS:
        return None
    number, days = going[0]
    apart = telling.story.opens_scene(sentence) and sentence > number
    if apart or not number <= sentence <= number + _REACH:
        return None
    near = [r for n in range(max(0, number - 2), number + 1) for r in telling.events_in(n)]
    return days if country in {country_of(other) for other in near} else None


def since_clause(story: Narrative, word: int, sentence: int) -> DateSpan | None:
    """Date what came after, or was, what a clause below it tells: "arrested those who fled Monday".

    It was on that day or later; told some days before the article, and nothing nearer is known.
    """
    tree, spans = story.tree, story.own(sentence)
    published = story.analysis.article.published
    verb = tree.verb_of(word)
    day = narrow(spans[0]) if len(spans) == 1 else None
    if day is None or verb is None or published is None or day.start is None:
        return None
    if not 0 <= (published - day.start).days <= _RECENT or _BOUND.match(day.words):
        return None
    top = tree.top(day.at, day.ends_at)
    dated = tree.verb_of(top) if top is not None else None
    if dated is None or dated == verb or verb not in tree.ancestors(dated):
        return None
    path = [dated, *tree.ancestors(dated)]
    below = path[: path.index(verb)]
    marks = {
        tree.lemma(m) for i in below for m in tree.children(i, deps.MARKER, deps.PREP) if m < i
    }
    marks |= {tree.lemma(i) for i in below if tree.tokens[i].dep == deps.PREP}
    clause = any(tree.tokens[i].dep in (deps.RELATIVE, deps.NOUN_CLAUSE) for i in below)
    helped = {tree.tokens[i].text.lower() for i in tree.children(dated, deps.AUXILIARY)}
    lasts = story.tense(dated) == "perfect" and "to" not in helped  # "has been cut off for days"
    past = story.tense(dated) in {"past", "pluperfect"} or tree.tokens[dated].tag == "VBN"
    past = past and not lasts
    if not past or marks & _EARLIER or not (clause or marks & _LATER):
        return None
    return since(day, published, "or later")


def country_of(reading: Reading) -> str | None:
    """Return the country that a reading is in, if it is known."""
    place = reading.location.place if reading.location else None
    return place.country if place else None


def since(span: DateSpan, published: date, note: str = "since then") -> DateSpan:
    """Return the days from a day to that of the article."""
    ends = (span.start, published)
    time_precision, date_prec = codes(ends)
    return replace(span, end=published, words=f"{span.words} ({note})",
                   time_precision=time_precision, date_prec=date_prec)  # fmt: skip
