"""Finds sites that are called by a word for their kind: "at Oda Primary School", "the Bor market".

No gazetteer has them: they are listed, and placed only where the text says what they lie in.
"""

from collections.abc import Iterator, Sequence

from mapgen.recognise.frame_words import listed_words
from mapgen.recognise.frames import stands
from mapgen.recognise.known import cut
from mapgen.recognise.missed import is_force
from mapgen.recognise.position import qualifies
from mapgen.recognise.view import Span, View, relation
from mapgen.text import word_lists

__all__ = ["is_part", "sites"]

_LONGEST = 5  # words of a site's name
_ACRONYM = 5  # letters
_OWNERS = frozenset({"'", "'s"})  # "displaced persons' camp"
_JOINERS = frozenset({"and", "or", ","})
_ADJECTIVES = 3  # words between "the" and the name
_NAMED = frozenset({"PROPN", "NOUN", "ADJ", "X"})
_OTHER = frozenset({"DATE", "TIME", "EVENT", "LAW", "WORK_OF_ART", "NORP"})
_DESCRIBING = frozenset({"ADJ", "ADV", "VERB", "DET", "NOUN"})


def sites(seen: View, sure: Sequence[Span]) -> Iterator[Span]:
    """Yield the sites that are named where a place stands, in text order; no sure place is in one.

    A word for its kind belongs to the name where it is written large.
    """
    taken = {i for span in sure for i in range(span.first, span.last)}
    for index in range(1, len(seen.words)):
        found = _found(seen, index)
        for span in found:
            if not taken.intersection(range(span.first, span.last)):
                yield span


def _found(seen: View, index: int) -> list[Span]:
    """Return the names before a word, if it is one for what bears names."""
    word, small = seen.lower(index), not seen.words[index].capital
    if word in listed_words("site_kinds") or word in listed_words("units_named"):
        return _named_with(seen, index)
    if word in seen.lexicon["calling_many"] and small:
        return _several(seen, index)
    if word in listed_words("units_small") and small and not qualifies(seen, index + 1):
        return _named_with(seen, index)
    if word in listed_words("divisions"):
        return _named_with(seen, index, "division")
    return _occasion(seen, index) if word in _words("occasions") else []


def is_part(seen: View, span: Span) -> bool:
    """Tell whether the words call it a site or a part of a town: "Oda Hospital", "Bor suburb"."""
    last = seen.lower(span.last - 1)
    return last in listed_words("site_kinds") or _kind_after(seen, span.last) in listed_words(
        "site_kinds"
    )


def _kind_after(seen: View, index: int) -> str:
    while seen.lower(index) in listed_words("site_qualifiers"):
        index += 1
    return seen.lower(index)


def _named_with(seen: View, index: int, group: str = "site") -> list[Span]:
    """Return the sites of which the word here is the kind: all of a list before "camps".

    `group` are the frames that they must stand in.
    """
    at = index
    while at > 0 and seen.joined(at - 1, at + 1) and _qualifies(seen, at - 1):
        at -= 1
    names = [_name_before(seen, at)]
    many = seen.lower(index).endswith("s")
    while many and (first := names[-1]) is not None and seen.lower(first.first - 1) in _JOINERS:
        names.append(_name_before(seen, first.first - 1))
    found = [name for name in names if name is not None]
    if not found or not all(seen.joined(i, i + 2) for i in range(found[0].first, index)):
        return []
    large = all(seen.words[i].capital for i in range(at, index + 1))
    if large:
        found[0] = cut(seen, found[0].first, index + 1)
    plain = large and seen.lower(index) in _words("always")
    put = plain or stands(seen, group, found[-1].first, found[0].last)
    return found if put else []


def _several(seen: View, index: int) -> list[Span]:
    """Return the names of a list before a word for several places: "the Oda and Bor areas"."""
    found = _named_with(seen, index)
    peoples = any(relation(seen, span)[0] == "NORP" for span in found)
    return [] if len(found) < 2 or peoples else found


def _name_before(seen: View, end: int) -> Span | None:
    """Return the name that ends at a word; None for letters, forces and words of every day."""
    first = _run(seen, end)
    words = seen.words[first:end]
    if all(seen.lower(i) in seen.lexicon["blocked"] for i in range(first, end)):
        return None
    if all(word.text.isupper() and len(word.text) <= _ACRONYM for word in words):
        return None
    span = cut(seen, first, end)
    return None if is_force(span.text) or len(words) > _LONGEST else span


def _qualifies(seen: View, index: int) -> bool:
    word = seen.words[index]
    letters = word.text.isupper() and 1 < len(word.text) <= _ACRONYM
    owners = word.lower in _OWNERS and seen.lower(index - 1) in listed_words("site_qualifiers")
    return word.lower in listed_words("site_qualifiers") or letters or owners


def _run(seen: View, end: int) -> int:
    """Return where the capitalised words begin that end here."""
    first = at = end
    while at > 0 and (at == end or seen.joined(at - 1, at + 1)):
        word = seen.words[at - 1]
        if word.capital and word.text[0].isalpha() and _names(seen, at - 1):
            first = at - 1
        elif at == end or not (word.text == "-" or _joins(seen, at - 1)):
            break
        at -= 1
    return first


def _joins(seen: View, index: int) -> bool:
    """Tell whether a small word stands within a name: "Oda-a-Bor", "Oda el Bor"."""
    hyphens = seen.lower(index - 1) == seen.lower(index + 1) == "-"
    return seen.lower(index) in seen.lexicon["particles"] or (
        hyphens and len(seen.lower(index)) < 3
    )


def _names(seen: View, index: int) -> bool:
    """Tell whether a word can belong to a site's name: no title, day, article or people."""
    word, lists = seen.words[index], seen.lexicon
    barred = ("articles", "titles_only", "publishers", "compass", "bodies")
    if any(word.lower in lists[name] for name in barred) or word.lower in seen.small:
        return False
    if word.lower in lists.peoples:
        return False
    if seen.demonym(word.text) is not None:
        return False
    return seen.analysis.tokens[word.token].pos in _NAMED


def _before_article(seen: View, first: int) -> int:
    """Return the word before "the" and what describes a name: "in | the feared Oda"."""
    for at in range(first - 1, max(0, first - 1 - _ADJECTIVES), -1):
        if seen.lower(at) in seen.lexicon["articles"]:
            return at - 1
        if not _describes(seen, at):
            break
    return first - 1


def _describes(seen: View, index: int) -> bool:
    word = seen.words[index]
    return word.text.islower() and seen.analysis.tokens[word.token].pos in _DESCRIBING


def _occasion(seen: View, index: int) -> list[Span]:
    """Return the name after "the" that an event bears: "the Oda massacre"."""
    if seen.words[index].capital:
        return []
    first = _run(seen, index)
    short = 0 < index - first <= 2 and seen.joined(first, index + 1)
    led = _before_article(seen, first)
    if not short or led == first - 1 or seen.lower(led + 1) != "the":
        return []
    span = cut(seen, first, index)
    label, exact = relation(seen, span)
    letters = span.text.isupper() and len(span.text) <= _ACRONYM
    person = label == "PERSON" and (not exact or index - first > 1)
    other = letters or person or is_force(span.text) or label in _OTHER
    return [] if other else [span]


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "sites")[name]
