"""Finds capitalised words that stand where a place stands, but were not taken for one.

They are listed with a reason and never placed, so that a person can say what they are.
"""

from collections.abc import Iterator, Mapping, Sequence

from mapgen.recognise.bodies import in_body
from mapgen.recognise.capitalised import capitalised
from mapgen.recognise.contained import is_put
from mapgen.recognise.doubtful import is_acronym, is_heading, is_kind, is_person, may_be_place
from mapgen.recognise.enumerated import enumerated
from mapgen.recognise.frames import stands
from mapgen.recognise.hyphens import glued
from mapgen.recognise.known import cut
from mapgen.recognise.missed import is_force
from mapgen.recognise.openings import openings
from mapgen.recognise.position import coordinated
from mapgen.recognise.sites import sites
from mapgen.recognise.spans import people_of
from mapgen.recognise.things import sickens
from mapgen.recognise.variants import variants
from mapgen.recognise.view import Span, View, ends, relation, relation_of
from mapgen.text import word_lists

__all__ = ["possible_names"]

_CLOSING = frozenset(".,;:)")
_NAMED = frozenset({"PERSON", "GPE", "LOC", "FAC", "ORG"})
_INTO = frozenset({"in", "to", "from", "near", "into"})
_LISTED = 3  # names of a list


def possible_names(
    seen: View, sure: tuple[Span, ...], missed: tuple[Span, ...] = ()
) -> tuple[Span, ...]:
    """Return these words' spans in text order, each name once; none touches a sure place.

    `missed` are spans that nearly were taken for places: they are among them wherever they stand.
    """
    places = {span.first: span for span in sure}
    runs = tuple(capitalised(seen, places))
    names = {span.text.lower() for span in sure}
    again: set[str] = set()  # names that were listed, but not where the text says where they lie
    found: list[Span] = []
    for span, put, among in _placed(seen, runs, places):
        name = span.text.lower()
        if is_force(name) or sickens(seen, span):
            continue
        fresh = name not in names or (name in again and _is_within(seen, span))
        may_be = fresh and may_be_place(seen, span, put=put, among=among)
        if may_be and not is_heading(seen, span):
            names.add(name)
            again ^= {name}
            found.append(span)
    near = (span for span in missed if _may_miss(seen, span))
    spelt = variants(seen, runs, sure)
    opened = openings(seen, sure)
    for span in (*near, *sites(seen, sure), *_last_words(seen, sure), *spelt, *opened):
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
    half = glued(seen, span.last) or glued(seen, span.first - 1)
    other = letters or blocked or half or is_kind(seen, words) or _is_titled(seen, span)
    return not (other or is_heading(seen, span))


def _placed(
    seen: View, runs: Sequence[Span], sure: Mapping[int, Span]
) -> Iterator[tuple[Span, bool, bool]]:
    """Yield runs of capitalised words in a place's position, or in a list with a place.

    Also tells of each whether its words say so plainly that no person can be meant, and whether
    it stands in a list of sure places.
    """
    named = {span.text.lower() for span in sure.values() if not span.demonym}
    members = enumerated(seen, runs, sure)
    before: Span | None = None
    before_plain = False
    chain = 0  # names of this list so far
    for number, span in enumerate(runs):
        follows = before is not None and coordinated(seen, before, span)
        follows = follows and not _is_titled(seen, span)
        chain = chain + 1 if follows else 0
        if _is_known_one(span, sure, named):
            body = span.first in sure and (span.demonym or in_body(seen, span))
            body = body or stands(seen, "headed", span.first, span.last)
            before = None if body else span
            before_plain = span.first in sure and not body and seen.lower(span.first - 1) in _INTO
            continue
        if stands(seen, "office", span.first, span.last):
            before = None  # "the mayor of Oda, | Ada Oakes"
            yield _of_office(seen, span), True, False
            continue
        listed, member = follows and ends(seen, span.last), span in members
        put = member or is_put(seen, runs[number : number + _LISTED], sure) or _led(seen, span)
        if not (listed or put or _stands(seen, span)):
            before, before_plain = None, False
            continue
        known = before is not None and _is_known_one(before, sure, named)
        plain = put or (listed and _is_plain(seen, span, follows_plain=before_plain, known=known))
        before, before_plain = span, plain or _is_inside(seen, span)
        yield span, plain or (listed and chain >= _LISTED - 1), member or (listed and known)


def _is_plain(seen: View, span: Span, *, follows_plain: bool, known: bool) -> bool:
    """Tell whether no person can be meant by one of a list, for what it is or what stands before.

    Of a sure place (`known`) and one more, that one may be somebody, but where the clause ends.
    """
    return _is_known_person(seen, span) or (follows_plain and (not known or _closes(seen, span)))


def _is_inside(seen: View, span: Span) -> bool:
    """Tell whether something is in it, and the model takes it for no person and no body."""
    inside = seen.lower(span.first - 1) in seen.lexicon["within"]
    return inside and relation(seen, span)[0] not in {"PERSON", "ORG"}


def _is_known_one(span: Span, sure: Mapping[int, Span], named: set[str]) -> bool:
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
    compass = seen.lexicon["compass"]
    side = all(seen.lower(i) in compass for i in range(span.first, span.last))
    before = span.first - 1 - (seen.lower(span.first - 1) == "the")
    sided = seen.lower(span.first) in compass and seen.lower(before) in seen.lexicon["within"]
    sided = sided and not people_of(seen, seen.words[span.last - 1].text)
    groups = ("only", "peopled", "sure")
    if not sided and not any(stands(seen, group, span.first, span.last) for group in groups):
        return False
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


def _of_office(seen: View, span: Span) -> Span:
    """Return the place of an office without its holder: "the mayor of Oda | Ada Oakes"."""
    person = any(relation_of(seen, i)[0] == "PERSON" for i in range(span.first, span.last))
    if not person or span.last - span.first < _LISTED:
        return span
    ends_at = range(span.last - 1, span.first, -1)
    last = next((i for i in ends_at if seen.knows(cut(seen, span.first, i).text)), span.first + 1)
    return cut(seen, span.first, last)


def _is_titled(seen: View, span: Span) -> bool:
    """Tell whether somebody's title is in it: "Oda, | Bor South Commissioner, Ada Oakes"."""
    return any(seen.lower(i) in seen.lexicon["titles_only"] for i in range(span.first, span.last))


def _is_within(seen: View, span: Span) -> bool:
    """Tell whether what it lies in is named after it: "Oda, in", "Oda in"."""
    at = span.last + (seen.lower(span.last) == ",")
    return seen.lower(at) == "in"


def _is_known_person(seen: View, span: Span) -> bool:
    """Tell whether the model takes a name that some place bears for a person's."""
    return relation(seen, span)[0] == "PERSON" and bool(seen.lookup(span.text))


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "possible")[name]
