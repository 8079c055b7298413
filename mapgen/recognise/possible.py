"""Finds capitalised words that stand where a place stands, but were not taken for one.

They are listed with a reason and never placed, so that a person can say what they are.
"""

from collections.abc import Iterator
from itertools import pairwise

from mapgen.recognise.bodies import in_body
from mapgen.recognise.doubtful import is_acronym, is_heading, is_kind, is_person, may_be_place
from mapgen.recognise.frame_words import kind_words, listed_words
from mapgen.recognise.frames import stands
from mapgen.recognise.hyphens import is_small_part, leads_part
from mapgen.recognise.known import cut
from mapgen.recognise.missed import is_force
from mapgen.recognise.position import coordinated, placed, visited
from mapgen.recognise.sites import sites
from mapgen.recognise.spans import people_of
from mapgen.recognise.things import sickens
from mapgen.recognise.variants import variants
from mapgen.recognise.view import Span, View, ends, is_unit, relation, relation_of
from mapgen.text import word_lists

__all__ = ["possible_names"]

_HYPHENS = frozenset("-‐‑–")
_TIMES = frozenset({"DATE", "TIME"})
_CLOSING = frozenset(".,;:)")
_NAMED = frozenset({"PERSON", "GPE", "LOC", "FAC", "ORG"})
_LISTED = 3  # names of a list


def possible_names(
    seen: View, sure: tuple[Span, ...], missed: tuple[Span, ...] = ()
) -> tuple[Span, ...]:
    """Return these words' spans in text order, each name once; none touches a sure place.

    `missed` are spans that nearly were taken for places: they are among them wherever they stand.
    """
    names = {span.text.lower() for span in sure}
    again: set[str] = set()  # names that were listed, but not where the text says where they lie
    found: list[Span] = []
    for span, put, among in _placed(seen, {span.first: span for span in sure}):
        name = span.text.lower()
        if is_force(name) or sickens(seen, span):
            continue
        fresh = name not in names or (name in again and _is_within(seen, span))
        if (
            fresh
            and may_be_place(seen, span, put=put, among=among)
            and not (is_heading(seen, span))
        ):
            names.add(name)
            again ^= {name}
            found.append(span)
    near = (span for span in missed if _may_miss(seen, span))
    runs = _runs(seen, {span.first: span for span in sure})
    spelt = variants(seen, runs, sure)
    for span in (*near, *sites(seen, sure), *_last_words(seen, sure), *spelt):
        apart = all(span.last <= one.first or one.last <= span.first for one in found)
        if apart and span.text.lower() not in names:
            names.add(span.text.lower())
            found.append(span)
    return tuple(sorted(found, key=lambda span: span.first))


def _may_miss(seen: View, span: Span) -> bool:
    """Tell whether what nearly was a place is no abbreviation, no kind and no heading."""
    words = seen.words[span.first : span.last]
    letters = is_acronym(span.text)
    blocked = len(words) == 1 and words[0].lower in seen.lexicon["blocked"]
    blocked = blocked or is_force(span.text)
    return not (letters or blocked or is_kind(seen, words) or is_heading(seen, span))


def _placed(seen: View, sure: dict[int, Span]) -> Iterator[tuple[Span, bool, bool]]:
    """Yield runs of capitalised words in a place's position, or in a list with a place.

    Also tells of each whether its words say so plainly that no person can be meant, and whether
    it stands in a list of sure places.
    """
    runs = tuple(_runs(seen, sure))
    named = {span.text.lower() for span in sure.values() if not span.demonym}
    before: Span | None = None
    before_plain = False
    chain = 0  # names of this list so far
    for number, span in enumerate(runs):
        follows = before is not None and coordinated(seen, before, span)
        follows = follows and not _is_titled(seen, span)
        chain = chain + 1 if follows else 0
        if _is_known_one(span, sure, named):
            body = span.first in sure and (span.demonym or in_body(seen, span))
            before = None if body else span
            before_plain = span.first in sure and not body and seen.lower(span.first - 1) == "in"
            continue
        listed = follows and ends(seen, span.last)
        stands_so, led = _stands(seen, span), _led(seen, span)
        leads = _leads_list(seen, runs[number:], sure) or _taken(seen, runs[number:])
        put = _put(seen, runs[number:], sure)
        if listed or stands_so or leads or put or led:
            sure_before = before is not None and _is_known_one(before, sure, named)
            among = leads or (listed and sure_before)
            before = span
            plain = put or led
            plain = plain or (listed and _is_known_person(seen, span))
            plain = plain or (listed and before_plain and (not sure_before or _closes(seen, span)))
            inside = seen.lower(span.first - 1) in seen.lexicon["within"]
            before_plain = plain or (inside and relation(seen, span)[0] not in {"PERSON", "ORG"})
            yield span, plain or (listed and chain >= _LISTED - 1), among
        else:
            before, before_plain = None, False


def _is_known_one(span: Span, sure: dict[int, Span], named: set[str]) -> bool:
    """Tell whether it is a sure place, or one where more is said of it."""
    return span.first in sure or span.text.lower() in named


def _stands(seen: View, span: Span) -> bool:
    """Tell whether a name stands where a place does, though a person may stand there, too."""
    return any(stands(seen, group, span.first, span.last) for group in ("placed", "perhaps"))


def _closes(seen: View, span: Span) -> bool:
    """Tell whether "and" stands before and the clause ends: "in Ada and Bor Kona."."""
    after = seen.words[span.last].text if span.last < len(seen.words) else "."
    return seen.lower(span.first - 1) == "and" and after in _CLOSING


def _led(seen: View, span: Span) -> bool:
    """Tell whether the words around a name are such as only go with places."""
    if stands(seen, "somebody", span.first, span.last):
        return False
    if not any(stands(seen, group, span.first, span.last) for group in ("only", "peopled")):
        return False
    side = all(seen.lower(i) in seen.lexicon["compass"] for i in range(span.first, span.last))
    return not side and not all(is_person(seen, i) for i in range(span.first, span.last))


def _last_words(seen: View, sure: tuple[Span, ...]) -> Iterator[Span]:
    """Yield the names that end a heading after "in": "15 Held In Oda Bor"."""
    taken = {i for span in sure for i in range(span.first, span.last)}
    for index, word in enumerate(seen.words):
        if word.lower not in _words("heading_in") or index + 1 >= len(seen.words):
            continue
        end = index + 1
        while end < len(seen.words) and seen.joined(index, end + 1) and _large(seen, end):
            end += 1
        line = seen.text[seen.words[end - 1].end :].partition("\n")[0]
        first = next((i for i in range(index + 1, end) if seen.entity[i] >= 0), end)
        named = first < end and relation_of(seen, end - 1)[0] in _NAMED
        if line.strip() or not named or taken.intersection(range(first, end)):
            continue
        span = cut(seen, first, end)
        if is_heading(seen, span) and not any(w.lower in seen.small for w in seen.words[first:end]):
            yield span


def _large(seen: View, index: int) -> bool:
    return seen.words[index].capital or seen.words[index].text == "-"


def _runs(seen: View, sure: dict[int, Span]) -> Iterator[Span]:
    """Yield the sure places and the other runs of capitalised words, in text order."""
    index = 0
    while index < len(seen.words):
        led = index not in sure and _leads_name(seen, index)
        span = None if led else sure.get(index) or _run(seen, index, sure)
        index = span.last if span else index + 1
        if span is not None:
            yield span
            if span.stated:
                index += kind_words(seen, index, "calling", ahead=True)


def _leads_name(seen: View, index: int) -> bool:
    """Tell whether a capital is no part of the name that it leads: "Near Oda", "Kenyan Oda"."""
    if not seen.joined(index, index + 2) or not all(
        word.capital for word in seen.words[index : index + 2]
    ):
        return False
    word = seen.words[index]
    led = word.lower in seen.lexicon["within"] | listed_words("leading")
    opens = word.lower == "the" and seen.lower(index - 1) in {"", "."}
    return led or opens or bool(people_of(seen, word.text))


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
    led = (
        before in listed_words("leading")
        or visited(seen, span)
        or placed(seen, span.first, span.last)
    )
    if not led and not (before in {"and", ","} and relation(seen, span)[0] != "PERSON"):
        return False
    last = span
    for mate in runs[1:_LISTED]:
        if not coordinated(seen, last, mate):
            break
        last = mate
    return ends(seen, last.last) and _container(seen, last.last, sure)


def _container(seen: View, at: int, sure: dict[int, Span]) -> bool:
    """Tell whether "in Bor", "in the south of Bor" or ", Bor district" begins at a word."""
    at += seen.lower(at) in {"all", "both"} and seen.lower(at + 1) == "in"
    word = seen.lower(at)
    if word not in {"in", ",", "near", "("}:
        return False
    at += 1
    every = word == "," and seen.lower(at) in {"all", "both"}  # "Oda and Bor, both in Cif"
    at += every
    if word == "," and seen.lower(at) in ({"near", "in"} if every else {"near"}):
        word, at = "near", at + 1
    skipped = seen.lexicon["compass"] | listed_words("nearby") | {"the", "of"}
    while seen.lower(at) in skipped and at not in sure:
        at += 1
    outer = sure.get(at)
    if outer is None or outer.demonym:
        return False
    return word in {"in", "near"} or is_unit(seen.lexicon.kinds, seen.lower(outer.last))


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
        if (word.capital and word.text[0].isalpha() and word.text != "I") or (
            end == at - 1 and is_small_part(seen, at)
        ):
            end = at + 1
        elif at == first and _is_article(seen, at):
            pass  # "in al-Oda"
        elif at == first or (word.text not in _HYPHENS and word.lower not in _words("particles")):
            break
        at += 1
    return cut(seen, first, end) if end > first else None


def _is_titled(seen: View, span: Span) -> bool:
    """Tell whether somebody's title is in it: "Oda, | Bor South Commissioner, Ada Oakes"."""
    return any(seen.lower(i) in seen.lexicon["titles_only"] for i in range(span.first, span.last))


def _is_article(seen: View, index: int) -> bool:
    """Tell whether a hyphen joins a small article to a name: "al-Oda"."""
    return seen.lower(index) in seen.lexicon["particles"] and leads_part(seen, index)


def _is_within(seen: View, span: Span) -> bool:
    """Tell whether what it lies in is named after it: "Oda, in", "Oda in"."""
    at = span.last + (seen.lower(span.last) == ",")
    return seen.lower(at) == "in"


def _is_known_person(seen: View, span: Span) -> bool:
    """Tell whether the model takes a name that some place bears for a person's."""
    return relation(seen, span)[0] == "PERSON" and bool(seen.lookup(span.text))


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "possible")[name]
