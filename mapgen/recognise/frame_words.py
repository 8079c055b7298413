"""Reads the words of a frame: "@units" is a word of a list, "aa*4" up to four small words.

How they are written is said in data/language/en/place_frames.toml.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from mapgen.errors import DataError
from mapgen.recognise.view import View, relation_of
from mapgen.recognise.words import load_lexicon
from mapgen.text import word_lists

__all__ = [
    "FILE",
    "Step",
    "Test",
    "is_kind_word",
    "is_only_kind",
    "kind_words",
    "listed_words",
    "step_of",
]

Test = Callable[[View, int], bool]

FILE = "place_frames"
_REPEATED = re.compile(r"(?P<word>.+?)(?:(?P<optional>\?)|\*(?P<most>\d*))$")
_PARTED = re.compile(r"[ -]")
_MANY = 9  # words that "*" without a number stands for, at most
_STOPS = frozenset({".", ";", ":", "(", "!", "?"})
_LONGEST_KIND = 4  # words that are one kind: "local government area"
_DESCRIBING = frozenset({"ADJ", "ADV", "VERB", "DET", "NOUN"})


@dataclass(frozen=True, slots=True)
class Step:
    """A word of a frame, and how many of it there may be."""

    test: Test
    least: int
    most: int
    words: frozenset[str] | None = None  # one of these is all that it asks for, and just once


@cache
def step_of(word: str) -> Step:
    """Read one word of a frame; the same word is the same step."""
    repeated = _REPEATED.match(word) if len(word) > 1 else None
    if repeated is None:
        return Step(_test(word), 1, 1, _only_words(word))
    most = 1 if repeated["optional"] else int(repeated["most"] or _MANY)
    return Step(_test(repeated["word"]), 0, most)


def _test(word: str) -> Test:
    """Return the test for "a|b&c": any of those parted by "|", each all of those joined by "&"."""
    choices = [[_atom(one) for one in some.split("&")] for some in word.split("|")]
    if len(choices) == 1 and len(choices[0]) == 1:
        return choices[0][0]
    return lambda seen, i: any(all(test(seen, i) for test in some) for some in choices)


def _only_words(word: str) -> frozenset[str] | None:
    """Return the words, in small letters, that a test is for; None where it asks for more."""
    found: set[str] = set()
    for atom in word.split("|"):
        if len(atom) > 1 and atom[0] == "@" and "&" not in atom:
            found |= listed_words(atom[1:])
        elif atom in _SHAPES or "&" in atom or (len(atom) > 1 and atom[0] in {"-", *_SIGNS}):
            return None
        else:
            found.add(atom)
    return None if any(" " in one for one in found) else frozenset(found)


def _atom(atom: str) -> Test:
    if len(atom) > 1 and atom[0] == "-":
        test = _atom(atom[1:])
        return lambda seen, i: not test(seen, i)
    if atom in _SHAPES:
        return _SHAPES[atom]
    if len(atom) > 1 and atom[0] in _SIGNS:
        return _SIGNS[atom[0]](atom[1:])
    return lambda seen, i: seen.lower(i) == atom


def _of_list(name: str) -> Test:
    words = listed_words(name)
    if not any(" " in word for word in words):
        return lambda seen, i: seen.lower(i) in words
    return lambda seen, i: seen.lower(i) in words or f"{seen.lower(i - 1)} {seen.lower(i)}" in words


def _of_lemmas(name: str) -> Test:
    words = listed_words(name)
    return lambda seen, i: _inside(seen, i) and seen.token_at(i).lemma.lower() in words


def _of_verbs(name: str) -> Test:
    words, verbs = listed_words(name), {"VERB", "AUX"}
    return lambda seen, i: (
        _inside(seen, i)
        and seen.token_at(i).pos in verbs
        and seen.token_at(i).lemma.lower() in words
    )


def _of_tag(tag: str) -> Test:
    return lambda seen, i: _inside(seen, i) and seen.token_at(i).pos == tag


def _of_label(label: str) -> Test:
    return lambda seen, i: _inside(seen, i) and relation_of(seen, i)[0] == label


_SIGNS: dict[str, Callable[[str], Test]] = {
    "@": _of_list,
    "~": _of_lemmas,
    "^": _of_verbs,
    ":": _of_tag,
    "/": _of_label,
}
_SHAPES: dict[str, Test] = {
    "..": lambda seen, i: _inside(seen, i) and seen.lower(i) not in _STOPS,
    "0": lambda seen, i: seen.lower(i).isdigit(),
    "Aa": lambda seen, i: _inside(seen, i) and seen.words[i].capital,
    "AA": lambda seen, i: _inside(seen, i) and seen.words[i].text.isupper(),
    "aa": lambda seen, i: _inside(seen, i) and _is_small_word(seen, i),
    "+": lambda seen, i: _inside(seen, i) and _describes(seen, i),
    "#": lambda seen, i: _inside(seen, i) and is_kind_word(seen, i),
    "START": lambda _, i: i < 0,
}


def _inside(seen: View, index: int) -> bool:
    return 0 <= index < len(seen.words)


def _is_small_word(seen: View, index: int) -> bool:
    return seen.words[index].text.isalpha() and not seen.words[index].capital


def _describes(seen: View, index: int) -> bool:
    return seen.words[index].text.islower() and seen.token_at(index).pos in _DESCRIBING


def is_kind_word(seen: View, index: int) -> bool:
    """Tell whether a word that may be the kind of a place is no part of a name.

    It is none where it is written small, or all words around it large, or where it is only ever
    a kind: "Oda Woreda".
    """
    word = seen.words[index]
    opens = seen.lower(index - 1) in {"", "."} and word.lower in seen.lexicon["calling_many"]
    return opens or not word.capital or word.text.isupper() or is_only_kind(seen, index)


def is_only_kind(seen: View, index: int) -> bool:
    """Tell whether a word, or it and those before, is only ever the kind of a place."""
    return kind_words(seen, index, "calling_units") > 0


def kind_words(seen: View, index: int, kinds: str, *, ahead: bool = False) -> int:
    """Return how many words up to `index` are the kind of a place; 0 for none.

    The most that are one of the list `kinds`: 3 for "Local Government Area". With `ahead`, the
    words from `index` on.
    """
    words = seen.lexicon[kinds]
    if seen.lower(index) not in _outermost(words, ahead=ahead):
        return 0
    for count in range(_LONGEST_KIND, 0, -1):
        first = index if ahead else index - count + 1
        here = " ".join(seen.lower(first + i) for i in range(count))
        if first >= 0 and here.replace(" - ", "-") in words:
            return count
    return 0


@cache
def _outermost(kinds: frozenset[str], *, ahead: bool) -> frozenset[str]:
    """Return the last words of kinds, or with `ahead` the first: few words are any."""
    return frozenset(_PARTED.split(kind)[0 if ahead else -1] for kind in kinds)


@cache
def listed_words(name: str) -> frozenset[str]:
    """Return a list of the table's own file, or of toponyms.toml; "units" are its kinds."""
    own = word_lists(FILE, "lists")
    if name in own:
        return own[name]
    if name == "units":
        kinds = load_lexicon().kinds.items()
        return frozenset(word for word, kind in kinds if kind.startswith(("A", "P")))
    try:
        return load_lexicon()[name]
    except KeyError as error:
        raise DataError(f"{FILE}.toml: no list {name}") from error
