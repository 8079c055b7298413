"""Finds the spans of an article that may name a place, from the gazetteer and the model."""

from collections.abc import Mapping
from dataclasses import replace

from mapgen.recognise.frame_words import kind_words, listed_words
from mapgen.recognise.hyphens import is_half, is_small_part
from mapgen.recognise.known import after_side, cut, is_known
from mapgen.recognise.namesakes import namesake
from mapgen.recognise.position import placed
from mapgen.recognise.stated import Stated, stated
from mapgen.recognise.typed import is_road, numbered_road, typed_name
from mapgen.recognise.view import Span, View, is_unit, relation_of
from mapgen.text import word_lists

__all__ = ["find_spans", "people_of"]

_LONGEST = 6
_ACRONYM = 6
_PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
_HYPHENS = frozenset("-‐‑–")
_GROUPS = frozenset({"ORG", "NORP"})
_LARGE = 100_000  # people: so large a town is meant, whatever follows its name
_LANDS = frozenset({"A.PCL", "A.ADM"})


def find_spans(seen: View) -> tuple[Span, ...]:
    """Return the spans in text order; no two overlap."""
    found: list[Span] = []
    called = stated(seen)
    titles = _titles(seen, called)
    index = 0
    while index < len(seen.words):
        span = _stated_at(seen, called[index]) if index in called else _span_at(seen, index)
        if span is not None and span.last - 1 in titles:
            span = None  # "TA | Oda"
        if span is None:
            index += 1
        else:
            found.append(span)
            index = span.last
            if span.stated:  # its kind is no name of its own: "Oda | Sub-County"
                index += kind_words(seen, index, "calling", ahead=True)
    return tuple(found)


def _titles(seen: View, called: Mapping[int, Stated]) -> frozenset[int]:
    """Return the words that are but the letters for a unit before its name: "Brgy. Oda"."""
    letters = listed_words("short_units") | listed_words("short_parts")
    ends = (first - 1 - (seen.lower(first - 1) == ".") for first in called)
    return frozenset(at for at in ends if at >= 0 and seen.lower(at) in letters)


def _stated_at(seen: View, name: Stated) -> Span | None:
    """Return a name that the text calls a place, or a longer one that the gazetteer knows."""
    usual = _span_at(seen, name.first)
    longer = usual is not None and usual.known and usual.last > name.last
    people = usual is not None and usual.demonym and not is_small_part(seen, usual.last + 1)
    if usual is not None and (longer or people or usual.road):
        return usual
    span = cut(seen, name.first, name.last)
    known = is_known(seen, span.text, name.first, name.last)
    if not known and (land := after_side(seen, name.first, name.last)) is not None:
        return replace(land, stated=True)
    return replace(span, known=known, stated=True)


def _span_at(seen: View, index: int) -> Span | None:
    if not _may_begin(seen, index):
        return namesake(seen, index, _led_by_height(seen, index) or _led_by_article(seen, index))
    place = _place_entity(seen, index)
    known = numbered_road(seen, index) or _natural(seen, index)
    known = namesake(seen, index, known or _longest_known(seen, index, place))
    if known is not None:
        return known
    people = _demonym(seen, index)
    if place is None or (people is not None and people.last == place.last):
        return people  # the model takes peoples that it has seldom met for places
    if _runs_on(seen, place):
        return people
    if place.road or not _holds_known(seen, place):
        return None if _acronym(place.text) else place
    return people


def _natural(seen: View, index: int) -> Span | None:
    """Return a known name of nature whose last word is written small: "Oda forest"."""
    last = _reach(seen, index) + 1
    words = seen.words
    if last > len(words) or words[last - 1].lower not in word_lists("recognise", "spans")["nature"]:
        return None
    span = cut(seen, index, last)
    named = words[last - 1].text.islower() and seen.joined(last - 2, last) and seen.knows(span.text)
    return replace(span, known=True) if named else None


def _longest_known(seen: View, index: int, place: Span | None) -> Span | None:
    """Return the longest name of the gazetteer, or with its kind, that begins at a word."""
    longest = _reach(seen, index)
    typed = typed_name(seen, index, longest)
    for last in range(longest, index, -1):
        if typed is not None and last <= typed.last:
            return typed
        if seen.words[last - 1].capital and not _linked(seen, last):
            span = cut(seen, index, last)
            if place and last < place.last and place.road:
                return None
            if is_known(seen, span.text, index, last):
                if is_half(seen, index, last):
                    return None
                if place and last < place.last and _whole(seen, place, last):
                    return place
                return _with_surname(seen, span) or _demonym_or_name(seen, span)
    return None


def _with_surname(seen: View, span: Span) -> Span | None:
    """Return the longer name that a known one begins: "Vega | de Oda", which nobody knows."""
    at, lists = span.last, word_lists("recognise", "spans")
    while seen.lower(at) in lists["articles"] or seen.lower(at) == "-":
        at += 1  # "Burj | al-Shamali"
    if seen.lower(at) in lists["second"] and seen.words[at].capital:
        return cut(seen, span.first, at + 1) if seen.joined(span.last - 1, at + 1) else None
    at = span.last
    if at + 1 >= len(seen.words) or seen.lower(at) not in lists["of"]:
        return None
    if not seen.words[at].text.islower() or not seen.joined(at - 1, at + 2):
        return None
    best = seen.lookup(span.text)[:1]
    large = any(p.population > _LARGE or p.feature[:5] in _LANDS for p in best)
    return None if large or not seen.words[at + 1].capital else cut(seen, span.first, at + 2)


def _led_by_height(seen: View, index: int) -> Span | None:
    """Return a unit whose first word is written small: "lower Oda", which is not Oda."""
    if seen.lower(index) not in word_lists("recognise", "spans")["heights"]:
        return None
    if index + 1 >= len(seen.words) or not seen.words[index + 1].capital:
        return None
    for last in range(_reach(seen, index + 1), index + 1, -1):
        span = cut(seen, index, last)
        units = seen.lookup(span.text)[:1] if seen.joined(index, last) else ()
        if any(place.feature.startswith(("A.", "L.")) for place in units):
            return replace(span, known=True)
    return None


def _led_by_article(seen: View, index: int) -> Span | None:
    """Return a known name that begins with a small article: "in al-Khalil", "el-Obeid".

    What follows another capital is a person's name, mostly, unless that is a word such as "In".
    """
    article, *rest = seen.words[index : index + 3]
    if article.capital or article.lower not in seen.lexicon["particles"] or len(rest) < 2:
        return None
    if rest[0].text not in _HYPHENS or not (rest[1].capital and seen.joined(index, index + 3)):
        return None
    groups = {relation_of(seen, index)[0], relation_of(seen, index + 2)[0]} & _GROUPS
    body = bool(groups) and not placed(seen, index, index + 3)
    led = index > 0 and seen.words[index - 1].capital
    if body or (led and seen.lower(index - 1) not in seen.lexicon["locative"]):
        return None
    return _known_so_led(seen, index) or _place_entity(seen, index)


def _known_so_led(seen: View, index: int) -> Span | None:
    """Return the longest name of the gazetteer that begins with the article here."""
    for last in range(_reach(seen, index + 2), index + 2, -1):
        span = cut(seen, index, last)
        if seen.words[last - 1].capital and seen.knows(span.text):
            return replace(span, known=True)
    return None


def _linked(seen: View, last: int) -> bool:
    """Tell whether small words with hyphens lead on in one name: "Dara | -i-Nur"."""
    words = seen.words[last : last + 4]
    if len(words) < 4 or not seen.joined(last - 1, last + 4):
        return False
    hyphens = words[0].text in _HYPHENS and words[2].text in _HYPHENS
    return hyphens and words[1].lower in seen.lexicon["links"] and words[3].capital


def _may_begin(seen: View, index: int) -> bool:
    word = seen.words[index]
    if not (word.capital and word.text[0].isalpha()) or word.lower in seen.lexicon["articles"]:
        return False
    if word.lower in word_lists("recognise", "spans")["numbered"] and (
        seen.lower(index + 1)[:1].isdigit() or seen.lower(index + 1) in {"no", "nos", "number"}
    ):
        return False
    if word.lower == "st." and _saint(seen, index):
        return False
    if seen.lower(index + 1) != "of" or not is_unit(seen.lexicon.kinds, word.lower):
        return True
    inner = _span_at(seen, index + 2) if index + 2 < len(seen.words) else None
    if inner is None or not inner.known:
        return True  # of "City of Oak", Oak is the name, but "Port of Oak" may be one
    return word.lower == "port" and seen.knows(cut(seen, index, inner.last).text)


def _acronym(text: str) -> bool:
    """Tell whether an unknown name is only capitals: a body or an agency, not a place."""
    return text.isupper() and len(text) <= _ACRONYM and " " not in text


def _saint(seen: View, index: int) -> bool:
    """Tell whether a church, a school or a day is named: "St. Mary's"."""
    return seen.lower(index + 2) in {"'s", "'"} and seen.joined(index, index + 2)


def _place_entity(seen: View, index: int) -> Span | None:
    """Return the model's place that begins at this word."""
    number = seen.entity[index]
    if number < 0:
        return None
    first, last, label = seen.entities[number]
    if first != index or label not in _PLACE_LABELS:
        return None
    span = cut(seen, first, last)
    return replace(span, road=is_road(seen, first, last))


def _runs_on(seen: View, place: Span) -> bool:
    """Tell whether its last word begins a known name that goes on: "East Oda | of Bor"."""
    last = place.last - 1
    if last == place.first or seen.lower(place.last) != "of":
        return False
    known = _longest_known(seen, last, None) if _may_begin(seen, last) else None
    return known is not None and known.known and known.last > place.last


def _holds_known(seen: View, span: Span) -> bool:
    """Tell whether the span is a known name with a word before it: "South Philadelphia"."""
    if seen.lower(span.first) not in seen.lexicon["compass"]:
        return False
    return any(
        seen.words[i].capital and is_known(seen, cut(seen, i, span.last).text, i, span.last)
        for i in range(span.first + 1, span.last)
    )


def _whole(seen: View, place: Span, last: int) -> bool:
    """Tell whether the model's longer place is the name, though its first words are one too.

    "Tel Abyad" is not the river Tel, but "Baghdad Iraq" is Baghdad and Iraq.
    """
    if any(seen.lower(i) in seen.lexicon["compass"] for i in range(place.first, last)):
        return False
    rest = range(last, place.last)
    if not all(seen.words[i].capital or seen.words[i].text in _HYPHENS for i in rest):
        return False
    if not seen.joined(place.first, place.last) or seen.lower(last) in seen.lexicon["calling"]:
        return False
    best = seen.lookup(cut(seen, place.first, last).text)[:1]
    large = any(p.population > _LARGE or p.feature[:5] in _LANDS for p in best)
    return not large and not is_known(seen, cut(seen, last, place.last).text, last, place.last)


def _reach(seen: View, index: int) -> int:
    """Return the furthest word (exclusive) that a name beginning here could reach."""
    last = best = index + 1
    words, connectors = seen.words, seen.lexicon["connectors"]
    while last < len(words) and last - index < _LONGEST and seen.joined(last - 1, last + 1):
        word = words[last]
        if word.capital:
            best = last + 1
        elif word.lower not in connectors and word.text not in _HYPHENS:
            break
        last += 1
    return best


def _demonym_or_name(seen: View, span: Span) -> Span:
    """Take a people's name for the people, though some village is called "French"."""
    people = seen.demonym(span.text)
    if people is not None and span.text[-1].isalpha():
        places = seen.lookup(span.text)
        if not any(place.feature.startswith(("A.", "L.")) for place in places[:2]):
            return replace(span, demonym=True)
    return replace(span, known=True)


def _demonym(seen: View, index: int) -> Span | None:
    for last in (index + 2, index + 1):
        if last <= len(seen.words) and seen.joined(index, last):
            span = cut(seen, index, last)
            if len(span.text) > 3 and span.text[-1].isalpha() and people_of(seen, span.text):
                return replace(span, demonym=True)
    return None


def people_of(seen: View, word: str) -> str:
    """Return the name of the country or region that a word's people live in; empty for none."""
    place = seen.demonym(word)
    if place is not None:
        return place.name
    lower = word.lower()
    peoples = seen.lexicon.peoples
    return peoples.get(lower) or peoples.get(lower.removesuffix("s"), "")
