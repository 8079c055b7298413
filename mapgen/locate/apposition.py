"""Phrases that only say where a place named just before lies: "X, 50 km south of Y"."""

import re

from mapgen.locate.setting import Setting
from mapgen.model import Location, Sentence
from mapgen.text import WordPattern

__all__ = ["describes", "lies_by"]

_NOUN = r"(?:\s+(?:<locate.apposition.nouns>))?"
_JOINED = WordPattern(
    rf"{_NOUN}(?:,\s*[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)?(?:\s*\(|\s*[,–—-]\s*)"
    r"(?:(?:(?:which|that)\s+)?(?:is|lies|located|situated|lying)\s+)?"
    r"(?:an?\s+[\w\s’'-]{3,40}?\s)?"
    r"(?:(?:<locate.apposition.about>)\s+)*",
)
_NEAR = WordPattern(
    rf"{_NOUN}\s*,?\s*(?:(?:(?:which|that)\s+)?(?:is|lies|located|situated|lying)\s+)?"
    r"(?:<locate.apposition.beside>)\s+(?:(?:the|its|their)\s+)?",
)
_TOWNS = ("P.", "A.ADM3", "A.ADM4", "S.")
_CLOSED = re.compile(r"\s*(?:[,.;:)–—]|$)")


def describes(setting: Setting, phrase: Location, sentence: Sentence) -> bool:
    """Tell whether a phrase stands in apposition to the place named just before it.

    With a distance it always does. Without one ("X, near Y,") it might be the next of a list,
    so it must also be closed by a comma or the sentence's end.
    """
    before = [n for n in setting.named if sentence.start <= n.start and n.end <= phrase.start]
    if not any(_JOINED.fullmatch(setting.text, n.end, phrase.start) for n in before[-3:]):
        return False
    measured = setting.text[phrase.start : phrase.start + 1].isdigit()
    return measured or bool(_CLOSED.match(setting.tail(phrase.end, sentence)))


def lies_by(setting: Setting, border: Location, sentence: Sentence) -> bool:
    """Tell whether a border only says where a town lies: "X, near the border with Y"."""
    before = [n for n in setting.named if sentence.start <= n.start and n.end <= border.start]
    last = before[-1] if before else None
    town = last is not None and last.place.feature.startswith(_TOWNS)
    return bool(town and last and _NEAR.fullmatch(setting.text, last.end, border.start))
