"""The words of an article as the recogniser reads them, and the word lists it reads them by."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from mapgen.errors import DataError
from mapgen.model import Analysis
from mapgen.resources import data_path

__all__ = ["Lexicon", "Word", "load_lexicon", "split_words"]

_PIECE = re.compile(r"[-‐‑–—/()\[\]]|[^-‐‑–—/()\[\]]+")
_ABBREVIATION = re.compile(r"^(?:[A-Z]\.?){1,3}[A-Za-z]{0,6}$")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or one part of a hyphenated one; `token` is the index of its token."""

    start: int
    end: int
    text: str
    lower: str
    token: int
    capital: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lists of data/language/en/toponyms.toml; all words are lower case."""

    kinds: dict[str, str]
    peoples: dict[str, str]
    words: dict[str, frozenset[str]]

    def __getitem__(self, name: str) -> frozenset[str]:
        return self.words[name]


@cache
def load_lexicon() -> Lexicon:
    """Read data/language/en/toponyms.toml.

    Raises
    ------
    DataError
        If the file is damaged.
    """
    path = data_path("language", "en", "toponyms.toml")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        lists = {name: frozenset(words) for name, words in data["words"].items()}
        return Lexicon(kinds=dict(data["kinds"]), peoples=dict(data["peoples"]), words=lists)
    except (OSError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise DataError(f"word lists cannot be read: {path} ({error})") from error


def split_words(analysis: Analysis) -> tuple[Word, ...]:
    """Return the words in text order: tokens, cut at hyphens, slashes and brackets."""
    return tuple(_words(analysis))


def _words(analysis: Analysis) -> Iterator[Word]:
    text = analysis.text
    for index, token in enumerate(analysis.tokens):
        if token.text.isspace():
            continue
        for piece in _PIECE.finditer(token.text):
            start, end = token.start + piece.start(), token.start + piece.end()
            word = piece.group()
            # The model cuts the full stop off some abbreviations: "Ont" + ".", "W.Va" + ".".
            if text[end : end + 1] == "." and _is_cut(word):
                end += 1
                word += "."
            elif word == "." and _follows_abbreviation(text, start):
                continue
            yield Word(start, end, word, word.lower().replace("’", "'"), index, word[0].isupper())


def _is_cut(word: str) -> bool:
    return bool(_ABBREVIATION.match(word)) and ("." in word or word in _SHORT)


def _follows_abbreviation(text: str, start: int) -> bool:
    cut = re.search(r"[A-Za-z.]+$", text[max(0, start - 8) : start])
    return cut is not None and _is_cut(cut.group())


_SHORT = frozenset(
    """Ont Sask Alta Man Que Phila Ky Va Ga Pa La Md Me Mo Mich Minn Miss Mont Neb Nev Okla Ore
    Penn Tenn Tex Vt Wash Wis Wyo Ala Ariz Ark Calif Colo Conn Del Fla Ill Ind Kan Mass St Ste Mt
    Ft Co Twp Ave Rd Blvd Dr Vic Tas Qld ST MT FT""".split()  # noqa: SIM905
)
