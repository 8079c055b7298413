"""Arabic and Sorani words: how they are cut from text, their affixes, and the lists about them."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from mapgen.errors import DataError
from mapgen.model import Analysis
from mapgen.names import fold
from mapgen.resources import data_path

__all__ = [
    "UNWRITTEN",
    "ArabicLists",
    "ArabicWord",
    "Form",
    "first_forms",
    "last_forms",
    "load",
    "plain",
    "words_of",
]

UNWRITTEN = frozenset("\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u200c\u200d")
"""Vowels, the lengthening stroke and joiners: they hide affixes, and no name needs them."""

# Letters with the marks, lengthening strokes and joiners that may stand among them.
_WORD = re.compile("[\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06ff\u200c\u200d]+|[^\\s]")
_TANWIN = re.compile("\u064b\u0627?$|\u0627\u064b$")
_FUNCTION = ("never", "places", "perhaps", "leads", "bodies", "elsewhere", "speaking", "titles")
_CONJUNCTIONS = ("و", "ف")
_PREPOSITIONS = ("ب", "ل", "ك")
_ENDINGS = (
    "یەکەی", "یەکان", "یەکەوە", "یەوە", "ەوە", "یدا", "وە", "دا", "یان", "یش", "یی", "ییە", "یە",
    "ان", "ی", "ێ", "ن", "ش", "ە",
)  # fmt: skip


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
class ArabicLists:
    """The lists of data/toponyms_arabic.toml; all words are folded."""

    kinds: dict[str, str]
    peoples: dict[str, str]
    own: dict[str, str]
    written: dict[str, str]  # these alone are not folded
    means: dict[str, str]
    function: frozenset[str]  # words that never are a name by themselves, "and" attached or not
    whole: frozenset[str]  # those and given names, from which nothing is taken off
    lists: dict[str, frozenset[str]]

    def __getitem__(self, name: str) -> frozenset[str]:
        return self.lists[name]


@cache
def load() -> ArabicLists:
    """Read data/toponyms_arabic.toml.

    Raises
    ------
    DataError
        If the file is damaged.
    """
    path = data_path("toponyms_arabic.toml")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        lists = {name: frozenset(map(fold, of.split())) for name, of in data["words"].items()}
        plain_words = frozenset(map(fold, data["kinds"])).union(*(lists[n] for n in _FUNCTION))
        return ArabicLists(
            kinds={fold(word): str(kind) for word, kind in data["kinds"].items()},
            peoples={fold(word): str(code) for word, code in data["peoples"].items()},
            own={fold(word): str(kind) for word, kind in data["own"].items()},
            written=dict(data["written"]),
            means={fold(name): str(meant) for name, meant in data["means"].items()},
            function=plain_words | {f"و{word}" for word in plain_words},
            whole=plain_words | lists["given"],
            lists=lists,
        )
    except (OSError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise DataError(f"word lists cannot be read: {path} ({error})") from error


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
    for conjunction in ("", *_CONJUNCTIONS):
        if not word.startswith(conjunction):
            continue
        rest = word[len(conjunction) :]
        if conjunction and len(rest) > 2:
            yield Form(rest, len(conjunction), conjunction)
        yield from _without_preposition(rest, conjunction)


def _without_preposition(word: str, conjunction: str) -> Iterator[Form]:
    for letter in _PREPOSITIONS:
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
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            yield Form(word[: -len(ending)], len(ending), ending)
