"""Dates told by other dates of the text: "two days later", "that day", "a week after June 22"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mapgen.dates.intervals import Interval, around, codes
from mapgen.dates.phrases import Phrase, bounded
from mapgen.model import DateSpan
from mapgen.text import stands_alone, word_lists

__all__ = ["Found", "refine_earlier", "resolve_later", "shifted"]

_FAR = 5  # paragraphs after which "that day" may still be the day that was told last
_BESIDE = re.compile(r"\s*,?\s*(?:on|in|during|at)?\s*(?:the\s+)?")
_SET_OFF = re.compile(r"\s*[,(–—]\s*(?:or\s+|just\s+|only\s+|exactly\s+)?")
_SHUT = re.compile(r"\s*(?:[,.;:)–—”\"]|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A date of the text on its way to a DateSpan."""

    phrase: Phrase
    span: DateSpan
    sentence: int
    paragraph: int
    verb: int | None  # index of the token that governs it


def shifted(phrase: Phrase, from_: Interval) -> Interval:
    """Move a known date by a "two days later" or "three weeks before" phrase.

    Only from a date at least as precise as the step: two days after "June" is no day.
    """
    atom = phrase.atoms[0]
    first, last = from_
    if first is None or last is None:
        return None, None
    room = {"day": 1, "week": 7, "month": 31, "year": 366}
    if atom.kind == "same":
        return (first, last) if first == last else (None, None)
    if (last - first).days + 1 > room[atom.unit]:
        return None, None
    step = -atom.count if atom.way in _words("back") else atom.count
    try:
        if atom.unit == "week" and first == last:
            middle = first + timedelta(days=7 * step)
            return middle - timedelta(days=3), middle + timedelta(days=3)
        return around(first, atom.unit, step)
    except (ValueError, OverflowError):
        return None, None


def refine_earlier(
    found: Sequence[Found], ends: Sequence[tuple[int, int]], text: str
) -> list[Found]:
    """Date the *earlier* event of "Two days later, ... announced on June 22".

    The sentence tells its own day, so its step backwards dates what was told before it: here
    20 June. A coarser date there that holds this day ("last June") is narrowed to it; where the
    sentence before has no date at all, a new one is put at its end. A date that contradicts it
    ends the search, and nothing is changed.

    Parameters
    ----------
    found : sequence of Found
        All dates of the text, in order.
    ends : sequence of (int, int)
        For each sentence its paragraph and the code point of its last character.
    text : str
        The article.
    """
    result = list(found)
    for step in found:
        own = _own_date(step, found, text)
        if own is None:
            continue
        result.remove(step)
        atom = step.phrase.atoms[0]
        back = replace(atom, way="later" if atom.way in _words("back") else "earlier")
        target = shifted(replace(step.phrase, atoms=(back,)), (own.span.start, own.span.end))
        if target[0] is not None and step.sentence > 0:
            way = "after" if atom.way in _words("back") else "before"
            words = f"{_length(step)} {way} {own.span.words}"
            _narrow(result, step, target, words, ends)
    return sorted(result, key=lambda item: item.span.at)


def _own_date(step: Found, found: Sequence[Found], text: str) -> Found | None:
    """Return the date that the sentence of a "two days later" gives its own event."""
    if step.phrase.atoms[0].kind != "shift" or step.span.start is not None:
        return None
    for other in found:
        if other.sentence != step.sentence or other is step:
            continue
        if other.span.start is None or other.span.start != other.span.end:
            continue
        if other.span.at < step.span.at:
            if _explains(step, other, text):
                return other
            continue
        if _stands_before(step, other, text):
            return None  # "two days after June 22" tells the step itself
        beside = _BESIDE.fullmatch(text, step.phrase.end, other.phrase.start)
        if beside or (step.verb is not None and step.verb == other.verb):
            return other
    return None


def _explains(step: Found, day: Found, text: str) -> bool:
    """Tell whether a step only says how late a day was: "On June 22, two days later, he spoke"."""
    beside = _SET_OFF.fullmatch(text, day.phrase.end, step.phrase.start)
    return beside is not None and _SHUT.match(text, step.phrase.end) is not None


def _length(step: Found) -> str:
    """Return the "two days" of "Two days later", "a day" of "the following day"."""
    *length, last = step.span.words.lower().split()
    return f"a {last}" if step.phrase.atoms[0].way in _words("stepping") else " ".join(length)


def _narrow(
    result: list[Found],
    step: Found,
    target: Interval,
    words: str,
    ends: Sequence[tuple[int, int]],
) -> None:
    first, last = target
    if first is None or last is None:
        return
    earlier = [
        item
        for item in result
        if item.sentence < step.sentence and step.paragraph - item.paragraph <= 1
    ]
    known = [item for item in earlier if item.span.start and item.span.end]
    if known:
        item = known[-1]
        if _holds(item.span, first, last):
            noted = f"{item.span.words} ({words})"
            result[result.index(item)] = replace(item, span=_moved(item.span, target, noted))
    elif not earlier:
        paragraph, at = ends[step.sentence - 1]
        if step.paragraph - paragraph <= 1:
            new = replace(step, sentence=step.sentence - 1, paragraph=paragraph)
            span = DateSpan(start=None, end=None, words="", at=at, stop=at + 1)
            result.append(replace(new, span=_moved(span, target, words)))


def _holds(span: DateSpan, first: date, last: date) -> bool:
    """Tell whether a span is wider than an interval and holds it."""
    if span.start is None or span.end is None or (span.start, span.end) == (first, last):
        return False
    return span.start <= first and last <= span.end


def resolve_later(found: Sequence[Found], text: str) -> list[Found]:
    """Resolve "two days later" and "that day" beside the nearest earlier day of the text.

    The nearest counts only within the same or the previous paragraph. "Two days after June 22"
    stands beside the date that follows it.
    """
    result: list[Found] = []
    for position, item in enumerate(found):
        atom = item.phrase.atoms[0]
        if atom.kind not in {"shift", "same"} or item.span.start is not None:
            result.append(item)
            continue
        following = found[position + 1] if position + 1 < len(found) else None
        if following is not None and _stands_before(item, following, text):
            anchor: Found | None = following
        else:
            anchor = _anchor(item, result, text)
        if anchor is not None:
            moved = shifted(item.phrase, (anchor.span.start, anchor.span.end))
            interval = bounded(item.phrase, moved, None)
            span = _moved(item.span, interval, item.span.words)
            result.append(replace(item, span=span))
        else:
            result.append(item)
    return result


def _stands_before(item: Found, following: Found, text: str) -> bool:
    return item.phrase.atoms[0].way in {"before", "after", "prior"} and bool(
        re.fullmatch(r"\s+(?:to\s+)?(?:the\s+)?", text[item.phrase.end : following.phrase.start])
    )


def _anchor(item: Found, earlier: Sequence[Found], text: str) -> Found | None:
    """Return the last earlier date; None for "two days after the vote", which tells its own."""
    atom = item.phrase.atoms[0]
    way, reach = atom.way, _FAR if atom.kind == "same" else 1
    if way in {"before", "after", "prior"} and not stands_alone(text, item.phrase.end):
        return None
    for other in reversed(earlier):
        if item.paragraph - other.paragraph > reach:
            return None
        if other.span.start is not None and other.span.end is not None:
            return other
    return None


def _moved(span: DateSpan, interval: Interval, words: str) -> DateSpan:
    """Return another interval, told by other words, at the same place of the text."""
    time_precision, date_prec = codes(interval)
    return replace(
        span,
        start=interval[0],
        end=interval[1],
        words=words,
        time_precision=time_precision,
        date_prec=date_prec,
    )


def _words(name: str) -> frozenset[str]:
    return word_lists("dates", "later")[name]
