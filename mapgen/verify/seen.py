"""Compares what a reader is shown: two pages of one map, made by different versions of mapgen."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from mapgen.verify.problems import Problem, about

__all__ = ["check_seen"]

_SHOWN = frozenset({"alt", "title", "aria-label", "placeholder", "href", "src", "srcset", "value",
                    "action", "cite", "poster", "data", "data-name", "data-said", "data-version",
                    "lang", "dir"})  # fmt: skip
"""Attributes that a reader sees, hears, follows, or that fetch something."""
_TECHNICAL = frozenset({"viewport", "color-scheme"})  # kinds of meta that say nothing
_DRAWN = ("basemap", "symbols", "colours", "made", "config")
"""Members of a page's data that are no words: how it draws."""
_HASH = re.compile(r"'sha256-[A-Za-z0-9+/=]+'")
_LONGEST = 60  # letters of a text that is told
_TOLD = 3  # differences that are told one by one


def check_seen(text: str, fresh: str) -> Iterator[Problem]:
    """Yield where a page shows something else than one that was made afresh of its data.

    Words, links and credits have to be the same, in any order and under any tags; the policy has to
    allow no more; and what both draw from has to agree.
    """
    ours, theirs = _Shown.of(fresh), _Shown.of(text)
    for more, less, words in (
        (theirs.words, ours.words, "shows what its data do not give"),
        (ours.words, theirs.words, "does not show"),
    ):
        if extra := list((more - less).elements()):
            told = ", ".join(f"“{one[:_LONGEST]}”" for one in extra[:_TOLD])
            yield about(None, f"the page {words}: {told}{' and more' if extra[_TOLD:] else ''}")
    if not theirs.policy:
        yield about(None, "the page lacks its security policy")
    elif _HASH.sub("", theirs.policy).split() != _HASH.sub("", ours.policy).split():
        yield about(None, "the page has another security policy")
    if theirs.links - ours.links:
        yield about(None, "the page fetches what its data do not name")
    for key in _differing(theirs.data, ours.data):
        yield about(None, f"the page shows other {key} than its data")


class _Shown(HTMLParser):
    """Collects what a page shows as static text, and what its scripts draw from."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: Counter[str] = Counter()
        self.links: set[str] = set()  # elements that load something, with what
        self.policy = ""
        self.data = ""
        self._inside = ""

    @classmethod
    def of(cls, text: str) -> "_Shown":
        """Read a page."""
        found = cls()
        found.feed(text)
        found.close()
        return found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in {"script", "style"}:
            self._inside = given.get("id") or tag
            if given.get("src"):
                self.links.add(f"{tag} {given['src']}")
            return
        if tag == "meta":
            self._meta(given)
        if tag in {"link", "base", "iframe", "object", "embed", "img", "form"}:
            self.links.add(f"{tag} {sorted(given.items())}")
        self._add(*(f"{name}: {given[name]}" for name in sorted(_SHOWN & given.keys())))

    def handle_endtag(self, tag: str) -> None:
        if tag in {"script", "style"}:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "mapgen-data":
            self.data += data
        elif self._inside == "mapgen-jsonld" or not self._inside:
            self._add(data)

    def _meta(self, given: dict[str, str]) -> None:
        if given.get("http-equiv", "").casefold() == "content-security-policy":
            self.policy += given.get("content", "")
        elif given.get("name") not in _TECHNICAL:
            self._add(f"meta: {sorted(given.items())}")

    def _add(self, *texts: str) -> None:
        self.words.update(flat for text in texts if (flat := " ".join(text.split())))


def _differing(text: str, fresh: str) -> Iterator[str]:
    try:
        view, known = json.loads(text), json.loads(fresh)
    except (ValueError, RecursionError):
        yield "data"
        return
    for key, value in known.items():
        if key in view and key not in _DRAWN and not _agrees(view[key], value):
            yield key


def _agrees(view: Any, fresh: Any) -> bool:
    """Compare what both versions know; each may have members that the other has not."""
    if isinstance(view, dict) and isinstance(fresh, dict):
        return all(_agrees(view[key], fresh[key]) for key in view.keys() & fresh.keys())
    if isinstance(view, list) and isinstance(fresh, list):
        return len(view) == len(fresh) and all(map(_agrees, view, fresh))
    return bool(view == fresh)
