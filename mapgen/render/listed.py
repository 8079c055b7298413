"""What a page shows of its document without JavaScript: the template's own words and lists."""

import functools
from typing import Any

from mapgen.lang.identify import NAMES_ONLY
from mapgen.model import MapDocument
from mapgen.render.desk_files import said
from mapgen.render.packed import LISTED
from mapgen.render.page import ordered_marks, safe_url
from mapgen.render.reviewed import reviewed
from mapgen.render.words import Words
from mapgen.viewpoint import names_of

__all__ = ["listed"]


def listed(document: MapDocument, words: Words, *, packed: bool) -> dict[str, Any]:
    """Return what the page shows of the document without JavaScript."""
    return {
        "document": document,
        "marks": ordered_marks(document),
        "reviewed": reviewed(words, document),
        "credits": [source.name for source in document.sources],
        "w": functools.partial(said, words),
        "most": LISTED if packed else None,
        "safe_url": safe_url,
        "viewpoint": _viewpoint(document),
        "names_only": any(article.lang in NAMES_ONLY for article in document.articles),
        "layer_names": {layer.id: layer.name for layer in document.layers},
    }


def _viewpoint(document: MapDocument) -> list[tuple[str, tuple[str, ...]]]:
    """Return what the page says of a chosen point of view: the words' key, names of sides."""
    options = ((option, names_of(document, option)) for option in ("friendly", "hostile"))
    return [(f"page.{option}", sides) for option, sides in options if sides]
