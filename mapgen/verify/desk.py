"""Checks a page's review desk: its text is the article, and its quotes stand in it."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from mapgen.export.mapfile import MapFile
from mapgen.pages import MADE
from mapgen.verify.problems import Problem, about

__all__ = ["check_desk"]


def check_desk(found: MapFile) -> Iterator[Problem]:
    """Yield what in a page's review desk is not the article's."""
    made = found.view.get(MADE) if isinstance(found.view, Mapping) else None
    desk = made.get("desk") if isinstance(made, Mapping) else None
    if desk is None:
        return
    try:
        texts = list(_problems(desk, {ref.sha256 for ref in found.document.articles}))
    except (KeyError, TypeError, IndexError, AttributeError):
        texts = ["the review desk does not hold what it needs"]
    if texts:
        yield about(None, *dict.fromkeys(texts))


def _problems(desk: Mapping[str, Any], known: set[str]) -> Iterator[str]:
    articles = desk["shelf"]["articles"]
    for article in articles:
        digest = hashlib.sha256(article["text"].encode("utf-8", "surrogatepass")).hexdigest()
        if digest != article["sha256"] or digest not in known:
            yield "the review desk shows another text than the article"
    for item in desk["state"]["items"]:
        cited, text = item["cite"], articles[item["article"]]["text"]
        if cited["start"] >= 0 and text[cited["start"] : cited["end"]] != cited["quote"]:
            yield "the review desk cites words that are not the article's"
