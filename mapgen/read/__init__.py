"""A file of any kind, an address, a folder or a list -> articles."""

from mapgen.read.article import (
    MAX_TEXT,
    Overrides,
    article_of,
    overridden,
    read,
    read_text,
    text_article,
)
from mapgen.read.source import MAX_BYTES, Raw, fetch
from mapgen.read.sources import Source, articles_of, sources_of

__all__ = [
    "MAX_BYTES",
    "MAX_TEXT",
    "Overrides",
    "Raw",
    "Source",
    "article_of",
    "articles_of",
    "fetch",
    "overridden",
    "read",
    "read_text",
    "sources_of",
    "text_article",
]
