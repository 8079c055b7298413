"""Arabic and Sorani words: how they are cut from text, their affixes, and the lists about them."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from mapgen.errors import DataError
from mapgen.model import Analysis
from mapgen.names import fold
from mapgen.resources import data_path

__all__ = [
    "LANGUAGES",
    "UNWRITTEN",
    "ArabicLexicon",
    "ArabicWord",
    "Form",
    "affixes",
    "first_forms",
    "last_forms",
    "load",
    "plain",
    "words_of",
]

LANGUAGES = ("ar", "ckb")
"""Those whose lists are read."""

UNWRITTEN = frozenset("\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u200c\u200d")
"""Vowels, the lengthening stroke and joiners: they hide affixes, and no name needs them."""

# Letters with the marks, lengthening strokes and joiners that may stand among them.
_WORD = re.compile("[\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06ff\u200c\u200d]+|[^\\s]")
_TANWIN = re.compile("\u064b\u0627?$|\u0627\u064b$")
_FUNCTION = ("never", "places", "perhaps", "leads", "bodies", "elsewhere", "speaking", "titles")


@dataclass(frozen=True, slots=True)
class ArabicWord:
    """A word, or a mark between words; `key` is folded, empty for a mark."""

    start: int
    end: int
    text: str
    key: str
    sentence: int

    @property
    def tanwin(self) -> bool:
        """Whether it has the ending of an indefinite object, which no name of a place has."""
        return bool(_TANWIN.search(self.text))


@dataclass(frozen=True, slots=True)
class Form:
    """What a word may be without affixes: `cut` code points less at a side of it."""

    text: str
    cut: int
    affix: str


@dataclass(frozen=True, slots=True)
class ArabicLexicon:
    """The lists of data/language/ar|ckb/toponyms.toml; all words are folded."""

    kinds: dict[str, str]
    peoples: dict[str, str]
    own: dict[str, str]
    written: dict[str, str]  # these alone are not folded
    means: dict[str, str]
    function: frozenset[str]  # words that never are a name by themselves, "and" attached or not
    whole: frozenset[str]  # those and given names, from which nothing is taken off
    words: dict[str, frozenset[str]]

    def __getitem__(self, name: str) -> frozenset[str]:
        return self.words[name]


@cache
def load() -> ArabicLexicon:
    """Read the lists of Arabic and Sorani together: articles mix the two.

    Raises
    ------
    DataError
        If a file is damaged.
    """
    files = [_toponyms(lang) for lang in LANGUAGES]
    try:
        names = {name: None for file in files for name in file["words"]}
        lists = {name: _folded(file["words"].get(name, "") for file in files) for name in names}
        kinds = _mapping(files, "kinds")
        plain_words = frozenset(kinds).union(*(lists[n] for n in _FUNCTION))
        return ArabicLexicon(
            kinds=kinds,
            peoples=_mapping(files, "peoples"),
            own=_mapping(files, "own"),
            written={
                name: meant for file in files for name, meant in file.get("written", {}).items()
            },
            means=_mapping(files, "means"),
            function=plain_words | {f"و{word}" for word in plain_words},
            whole=plain_words | lists["given"],
            words=lists,
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise DataError(f"word lists cannot be read: {error}") from error


@cache
def affixes(lang: str, name: str) -> tuple[str, ...]:
    """Return what a language writes on its words, in the order in which it is to be looked for."""
    return tuple(_toponyms(lang)["affixes"][name].split())


def _toponyms(lang: str) -> dict[str, Any]:
    path = data_path("language", lang, "toponyms.toml")
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"word lists cannot be read: {path} ({error})") from error


def _folded(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for text in texts for word in text.split())


def _mapping(files: Iterable[Mapping[str, Any]], table: str) -> dict[str, str]:
    return {fold(key): str(to) for file in files for key, to in file.get(table, {}).items()}


def words_of(analysis: Analysis) -> tuple[ArabicWord, ...]:
    """Return the words and marks of every sentence, in text order."""
    text = analysis.text
    return tuple(
        ArabicWord(match.start(), match.end(), match.group(), fold(match.group()), number)
        for number, sentence in enumerate(analysis.sentences)
        for match in _WORD.finditer(text, sentence.start, sentence.end)
    )


def plain(word: str) -> str:
    """Return a word without vowels, lengthening strokes and joiners."""
    return "".join(char for char in word if char not in UNWRITTEN)


def first_forms(word: str, lang: str) -> Iterator[Form]:
    """Yield what the first word of a name may be: as it stands, then without what is attached."""
    yield Form(word, 0, "")
    if lang != "ar":
        return
    for conjunction in ("", *affixes(lang, "conjunctions")):
        if not word.startswith(conjunction):
            continue
        rest = word[len(conjunction) :]
        if conjunction and len(rest) > 2:
            yield Form(rest, len(conjunction), conjunction)
        yield from _without_preposition(rest, conjunction, lang)


def _without_preposition(word: str, conjunction: str, lang: str) -> Iterator[Form]:
    for letter in affixes(lang, "prepositions"):
        if not word.startswith(letter) or len(word) < 4:
            continue
        cut = len(conjunction) + 1
        if letter == "ل" and word[1:2] == "ل":
            yield Form(f"ا{word[1:]}", cut, f"{conjunction}{letter}")
        else:
            yield Form(word[1:], cut, f"{conjunction}{letter}")


def last_forms(word: str, lang: str) -> Iterator[Form]:
    """Yield what the last word of a name may be: as it stands, then without Kurdish endings."""
    yield Form(word, 0, "")
    if lang != "ckb":
        return
    for ending in affixes(lang, "endings"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            yield Form(word[: -len(ending)], len(ending), ending)
