"""Finds capitalised words that stand where a place stands, but were not taken for one.

They are listed with a reason and never placed, so that a person can say what they are.
"""

from collections.abc import Iterator

from mapgen.recognise.bodies import body_around, in_body, publishes
from mapgen.recognise.position import coordinated, ends, placed, visited
from mapgen.recognise.spans import cut
from mapgen.recognise.view import Span, View, relation

__all__ = ["possible_names"]

_NO_PLACE = frozenset(
    {"DATE", "TIME", "LANGUAGE", "EVENT", "WORK_OF_ART", "LAW", "MONEY", "PERCENT"}
    | {"QUANTITY", "ORDINAL", "CARDINAL"}
)
_PEOPLES = ("an", "ans", "ish", "ese", "ic", "ist", "ists", "i", "is", "s")
_PARTICLES = frozenset(
    {"al", "el", "ul", "ad", "an", "ar", "as", "ash", "at", "az", "ed", "en", "er", "es", "ez"}
    | {"de", "da", "do", "del", "di", "la", "le"}
)
_HYPHENS = frozenset("-‐‑–")
_SHORTEST = 4
_ACRONYM = 5  # letters; "AIG", "FEMA", but KIDAL is a name in a headline
_LONGEST = 4  # words
_MOSTLY = 0.6  # of the long words of a heading are capitalised


def possible_names(seen: View, sure: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return these words' spans in text order, each name once; none touches a sure place."""
    names = {span.text.lower() for span in sure}
    found: list[Span] = []
    for span in _placed(seen, {span.first: span for span in sure}):
        name = span.text.lower()
        if name not in names and _doubtful(seen, span) and not _heading(seen, span):
            names.add(name)
            found.append(span)
    return tuple(found)


def _placed(seen: View, sure: dict[int, Span]) -> Iterator[Span]:
    """Yield runs of capitalised words in a place's position, or in a list with a place."""
    before: Span | None = None
    index = 0
    while index < len(seen.words):
        span = sure.get(index) or _run(seen, index, sure)
        index = span.last if span else index + 1
        if span is None:
            continue
        if span.first in sure:
            before = None if span.demonym or in_body(seen, span) else span
            continue
        listed = before is not None and coordinated(seen, before, span) and ends(seen, span.last)
        stands = placed(seen, span.first, span.last) or (visited(seen, span) and _known(seen, span))
        before = span if listed or stands else None
        if before is not None:
            yield span


def _known(seen: View, span: Span) -> bool:
    """Tell whether a place has this name, and nothing says that a person or body is meant."""
    return relation(seen, span)[0] not in {"PERSON", "ORG"} and bool(seen.lookup(span.text))


def _run(seen: View, first: int, sure: dict[int, Span]) -> Span | None:
    end = at = first
    while at < len(seen.words) and (at == first or seen.joined(at - 1, at + 1)):
        word = seen.words[at]
        if at in sure:
            return None
        if word.capital and word.text[0].isalpha():
            end = at + 1
        elif at == first or (word.text not in _HYPHENS and word.lower not in _PARTICLES):
            break
        at += 1
    return cut(seen, first, end) if end > first else None


def _doubtful(seen: View, span: Span) -> bool:
    """Tell whether it could be a place at all: no person, body, day, abbreviation or class 3A."""
    words = seen.words[span.first : span.last]
    label, exact = relation(seen, span)
    if len(span.text) < _SHORTEST or len(words) > _LONGEST or label in _NO_PLACE:
        return False
    if label in {"PERSON", "ORG"} and (len(words) > 1 or not exact):
        return False
    if label == "NORP" and (not exact or span.text.lower().endswith(_PEOPLES)):
        return False
    if span.text.isupper() and len(span.text) <= _ACRONYM:
        return False
    if body_around(seen, span) or publishes(seen, span) or seen.lower(span.last)[:1].isdigit():
        return False
    return all(_naming(seen, index) for index in range(span.first, span.last))


def _naming(seen: View, index: int) -> bool:
    word, lists = seen.words[index], seen.lists
    if not word.capital:
        return True
    listed = (word.lower in lists[name] for name in ("blocked", "bodies", "titles", "roads"))
    common = word.lower in seen.small or word.lower in seen.people
    return seen.analysis.tokens[word.token].pos == "PROPN" and not common and not any(listed)


def _heading(seen: View, span: Span) -> bool:
    """Tell whether the rest of the sentence is mostly written with capitals."""
    number = seen.analysis.sentence_at(span.start)
    if number is None:
        return False
    sentence = seen.analysis.sentences[number]
    rest = f"{seen.text[sentence.start : span.start]} {seen.text[span.end : sentence.end]}"
    long = [word for word in rest.split()[1:] if len(word) > 3 and word[0].isalpha()]
    return len(long) > 1 and sum(w[0].isupper() for w in long) >= _MOSTLY * len(long)
