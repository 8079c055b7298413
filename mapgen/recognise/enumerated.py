"""Finds names that nobody knows in lists of places: "Ada, Bor, Cif and Dun were burnt".

What most of a list is, the rest is: the model takes the villages among them for persons and bodies.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from mapgen.recognise.bodies import body_around, in_body
from mapgen.recognise.frame_words import listed_words
from mapgen.recognise.frames import stands
from mapgen.recognise.missed import is_force
from mapgen.recognise.position import coordinated, visited
from mapgen.recognise.view import Span, View, ends, relation
from mapgen.text import word_lists

__all__ = ["enumerated"]

_LEAST = 3  # names of a list that says something by its being one
_LEAD = 20  # words before a list among which it is said how many places are in it
_DESCRIBED = 3  # words from a number to the kind that is counted: "four | small border villages"
_SHARE = 2  # of so many names one at most is a person's first and last
_LAND = "A.PCL"
_PLACES = frozenset({"GPE", "LOC"})


def enumerated(seen: View, runs: Sequence[Span], sure: Mapping[int, Span]) -> frozenset[Span]:
    """Return the names that are no sure places, but stand in lists of places.

    Parameters
    ----------
    seen : View
    runs : sequence of Span
        The sure places and the other runs of capitalised words, in text order.
    sure : mapping
        The sure places by their first words.
    """
    found: set[Span] = set()
    named = frozenset(span.text.lower() for span in sure.values() if not span.demonym)
    for group in _groups(seen, runs):
        strange = [span for span in group if span.first not in sure]
        if strange and _are_places(seen, group, sure, named):
            found.update(strange)
    return frozenset(found)


def _groups(seen: View, runs: Sequence[Span]) -> Iterator[list[Span]]:
    group: list[Span] = []
    for span in runs:
        if group and not coordinated(seen, group[-1], span):
            if len(group) > 1:
                yield group
            group = []
        if ends(seen, span.last):  # not "Ada, Bor and Cif's Day"
            group.append(span)
    if len(group) > 1:
        yield group


def _are_places(
    seen: View, group: Sequence[Span], sure: Mapping[int, Span], named: frozenset[str]
) -> bool:
    """Tell whether a list is one of places: by its number, by its lead, or by its other names."""
    if any(_is_other(seen, span, sure) for span in group):
        return False
    if any(rule(seen, group) for rule in (_is_counted, _is_called_so, _is_opened)):
        return True
    known = frozenset(s for s in group if s.first in sure or _is_likely(seen, s, named))
    persons = sum(_is_full_name(seen, span) for span in group if span not in known)
    places = sum(not _is_land(seen, span) for span in known)
    if len(group) < _LEAST:
        return False
    taken = visited(seen, group[0]) and not persons  # "took Ada, Bor and Cif"
    return taken or (places > 0 and persons <= places) or _is_put(seen, group)


def _is_put(seen: View, group: Sequence[Span]) -> bool:
    """Tell whether a list stands where places do, and the model is at odds with itself over it.

    Of persons or of bodies, it takes most for what they are; of villages, each for another thing.
    """
    groups = ("placed", "only", "acted_on", "mostly")
    put = any(stands(seen, name, s.first, s.last) for name in groups for s in group)
    persons = sum(_is_full_name(seen, span) for span in group)
    labels = {relation(seen, span)[0] for span in group}
    return put and len(labels) > 1 and _SHARE * persons < len(group)


def _is_likely(seen: View, span: Span, named: frozenset[str]) -> bool:
    """Tell whether it is a sure place at another mention, or the model takes it for one."""
    label, exact = relation(seen, span)
    return span.text.lower() in named or (exact and label in _PLACES)


def _is_full_name(seen: View, span: Span) -> bool:
    return relation(seen, span)[0] == "PERSON" and span.last - span.first > 1


def _is_other(seen: View, span: Span, sure: Mapping[int, Span]) -> bool:
    """Tell whether it is a people, a body, or somebody who speaks or has a title."""
    if span.first in sure:
        return span.demonym or in_body(seen, span)
    titles, speech = seen.lexicon["titles_only"], seen.lexicon["speech"]
    titled = any(seen.lower(i) in titles for i in range(span.first - 1, span.last))
    speaks = seen.lower(span.last) in speech
    return titled or speaks or is_force(span.text) or body_around(seen, span)


def _is_land(seen: View, span: Span) -> bool:
    return any(place.feature.startswith(_LAND) for place in seen.lookup(span.text)[:1])


def _is_called_so(seen: View, group: Sequence[Span]) -> bool:
    """Tell whether the word for several places leads to it: "the villages of Ada and Bor"."""
    led = listed_words("led") | {"of"}
    at = group[0].first - 1
    while seen.lower(at) in led:
        at -= 1
    return group[0].stated and seen.lower(at) in seen.lexicon["calling_many"]


def _is_counted(seen: View, group: Sequence[Span]) -> bool:
    """Tell whether as many places are spoken of before: "two villages were hit: Ada, Bor"."""
    at = _kind_before(seen, group[0].first, seen.lexicon["calling_many"] - listed_words("peoples"))
    return any(_number(seen.lower(i)) == len(group) for i in range(max(0, at - _DESCRIBED), at))


def _is_opened(seen: View, group: Sequence[Span]) -> bool:
    """Tell whether a list says which places are meant: "areas by Ada, including Bor, Cif"."""
    first = group[0].first
    such = (seen.lower(first - 2), seen.lower(first - 1)) == ("such", "as")
    opened = such or seen.lower(first - 1) in listed_words("opening")
    persons = sum(_is_full_name(seen, span) for span in group)
    few = _SHARE * persons < len(group)
    return opened and few and _kind_before(seen, first, seen.lexicon["calling_many"]) >= 0


def _kind_before(seen: View, first: int, kinds: frozenset[str]) -> int:
    """Return the nearest word for several places before a word of its sentence; -1 for none."""
    sentence = seen.analysis.sentence_at(seen.words[first].start)
    for at in range(first - 1, max(-1, first - _LEAD), -1):
        if seen.analysis.sentence_at(seen.words[at].start) != sentence:
            break
        if seen.lower(at) in kinds:
            return at
    return -1


def _number(word: str) -> int:
    """Return the number that a word is; nought for none."""
    return int(word) if word.isdecimal() else _numbers().get(word, 0)


@cache
def _numbers() -> dict[str, int]:
    pairs = (one.split("=") for one in word_lists("recognise", "enumerated")["numbers"])
    return {word: int(number) for word, number in pairs}
