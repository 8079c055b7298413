"""What stands on a page around its article: comments, links to others, boxes that sell or ask."""

import re
from typing import Any

from mapgen.text import WordPattern

__all__ = ["without_furniture"]

_CLEAR = WordPattern(r"(?:^|[\s_-])(?:<read.furniture.clear>)(?=$|[\s_-])")
_LIKELY = WordPattern(r"(?:^|[\s_-])(?:<read.furniture.likely>)(?=$|[\s_-])")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SIGNS = ("class", "id", "data-component", "data-testid")
_ASKS = WordPattern(r"\b(?:<read.furniture.asking>)\b", re.IGNORECASE)
_LEFT = 200  # code points of prose that must remain
_SMALL = 0.3  # share of a page's prose
_SHORT = 600  # code points of a box that asks its reader to pay
_LONG = 500  # code points of prose that an article has
_PROSE = 40  # code points of a piece of text that is no label and no link
_UNSEEN = frozenset({"script", "style", "noscript", "template"})


def without_furniture(root: Any) -> None:
    """Take what is no article out of a page; whatever may hold the article stays.

    Parameters
    ----------
    root : lxml element
        The whole page; it is changed.
    """
    prose = _prose(root)
    headed = {tag for head in root.iter("h1") for tag in (head, *head.iterancestors())}
    others = _other_articles(root, prose, headed)
    total, waiting = prose[root] - sum(prose[tag] for tag in others), list(root)
    while waiting:
        tag = waiting.pop()
        if not isinstance(tag.tag, str) or tag.tag == "head":
            continue
        named = _named(tag) if tag.tag not in {"body", "main"} and tag not in headed else ""
        if tag in others:
            tag.drop_tree()
        elif named and _may_go(tag, named, prose[tag], total):
            total -= prose[tag]
            tag.drop_tree()
        else:
            waiting += list(tag)


def _named(tag: Any) -> str:
    """Return what an element is by its name: "clear", "likely" or no furniture."""
    signs = _CAMEL.sub("-", " ".join(filter(None, map(tag.get, _SIGNS)))).lower()
    if _CLEAR.search(signs):
        return "clear"
    return "likely" if tag.tag == "address" or _LIKELY.search(signs) else ""


def _may_go(tag: Any, named: str, own: int, total: int) -> bool:
    if named == "clear":
        return not own or total - own >= _LEFT
    asks = own < _SHORT and tag.tag != "p" and _ASKS.search("".join(tag.itertext()))
    return own <= _SMALL * total or bool(asks)


def _other_articles(root: Any, prose: dict[Any, int], headed: set[Any]) -> set[Any]:
    """Return the articles that a page holds besides its own: the next one, and teasers.

    Its own is the first that has the headline in it, and prose.
    """
    articles = root.xpath("//article[not(ancestor::article)]")
    own = next((tag for tag in articles if tag in headed and prose[tag] >= _LONG), None)
    if own is None:
        return set()
    return {tag for tag in articles if tag is not own and tag.xpath(".//h1 | .//h2 | .//h3")}


def _prose(root: Any) -> dict[Any, int]:
    """Return how many characters of prose each element of a page holds."""
    found: dict[Any, int] = {}
    for tag in reversed(list(root.iter())):
        seen = isinstance(tag.tag, str) and tag.tag not in _UNSEEN
        inner = sum(found[child] + _long(child.tail) for child in tag) if seen else 0
        found[tag] = inner + (_long(tag.text) if seen else 0)
    return found


def _long(text: str | None) -> int:
    length = len(text.strip()) if text else 0
    return length if length >= _PROSE else 0
