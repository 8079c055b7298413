"""Names within the names of bodies, units, operations and publishers."""

from mapgen.recognise.frame_words import kind_words
from mapgen.recognise.frames import begun_at, leads_to
from mapgen.recognise.hyphens import glued
from mapgen.recognise.view import Span, View, relation
from mapgen.text import word_lists

__all__ = ["body_around", "in_body", "in_force", "is_titled_unit", "publishes"]

_LARGER = frozenset({"ORG", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "FAC"})
_FURTHEST = 5  # words from a place to the word for the body named after it
_LISTED = 14  # words from a name to the word for bodies that closes their list
_JOINERS = frozenset({",", "and", "or", "&"})
_HYPHENS = frozenset("-‐‑–")
_NONE = (0, 0, "")  # no entity
_OPENING = "“\"‘'«"


def body_around(seen: View, span: Span) -> bool:
    """Tell whether a body's word belongs to the name: "Oak County Jail", "Bank of Oak"."""
    return _body_follows(seen, span.last) or _body_leads(seen, span)


def in_force(seen: View, span: Span) -> bool:
    """Tell whether a military unit bears the name: "Oak Operations Command"."""
    near = range(max(0, span.first - 2), min(len(seen.words), span.last + 3))
    return any(
        seen.words[i].lower in seen.lexicon["forces"] and seen.words[i].capital
        for i in near
        if not span.first <= i < span.last
    )


def publishes(seen: View, span: Span) -> bool:
    """Tell whether the name belongs to a newspaper's or a channel's."""
    publishers = seen.lexicon["publishers"]
    if kind_words(seen, span.last, "outlets_after", ahead=True) or _is_outlet(seen, span):
        return True  # "the Oda news agency"
    for index in (span.last, span.last + 1):
        if index >= len(seen.words) or not seen.joined(index - 1, index + 1):
            return False
        word = seen.words[index]
        if not word.capital:
            return False
        if word.lower in publishers:
            return True
    return False


def _is_outlet(seen: View, span: Span) -> bool:
    """Tell whether the name is a broadcaster's or a paper's, and nothing is said to be there."""
    if " ".join(span.text.split()).lower() not in seen.lexicon["outlet_names"]:
        return False
    stands = seen.lower(span.first - 1) in seen.lexicon["prepositions"]
    cited = stands and seen.lower(span.first - 2) in _words("telling")
    return cited or not (stands or span.stated)


def _is_portfolio(seen: View, span: Span) -> bool:
    """Tell what a minister is of: "the Oda Minister" heads no place."""
    office = seen.lower(span.last) in seen.lexicon["portfolios"] and seen.words[span.last].capital
    return office and seen.joined(span.last - 1, span.last + 1)


def in_body(seen: View, span: Span) -> bool:
    """Tell whether the name is only part of a body's, a unit's or an operation's name."""
    label, exact = relation(seen, span)
    if span.stated and (_is_unit(seen, span.last) or is_titled_unit(seen, span.first)):
        return False
    end = span.stated and (glued(seen, span.last) or glued(seen, span.first - 1))
    if not (exact or end or _in_unit(seen, span)) and label in _LARGER and _belongs(seen, span):
        return True  # no end of a way is in it: "the axis Oda-Bor"
    return (
        _in_list_of(seen, span)
        or _titled(seen, span)
        or _is_branch(seen, span)
        or body_around(seen, span)
        or publishes(seen, span)
        or _is_portfolio(seen, span)
    )


def _is_branch(seen: View, span: Span) -> bool:
    """Tell whether a part of an armed group is meant: "Islamic State Oak", "Oak province cell"."""
    if (seen.lower(span.first - 2), seen.lower(span.first - 1)) == ("islamic", "state"):
        return True
    at = span.last + (seen.lower(span.last) == "province")
    return at > span.last and seen.lower(at) in seen.lexicon["branches"]


def _is_unit(seen: View, at: int) -> bool:
    """Tell whether words for units alone follow: "Oak and Elm | Police Divisions"."""
    length = kind_words(seen, at, "calling_units", ahead=True)
    return length > 0 and not _body_follows(seen, at + length)


def is_titled_unit(seen: View, first: int) -> bool:
    """Tell whether a word for a unit, its letters or its chief's title lead to it: "TA Oda"."""
    before = seen.lower(first - 1)
    if before in seen.lexicon["calling_before"] & seen.lexicon["calling_units"]:
        return True
    return any(leads_to(seen, frame, first) for frame in begun_at(seen, "titled", first))


def _in_list_of(seen: View, span: Span) -> bool:
    """Tell whether it is one of several bodies named at once: "the | Oak, Elm and Ash Councils"."""
    at, longest = span.last, span.last + _LISTED
    if seen.lower(at) not in _JOINERS:
        return False
    while at < min(longest, len(seen.words)):
        word = seen.words[at]
        if not (word.capital or word.lower in _JOINERS or word.text in _HYPHENS):
            return False
        if word.capital and word.lower in seen.lexicon["bodies_many"]:
            return seen.words[at - 1].capital
        at += 1
    return False


def _belongs(seen: View, span: Span) -> bool:
    """Tell whether a larger entity is one name: the model also joins lists into one."""
    parted = seen.lower(span.last) in {",", "("} or seen.lower(span.first - 1) in {",", ")"}
    return not parted or _body_follows(seen, span.last)


def _in_unit(seen: View, span: Span) -> bool:
    """Tell whether the larger entity is a unit with a place in it: "Oda of Bor District"."""
    number, kinds = seen.entity[span.first], seen.lexicon.kinds
    first, last, _ = seen.entities[number] if number >= 0 else _NONE
    words = {seen.lower(index) for index in range(first, last)}
    units = {word for word in words if kinds.get(word, "").startswith("A")}
    bodies = seen.lexicon["bodies"].intersection(words)
    return "of" in words and bool(units) and bodies <= units


def _body_follows(seen: View, index: int) -> bool:
    """Tell whether a body's word closes the capitalised words from here."""
    words, bodies = seen.words, seen.lexicon["bodies"]
    for step in range(index, min(index + _FURTHEST, len(words))):
        if not seen.joined(step - 1, step + 1):
            return False
        if words[step].lower == "government" and seen.lower(step - 1) == "local":
            return False  # "Local Government Area" is a unit, not a body
        if words[step].capital and words[step].lower in bodies:
            return True
        if not words[step].capital:
            return False
    return False


def _body_leads(seen: View, span: Span) -> bool:
    """Tell whether a body's word stands right before: "Operations Command Salah al-Din"."""
    before = span.first - 1
    if before < 0 or not seen.joined(before, span.first + 1):
        return False
    if seen.lower(before) == "of" and before:
        before -= 1
        if seen.words[before].capital and seen.lower(before) in seen.lexicon["soldiers"]:
            return True
        side = seen.lower(before - 1) in seen.lexicon["compass"] | seen.lexicon["bodies"]
        if seen.lower(before) in _words("units") and not side:
            return False  # "the Oda District of Bor"
    elif _task_force(seen, before):
        return True
    word = seen.words[before]
    return word.capital and word.lower in seen.lexicon["bodies"]


def _task_force(seen: View, index: int) -> bool:
    """Tell whether the words to here begin with a force: "Task Force Oak Peninsula-Elm"."""
    for at in range(index, max(-1, index - _FURTHEST), -1):
        if not seen.joined(at, at + 2):
            return False
        word = seen.words[at]
        if (seen.lower(at - 1), word.lower) == ("task", "force"):
            return True
        if not word.capital and word.text not in _HYPHENS:
            return False
    return False


def _titled(seen: View, span: Span) -> bool:
    """Tell whether the name ends the title of an operation: “Heroes of Oak”."""
    if seen.lower(span.first - 1) != "of" or span.first < 2:
        return False
    opener = seen.text[max(0, seen.words[span.first - 2].start - 1)]
    words = {seen.lower(span.first - 2), seen.lower(span.first - 3)}
    return opener in _OPENING or bool(words & _words("operations"))


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "bodies")[name]
