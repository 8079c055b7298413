"""Owns how very many marks go into a page: which maps are packed, and the packing itself."""

import base64
import zlib

from mapgen.model import MapDocument
from mapgen.render.page import ordered_marks

__all__ = ["LISTED", "in_order", "is_bulky", "pack"]

LISTED = 500
"""So many marks a page holds in plain text; the list without JavaScript ends there."""

_LEVEL = 6  # 9 takes three times as long and saves one part in a hundred


def is_bulky(document: MapDocument) -> bool:
    """Tell whether a document is too large for a page to hold it in plain text, three times."""
    return len(document.marks) + len(document.unresolved) + len(document.unplaced) > LISTED


def in_order(document: MapDocument) -> dict[str, object]:
    """Return what a packed page knows of its marks beside the GeoJSON: their places in it."""
    place = {mark.id: n for n, mark in enumerate(document.marks)}
    return {"order": [place[mark.id] for mark in ordered_marks(document)], "listed": LISTED}


def pack(text: str) -> str:
    """Return a text deflated (zlib's format) and in base64: letters that no markup can hold."""
    # A lone surrogate cannot be written as UTF-8; hostile text must not stop the map.
    packed = zlib.compress(text.encode("utf-8", "replace"), _LEVEL)
    return base64.b64encode(packed).decode("ascii")
