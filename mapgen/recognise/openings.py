"""Finds the names that a line opens with where its place is said: "ODA, Kenya (AFP) - Two died".

Several may be joined by commas or by strokes: "ODA / BOR: A bridge fell".
"""

from collections.abc import Iterator, Sequence

from mapgen.recognise.doubtful import is_kind
from mapgen.recognise.known import cut
from mapgen.recognise.missed import is_force
from mapgen.recognise.view import Span, View, relation_of
from mapgen.text import word_lists

__all__ = ["openings"]

_HYPHENS = frozenset("-‐‑–—")
_DASHES = frozenset({"-", "--", "–", "—"})
_TIMES = frozenset({"DATE", "TIME", "CARDINAL", "MONEY", "PERCENT", "QUANTITY", "ORDINAL"})
_BARRED = ("bodies", "titles", "publishers", "articles", "agencies")
_LONGEST = 4  # words of a name
_LONGEST_NOTE = 4  # words in brackets before the dash: "(AFP)"
_SHORTEST = 4  # letters
_SENTENCE = 40  # code points of what a dateline opens, at least


def openings(seen: View, sure: Sequence[Span]) -> Iterator[Span]:
    """Yield the names of datelines and of lines' labels, but sure places, in text order."""
    taken = {i: span for span in sure for i in range(span.first, span.last)}
    for index in range(len(seen.words)):
        if not _begins_line(seen, index):
            continue
        names, strokes = _names(seen, index)
        known = any(span.first in taken for span in names)
        if names and _is_opening(seen, names, known=known, strokes=strokes):
            for span in names:
                free = not any(i in taken for i in range(span.first, span.last))
                if free and _may_be_one(seen, span):
                    yield span


def _begins_line(seen: View, index: int) -> bool:
    word = seen.words[index]
    if not word.capital:
        return False
    return index == 0 or "\n" in seen.text[seen.words[index - 1].end : word.start]


def _names(seen: View, at: int) -> tuple[list[Span], bool]:
    """Return the names from a word on that commas or strokes join, and whether strokes do."""
    names: list[Span] = []
    strokes = False
    while (end := _end(seen, at)) > at and not (names and _is_time(seen, at)):
        names.append(cut(seen, at, end))
        strokes |= seen.lower(end) == "/"
        if seen.lower(end) not in {",", "/"}:
            break
        at = end + 1
    return names, strokes


def _is_time(seen: View, index: int) -> bool:
    return relation_of(seen, index)[0] in _TIMES


def _is_dated(seen: View, index: int) -> bool:
    """Tell whether a comma and a day follow: "Oda, Nov 4", but not "Ada, 34"."""
    at = index + 1
    if seen.lower(index) != ",":
        return False
    while at < len(seen.words) and relation_of(seen, at)[0] == "DATE":
        at += 1
    day = seen.words[index + 1 : at]
    return any(w.capital for w in day) and any(w.text[0].isdigit() for w in day)


def _end(seen: View, first: int) -> int:
    """Return where the name ends that begins at a word; the word itself where none does."""
    end = at = first
    while at < min(len(seen.words), first + 2 * _LONGEST):
        word = seen.words[at]
        if at > first and "\n" in seen.text[seen.words[at - 1].end : word.start]:
            break
        glued = word.text in _HYPHENS and at > first and seen.words[at - 1].end == word.start
        if word.capital and word.text[0].isalpha():
            end = at + 1
        elif at == first or not (glued or _links(seen, at)):
            break
        at += 1
    return end


def _links(seen: View, index: int) -> bool:
    """Tell whether a particle, or a small word after a hyphen, leads on: "Port-au-Oda"."""
    joined = seen.words[index - 1].text in _HYPHENS and seen.words[index].text.islower()
    return joined or seen.lower(index) in seen.lexicon["particles"]


def _is_opening(seen: View, names: Sequence[Span], *, known: bool, strokes: bool) -> bool:
    """Tell whether a dash, or news agency and dash, follow; after strokes a colon will do."""
    at = names[-1].last
    told = seen.text[names[-1].end : names[-1].end + _SENTENCE]
    if len(told) < _SENTENCE or "\n" in told:
        return False
    if strokes and seen.lower(at) == ":":
        return True
    if _is_dated(seen, at):
        return True  # "ODA, Nov 4: Two died", "Oda, Kenya, Aug. 23"
    agency = seen.lower(at) == "("
    if agency:
        closing = range(at + 1, at + 1 + _LONGEST_NOTE)
        at = next((i + 1 for i in closing if seen.lower(i) == ")"), at)
    dash = seen.lower(at) in _DASHES and _is_apart(seen, at)
    large = names[0].text.isupper()
    return dash and (agency or known or large or _is_first(seen, names[0]))


def _is_apart(seen: View, index: int) -> bool:
    """Tell whether a dash is no hyphen within a name."""
    word = seen.words[index]
    return word.text != "-" or seen.words[index - 1].end < word.start


def _is_first(seen: View, span: Span) -> bool:
    """Tell whether the first line of an article begins there."""
    before = seen.words[span.first - 1].start if span.first else -1
    return before < seen.analysis.article.body_start <= span.start


def _may_be_one(seen: View, span: Span) -> bool:
    """Tell whether it could be a place: no day, body, person with a title, or note to readers."""
    words = seen.words[span.first : span.last]
    lists = seen.lexicon
    if len(span.text) < _SHORTEST or len(words) > 2 * _LONGEST or is_kind(seen, words):
        return False
    if _is_time(seen, span.first) or is_force(span.text):
        return False
    barred = any(word.lower in lists[name] for name in _BARRED for word in words)
    notes = word_lists("recognise", "openings")["notes"] | seen.small
    plain = all(word.lower in lists["blocked"] | lists["compass"] for word in words)
    people = seen.demonym(span.text) is not None
    return not (barred or plain or people or any(word.lower in notes for word in words))
