"""How a place name is folded, so that spellings of one name meet in the index."""

import re
import unicodedata

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
_TABLE |= dict.fromkeys(map(ord, _DROPPED), "")
_TABLE |= dict.fromkeys(map(ord, _SPACES), " ")
# Marks over and under letters: accents, Hebrew points, Arabic vowels. Marks of Indic scripts are
# vowels that tell names apart, so they stay.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+")
_INITIALS = re.compile(r"\b([a-z]) (?=[a-z]\b)")
_ARTICLES = ("the ", "al ", "ال")


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
    if len(name) > MAX_NAME:
        return ""
    text = name.lower()
    if not text.isascii():
        text = _fold_unicode(text)
    text = " ".join(text.translate(_TABLE).split())
    if len(text) > 2 and " " in text:
        text = _INITIALS.sub(r"\1", text)
    for article in _ARTICLES:
        if text.startswith(article) and len(text) > len(article) + 1:
            return text[len(article) :]
    return text


def _fold_unicode(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_TABLE).casefold())
    plain = unicodedata.normalize("NFC", _MARKS.sub("", plain)).translate(_TABLE)
    if plain.isprintable():
        return plain
    categories = {char: unicodedata.category(char) for char in set(plain)}
    if "Cs" in categories.values():
        return ""
    hidden = {ord(char): "" for char, kind in categories.items() if kind == "Cf"}
    return plain.translate(hidden)
