"""Finds the words that make one name: where it begins, where it ends, what is no part of it."""

from dataclasses import dataclass

from mapgen.recognise.frame_words import listed_words
from mapgen.recognise.hyphens import continues, glued, is_number, is_small_part, leads_part
from mapgen.recognise.view import View, relation_of
from mapgen.text import word_lists

__all__ = ["Stated", "run_after", "run_before"]

_HYPHENS = frozenset("-‐‑–")
_TIMES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL"})
_LONGEST = 5  # words of a name
_SHORTEST = 2  # letters
_QUOTES = frozenset({"‘", "'", "’", "`", "ʿ"})  # which begin some names, too
_BARRED = ("articles", "titles_only", "publishers", "forces")
_AROUND = 6  # words that tell running text from a heading


@dataclass(frozen=True, slots=True)
class Stated:
    """Words `first` to `last` (exclusive) that the text calls a place."""

    first: int
    last: int


def run_after(seen: View, first: int, *, plain: bool = False) -> Stated | None:
    """Return the capitalised words that begin here; words of every day too if `plain`."""
    if first >= len(seen.words) or not (
        seen.words[first].capital or seen.lower(first) in seen.lexicon["particles"]
    ):
        return None  # most words are read here, and hardly any begins a name
    if is_number(seen, first + 2):
        return Stated(first, first + 3)  # "N-50"
    at = end = first
    longest = first + _LONGEST
    while at < min(len(seen.words), longest):
        if at > first and not seen.joined(at - 1, at + 1):
            break
        longest += 2 * glued(seen, at)
        if _nameable(seen, at) or (at > first and _is_small(seen, at, after_hyphen=end < at)):
            end = at + 1
        elif (at == first and not _leads(seen, at)) or not _links(seen, at):
            break
        at += 1
    return _named(seen, first, end, plain=plain)


def _is_small(seen: View, index: int, *, after_hyphen: bool) -> bool:
    """Tell whether a small word goes on in a name: "Oda-| bor", "Oda | ya bor"."""
    return is_small_part(seen, index) if after_hyphen else continues(seen, index)


def _leads(seen: View, index: int) -> bool:
    """Tell whether a name begins with a small article: "al-Nur", "el Nur"."""
    small = seen.lower(index) in seen.lexicon["particles"]
    if seen.lower(index) in _words("english") and not glued(seen, index + 1):
        return False  # "known as Oda"
    return small and any(
        seen.words[i].capital for i in range(index + 1, min(index + 3, len(seen.words)))
    )


def run_before(seen: View, end: int, *, plain: bool = False) -> Stated | None:
    """Return the capitalised words that end here, without what is no part of a name."""
    if not _may_end(seen, end - 1):
        return None
    before = seen.lower(end - 4)
    if is_number(seen, end - 1) and before in seen.lexicon["prepositions"] | _words("before"):
        return Stated(end - 3, end)  # "N-50"
    number = end > 1 and seen.words[end - 1].text.isdigit() and seen.joined(end - 2, end)
    if number:  # "Oda 2 village"
        name = run_before(seen, end - 1) if seen.words[end - 2].capital else None
        return None if name is None else Stated(name.first, end)
    first = at = end
    longest = _LONGEST
    while at > 0 and end - at < longest and (at == end or seen.joined(at - 1, at + 1)):
        at -= 1
        longest += 2 * glued(seen, at)
        if _nameable(seen, at) or (at == end - 1 and _ends_name(seen, at)):
            first = at
        elif at == end - 1 or not _links(seen, at):
            break
    while first < end and is_small_part(seen, first):
        first -= 2  # "Centre-| bor" is no Bor
    if first >= 2 and seen.words[first - 1].text in _HYPHENS and _leads(seen, first - 2):
        first -= 2 * seen.joined(first - 2, first + 1)
    return _named(seen, first, end, plain=plain)


def _may_end(seen: View, index: int) -> bool:
    """Tell whether a word could end a name: most words are read here, and hardly any does."""
    if index < 0:
        return False
    word = seen.words[index]
    large = word.capital or not word.text.isalpha() or seen.words[index - 1].text in _HYPHENS
    return large or seen.token_at(index).pos == "PROPN"


def _ends_name(seen: View, index: int) -> bool:
    """Tell whether a word ends a name that it could not begin: "Oda-| bor", "Oda | Two".

    The model takes no small word for a proper noun but in a name: "Oda | bor".
    """
    counts = seen.lower(index) in _words("counts") and seen.words[index].capital
    small = seen.words[index].text.islower() and seen.token_at(index).pos == "PROPN"
    small = small and seen.lower(index) not in seen.lexicon["titles_only"]
    led = seen.joined(index - 1, index + 1) and _nameable(seen, index - 1)
    return (led and (counts or small)) or is_small_part(seen, index)


def _links(seen: View, index: int) -> bool:
    word = seen.words[index]
    return word.text in _HYPHENS or word.lower in seen.lexicon["particles"]


def _named(seen: View, first: int, last: int, *, plain: bool = False) -> Stated | None:
    """Return the words as a name, if there are any and they are neither a people nor a body."""
    if last <= first:
        return None
    words = seen.words[first:last]
    blocked = seen.lexicon["blocked"]
    letters = sum(len(word.text) for word in words)
    if letters < _SHORTEST or seen.lower(last) == "'s":
        return None
    side = all(word.lower in seen.lexicon["compass"] for word in words)
    if side or (not plain and all(_is_side_or(seen, word.lower, blocked) for word in words)):
        return None
    if _links(seen, first) and not words[0].capital and not _leads(seen, first):
        return None
    return Stated(first, last)


def _is_side_or(seen: View, word: str, others: frozenset[str]) -> bool:
    return word in seen.lexicon["compass"] or word in others


def _nameable(seen: View, index: int) -> bool:
    """Tell whether a word can belong to a place's name: no day, title, body, people."""
    word = seen.words[index]
    if not word.capital or not word.text[0].isalpha():
        return False
    if _is_barred(seen, index):
        return False
    if _has_apostrophe(word.text):
        return True
    if relation_of(seen, index)[0] in _TIMES:
        return False
    tag = seen.analysis.tokens[word.token].pos
    named = tag == "PROPN" or word.text.isupper()
    return named or _strange(seen, index) or _leads_name(seen, index)


def _is_barred(seen: View, index: int) -> bool:
    """Tell whether a word is a title's, a body's, a people's or of every day."""
    word, lists = seen.words[index], seen.lexicon
    if any(word.lower in lists[name] for name in _BARRED):
        return True
    if word.lower in lists["bodies"] and not leads_part(seen, index):
        return True
    people = seen.demonym(word.text) is not None or word.lower in lists.peoples
    every_day = people or word.lower in seen.small
    twice = is_small_part(seen, index + 2)  # "Yao-yao"
    return (every_day and not twice) or word.lower in listed_words("nearby")


def _has_apostrophe(word: str) -> bool:
    """Tell whether an apostrophe stands within a word as in names only: "N'Oda", not "It's"."""
    first, mark, last = word.lower().replace("’", "'").partition("'")
    return bool(first and mark and last) and last not in _words("contracted")


def _strange(seen: View, index: int) -> bool:
    """Tell whether a noun written large in running text can only be a name.

    In a list before "villages" so can what the model takes for a verb: "Ada, Bor and Cif villages".
    """
    kinds = {"NOUN", "INTJ", "X"}
    after = seen.lower(index + 1)
    one_place = listed_words("one_place") | listed_words("nature")
    called = after in seen.lexicon["calling"] - listed_words("peoples") or after in one_place
    led = index - 1 - (seen.lower(index - 1) in _QUOTES)
    led -= seen.lower(led) in listed_words("nearby")  # "in nearby Oda village"
    alone = after in one_place
    while alone and seen.words[led].text.islower() and seen.token_at(led).pos == "ADJ":
        led -= 1  # "in the troubled Oda village"
    led -= alone and seen.lower(led) == "the"  # "in the Oda village"
    before = seen.lower(led)
    stands = before in seen.lexicon["locative"] or (alone and before in {"of", ",", "("})
    stands = stands or (before == "on" and after in _words("islands"))
    stands = stands or (before in seen.lexicon["prepositions"] and after in listed_words("nature"))
    if called and stands and not seen.words[index + 1].capital:
        kinds |= {"ADJ", "ADV", "VERB"}
    if (
        seen.lower(index - 1) in {",", "and"}
        and seen.lower(index + 1) in seen.lexicon["calling_many"]
    ):
        kinds |= {"ADJ", "ADV", "VERB"}
    if seen.lower(index - 1) in {",", "and"} and seen.lower(index + 1) in {"in", "near"}:
        kinds |= {"ADJ"}  # "the villages of Ada and Talian in Bor"
    if seen.analysis.tokens[seen.words[index].token].pos not in kinds:
        return False
    near = seen.words[max(0, index - _AROUND) : index + _AROUND]
    return seen.lower(index - 1) not in {"", "."} and sum(w.text.islower() for w in near) > 2


def _leads_name(seen: View, index: int) -> bool:
    """Tell whether a word of another kind begins a name in running text: "and | Saw Oda camps"."""
    before = seen.words[index - 1 : index]
    led = seen.lower(index - 1) in {",", "and", "or"} | seen.lexicon["within"]
    if not (led and before and not before[0].capital and seen.joined(index, index + 2)):
        return False
    after = seen.words[index + 1 : index + 2]
    near = seen.words[max(0, index - 2 * _AROUND) : index + _AROUND]
    named = bool(after) and after[0].capital and seen.token_at(index + 1).pos == "PROPN"
    return named and sum(w.text.islower() for w in near) > 2


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "runs")[name]
