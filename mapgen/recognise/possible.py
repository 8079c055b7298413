"""Finds capitalised words that stand where a place stands, but were not taken for one.

They are listed with a reason and never placed, so that a person can say what they are.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mapgen.recognise.bodies import body_around, in_body, publishes
from mapgen.recognise.position import coordinated, ends, placed, visited
from mapgen.recognise.spans import cut
from mapgen.recognise.view import Span, View, is_unit, relation
from mapgen.recognise.words import Word
from mapgen.text import word_lists

__all__ = ["possible_names"]

_NO_PLACE = frozenset(
    {"DATE", "TIME", "LANGUAGE", "EVENT", "WORK_OF_ART", "LAW", "MONEY", "PERCENT"}
    | {"QUANTITY", "ORDINAL", "CARDINAL"}
)
_PEOPLES = ("an", "ans", "ish", "ese", "ic", "ist", "ists", "i", "is", "s")
_HYPHENS = frozenset("-‐‑–")
_SHORTEST = 4
_LISTED = 3  # names of a list
_ACRONYM = 5  # letters; "AIG", "FEMA", but KIDAL is a name in a headline
_LONGEST = 4  # words
_MOSTLY = 0.6  # of the long words of a heading are capitalised


def possible_names(seen: View, sure: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return these words' spans in text order, each name once; none touches a sure place."""
    names = {span.text.lower() for span in sure}
    found: list[Span] = []
    for span, put in _placed(seen, {span.first: span for span in sure}):
        name = span.text.lower()
        if name not in names and _doubtful(seen, span, put=put) and not _heading(seen, span):
            names.add(name)
            found.append(span)
    return tuple(found)


def _placed(seen: View, sure: dict[int, Span]) -> Iterator[tuple[Span, bool]]:
    """Yield runs of capitalised words in a place's position, or in a list with a place.

    Also tells of each whether its words say so plainly that no person can be meant.
    """
    runs = tuple(_runs(seen, sure))
    before: Span | None = None
    chain = 0  # names of this list so far
    for number, span in enumerate(runs):
        follows = before is not None and coordinated(seen, before, span)
        chain = chain + 1 if follows else 0
        if span.first in sure:
            before = None if span.demonym or in_body(seen, span) else span
            continue
        listed = follows and ends(seen, span.last)
        stands = placed(seen, span.first, span.last) or (visited(seen, span) and _known(seen, span))
        stands = stands or (seen.lower(span.first - 1) in _words("after") and _called(seen, span))
        stands = stands or _is_facility(seen, span) or _is_at(seen, span)
        leads = _leads_list(seen, runs[number:], sure) or _taken(seen, runs[number:])
        put = _put(seen, runs[number:], sure)
        if listed or stands or leads or put:
            before = span
            plain = put or _within(seen, span) or _is_at(seen, span)
            yield span, plain or (listed and chain >= _LISTED - 1)
        else:
            before = None


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
    if word not in {"in", ","}:
        return False
    at += 1
    while seen.lower(at) in seen.lists["compass"] | {"the", "of"} and at not in sure:
        at += 1
    outer = sure.get(at)
    if outer is None or outer.demonym:
        return False
    return word == "in" or is_unit(seen.lists.kinds, seen.lower(outer.last))


def _taken(seen: View, runs: tuple[Span, ...]) -> bool:
    """Tell whether a list begins here of which places are made the object: "took Ada, Bor, Cif"."""
    mates = runs[:_LISTED]
    if len(mates) < _LISTED or not visited(seen, mates[0]):
        return False
    if any(relation(seen, mate)[0] == "PERSON" and mate.last - mate.first > 1 for mate in mates):
        return False
    return all(coordinated(seen, one, other) for one, other in pairwise(mates))


def _called(seen: View, span: Span) -> bool:
    """Tell whether the model calls it a place, and nothing else follows."""
    label, exact = relation(seen, span)
    return exact and label in {"GPE", "LOC"} and ends(seen, span.last)


def _is_facility(seen: View, span: Span) -> bool:
    """Tell whether the model calls it a building, and something is by it: "near the X Terminal"."""
    before = span.first - 1 - (seen.lower(span.first - 1) == "the")
    label, _ = relation(seen, span)
    return label == "FAC" and seen.lower(before) in seen.lists["within"] | {"at"}


def _is_at(seen: View, span: Span) -> bool:
    """Tell whether something happens there: "erupted at X Y", "while in X and Y", "around X".

    One may believe in a person, or be angry at one.
    """
    word = seen.lower(span.first - 1)
    if word not in _words("within") or relation(seen, span)[0] not in {"PERSON", ""}:
        return False
    if word in {"around", "outside"}:
        return True
    before = seen.lower(span.first - 2)
    return before in _words("joining") or _lemma(seen, span.first - 2) in seen.lists["happening"]


def _lemma(seen: View, index: int) -> str:
    return seen.analysis.tokens[seen.words[index].token].lemma.lower() if index >= 0 else ""


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
    if len(span.text) < _SHORTEST or len(words) > _LONGEST or label in _NO_PLACE:
        return False
    if label in {"PERSON", "ORG"} and (len(words) > 1 or not exact) and not put:
        return False
    if label == "NORP" and (not exact or span.text.lower().endswith(_PEOPLES)):
        return False
    if (span.text.isupper() and len(span.text) <= _ACRONYM) or _is_kind(seen, words):
        return False
    if body_around(seen, span) or publishes(seen, span) or seen.lower(span.last)[:1].isdigit():
        return False
    within = range(span.first, span.last)
    proper = any(seen.analysis.tokens[seen.words[i].token].pos == "PROPN" for i in within)
    return proper and all(_naming(seen, index, put=put) for index in within)


def _is_kind(seen: View, words: Sequence[Word]) -> bool:
    """Tell whether it is only what places are called: "Oak and Elm | Districts"."""
    return all(word.lower in seen.lists["calling"] for word in words)


def _is_joined(seen: View, span: Span) -> bool:
    """Tell whether the model made one name of several with commas between."""
    number = seen.entity[span.first]
    if number < 0:
        return False
    first, last, _ = seen.entities[number]
    return any(seen.words[i].text == "," for i in range(first, last))


def _within(seen: View, span: Span) -> bool:
    """Tell whether it stands where no person can: "outside X", "the vicinity of X".

    A friend may be found in one.
    """
    word = seen.lower(span.first - 1)
    inside = word in seen.lists["within"] - {"in"} or (
        word == "of" and seen.lower(span.first - 2) in seen.lists["parts"]
    )
    _, exact = relation(seen, span)
    return inside and exact


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
