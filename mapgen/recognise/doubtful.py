"""Tells whether capitalised words could name a place at all: no person, body, day or heading."""

from collections.abc import Sequence

from mapgen.recognise.bodies import body_around, publishes
from mapgen.recognise.spans import people_of
from mapgen.recognise.view import Span, View, is_list, relation, relation_of
from mapgen.recognise.words import Word
from mapgen.text import word_lists

__all__ = ["is_acronym", "is_heading", "is_kind", "is_person", "may_be_place"]

_NO_PLACE = frozenset(
    {"DATE", "TIME", "LANGUAGE", "EVENT", "WORK_OF_ART", "LAW", "MONEY", "PERCENT"}
    | {"QUANTITY", "ORDINAL", "CARDINAL"}
)
# what the model takes strange names for, too: where only a place stands, that tells nothing
_GUESSED = frozenset({"LANGUAGE", "EVENT", "WORK_OF_ART", "LAW"})
_PEOPLES = ("an", "ans", "ish", "ese", "ic", "ist", "ists", "i", "is", "s")
_ADJECTIVES = ("ian", "ians", "ish", "ese", "ist", "ists", "ic")
_PLACES = frozenset({"GPE", "LOC"})
_SHORTEST = 4
_SHORTEST_LISTED = 3  # of one among places
_ACRONYM = 5  # letters; "AIG", "FEMA", but KIDAL is a name in a headline
_LONGEST = 4  # words
_MOSTLY = 0.6  # of the long words of a heading are capitalised


def may_be_place(seen: View, span: Span, *, put: bool, among: bool = False) -> bool:
    """Tell whether it could be a place at all: no person, body, day, abbreviation or class 3A.

    Parameters
    ----------
    seen : View
    span : Span
    put : bool
        Whether its words say so plainly that no person can be meant.
    among : bool
        Whether it is one of a list of places, where "Hope" is none of the words of every day.
    """
    words = seen.words[span.first : span.last]
    particles = _words("particles")  # these, and what a hyphen joins, are one with a name
    parts = sum(part.lower() not in particles for part in span.text.split())
    several = parts if among else len(words)
    label, exact = relation(seen, span)
    if is_list(seen, span.first):
        label, exact = "", False
    least = _SHORTEST_LISTED if among else _SHORTEST
    speaks = seen.lower(span.first - 1) in seen.lexicon["speech"]  # "said Ada Oakes, Bor manager"
    if len(span.text) < least or parts > _LONGEST or _is_aged(seen, span) or speaks:
        return False
    if label in _NO_PLACE and not (put and label in _GUESSED):
        return False
    if label in {"PERSON", "ORG"} and (several > 1 or not exact) and not put:
        return False
    people = label == "NORP" and (not exact or span.text.lower().endswith(_PEOPLES))
    people = people and not (put and _is_strange(seen, span))
    if people or is_acronym(span.text) or is_kind(seen, words):
        return False
    after, goods = seen.lower(span.last), word_lists("recognise", "doubtful")["goods"]
    if body_around(seen, span) or publishes(seen, span) or after[:1].isdigit() or after in goods:
        return False
    compass, every = seen.lexicon["compass"], range(span.first, span.last)
    named = [i for i in every if seen.lower(i) not in compass]
    within, among = named or every, among and bool(named)  # "South-East Oda"
    telling = not all(seen.lower(i) in seen.lexicon["blocked"] for i in within)
    proper = (put and not _opens(seen, span)) or any(
        seen.analysis.tokens[seen.words[i].token].pos == "PROPN" for i in within
    )
    return proper and all(_naming(seen, i, put=put, among=among, several=telling) for i in within)


def _is_strange(seen: View, span: Span) -> bool:
    """Tell whether nothing but the model says that a people is named: it is none that is known."""
    last = seen.words[span.last - 1].text
    known = people_of(seen, span.text) or people_of(seen, last)
    return not known and not last.lower().endswith(_ADJECTIVES)


def is_acronym(text: str) -> bool:
    """Tell whether it is but few capitals, as bodies are written."""
    return text.isupper() and len(text) <= _ACRONYM


def _is_aged(seen: View, span: Span) -> bool:
    """Tell whether years of age follow, as they do after persons: "Ada Oakes (32) of Bor"."""
    around = [seen.lower(i) for i in range(span.last, span.last + 3)]
    years = around[1].isdigit() and (around[0], around[2]) == ("(", ")")
    return years and (span.last - span.first > 1 or relation(seen, span)[0] == "PERSON")


def _opens(seen: View, span: Span) -> bool:
    """Tell whether a sentence begins there, where the capital says nothing."""
    number = seen.analysis.sentence_at(span.start)
    return number is None or seen.analysis.sentences[number].start >= span.start


def is_kind(seen: View, words: Sequence[Word]) -> bool:
    """Tell whether it is only what places are called: "Oak and Elm | Districts"."""
    whole = " ".join(word.lower for word in words).replace(" - ", "-")
    return whole in seen.lexicon["calling"] or all(
        w.lower in seen.lexicon["calling"] for w in words
    )


def is_person(seen: View, index: int) -> bool:
    """Tell whether a word is part of a person's full name elsewhere in the article."""
    word = seen.words[index].lower
    if word not in seen.people or word in seen.lexicon["heads"]:
        return False
    if relation_of(seen, index) in {(label, index + 1) for label in _PLACES}:
        return False  # here, the model takes it for a place
    number = seen.entity[index]
    own = _text_of(seen, number)
    # the model takes "Oda Published" for a person; by the first name alone, few are spoken of
    skipped = 1 if relation_of(seen, index)[0] != "PERSON" else 0
    return any(
        label == "PERSON" and number != other and last - first > 1
        and _text_of(seen, other) != own
        and any(seen.lower(i) == word for i in range(first + skipped, last))
        for other, (first, last, label) in enumerate(seen.entities)
    )  # fmt: skip


def _text_of(seen: View, number: int) -> str:
    """Return the words of one of the model's names; "" for none."""
    first, last, _ = seen.entities[number] if number >= 0 else (0, 0, "")
    return " ".join(word.lower for word in seen.words[first:last])


def _naming(seen: View, index: int, *, put: bool, among: bool, several: bool) -> bool:
    word, lists = seen.words[index], seen.lexicon
    if not word.capital or word.lower in _words("particles"):
        return True
    first = word.lower in word_lists("recognise", "doubtful")["firsts"] and seen.joined(
        index, index + 2
    )
    if first and index + 1 < len(seen.words) and seen.words[index + 1].capital:
        return True  # "Cape Oda"
    if word.lower in lists["calling"] and relation_of(seen, index - 1)[0] in _PLACES:
        return True  # "Oda City"
    plain = among or several  # of "Sea Lots", no word is meant as on any day
    barred = ("bodies", "titles", "roads") if plain else ("blocked", "bodies", "titles", "roads")
    listed = (word.lower in lists[name] for name in barred)
    common = word.lower in seen.small or (not put and is_person(seen, index))
    return not common and not any(listed)


def is_heading(seen: View, span: Span) -> bool:
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
    return word_lists("recognise", "capitalised")[name]
