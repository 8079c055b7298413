"""Rich text (.rtf) -> text in blocks; its blocks are told by shape, for it marks none."""

import re
from typing import Any

from mapgen.blocks import blocks_of
from mapgen.errors import InputError
from mapgen.read.extracted import Extracted

__all__ = ["read_rtf"]

_SIGN = re.compile(r"\\([a-z]{1,32})(-?\d{1,10})? ?|\\[^a-z]|[{}]", re.IGNORECASE | re.DOTALL)
_UNSEEN = frozenset({"deleted", "v"})
"""Words after which a group holds what was struck out, or hidden."""
_BULLETS = re.compile(r"\{\\(?:\*\\)?(?:listtext|pntext)\b[^{}]{0,400}\}")
_BROKEN = "broken, or cut short"


def read_rtf(data: bytes, name: str) -> Extracted:
    """Read rich text, without what its writers struck out or hid.

    Raises
    ------
    InputError
        If it is broken, or the library that reads it is not installed.
    """
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError as error:
        raise InputError(
            f"{name}: rich text needs striprtf: pip install 'mapgen[documents]'"
        ) from error
    try:
        to_text: Any = rtf_to_text
        source = _seen(_BULLETS.sub(r"\\bullet  ", data.decode("latin-1")))
        text = str(to_text(source, errors="ignore")).strip()
    except (ValueError, LookupError, IndexError, TypeError) as error:
        raise InputError(f"{name}: {_BROKEN}") from error
    text = re.sub(r"(?<=\S)\n(?=\S)", "\n\n", text)  # each of its lines is a paragraph
    return Extracted(text=text, blocks=blocks_of(text))


def _seen(source: str) -> str:
    """Return rich text without the groups whose words are struck out or hidden."""
    opened: list[int] = []  # where the groups that are open begin
    kept, at, hidden = [], 0, 0  # `hidden`: how deep the group lies that is left out
    for sign in _SIGN.finditer(source):
        if sign.group() == "{":
            opened.append(sign.start())
        elif sign.group() == "}":
            if hidden and len(opened) == hidden:
                at, hidden = sign.end(), 0
            if opened:
                opened.pop()
        elif sign[1] in _UNSEEN and sign[2] != "0" and opened and not hidden:
            kept.append(source[at : max(at, opened[-1])])
            hidden = len(opened)
    return "".join((*kept, source[at:])) if not hidden else "".join(kept)
