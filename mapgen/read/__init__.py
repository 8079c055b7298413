"""Path, URL, HTML, text or standard input -> Article."""

from mapgen.read.article import MAX_TEXT, Overrides, article_of, read, read_text, text_article
from mapgen.read.source import MAX_BYTES, Raw, fetch

__all__ = [
    "MAX_BYTES",
    "MAX_TEXT",
    "Overrides",
    "Raw",
    "article_of",
    "fetch",
    "read",
    "read_text",
    "text_article",
]
