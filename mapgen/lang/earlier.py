"""Reads English sentences of ours back: for maps of formats 1 and 2, and for nothing else.

Those maps hold only the English. The templates of the catalogue are each unlike the others, so
that a text has one reading; what is none of ours stays a text.
"""

import functools
import re
from itertools import pairwise

from mapgen.lang.catalogue import plain_texts
from mapgen.lang.countries import country_code, country_codes
from mapgen.lang.sentences import FIELD, NUMBERS, joined, say
from mapgen.model import Form, Said
from mapgen.model.said import Field

__all__ = ["read_back", "read_text", "read_title"]

_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_WORDS = r"[^;]+?"  # sentences of one text are joined with semicolons
_SHAPES = {"article": r"[^”]+", "said": r".+"}
"""What fields hold that may be longer or are shorter; `said` is a sentence itself."""

_LISTED = re.compile(r", | and ")
_PLACES = "places"
_COUNTRY = "country"
_INNER = frozenset({"around", "within", "how", "what", "area", "place", "other", "said"})
"""Fields that may be filled by another sentence."""

_NOT_OF_MAPS = ("doubt.", "wrong.")
"""Sentences about a person's own files, which no map has ever held."""

_PART = frozenset({"rule.part", "rule.part_undrawn"})


def read_text(text: str) -> str:
    """Return a text of one or several sentences as what it says, the longest first."""
    pieces = text.split("; ")
    parts: list[str] = []
    at = 0
    while at < len(pieces):
        for end in range(len(pieces), at, -1):
            piece = "; ".join(pieces[at:end])
            found = read_back(piece)
            if found is not None or end == at + 1:
                parts.append(piece if found is None else found)
                at = end
                break
    whole = joined(parts)
    ours = any(isinstance(part, Said) for part in parts)
    return Said(text, whole.key, whole.fields) if isinstance(whole, Said) and ours else text


def read_title(title: str, form: Form, rule: str) -> str:
    """Return a mark's title as what it says, unless it is a place's name that looks like that.

    "Near East" is no "near East": the mark's form and rule tell.
    """
    found = read_back(title, "title.")
    if found is None or not _fits(found, form, rule):
        return title
    return found


def _fits(found: Said, form: Form, rule: str) -> bool:
    if found.key == "title.around":
        return form == "near"
    if found.key == "title.part":
        pieces = rule.split("; ")
        rules = (*pieces, *("; ".join(pair) for pair in pairwise(pieces)))
        return any(one is not None and one.key in _PART for one in map(read_back, rules))
    return found.key not in {"title.areas", "title.disputed"} or form == "vague"


@functools.lru_cache(maxsize=4096)
def read_back(text: str, kind: str = "") -> Said | None:
    """Return the sentence that an English text is, or None when it is none of ours.

    Parameters
    ----------
    text : str
        With or without a capital first letter.
    kind : str
        Only sentences of this part of the catalogue, such as ``title``.
    """
    for key, pattern in _patterns():
        if not key.startswith(kind):
            continue
        found = pattern.fullmatch(text) or pattern.fullmatch(text[:1].lower() + text[1:])
        if found:
            fields = {name: _field(name, value) for name, value in found.groupdict().items()}
            return Said(text, key, say(key, **fields).fields)
    return None


def _field(name: str, value: str) -> Field:
    if name == _PLACES:
        return tuple(_LISTED.split(value))
    if name == _COUNTRY:
        return country_code(value)
    inner = read_back(value) if name in _INNER else None
    return value if inner is None else inner


@functools.cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return each template as a pattern, the one with most words of its own first."""
    says = [
        (k.removeprefix("says."), t) for k, t in plain_texts("en").items() if k.startswith("says.")
    ]
    says = [(key, text) for key, text in says if not key.startswith(_NOT_OF_MAPS)]
    says.sort(key=lambda pair: (-len(FIELD.sub("", pair[1])), pair[0]))
    return tuple((key, re.compile(_pattern(text))) for key, text in says)


def _pattern(text: str) -> str:
    parts = FIELD.split(text)
    made = [re.escape(part) if n % 2 == 0 else f"(?P<{part}>{_shape(part)})"
            for n, part in enumerate(parts)]  # fmt: skip
    return "".join(made)


def _shape(name: str) -> str:
    if name in NUMBERS:
        return _NUMBER
    if name in _SHAPES:
        return _SHAPES[name]
    if name == _COUNTRY:  # older maps held its code
        names = sorted(country_codes(), key=len, reverse=True)
        return rf"[A-Z]{{2}}|(?:the )?(?:{'|'.join(map(re.escape, names))})"
    terms = [text for key, text in plain_texts("en").items() if key.startswith(f"term.{name}.")]
    if terms:
        return "|".join(re.escape(text) for text in sorted(terms, key=len, reverse=True))
    return _WORDS
