"""Other spellings under which a name may stand in the index."""

import re
from collections.abc import Iterator

__all__ = ["near_keys"]

_LONG = 7  # one edit in a shorter name makes another name
_LONGEST = 30
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VARIANTS = 60
_RULES: tuple[tuple[str, str], ...] = (
    (r"^(?:tel|tell|tal) ", "tall "),
    (r"^(?:kfar|kafar|kefr) ", "kafr "),
    (r"^(?:deir|der) ", "dayr "),
    (r"^(?:sheikh|sheik|cheikh) ", "shaykh "),
    (r"^(?:ain|ein) ", "ayn "),
    (r"^(?:um|om|oum) ", "umm "),
    (r"^(?:al|el|ad|an|ar|as|ash|at|az|ed|en|er|es|ez|ul) ", ""),
    (r" (?:al|el|ad|an|ar|as|ash|at|az|ed|en|er|es|ez|ul) ", " al "),
    (r"^(?=[^aeiou]{1}[a-z]{4})", "al "),
    (r"^(?=([nrdzt]|sh?)[a-z]{4})", r"a\1 "),
    (r"(?:iyya|iyah|iyyah|iya|ieh|iyeh|ia)\b", "iyah"),
    (r"(?:iyya|iyah|iyyah|iya|ieh|iyeh|ia)\b", "iya"),
    (r"ah\b", "a"),
    (r"a\b", "ah"),
    (r"q", "k"),
    (r"k", "q"),
    (r"q", "gh"),
    (r"gh", "q"),
    (r"kh", "h"),
    (r"\bh", "kh"),
    (r"dh", "d"),
    (r"th", "t"),
    (r"ee", "i"),
    (r"oo", "u"),
    (r"ou", "u"),
    (r"u", "o"),
    (r"o", "u"),
    (r"e", "i"),
    (r"i", "e"),
    (r"aa", "a"),
    (r"([a-z])\1", r"\1"),
    (r"y", "i"),
    (r"ai", "ay"),
    (r"ei", "ay"),
    (r"w", "v"),
    (r"v", "w"),
    (r"j", "dj"),
    (r"sh", "ch"),
)
_COMPILED = tuple((re.compile(pattern), text) for pattern, text in _RULES)


def near_keys(key: str) -> Iterator[tuple[str, ...]]:
    """Yield groups of other keys for a folded name: transliterations first, then one edit."""
    if not key or len(key) > _LONGEST or not key.isascii():
        return
    spellings = _spellings(key)
    yield spellings
    if len(key) >= _LONG:
        yield tuple(sorted(_edits(key) - {key, *spellings}))


def _spellings(key: str) -> tuple[str, ...]:
    """Apply the rules once, then pairs of them; the likeliest come first, their number bounded."""
    found: dict[str, None] = {}
    once = [pattern.sub(text, key) for pattern, text in _COMPILED]
    for form in (*once, *(p.sub(t, form) for form in once if form != key for p, t in _COMPILED)):
        if form != key and len(form) > 2:
            found.setdefault(form)
        if len(found) == _VARIANTS:
            break
    return tuple(found)


def _edits(key: str) -> set[str]:
    """Return all strings one edit away whose first letter stays."""
    splits = [(key[:i], key[i:]) for i in range(1, len(key) + 1)]
    dropped = {a + b[1:] for a, b in splits if b}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1}
    replaced = {a + c + b[1:] for a, b in splits if b for c in _LETTERS}
    added = {a + c + b for a, b in splits for c in _LETTERS}
    return dropped | swapped | replaced | added
