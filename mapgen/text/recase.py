"""Headlines In Capital Letters, written as the model has learnt to read: in small ones."""

import re
from collections.abc import Set

from mapgen.text.words import word_lists

__all__ = ["Casing"]

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_LONG = 4  # letters; shorter words are small in a headline, too
_MOSTLY = 0.75  # of a headline's long words begin with a capital
_LONGEST = 30  # words of a headline
_FEWEST = 4
_STOPS = (".", "!", "?", ".”", '."', ":", ";")


class Casing:
    """Knows which words of an article are names, by how the article writes them elsewhere.

    Parameters
    ----------
    text : str
        The article.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: tuple[Set[str], Set[str]] | None = None

    def recased(self, piece: str) -> str:
        """Return a headline with its common words in small letters, any other text as it is.

        The length stays what it is. Common are words that the article writes small elsewhere,
        and words of the field; a word that stands with a capital inside a sentence is a name.
        """
        if not _is_headline(piece):
            return piece
        small, proper = self._words()
        first = True
        parts, at = [], 0
        for word in _WORD.finditer(piece):
            text, low = word[0], word[0].lower()
            name = first or text.isupper() or len(low) != len(text) or low in proper
            common = low in small or _is_common(low)
            parts += [piece[at : word.start()], low if common and not name else text]
            at, first = word.end(), False
        return "".join((*parts, piece[at:]))

    def _words(self) -> tuple[Set[str], Set[str]]:
        """Return the words that the text has in small letters, and those it has as names."""
        if self._known is None:
            small: set[str] = set()
            proper: set[str] = set()
            for line in self._text.splitlines():
                if _is_headline(line):
                    continue
                inside = False
                for word in _WORD.finditer(line):
                    if word[0].islower():
                        small.add(word[0])
                    elif inside and line[word.start() - 1] == " ":
                        proper.add(word[0].lower())
                    inside = not re.match(r"\s*[.!?:”“\"]", line[word.end() :])
            self._known = small, proper
        return self._known


def _is_headline(text: str) -> bool:
    """Tell a headline with capitals from a sentence, and from one all in capitals."""
    if text.rstrip().endswith(_STOPS):
        return False
    words = [m[0] for m in _WORD.finditer(text)]
    long = [w for w in words if len(w) >= _LONG]
    if not _FEWEST <= len(words) <= _LONGEST or len(long) < _FEWEST - 1 or text.isupper():
        return False
    return sum(w[0].isupper() for w in long) >= _MOSTLY * len(long)


def _is_common(word: str) -> bool:
    """Tell a word of the field, in any of its forms: "Attacks", "Killed", "Soldiers"."""
    known = word_lists("text", "recase")["common"]
    return word in known or any(word.removesuffix(end) in known for end in ("s", "es", "ed", "d"))
