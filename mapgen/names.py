"""How a place name is folded, so that spellings of one name meet in the index."""

import re
import unicodedata
from functools import lru_cache

__all__ = ["MAX_NAME", "fold"]

MAX_NAME = 200
"""Longer than any place name; what is longer folds to nothing."""

_LETTERS = {
    # Letters that Unicode does not decompose.
    "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
    "ð": "d", "ħ": "h", "ŧ": "t", "ə": "e", "ŋ": "n", "ĸ": "k", "ɛ": "e", "ɔ": "o",
    # Arabic, Persian and Kurdish letters that writers interchange.
    "ى": "ي", "ی": "ي", "ې": "ي", "ێ": "ي", "ئ": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "ھ": "ه",
    "ۀ": "ه", "ہ": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ۆ": "و", "ڕ": "ر",
    "ڵ": "ل", "ـ": "",
}  # fmt: skip
_DROPPED = "'’‘‛`´ʻʼʽʾʿˈ′ʹ.·․\"“”«»„ء"
_SPACES = "-‐‑‒–—―−_/\\,;:()[]{}|&+*#!?¿¡،؛"
_TABLE = {ord(key): value for key, value in _LETTERS.items()}
_TABLE |= dict.fromkeys((*range(9), *range(14, 32), 127), "")  # controls but line breaks
_TABLE |= dict.fromkeys(map(ord, _DROPPED), "")
_TABLE |= dict.fromkeys(map(ord, _SPACES), " ")
# Marks over and under letters: accents, Hebrew points, Arabic vowels. Marks of Indic scripts are
# vowels that tell names apart, so they stay.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+")
_INITIALS = re.compile(r"\b([a-z]) (?=[a-z]\b)")
_ARTICLES = frozenset({"the", "al"})


def fold(name: str) -> str:
    """Return the form under which `name` is looked up.

    Case, diacritics, apostrophes, dots, hyphens, Arabic spelling variants, tatweel, invisible
    marks and a leading "the", "al-" or Arabic article make no difference.

    Parameters
    ----------
    name : str
        Any text, hostile text included.

    Returns
    -------
    str
        Words parted by single spaces; empty when nothing is left, when the name is longer than
        `MAX_NAME` code points, or when it holds a lone surrogate (so is no text at all).
    """
    return "" if len(name) > MAX_NAME else _folded(name)


@lru_cache(maxsize=8192)  # an article asks for the same few hundred names again and again
def _folded(name: str) -> str:
    text = name.lower()
    if not text.isascii():
        text = _fold_unicode(text)
    elif text.isalpha():
        return text
    words = text.translate(_TABLE).split()
    if len(words) < 2:
        return _without_arabic_article(words[0]) if words else ""
    if words[0] in _ARTICLES and (len(words) > 2 or len(words[1]) > 1):
        del words[0]
    if len(words) > 1 and min(map(len, words)) == 1:
        return _INITIALS.sub(r"\1", " ".join(words))
    words[0] = _without_arabic_article(words[0])
    return " ".join(words)


def _without_arabic_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 3 else word


def _fold_unicode(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_TABLE).casefold())
    plain = unicodedata.normalize("NFC", _MARKS.sub("", plain)).translate(_TABLE)
    if plain.isprintable():
        return plain
    categories = {char: unicodedata.category(char) for char in set(plain)}
    if "Cs" in categories.values():
        return ""
    hidden = {ord(char): "" for char, kind in categories.items() if kind in {"Cf", "Cc"}}
    spaces = {ord(char): " " for char in plain if char.isspace()}
    return plain.translate(hidden | spaces)
