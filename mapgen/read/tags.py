"""What the tags of a page are: kinds of block, line breaks, and what is never read."""

import re
from typing import Any

from mapgen.blocks.kinds import Kind

__all__ = ["BREAKS", "KINDS", "SKIPPED", "flat", "has_class", "page_lang"]

KINDS: dict[str, Kind] = {
    "head": "heading", "item": "list_item", "quote": "quotation", "cell": "table_cell",
    "fw": "paragraph", "graphic": "caption", "h1": "heading", "h2": "heading", "h3": "heading",
    "h4": "heading", "h5": "heading", "h6": "heading", "li": "list_item", "p": "paragraph",
    "blockquote": "quotation", "td": "table_cell", "th": "table_cell", "figcaption": "caption",
    "pre": "paragraph", "dt": "heading", "dd": "paragraph", "caption": "caption", "time": "stamp",
}  # fmt: skip
"""Kinds of block by the tag of a page, or of the extraction from one."""
BREAKS = frozenset({"lb", "br"})
SKIPPED = frozenset(
    {"script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "svg",
     "iframe", "select", "head", "object"}
)  # fmt: skip


def flat(*words: str) -> str:
    """Return words in one line, as a browser shows them."""
    return re.sub(r"[ \t\r\n\f]+", " ", "".join(words)).strip()


def has_class(name: str) -> str:
    """Return the condition of XPath for elements that bear a class."""
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"


def page_lang(root: Any) -> str:
    """Return the language that a page declares, as written."""
    return (root.get("lang") or "")[:8]
