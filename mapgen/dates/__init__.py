"""Date expressions of an article -> date-only intervals with their precision."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from mapgen.dates.anchors import anchor_at, date_anchors
from mapgen.dates.calendars import calendar_words
from mapgen.dates.discourse import carry_dates
from mapgen.dates.feasts import feast_atoms
from mapgen.dates.intervals import Interval, codes
from mapgen.dates.later import Found, refine_earlier, resolve_later
from mapgen.dates.numbers import number_order
from mapgen.dates.phrases import Phrase, bounded, is_date, phrases
from mapgen.dates.reading import UNKNOWN, Context, read_atom
from mapgen.dates.tense import governing_verb, tense_of, token_at
from mapgen.dates.words import Atom, find_atoms
from mapgen.model import NON_NARRATIVE, DateSpan, Sentence
from mapgen.text import Text, word_lists

__all__ = ["anchor_at", "calendar_words", "carry_dates", "date_anchors", "find_dates"]

_STEPPED = re.compile(
    r"\b(?:day|week|month|year)s?\s+(?:after|before|since|earlier)\b", re.IGNORECASE
)
_ONLY_KNOWN = {"foreign", "ahead", "coming"}  # what else these words say is no date
_TIMES = {"DATE", "TIME", "CARDINAL", "ORDINAL", "QUANTITY"}


def find_dates(analysis: Text) -> tuple[DateSpan, ...]:
    """Find the dates that an article tells.

    Parameters
    ----------
    analysis : Text
        Its ``article.published`` is what "last Saturday" counts from, under a dateline or stamp of
        its own their day (see `date_anchors`); without either, relative dates have neither start
        nor end, only their words.

    Returns
    -------
    tuple of DateSpan
        In text order. Never narrower than the words: "June" is the whole month (ACLED
        time_precision 3, UCDP date_prec 4), "three years ago" a year; "since", "until",
        "before" and "after" leave one end open, and open intervals have no precision codes. A
        missing year is the nearest past one, or the coming one of a verb that looks ahead.
        `at` and `stop` lie inside the sentence whose event is dated.

        "Two days later, X announced on June 22" dates the *earlier* event: the "last June" of
        the sentences before becomes 20 June 2020, its words "last June (two days before
        June 22)", its place unchanged; where nothing there is dated, a new span with the words
        "two days before June 22" has its `at` on the last character of the sentence before.
    """
    found: list[Found] = []
    names = sorted((e.start, e.end) for e in analysis.entities if e.label not in _TIMES)
    anchors, order = date_anchors(analysis), number_order(analysis)
    for number, sentence in enumerate(analysis.sentences):
        block = analysis.block_of(sentence)
        if block is None or block.kind not in NON_NARRATIVE:
            anchor = anchor_at(analysis, anchors, sentence.start)
            found.extend(_in_sentence(analysis, number, found, names, (anchor, order)))
    ends = [(sentence.paragraph, sentence.end - 1) for sentence in analysis.sentences]
    text = analysis.text
    found = resolve_later(refine_earlier(found, ends, text), text)
    return tuple(item.span for item in found)


def _in_sentence(
    analysis: Text,
    number: int,
    before: list[Found],
    names: list[tuple[int, int]],
    beside: tuple[date | None, str],
) -> Iterator[Found]:
    text, sentence = analysis.text, analysis.sentences[number]
    atoms = _dates_only(analysis, sentence, names)
    listed = tuple(phrases(atoms, text, sentence.start))
    night = _said_on(analysis, sentence, listed, beside) or beside[0]
    for phrase in listed:
        token = token_at(analysis, sentence, phrase.atoms[-1].start)
        context = Context(
            published=night if phrase.atoms[0].kind == "night" else beside[0],
            order=beside[1],
            way=phrase.way,
            part=phrase.part,
            tense=tense_of(analysis, sentence, token),
        )
        interval = _read(phrase, context)
        if phrase.atoms[0].kind in _ONLY_KNOWN and interval == UNKNOWN:
            continue
        then = _is_of_then(phrase, text[sentence.start : phrase.start])
        if then or _clashes(phrase, interval, sentence.paragraph, before):
            interval = UNKNOWN
        time_precision, date_prec = codes(interval)
        span = DateSpan(
            start=interval[0],
            end=interval[1],
            words=" ".join(text[phrase.start : phrase.end].split()),
            time_precision=time_precision,
            date_prec=date_prec,
            at=phrase.start,
            stop=phrase.end,
        )
        verb = governing_verb(analysis, sentence, token)
        yield Found(
            phrase=phrase, span=span, sentence=number, paragraph=sentence.paragraph, verb=verb
        )


def _said_on(
    analysis: Text, sentence: Sentence, listed: Sequence[Phrase], beside: tuple[date | None, str]
) -> date | None:
    """Return the Thursday of "killed overnight, police said on Thursday": that night ended then."""
    speech = word_lists("dates", "tense")["speech"]
    for phrase in listed:
        token = token_at(analysis, sentence, phrase.atoms[0].start)
        verb = governing_verb(analysis, sentence, token)
        if verb is None or analysis.tokens[verb].lemma.lower() not in speech:
            continue
        context = Context(published=beside[0], order=beside[1], way=phrase.way, tense="past")
        first, last = _read(phrase, context)
        if first is not None and first == last:
            return first
    return None


def _dates_only(analysis: Text, sentence: Sentence, names: list[tuple[int, int]]) -> list[Atom]:
    text = analysis.text
    others = calendar_words(text, sentence.start, sentence.end)
    atoms = [
        Atom(kind="calendar", start=o.start, end=o.end, days=o.days, text=text[o.start : o.end])
        for o in others
    ]
    atoms += [
        atom
        for atom in feast_atoms(text, sentence.start, sentence.end)
        if not any(other.start < atom.end and atom.start < other.end for other in others)
    ]
    taken = [(atom.start, atom.end) for atom in atoms]
    for atom in find_atoms(text, sentence.start, sentence.end):
        if any(start < atom.end and atom.start < end for start, end in taken):
            continue
        following = _tag_after(analysis, sentence, atom.end)
        if is_date(atom, text, sentence.start, following) and not _in_name(atom, names):
            atoms.append(_counting(atom, text, following))
    return sorted(atoms, key=lambda atom: atom.start)


def _tag_after(analysis: Text, sentence: Sentence, end: int) -> str:
    token = token_at(analysis, sentence, end + 1)
    return analysis.tokens[token].tag if token is not None and end < sentence.end else ""


def _in_name(atom: Atom, names: list[tuple[int, int]]) -> bool:
    """Tell whether a bare month or weekday is part of a longer name, such as a newspaper's."""
    if atom.kind not in {"month", "weekday"} or atom.year:
        return False
    position = bisect_right(names, atom.start, key=lambda name: name[0]) - 1
    if position < 0:
        return False
    start, end = names[position]
    return start <= atom.start and atom.end <= end and end - start > atom.end - atom.start


def _counting(atom: Atom, text: str, following: str) -> Atom:
    """Read "in June 12 soldiers died" as June: the number counts the soldiers."""
    counted = following == "NNS" and atom.kind == "day" and not atom.year and atom.month
    if not counted or not re.search(
        r"\bin\s*$", text[max(0, atom.start - 9) : atom.start], re.IGNORECASE
    ):
        return atom
    month, _, number = atom.text.rpartition(" ")
    if not number.isdigit():
        return atom
    return replace(atom, kind="month", end=atom.start + len(month), day=None, text=month)


def _read(phrase: Phrase, context: Context) -> Interval:
    published = context.published
    if len(phrase.atoms) == 1:
        return bounded(phrase, read_atom(phrase.atoms[0], context), published)
    first, last = phrase.atoms
    if first.year is None and last.year is not None and first.month:
        later = last.month is not None and first.month > last.month
        first = replace(first, year=last.year - later)
    end = read_atom(last, context)
    # What a range begins with is the nearest one before its end.
    start = read_atom(first, replace(context, published=end[0], tense="past", way=""))
    start = bounded(phrase, start, published)
    if start[0] is None or end[1] is None or start[0] > end[1]:
        return UNKNOWN
    return start[0], end[1]


def _is_of_then(phrase: Phrase, before: str) -> bool:
    """Tell "days after he was killed in an overnight raid": the night is one of those days."""
    return phrase.atoms[0].kind == "night" and _STEPPED.search(before) is not None


def _clashes(phrase: Phrase, interval: Interval, paragraph: int, before: list[Found]) -> bool:
    """Tell whether the paragraph speaks of another year than the one taken for a bare date.

    After "In June 2014 the city fell", "On August 8" is most likely of 2014, yet it need not be:
    then neither year is taken.
    """
    atom = phrase.atoms[0]
    if phrase.way or atom.kind not in {"day", "month"} or any(a.year for a in phrase.atoms):
        return False
    known = interval[0] or interval[1]
    for other in reversed(before):
        if other.paragraph != paragraph:
            return False
        told = other.phrase.atoms[-1]
        if told.kind in {"day", "month"} and told.year:
            return known is not None and told.year != known.year
    return False
