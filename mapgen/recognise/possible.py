"""Finds capitalised words that stand where a place stands, but were not taken for one.

They are listed with a reason and never placed, so that a person can say what they are.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mapgen.recognise.bodies import body_around, in_body, publishes
from mapgen.recognise.leading import (
    is_at,
    is_by_building,
    is_called,
    is_inside,
    is_known,
    is_on_way,
)
from mapgen.recognise.missed import has_folk, is_force
from mapgen.recognise.position import coordinated, ends, is_held, placed, visited
from mapgen.recognise.spans import cut
from mapgen.recognise.things import sickens
from mapgen.recognise.view import Span, View, is_unit, relation, relation_of
from mapgen.recognise.words import Word
from mapgen.text import word_lists

__all__ = ["possible_names"]

_NO_PLACE = frozenset(
    {"DATE", "TIME", "LANGUAGE", "EVENT", "WORK_OF_ART", "LAW", "MONEY", "PERCENT"}
    | {"QUANTITY", "ORDINAL", "CARDINAL"}
)
_PEOPLES = ("an", "ans", "ish", "ese", "ic", "ist", "ists", "i", "is", "s")
_HYPHENS = frozenset("-‐‑–")
_TIMES = frozenset({"DATE", "TIME"})
_SHORTEST = 4
_LISTED = 3  # names of a list
_ACRONYM = 5  # letters; "AIG", "FEMA", but KIDAL is a name in a headline
_LONGEST = 4  # words
_MOSTLY = 0.6  # of the long words of a heading are capitalised


def possible_names(
    seen: View, sure: tuple[Span, ...], missed: tuple[Span, ...] = ()
) -> tuple[Span, ...]:
    """Return these words' spans in text order, each name once; none touches a sure place.

    `missed` are spans that nearly were taken for places: they are among them wherever they stand.
    """
    names = {span.text.lower() for span in sure}
    again: set[str] = set()  # names that were listed, but not where the text says where they lie
    found: list[Span] = []
    for span, put in _placed(seen, {span.first: span for span in sure}):
        name = span.text.lower()
        if is_force(name) or sickens(seen, span):
            continue
        fresh = name not in names or (name in again and _is_within(seen, span))
        if fresh and _doubtful(seen, span, put=put) and not _heading(seen, span):
            names.add(name)
            again ^= {name}
            found.append(span)
    for span in missed:
        apart = all(span.last <= one.first or one.last <= span.first for one in found)
        if apart and span.text.lower() not in names and _may_miss(seen, span):
            names.add(span.text.lower())
            found.append(span)
    return tuple(sorted(found, key=lambda span: span.first))


def _may_miss(seen: View, span: Span) -> bool:
    """Tell whether what nearly was a place is no abbreviation, no kind and no heading."""
    words = seen.words[span.first : span.last]
    letters = span.text.isupper() and len(span.text) <= _ACRONYM
    blocked = len(words) == 1 and words[0].lower in seen.lists["blocked"]
    blocked = blocked or is_force(span.text)
    return not (letters or blocked or _is_kind(seen, words) or _heading(seen, span))


def _placed(seen: View, sure: dict[int, Span]) -> Iterator[tuple[Span, bool]]:
    """Yield runs of capitalised words in a place's position, or in a list with a place.

    Also tells of each whether its words say so plainly that no person can be meant.
    """
    runs = tuple(_runs(seen, sure))
    before: Span | None = None
    before_plain = False
    chain = 0  # names of this list so far
    for number, span in enumerate(runs):
        follows = before is not None and coordinated(seen, before, span)
        chain = chain + 1 if follows else 0
        if span.first in sure:
            before = None if span.demonym or in_body(seen, span) else span
            continue
        listed = follows and ends(seen, span.last)
        stands = placed(seen, span.first, span.last) or (
            visited(seen, span) and is_known(seen, span)
        )
        stands = stands or (seen.lower(span.first - 1) in _words("after") and is_called(seen, span))
        stands = stands or is_by_building(seen, span) or is_at(seen, span)
        way = is_on_way(seen, span, before) or is_held(seen, span.first)
        way = way or (has_folk(seen, span) and bool(seen.lookup(span.text)))
        leads = _leads_list(seen, runs[number:], sure) or _taken(seen, runs[number:])
        put = _put(seen, runs[number:], sure)
        if listed or stands or leads or put or way:
            before = span
            plain = put or way or is_inside(seen, span) or is_at(seen, span)
            plain = plain or (listed and _is_known_person(seen, span))
            plain = plain or (listed and before_plain)
            before_plain = plain
            yield span, plain or (listed and chain >= _LISTED - 1)
        else:
            before, before_plain = None, False


def _runs(seen: View, sure: dict[int, Span]) -> Iterator[Span]:
    """Yield the sure places and the other runs of capitalised words, in text order."""
    index = 0
    while index < len(seen.words):
        span = sure.get(index) or _run(seen, index, sure)
        index = span.last if span else index + 1
        if span is not None:
            yield span


def _leads_list(seen: View, runs: tuple[Span, ...], sure: dict[int, Span]) -> bool:
    """Tell whether a list begins here that goes on with two sure places: "Ada, Bor and Cif"."""
    mates = runs[:_LISTED]
    if len(mates) < _LISTED or not all(span.first in sure for span in mates[1:]):
        return False
    if any(span.demonym for span in mates):
        return False
    return all(coordinated(seen, one, other) for one, other in pairwise(mates))


def _put(seen: View, runs: tuple[Span, ...], sure: dict[int, Span]) -> bool:
    """Tell whether the text puts it into a place: "at Ada in Bor", "to Ada and Cif, Bor district".

    What only somebody can do, or what follows a full stop, may be a person's.
    """
    span = runs[0]
    before = seen.lower(span.first - 1)
    led = before in _words("after") or visited(seen, span) or placed(seen, span.first, span.last)
    if not led and not (before in {"and", ","} and relation(seen, span)[0] != "PERSON"):
        return False
    last = span
    for mate in runs[1:_LISTED]:
        if mate.first in sure or not coordinated(seen, last, mate):
            break
        last = mate
    return ends(seen, last.last) and _container(seen, last.last, sure)


def _container(seen: View, at: int, sure: dict[int, Span]) -> bool:
    """Tell whether "in Bor", "in the south of Bor" or ", Bor district" begins at a word."""
    word = seen.lower(at)
    if word not in {"in", ",", "near", "("}:
        return False
    at += 1
    if word == "," and seen.lower(at) == "near":
        word, at = "near", at + 1
    while seen.lower(at) in seen.lists["compass"] | {"the", "of"} and at not in sure:
        at += 1
    outer = sure.get(at)
    if outer is None or outer.demonym:
        return False
    return word in {"in", "near"} or is_unit(seen.lists.kinds, seen.lower(outer.last))


def _taken(seen: View, runs: tuple[Span, ...]) -> bool:
    """Tell whether a list begins here of which places are made the object: "took Ada, Bor, Cif"."""
    mates = runs[:_LISTED]
    if len(mates) < _LISTED or not visited(seen, mates[0]):
        return False
    if any(relation(seen, mate)[0] == "PERSON" and mate.last - mate.first > 1 for mate in mates):
        return False
    return all(coordinated(seen, one, other) for one, other in pairwise(mates))


def _run(seen: View, first: int, sure: dict[int, Span]) -> Span | None:
    if relation_of(seen, first)[0] in _TIMES:
        return None  # "Saturday | at Oda"
    end = at = first
    while at < len(seen.words) and (at == first or seen.joined(at - 1, at + 1)):
        word = seen.words[at]
        if at in sure:
            return None
        if word.capital and word.text[0].isalpha():
            end = at + 1
        elif at == first or (word.text not in _HYPHENS and word.lower not in _words("particles")):
            break
        at += 1
    return cut(seen, first, end) if end > first else None


def _doubtful(seen: View, span: Span, *, put: bool) -> bool:
    """Tell whether it could be a place at all: no person, body, day, abbreviation or class 3A."""
    words = seen.words[span.first : span.last]
    label, exact = relation(seen, span)
    if _is_joined(seen, span):
        label, exact = "", False
    if len(span.text) < _SHORTEST or len(words) > _LONGEST or _is_aged(seen, span):
        return False
    if label in _NO_PLACE and not (put and label == "LANGUAGE"):
        return False
    if label in {"PERSON", "ORG"} and (len(words) > 1 or not exact) and not put:
        return False
    people = label == "NORP" and (not exact or span.text.lower().endswith(_PEOPLES))
    if people or (span.text.isupper() and len(span.text) <= _ACRONYM) or _is_kind(seen, words):
        return False
    if body_around(seen, span) or publishes(seen, span) or seen.lower(span.last)[:1].isdigit():
        return False
    compass, every = seen.lists["compass"], range(span.first, span.last)
    within = [i for i in every if seen.lower(i) not in compass] or every  # "South-East Oda"
    proper = any(seen.analysis.tokens[seen.words[i].token].pos == "PROPN" for i in within)
    return proper and all(_naming(seen, index, put=put) for index in within)


def _is_within(seen: View, span: Span) -> bool:
    """Tell whether what it lies in is named after it: "Oda, in", "Oda in"."""
    at = span.last + (seen.lower(span.last) == ",")
    return seen.lower(at) == "in"


def _is_known_person(seen: View, span: Span) -> bool:
    """Tell whether the model takes a name that some place bears for a person's."""
    return relation(seen, span)[0] == "PERSON" and bool(seen.lookup(span.text))


def _is_aged(seen: View, span: Span) -> bool:
    """Tell whether years of age follow, as they do after persons: "Ada Oakes (32) of Bor"."""
    around = [seen.lower(i) for i in range(span.last, span.last + 3)]
    years = around[1].isdigit() and (around[0], around[2]) == ("(", ")")
    return years and (span.last - span.first > 1 or relation(seen, span)[0] == "PERSON")


def _is_kind(seen: View, words: Sequence[Word]) -> bool:
    """Tell whether it is only what places are called: "Oak and Elm | Districts"."""
    whole = " ".join(word.lower for word in words)
    return whole in seen.lists["calling"] or all(w.lower in seen.lists["calling"] for w in words)


def _is_joined(seen: View, span: Span) -> bool:
    """Tell whether the model made one name of several with commas between."""
    number = seen.entity[span.first]
    if number < 0:
        return False
    first, last, _ = seen.entities[number]
    return any(seen.words[i].text == "," for i in range(first, last))


def _person(seen: View, index: int) -> bool:
    """Tell whether a word is part of a person's full name elsewhere in the article."""
    word = seen.words[index].lower
    if word not in seen.people or word in seen.lists["heads"]:
        return False
    number = seen.entity[index]
    return any(
        label == "PERSON" and number != other and last - first > 1
        and any(seen.lower(i) == word for i in range(first, last))
        for other, (first, last, label) in enumerate(seen.entities)
    )  # fmt: skip


def _naming(seen: View, index: int, *, put: bool) -> bool:
    word, lists = seen.words[index], seen.lists
    if not word.capital or word.lower in _words("particles"):
        return True
    first = word.lower in _words("firsts") and seen.joined(index, index + 2)
    if first and index + 1 < len(seen.words) and seen.words[index + 1].capital:
        return True  # "Cape Oda"
    listed = (word.lower in lists[name] for name in ("blocked", "bodies", "titles", "roads"))
    common = word.lower in seen.small or (not put and _person(seen, index))
    return not common and not any(listed)


def _heading(seen: View, span: Span) -> bool:
    """Tell whether the rest of the sentence is mostly written with capitals."""
    number = seen.analysis.sentence_at(span.start)
    if number is None:
        return False
    sentence = seen.analysis.sentences[number]
    if seen.text[sentence.start : sentence.end].rstrip().endswith("."):
        return False  # headings have no full stop
    rest = f"{seen.text[sentence.start : span.start]} {seen.text[span.end : sentence.end]}"
    long = [word for word in rest.split()[1:] if len(word) > 3 and word[0].isalpha()]
    return len(long) > 1 and sum(w[0].isupper() for w in long) >= _MOSTLY * len(long)


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "possible")[name]
